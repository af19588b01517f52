"""The bytes of a file as content lines: put together again where programs broke them, right or wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO

from msgspec import Struct

from mentorlog.encodings import decode
from mentorlog.language import _

LONGEST = 8 * 1024 * 1024  # of one property
_LONGEST_QUOTED = 1024 * 1024  # of quoted-printable: an endless one would swallow the cards behind it
_LOOKED_AT = 64
_HEAD = 200  # bytes of a line in which it says how its value is encoded
_BLANKS = frozenset({b" ", b"\t"})
_MAY_BREAK = frozenset({b"=", *_BLANKS})
_MARK = b"\xef\xbb\xbf"  # stands before each card where files were put together

_QUOTED = re.compile(rb"[^:]*QUOTED-PRINTABLE", re.IGNORECASE)
_BASE64 = re.compile(rb"[^:]*[;=](?:BASE64|B)[;:,]|[^:]*:data:[^,:]*;base64,", re.IGNORECASE)
_EDGE = re.compile(rb"\s*(?:BEGIN|END)\s*:\s*VCARD\s*$", re.IGNORECASE)


class Problem(Struct, frozen=True):
    """What could not be read, and where it begins in the file."""

    line: int
    sentence: str


Tell = Callable[[Problem], None]


def content_lines(data: bytes, tell: Tell, encoding: str = "") -> Iterator[tuple[int, bytes]]:
    """Each line with its number in the file, unfolded and in UTF-8 unless its program used another encoding.

    `encoding` is the one that the user chose. Blank lines are left out, and lines that are too long told.
    """
    pieces: list[bytes] = []
    began = size = 0
    for number, line in enumerate(BytesIO(_plain(data, encoding)), 1):
        piece = line[:-1] if line.endswith(b"\n") else line
        if pieces:
            rest = _continued(pieces, piece, size)
            if rest is not None:
                size += len(rest)
                if size <= LONGEST:
                    pieces.append(rest)
                elif size - len(rest) <= LONGEST:
                    tell(_too_long(began))
                continue
            if size <= LONGEST:
                yield began, pieces[0] if len(pieces) == 1 else b"".join(pieces)
        piece = piece.removeprefix(_MARK)
        began, size = number, len(piece)
        pieces = [piece[:LONGEST]] if piece and not piece.isspace() else []
        if size > LONGEST:
            tell(_too_long(began))
    if pieces and size <= LONGEST:
        yield began, b"".join(pieces)


def _plain(data: bytes, encoding: str) -> bytes:
    """The file with line feeds alone; UTF-16 and UTF-32, which have zeros in all letters, as UTF-8."""
    told = encoding or decode(data[:_LOOKED_AT]).encoding
    if told.startswith(("utf-16", "utf-32")):
        data = decode(data, encoding).text.encode("utf-8", "replace")
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in data else data


def _continued(pieces: list[bytes], piece: bytes, size: int) -> bytes | None:
    """What a physical line adds to the line before it; None where it begins one of its own."""
    last = pieces[-1]
    if last[-1:] in _MAY_BREAK and _is_broken(pieces[0], last):
        if size > _LONGEST_QUOTED or _EDGE.match(piece):
            return None
        pieces[-1] = last.rstrip(b" \t")[:-1]
        return piece
    if piece[:1] in _BLANKS:
        return piece[1:]
    if piece and b":" not in piece and _BASE64.match(pieces[0][:_HEAD]):
        return piece
    return None


def _is_broken(first: bytes, last: bytes) -> bool:
    """Whether a physical line ends in a soft break, of a line whose value is quoted-printable."""
    return last.rstrip(b" \t").endswith(b"=") and bool(_QUOTED.match(first[:_HEAD]))


def _too_long(line: int) -> Problem:
    return Problem(line, _("This entry is longer than 8 MB and was left out."))
