"""Photos: files of any size read safely and made small, and those of the logbook ready to be painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QPixmapCache

from mentorlog import attachments
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.language import marked
from mentorlog.logbook import Logbook

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice
    from PySide6.QtGui import QImage

# What reads and writes pictures is imported with the first of them: many a start shows none.

SIDE = 512  # pixels, the most a kept photo has
_PAINTED = 192  # pixels; the largest avatar has 64, on a screen of three times the usual density
_FORMATS = {b"png", b"jpeg", b"gif", b"webp", b"bmp"}
_LARGEST_FILE = 50 * 1024 * 1024
_LARGEST_SIDE = 20_000
_QUALITY = 88


def read_photo(path: str) -> bytes:
    """The picture in a file as a JPEG, or a PNG where it is see-through, 512 pixels wide or high at most.

    Raises InvalidEntry("photo") for what is no picture, or one too large to be one of a person.
    """
    from PySide6.QtCore import QFile, QIODevice

    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise InvalidEntry("photo", marked("This file cannot be read."))
    return _made_small(file)


def shrunk(data: bytes) -> bytes:
    """The same of a picture in memory, such as one in a vCard."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return _made_small(buffer)


def photo(logbook: Logbook, name: str | None) -> QPixmap | None:
    """The photo kept under `name` (a person's `photo`); None where there is none that can be shown."""
    if not name:
        return None
    pixmap = QPixmap()
    if not QPixmapCache.find(name, pixmap):
        pixmap = _decoded(logbook, name)
        QPixmapCache.insert(name, pixmap)
    return None if pixmap.isNull() else pixmap


def _made_small(file: QIODevice) -> bytes:
    from PySide6.QtGui import QImageReader

    reader = QImageReader(file)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in _FORMATS or not size.isValid():
        raise InvalidEntry("photo", marked("This is not a picture that mentorlog can read."))
    if file.size() > _LARGEST_FILE or max(size.width(), size.height()) > _LARGEST_SIDE:
        raise InvalidEntry("photo", marked("This picture is too large. Choose a smaller one."))
    reader.setScaledSize(_within(size, SIDE))
    image = reader.read()  # Qt refuses what would take more than 256 MB
    if image.isNull():
        raise InvalidEntry("photo", marked("This is not a picture that mentorlog can read."))
    return _encoded(image)


def _decoded(logbook: Logbook, name: str) -> QPixmap:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageReader

    try:
        content = attachments.content(logbook, name)
    except NotFound:
        return QPixmap()
    buffer = QBuffer()
    buffer.setData(QByteArray(content.bytes))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setScaledSize(_within(reader.size(), _PAINTED))
    return QPixmap.fromImage(reader.read())


def _within(size: QSize, side: int) -> QSize:
    if max(size.width(), size.height()) <= side:
        return size
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)


def _encoded(image: QImage) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.hasAlphaChannel():
        image.save(buffer, "PNG")
    else:
        image.save(buffer, "JPEG", _QUALITY)
    return bytes(buffer.data().data())
