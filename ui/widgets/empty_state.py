"""What a page shows while it has nothing to show: a friendly sentence and the way on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import icons, theme
from ui.widgets.button import Button
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_LINE_WIDTH = 420
_STRETCH = 98  # of the words, between one part of air at either side


class EmptyState(QWidget):
    """An icon, a `title` that guides, one `line`, at most one `primary` button, quiet `links` under it."""

    def __init__(
        self,
        icon: str,
        title: str,
        line: str = "",
        *,
        primary: Button | None = None,
        links: Sequence[Button] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = Label(scale=1.2, bold=True, wrap=True)
        self._line = Label(tone="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_16, theme.SPACE_28, theme.SPACE_16, theme.SPACE_28)
        column.setSpacing(theme.SPACE_8)
        column.addStretch(2)
        column.addWidget(IconView(icons.icon(icon), 40), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.SPACE_4)
        for label in (self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addLayout(_centred([label], stretch=_STRETCH))
        column.addSpacing(theme.SPACE_8)
        if primary is not None:
            primary.set_look("primary")
            column.addLayout(_centred([primary]))
        for link in links:
            link.set_look("quiet")
            column.addLayout(_centred([link]))
        column.addStretch(3)
        self.tell(title, line)

    def tell(self, title: str, line: str = "") -> None:
        """Change the words, for example to those of another search."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._balance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._balance()

    def _balance(self) -> None:
        """Let no word stand alone in a last line."""
        inside = (self.width() - 2 * theme.SPACE_16) * _STRETCH // 100
        room = min(theme.at_text_size(_LINE_WIDTH), inside)
        for label in (self._title, self._line):
            label.setMaximumWidth(_narrowest(label, room))


def _narrowest(label: Label, room: int) -> int:
    """The least width in which the words take no more lines than they do in `room`."""
    height = label.heightForWidth(room)
    return bisect_left(range(room), -height, key=lambda width: -label.heightForWidth(width))


def _centred(widgets: Sequence[QWidget], stretch: int = 0) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget, stretch)
    row.addStretch(1)
    return row
