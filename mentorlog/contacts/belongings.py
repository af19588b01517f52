"""All that is a person's: every row that names them, counted, and handed over to somebody else.

The rows are found by the links of the models, so that a table which is added later is not forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, reduce
from operator import or_
from typing import Any

from peewee import TextField, fn

from mentorlog.logbook import Logbook
from mentorlog.models import Person, Table, name_of
from mentorlog.models.every import JOURNALED
from mentorlog.models.imports import NotDuplicate

_Row = dict[str, Any]
_OF_EVERY_ROW = ("id", "uid", "rev", "created", "modified")


@cache
def links() -> Mapping[type[Table], tuple[str, ...]]:
    """The tables whose rows name people, each with the columns that do."""
    naming = {
        model: tuple(field.name for field in model._meta.refs if field.rel_model is Person)
        for model in JOURNALED
    }
    return {model: columns for model, columns in naming.items() if columns}


def counts(logbook: Logbook, uid: str) -> dict[str, int]:
    """How many rows of each table name a person; tables without any are left out. Raises NotFound."""
    number = logbook.id_of(Person, uid)
    found = {name_of(model): _count(logbook, model, number) for model in links()}
    return {table: count for table, count in found.items() if count}


def hand_over(logbook: Logbook, giver: int, taker: int) -> None:
    """Make all that is the giver's the taker's, by row numbers; within an edit.

    What both have of one thing the taker has once, with the words of both; what was between them goes.
    """
    for model in links():
        kept = {_key(model, row): row for row in _rows(logbook, model, taker)}
        after = _places_taken(model, kept.values())
        for row in _rows(logbook, model, giver):
            moved = _moved(model, row, giver, taker, after)
            same = kept.get(_key(model, moved))
            if same or _is_with_oneself(model, moved):
                logbook.delete(model, row["id"])
            else:
                _write(logbook, model, row, moved)
            if same:
                _write(logbook, model, same, same | _words_of_both(model, same, row))


def _count(logbook: Logbook, model: Any, person: int) -> int:
    return int(logbook.value(model.select(fn.COUNT(model.id)).where(_naming(model, person))))


def _rows(logbook: Logbook, model: Any, person: int) -> list[_Row]:
    names = [field.name for field in model._meta.sorted_fields]
    query = model.select().where(_naming(model, person)).order_by(model.id)
    return [dict(zip(names, values, strict=True)) for values in logbook.tuples(query)]


def _naming(model: Any, person: int) -> Any:
    return reduce(or_, (getattr(model, column) == person for column in links()[model]))


def _moved(model: type[Table], row: _Row, giver: int, taker: int, after: int) -> _Row:
    """The row with the taker in the place of the giver, behind what the taker has."""
    named = {column: taker if row[column] == giver else row[column] for column in links()[model]}
    if model is NotDuplicate:  # which has the one who was added first in front
        named = dict(zip(named, sorted(named.values()), strict=True))
    return row | named | ({"position": row["position"] + after} if after else {})


def _is_with_oneself(model: type[Table], row: _Row) -> bool:
    columns = links()[model]
    return len({row[column] for column in columns}) < len(columns)


@cache
def _once(model: type[Table]) -> tuple[str, ...]:
    """The columns of a table in which nothing is there twice, such as a person at a meeting."""
    indexes = model._meta.indexes
    return next((names for names, unique in indexes if unique and set(links()[model]) & set(names)), ("id",))


def _key(model: type[Table], row: _Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in _once(model))


def _places_taken(model: type[Table], kept: Any) -> int:
    """How many places the taker has filled, in tables that number what a person has."""
    if "position" not in model._meta.fields or _once(model) != ("id",):
        return 0
    return max((row["position"] + 1 for row in kept), default=0)


def _words_of_both(model: type[Table], kept: _Row, given: _Row) -> _Row:
    """Two note lines of one meeting are both kept."""
    fixed = {*_OF_EVERY_ROW, *_once(model)}
    texts = (field.name for field in model._meta.sorted_fields if type(field) is TextField)
    return {name: _both(kept[name], given[name]) for name in texts if name not in fixed}


def _both(kept: str | None, given: str | None) -> str | None:
    return kept if not given or given == kept else "; ".join(filter(None, (kept, given)))


def _write(logbook: Logbook, model: type[Table], before: _Row, after: _Row) -> None:
    changes = {name: value for name, value in after.items() if value != before[name]}
    if changes:
        logbook.update(model, before["id"], **changes)
