"""What is promised to or by a person, soonest first: one on top, the others behind "+2 more"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from mentorlog import follow_up_list
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.language import _, ngettext
from ui import theme
from ui.desk import Desk
from ui.pages.follow_up_line import FollowUpLine
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.card import Card

_ICON = 20  # of a line, so that what is under it is in line with its words


class NextFollowUps(Card):
    """The open follow-ups of one person; hidden while there are none."""

    done = Signal(object)
    snoozing = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._logbook = desk.logbook
        self._shown: list[FollowUpRow] = []
        self._all = False
        self._uid = ""
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_8)
        self.more = Button("", look="quiet", ink="accent")
        self.more.clicked.connect(self._show_all)
        indented = QHBoxLayout()
        indented.setContentsMargins(_ICON + theme.SPACE_4, 0, 0, 0)
        indented.addWidget(self.more)
        indented.addStretch(1)
        self.body.setSpacing(theme.SPACE_4)
        self.body.addLayout(self._lines)
        self.body.addLayout(indented)
        discretion.changed.connect(self._rebuild)  # lines are told to screen readers in one sentence

    def rows(self) -> list[FollowUpRow]:
        """The open follow-ups from the one that keys mean on: that with the focus, or the one on top."""
        place = self._place_of_focus() or 0
        return self._shown[place:] + self._shown[:place]

    def show_person(self, uid: str) -> None:
        """Show what is open with this person."""
        rows = follow_up_list.listing(self._logbook, FollowUpFilter(person=uid))
        if uid != self._uid:
            self._uid, self._all = uid, False
        self._shown = rows
        self._rebuild()

    def _show_all(self) -> None:
        self._all = not self._all
        self._rebuild()

    def _rebuild(self) -> None:
        focused = self._place_of_focus()
        while self._lines.count():
            line = self._lines.takeAt(0).widget()
            line.hide()
            line.deleteLater()
        for row in self._shown if self._all else self._shown[:1]:
            self._lines.addWidget(self._line(row))
        hidden = len(self._shown) - 1
        more = ngettext("+ {n} more", "+ {n} more", hidden).format(n=hidden)
        self.more.setText(_("Show fewer") if self._all else more)
        self.more.setVisible(hidden > 0)
        self.body.setContentsMargins(14, 12, 14, theme.SPACE_4 if hidden > 0 else 12)
        self.setVisible(bool(self._shown))
        if focused is not None and self._shown:
            place = min(focused, self._lines.count() - 1)
            self._lines.itemAt(place).widget().findChild(Button).setFocus()

    def _place_of_focus(self) -> int | None:
        """Which line has the focus in one of its buttons, if any has."""
        focus = QApplication.focusWidget()
        lines = [self._lines.itemAt(place).widget() for place in range(self._lines.count())]
        return next((place for place, line in enumerate(lines) if focus and line.isAncestorOf(focus)), None)

    def _line(self, row: FollowUpRow) -> FollowUpLine:
        line = FollowUpLine(row)
        line.done.connect(self.done)
        line.snoozing.connect(self.snoozing)
        return line
