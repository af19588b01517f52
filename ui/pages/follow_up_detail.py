"""One follow-up in full: what, for whom, when it rings, how often it was put off, and where it came from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from mentorlog import clock, meeting_list, settings
from mentorlog.dates import echo, relative, spoken, spoken_moment, spoken_repeat
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _, ngettext
from ui import icons, theme
from ui.actions import SPECS
from ui.desk import Desk
from ui.pages.follow_up_actions import FollowUpActions
from ui.rows.follow_up_row import due_tone, ending, state_icon, state_words
from ui.rows.meeting_row import day_words, headline, kinds_of, length
from ui.rows.row import side_by_side
from ui.widgets.blur import discretion
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.heading import Heading, Title
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_WIDEST = 720
_SIGN = 20


class FollowUpDetail(QScrollArea):
    """Built anew for each follow-up; its buttons do what the actions of the page do."""

    went_back = Signal()

    def __init__(self, desk: Desk, actions: FollowUpActions) -> None:
        super().__init__()
        self._desk, self._actions = desk, actions
        self._kind_of = kinds_of(desk.logbook)
        self._row: FollowUpRow | None = None
        self._alone = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the buttons, and back past this
        self.setAccessibleName(_("Follow-up"))
        discretion.changed.connect(self._rebuild)

    def show_row(self, row: FollowUpRow) -> None:
        """Show this follow-up."""
        self._row = row
        self._rebuild()

    def set_alone(self, alone: bool) -> None:
        """Offer the way back to the list where that is not to be seen."""
        self._alone = alone
        self._rebuild()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here goes on to what is done most often."""
        self._focus("")

    def _rebuild(self) -> None:
        if self._row is None:
            return
        focused = self.focusWidget() if self.isAncestorOf(self.focusWidget() or self) else None
        if old := self.takeWidget():
            old.deleteLater()  # later, for it may be one of its buttons that brought us here
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_28, 22, theme.SPACE_28, theme.SPACE_28)
        column.setSpacing(theme.SPACE_16)
        for part in self._parts(self._row):
            part.setMaximumWidth(_WIDEST)
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(page)
        if focused is not None:
            self._focus(focused.objectName())

    def _focus(self, name: str) -> None:
        """Give the focus to the button of this name, or to the one that matters most."""
        for wanted in (name, "done", "reopen"):
            if button := self.findChild(Button, wanted) if wanted else None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # --- the parts

    def _parts(self, row: FollowUpRow) -> list[QWidget]:
        parts = [self._head(row), self._buttons(row), self._due_card(row)]
        return [*parts, self._origin(row.meeting)] if row.meeting else parts

    def _head(self, row: FollowUpRow) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        if self._alone:
            back = IconButton("arrow-left", _("Back to the list"), keys="Esc")
            column.addWidget(_named("back", back, self.went_back.emit), alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Title(row.what, secret=True))
        people = QWidget()
        flow = FlowLayout(people, gap=theme.SPACE_4)
        links = [self._person_link(person.uid, person.name) for person in row.people]
        words = Label(_promise_words(row), tone="muted")
        words.setMinimumHeight(links[0].sizeHint().height() if links else 0)
        for widget in (words, *links):
            flow.addWidget(widget)
        column.addWidget(people)
        return head

    def _person_link(self, uid: str, name: str) -> Button:
        link = Button(discretion.shown(name).replace("&", "&&"), look="quiet", ink="accent")
        link.setObjectName(uid)
        link.clicked.connect(partial(self._desk.go, "people", uid))
        return link

    def _buttons(self, row: FollowUpRow) -> QWidget:
        flow = FlowLayout()
        if row.state == "open":
            flow.addWidget(self._button("done", _("Done"), look="primary"))
            flow.addWidget(self._button("snooze", _("Snooze")))
            flow.addWidget(self._button("reschedule", _("Reschedule")))
        else:
            flow.addWidget(_named("reopen", Button(_("Open again"), "undo-2"), self._actions.reopen))
        flow.addWidget(self._button("edit", _("Edit")))
        more = IconButton("ellipsis", _("More"))
        bar = QWidget()
        line = QHBoxLayout(bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(flow, 1)
        line.addWidget(
            _named("more", more, partial(self._open_menu, more, row)), alignment=Qt.AlignmentFlag.AlignTop
        )
        return bar

    def _open_menu(self, button: IconButton, row: FollowUpRow) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.state == "open":
            menu.addAction(self._desk.actions["waiting-for"])
            menu.addAction(_("No longer needed"), self._actions.cancel)
            menu.addSeparator()
        menu.addAction(self._desk.actions["trash"])
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _button(self, key: str, words: str, look: str = "plain") -> Button:
        spec = SPECS[key]
        button = Button(words, spec.icon, look=look, keys=spec.keys[0])
        return _named(key, button, self._desk.actions[key].trigger)

    def _due_card(self, row: FollowUpRow) -> Card:
        tone = due_tone(row)
        sign = icons.icon(state_icon(row), "accent" if tone == "muted" and row.state == "open" else tone)
        rhythm = spoken_repeat(row.repeat) if row.repeat else ""
        zone = row.zone if row.zone != clock.zone() else ""
        private = _("private") if row.private else ""
        if row.state == "open":
            words = self._when(row)
            more = side_by_side(_seen_from_today(row), rhythm, zone, private)
        else:
            words = side_by_side(state_words(row), ending(row))
            more = side_by_side(_("was due {day}").format(day=spoken(row.due)), rhythm, private)
        card = _Fact(sign, Label(words, bold=True, wrap=True), Label(more, tone=tone, wrap=True))
        if row.snoozes:
            card.add_line(Label(_snoozed(row), tone="muted", wrap=True))
        if row.state == "open":
            card.add_button(self._button("add-to-calendar", _("Add to calendar"), look="quiet"))
        return card

    def _when(self, row: FollowUpRow) -> str:
        """Its moment, with that of the reminder as long as it has not rung."""
        if row.overdue:
            return spoken_moment(row.due, row.time)
        return echo(row.due, row.time, row.at, self._lead(row))

    def _lead(self, row: FollowUpRow) -> int:
        if row.remind_minutes is not None:
            return row.remind_minutes
        lead: int = settings.get(self._desk.logbook, "reminder-minutes")
        return lead

    def _origin(self, uid: str) -> QWidget:
        """The meeting that it came from, with the way there."""
        meeting = meeting_list.one(self._desk.logbook, uid)
        title = Label(headline(meeting, self._kind_of), bold=True, wrap=True)
        when = Label(
            side_by_side(day_words(meeting), length(meeting), discretion.shown(meeting.place)), tone="muted"
        )
        card = _Fact(icons.kind_icon(meeting.kind), title, when)
        go = Button(_("Open meeting"), look="quiet", ink="accent")
        card.add_button(_named("meeting", go, partial(self._desk.go, "meetings", uid)))
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, theme.SPACE_4, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(Heading(_("Where it came from")))
        column.addWidget(card)
        return part


class _Fact(Card):
    """A sign, a line and what belongs to it, with a button at the far end."""

    def __init__(self, sign: QIcon, title: Label, line: Label) -> None:
        super().__init__()
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.SPACE_12)
        self._row.addWidget(IconView(sign, _SIGN), alignment=Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._row.addLayout(self._words, 1)
        self.body.addLayout(self._row)
        self.add_line(title)
        self.add_line(line)

    def add_line(self, line: Label) -> None:
        """Add a line under the others."""
        self._words.addWidget(line)

    def add_button(self, button: Button) -> None:
        """Add a button at the far end."""
        self._row.addWidget(button)


def _named(name: str, button: Button, on_click: Callable[[], object]) -> Button:
    button.setObjectName(name)
    button.clicked.connect(lambda _checked=False: on_click())
    return button


def _promise_words(row: FollowUpRow) -> str:
    if row.owed_by == "me":
        return _("I promised it to") if row.people else _("I promised it")
    return _("Promised to me by") if row.people else _("They promised it")


def _seen_from_today(row: FollowUpRow) -> str:
    ago = relative(row.due, clock.today())
    return _("overdue, due {ago}").format(ago=ago) if row.overdue else ago


def _snoozed(row: FollowUpRow) -> str:
    words = ngettext("snoozed once, first due {day}", "snoozed {n} times, first due {day}", row.snoozes)
    return words.format(n=row.snoozes, day=spoken(row.original_due))
