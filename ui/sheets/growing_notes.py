"""Notes that take a few lines of a sheet, and more as they grow."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.notes_edit import NotesEdit

_FEWEST, _MOST = 5, 14


class GrowingNotes(NotesEdit):
    """A NotesEdit as high as its text, between five lines and fourteen; beyond that it scrolls."""

    def __init__(self, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder=placeholder, parent=parent)
        self.document().documentLayout().documentSizeChanged.connect(self._settle)
        self._settle()

    def _settle(self) -> None:
        # A plain document measures its height in lines.
        lines = min(_MOST, max(_FEWEST, int(self.document().size().height())))
        around = 2 * (self.frameWidth() + int(self.document().documentMargin())) + 10
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)
