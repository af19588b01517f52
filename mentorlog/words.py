"""Cleaning and folding of the words that users type, so that they can be kept safely and found again."""

from __future__ import annotations

import re
import unicodedata

# NUL and its like cut texts short in other programs; the direction controls can make a name read as another.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_DIRECTION = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def line(text: str) -> str:
    """One clean line: no control or direction characters, white space folded to single spaces."""
    return " ".join(_DIRECTION.sub("", _CONTROLS.sub("", text.replace("\t", " "))).split())


def paragraphs(text: str) -> str:
    """Clean text of several lines: LF line ends, no control characters, otherwise to the letter."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def folded(text: str) -> str:
    """The form in which texts are compared: no case and no accents, so that `jose` finds `José`."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", " ".join(bare.split()))
