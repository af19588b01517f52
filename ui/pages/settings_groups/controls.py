"""Controls that keep what is chosen at once; `refresh` shows what is kept now."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from mentorlog.errors import MentorlogError
from ui import messages, theme
from ui.pages.person.editors import LineEditor
from ui.pages.settings_groups.value import OFF, ON, Value
from ui.widgets.boxes import ComboBox
from ui.widgets.chips import ChoiceChips
from ui.widgets.kept_field import KeptField
from ui.widgets.switch import Switch

_LINE_LETTERS = 36


class ChoiceBox(ComboBox):
    """One of few choices, pairs of what is kept and words; a kept one that is not among them joins them."""

    def __init__(self, name: str, value: Value, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._value = value
        for text, words in choices:
            self.addItem(words, text)
        self.activated.connect(self._keep)

    def refresh(self) -> None:
        """Show what is kept now."""
        kept = self._value.read()
        if self.findData(kept) < 0:
            self.addItem(kept, kept)
        self.setCurrentIndex(self.findData(kept))

    def _keep(self) -> None:
        keep(self, self._value, self.currentData())
        self.refresh()


class ChoiceButtons(ChoiceChips):
    """One of two or three choices, all of them in sight."""

    def __init__(self, name: str, value: Value, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__(name, choices)
        self._value = value
        self.chosen.connect(lambda text: keep(self, value, text))

    def refresh(self) -> None:
        """Show what is kept now."""
        self.choose(self._value.read())


class FlagSwitch(Switch):
    """On or off."""

    def __init__(self, name: str, value: Value) -> None:
        super().__init__(name)
        self._value = value
        self.clicked.connect(self._keep)

    def refresh(self) -> None:
        """Show what is kept now."""
        self.setChecked(self._value.read() == ON)

    def _keep(self, on: bool) -> None:
        keep(self, self._value, ON if on else OFF)
        self.refresh()


class KeptLine(LineEditor):
    """A line of words, kept within a second."""

    def __init__(self, name: str, value: Value, placeholder: str = "") -> None:
        super().__init__(name, placeholder=placeholder)
        self._value = value
        self._kept = KeptField(self, value.keep, self)

    def sizeHint(self) -> QSize:
        """As wide as an address or the example in the line, where there is room for it."""
        metrics = self.fontMetrics()
        address = metrics.averageCharWidth() * _LINE_LETTERS
        example = metrics.horizontalAdvance(self.line.placeholderText()) + theme.SPACE_28
        return QSize(max(address, example), super().sizeHint().height())

    def refresh(self) -> None:
        """Show what is kept now, but not under the caret."""
        self._kept.show(self._value.read())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed last when the page or the window goes."""
        self._kept.flush()
        super().hideEvent(event)


def keep(control: QWidget, value: Value, text: str) -> None:
    """Keep `text`, unless it is kept already; where that fails the user is told why."""
    if text == value.read():
        return
    try:
        value.keep(text)
    except MentorlogError as problem:
        messages.error(control.window(), problem)
