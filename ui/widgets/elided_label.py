"""A label of one line that ends in "…" where the place ends, and tells the rest in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QToolTip

from ui.widgets.blur import discretion
from ui.widgets.label import Label


class ElidedLabel(Label):
    """One line, as long as there is room; takes the arguments of `Label`."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._one_line()) + 2
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_text()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._is_cut():
            text = discretion.tooltip(self._one_line())
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _one_line(self) -> str:
        return " ".join(self._visible_text().split())

    def _is_cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self._one_line()) > self.contentsRect().width()

    def _show_text(self) -> None:
        room = self.contentsRect().width()
        QLabel.setText(
            self, self.fontMetrics().elidedText(self._one_line(), Qt.TextElideMode.ElideRight, room)
        )
        self.setAccessibleName(self._one_line())
        self.updateGeometry()
