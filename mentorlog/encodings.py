"""Bytes of files from anywhere as text: what they say of their encoding is believed, and little is guessed.

Guessers are wrong on small files of names, so that what is not surely UTF-8 or UTF-16 is taken for that of a
Western Windows and called uncertain: the user sees it, and chooses.
"""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

from mentorlog.language import marked

_WESTERN = "cp1252"

# Those from which the user chooses, by their names in Python.
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "utf-8": marked("Unicode (UTF-8)"),
        "utf-16-le": marked("Unicode (UTF-16)"),
        "utf-16-be": marked("Unicode (UTF-16, big-endian)"),
        _WESTERN: marked("Western European (Windows)"),
        "cp1250": marked("Central European (Windows)"),
        "cp1251": marked("Cyrillic (Windows)"),
        "cp1253": marked("Greek (Windows)"),
        "cp1254": marked("Turkish (Windows)"),
        "mac_roman": marked("Western European (old Macintosh)"),
        "cp932": marked("Japanese (Shift-JIS)"),
        "gb18030": marked("Chinese, simplified (GB 18030)"),
        "cp950": marked("Chinese, traditional (Big5)"),
        "cp949": marked("Korean"),
    }
)

# The longer come first: the mark of UTF-16 is how that of UTF-32 begins.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT = 64  # bytes in which the zeros of UTF-16 are counted


class Decoded(Struct, frozen=True):
    """A text with the encoding in which it was read, and whether that is sure."""

    text: str
    encoding: str
    certain: bool = True


def decode(data: bytes, chosen: str = "") -> Decoded:
    """The text of a file, in the encoding that the user has chosen where there is one."""
    mark, told = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", ""))
    encoding = chosen if chosen in NAMES else told or _by_zeros(data)
    if encoding:
        bare = data[len(mark) :] if told == encoding else data
        return Decoded(_text(bare, encoding), encoding)
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError:
        return Decoded(_text(data, _WESTERN), _WESTERN, certain=False)


def _by_zeros(data: bytes) -> str:
    """UTF-16 without a mark has a zero in most letters: behind them where the lower half comes first."""
    beginning = data[:_LOOKED_AT]
    for encoding, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        half = beginning[first::2]
        if len(beginning) > 1 and 3 * half.count(0) > len(half) and beginning[1 - first] != 0:
            return encoding
    return ""


def _text(data: bytes, encoding: str) -> str:
    return data.decode(encoding, "replace")
