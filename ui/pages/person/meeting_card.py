"""One meeting in the timeline of a person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import dates
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.kinds import Kind
from mentorlog.language import _
from mentorlog.meeting_list import MeetingRow
from ui import icons, messages, theme
from ui.rows.follow_up_row import spoken_follow_up, state_icon, state_words
from ui.rows.meeting_row import length
from ui.rows.meeting_row import state_words as meeting_state
from ui.rows.row import side_by_side
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.chips import Chip
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label
from ui.widgets.notes_view import NotesView

_ICON = 20


class MeetingCard(Card):
    """What a meeting was, with the notes on it, the person's own line and what came of it.

    Enter or a double click edits it; Up and Down go to its neighbours.
    """

    editing = Signal(str)
    stepping = Signal(int)
    entered = Signal()

    def __init__(self, row: MeetingRow, kind: Kind, person: str, follow_ups: Sequence[FollowUpRow]) -> None:
        super().__init__()
        self._row = row
        self._person = person
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = row.title or kind.name
        self.setAccessibleName(f"{title}, {_when(row, kind)}")
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_16)
        sign = icons.kind_icon(row.kind, "muted" if row.state == "cancelled" else "accent")
        line.addWidget(IconView(sign, _ICON), alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._words(title, kind, follow_ups), 1)
        self.body.addLayout(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
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

    def _words(self, title: str, kind: Kind, follow_ups: Sequence[FollowUpRow]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_4)
        column.addLayout(self._headline(title))
        column.addWidget(Label(_when(self._row, kind), tone="muted", wrap=True, secret=False))
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

    def _headline(self, title: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_8)
        secret = bool(self._row.title)
        line.addWidget(Label(title, bold=True, wrap=True, secret=secret), 1)
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
        notes.link_chosen.connect(self._open_link)
        return notes

    def _open_link(self, address: str) -> None:
        if messages.question(self, _("Open this link?"), address, _("Open")):
            QDesktopServices.openUrl(QUrl(address))


def _when(row: MeetingRow, kind: Kind) -> str:
    """`Fri 20 Nov 2026 · 45 min · Lisbon`; the kind too, where the title does not say it."""
    named = kind.name if row.title else ""
    return side_by_side(dates.spoken_moment(row.day, row.time), length(row), named, row.place, row.channel)


def _follow_up_line(row: FollowUpRow) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.SPACE_8)
    layout.addWidget(IconView(icons.icon(state_icon(row)), 14))
    layout.addWidget(Label(row.what, scale=0.88, wrap=True, secret=True), 1)
    layout.addWidget(Label(state_words(row), tone="muted", scale=0.88))
    line.setAccessibleName(spoken_follow_up(row))
    return line
