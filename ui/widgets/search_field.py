"""The field over a list in which one types to narrow it down."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mentorlog.language import _
from ui import icons
from ui.actions import SPECS, shortcut_text
from ui.widgets.secret_line import SecretLine

_PAUSE = 120  # milliseconds without a key before the list is searched


class SearchField(SecretLine):
    """`searched` follows the typing with a short pause; Esc clears, Down and Enter `left` for the list."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        hint = _("Search…  {keys}").format(keys=shortcut_text(SPECS["search"].keys[0]))
        super().__init__(name, placeholder=hint, parent=parent)
        sign = self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        sign.setText(name)  # Qt makes a button of it, of which a screen reader tells the name
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text().strip()))
        self.textChanged.connect(self._pause.start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears first; an empty field leaves Esc to the page."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
