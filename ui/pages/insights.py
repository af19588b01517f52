"""The Insights page: what a period of networking and mentoring amounts to, in small charts and figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from mentorlog import kinds, people
from mentorlog.dates import spoken
from mentorlog.errors import Cancelled, InvalidEntry, MentorlogError
from mentorlog.insights import told
from mentorlog.insights.overview import Overview, overview
from mentorlog.insights.period import Period, last_twelve_months, typed_period
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from ui import theme
from ui.desk import Desk
from ui.pages.page import Page
from ui.tasks import Progress, Task, on_own_connection
from ui.widgets.action_button import ActionButton
from ui.widgets.bars import BarRows, Counted, MonthColumns, in_rows, in_words
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.card import ReadingCard
from ui.widgets.chips import ChoiceChips
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading import Heading, Title
from ui.widgets.label import Label
from ui.widgets.validated_line import ValidatedLine

_TWO_COLUMNS = 760  # pixels, at the usual text size
_WIDEST = 1080


class InsightsPage(Page):
    """Counted on a thread whenever the page is seen and stale, or another period is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.periods = ChoiceChips(_("Period"), _periods())
        self.own = ValidatedLine(_("Another period"))
        self.own.line.setPlaceholderText(_("Another: {example}").format(example="2026-Q3"))
        self.table = Button(_("Show as rows"), "list", look="quiet")
        self._as_rows = False
        self._told = Label(tone="muted")
        self._holder, self._cards = QVBoxLayout(), QWidget()
        self._shown_columns = 0
        self._area = QScrollArea()
        self._nothing = EmptyState(
            "chart-line",
            _("Nothing to count yet"),
            _("Whom you meet, what you promise and what you hear is counted here, month by month."),
            primary=ActionButton(desk.actions, "log-meeting"),
        )
        self._stack = QStackedWidget()
        self._figures: Overview | None = None
        self._counting: Task[Overview] | None = None
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Count anew; what was counted before stays until then."""
        self._stack.setCurrentWidget(self._area if people.count(self.desk.logbook) else self._nothing)
        try:
            period = self._period()
        except InvalidEntry as problem:
            self.own.show_problem(str(problem))
            return
        self.own.show_problem("")
        if self._counting is not None:
            self._counting.cancel()
        work = on_own_connection(
            self.desk.logbook, lambda logbook, progress: _counted(logbook, period, progress)
        )
        self._counting = task = Task(work, lambda figures: self._take(task, figures), _explain)
        task.start()

    @property
    def is_counting(self) -> bool:
        """Whether what is shown will change in a moment."""
        return self._counting is not None

    def show_rows(self, as_rows: bool) -> None:
        """Tell months in rows, or paint them as columns."""
        self._as_rows = as_rows
        self.table.setText(_("Show as columns") if self._as_rows else _("Show as rows"))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        super().resizeEvent(event)
        if self._columns() != self._shown_columns:
            self._show()

    # --- what is shown

    def _take(self, task: Task[Overview], figures: Overview) -> None:
        if task is self._counting:
            self._counting, self._figures = None, figures
            self._show()

    def _show(self) -> None:
        figures = self._figures
        if figures is None:
            return
        since, until = spoken(figures.period.since), spoken(figures.period.until)
        self._told.setText(_("{since} to {until}").format(since=since, until=until))
        cards, self._shown_columns = QWidget(), self._columns()
        grid = QGridLayout(cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.SPACE_12)
        for place, card in enumerate(self._made(figures)):
            grid.addWidget(card, *divmod(place, self._shown_columns))
        for column in range(self._shown_columns):
            grid.setColumnStretch(column, 1)
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = cards
        self._holder.addWidget(cards)

    def _made(self, figures: Overview) -> Sequence[QWidget]:
        """The cards in their order."""
        met, grown = figures.meetings, figures.network
        names = kinds.names(self.desk.logbook)
        whom = ngettext("{n} person met", "{n} people met", met.people).format(n=f"{met.people:,}")
        total = ngettext("{n} meeting", "{n} meetings", met.total).format(n=f"{met.total:,}")
        everybody = ngettext("{n} person by then", "{n} people by then", grown.total).format(
            n=f"{grown.total:,}"
        )
        by_kind = [(names.get(kind, kind), count) for kind, count in met.by_kind]
        return (
            self._months(_("Meetings by month"), f"{total} · {whom}", met.by_month),
            self._months(_("People added"), everybody, grown.added),
            _rows(_("By kind"), "", by_kind),
            _rows(_("By organisation"), "", met.by_organisation, secret=True),
            _facts(_("Promises"), told.promises(figures)),
            _facts(_("Keeping in touch, mentoring"), told.mentoring(figures)),
        )

    def _months(self, title: str, summary: str, counts: Sequence[Counted]) -> QWidget:
        if self._as_rows or not any(count for _month, count in counts):
            return _rows(title, summary, [each for each in in_rows(counts) if each[1]])
        card = _card(title, summary, in_words(in_rows(counts)))
        card.body.addWidget(MonthColumns(counts))
        card.body.addStretch(1)
        return card

    def _columns(self) -> int:
        return 2 if self.width() >= theme.at_text_size(_TWO_COLUMNS) else 1

    # --- what the user chooses

    def _period(self) -> Period:
        typed = self.own.text().strip() or self.periods.chosen_key()
        if not typed:
            return last_twelve_months()
        return typed_period(self.desk.logbook, typed)

    def _choose(self) -> None:
        self.own.set_text("")
        self.refresh()

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self, "window")
        self.periods.choose("")
        content = QWidget()
        self._body = QVBoxLayout(content)
        self._body.setContentsMargins(theme.SPACE_28, 22, theme.SPACE_28, theme.SPACE_28)
        self._body.setSpacing(theme.SPACE_12)
        head = QHBoxLayout()
        head.addWidget(Title(_("Insights")), 1)
        head.addWidget(self.table)
        choice = QHBoxLayout()
        choice.setSpacing(theme.SPACE_12)
        choice.addWidget(self.periods, 1)
        choice.addWidget(self.own, alignment=Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(head)
        self._body.addLayout(choice)
        self._body.addWidget(self._told)
        self._body.addLayout(self._holder)
        self._body.addStretch(1)
        content.setMaximumWidth(_WIDEST)
        self._area.setWidget(content)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it
        self._area.setAccessibleName(_("Insights"))
        self._stack.addWidget(self._area)
        self._stack.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _listen(self) -> None:
        self.periods.chosen.connect(lambda _key: self._choose())
        self.own.line.editingFinished.connect(self.refresh)
        self.table.clicked.connect(lambda: self.show_rows(not self._as_rows))
        discretion.changed.connect(self._show)


def _periods() -> list[tuple[str, str]]:
    return [
        ("", _("Last 12 months")),
        ("this-year", _("This year")),
        ("last-year", _("Last year")),
        ("ever", _("All the time")),
    ]


def _counted(logbook: Logbook, period: Period, progress: Progress) -> Overview:
    with logbook.stoppable(progress):
        return overview(logbook, period)


def _explain(problem: MentorlogError) -> None:
    """As counting on the window's thread would: what is wrong with the file is told like any other fault."""
    if not isinstance(problem, Cancelled):
        raise problem


def _card(title: str, summary: str, words: str) -> ReadingCard:
    card = ReadingCard(title, ". ".join(filter(None, (summary, words))))
    card.body.addWidget(Heading(title))
    if summary:
        card.body.addWidget(Label(summary, tone="muted"))
    return card


def _rows(title: str, summary: str, counts: Sequence[Counted], *, secret: bool = False) -> QWidget:
    shown = [(discretion.shown(what), count) for what, count in counts] if secret else counts
    card = _card(title, summary, in_words(shown))
    if counts:
        card.body.addWidget(BarRows(counts, secret=secret))
    else:
        card.body.addWidget(Label(_("Nothing in this period"), tone="muted"))
    card.body.addStretch(1)
    return card


def _facts(title: str, lines: Sequence[tuple[str, str]]) -> QWidget:
    card = _card(title, "", ". ".join(f"{what}: {figures}" for what, figures in lines))
    for what, figures in lines:
        card.body.addWidget(Label(what, tone="muted", scale=0.88))
        card.body.addWidget(Label(figures, wrap=True))
    card.body.addStretch(1)
    return card
