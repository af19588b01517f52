"""How often to keep in touch: the usual rhythms as chips, any number of days beside them, or none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.dates import spoken_rhythm
from mentorlog.language import _
from ui import theme
from ui.widgets.boxes import SpinBox
from ui.widgets.chips import ChoiceChips

_USUAL = (7, 14, 21, 28, 90, 180)
_NONE = "0"
_VARIOUS = -1
MOST = 3650


class RhythmField(QWidget):
    """A number of days, or None for no rhythm; for several people it may begin with various ones."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = [(_NONE, _("No rhythm")), *((str(days), _as_title(spoken_rhythm(days))) for days in _USUAL)]
        self.chips = ChoiceChips(_("Usual rhythms"), choices)
        self.days = SpinBox()
        self.days.setMaximum(MOST)
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
        return None if self.is_various() else self.days.value() or None

    def is_various(self) -> bool:
        """Whether the user has chosen nothing yet for people who have different rhythms."""
        return self.days.value() == _VARIOUS

    def show_value(self, value: int | None) -> None:
        """Show this rhythm; no signal follows."""
        self._show(value or 0, least=0)

    def show_various(self) -> None:
        """Show that there are different rhythms; no signal follows."""
        self._show(_VARIOUS, least=_VARIOUS)

    def show_problem(self, sentence: str) -> None:
        """Say why the rhythm could not be kept."""
        self.days.setAccessibleDescription(sentence)
        self.days.setToolTip(sentence)

    def _show(self, days: int, *, least: int) -> None:
        self.days.blockSignals(True)
        self._begin_at(least)
        self.days.setValue(days)
        self.days.blockSignals(False)
        self._mark()

    def _begin_at(self, least: int) -> None:
        """The first of the values is a word."""
        self.days.setSpecialValueText(_("various") if least == _VARIOUS else _("never"))
        self.days.setMinimum(least)

    def _follow(self) -> None:
        # Not sooner: it writes the line anew, with the caret before the digit that was just typed.
        if self.days.value() == 0:
            self._begin_at(0)
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        self.chips.choose(str(self.days.value()))


def _as_title(words: str) -> str:
    return words[:1].upper() + words[1:]
