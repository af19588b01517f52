"""One meeting in the timeline of a person."""

from __future__ import annotations

from functools import partial

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentorlog import dates
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.kinds import Kind
from mentorlog.language import _
from mentorlog.meeting_list import MeetingRow
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.sessions import SessionPlace
from ui import icons, messages, theme
from ui.desk import Desk
from ui.pages.follow_up_line import SmallFollowUpLine
from ui.pages.meeting_actions import MENU
from ui.pages.quote import QuoteLine
from ui.pages.stop import RING_X, Stop, Stops
from ui.rows.meeting_row import length, spoken_meeting
from ui.rows.meeting_row import state_words as meeting_state
from ui.rows.mentorship_row import session_words
from ui.rows.row import side_by_side
from ui.sheets.capture import Capture
from ui.widgets.blur import discretion
from ui.widgets.button import IconButton
from ui.widgets.card import framed
from ui.widgets.chips import Chip
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label
from ui.widgets.notes_view import NotesView

_ICON = 20


class MeetingEntry(Struct, frozen=True):
    """A meeting and what belongs to it: which session it was, what was said, promised and earned in it."""

    meeting: MeetingRow
    session: SessionPlace | None = None
    quotes: tuple[FeedbackRow, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()
    earned: str = ""  # towards credentials


class MeetingCard(Stop):
    """What a meeting was, with the notes on it, the person's own line and what came of it.

    Opening it is editing it. What was said and promised in it are stops of their own: `lines`.
    """

    def __init__(self, desk: Desk, entry: MeetingEntry, kind: Kind, person: str, stops: Stops) -> None:
        row = entry.meeting
        super().__init__(desk.actions, row, MENU, stops)
        self._desk, self._session, self._kind, self._person = desk, entry.session, kind, person
        self._earned = entry.earned
        self.lines: list[Stop] = [QuoteLine(desk, quote, stops) for quote in entry.quotes]
        self.lines += [SmallFollowUpLine(desk, promised, stops) for promised in entry.follow_ups]
        self._when = Label(tone="muted", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_16 - RING_X)
        sign = icons.kind_icon(row.kind, "muted" if row.state == "cancelled" else "accent")
        line.addWidget(IconView(sign, _ICON), alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._told(), 1)
        framed(self).addLayout(line)
        discretion.changed.connect(self._retell)
        self._retell()

    def open(self) -> None:
        """Edit the meeting."""
        self.do("edit")

    def _retell(self) -> None:
        """Say when and where it was, and what the card is, as far as that may be read now."""
        row = self.row
        kind = self._kind.name if row.title else ""
        where = (discretion.shown(row.place), discretion.shown(row.channel))
        day = dates.spoken_moment(row.day, row.time, row.zone)
        session = session_words(self._session, row.title)
        self._when.setText(side_by_side(session, day, length(row), kind, *where))
        spoken = spoken_meeting(row, lambda _key: self._kind)
        self.setAccessibleName(", ".join(filter(None, (spoken, session, self._earned))))

    def _told(self) -> QVBoxLayout:
        """The words, and the lines so far out that theirs begin in line with them."""
        words = self._words()
        words.setContentsMargins(RING_X, 0, 0, theme.SPACE_4 if self.lines else 0)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addLayout(words)
        for line in self.lines:
            told.addWidget(line)
        return told

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_4)
        column.addLayout(self._headline())
        column.addWidget(self._when)
        others = [present.name for present in self.row.people if present.uid != self._person]
        if others:
            words = _("with {people}").format(people=", ".join(others))
            column.addWidget(Label(words, tone="muted", wrap=True, secret=True))
        if self.row.notes:
            column.addWidget(self._notes(self.row.notes))
        own = next((present for present in self.row.people if present.uid == self._person), None)
        if own and (own.line or own.role):
            column.addWidget(Label(side_by_side(own.role, own.line), wrap=True, secret=True))
        return column

    def _headline(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_8)
        title = self.row.title or self._kind.name
        line.addWidget(Label(title, bold=True, wrap=True, secret=bool(self.row.title)), 1)
        if state := meeting_state(self.row):
            line.addWidget(Chip(state, tone="warn" if self.row.unconfirmed else "muted"))
        if self._earned:
            line.addWidget(Chip(self._earned, tone="muted"))
        if self.row.private:
            line.addWidget(Chip(_("private"), tone="muted"))
        edit = IconButton("pencil", _("Edit this meeting"), keys="Return")
        edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        edit.setFixedSize(theme.at_text_size(_ICON + 4), theme.at_text_size(_ICON + 4))
        edit.clicked.connect(lambda _checked=False: self.open())
        line.addWidget(edit, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _notes(self, text: str) -> NotesView:
        notes = NotesView(text)
        notes.link_chosen.connect(partial(messages.open_link, self))
        Capture(self._desk, notes).show([each.uid for each in self.row.people], self.row.uid)
        return notes
