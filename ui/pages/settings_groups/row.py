"""One setting on the page: its name, a line on what it does, and the control at the far end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.words import folded
from ui import theme
from ui.rows.row import SECOND_LINE
from ui.widgets.label import Label


class SettingRow(QWidget):
    """`name` and `told` at the start, `control` at the end, or under them where it is `tall`.

    `words` are others that a search may find it by.
    """

    def __init__(
        self, name: str, told: str, control: QWidget | None = None, *, words: str = "", tall: bool = False
    ) -> None:
        super().__init__()
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
        row = QVBoxLayout(self) if tall else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8 if tall else theme.SPACE_28)
        row.addLayout(text, 1)
        if control is not None:
            row.addWidget(control, 0, Qt.AlignmentFlag(0) if tall else Qt.AlignmentFlag.AlignVCenter)

    def tell(self, told: str) -> None:
        """Say something else about the setting."""
        self._told.setText(told)
        self._told.setVisible(bool(told))

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
