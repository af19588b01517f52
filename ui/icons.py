"""The icons of the window: Lucide drawings, tinted with a colour of the theme when they are painted."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from resources import lucide_icons
from ui import theme

_log = logging.getLogger(__name__)

_LIST_SIDE, _BUTTON_SIDE = 18, 16
KINDS = {
    "coffee": "coffee",
    "lunch": "utensils",
    "call": "phone",
    "video-call": "video",
    "email": "mail",
    "message": "message-square",
    "event": "ticket",
    "mentoring": "graduation-cap",
}
# Kinds of feedback and what is done with it: the icon and its colour, which is never alone.
FEEDBACK_KINDS = {
    "strength": ("thumbs-up", "ok"),
    "growth": ("sprout", "accent"),
    "mixed": ("scale", "text"),
    "advice": ("lightbulb", "text"),
}
FEEDBACK_STATUSES = {
    "new": ("inbox", "accent"),
    "considering": ("hourglass", "text"),
    "accepted": ("circle-check", "accent"),
    "acting": ("footprints", "accent"),
    "done": ("check-check", "ok"),
    "declined": ("circle-x", "muted"),
    "superseded": ("replace", "muted"),
}
_RING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor"'
    ' stroke-width="2"><circle cx="12" cy="12" r="9"/></svg>'
)
_POINTING = {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo-2", "redo-2", "send"}


def icon(name: str, token: str = "muted", *, filled: bool = False) -> QIcon:
    """The Lucide icon `name` in the colour `token`; disabled it is paler, selected and quiet it is stronger.

    A theme switch needs no new icon: repainting is enough. A name that Lucide does not know is painted as a
    ring and logged as an error; an unknown token raises AttributeError here.
    """
    theme.current().color(token)
    return QIcon(_TintedIcon(name, token, filled))


def kind_icon(kind: str, token: str = "accent") -> QIcon:
    """The icon of a kind of meeting; the user's own kinds share one."""
    return icon(KINDS.get(kind, "users-round"), token)


def feedback_kind_icon(kind: str) -> QIcon:
    """The icon of a kind of feedback."""
    return icon(*FEEDBACK_KINDS[kind])


def feedback_status_icon(status: str) -> QIcon:
    """The icon of what is done with feedback."""
    return icon(*FEEDBACK_STATUSES[status])


def application_icon() -> QIcon:
    """The program's own icon, drawn for it."""
    return QIcon(str(Path(resources.__file__).parent / "icons" / "mentorlog.svg"))


def list_size() -> QSize:
    """How large an icon is in a list, beside words of the text size of now."""
    return _square(_LIST_SIDE)


def button_size() -> QSize:
    """How large an icon is in a button, beside words of the text size of now."""
    return _square(_BUTTON_SIDE)


def _square(side: int) -> QSize:
    return QSize(theme.at_text_size(side), theme.at_text_size(side))


class _TintedIcon(QIconEngine):
    """An icon without pixels of its own: sharp at every scale, in the colour of the moment."""

    def __init__(self, name: str, token: str, filled: bool) -> None:
        super().__init__()
        self._name = name
        self._token = token
        self._filled = filled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        color = theme.current().color(self._tint(mode)).name()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._name in _POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(rect.left() * 2 + rect.width(), 0)
            painter.scale(-1, 1)
        _renderer(self._name, color, self._filled).render(painter, _square_inside(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # `size` is in device-independent pixels, whatever its name in older descriptions says.
        pixmap = QPixmap(size * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(pixmap.rect()), mode, state)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        return _TintedIcon(self._name, self._token, self._filled)

    def _tint(self, mode: QIcon.Mode) -> str:
        if mode == QIcon.Mode.Disabled:
            return "outline"
        if mode == QIcon.Mode.Selected and self._token == "muted":
            return "text"
        return self._token


def _square_inside(rect: QRect) -> QRectF:
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(rect).center())
    return square


def _drawing(name: str) -> str:
    try:
        return lucide_icons.drawing(name)
    except LookupError:  # an exception while Qt paints would end the program
        _log.exception("An icon cannot be drawn")
        return _RING


@lru_cache(maxsize=256)
def _renderer(name: str, color: str, filled: bool) -> QSvgRenderer:
    drawing = _drawing(name).replace("currentColor", color)
    if filled:
        drawing = drawing.replace('fill="none"', f'fill="{color}"')
    return QSvgRenderer(QByteArray(drawing.encode()))
