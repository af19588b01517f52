"""After how many days without a touch somebody is cold; unless said, after twice their rhythm."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from mentorlog.language import _
from ui.widgets.boxes import SpinBox
from ui.widgets.rhythm_field import MOST


class LongestField(SpinBox):
    """A number of days, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximum(MOST)
        self.setPrefix(_("at most "))
        self.setSuffix(_(" days"))
        self.setSpecialValueText(_("at most twice as long"))
        self.setAccessibleName(_("Cold after so many days"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def days(self) -> int | None:
        """The days, None where none were said."""
        return self.value() or None

    def show_days(self, days: int | None) -> None:
        """Show these; no signal follows."""
        self.blockSignals(True)
        self.setValue(days or 0)
        self.blockSignals(False)
