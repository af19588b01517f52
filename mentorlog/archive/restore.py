"""A logbook made from an archive, and put in the place of the present one, which is kept as a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

from msgspec import Struct
from peewee import Field, ForeignKeyField, Model

from mentorlog import restoring
from mentorlog.archive.layout import TABLES, Head, file_of, keys
from mentorlog.archive.read import Archive, Row, reading
from mentorlog.copies import Progress
from mentorlog.identity import new_uid
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.models import Attachment, Table, name_of
from mentorlog.models.every import JOURNALED

_ROWS_AT_A_TIME = 500

Numbers = Mapping[type[Model], Mapping[str, int]]  # of rows by their uids


def look_at(path: Path) -> Head:
    """What an archive says of itself. Raises InvalidEntry("file") where it is none."""
    with reading(path) as archive:
        return archive.head


def restore(logbook: Path, path: Path, progress: Progress = lambda done, total: None) -> Path | None:
    """Put the logbook that an archive holds in the place of the one at `logbook`.

    Gives where the replaced one is kept, if there was one. Raises InvalidEntry("file") where the archive
    cannot be restored whole, and as `restoring.restore`; nothing has changed then.
    """
    made = logbook.with_name(f".{logbook.name}.{new_uid()}.archive")
    try:
        make(path, made, progress)
        return restoring.restore(logbook, made, progress)
    finally:
        restoring.remove(made)


def make(path: Path, target: Path, progress: Progress = lambda done, total: None) -> None:
    """Make a logbook at `target` from an archive; `progress(done, total)` is told rows."""
    with reading(path) as archive, open_logbook(target, anew=True) as logbook:
        _fill(logbook, archive, _Told(progress, sum(archive.head.rows.values())))
        logbook.execute("PRAGMA optimize")


class _Told(Struct):
    """The progress over all tables."""

    progress: Progress
    total: int
    done: int = 0

    def more(self, rows: int) -> None:
        self.done += rows
        self.progress(min(self.done, self.total), self.total)


def _fill(logbook: Logbook, archive: Archive, told: _Told) -> None:
    numbers: Numbers = {model: dict(zip(archive.uids(model), count(1), strict=False)) for model in JOURNALED}
    with logbook.without_history():
        # Rows may name rows that come later.
        logbook.execute("PRAGMA defer_foreign_keys = 1")
        for model in TABLES:
            _fill_table(logbook, archive, model, numbers, told)
        for sha256, media_type, content in archive.attachments():
            logbook.put(Attachment, sha256=sha256, media_type=media_type, bytes=content)
    with logbook.bookkeeping():  # by which the counter does not move
        logbook.execute(
            'UPDATE "logbook_state" SET "uid" = ?, "changes" = ?',
            [archive.head.logbook, archive.head.changes],
        )


def _fill_table(
    logbook: Logbook, archive: Archive, model: type[Model], numbers: Numbers, told: _Told
) -> None:
    fields = keys(model)
    begins = {"id": 0, "rev": 1} if issubclass(model, Table) else {"id": 0}
    names = ", ".join(f'"{name}"' for name in (*begins, *(field.column_name for field in fields.values())))
    marks = ", ".join("?" * (len(begins) + len(fields)))
    statement = f'INSERT INTO "{name_of(model)}" ({names}) VALUES ({marks})'
    for number, row in archive.rows(model):
        try:
            values = _values(row, fields, numbers)
            logbook.execute(statement, [*(begins | {"id": number}).values(), *values])
        except (KeyError, TypeError, sqlite3.Error, OverflowError) as error:
            raise archive.spoilt(f"{file_of(model)}:{number}") from error
        if number % _ROWS_AT_A_TIME == 0:
            told.more(_ROWS_AT_A_TIME)


def _values(row: Row, fields: Mapping[str, Field], numbers: Numbers) -> Iterator[Any]:
    """The values as they lie in the file. Raises KeyError where one is missing or names no row."""
    for key, field in fields.items():
        value = row[key]
        if value is not None and isinstance(field, ForeignKeyField):
            yield numbers[field.rel_model][value]
        else:
            yield value
