"""One meeting in the timeline of a person."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import dates
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.kinds import Kind
from mentorlog.language import _
from mentorlog.meeting_list import MeetingRow
from ui import icons, messages, theme
from ui.rows.follow_up_row import state_icon, state_words
from ui.rows.meeting_row import length, spoken_meeting
from ui.rows.meeting_row import state_words as meeting_state
from ui.rows.row import side_by_side
from ui.widgets.blur import discretion
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.chips import Chip
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label
from ui.widgets.notes_view import NotesView

_ICON = 20


class MeetingCard(Card):
    """What a meeting was, with the notes on it, the person's own line and what came of it.

    Enter or a double click edits it, Del moves it to the trash, Up and Down go to its neighbours.
    """

    editing = Signal(str)
    trashing = Signal(str)
    stepping = Signal(int)
    entered = Signal()

    def __init__(self, row: MeetingRow, kind: Kind, person: str, follow_ups: Sequence[FollowUpRow]) -> None:
        super().__init__()
        self._row, self._kind = row, kind
        self._person = person
        self._when = Label(tone="muted", wrap=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_16)
        sign = icons.kind_icon(row.kind, "muted" if row.state == "cancelled" else "accent")
        line.addWidget(IconView(sign, _ICON), alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._words(follow_ups), 1)
        self.body.addLayout(line)
        discretion.changed.connect(self._retell)
        self._retell()

    def event(self, event: QEvent) -> bool:
        # Del is a shortcut of the page too, for the person; on a card it means the meeting.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_del(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_del(event):
            self.trashing.emit(self._row.uid)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.editing.emit(self._row.uid)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepping.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.editing.emit(self._row.uid)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def _retell(self) -> None:
        """Say when and where it was, and what the card is, as far as that may be read now."""
        row = self._row
        kind = self._kind.name if row.title else ""
        where = (discretion.shown(row.place), discretion.shown(row.channel))
        day = dates.spoken_moment(row.day, row.time, row.zone)
        self._when.setText(side_by_side(day, length(row), kind, *where))
        self.setAccessibleName(spoken_meeting(row, lambda _key: self._kind))

    def _words(self, follow_ups: Sequence[FollowUpRow]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_4)
        column.addLayout(self._headline())
        column.addWidget(self._when)
        others = [present.name for present in self._row.people if present.uid != self._person]
        if others:
            words = _("with {people}").format(people=", ".join(others))
            column.addWidget(Label(words, tone="muted", wrap=True, secret=True))
        if self._row.notes:
            column.addWidget(self._notes(self._row.notes))
        own = next((present for present in self._row.people if present.uid == self._person), None)
        if own and (own.line or own.role):
            column.addWidget(Label(side_by_side(own.role, own.line), wrap=True, secret=True))
        for follow_up in follow_ups:
            column.addWidget(_follow_up_line(follow_up))
        return column

    def _headline(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_8)
        title = self._row.title or self._kind.name
        line.addWidget(Label(title, bold=True, wrap=True, secret=bool(self._row.title)), 1)
        if state := meeting_state(self._row):
            line.addWidget(Chip(state, tone="warn" if self._row.unconfirmed else "muted"))
        if self._row.private:
            line.addWidget(Chip(_("private"), tone="muted"))
        edit = IconButton("pencil", _("Edit this meeting"), keys="Return")
        edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        edit.setFixedSize(_ICON + 4, _ICON + 4)
        edit.clicked.connect(lambda: self.editing.emit(self._row.uid))
        line.addWidget(edit, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _notes(self, text: str) -> NotesView:
        notes = NotesView(text)
        notes.link_chosen.connect(partial(messages.open_link, self))
        return notes


def _is_del(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Delete and not event.modifiers()


def _follow_up_line(row: FollowUpRow) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.SPACE_8)
    layout.addWidget(IconView(icons.icon(state_icon(row)), 14))
    layout.addWidget(Label(row.what, scale=0.88, wrap=True, secret=True), 1)
    layout.addWidget(Label(state_words(row), tone="muted", scale=0.88))
    return line
