"""The meetings with a person and their changes of job as cards, what is planned on top, then the latest."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from itertools import takewhile

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import follow_up_list, meeting_list
from mentorlog.contacts import job_moves
from mentorlog.contacts.job_moves import JobMove
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.language import _
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.mentoring import feedback_list, sessions
from ui import theme
from ui.desk import Desk
from ui.pages.earned_in_meetings import earned_in
from ui.pages.person.meeting_card import MeetingCard, MeetingEntry
from ui.pages.person.move_card import MoveCard
from ui.pages.stop import Stop, hold, hold_again
from ui.rows.meeting_row import kinds_of
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState

Entry = MeetingEntry | JobMove

PAGE = 50
_AT_ONCE = 6  # cards that fill the window; the others follow when it has been painted


class Timeline(QWidget):
    """Fifty cards, and "Show older" for the next fifty."""

    logging = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kind_of = kinds_of(desk.logbook)
        self._uid = ""
        self._limit = PAGE
        self.moves: list[JobMove] = []
        self._entries: list[Entry] = []
        self.cards: list[MeetingCard | MoveCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_12)
        self.older = Button(_("Show older"), look="quiet")
        self.older.clicked.connect(self._show_older)
        log = Button(_("Log the first meeting"), "square-pen")
        log.clicked.connect(self.logging)
        self._empty = EmptyState(
            "coffee",
            _("Nothing logged with them yet"),
            _("Meetings, calls and messages stand here, the latest first."),
            primary=log,
        )
        log.set_look("plain")  # the page has its one accent at the top
        self._column.addWidget(self._empty)
        self._column.addWidget(self.older, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._add_rest)

    def show_person(self, uid: str) -> None:
        """Show the meetings with this person; cards that still tell the truth stay."""
        if uid != self._uid:
            self._drop_from(0)
            self._uid, self._limit, self._entries = uid, PAGE, []
        self._show_rows()

    def stops(self) -> list[Stop]:
        """The cards, each with what was said and promised in it, from top to bottom."""
        return [stop for card in self.cards for stop in (card, *card.lines)]

    def _show_older(self) -> None:
        first_new = len(self.cards)
        self._limit += PAGE
        self._show_rows()
        self._add_rest()
        self.cards[first_new].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self) -> None:
        chosen = MeetingFilter(person=self._uid)
        found = meeting_list.listing(self._desk.logbook, chosen, limit=self._limit + 1)
        rows = sorted(found[: self._limit], key=lambda row: row.state != "planned")
        self.moves = job_moves.of_person(self._desk.logbook, self._uid)
        has_older = len(found) > self._limit
        entries = _by_day(self._with_all_of_them(rows) if rows else [], self.moves, has_older=has_older)
        if entries != self._entries:
            held = hold(self.stops())
            self._drop_changed(entries)
            self._entries = entries
            self._add(len(entries) if held else _AT_ONCE)
            hold_again(self.stops(), held)
            self._rest.start()
        self.older.setVisible(has_older)
        self._empty.setVisible(not entries)

    def _with_all_of_them(self, rows: list[MeetingRow]) -> list[MeetingEntry]:
        """The meetings with what belongs to each, by one query for each kind of thing."""
        uids = [row.uid for row in rows]
        places = sessions.places(self._desk.logbook, uids)
        said = feedback_list.said_in(self._desk.logbook, uids)
        promised = self._follow_ups_by_meeting()
        earned = earned_in(self._desk.logbook, uids)
        return [
            MeetingEntry(
                row,
                places.get(row.uid),
                tuple(said.get(row.uid, ())),
                tuple(promised.get(row.uid, ())),
                earned.get(row.uid, ""),
            )
            for row in rows
        ]

    def _follow_ups_by_meeting(self) -> dict[str, list[FollowUpRow]]:
        grouped = defaultdict(list)
        for row in follow_up_list.listing(self._desk.logbook, FollowUpFilter(state=None, person=self._uid)):
            if row.meeting:
                grouped[row.meeting].append(row)
        return dict(grouped)

    def _drop_changed(self, entries: list[Entry]) -> None:
        """Take away the cards from the first one on that would tell something else now."""
        shown = self._entries[: len(self.cards)]
        same = takewhile(lambda pair: pair[0] == pair[1], zip(shown, entries, strict=False))
        self._drop_from(len(list(same)))

    def _drop_from(self, place: int) -> None:
        for card in self.cards[place:]:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self.cards[place:]

    def _add_rest(self) -> None:
        """Make some more; between two such steps the window does what the user wants meanwhile."""
        self._add(len(self.cards) + _AT_ONCE)
        if len(self.cards) < len(self._entries):
            self._rest.start()

    def _add(self, up_to: int) -> None:
        """Make the cards that are missing among the first so many."""
        for entry in self._entries[len(self.cards) : up_to]:
            card = self._card(entry)
            self._column.insertWidget(self._column.count() - 2, card)
            card.show()  # now, so that the keyboard can go there
            self.cards.append(card)
        # Layouts ask for room one level at a time; cards painted between two of these steps are squeezed.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _card(self, entry: Entry) -> MeetingCard | MoveCard:
        if isinstance(entry, JobMove):
            return MoveCard(self._desk, entry, self.stops)
        kind = self._kind_of(entry.meeting.kind)
        return MeetingCard(self._desk, entry, kind, self._uid, self.stops)


def _by_day(entries: list[MeetingEntry], moves: list[JobMove], *, has_older: bool) -> list[Entry]:
    """Changes of job among the meetings; those before the last meeting wait until older ones are shown."""
    planned = [entry for entry in entries if entry.meeting.state == "planned"]
    past = entries[len(planned) :]
    shown = [move for move in moves if not has_older or move.seen_on >= past[-1].meeting.day]
    return [*planned, *sorted([*shown, *past], key=_day, reverse=True)]


def _day(entry: Entry) -> date:
    return entry.seen_on if isinstance(entry, JobMove) else entry.meeting.day
