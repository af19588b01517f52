"""Writing an archive: whole or not at all, and the same bytes from the same logbook."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile

import msgspec
from peewee import Field, ForeignKeyField, Model

from mentorlog import attachments
from mentorlog.archive.layout import (
    ATTACHMENTS,
    FORMAT,
    HEAD,
    TABLES,
    Head,
    file_of,
    file_of_attachment,
    keys,
)
from mentorlog.columns import Flag
from mentorlog.copies import Progress
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import name_of
from mentorlog.schema_version import SCHEMA_VERSION
from mentorlog.store import transaction
from mentorlog.written_files import being_written
from mentorlog.zip_files import timeless

_ROWS_AT_A_TIME = 500


def write(logbook: Logbook, path: Path, progress: Progress = lambda done, total: None) -> Head:
    """Write everything in a logbook as a ZIP, and give what it says of itself.

    `progress(done, total)` stops the work by raising Cancelled. Raises InvalidEntry("file") where the file is
    no .zip; FileNotWritten, LogbookInTheWay.
    """
    if path.suffix.lower() != ".zip":
        raise InvalidEntry("file", marked("An archive is a .zip file: {name} is none."), name=path.name)
    logbook.ensure_spared(path)
    # One moment for all tables: another window may be writing.
    with transaction(logbook.database, "DEFERRED"), being_written(path) as file:
        head = _head(logbook)
        _pack(file, logbook, head, progress)
    return head


def _head(logbook: Logbook) -> Head:
    identity = logbook.identity()
    return Head(FORMAT, identity.uid, identity.changes, counted(logbook), SCHEMA_VERSION)


def counted(logbook: Logbook) -> dict[str, int]:
    """How many rows each table has."""
    names = map(name_of, TABLES)
    return {name: logbook.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def _pack(file: BinaryIO, logbook: Logbook, head: Head, progress: Progress) -> None:
    kept = attachments.media_types(logbook)
    total = sum(-(-rows // _ROWS_AT_A_TIME) for rows in head.rows.values()) + len(kept)
    done = 0
    with ZipFile(file, "w") as pack:
        for name, contents in _files(logbook, head, kept):
            with pack.open(timeless(name), "w", force_zip64=True) as entry:
                for part in contents:
                    progress(min(done, total), total)
                    entry.write(part)
                    done += name not in (HEAD, ATTACHMENTS)


def _files(logbook: Logbook, head: Head, kept: Mapping[str, str]) -> Iterator[tuple[str, Iterator[bytes]]]:
    """The files of the archive by their names, each in parts."""
    yield HEAD, iter([_readable(head)])
    for model in TABLES:
        yield file_of(model), _rows(logbook, model)
    yield ATTACHMENTS, iter([_readable(kept)])
    for sha256 in kept:
        yield file_of_attachment(sha256), iter([attachments.content(logbook, sha256).bytes])


def _readable(value: object) -> bytes:
    """JSON for people, too."""
    return msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=2) + b"\n"


def _rows(logbook: Logbook, model: type[Model]) -> Iterator[bytes]:
    """The rows of a table as lines of JSON, made by SQLite itself."""
    values = ", ".join(f"'{key}', {_value(field)}" for key, field in keys(model).items())
    found = logbook.execute(f'SELECT json_object({values}) FROM "{name_of(model)}" ORDER BY "id"')
    while some := found.fetchmany(_ROWS_AT_A_TIME):
        yield "".join(f"{row}\n" for (row,) in some).encode()


def _value(field: Field) -> str:
    column = f'"{name_of(field.model)}"."{field.column_name}"'
    if isinstance(field, ForeignKeyField):
        whole = name_of(field.rel_model)
        return f'(SELECT "whole"."uid" FROM "{whole}" AS "whole" WHERE "whole"."id" = {column})'
    if isinstance(field, Flag):
        return f"json(iif({column}, 'true', 'false'))"
    return column
