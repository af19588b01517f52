"""One goal with everything that is done with it: score it, say that it is reached or dropped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from mentorlog import clock
from mentorlog.dates import relative, spoken
from mentorlog.language import _
from mentorlog.mentoring import goals
from mentorlog.mentoring.goal_list import GoalRow
from ui import icons, messages, theme
from ui.desk import Desk
from ui.rows.row import side_by_side
from ui.sheets.goal import GoalSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.folding_row import FoldingRow
from ui.widgets.history_line import HistoryLine
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label
from ui.widgets.score_bar import ScoreBar, score_words
from ui.widgets.score_box import ScoreBox

_SIGNS = {"open": ("target", "accent"), "reached": ("circle-check", "ok"), "dropped": ("circle-x", "muted")}
_SIGN = 20
_FOLD_BELOW = 270


class GoalCard(Card):
    """Shows the row it was given last; what the user does is kept at once and can be undone."""

    def __init__(self, desk: Desk, take_off: Callable[[str], object] | None = None) -> None:
        super().__init__()
        self._desk, self._take_off = desk, take_off
        self._row: GoalRow | None = None
        self._sign = IconView(icons.icon(*_SIGNS["open"]), _SIGN)
        self._title = Label(bold=True, wrap=True, secret=True)
        self._success = Label(wrap=True, secret=True)
        self._people = Label(tone="muted", scale=0.88, wrap=True, secret=True)
        self._facts = Label(tone="muted", scale=0.88, wrap=True)
        self._bar, self._line = ScoreBar(), HistoryLine()
        self._figures = Label()
        self.box = ScoreBox()
        self.reached = Button(_("Reached"), "check")
        self.reopen = Button(_("Reopen"), "rotate-ccw")
        self.more = IconButton("ellipsis", _("More"))
        self._lay_out()
        self._listen()

    def show_row(self, row: GoalRow) -> None:
        """Show this goal as it is now; what is being typed as its score stays."""
        if row == self._row:
            return
        self._row = row
        is_open = row.state == "open"
        self._sign.set_icon(icons.icon(*_SIGNS[row.state]))
        self._title.setText(row.title)
        self._success.setText(_("I will know by: {sign}").format(sign=row.success))
        self._success.setVisible(bool(row.success))
        self._people.setText(_("With {names}").format(names=", ".join(each.name for each in row.people)))
        self._people.setVisible(bool(row.people))
        self._facts.setText(_facts(row))
        self._facts.set_tone("warn" if row.overdue else "muted")
        self._facts.setVisible(bool(_facts(row)))
        self._bar.show_scores(row.baseline, row.current)
        self._figures.setText(score_words(row.baseline, row.current))
        self._line.show_values(_history(row))
        self.box.show_score(row.current)
        if row.current is not None:
            self.box.setMinimum(0)  # what was scored once can be changed, and only undo takes it back
        self.box.setVisible(is_open)
        self.reached.setVisible(is_open)
        self.reopen.setVisible(not is_open)
        self._retell()

    def change(self) -> None:
        """Open the sheet of the goal."""
        GoalSheet(self._desk, self.window(), self._shown().uid).open()

    # --- what the user does

    def _score(self, points: int) -> None:
        goals.score(self._desk.logbook, self._shown().uid, points)

    def _reach(self) -> None:
        goals.reach(self._desk.logbook, [self._shown().uid])
        self._tell(_("“{goal}” is reached"))

    def _drop(self) -> None:
        goals.drop(self._desk.logbook, [self._shown().uid])
        self._tell(_("“{goal}” is dropped"))

    def _reopen(self) -> None:
        goals.reopen(self._desk.logbook, [self._shown().uid])
        self._tell(_("“{goal}” is open again"))

    def _trash(self) -> None:
        goals.trash(self._desk.logbook, [self._shown().uid])
        self._tell(_("“{goal}” moved to Trash"))

    def _tell(self, words: str) -> None:
        messages.notice(words.format(goal=discretion.named(self._shown().title)), undo=True)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(_("&Edit…"), self.change)
        if self._shown().state == "open":
            menu.addAction(_("&Drop"), self._drop)
        menu.addSeparator()
        if self._take_off is not None:
            menu.addAction(_("Take &off this feedback"), partial(self._take_off, self._shown().uid))
        menu.addAction(_("Move to &Trash"), self._trash)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _shown(self) -> GoalRow:
        assert self._row
        return self._row

    def _retell(self) -> None:
        """Say of which goal the score is, to whoever hears it alone."""
        title = discretion.shown(self._row.title) if self._row else ""
        self.box.setAccessibleName(_("Score of {goal}").format(goal=title))

    # --- the parts

    def _lay_out(self) -> None:
        title, buttons = QHBoxLayout(), QHBoxLayout()
        title.setSpacing(theme.SPACE_12)
        title.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignVCenter)
        title.addWidget(self._title, 1)
        buttons.setSpacing(theme.SPACE_12)
        buttons.addStretch(1)
        for button in (self.reached, self.reopen, self.more):
            buttons.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        head = FoldingRow(_FOLD_BELOW)
        head.line.addLayout(title, 1)
        head.line.addLayout(buttons)
        self.body.addWidget(head)
        self.body.addWidget(self._success)
        self.body.addWidget(self._people)
        self.body.addWidget(self._facts)
        scores = QWidget()
        flow = FlowLayout(scores, gap=theme.SPACE_12)
        for part in (self._bar, self._figures, self._line, self.box):
            flow.addWidget(part)
        self.body.addWidget(scores)

    def _listen(self) -> None:
        self.box.scored.connect(self._score)
        self.reached.clicked.connect(lambda _checked=False: self._reach())
        self.reopen.clicked.connect(lambda _checked=False: self._reopen())
        self.more.clicked.connect(lambda _checked=False: self._open_menu())
        discretion.changed.connect(self._retell)


def _facts(row: GoalRow) -> str:
    """`By Thu 31 Dec · in 5 weeks · Leading people`; of a closed one, when it was closed."""
    if row.closed_on:
        form = _("Reached on {day}") if row.state == "reached" else _("Dropped on {day}")
        return side_by_side(form.format(day=spoken(row.closed_on, clock.today())), row.competency_name)
    if row.target is None:
        return row.competency_name
    day = _("By {day}").format(day=spoken(row.target, clock.today()))
    overdue = _("overdue") if row.overdue else ""
    return side_by_side(day, relative(row.target, clock.today()), overdue, row.competency_name)


def _history(row: GoalRow) -> list[int]:
    """Where one stood each time, from the beginning on."""
    began = [] if row.baseline is None else [row.baseline]
    return began + [each.score for each in row.scores]
