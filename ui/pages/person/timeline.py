"""The meetings with a person as cards, the planned ones on top, then from the latest back."""

from __future__ import annotations

from collections import defaultdict
from itertools import takewhile

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import follow_up_list, meeting_list
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.language import _
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.mentoring import feedback_list, sessions
from ui import theme
from ui.desk import Desk
from ui.pages.earned_in_meetings import earned_in
from ui.pages.person.meeting_card import MeetingCard, MeetingEntry
from ui.pages.stop import Stop, hold, hold_again
from ui.rows.meeting_row import kinds_of
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState

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
        self._entries: list[MeetingEntry] = []
        self.cards: list[MeetingCard] = []
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
        entries = self._with_all_of_them(rows) if rows else []
        if entries != self._entries:
            held = hold(self.stops())
            self._drop_changed(entries)
            self._entries = entries
            self._add(len(entries) if held else _AT_ONCE)
            hold_again(self.stops(), held)
            self._rest.start()
        self.older.setVisible(len(found) > self._limit)
        self._empty.setVisible(not rows)

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

    def _drop_changed(self, entries: list[MeetingEntry]) -> None:
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
            kind = self._kind_of(entry.meeting.kind)
            card = MeetingCard(self._desk, entry, kind, self._uid, self.stops)
            self._column.insertWidget(self._column.count() - 2, card)
            card.show()  # now, so that the keyboard can go there
            self.cards.append(card)
        # Layouts ask for room one level at a time; cards painted between two of these steps are squeezed.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
