"""Names as they are compared, without case, accents, titles and letters; and whether two are one person's."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Literal

from msgspec import Struct
from rapidfuzz.distance import JaroWinkler

from mentorlog.contacts.written_names import family_words, generation, lists_of_words, name_words, read_name

Likeness = Literal["same", "close", "unknown", "different"]

# Letters that are no other letter with a mark, and so stay as they are where marks are taken off.
_LIKE = str.maketrans(
    {"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_APOSTROPHES = re.compile("['’‘ʼ`´]")
_IN_BRACKETS = re.compile(r"[(\[].*?[)\]]|[\"“„].*?[\"”“]")
_WORDS = re.compile(r"[^\W_]+")
_LONGEST = 300  # letters that are compared
_FAMILY_CLOSE = 0.93
_GIVEN_CLOSE = 0.90


class Name(Struct, frozen=True):
    """A name taken apart for comparing; nothing in it where there is no name."""

    words: tuple[str, ...] = ()
    family: str = ""
    generation: str = ""

    @property
    def given(self) -> str:
        """The first name, where there is one besides the family's."""
        return self.words[0] if len(self.words) > len(self.family.split()) else ""


def comparable(name: str, family: str = "") -> Name:
    """Take a name apart, with the family where that is known. E-mail addresses and numbers are no names."""
    if "@" in name:
        return Name()
    name = name[:_LONGEST]
    written = read_name(name)
    found = generation(written.name)
    words = normalised(_IN_BRACKETS.sub(" ", written.name)).split()
    if found:
        words = words[:-1]
    while len(words) > 1 and words[0] in name_words("titles"):
        words = words[1:]
    if not any(letter.isalpha() for word in words for letter in word):
        return Name()
    return Name(tuple(words), _family(words, family or written.family), found)


def normalised(text: str) -> str:
    """The words of a text in small letters without accents, marks or punctuation."""
    bare = _APOSTROPHES.sub("", text.casefold())
    if bare.isascii():  # as most are: what comes below would change nothing
        return " ".join(_WORDS.findall(bare))
    marked = unicodedata.normalize("NFKD", bare.translate(_LIKE))
    plain = "".join(letter for letter in marked if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", " ".join(_WORDS.findall(plain)))


def compare(one: Name, other: Name) -> Likeness:
    """Whether two names are of one person, as far as names can tell.

    "unknown" is where one is missing, or is a first name alone that the other has too.
    """
    if not one.words or not other.words:
        return "unknown"
    if one.generation and other.generation and one.generation != other.generation:
        return "different"
    if _is_turned(one.words, other.words):
        return "same"
    if len(one.words) == 1 or len(other.words) == 1:
        return "unknown" if _are_called_alike(one.words[0], other.words[0]) else "different"
    return "close" if _are_close(one, other) else "different"


def _is_turned(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two are the same words, or the same with the family in front."""
    if len(one) != len(other) or sorted(one) != sorted(other):
        return False
    return any(one[cut:] + one[:cut] == other for cut in range(len(one)))


def _are_close(one: Name, other: Name) -> bool:
    if one.family == other.family:
        return _are_called_alike(one.given, other.given) or (
            JaroWinkler.similarity(one.given, other.given) >= _GIVEN_CLOSE
        )
    families = _spelt_out(one.family), _spelt_out(other.family)
    return _are_called_alike(one.given, other.given) and JaroWinkler.similarity(*families) >= _FAMILY_CLOSE


def _are_called_alike(one: str, other: str) -> bool:
    """The same first name, its first letter, or what people with it are called: Bob, Robert."""
    if not one or not other:
        return False
    if one == other or (1 in (len(one), len(other)) and one[0] == other[0]):
        return True
    return not _nicknames().get(one, frozenset()).isdisjoint(_nicknames().get(other, frozenset()))


def _spelt_out(family: str) -> str:
    """Mueller is Müller where there is no ü."""
    return re.sub("(?<=[aou])e", "", family)


def _family(words: list[str], told: str) -> str:
    family = normalised(told)
    return family if family and set(family.split()) < set(words) else " ".join(words[-family_words(words) :])


@cache
def _nicknames() -> Mapping[str, frozenset[int]]:
    """The lines of nicknames on which each name stands."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, names in enumerate(lists_of_words("nicknames")):
        for name in names:
            found[name].add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}
