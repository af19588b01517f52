"""The names in a line: who is meant by `@pri.ram`, and how a name is typed so that it is clear."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.capture.directory import Directory
from mentorlog.capture.entry import Someone
from mentorlog.capture.tokens import Token

_MORE_WORDS = 3  # of a name that is written out without quotes


def name_at(directory: Directory, typed: Sequence[Token], place: int) -> tuple[str, int]:
    """The name behind a sign and how many words it has: a name that is known may stand without quotes."""
    first = typed[place]
    words, size = first.name, 1
    if not first.is_quoted and first.text[1:] == first.name:
        for more in typed[place + 1 : place + 1 + _MORE_WORDS]:
            longer = f"{words} {more.text.rstrip(',.;:!?')}"
            if not (_may_be_a_name(more) and directory.is_name(longer)):
                break
            words, size = longer, size + 1
    if size > 1:
        return words, size
    return first.name if first.is_quoted else " ".join(first.name.replace(".", " ").split()), 1


def someone(directory: Directory, name: str, *, is_exact: bool) -> Someone:
    """Who is meant; somebody new is written with capitals unless the name is `is_exact`."""
    found = directory.meant(name)
    if len(found) == 1:
        return Someone(found[0].name, found[0].uid)
    return Someone(name if found or is_exact else new_name(name), candidates=found)


def others(directory: Directory, name: str, one: Someone) -> tuple[str, ...]:
    """How to type those who may be meant instead."""
    alike = one.candidates or directory.complete(name)
    return tuple(typed_name("@", directory.told_apart(each)) for each in alike if each.uid != one.uid)


def typed_name(sign: str, name: str) -> str:
    """A name behind its sign, in quotes where it needs them: somebody new in small letters does."""
    told = name.translate(_NO_QUOTES)
    is_simple = told.isalnum() and not told.isdigit() and (sign != "@" or told != told.lower())
    return f"{sign}{told}" if is_simple else f'{sign}"{told}"'


_NO_QUOTES = str.maketrans(dict.fromkeys('"“”„', "'"))


def new_name(name: str) -> str:
    """A name typed in a hurry, with its capitals; where any is one, they are as they should be."""
    return " ".join(word[:1].upper() + word[1:] for word in name.split()) if name == name.lower() else name


def _may_be_a_name(token: Token) -> bool:
    return not token.is_plain and token.text[0].isalnum()
