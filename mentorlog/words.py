"""Cleaning and folding of the words that users type, so that they can be kept safely and found again."""

from __future__ import annotations

import re
import unicodedata

# NUL and its like cut texts short in other programs; the direction controls can make a name read as another.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_DIRECTION = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
# Nothing is seen of these, besides all format characters (the category Cf): a joiner, fillers, blank braille.
_BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
_LONGEST_SOUGHT = 200


def line(text: str) -> str:
    """One clean line: no control or direction characters, white space folded to single spaces.

    Empty where nothing would be seen of it.
    """
    if text.isascii() and text.isprintable():  # nearly every text is, and nothing is to be looked for
        return " ".join(text.split())
    clean = " ".join(_DIRECTION.sub("", _CONTROLS.sub("", text.replace("\t", " "))).split())
    return clean if clean.isascii() or any(map(_is_seen, clean)) else ""


def shortened(text: str, letters: int) -> str:
    """The text in one line; where it has more than so many letters it ends in "…" at the end of a word."""
    words = " ".join(text.split())
    return words if len(words) <= letters else f"{words[:letters].rsplit(' ', 1)[0]}…"


def paragraphs(text: str) -> str:
    """Clean text of several lines: LF line ends, no control characters, otherwise to the letter."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def sought(text: str) -> str:
    """The form in which a typed text is looked for: one line, folded, cut where nothing is longer.

    SQLite refuses to look for a pasted page (its patterns end at 50,000 bytes).
    """
    return folded(line(text))[:_LONGEST_SOUGHT].rstrip()


def accented(text: str) -> str:
    """The words of `text` that are not plain ASCII, folded: all that SQLite's LIKE cannot compare by itself.

    They are few in most notes, and folding all of them would make a search eight times as long.
    """
    return folded(" ".join(word for word in text.split() if not word.isascii()))


def folded(text: str) -> str:
    """The form in which texts are compared: no case and no accents, so that `jose` finds `José`."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", " ".join(bare.split()))


def _is_seen(letter: str) -> bool:
    return not (letter.isspace() or letter in _BLANKS or unicodedata.category(letter) == "Cf")
