"""One follow-up in full: what, for whom, when it rings, how often it was put off, and where it came from."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mentorlog import clock, meeting_list, settings
from mentorlog.dates import echo, relative, spoken, spoken_moment, spoken_repeat
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _, ngettext
from ui import icons, theme
from ui.desk import Desk
from ui.pages.detail import Detail, named, section
from ui.pages.follow_up_actions import FollowUpActions
from ui.rows.follow_up_row import due_tone, ending, state_icon, state_words
from ui.rows.meeting_row import day_words, headline, kinds_of, length
from ui.rows.row import side_by_side
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.heading import Title
from ui.widgets.label import Label


class FollowUpDetail(Detail):
    """Its buttons do what the actions of the page do."""

    def __init__(self, desk: Desk, actions: FollowUpActions) -> None:
        super().__init__(desk, _("Follow-up"), first=("done", "reopen"))
        self._actions = actions
        self._kind_of = kinds_of(desk.logbook)
        self._row: FollowUpRow | None = None

    def show_row(self, row: FollowUpRow) -> None:
        """Show this follow-up."""
        is_other = self._row is None or row.uid != self._row.uid
        self._row = row
        self.rebuild()
        if is_other:
            self.verticalScrollBar().setValue(0)

    # --- the parts

    def parts(self) -> list[QWidget]:
        """Head, buttons, when it is due, and the meeting that it came from."""
        row = self._row
        if row is None:
            return []
        parts = [self._head(row), self._buttons(row), self._due_card(row)]
        return [*parts, self._origin(row.meeting)] if row.meeting else parts

    def _head(self, row: FollowUpRow) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(Title(row.what, secret=True))
        people = QWidget()
        flow = FlowLayout(people, gap=theme.SPACE_4)
        links = [self.person_link(person.uid, person.name) for person in row.people]
        words = Label(_promise_words(row), tone="muted")
        words.setMinimumHeight(links[0].sizeHint().height() if links else 0)
        for widget in (words, *links):
            flow.addWidget(widget)
        column.addWidget(people)
        return head

    def _buttons(self, row: FollowUpRow) -> QWidget:
        if row.state == "open":
            buttons = [
                self.action_button("done", _("Done"), look="primary"),
                self.action_button("snooze", _("Snooze")),
                self.action_button("reschedule", _("Reschedule")),
            ]
        else:
            buttons = [named("reopen", Button(_("Open again"), "undo-2"), self._actions.reopen)]
        return self.bar([*buttons, self.action_button("edit", _("Edit"))], partial(self._fill_menu, row))

    def _fill_menu(self, row: FollowUpRow, menu: QMenu) -> None:
        actions = self.desk.actions
        if row.state == "open":
            menu.addAction(actions["waiting-for"])
            menu.addAction(_("No &longer needed"), self._actions.cancel)
            menu.addSeparator()
        menu.addAction(actions["trash"])

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
        fact = Fact(sign, Label(words, bold=True, wrap=True), Label(more, tone=tone, wrap=True))
        if row.snoozes:
            fact.add_line(Label(_snoozed(row), tone="muted", wrap=True))
        if row.state == "open":
            fact.add_button(self.action_button("add-to-calendar", _("Add to calendar"), look="quiet"))
        return fact.in_card()

    def _when(self, row: FollowUpRow) -> str:
        """Its moment, with that of the reminder as long as it has not rung."""
        if row.overdue:
            return spoken_moment(row.due, row.time, row.zone)
        return echo(row.due, row.time, row.at, self._lead(row), row.zone)

    def _lead(self, row: FollowUpRow) -> int:
        if row.remind_minutes is not None:
            return row.remind_minutes
        lead: int = settings.get(self.desk.logbook, "reminder-minutes")
        return lead

    def _origin(self, uid: str) -> QWidget:
        """The meeting that it came from, with the way there."""
        meeting = meeting_list.one(self.desk.logbook, uid)
        title = Label(headline(meeting, self._kind_of), bold=True, wrap=True)
        when = Label(
            side_by_side(day_words(meeting), length(meeting), discretion.shown(meeting.place)), tone="muted"
        )
        fact = Fact(icons.kind_icon(meeting.kind), title, when)
        go = Button(_("Open meeting"), look="quiet", ink="accent")
        fact.add_button(named("meeting", go, partial(self.desk.go, "meetings", uid)))
        return section(_("Where it came from"), fact.in_card())


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
