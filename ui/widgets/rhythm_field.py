"""How often to keep in touch: the usual rhythms as chips, any number of days beside them, or none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from mentorlog.dates import spoken_rhythm
from mentorlog.language import _
from ui import theme
from ui.widgets.chips import ChoiceChips

_USUAL = (7, 14, 28, 90, 180)
_NONE = "0"
_MOST = 3650


class RhythmField(QWidget):
    """A number of days, or None for no rhythm."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = [(_NONE, _("No rhythm")), *((str(days), _as_title(spoken_rhythm(days))) for days in _USUAL)]
        self.chips = ChoiceChips(_("Usual rhythms"), choices)
        self.days = QSpinBox()
        self.days.setRange(0, _MOST)
        self.days.setSpecialValueText(_("never"))
        self.days.setPrefix(_("every "))
        self.days.setSuffix(_(" days"))
        self.days.setAccessibleName(_("Keep in touch every so many days"))
        self.days.setFixedWidth(
            self.days.fontMetrics().horizontalAdvance(_("every ") + "0000" + _(" days")) + 64
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.chips)
        column.addWidget(self.days)
        self.chips.chosen.connect(lambda days: self.days.setValue(int(days)))
        self.days.valueChanged.connect(self._follow)
        self.show_value(None)

    def value(self) -> int | None:
        """The days, or None."""
        return self.days.value() or None

    def show_value(self, value: int | None) -> None:
        """Show this rhythm; no signal follows."""
        self.days.blockSignals(True)
        self.days.setValue(value or 0)
        self.days.blockSignals(False)
        self._mark()

    def show_problem(self, sentence: str) -> None:
        """Say why the rhythm could not be kept."""
        self.days.setAccessibleDescription(sentence)
        self.days.setToolTip(sentence)

    def _follow(self) -> None:
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        self.chips.choose(str(self.days.value()))


def _as_title(words: str) -> str:
    return words[:1].upper() + words[1:]
