"""A line taken apart into words, each with its place, before anything is understood of them.

Four signs stand before a word: `@` a person, `#` a tag, `!` an organisation, `+` credits. What has several
words is in quotes, `@"Priya Raman"`, or joined by dots, `@pri.ram`. A backslash before a word makes it plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from mentorlog.words import folded

MINE, THEIRS, NEXT = ">>", "<<", ";;"
DIVIDERS = (MINE, THEIRS, NEXT)
PLAIN = "\\"
_QUOTES = '"“”„'
_TOKEN = re.compile(rf"(?<!\S)(?:>>|<<|;;)|[@#!][{_QUOTES}][^{_QUOTES}]*[{_QUOTES}]|\S+")
_BEHIND = ",;:!?)]}»…"  # marks of a sentence, which are no part of the word before them
_BEFORE = "([{«"
_POSSESSIVE = ("'s", "’s")
_NO_NAME = re.compile(rf"[{_QUOTES}@#!+<>|/\\=*\[\](){{}}?;:]")


class Token(Struct, frozen=True):
    """A word: its place in the line, its text, and the form in which it is compared ("" if plain)."""

    start: int
    end: int
    text: str
    folded: str

    @property
    def sign(self) -> str:
        """The sign before it, where it is one with a name behind; else ""."""
        return self.text[0] if self.folded and self.text[0] in "@#!" and self.name else ""

    @property
    def is_plain(self) -> bool:
        """Whether nothing is to be understood of it."""
        return not self.folded

    @property
    def is_quoted(self) -> bool:
        """Whether what stands behind the sign is in quotes."""
        return self.text[1:2] in tuple(_QUOTES)

    @property
    def word(self) -> str:
        """What is left of it in a sentence: no sign and no quotes."""
        return self.name if self.is_quoted else self.text[1:]

    @property
    def name(self) -> str:
        """What stands behind the sign, without quotes or the marks of the sentence around it."""
        if self.is_quoted:
            return " ".join(self.text[1:].strip(_QUOTES).split())
        typed = self.text[1:].removesuffix(self.ending)
        return "" if not typed[:1].isalnum() or _NO_NAME.search(typed) else typed

    @property
    def ending(self) -> str:
        """What belongs to the sentence and not to the word: a comma, the 's of somebody's."""
        if self.is_quoted:
            return ""
        bare = self.text.rstrip(_BEHIND + ".")
        bare = next((bare.removesuffix(each) for each in _POSSESSIVE if bare.endswith(each)), bare)
        return self.text[len(bare) :]

    @property
    def is_possessive(self) -> bool:
        """Whether it says that something is somebody's."""
        return self.ending.startswith(_POSSESSIVE)


def tokens(line: str) -> Iterator[Token]:
    """The words of a line, in their order."""
    for found in _TOKEN.finditer(line):
        text = found[0]
        if text.startswith(PLAIN) and len(text) > 1:
            yield Token(found.start(), found.end(), text[1:], "")
        else:
            yield Token(found.start(), found.end(), text, _compared(text))


def _compared(text: str) -> str:
    """Its folded form without the marks of the sentence around it; signs stay."""
    plain = folded(text)
    return plain.rstrip(_BEHIND).lstrip(_BEFORE) or plain
