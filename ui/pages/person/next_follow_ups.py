"""What is promised to or by a person, soonest first: one on top, the others behind "+2 more"."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentorlog import follow_up_list
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.language import _, ngettext
from ui import theme
from ui.desk import Desk
from ui.pages.follow_up_line import WideFollowUpLine
from ui.pages.stop import RING_X, RING_Y, hold, hold_again
from ui.widgets.button import Button
from ui.widgets.card import Card

_ICON = 20  # of a line, so that what is under it is in line with its words


class NextFollowUps(Card):
    """The open follow-ups of one person; hidden while there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[FollowUpRow] = []
        self._all = False
        self._uid = ""
        self.lines: list[WideFollowUpLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.more = Button("", look="quiet", ink="accent")
        self.more.clicked.connect(self._show_all)
        self._indented = QHBoxLayout()
        self._indented.addWidget(self.more)
        self._indented.addStretch(1)
        self.body.setSpacing(0)
        self.body.addLayout(self._column)
        self.body.addLayout(self._indented)

    def first(self) -> list[FollowUpRow]:
        """The one on top, if any is open."""
        return self._shown[:1]

    def show_person(self, uid: str) -> None:
        """Show what is open with this person."""
        rows = follow_up_list.listing(self._desk.logbook, FollowUpFilter(person=uid))
        if uid != self._uid:
            self._uid, self._all = uid, False
        self._shown = rows
        self._rebuild()

    def _show_all(self) -> None:
        self._all = not self._all
        self._rebuild()

    def _rebuild(self) -> None:
        held = hold(self.lines)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        shown = self._shown if self._all else self.first()
        self.lines = [WideFollowUpLine(self._desk, row, lambda: self.lines) for row in shown]
        for line in self.lines:
            self._column.addWidget(line)
            line.show()  # now, so that the keyboard can go there
        hidden = len(self._shown) - 1
        more = ngettext("+ {n} more", "+ {n} more", hidden).format(n=hidden)
        self.more.setText(_("Show fewer") if self._all else more)
        self.more.setVisible(hidden > 0)
        before = RING_X + theme.at_text_size(_ICON) + theme.SPACE_4
        self._indented.setContentsMargins(before, 0, 0, 0)
        bottom = theme.SPACE_4 if hidden > 0 else 12 - RING_Y
        self.body.setContentsMargins(14 - RING_X, 12 - RING_Y, 14 - RING_X, bottom)
        self.setVisible(bool(self._shown))
        hold_again(self.lines, held)
