"""Avatars: a person's photo, or the initials of the name in a circle of a colour that stays."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.blur import DOT, discretion

LIST_SIZE, HEADER_SIZE = 34, 64
# Letters of joined scripts would flow into each other without it.
_NON_JOINER = "\u200c"


def initials(name: str) -> str:
    """The first letters of the first and the last word of `name`, in any alphabet; "?" if there is none."""
    words = [word for word in map(_from_first_letter, unicodedata.normalize("NFC", name).split()) if word]
    chosen = words[:1] + words[1:][-1:]
    return _NON_JOINER.join(_first_grapheme(word) for word in chosen) or "?"


def paint_avatar(
    painter: QPainter, rect: QRect | QRectF, name: str, seed: str, photo: QPixmap | None = None
) -> None:
    """Paint the avatar of `name` into `rect` (square); `seed`, the uid, chooses the colour."""
    circle = QRectF(rect)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if photo is None or photo.isNull() or discretion.on:
        _paint_initials(painter, circle, DOT * 2 if discretion.on else initials(name), seed)
    else:
        _paint_photo(painter, circle, photo)
    painter.restore()


class Avatar(QWidget):
    """The avatar of one person, `size` pixels wide."""

    def __init__(
        self, name: str = "", seed: str = "", size: int = HEADER_SIZE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.set_person(name, seed)
        discretion.changed.connect(self._retell)

    def set_person(self, name: str, seed: str, photo: QPixmap | None = None) -> None:
        """Show the person called `name` with the uid `seed`."""
        self._name, self._seed, self._photo = name, seed, photo
        self._retell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, self.rect(), self._name, self._seed, self._photo)
        painter.end()

    def _retell(self) -> None:
        self.setAccessibleName(discretion.shown(self._name))
        self.update()


def _from_first_letter(word: str) -> str:
    start = next((place for place, char in enumerate(word) if char.isalnum()), len(word))
    return word[start:]


def _first_grapheme(word: str) -> str:
    # Imported with the first letters: the lists of most starts begin with no people.
    from PySide6.QtCore import QTextBoundaryFinder

    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    utf16 = word.encode("utf-16-le")
    return utf16[: 2 * finder.toNextBoundary()].decode("utf-16-le").title()


def _paint_initials(painter: QPainter, circle: QRectF, letters: str, seed: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.avatar_color(seed))
    painter.drawEllipse(circle)
    font = QFont(painter.font())
    font.setPixelSize(max(1, round(circle.height() * 0.38)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.AVATAR_INK)
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, letters)


def _paint_photo(painter: QPainter, circle: QRectF, photo: QPixmap) -> None:
    path = QPainterPath()
    path.addEllipse(circle)
    painter.setClipPath(path)
    side = min(photo.width(), photo.height())
    middle = QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side)
    painter.drawPixmap(circle, photo, middle)
