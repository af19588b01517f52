"""Imports of people and meetings: each is noted with its file and what came of it, and can be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from msgspec import Struct

from mentorlog.columns import among
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Meeting, Person, name_of
from mentorlog.models.imports import ImportBatch
from mentorlog.taking_back import take_back

Noun = Literal["person", "meeting"]


class ImportRow(Struct, frozen=True):
    """An import; `counts` are of its rows by what came of them, such as `{"new": 12, "same": 3}`."""

    uid: str
    source: str
    file_name: str
    at: datetime
    counts: Mapping[str, int]
    undone_at: datetime | None


class Kept(Struct, frozen=True):
    """A person or meeting of an undone import that stays, because of what was done with it since."""

    noun: Noun
    uid: str
    name: str


def note(
    logbook: Logbook,
    source: str,
    file_name: str,
    sha256: str,
    counts: Mapping[str, int],
    left_out: Sequence[str] = (),
) -> int:
    """Note the import that the edit in progress is, name the step by it, and give its row number."""
    number = logbook.insert(
        ImportBatch,
        source=source,
        file_name=file_name,
        sha256=sha256,
        counts=json.dumps(counts, sort_keys=True),
        left_out=json.dumps(left_out),
        step=logbook.step_at_work(),
    )
    logbook.speak_of(logbook.value(ImportBatch.select(ImportBatch.uid).where(ImportBatch.id == number)))
    return number


def listing(logbook: Logbook) -> list[ImportRow]:
    """All imports, newest first."""
    columns = (
        *(ImportBatch.uid, ImportBatch.source, ImportBatch.file_name),
        *(ImportBatch.created, ImportBatch.counts, ImportBatch.undone_at),
    )
    found = logbook.tuples(ImportBatch.select(*columns).order_by(ImportBatch.id.desc()))
    return [
        ImportRow(uid, source, file_name, at, json.loads(counts), undone_at)
        for uid, source, file_name, at, counts, undone_at in found
    ]


def find(logbook: Logbook, typed: str) -> ImportRow:
    """The import whose uid begins or ends so. Raises NotFound, Ambiguous."""
    uid = logbook.uid_like(ImportBatch, ImportBatch.file_name, typed)
    return next(row for row in listing(logbook) if row.uid == uid)


def imported_before(logbook: Logbook, sha256: str) -> datetime | None:
    """When the very same file was imported last, unless that was undone."""
    same = ImportBatch.select(ImportBatch.created).where(
        (ImportBatch.sha256 == sha256) & ImportBatch.undone_at.is_null()
    )
    found: datetime | None = logbook.value(same.order_by(ImportBatch.id.desc()))
    return found


def left_out(logbook: Logbook) -> frozenset[str]:
    """What was noted as left out by the imports that were not undone."""
    query = ImportBatch.select(ImportBatch.left_out).where(ImportBatch.undone_at.is_null())
    return frozenset(sign for signs in logbook.column(query) for sign in json.loads(signs))


def undo(logbook: Logbook, uid: str) -> list[Kept]:
    """Take an import back as a step of its own; gives what stays for what was done with it since.

    While something stays, it can be tried again. Raises TooLongAgo, and InvalidEntry("import") where it was
    undone already.
    """
    number = logbook.id_of(ImportBatch, uid)
    query = ImportBatch.select(ImportBatch.step, ImportBatch.undone_at).where(ImportBatch.id == number)
    step, undone_at = logbook.tuples(query)[0]
    if undone_at:
        raise InvalidEntry("import", marked("This import was undone already; nothing was changed."))
    with logbook.edit("import-undone", uid):
        left = take_back(logbook, step, (Meeting, Person), leaving=ImportBatch)
        people, met = ([row for table, row in left if table == name_of(model)] for model in (Person, Meeting))
        kept = [
            *_kept(logbook, "person", Person, Person.name, [*people, *_merged_with(logbook, people)]),
            *_kept(logbook, "meeting", Meeting, Meeting.title, met),
        ]
        if not kept:
            logbook.update(ImportBatch, number, undone_at=logbook.now())
    return kept


def _merged_with(logbook: Logbook, numbers: Sequence[int]) -> list[int]:
    """The row numbers of those with whom people were merged since."""
    query = """
        SELECT "person_id" FROM "merge" WHERE "dropped" IN
            (SELECT json_extract("old", '$.uid') FROM "history" WHERE "table" = 'person' AND "new" IS NULL
             AND "row" IN (SELECT "value" FROM json_each(?)))"""
    return [number for (number,) in logbook.execute(query, [json.dumps(numbers)])]


def _kept(logbook: Logbook, noun: Noun, model: Any, called: Any, rows: Sequence[int]) -> Iterator[Kept]:
    for uid, name in logbook.tuples(
        model.select(model.uid, called).where(among(model.id, rows)).order_by(called)
    ):
        yield Kept(noun, uid, name)
