"""Names in texts, each replaced by what the person is to the user: of Dana Okafor is left `Mentor A`.

Names are found in any case and with or without their accents. One that is a common word too (Will, Grace) is
a name with a capital within a sentence, and none in small letters; at the beginning of a sentence, where each
word has a capital, nobody but the user can tell.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct

from mentorlog.mentoring.presets import FOLDER

_SHORTEST = 2  # an initial is nobody's name


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
            for name in map(_folded, named.names):
                if len(name) >= _SHORTEST:
                    self._owners.setdefault(name, named.person)
        self._found: dict[str, tuple[Hit, ...]] = {}
        # Thousands of names make too long a regular expression: they are looked up by their first letters.
        self._by_beginning: dict[str, list[str]] = {}
        # The longest first, so that a full name is one hit.
        for name in sorted(self._owners, key=len, reverse=True):
            self._by_beginning.setdefault(name[:_SHORTEST], []).append(name)

    def hits(self, text: str) -> tuple[Hit, ...]:
        """All names in a text, in their order."""
        if text not in self._found:
            self._found[text] = tuple(self._look_through(text))
        return self._found[text]

    def replaced(
        self, text: str, roles: Mapping[str, str], kept: Collection[str] = (), frame: str = "{}"
    ) -> str:
        """The text with each name replaced by the person's role in a frame; `kept` are no names here."""
        parts, done = [], 0
        for hit in self.hits(text):
            if not hit.sure and hit.words in kept:
                continue
            role = roles[hit.person]
            is_first = _begins_sentence(text, hit.start)
            parts += [text[done : hit.start], frame.format(capitalised(role) if is_first else role)]
            done = hit.end
        return "".join([*parts, text[done:]])

    def _look_through(self, text: str) -> Iterator[Hit]:
        folded, places = _folded_with_places(text)
        at = 0
        while at < len(folded):
            name = self._name_at(folded, at)
            if name:
                # A letter of which only a part belongs to the name goes with it.
                start, end = places[at], max(places[at + len(name)], places[at + len(name) - 1] + 1)
                verdict = _verdict(text, start, text[start:end])
                if verdict is not None:
                    yield Hit(self._owners[name], start, end, text[start:end], verdict)
            at += len(name) or 1

    def _name_at(self, folded: str, at: int) -> str:
        for name in self._by_beginning.get(folded[at : at + _SHORTEST], ()):
            if folded.startswith(name, at) and _stands_alone(folded, at, at + len(name)):
                return name
        return ""


def capitalised(words: str) -> str:
    """The words as a sentence begins with them."""
    return words[:1].upper() + words[1:]


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


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether these letters are no part of a longer word; underscores and digits are at its edge."""
    return not (
        _is_one_word(text[max(start - 1, 0) : start], text[start])
        or _is_one_word(text[end - 1], text[end : end + 1])
    )


def _is_one_word(letter: str, following: str) -> bool:
    return letter.isalpha() and following.isalpha() and _has_bounds(letter) and _has_bounds(following)


def _has_bounds(letter: str) -> bool:
    """Whether the letter is of a script that has spaces between words."""
    return not unicodedata.name(letter, "").startswith(_WITHOUT_SPACES)


_WITHOUT_SPACES = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "THAI", "LAO", "KHMER", "MYANMAR")


def _folded(text: str) -> str:
    return _folded_with_places(text.strip())[0]


def _folded_with_places(text: str) -> tuple[str, Sequence[int]]:
    """The text without case and accents, and for each of its letters (and its end) the place in `text`."""
    if text.isascii():
        return text.lower().translate(_SPACES), range(len(text) + 1)
    letters, places = [], []
    for place, letter in enumerate(text):
        for bare in _bare(letter):
            letters.append(bare)
            places.append(place)
    return "".join(letters), [*places, len(text)]


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
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}


@cache
def _common_words() -> frozenset[str]:
    """English words that are names too."""
    lines = (FOLDER / "words_that_are_names.txt").read_text("utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line and not line.startswith("#"))
