"""Column types for STRICT SQLite tables: each stores text or a whole number and checks its own form."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any

from peewee import SQL, AutoField, Check, Field, IntegerField, Model, NodeList, SqliteDatabase, TextField, fn

from mentorlog.words import accented

_DAY = "{0} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date({0}, '+0 days') IS {0}"
_TIME = "{0} GLOB '[0-2][0-9]:[0-5][0-9]' AND {0} < '24:00'"
_MOMENT = "{0} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'"
_FLAG = "{0} IN (0, 1)"


class Key(AutoField):
    """A row's number, never used again after the row is gone."""

    def ddl(self, ctx: Any) -> Any:
        """The column's definition, with AUTOINCREMENT (SQLite reuses numbers without it)."""
        return NodeList((super().ddl(ctx), SQL("AUTOINCREMENT")))


class Checked:
    """A column that adds a CHECK of its form, whatever may write to the file."""

    form: str
    column_name: str
    null: bool
    constraints: list[Any]
    _stated = False

    def bind(self, model: type[Model], name: str, set_attribute: bool = True) -> None:
        """Join the model and state the CHECK with the column's name."""
        super().bind(model, name, set_attribute)  # type: ignore[misc]
        # Peewee copies an inherited field and binds the copy again.
        if self._stated:
            return
        self._stated = True
        column = f'"{self.column_name}"'
        form = self.form.format(column)
        allowed = f"{column} IS NULL OR ({form})" if self.null else form
        self.constraints = [*(self.constraints or []), Check(allowed)]


class Day(Checked, TextField):
    """A date, stored as `YYYY-MM-DD`."""

    # Without '+0 days', SQLite 3.40 takes 2026-02-31 for a date.
    form = _DAY

    def db_value(self, value: date | None) -> str | None:
        """The stored text."""
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        """The date."""
        return None if value is None else date.fromisoformat(value)


class TimeOfDay(Checked, TextField):
    """A wall-clock time, stored as `HH:MM`."""

    form = _TIME

    def db_value(self, value: time | None) -> str | None:
        """The stored text."""
        return None if value is None else f"{value:%H:%M}"

    def python_value(self, value: str | None) -> time | None:
        """The time."""
        return None if value is None else time.fromisoformat(value)


class Moment(Checked, TextField):
    """A moment in UTC, stored so that text order is time order."""

    form = _MOMENT

    def db_value(self, value: datetime | None) -> str | None:
        """The stored text, with microseconds and `Z`."""
        return None if value is None else moment_text(value)

    def python_value(self, value: str | None) -> datetime | None:
        """The aware moment."""
        return None if value is None else datetime.fromisoformat(value)


class Flag(Checked, IntegerField):
    """Yes or no, stored as 1 or 0."""

    form = _FLAG

    def db_value(self, value: object) -> int:
        """The stored number."""
        return int(bool(value))

    def python_value(self, value: int) -> bool:
        """Yes or no."""
        return bool(value)


class Choice(Checked, TextField):
    """One of a few keys."""

    def __init__(self, *keys: str, **options: Any) -> None:
        self.form = "{0} IN (" + ", ".join(f"'{key}'" for key in keys) + ")"
        super().__init__(**options)


@lru_cache(maxsize=64)  # the rows of one save bear the same moment
def moment_text(moment: datetime) -> str:
    """The stored form of an aware moment: `2026-11-24T08:30:00.000000Z`."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def teach_words(database: SqliteDatabase) -> None:
    """Let every connection of `database` know what `comparable` asks of it."""
    database.register_function(accented, "accented", 1, deterministic=True)


def holds(column: TextField, word: str) -> Any:
    """Whether a text has a folded word in it, in any case and with any accents: `jose` is in `José`."""
    return comparable(column).contains(word)


def among(column: Field, values: Iterable[str | int]) -> Any:
    """Whether `column` is one of these; as one argument, for SQLite takes only so many of them."""
    return column.in_(SQL('(SELECT "value" FROM json_each(?))', [json.dumps(list(values))]))


def comparable(column: TextField) -> Any:
    """A text in which LIKE finds folded words: after it, its words with accents once more without them."""
    is_plain = fn.LENGTH(column) == fn.LENGTH(column.cast("BLOB"))
    return fn.IIF(is_plain, column, fn.PRINTF("%s %s", column, fn.ACCENTED(column)))
