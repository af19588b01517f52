"""Names as people and programs write them: `Doe, John A., PMP, CISM`, `Sarah Chen 🚀 | PMP®`."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from mentorlog.words import line

_FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "contacts"

# Of what is drawn and not written; the registered mark and its like stand after letters: PMP®.
_DRAWN = frozenset({"So", "Sk", "Cn", "Co"})
_DRAWN_ASCII = re.compile("[`^]")
_JOINS_DRAWINGS = re.compile("[\ufe0e\ufe0f\u200d\u20e3]")
_BARS = re.compile(r"\s*[|•·‖¦]+\s*|\s+[-–—/]+\s+")
_IN_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_CAPITALS = re.compile(r"(?=(?:.*[A-Z]){2})[A-Z][A-Za-z0-9.+/-]{1,9}")
_GENERATION = re.compile(r"(?:jr|sr|junior|senior|ii|iii|iv|2nd|3rd|4th)\.?", re.IGNORECASE)
_LONGEST = 300  # letters of what is looked into: more of them are no name
_SHORTEST_SURE = 3  # letters: MA and DO are surnames where a whole name is in capitals


class WrittenName(Struct, frozen=True):
    """A name in its order, its parts as far as they are sure, and the letters after it (`PMP, PhD`)."""

    name: str
    given: str = ""
    family: str = ""
    letters: str = ""


def read_name(text: str) -> WrittenName:
    """What a whole name says; `Doe, John` is turned round."""
    rest, letters = letters_off(text)
    family, comma, given = (part.strip() for part in rest.partition(","))
    if comma and given and "," not in given and _is_family(family):
        given, generation = generation_off(given)
        return WrittenName(" ".join(filter(None, (given, family, generation))), given, family, letters)
    return WrittenName(rest, letters=letters)


def letters_off(text: str) -> tuple[str, str]:
    """A name, or a part of one, without what is drawn in it; and the letters that stood after it."""
    if not text or text.isalpha():  # as most parts of names are
        return text, ""
    if len(text) > _LONGEST:
        return line(text), ""
    name, *behind = list(filter(None, _BARS.split(_undrawn(text)))) or [""]
    name, bracketed = _out_of_brackets(name)
    parts = [part.strip() for part in name.split(",") if part.strip()] or [""]
    found: list[str] = []
    while len(parts) > 1 and _are_letters(parts[-1], parts):
        found[:0] = parts.pop().split()
    parts[-1], last = _last_words_off(parts[-1])
    if len(parts) > 1 and _GENERATION.fullmatch(parts[-1]):
        parts[-2:] = [" ".join(parts[-2:])]
    letters = (*last, *found, *bracketed, *behind)
    return ", ".join(parts), ", ".join(dict.fromkeys(each.strip(",") for each in letters))


def generation(text: str) -> str:
    """`jr`, `sr`, `ii`, ... where a name ends in it."""
    words = text.split()
    if len(words) < 2 or not _GENERATION.fullmatch(words[-1]):
        return ""
    told = words[-1].casefold().rstrip(".")
    return {"junior": "jr", "senior": "sr", "2nd": "ii", "3rd": "iii", "4th": "iv"}.get(told, told)


def family_words(words: list[str]) -> int:
    """How many words at the end of a name are its family: more than one in `Jan van der Berg`."""
    count = 1
    while count + 1 < len(words) and words[-count - 1].casefold() in name_words("before_families"):
        count += 1
    return count


def _undrawn(text: str) -> str:
    if text.isascii() and not _DRAWN_ASCII.search(text):
        return line(text)
    bare = _JOINS_DRAWINGS.sub("", text)
    return line("".join(" " if unicodedata.category(letter) in _DRAWN else letter for letter in bare))


def _out_of_brackets(name: str) -> tuple[str, list[str]]:
    """`John Doe (PMP)` has letters in its brackets; `John (Jack) Doe` has none, and stays as it is."""
    found = _IN_BRACKETS.search(name)
    if not found or not all(map(_is_known, re.split(r"[,\s]+", found[1]))):
        return name, []
    return line(f"{name[: found.start()]} {name[found.end() :]}"), re.split(r"[,\s]+", found[1])


def _are_letters(part: str, parts: list[str]) -> bool:
    """Known letters are; others in capitals are where they cannot be a given name (`DOE, AJ`)."""
    if _GENERATION.fullmatch(part):
        return False
    if all(_is_known(word) for word in part.split()):
        return True
    named = " ".join(parts[:-1])
    return len(named.split()) > 1 and not named.isupper() and bool(_CAPITALS.fullmatch(part))


def _last_words_off(name: str) -> tuple[str, list[str]]:
    """`John Doe PMP CISM`: the known letters at the end, where a word is left for the name."""
    words = name.split()
    shouted = name.isupper()
    last: list[str] = []
    while len(words) > 1 and _is_known(words[-1]) and (not shouted or len(words[-1]) >= _SHORTEST_SURE):
        last[:0] = [words.pop()]
    return " ".join(words), last


def generation_off(text: str) -> tuple[str, str]:
    """A name, and the `Jr.` in which it ended."""
    words = text.split()
    return (" ".join(words[:-1]), words[-1]) if generation(text) else (text, "")


def _is_family(text: str) -> bool:
    words = text.split()
    return bool(words) and family_words(["", *words]) == len(words)


def _is_known(word: str) -> bool:
    bare = word.replace(".", "")
    return word in _letters() or bare in _letters() or (len(bare) > _SHORTEST_SURE and bare in _shouted())


def lists_of_words(file: str) -> list[list[str]]:
    """The lines of a file of words."""
    lines = (_FOLDER / f"{file}.txt").read_text("utf-8").splitlines()
    return [each.split() for each in lines if not each.startswith("#")]


@cache
def name_words(kind: Literal["titles", "before_families"]) -> frozenset[str]:
    """Words that stand in names."""
    return frozenset(tomllib.loads((_FOLDER / "name_words.toml").read_text("utf-8"))[kind].split())


@cache
def _letters() -> frozenset[str]:
    return frozenset(word for words in lists_of_words("letters") for word in words)


@cache
def _shouted() -> frozenset[str]:
    return frozenset(word.upper() for word in _letters())
