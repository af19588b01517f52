"""The words that a line is understood by: English and the user's language, from the files in resources/."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct

from mentorlog.language import languages
from mentorlog.words import folded

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "capture"

Phrase = tuple[str, ...]
COUNT = "{n}"  # stands for a number in a phrase
_COUNT = re.compile("[0-9]{1,4}")
LONGEST = 5  # words of a phrase


class Words(Struct, frozen=True, kw_only=True):
    """Words by what they mean: all folded, and those of several words as tuples.

    `days` gives what the grammar of dates reads, `units` how many of which of its units.
    """

    kinds: Mapping[Phrase, str]
    days: Mapping[Phrase, str]
    units: Mapping[str, tuple[int, str]]
    minutes: frozenset[str]
    hours: frozenset[str]
    lengths: Mapping[Phrase, int]
    leading: Mapping[str, frozenset[Phrase]]
    months: frozenset[str]
    never_before_days: frozenset[str]
    together: frozenset[Phrase]

    @property
    def day_words(self) -> frozenset[str]:
        """The words that a day may begin with."""
        return frozenset(phrase[0] for phrase in self.days)


def is_count(word: str) -> bool:
    """Whether it is a number as one counts days by."""
    return _COUNT.fullmatch(word) is not None


def longest(phrases: Mapping[Phrase, str] | Mapping[Phrase, int], words: Sequence[str]) -> Phrase | None:
    """The longest of the phrases that `words` begin with."""
    counted = tuple(COUNT if is_count(word) else word for word in words[:LONGEST])
    for size in range(len(counted), 0, -1):
        if counted[:size] in phrases:
            return counted[:size]
        if words[:size] != counted[:size] and tuple(words[:size]) in phrases:
            return tuple(words[:size])
    return None


def words() -> Words:
    """The words of the user's language, and the English ones."""
    return _words_of(tuple(languages()))


@cache
def _words_of(codes: tuple[str, ...]) -> Words:
    files = [path for code in dict.fromkeys(["en", *codes]) if (path := FOLDER / f"{code}.toml").is_file()]
    tables = [tomllib.loads(path.read_text("utf-8")) for path in files]
    return from_tables(tables)


def from_tables(tables: Sequence[Mapping[str, Any]]) -> Words:
    """The words of several files; where two say the same word, the later file says what it means."""
    months = dict(_phrases(tables, "months"))
    days = dict(_phrases(tables, "days")) | months | dict(_phrases(tables, "numbers"))
    days |= dict.fromkeys(_listed(tables, "within_days"), "")
    lengths = list(_phrases(tables, "lengths"))
    units = ((phrase[0], said.split()) for phrase, said in _phrases(tables, "units"))
    leading: dict[str, set[Phrase]] = {}
    for phrase, before in _phrases(tables, "leading"):
        leading.setdefault(before, set()).add(phrase)
    return Words(
        kinds=dict(_phrases(tables, "kinds")),
        days=days,
        units={word: (int(times), unit) for word, (times, unit) in units},
        minutes=frozenset(phrase[0] for phrase, said in lengths if said == "minutes"),
        hours=frozenset(phrase[0] for phrase, said in lengths if said == "hours"),
        lengths={phrase: int(said) for phrase, said in lengths if said.isdigit()},
        leading={before: frozenset(phrases) for before, phrases in leading.items()},
        months=frozenset(phrase[0] for phrase in months),
        never_before_days=frozenset(phrase[0] for phrase in _listed(tables, "never_before_days")),
        together=frozenset(_listed(tables, "together")),
    )


def _phrases(tables: Sequence[Mapping[str, Any]], table: str) -> Iterator[tuple[Phrase, str]]:
    for each in tables:
        for said, listed in each.get(table, {}).items():
            for text in listed:
                yield tuple(folded(text).split()), said


def _listed(tables: Sequence[Mapping[str, Any]], table: str) -> Iterator[Phrase]:
    return (phrase for phrase, _said in _phrases(tables, table))
