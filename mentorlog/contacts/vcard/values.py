"""Values as they stand in a card: their letters, escapes and parts, read and written."""

from __future__ import annotations

import binascii
import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from mentorlog import encodings

_TO_ESCAPE = re.compile(r"[\\,\n]")

# What a card says of its encoding is not to be trusted: Python knows codecs that fail or unpack bombs.
_CHARSETS: Mapping[str, str] = MappingProxyType(
    {
        **{name.replace("_", "-"): name for name in encodings.NAMES},
        **{f"windows-125{number}": f"cp125{number}" for number in range(9)},
        **{f"cp125{number}": f"cp125{number}" for number in range(9)},
        **{f"iso-8859-{number}": f"iso8859-{number}" for number in range(1, 17) if number != 12},
        **{name: name for name in ("koi8-r", "koi8-u", "euc-jp", "euc-kr", "gbk", "gb2312", "big5")},
        "shift-jis": "cp932",
        "sjis": "cp932",
        "iso-2022-jp": "iso2022_jp",
        "macintosh": "mac_roman",
        "us-ascii": "ascii",
        "utf8": "utf-8",
        "latin1": "latin-1",
    }
)
_ESCAPED = re.compile(r'\\([\\;,:"nN])')
_PART = re.compile(r"((?:[^\\;]++|\\.)*+);", re.DOTALL)
_ITEM = re.compile(r"((?:[^\\,]++|\\.)*+),", re.DOTALL)


def letters(data: bytes, charset: str = "", chosen: str = "") -> str:
    """Bytes as text: by their charset, else UTF-8, else by what the user chose or Western Windows."""
    codec = _CHARSETS.get(charset.casefold().replace("_", "-"), "") if charset else ""
    for name in filter(None, (codec, "utf-8", chosen, "cp1252")):
        try:
            return data.decode(name).replace("\x00", "")
        except UnicodeError:
            continue
    return data.decode("latin-1").replace("\x00", "")


def unquoted(data: bytes) -> bytes:
    """The bytes behind quoted-printable."""
    return binascii.a2b_qp(data)


def plain(text: str) -> str:
    r"""A text without its escapes; a backslash before any other letter is one (`C:\temp`)."""
    return _ESCAPED.sub(_meant, text) if "\\" in text else text


def parts(text: str) -> list[str]:
    """The parts between semicolons, such as those of a name, without their escapes."""
    if "\\" not in text:
        return text.split(";")
    return [plain(part) for part in _split(_PART, text, ";")]


def items(text: str) -> list[str]:
    """The items between commas, such as categories, without their escapes."""
    if "\\" not in text:
        return text.split(",")
    return [plain(item) for item in _split(_ITEM, text, ",")]


def escaped(text: str) -> str:
    r"""A text for a card. A semicolon stays as it is: Thunderbird would show the backslash of `\;` too."""
    return text.replace("\\", "\\\\").replace(",", "\\,").replace("\n", "\\n")


def joined(texts: Sequence[str]) -> str:
    """The parts of a name, address or organisation for a card."""
    whole = ";".join(texts)
    # Most have nothing to escape, and to look at each part costs a tenth of an export.
    if whole.count(";") == len(texts) - 1 and not _TO_ESCAPE.search(whole):
        return whole
    return ";".join(escaped(text).replace(";", "\\;") for text in texts)


def _meant(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]


def _split(piece: re.Pattern[str], text: str, separator: str) -> list[str]:
    # Closed by a line feed, or a backslash at the end would escape the separator that is added.
    pieces = piece.findall(f"{text}\n{separator}")
    pieces[-1] = pieces[-1][:-1]
    return pieces
