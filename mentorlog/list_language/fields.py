"""What can be asked of the things in a list: fields by name, each with what its values mean in SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from msgspec import Struct
from peewee import SQL, Value, fn

from mentorlog.columns import holds
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.list_language.spans import WORDS, Calendar, Looks, Span, span
from mentorlog.logbook import Logbook
from mentorlog.words import sought

Condition = Callable[[str, Calendar], Any]
Offer = Callable[[Logbook], Iterable[str]]

_SPANS = (">90d", "<7d", *WORDS)


class Field(Struct, frozen=True):
    """A field: what it is about in a few words, what a value asks for, and values to choose from.

    `condition` raises InvalidEntry("query") for a value that makes no sense there.
    """

    about: str
    condition: Condition
    offered: Offer


class Language(Struct, frozen=True):
    """The fields of a list, and what a word asks for that stands for itself."""

    fields: Mapping[str, Field]
    word: Callable[[str], Any]


def chosen(about: str, choices: Mapping[str, Callable[[], Any]]) -> Field:
    """A field of a few values; each says its condition when it is asked for, for days pass."""

    def condition(value: str, _calendar: Calendar) -> Any:
        found = choices.get(value.casefold())
        if found is None:
            raise InvalidEntry(
                "query", marked("“{value}” is none of {choices}."), value=value, choices=", ".join(choices)
            )
        return found()

    return Field(about, condition, lambda _logbook: choices)


def worded(about: str, holding: Callable[[str], Any], offered: Offer = lambda _logbook: ()) -> Field:
    """A field of text in which every word of the value is, in any case and with any accents."""

    def condition(value: str, _calendar: Calendar) -> Any:
        words = sought(value).split()
        if not words:
            raise InvalidEntry("query", marked("There is nothing to look for."))
        return all_of(holding(word) for word in words)

    return Field(about, condition, offered)


def dated(
    about: str,
    looks: Looks,
    within: Callable[[Span], Any],
    never: Callable[[], Any] | None = None,
) -> Field:
    """A field of a day: `within` gives the condition that it lies in a span.

    Where there may be no such day at all, `never` is the condition of that.
    """

    def condition(value: str, calendar: Calendar) -> Any:
        if never is not None and value.casefold() == "never":
            return never()
        return within(span(value, calendar, looks))

    words = (*_SPANS, "never") if never is not None else _SPANS
    return Field(about, condition, lambda _logbook: words)


def all_of(conditions: Iterable[Any]) -> Any:
    """Whether all of them hold."""
    first, *more = conditions
    for each in more:
        first &= each
    return first


def any_of(conditions: Iterable[Any]) -> Any:
    """Whether one of them holds."""
    first, *more = conditions
    for each in more:
        first |= each
    return first


def opposite(condition: Any) -> Any:
    """Where a condition does not hold, be it that nothing is known there."""
    return fn.COALESCE(condition, SQL("0")) == 0


def in_span(column: Any, days: Span) -> Any:
    """Whether days lie in a span; compared as texts, for what a subquery gives has no type to turn them."""
    edges = [column >= Value(days.since.isoformat(), converter=False)] if days.since else []
    edges += [column <= Value(days.until.isoformat(), converter=False)] if days.until else []
    return all_of(edges)


def text_holds(column: Any) -> Callable[[str], Any]:
    """Whether a column has a word in it."""
    return lambda word: holds(column, word)
