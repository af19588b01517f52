"""A box of a filter bar: it says what is chosen, and is no wider than that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QWidget

from ui.widgets.boxes import ComboBox


class FilterBox(ComboBox):
    """Choices of a value and words, the first of which leaves it open; `picked` carries the value taken.

    A value that is not offered can be shown all the same: it joins the others.
    """

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxVisibleItems(16)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._values: list[Any] = []
        self.activated.connect(lambda place: self.picked.emit(self._values[place]))
        self.currentIndexChanged.connect(self.updateGeometry)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer these; `show_value` follows."""
        self.clear()
        self._values = [value for value, _words in choices]
        self.addItems([words for _value, words in choices])

    def show_value(self, value: Any, words: str) -> None:
        """Show what is chosen; `words` are told of it where it is none of the choices."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(words)
        self.setCurrentIndex(self._values.index(value))

    def showPopup(self) -> None:
        """Let the list be as wide as its words, for the box need not be."""
        words = (self.itemText(place) for place in range(self.count()))
        widest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        # The style adds its margins, and the bar by which a long list is scrolled.
        self.view().setMinimumWidth(widest + 3 * self.fontMetrics().height())
        super().showPopup()

    def sizeHint(self) -> QSize:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        metrics = self.fontMetrics()
        words = QSize(metrics.horizontalAdvance(self.currentText()) + 2, metrics.height())
        wanted = self.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, option, words, self)
        return QSize(wanted.width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
