"""What the end of a question may become while it is typed: fields, and values of a field."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from msgspec import Struct

from mentorlog.language import _
from mentorlog.list_language.fields import Language
from mentorlog.list_language.terms import Term, quoted, terms
from mentorlog.logbook import Logbook
from mentorlog.words import folded

_AT_MOST = 8


class Completion(Struct, frozen=True):
    """What stands from `start` to `end` of a question as it may be completed, and what that is about."""

    start: int
    end: int
    text: str
    about: str = ""


def completions(logbook: Logbook, text: str, cursor: int, language: Language) -> list[Completion]:
    """At most eight ways to complete what stands before the cursor; none where nothing is begun there."""
    term = next((each for each in terms(text[:cursor]) if each.end == cursor), None)
    if term is None:
        return []
    has_field = term.field in language.fields
    found = _values(logbook, term, language) if has_field else _fields(term, language)
    return list(islice(found, _AT_MOST))


def _fields(term: Term, language: Language) -> Iterator[Completion]:
    """The fields whose name begins so; a phrase begins none."""
    begun = term.text.removeprefix("-") if term.is_not else term.text
    start = term.end - len(begun)
    for name, field in language.fields.items():
        if name.startswith(begun.casefold()):
            yield Completion(start, term.end, f"{name}:", _(field.about))


def _values(logbook: Logbook, term: Term, language: Language) -> Iterator[Completion]:
    """The values that go on so, or that have a word which does; what is whole already is none."""
    begun = "" if term.text.endswith((":", ",")) else term.values[-1]
    start = term.end - _length_of_last(term)
    wanted = folded(begun)
    offered = list(dict.fromkeys(language.fields[term.field].offered(logbook)))
    if any(folded(value) == wanted for value in offered):
        return
    first = [value for value in offered if folded(value).startswith(wanted)]
    later = [value for value in offered if f" {wanted}" in folded(value) and value not in first]
    for value in (*first, *later):
        yield Completion(start, term.end, quoted(value))


def _length_of_last(term: Term) -> int:
    """How much of a term its last value takes, with the quotation mark in front of it."""
    after_colon = term.text.partition(":")[2]
    if not after_colon or after_colon.endswith(","):
        return 0
    return len(after_colon) - _last_start(after_colon)


def _last_start(values: str) -> int:
    """Where the last of several values begins: behind the last comma that stands in no quotes."""
    start, is_quoted = 0, False
    for place, letter in enumerate(values):
        if letter == '"':
            is_quoted = not is_quoted
        elif letter == "," and not is_quoted:
            start = place + 1
    return start
