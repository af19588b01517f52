"""What a question asks for: conditions on the rows of a list, and sentences about what made no sense."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from msgspec import Struct

from mentorlog import clock, settings
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.list_language.fields import Language, all_of, any_of, opposite
from mentorlog.list_language.spans import Calendar
from mentorlog.list_language.terms import Term, terms
from mentorlog.logbook import Logbook
from mentorlog.words import sought

_MOST_TERMS = 50  # of a question; SQLite refuses what is nested deeper than a thousand


class Problem(Struct, frozen=True):
    """A sentence about the part of a question from `start` to `end` that was not understood."""

    start: int
    end: int
    sentence: str


class Asked(Struct, frozen=True):
    """The conditions of a question, all of which must hold, and what was not understood of it."""

    conditions: tuple[Any, ...]
    problems: tuple[Problem, ...]


def asked(logbook: Logbook, text: str, language: Language) -> Asked:
    """Understand a question as far as it can be; no text is an error."""
    calendar = Calendar(clock.today(), settings.get(logbook, "week-start"))
    conditions, problems = [], []
    for number, term in enumerate(terms(text)):
        if number == _MOST_TERMS:
            problems.append(_problem(term, _("A question has at most {n} parts.").format(n=_MOST_TERMS)))
            break
        if term.field and term.field not in language.fields:
            problems.append(_problem(term, _no_field(term.field, language)))
            term = term.as_words()
        try:
            condition = _condition(term, language, calendar)
        except InvalidEntry as problem:
            problems.append(_problem(term, str(problem)))
            continue
        if condition is not None:
            conditions.append(opposite(condition) if term.is_not else condition)
    return Asked(tuple(conditions), tuple(problems))


def ensure_understood(logbook: Logbook, text: str, language: Language) -> None:
    """Raise InvalidEntry("query") with the first sentence about a question that is not wholly understood."""
    for problem in asked(logbook, text, language).problems:
        raise InvalidEntry("query", "{problem}", problem=problem.sentence)


def _condition(term: Term, language: Language, calendar: Calendar) -> Any:
    if not term.field:
        words = sought(term.values[0]).split()
        return all_of(map(language.word, words)) if words else None
    if not term.values:
        raise InvalidEntry("query", marked("After {name}: comes what it should be."), name=term.field)
    field = language.fields[term.field]
    return any_of(field.condition(value, calendar) for value in term.values)


def _problem(term: Term, sentence: str) -> Problem:
    return Problem(term.start, term.end, sentence)


def _no_field(name: str, language: Language) -> str:
    near = get_close_matches(name, language.fields, n=1, cutoff=0.5)
    if near:
        return _("There is no {name}: here. Did you mean {near}:?").format(name=name, near=near[0])
    return _("There is no {name}: here. To look for it as it stands, put it in quotes.").format(name=name)
