"""Names in texts, each replaced by what the person is to the user: of Dana Okafor is left `Mentor A`.

Names are found in any case and with or without their accents. One that is a common word too (Will, Grace) is
a name with a capital within a sentence, and none in small letters; at the beginning of a sentence, where each
word has a capital, nobody but the user can tell.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache

from msgspec import Struct

from mentorlog.mentoring.presets import FOLDER


class Named(Struct, frozen=True):
    """Somebody whose names are to be found; the first is the full one."""

    person: str
    names: tuple[str, ...]


class Hit(Struct, frozen=True):
    """A name found in a text, from `start` to `end`; `sure` is False where only the user can tell."""

    person: str
    start: int
    end: int
    words: str
    sure: bool


class Names:
    """Finds the names of some people in texts."""

    def __init__(self, people: Iterable[Named]) -> None:
        self._owners: dict[str, str] = {}
        for named in people:
            for name in named.names:
                if _folded(name):
                    self._owners.setdefault(_folded(name), named.person)
        # The longest first, so that a full name is one hit.
        names = sorted(self._owners, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_bounded, names))) if names else None

    def hits(self, text: str) -> Iterator[Hit]:
        """All names in a text, in their order."""
        if self._pattern is None:
            return
        folded, places = _folded_with_places(text)
        for found in self._pattern.finditer(folded):
            start, end = places[found.start()], places[found.end()]
            words = text[start:end]
            verdict = _verdict(text, start, words)
            if verdict is not None:
                yield Hit(self._owners[found[0]], start, end, words, verdict)

    def replaced(
        self, text: str, roles: Mapping[str, str] | Callable[[str], str], kept: Collection[str] = ()
    ) -> str:
        """The text with each name replaced by the person's role; `kept` are words that are no names here."""
        role = roles.__getitem__ if isinstance(roles, Mapping) else roles
        parts, done = [], 0
        for hit in self.hits(text):
            if not hit.sure and hit.words in kept:
                continue
            parts += [text[done : hit.start], role(hit.person)]
            done = hit.end
        return "".join([*parts, text[done:]])


def _verdict(text: str, start: int, words: str) -> bool | None:
    """Whether these words are surely a name; None where they are surely not."""
    if not _common_words().issuperset(words.casefold().split()):
        return True
    if words[:1].islower():
        return None
    return not _begins_sentence(text, start)


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t“\"'(*_-")
    return not before or before[-1] in ".!?:\n"


def _bounded(name: str) -> str:
    """A pattern of the name as words of its own; scripts without spaces have no such bounds."""
    escaped = re.escape(name)
    before = r"(?<!\w)" if _has_bounds(name[0]) else ""
    after = r"(?!\w)" if _has_bounds(name[-1]) else ""
    return f"{before}{escaped}{after}"


def _has_bounds(letter: str) -> bool:
    return not unicodedata.name(letter, "").startswith(("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI"))


def _folded(text: str) -> str:
    return _folded_with_places(text.strip())[0]


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """The text without case and accents, and for each of its letters (and its end) the place in `text`."""
    letters, places = [], []
    for place, letter in enumerate(text):
        for bare in unicodedata.normalize("NFKD", letter.casefold()):
            if not unicodedata.combining(bare):
                letters.append(_ALIKE.get(bare, bare))
                places.append(place)
    return "".join(letters), [*places, len(text)]


# White space is one thing for a name, and so are the apostrophes.
_ALIKE = {**dict.fromkeys("\t\n\r\u2028", " "), "’": "'", "ʼ": "'"}


@cache
def _common_words() -> frozenset[str]:
    """English words that are names too."""
    lines = (FOLDER / "words_that_are_names.txt").read_text("utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line and not line.startswith("#"))
