"""Boxes to choose from that the wheel does not change in passing: it scrolls what they stand on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox


class ComboBox(QComboBox):
    """One of several choices, of which one is in sight."""

    def sizeHint(self) -> QSize:
        # The style rounds the width of the words down, and then leaves out their last pixel.
        return super().sizeHint() + QSize(2, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SpinBox(QSpinBox):
    """A number."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
