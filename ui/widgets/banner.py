"""A message on top of a page or form, in its own place, that stays until its cause is gone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import icons, theme
from ui.widgets.button import Button
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_SIGNS = {"info": ("info", "accent"), "warn": ("triangle-alert", "warn"), "bad": ("circle-alert", "bad")}


class Banner(QWidget):
    """A sentence of the kind "info", "warn" or "bad" with an icon, and a `button` that helps."""

    def __init__(
        self,
        text: str = "",
        kind: str = "info",
        button: Button | None = None,
        *,
        secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconView(icons.icon("info"))
        self._words = Label(wrap=True, secret=secret)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_12, theme.SPACE_8, theme.SPACE_12, theme.SPACE_8)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        if button is not None:
            row.addWidget(button)
        self.tell(text, kind)

    def tell(self, text: str, kind: str = "info") -> None:
        """Say something else, or in another tone."""
        name, self._token = _SIGNS[kind]
        self._icon.set_icon(icons.icon(name, self._token))
        self._words.setText(text)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color(self._token), 1))
        painter.setBrush(theme.current().card)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS
        )
        painter.end()
