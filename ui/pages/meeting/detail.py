"""One meeting in full: who was there, when and where, what was said, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentorlog import clock, follow_up_list, organisations
from mentorlog.dates import relative, spoken, spoken_moment
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.language import _
from mentorlog.meeting_list import MeetingRow, Present
from mentorlog.mentoring import feedback_list, sessions
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.sessions import SessionPlace
from ui import icons, messages, theme
from ui.actions import SPECS
from ui.desk import Desk
from ui.pages.detail import Detail, named, section
from ui.pages.earned_in_meetings import earned_in
from ui.pages.follow_up_line import WideFollowUpLine
from ui.pages.meeting_actions import MeetingActions, lacks_notes
from ui.pages.quote import QuoteLine
from ui.pages.stop import RING_X, RING_Y, Stop, hold, hold_again
from ui.rows.meeting_row import KindOf, headline, length, state_words
from ui.rows.mentorship_row import number_words
from ui.rows.row import side_by_side
from ui.sheets.capture import Capture
from ui.widgets.avatar import Avatar
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chips import Chip
from ui.widgets.fact import Fact
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.heading import Title
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label
from ui.widgets.notes_view import NotesView

_SIGN, _FACE = 26, 28


class MeetingDetail(Detail):
    """Its buttons do what the actions of the page do."""

    def __init__(self, desk: Desk, actions: MeetingActions, kind_of: KindOf) -> None:
        super().__init__(desk, _("Meeting"), first=("happened", "new-follow-up"))
        self._actions, self._kind_of = actions, kind_of
        self._row: MeetingRow | None = None
        self._session: SessionPlace | None = None
        self._quotes: list[FeedbackRow] = []
        self._follow_ups: list[FollowUpRow] = []
        self.lines: list[Stop] = []
        self._earned = ""
        self._told: object = None
        self.notes: NotesView | None = None

    def show_row(self, row: MeetingRow) -> None:
        """Show this meeting; what tells the same as before stays as it is, for somebody may read in it."""
        is_other = self._row is None or row.uid != self._row.uid
        logbook = self.desk.logbook
        session = sessions.places(logbook, [row.uid]).get(row.uid)
        quotes = feedback_list.said_in(logbook, [row.uid]).get(row.uid, [])
        follow_ups = follow_up_list.listing(logbook, FollowUpFilter(state=None, meeting=row.uid))
        earned = earned_in(logbook, [row.uid]).get(row.uid, "")
        told = (row, row.unconfirmed, session, quotes, follow_ups, earned, clock.today())
        if told != self._told:
            self._row, self._session, self._quotes, self._follow_ups = row, session, quotes, follow_ups
            self._earned, self._told = earned, told
            self.rebuild()
        if is_other:
            self.verticalScrollBar().setValue(0)

    def first_open(self) -> list[FollowUpRow]:
        """The first of its follow-ups that is open, if any is."""
        return [row for row in self._follow_ups if row.state == "open"][:1]

    def rebuild(self) -> None:
        """Tell everything anew; the focus stays at the line where it was, and words stay selected."""
        held, selected = hold(self.lines), self.notes and self.notes.selected_part()
        super().rebuild()
        hold_again(self.lines, held)
        if self.notes and selected:
            self.notes.select_part(selected)

    # --- the parts

    def parts(self) -> list[QWidget]:
        """Head, buttons, question, notes, lines of the people, feedback, follow-ups."""
        row = self._row
        self.lines = []
        self.notes = None
        if row is None:
            return []
        parts = [self._head(row), self._buttons(row)]
        if row.state == "planned":
            parts.append(self._question(row))
        if row.notes:
            parts.append(section(_("Notes"), self._notes(row)))
        elif lacks_notes(row):
            parts.append(self._no_notes())
        if _has_lines(row):
            parts.append(section(_("People"), self._notes_of_each(row)))
        if self._quotes:
            parts.append(section(_("Feedback"), self._said()))
        if self._follow_ups:
            parts.append(section(_("Follow-ups"), self._promises(row)))
        return parts

    def _head(self, row: MeetingRow) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_4)
        words.addWidget(Title(headline(row, self._kind_of)))
        words.addWidget(Label(self._when_and_where(row), tone="muted", wrap=True))
        if not _has_lines(row):  # which tell the people one by one
            words.addWidget(self._people(row))
        if tags := [*self._session_link(), *self._credits(), *_chips(row), *self._organisations(row)]:
            words.addWidget(_flowing(tags))
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_16)
        tone = "muted" if row.state == "cancelled" else "accent"
        line.addLayout(_at_first_line(IconView(icons.kind_icon(row.kind, tone), _SIGN)))
        line.addLayout(words, 1)
        return head

    def _people(self, row: MeetingRow) -> QWidget:
        links = [self.person_link(each.uid, each.name) for each in row.people]
        word = Label(_("With"), tone="muted")
        word.setMinimumHeight(links[0].sizeHint().height())
        return _flowing([word, *links])

    def _session_link(self) -> Iterator[Button]:
        """Which session it was of its mentorship, and the way there."""
        place = self._session
        if place is not None:
            link = Button(number_words(place), "graduation-cap", look="quiet", ink="accent", flush=True)
            yield named("mentorship", link, partial(self.desk.go, "mentors", place.mentorship))

    def _credits(self) -> Iterator[Button]:
        """What it counts towards credentials, and the way to change that."""
        if self._earned:
            link = Button(self._earned, "award", look="quiet", ink="accent", flush=True)
            yield named("credits", link, self._actions.count)

    def _when_and_where(self, row: MeetingRow) -> str:
        """`Fri 20 Nov 2026, 14:00 · New York time · 45 min · Lisbon`; the kind where the title hides it."""
        kind = self._kind_of(row.kind).name if row.title else ""
        places = map(discretion.shown, (row.place, row.channel))
        return side_by_side(kind, spoken_moment(row.day, row.time, row.zone), length(row), *places)

    def _buttons(self, row: MeetingRow) -> QWidget:
        look = "plain" if row.unconfirmed else "primary"
        buttons = [self.action_button("new-follow-up", _("Follow-up"), look=look)]
        if row.state == "planned" and row.people:
            buttons.insert(0, self.action_button("prep", _("Prepare")))
        if row.state == "happened":
            buttons.append(self.action_button("log-again", _("Log again")))
        buttons.append(self.action_button("edit", _("Edit")))
        return self.bar(buttons, partial(self._fill_menu, row))

    def _fill_menu(self, row: MeetingRow, menu: QMenu) -> None:
        if row.state == "planned":
            menu.addAction(_("&Moved…"), self._actions.move)
            menu.addAction(_("&Call off"), self._actions.did_not_happen)
            menu.addSeparator()
        elif row.state == "happened" and self._may_count():
            menu.addAction(_("Count for c&redentials…"), self._actions.count)
        if self._session is not None:
            menu.addAction(_("&Not a session of this mentorship"), self._actions.leave_mentorship)
        menu.addAction(self.desk.actions["trash"])

    def _may_count(self) -> bool:
        from mentorlog.credentials.held import is_any_held

        return bool(self._earned) or is_any_held(self.desk.logbook)

    def _question(self, row: MeetingRow) -> QWidget:
        """What only the user knows of a planned meeting, with the answers."""
        seen = _("Planned for {day}, {ago}").format(
            day=spoken(row.day, clock.today()), ago=relative(row.day, clock.today())
        )
        if not row.unconfirmed:
            fact = Fact(icons.icon("calendar-clock", "accent"), Label(seen, wrap=True))
            fact.add_button(_answer("move", _("Move…"), "M", self._actions.move))
            return fact.in_card()
        title = Label(_("Did it happen?"), bold=True, wrap=True)
        fact = Fact(icons.icon("calendar-clock", "warn"), title, Label(seen, tone="muted", wrap=True))
        fact.add_button(_answer("happened", _("Yes"), "Y", self._actions.happened, look="primary"))
        fact.add_button(_answer("move", _("Moved…"), "M", self._actions.move))
        fact.add_button(_answer("not", _("No"), "N", self._actions.did_not_happen))
        return fact.in_card()

    def _notes(self, row: MeetingRow) -> Card:
        self.notes = notes = NotesView(row.notes)
        notes.link_chosen.connect(partial(messages.open_link, self))
        Capture(self.desk, notes).show([person.uid for person in row.people], row.uid)
        card = Card()
        card.body.addWidget(notes)
        return card

    def _no_notes(self) -> Card:
        fact = Fact(
            icons.icon("notebook-pen"), Label(_("Nothing is written down yet"), tone="muted", wrap=True)
        )
        add = Button(_("Add notes"), keys=SPECS["edit"].keys[0])
        fact.add_button(named("add-notes", add, self.desk.actions["edit"].trigger))
        fact.add_button(self.action_button("none-needed", _("None needed")))
        return fact.in_card()

    def _organisations(self, row: MeetingRow) -> list[Chip]:
        return [Chip(name, secret=True) for name in organisations.of_meeting(self.desk.logbook, row.uid)]

    def _notes_of_each(self, row: MeetingRow) -> Card:
        card = Card()
        card.body.setSpacing(theme.SPACE_12)
        for present in row.people:
            card.body.addLayout(self._note_of(present))
        return card

    def _note_of(self, present: Present) -> QHBoxLayout:
        """Who it is, and what was said with them alone."""
        name = QHBoxLayout()
        name.setSpacing(theme.SPACE_4)
        name.addWidget(self.person_link(present.uid, present.name))
        name.addWidget(Label(present.role, tone="muted", scale=0.88, secret=True), 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(name)
        if present.line:
            said = Label(present.line, wrap=True, secret=True)
            said.setContentsMargins(theme.SPACE_8, 0, 0, 0)
            words.addWidget(said)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_4)
        line.addWidget(Avatar(present.name, present.uid, _FACE), alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _said(self) -> Card:
        card = _card_of_lines()
        for row in self._quotes:
            self.lines.append(QuoteLine(self.desk, row, lambda: self.lines))
            card.body.addWidget(self.lines[-1])
        return card

    def _promises(self, meeting: MeetingRow) -> Card:
        card = _card_of_lines()
        everybody = {present.uid for present in meeting.people}
        for row in self._follow_ups:
            is_for_all = {person.uid for person in row.people} == everybody
            people = "" if is_for_all else ", ".join(person.name for person in row.people)
            self.lines.append(WideFollowUpLine(self.desk, row, lambda: self.lines, people))
            card.body.addWidget(self.lines[-1])
        return card


def _card_of_lines() -> Card:
    """A card for lines that have room of their own round their words."""
    card = Card()
    card.body.setContentsMargins(14 - RING_X, 12 - RING_Y, 14 - RING_X, 12 - RING_Y)
    card.body.setSpacing(theme.SPACE_4)
    return card


def _has_lines(row: MeetingRow) -> bool:
    return any(present.line or present.role for present in row.people)


def _chips(row: MeetingRow) -> list[Chip]:
    chips = [Chip(state_words(row), tone="muted")] if row.state == "cancelled" else []
    if row.private:
        chips.append(Chip(_("private"), tone="muted"))
    if not row.counts_as_contact:
        chips.append(Chip(_("does not count as contact"), tone="muted"))
    return [*chips, *(Chip(tag, secret=True) for tag in row.tags)]


def _flowing(widgets: Sequence[QWidget]) -> QWidget:
    whole = QWidget()
    flow = FlowLayout(whole, gap=theme.SPACE_4)
    for widget in widgets:
        flow.addWidget(widget)
    return whole


def _at_first_line(sign: IconView) -> QVBoxLayout:
    """The sign in the middle of the first line of the title, however many it has."""
    column = QVBoxLayout()
    column.addSpacing(max(0, (Title().sizeHint().height() - sign.sizeHint().height()) // 2))
    column.addWidget(sign)
    column.addStretch(1)
    return column


def _answer(name: str, words: str, keys: str, act: Callable[[], object], look: str = "plain") -> Button:
    return named(name, Button(words, look=look, keys=keys), act)
