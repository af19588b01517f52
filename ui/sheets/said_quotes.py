"""Words taken out of the notes of a meeting that is not saved yet: they become feedback with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.language import _
from ui import theme
from ui.widgets.button import IconButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.label import Label


class SaidQuotes(QWidget):
    """One line for each piece of feedback that will be, which can be taken away; nothing while there is none.

    `changed` follows every line.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, QWidget] = {}
        self._wanted = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)
        self._column.addWidget(Label(_("Becomes feedback with the meeting"), tone="muted"))
        self._problem = Label(tone="bad", wrap=True)
        self._problem.hide()
        self._column.addWidget(self._problem)
        self.hide()

    def add(self, quote: str) -> None:
        """Keep words; the same once."""
        if quote in self._lines:
            return
        self._lines[quote] = line = self._line(quote)
        self._column.insertWidget(self._column.count() - 1, line)
        line.show()
        self._follow()

    def quotes(self) -> list[str]:
        """The words, in the order in which they were taken."""
        return list(self._lines)

    def show_quotes(self, quotes: Sequence[str]) -> None:
        """Show these instead."""
        for quote in self.quotes():
            self._drop(quote)
        for quote in quotes:
            self.add(quote)

    def set_wanted(self, wanted: bool) -> None:
        """Be seen, as far as there are any, or not."""
        self._wanted = wanted
        self._follow()

    def show_problem(self, sentence: str) -> None:
        """Say why they cannot be kept; "" takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _line(self, quote: str) -> QWidget:
        line = QWidget()
        away = IconButton("x", _("No feedback"))
        away.clicked.connect(partial(self._drop, quote))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(ElidedLabel(f"“{' '.join(quote.split())}”", secret=True), 1)
        row.addWidget(away)
        return line

    def _drop(self, quote: str, _clicked: bool = False) -> None:
        line = self._lines.pop(quote)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._follow()

    def _follow(self) -> None:
        self.show_problem("")
        self.setVisible(self._wanted and bool(self._lines))
        self.changed.emit()
