"""Texts as names are looked for in them: without case and accents, and the umlauts spelled in one way only.

`Müller`, `Muller` and `Mueller` are one name, and so are `Søren`, `Soren` and `Soeren`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

# The second vowel of ae, oe, ue and aa: what is written where there are no letters for ä, ö, ü and å.
_SECOND_VOWEL = re.compile("(?<=[aou])e|(?<=a)a")


def folded(text: str) -> str:
    """The text without case, accents and the white space around it."""
    return folded_with_places(text.strip())[0]


def folded_with_places(text: str) -> tuple[str, Sequence[int]]:
    """The text without case and accents, and for each of its letters (and its end) the place in `text`."""
    if text.isascii():
        return text.lower().translate(_SPACES), range(len(text) + 1)
    letters, places = [], []
    for place, letter in enumerate(text):
        for bare in _bare(letter):
            letters.append(bare)
            places.append(place)
    return "".join(letters), [*places, len(text)]


def contracted(letters: str) -> str:
    """Folded letters with the umlauts as single vowels, however they were spelled."""
    return _SECOND_VOWEL.sub("", letters)


def contracted_with_places(letters: str) -> tuple[str, Sequence[int]]:
    """The same, and for each letter that is left (and the end) its place in `letters`."""
    left_out = {match.start() for match in _SECOND_VOWEL.finditer(letters)}
    places = [place for place in range(len(letters) + 1) if place not in left_out]
    return contracted(letters), places


@cache
def _bare(letter: str) -> str:
    """The letter without case and accents; nothing of what has no width, such as a soft hyphen."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    kept = (each for each in apart if not unicodedata.combining(each) and unicodedata.category(each) != "Cf")
    return "".join(_ALIKE.get(each, each) for each in kept)


# White space is one thing for a name, and so are the apostrophes and the hyphens.
_SPACES = str.maketrans(dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x1f", " "))
_ALIKE = {
    **dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029", " "),
    **dict.fromkeys("’‘ʼ", "'"),
    **dict.fromkeys("‐–", "-"),
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}
