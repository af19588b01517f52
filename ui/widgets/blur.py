"""Discretion: names, notes and quotes become dots everywhere while someone looks over the user's shoulder."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import Qt

DOT = "•"
# Unicode's marks round a part with a direction of its own, which such a part of a sentence needs anyhow.
_BEGIN, _END = "\u2068", "\u2069"
_NAMED = re.compile(f"(?<={_BEGIN})[^{_END}]*(?={_END})")


class Discretion(QObject):
    """Whether personal words may be read now; whoever shows some repaints on `changed`."""

    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._on = False

    @property
    def on(self) -> bool:
        """Whether personal words are hidden."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Hide personal words, or show them again."""
        if on != self._on:
            self._on = on
            self.changed.emit(on)

    def shown(self, text: str) -> str:
        """`text` as it may be shown now."""
        return blurred(text) if self._on else text

    def named(self, text: str) -> str:
        """`text` for a sentence of which the rest may be read: marked off, as `sentence` needs to know it."""
        return f"{_BEGIN}{self.shown(text)}{_END}"

    def sentence(self, text: str) -> str:
        """A sentence as it may be shown now, of which only what is `named` is personal."""
        return _NAMED.sub(lambda found: blurred(found[0]), text) if self._on else text

    def tooltip(self, text: str) -> str:
        """`text` as it may be shown in a tooltip: never taken for HTML, whatever it holds."""
        seen = self.shown(text)
        if not Qt.mightBeRichText(seen):
            return seen
        # Imported here: it brings the names of all characters, and hardly any text needs it.
        from html import escape

        return f"<p>{escape(seen)}</p>"


def blurred(text: str) -> str:
    """A dot for every character; spaces and line ends stay, so that nothing moves on the page."""
    return "".join(char if char.isspace() else DOT for char in text)


discretion = Discretion()
