"""This machine's choices only: geometry, splitters, last page, theme; in an ini file beside the logbook."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.theme import SCHEMES, TEXT_SIZES


class Preferences:
    """What this computer remembers about the window; a broken or unwritable file means the defaults.

    Qt replaces the ini file as a whole, so a crash leaves the old one or the new one.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        _make_private(file)
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        if self._settings.status() == QSettings.Status.FormatError:
            self._start_over()

    @property
    def theme(self) -> str:
        """The scheme: "system", "light" or "dark"."""
        name = self._text("theme")
        return name if name in SCHEMES else SCHEMES[0]

    @theme.setter
    def theme(self, name: str) -> None:
        self._put("theme", name)

    @property
    def text_size(self) -> int:
        """The size of all text in per cent of the system's, 90 to 150."""
        percent = self._number("text_size", 100)
        return percent if percent in TEXT_SIZES else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._put("text_size", str(percent))

    @property
    def start_hidden(self) -> bool:
        """Whether the window opens with names and notes hidden."""
        return self._text("start_hidden") == "yes"

    @start_hidden.setter
    def start_hidden(self, hidden: bool) -> None:
        self._put("start_hidden", "yes" if hidden else "no")

    @property
    def sidebar(self) -> bool:
        """Whether the sidebar shows."""
        return self._text("sidebar") != "no"

    @sidebar.setter
    def sidebar(self, shown: bool) -> None:
        self._put("sidebar", "yes" if shown else "no")

    @property
    def page(self) -> str:
        """The key of the page shown last; empty at the first start."""
        return self._text("page")

    @page.setter
    def page(self, key: str) -> None:
        self._put("page", key)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window as `QWidget.saveGeometry` gave it; empty at the first start."""
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._put_bytes("geometry", value)

    def splitter(self, name: str) -> QByteArray:
        """The state of the splitter `name` as `QSplitter.saveState` gave it; empty if never moved."""
        return self._bytes(f"splitter/{name}")

    def set_splitter(self, name: str, state: QByteArray) -> None:
        """Remember where the handle of the splitter `name` stands."""
        self._put_bytes(f"splitter/{name}", state)

    def order(self, page: str, default: str) -> str:
        """The key of the sort order last chosen on `page`."""
        return self._text(f"order/{page}") or default

    def set_order(self, page: str, key: str) -> None:
        """Remember the sort order of `page`."""
        self._put(f"order/{page}", key)

    def folder(self, purpose: str, default: Path) -> Path:
        """The folder last used for `purpose`, such as "export", if it is still there."""
        path = Path(self._text(f"folder/{purpose}") or default)
        return path if path.is_dir() else default

    def set_folder(self, purpose: str, folder: Path) -> None:
        """Remember the folder used for `purpose`."""
        self._put(f"folder/{purpose}", str(folder))

    def save(self) -> None:
        """Write now what Qt would write at its next idle moment."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        value = self._settings.value(key)
        return value if isinstance(value, str) else ""

    def _number(self, key: str, default: int) -> int:
        text = self._text(key)
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else default

    def _bytes(self, key: str) -> QByteArray:
        return QByteArray.fromBase64(QByteArray(self._text(key).encode()))

    def _put(self, key: str, value: str) -> None:
        self._settings.setValue(key, value)

    def _put_bytes(self, key: str, value: QByteArray) -> None:
        self._put(key, value.toBase64().toStdString())

    def _start_over(self) -> None:
        # Qt refuses to write into a file it could not read, so nothing would ever be remembered again.
        del self._settings
        with suppress(OSError):
            self.file.unlink(missing_ok=True)
        _make_private(self.file)
        self._settings = QSettings(str(self.file), QSettings.Format.IniFormat)


def _make_private(file: Path) -> None:
    # Qt keeps the mode of a file that is there; made by Qt alone it would be readable by everyone.
    with suppress(OSError):  # in a read-only folder choices last for this run only
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
        file.chmod(0o600)
