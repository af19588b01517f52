"""One setting on the page: its name, a line on what it does, and the control at the far end."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mentorlog.words import folded
from ui import theme
from ui.rows.row import SECOND_LINE
from ui.widgets.folding_row import FoldingRow
from ui.widgets.label import Label

_FOLD_BELOW = 460


class SettingRow(FoldingRow):
    """`name` and `told` at the start, `control` at the end; under them where it is `tall` or room is scarce.

    `words` are others that a search may find it by.
    """

    def __init__(
        self, name: str, told: str, control: QWidget | None = None, *, words: str = "", tall: bool = False
    ) -> None:
        super().__init__(sys.maxsize if tall else _FOLD_BELOW)
        self._name, self._words = name, words
        self._wanted = True
        self._told = Label(told, tone="muted", scale=SECOND_LINE, wrap=True)
        if not told:
            self._told.hide()
        self.control = control
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch(1)
        text.addWidget(Label(name))
        text.addWidget(self._told)
        text.addStretch(1)
        if tall:
            self.line.setDirection(QBoxLayout.Direction.TopToBottom)
        else:
            text.setContentsMargins(0, 0, theme.SPACE_16, 0)
        self.line.addLayout(text, 1)
        if control is not None:
            self.line.addWidget(control, 0, Qt.AlignmentFlag(0) if tall else Qt.AlignmentFlag.AlignVCenter)

    def tell(self, told: str) -> None:
        """Say something else about the setting."""
        self._told.setText(told)
        self._told.setVisible(bool(told))

    def let_copy(self) -> None:
        """Let what is told be selected by the mouse, to be copied."""
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def warn(self, warned: bool) -> None:
        """Let what is told be seen as a warning, or no longer."""
        self._told.set_tone("warn" if warned else "muted")

    def refresh(self) -> None:
        """Show what is kept now."""
        if hasattr(self.control, "refresh"):
            self.control.refresh()

    def set_wanted(self, wanted: bool) -> None:
        """Hide the row while it means nothing, whatever is sought."""
        self._wanted = wanted
        self.setVisible(wanted)

    def fits(self, sought: str) -> bool:
        """Whether all words of `sought` (folded) occur in what the row says, and it means anything now."""
        said = folded(f"{self._name} {self._told.full_text()} {self._words}")
        return self._wanted and all(word in said for word in sought.split())
