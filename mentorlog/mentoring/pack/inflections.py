"""Words that may be a name in a form that its language gave it, such as `Danas` or `Danou`.

No rule tells these from words and names of others that begin alike (Markus, Mark): the user is asked of each.
So that there are few to be asked of, known words are none, small letters have one of the known endings, and
of names that are common words (Mark) only what begins with a capital and has one of these.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache

from msgspec import Struct

from mentorlog.mentoring.pack.folding import contracted
from mentorlog.mentoring.presets import FOLDER, words

_SHORTEST = 4  # letters of a name of which forms are looked for
_SHORTEST_STEM = 3  # what is left of it at least when its last vowel is replaced
_LONGEST_TAIL = 3


class Inflections:
    """Finds the owners of names by forms of these; names and words are folded."""

    def __init__(self, owners: Iterable[tuple[str, str]]) -> None:
        self._whole: dict[str, tuple[str, bool]] = {}
        self._replaced: dict[str, str] = {}
        self._known: dict[tuple[str, bool], str | None] = {}  # texts say most of their words many times
        for name, owner in owners:
            is_common = name in words("that_are_names")
            for spelled in _spellings(name):
                if len(spelled) >= _SHORTEST and " " not in spelled:
                    self._whole.setdefault(spelled, (owner, is_common))
                    if not is_common:
                        self._add_replaced(spelled, owner)

    def owner(self, word: str, *, is_capital: bool) -> str | None:
        """Whose name this word may be a form of; None where it is none."""
        if (word, is_capital) not in self._known:
            self._known[word, is_capital] = self._owner(word, is_capital=is_capital)
        return self._known[word, is_capital]

    def _owner(self, word: str, *, is_capital: bool) -> str | None:
        if word in words("like_names") or word in words("that_are_names"):
            return None
        for spelled in _spellings(word):
            if is_capital and spelled in self._replaced:
                return self._replaced[spelled]
            for length in range(1, _LONGEST_TAIL + 1):
                owner, is_common = self._whole.get(spelled[:-length], ("", False))
                if owner and _may_end(spelled[-length:], is_capital=is_capital, is_common=is_common):
                    return owner
        return None

    def _add_replaced(self, name: str, owner: str) -> None:
        for last, others in _endings().replaced.items():
            stem = name.removesuffix(last)
            if stem != name and len(stem) >= _SHORTEST_STEM:
                for other in others:
                    self._replaced.setdefault(stem + other, owner)


class _Endings(Struct, frozen=True):
    """What is put after names, and what takes the place of their last letters."""

    added: frozenset[str]
    replaced: dict[str, tuple[str, ...]]


def _spellings(word: str) -> tuple[str, ...]:
    """The word as it is, and with its umlauts as single vowels."""
    return tuple(dict.fromkeys((word, contracted(word))))


def _may_end(tail: str, *, is_capital: bool, is_common: bool) -> bool:
    if is_capital and not is_common:
        return True
    return (is_capital or not is_common) and tail in _endings().added


@cache
def _endings() -> _Endings:
    told = tomllib.loads((FOLDER / "name_endings.toml").read_text("utf-8"))
    replaced = {last: tuple(others.split()) for last, others in told["replaced"].items()}
    return _Endings(frozenset(told["added"].split()), replaced)
