"""Feedback under review: by theme, giver, competency, status or quarter; themes over time; who spoke of what.

Every view is one of the same filtered list, and adds up to it: each piece of feedback is in at least one row,
under the key "" where it has no theme, competency or giver. Under several themes or competencies it counts in
each row, so what adds up are the distinct pieces: the feedback that `narrowed` finds for the rows, together,
is that of the list, and for one row it is as much as the row's count says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import asdict, replace
from peewee import JOIN, Case, fn

from mentorlog.logbook import Logbook
from mentorlog.mentoring import competencies
from mentorlog.mentoring.feedback_list import ReviewFilter, conditions
from mentorlog.models import Person
from mentorlog.models.mentoring import (
    STATUSES,
    Competency,
    Feedback,
    FeedbackCompetency,
    FeedbackTheme,
    Theme,
)
from mentorlog.words import folded

By = Literal["theme", "giver", "competency", "status", "quarter"]
VIEWS: tuple[By, ...] = ("theme", "giver", "competency", "status", "quarter")

FEWEST_POINTS = 3  # of which a line may be drawn


class ReviewRow(Struct, frozen=True):
    """All feedback of one key: a theme's name, a giver's uid, a competency's key, a status, or a quarter.

    A quarter is `2026-Q4`. `givers` are how many different people it is from; `first` and `last` the days on
    which it was heard.
    """

    key: str
    name: str
    count: int
    strength: int
    growth: int
    mixed: int
    advice: int
    givers: int
    first: date
    last: date


class ThemeRow(ReviewRow, frozen=True):
    """A theme, with how often it was heard in each quarter, or None where that is too little to draw.

    `became_strength`: it was a strength after it had been something to grow in.
    """

    counts: tuple[int, ...] | None
    became_strength: bool


class Themes(Struct, frozen=True):
    """The themes, those of most different people first, and the quarters that their counts are of."""

    quarters: tuple[str, ...]
    rows: tuple[ThemeRow, ...]


class Cell(Struct, frozen=True):
    """What one giver said of one competency."""

    count: int
    strength: int
    growth: int
    mixed: int
    advice: int


class Matrix(Struct, frozen=True):
    """Givers (uid, name) by competencies (key, name), and the cells in which something is.

    Givers are by name, for people are not ranked; competencies of which most was heard come first, for a wide
    table is read from its beginning.
    """

    givers: tuple[tuple[str, str], ...]
    competencies: tuple[tuple[str, str], ...]
    cells: dict[tuple[str, str], Cell]


def by(logbook: Logbook, chosen: ReviewFilter, view: By) -> list[ReviewRow]:
    """The rows of a view; "" comes last.

    Themes are ranked by how many different people spoke of them, then by how lately; statuses go the way that
    feedback goes, quarters back in time. Givers and competencies are by name: people are not ranked.
    """
    found = logbook.tuples(_grouped(logbook, chosen, view))
    named = [ReviewRow(*values) for values in _with_names(logbook, view, found)]
    return sorted(named, key=lambda row: (not row.key, *_rank(view, row)))


def themes(logbook: Logbook, chosen: ReviewFilter) -> Themes:
    """The themes over time."""
    heard = _by_theme_and_quarter(logbook, chosen)
    quarters = tuple(_quarters_between({quarter for parts in heard.values() for quarter in parts}))
    rows = (
        ThemeRow(
            **asdict(row),
            counts=_line(heard[row.key], quarters),
            became_strength=bool(row.key) and _became_strength(heard[row.key].values()),
        )
        for row in by(logbook, chosen, "theme")
    )
    return Themes(quarters, tuple(rows))


def matrix(logbook: Logbook, chosen: ReviewFilter) -> Matrix:
    """Who spoke of which competency."""
    key, giver = fn.COALESCE(Competency.key, ""), fn.COALESCE(Person.uid, "")
    query = _by_competency(Feedback.select(giver, fn.COALESCE(Person.name, ""), key, *_counts()))
    query = query.switch(Feedback).join(Person, JOIN.LEFT_OUTER).where(*conditions(logbook, chosen))
    found = logbook.tuples(query.group_by(Person.id, Competency.id))
    names, heard = competencies.names(logbook), Counter[str]()
    for _uid, _name, key, count, *_kinds in found:
        heard[key] += count
    by_name = _by_name((key, names.get(key, "")) for key in heard)
    return Matrix(
        givers=_by_name((uid, name) for uid, name, *_rest in found),
        competencies=tuple(sorted(by_name, key=lambda each: (not each[0], -heard[each[0]]))),
        cells={(uid, key): Cell(*counts) for uid, _name, key, *counts in found},
    )


def narrowed(chosen: ReviewFilter, view: By, key: str) -> ReviewFilter:
    """The filter that finds, of the feedback chosen, that of one row of a view."""
    match view:
        case "theme":
            return replace(chosen, themes=_with(chosen.themes, key))
        case "giver":
            return replace(chosen, givers=(key,))
        case "competency":
            return replace(chosen, competencies=_with(chosen.competencies, key))
        case "status":
            return replace(chosen, statuses=(key,))
        case "quarter":
            first, last = days_of(key)
            since, until = (chosen.since or first), (chosen.until or last)
            return replace(chosen, since=max(since, first), until=min(until, last))


def days_of(quarter: str) -> tuple[date, date]:
    """The first and the last day of a quarter, `2026-Q4`."""
    year, number = map(int, quarter.split("-Q"))
    return date(year, number * 3 - 2, 1), _next(date(year, number * 3 - 2, 1)) - timedelta(1)


def quarter_of(day: date) -> str:
    """The quarter of a day, `2026-Q4`."""
    return f"{day.year}-Q{(day.month + 2) // 3}"


_MONTH = fn.SUBSTR(Feedback.day, 6, 2).cast("INTEGER")
_QUARTER = fn.PRINTF("%s-Q%d", fn.SUBSTR(Feedback.day, 1, 4), (_MONTH + 2) / 3)


def _with(chosen: tuple[str, ...], key: str) -> tuple[str, ...]:
    return chosen if key in chosen else (*chosen, key)


def _counts() -> list[Any]:
    kinds = (fn.SUM(Feedback.kind == kind) for kind in ("strength", "growth", "mixed", "advice"))
    return [fn.COUNT(Feedback.id), *kinds]


def _grouped(logbook: Logbook, chosen: ReviewFilter, view: By) -> Any:
    """Key, the number of each kind, of givers, first and last day, a row for each key."""
    key: Any = {
        "theme": Theme.name,
        "giver": Person.uid,
        "competency": Competency.key,
        "status": Feedback.status,
        "quarter": _QUARTER,
    }[view]
    givers, days = fn.COUNT(Feedback.giver.distinct()), (fn.MIN(Feedback.day), fn.MAX(Feedback.day))
    query = Feedback.select(fn.COALESCE(key, ""), *_counts(), givers, *days)
    if view == "theme":
        query = _by_theme(query)
    elif view == "giver":
        query = query.join(Person, JOIN.LEFT_OUTER)
    elif view == "competency":
        query = _by_competency(query)
    return query.where(*conditions(logbook, chosen)).group_by(key)


def _by_theme(query: Any) -> Any:
    return query.join(FeedbackTheme, JOIN.LEFT_OUTER).join(Theme, JOIN.LEFT_OUTER)


def _by_competency(query: Any) -> Any:
    return query.join(FeedbackCompetency, JOIN.LEFT_OUTER).join(Competency, JOIN.LEFT_OUTER)


def _with_names(logbook: Logbook, view: By, found: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """The rows with the name of each key beside it."""
    names: dict[str, str] = {}
    if view == "giver":
        uids = [key for key, *_rest in found]
        names = dict(logbook.tuples(Person.select(Person.uid, Person.name).where(Person.uid.in_(uids))))
    elif view == "competency":
        names = competencies.names(logbook)
    for key, *rest in found:
        yield key, names.get(key, key), *rest


def _rank(view: By, row: ReviewRow) -> tuple[Any, ...]:
    match view:
        case "theme":
            return -row.givers, -row.last.toordinal(), folded(row.name)
        case "status":
            return (STATUSES.index(row.key),)
        case "quarter":
            return (-row.first.toordinal(),)
        case _:
            return folded(row.name), row.key


class _Quarter(Struct, frozen=True):
    """How often a theme was heard in a quarter, and there last as a strength and first as growth."""

    count: int
    last_strength: str | None
    first_growth: str | None


def _by_theme_and_quarter(logbook: Logbook, chosen: ReviewFilter) -> dict[str, dict[str, _Quarter]]:
    strength, growth = (
        Case(None, ((Feedback.kind == kind, Feedback.day),)) for kind in ("strength", "growth")
    )
    heard = (fn.COUNT(Feedback.id), fn.MAX(strength), fn.MIN(growth))
    query = _by_theme(Feedback.select(fn.COALESCE(Theme.name, ""), _QUARTER, *heard))
    query = query.where(*conditions(logbook, chosen)).group_by(Theme.id, _QUARTER)
    found: dict[str, dict[str, _Quarter]] = {}
    for theme, quarter, *parts in logbook.tuples(query):
        found.setdefault(theme, {})[quarter] = _Quarter(*parts)
    return found


def _became_strength(quarters: Collection[_Quarter]) -> bool:
    """Whether the last strength is later than the first growth."""
    strengths = [quarter.last_strength for quarter in quarters if quarter.last_strength]
    growths = [quarter.first_growth for quarter in quarters if quarter.first_growth]
    return bool(strengths and growths) and max(strengths) > min(growths)


def _line(heard: Mapping[str, _Quarter], quarters: Sequence[str]) -> tuple[int, ...] | None:
    """How often in each quarter; None where it was heard in too few of them to draw a line."""
    if len(heard) < FEWEST_POINTS:
        return None
    return tuple(heard[quarter].count if quarter in heard else 0 for quarter in quarters)


def _quarters_between(heard: set[str]) -> Iterator[str]:
    """All quarters from the first to the last in which anything was heard."""
    if heard:
        first, last = days_of(min(heard))[0], days_of(max(heard))[0]
        while first <= last:
            yield quarter_of(first)
            first = _next(first)


def _next(first: date) -> date:
    """The first day of the quarter after the one that begins on this day."""
    return date(first.year + first.month // 10, (first.month + 2) % 12 + 1, 1)


def _by_name(named: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Keys with their names, each once, in the order of the names; "" comes last."""
    return tuple(sorted(set(named), key=lambda each: (not each[0], folded(each[1]), each[0])))
