"""Rows of one logbook: read by Peewee queries, written by model and values, never another logbook's."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from peewee import Field, Model, Query, SqliteDatabase

from mentorlog import clock
from mentorlog.columns import moment_text
from mentorlog.copies import Progress
from mentorlog.errors import Ambiguous, Cancelled, NotFound
from mentorlog.faults import told_apart
from mentorlog.identity import new_uid
from mentorlog.models import Table, name_of
from mentorlog.row_numbers import RowNumbers

Row = TypeVar("Row")
Found = TypeVar("Found")
NamedRow = TypeVar("NamedRow", bound=tuple[Any, ...])

_ROWS_AT_A_TIME = 500
_TOLD_APART = 9  # of several candidates no more are named
_STEPS_BETWEEN_LOOKS = 50_000  # of SQLite's machine: about a millisecond


class Store:
    """Reads and writes the rows of one open file.

    Queries are built from the models and run here (`store.rows(query, PersonRow)`): a model has no
    database of its own, so a query can never reach another logbook by mistake.
    """

    def __init__(self, path: Path, database: SqliteDatabase) -> None:
        self.path = path
        self.database = database

    def rows(self, query: Query, row: type[Row]) -> list[Row]:
        """All rows of `query`, each made into the struct `row` by its column names."""
        with told_apart(self.path):
            return list(query.objects(row).execute(self.database).iterator())

    def iterate(self, query: Query, row: type[NamedRow]) -> Iterator[NamedRow]:
        """The rows of `query` without keeping them, each made into the named tuple `row` in their order.

        They are read by the hundred: to go to and fro between SQLite and Python for each is slower.
        """
        with told_apart(self.path):
            rows = query.tuples().execute(self.database).iterator()
            while some := [row(*values) for values in islice(rows, _ROWS_AT_A_TIME)]:
                yield from some

    def tuples(self, query: Query) -> list[tuple[Any, ...]]:
        """All rows of `query` as tuples."""
        with told_apart(self.path):
            return list(query.tuples().execute(self.database))

    def column(self, query: Query) -> list[Any]:
        """The first column of all rows of `query`."""
        return [values[0] for values in self.tuples(query)]

    def numbers(self, query: Query) -> RowNumbers:
        """The column "id" of all rows, in their order, as compactly as a list of 100,000 wants it."""
        # Gathered by SQLite itself: to be handed row by row takes twice as long.
        statement, arguments = self.database.get_sql_context().sql(query).query()
        gathered = self.execute(f'SELECT json_group_array("id") FROM ({statement})', arguments)
        return RowNumbers(gathered.fetchone()[0])

    def value(self, query: Query) -> Any:
        """The first column of the first row of `query`, or None."""
        rows = self.tuples(query.limit(1))
        return rows[0][0] if rows else None

    def id_of(self, model: type[Table], uid: str) -> int:
        """The row number behind a uid; NotFound where there is none."""
        # Plain SQL: a save asks this several times, and building the query would cost more than running it.
        found = self.execute(f'SELECT "id" FROM "{name_of(model)}" WHERE "uid" = ?', [uid]).fetchone()
        if found is None:
            raise NotFound(uid)
        return int(found[0])

    def uid_like(self, model: Any, called: Field, part: str, *, trashed: bool = False) -> str:
        """The uid, of a row outside the trash or else `trashed`, that begins or ends like this.

        Raises NotFound, or Ambiguous with what each of them is `called`.
        """
        alike = model.uid.startswith(part) | model.uid.endswith(part)
        here = model.select(called, model.uid).where(alike)
        if "trashed_at" in model._meta.fields:
            here = here.where(model.trashed_at.is_null(not trashed))
        found = self.tuples(here.limit(_TOLD_APART)) if part else []
        if not found:
            raise NotFound(part)
        if len(found) > 1:
            raise Ambiguous(part, [(str(name), uid) for name, uid in found])
        return str(found[0][1])

    def ids_of(self, model: type[Table], uids: Sequence[str]) -> list[int]:
        """The row numbers behind uids, in their order, each once; NotFound where one has none."""
        among = '"uid" IN (SELECT "value" FROM json_each(?))'
        query = f'SELECT "uid", "id" FROM "{name_of(model)}" WHERE {among}'
        found = dict(self.execute(query, [json.dumps(uids)]).fetchall())
        return in_order(uids, found)

    def now(self) -> datetime:
        """The moment that rows bear which are written now."""
        return clock.now()

    def insert(self, model: type[Table], **values: Any) -> int:
        """Write a new row and give its number; uid, rev, created and modified are filled in."""
        now = self.now()
        return self.put(model, **{"uid": new_uid(), "created": now, "modified": now, **values})

    def put(self, model: type[Model], **values: Any) -> int:
        """Write a new row with just these values (and the model's defaults) and give its number."""
        names = tuple(values)
        fields, defaults, statement = _insertion(model, names)
        stored = [field.db_value(value) for field, value in zip(fields, values.values(), strict=True)]
        return int(self.execute(statement, [*stored, *defaults]).lastrowid)

    def insert_many(self, model: type[Table], names: Sequence[str], rows: Sequence[Sequence[Any]]) -> range:
        """Write many new rows by one prepared statement, each the values of `names`; gives their numbers."""
        # Taken from the counter of SQLite: within a transaction nobody else takes from it.
        last = self.execute('SELECT "seq" FROM sqlite_sequence WHERE "name" = ?', [name_of(model)]).fetchone()
        numbers = range(start := (last[0] if last else 0) + 1, start + len(rows))
        now = moment_text(self.now())
        fields, defaults, statement = _insertion(model, ("id", "uid", "created", "modified", *names))
        ways = [field.db_value for field in fields[4:]]
        stored = (
            (
                number,
                new_uid(),
                now,
                now,
                *(way(value) for way, value in zip(ways, row, strict=True)),
                *defaults,
            )
            for number, row in zip(numbers, rows, strict=True)
        )
        with told_apart(self.path):
            self.database.connection().executemany(statement, stored)
        return numbers

    def update(self, model: type[Table], row_id: int, **values: Any) -> None:
        """Change columns of one row; its revision and `modified` move on."""
        self.execute(*self._change(model, values, '"id" = ?', row_id))

    def update_all(self, model: type[Table], row_ids: Sequence[int], **values: Any) -> None:
        """Change columns of many rows, all to the same."""
        among = '"id" IN (SELECT "value" FROM json_each(?))'
        self.execute(*self._change(model, values, among, json.dumps(row_ids)))

    def delete(self, model: type[Model], row_id: int) -> None:
        """Take one row out, with the rows that are part of it."""
        self.execute(f'DELETE FROM "{name_of(model)}" WHERE "id" = ?', [row_id])

    def _change(
        self, model: type[Table], values: dict[str, Any], where: str, rows: object
    ) -> tuple[str, list[Any]]:
        """The statement that changes columns of some rows, and its arguments."""
        fields, assignments = _assignments(model, tuple(values))
        stored = [field.db_value(value) for field, value in zip(fields, values.values(), strict=True)]
        statement = f'UPDATE "{name_of(model)}" SET {assignments} WHERE {where}'
        return statement, [*stored, moment_text(self.now()), rows]

    @contextmanager
    def stoppable(self, progress: Progress) -> Iterator[None]:
        """Let long queries within ask `progress` now and then, which stops them by raising Cancelled."""
        wishes: list[Cancelled] = []

        def is_to_stop() -> bool:
            try:
                progress(0, 0)
            except Cancelled as wish:  # SQLite would lose what is raised here
                wishes.append(wish)
            return bool(wishes)

        connection = self.database.connection()
        connection.set_progress_handler(is_to_stop, _STEPS_BETWEEN_LOOKS)
        try:
            yield
        finally:
            connection.set_progress_handler(None, 0)
            if wishes:  # and not what SQLite says of it
                raise wishes[0]

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A part of the open transaction: all of it or nothing."""
        self.execute('SAVEPOINT "part"')
        try:
            yield
        except BaseException:
            if self.database.connection().in_transaction:
                self.execute('ROLLBACK TO "part"')
                self.execute('RELEASE "part"')
            raise
        self.execute('RELEASE "part"')

    def execute(self, statement: str, arguments: Sequence[Any] = ()) -> Any:
        """Run one SQL statement and give its cursor."""
        with told_apart(self.path):
            # Not Peewee's execute_sql, which doubles what a short statement takes.
            return self.database.cursor().execute(statement, arguments)


@contextmanager
def transaction(database: SqliteDatabase, kind: str = "IMMEDIATE") -> Iterator[None]:
    """All of the block or nothing, and the fault that ended it as it was.

    On a full disk SQLite rolls back by itself. Peewee's `atomic` would roll back once more, and report that
    this failed instead of what had happened.
    """
    database.execute_sql(f"BEGIN {kind}")
    try:
        yield
        database.execute_sql("COMMIT")
    except BaseException:
        database.connection().rollback()
        raise


def in_order(uids: Iterable[str], found: Mapping[str, Found]) -> list[Found]:
    """What was found of each uid, once and in their order; NotFound for the first of which nothing was."""
    distinct = dict.fromkeys(uids)
    for uid in distinct:
        if uid not in found:
            raise NotFound(uid)
    return [found[uid] for uid in distinct]


@cache
def _assignments(model: type[Model], names: tuple[str, ...]) -> tuple[list[Any], str]:
    """The fields, and what stands behind SET to change them; after theirs it takes the moment."""
    fields = [model._meta.fields[name] for name in names]
    changes = "".join(f'"{field.column_name}" = ?, ' for field in fields)
    return fields, f'{changes}"rev" = "rev" + 1, "modified" = ?'


@cache
def _insertion(model: type[Model], names: tuple[str, ...]) -> tuple[list[Any], list[Any], str]:
    """The fields, the stored defaults of the others, and the statement that writes both."""
    # Peewee's own insert costs as much as the fsync of the save; this is the same SQL, built once.
    known = model._meta.fields
    fields = [known[name] for name in names]
    others = [field for field in known.values() if field.default is not None and field.name not in names]
    defaults = [field.db_value(field.default) for field in others]
    columns = ", ".join(f'"{field.column_name}"' for field in (*fields, *others))
    marks = ", ".join("?" * (len(fields) + len(others)))
    return fields, defaults, f'INSERT INTO "{name_of(model)}" ({columns}) VALUES ({marks})'
