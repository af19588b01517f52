"""A question taken apart into its terms, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

_VALUE = r'(?:"[^"]*(?:"|$)|[^\s"])*'
_TERM = re.compile(
    rf'(?P<minus>-?)(?:(?P<field>[^\W\d_][\w-]*):(?P<value>{_VALUE})|"(?P<phrase>[^"]*)(?:"|$)|(?P<word>\S+))'
)
_ALTERNATIVE = re.compile(r'"([^"]*)(?:"|$)|([^,"]+)')


class Term(Struct, frozen=True):
    """A word or phrase, or the values of a field; `text` is all of it as it was typed from `start` on."""

    text: str
    start: int
    values: tuple[str, ...]
    field: str = ""
    is_not: bool = False

    @property
    def end(self) -> int:
        """The place behind it."""
        return self.start + len(self.text)

    def as_words(self) -> Term:
        """The same where its field is none: `http://pmi.org` is looked for as it stands."""
        bare = self.text.removeprefix("-") if self.is_not else self.text
        return Term(self.text, self.start, (bare.replace('"', ""),), is_not=self.is_not)


def terms(text: str) -> Iterator[Term]:
    """The terms of a question from left to right; any text has some or none."""
    for found in _TERM.finditer(text):
        if found[0] == "-":
            continue  # nothing is asked for with it yet
        is_not = found["minus"] == "-"
        if found["field"] is None:
            value = found["word"] if found["phrase"] is None else found["phrase"]
            yield Term(found[0], found.start(), (value,), is_not=is_not)
        else:
            values = tuple(
                phrase or bare for phrase, bare in _ALTERNATIVE.findall(found["value"]) if phrase or bare
            )
            yield Term(found[0], found.start(), values, found["field"].casefold(), is_not)


def is_words(text: str) -> bool:
    """Whether a question is nothing but words, as a name is."""
    return not any(term.field or term.is_not or term.text.startswith('"') for term in terms(text))


def quoted(value: str) -> str:
    """A value of a field as it is written: in quotes where it would otherwise be taken apart."""
    plain = value.replace('"', "")
    return f'"{plain}"' if re.search(r"[\s,]", plain) or not plain else plain
