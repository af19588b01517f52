"""Toasts over a sheet that stays open: those of the window behind cannot be reached from it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from ui import messages
from ui.desk import Desk
from ui.messages import Notice
from ui.widgets.toast import Toaster, while_it_answers_the_same

_BACK = "back"  # only the last step can be taken back


class SheetToasts(QObject):
    """Tells over `sheet`, while that is the window in use, what was done, with the way back."""

    def __init__(self, desk: Desk, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._desk, self._sheet = desk, sheet
        self.toaster = Toaster(sheet)
        messages.board.tell_over(sheet)
        messages.board.posted.connect(self._say)
        desk.changed.connect(self.toaster.look_again)

    def _say(self, notice: Notice) -> None:
        if messages.board.sheet() is not self._sheet:
            return
        if not notice.undo:
            self.toaster.say(notice.text, notice.action, notice.on_action)
            return
        logbook = self._desk.logbook
        self.toaster.say(
            notice.text,
            _("Undo"),
            logbook.undo,
            key=_BACK,
            way_on=notice.action,
            go_on=notice.on_action,
            holds=while_it_answers_the_same(logbook.undoable),
        )
