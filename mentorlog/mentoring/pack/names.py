"""Names in texts, each replaced by what the person is to the user: of Dana Okafor is left `Mentor A`.

Names are found in any case, with or without their accents, and with their umlauts spelled in any way. One
that is a common word too (Will, Grace) is a name with a capital within a sentence, and none in small letters;
at the beginning of a sentence, where each word has a capital, nobody but the user can tell. Nor can anybody
else of what may be a form of a name (Danas), or of a small word with an umlaut less (dams, of Daems).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from mentorlog.mentoring.pack.folding import (
    contracted,
    contracted_with_places,
    folded,
    folded_with_places,
)
from mentorlog.mentoring.pack.inflections import Inflections
from mentorlog.mentoring.presets import words as word_list

_SHORTEST = 2  # an initial is nobody's name
_SHORTEST_CONTRACTED = 4  # what is shorter without its second vowels is too often another word: Doe, do
_WORD = re.compile(r"[^\W\d_](?:'?[^\W\d_]){3,}")  # what is shorter is no form of a name


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
            for name in map(folded, named.names):
                if len(name) >= _SHORTEST:
                    self._owners.setdefault(name, named.person)
        self._spelled: dict[str, str] = {}
        for name in self._owners:
            self._spelled.setdefault(contracted(name), name)
        self._long = _Beginnings(name for name in self._spelled if len(name) >= _SHORTEST_CONTRACTED)
        short = (name for name in self._owners if len(contracted(name)) < _SHORTEST_CONTRACTED)
        self._short = _Beginnings(short)
        self._inflections = Inflections(self._owners.items())
        self._found: dict[str, tuple[Hit, ...]] = {}

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

    def _look_through(self, text: str) -> list[Hit]:
        letters, places = folded_with_places(text)
        hits: list[Hit] = []
        # Whole names go before short ones, and both before what only may be a form of one.
        for find in (self._long_names, self._short_names, self._forms):
            taken = {place for hit in hits for place in range(hit.start, hit.end)}
            found = find(text, letters, places)
            hits += [hit for hit in found if taken.isdisjoint(range(hit.start, hit.end))]
        return sorted(hits, key=lambda hit: hit.start)

    def _long_names(self, text: str, letters: str, places: Sequence[int]) -> Iterator[Hit]:
        """Names however their umlauts are spelled."""
        without, origins = contracted_with_places(letters)
        for name, first, last in self._long.found_in(without):
            written = letters[origins[first] : origins[last]]
            known = written if written in self._owners else self._spelled[name]
            # Danae is not another spelling of Dana.
            if written[-1] == known[-1]:
                span = _span(places, origins[first], origins[last])
                yield from self._hit(self._owners[known], text, span, as_written=written == known)

    def _short_names(self, text: str, letters: str, places: Sequence[int]) -> Iterator[Hit]:
        """Names of few letters, which are spelled as they are known."""
        for name, first, last in self._short.found_in(letters):
            yield from self._hit(self._owners[name], text, _span(places, first, last), as_written=True)

    def _forms(self, text: str, letters: str, places: Sequence[int]) -> Iterator[Hit]:
        """Words that may be forms of names."""
        for match in _WORD.finditer(letters):
            is_capital = not text[places[match.start()]].islower()
            owner = self._inflections.owner(match[0], is_capital=is_capital)
            if owner:
                start, end = _span(places, *match.span())
                yield Hit(owner, start, end, text[start:end], sure=False)

    def _hit(self, owner: str, text: str, span: tuple[int, int], *, as_written: bool) -> Iterator[Hit]:
        start, end = span
        verdict = _verdict(text, start, text[start:end], as_written=as_written)
        if verdict is not None:
            yield Hit(owner, start, end, text[start:end], verdict)


class _Beginnings:
    """Names by their first letters: thousands of them make too long a regular expression."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[str, list[str]] = {}
        # The longest first, so that a full name is one hit.
        for name in sorted(names, key=len, reverse=True):
            self._names.setdefault(name[:_SHORTEST], []).append(name)
        self._places = _beginning_with(self._names)

    def found_in(self, letters: str) -> Iterator[tuple[str, int, int]]:
        """The names that stand alone in these letters, each with its first place and the one behind it."""
        done = 0
        for match in self._places.finditer(letters):
            at = match.start()
            name = self._name_at(letters, at) if at >= done else ""
            if name:
                done = at + len(name)
                yield name, at, done

    def _name_at(self, letters: str, at: int) -> str:
        for name in self._names[letters[at : at + _SHORTEST]]:
            if letters.startswith(name, at) and _stands_alone(letters, at, at + len(name)):
                return name
        return ""


def _beginning_with(beginnings: Iterable[str]) -> re.Pattern[str]:
    """Finds the places at which one of these pairs of letters stands, a Latin one not within a Latin word."""
    following: dict[str, str] = {}
    for pair in beginnings:
        following[pair[0]] = following.get(pair[0], "") + re.escape(pair[1])
    latin: list[str] = []
    others: list[str] = []
    for first, seconds in following.items():
        (latin if "a" <= first <= "z" else others).append(f"{re.escape(first)}[{seconds}]")
    # (?!) fits nowhere.
    return re.compile(f"(?=(?<![a-z])(?:{'|'.join(latin) or '(?!)'})|{'|'.join(others) or '(?!)'})")


def _span(places: Sequence[int], first: int, last: int) -> tuple[int, int]:
    """Where these letters are in the text; one of which only a part belongs to them goes with them."""
    return places[first], max(places[last], places[last - 1] + 1)


def capitalised(words: str) -> str:
    """The words as a sentence begins with them."""
    return words[:1].upper() + words[1:]


def _verdict(text: str, start: int, words: str, *, as_written: bool) -> bool | None:
    """Whether these words are surely a name; None where they are surely not."""
    is_small = words[:1].islower()
    if not word_list("that_are_names").issuperset(words.casefold().split()):
        return as_written or not is_small
    return None if is_small else not _begins_sentence(text, start)


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
