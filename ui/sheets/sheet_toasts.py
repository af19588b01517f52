"""Toasts over a sheet that stays open: those of the window behind cannot be reached from it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from ui import messages
from ui.desk import Desk
from ui.messages import Notice
from ui.widgets.toast import Toaster

_BACK = "back"  # only the last step can be taken back


class SheetToasts(QObject):
    """Tells over `sheet`, while that is the window in use, what was done, with the way back."""

    def __init__(self, desk: Desk, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._desk, self._sheet = desk, sheet
        self.toaster = Toaster(sheet)
        messages.board.tell_over(sheet)
        messages.board.posted.connect(self._say)
        desk.changed.connect(self._withdraw)

    def _say(self, notice: Notice) -> None:
        if messages.board.sheet() is not self._sheet:
            return
        if not notice.undo:
            self.toaster.say(notice.text, notice.action, notice.on_action)
            return
        back = self._desk.logbook.undo
        self.toaster.say(
            notice.text, _("Undo"), back, key=_BACK, way_on=notice.action, go_on=notice.on_action
        )

    def _withdraw(self) -> None:
        """Take back a toast whose Undo would do something else now."""
        if self.toaster.toast.isVisible() and self.toaster.toast.key == _BACK:
            self.toaster.toast.leave()
