"""Boxes to choose from that the wheel does not change in passing: it scrolls what they stand on."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

_ISOLATES = re.compile("[\u2066-\u2069]")  # which keep the reading order of words apart, and nobody types
_FROM_THE_START = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap  # as typed letters are looked for


class ComboBox(QComboBox):
    """One of several choices, of which one is in sight; typed letters find the one that begins with them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(_Choices(self))

    def sizeHint(self) -> QSize:
        # The style rounds the width of the words down, and then leaves out their last pixel.
        return super().sizeHint() + QSize(2, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Choices(QStandardItemModel):
    """Found by letters as they are read, whatever marks stand before them."""

    def match(
        self,
        start: QModelIndex | QPersistentModelIndex,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = _FROM_THE_START,
    ) -> list[QModelIndex]:
        found = super().match(start, role, value, hits, flags)
        if found or role != Qt.ItemDataRole.DisplayRole or flags != _FROM_THE_START:
            return found
        rows = [*range(start.row(), self.rowCount()), *range(start.row())]
        places = (self.index(row, start.column()) for row in rows)
        return [place for place in places if _begins(place.data(role), value)][:hits]


def _begins(words: str, typed: str) -> bool:
    return _ISOLATES.sub("", words).casefold().startswith(typed.casefold())


class SpinBox(QSpinBox):
    """A number."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
