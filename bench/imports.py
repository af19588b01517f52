"""Ten thousand people brought in: planned beside as many, written, and taken back."""

from __future__ import annotations

import gc
import random
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from bench.data import PEOPLE, TODAY, logbook_copy
from bench.names import made_up_name
from bench.run import Limit, Pair, Side
from mentorlog import clock, imports
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.contacts.apply import apply
from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import Plan, ReadFile
from mentorlog.contacts.reading import Reading
from mentorlog.contacts.record import ContactRecord
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.models import ContactPoint, Person, name_of
from mentorlog.models.every import JOURNALED

_PRAGMAS = ("journal_mode = wal", "synchronous = 2", "foreign_keys = 1", "recursive_triggers = 1")


def import_people(place: Path) -> Iterator[Pair | Limit]:
    """A file of 10,000 cards: half of them of people who are there, then all of them new."""
    clock.pin(TODAY)
    gc.disable()  # as main.py does, for window and terminal alike
    with open_logbook(logbook_copy(place)) as logbook:
        mixed = [*_known(logbook), *_new(PEOPLE // 2)]
        took = _seconds(lambda: plan(logbook, _files(mixed)))
        yield Limit("plan 10,000 cards beside 10,000 people", lambda: took, 4, "s")
    with open_logbook(place / "empty.db") as empty:
        planned = plan(empty, _files(list(_new(PEOPLE))))
    written = _rows_of(place, planned)
    yield Pair(
        "import 10,000 people / executemany with the same history",
        lambda k: _write_by_hand(_empty(place, k), written),
        lambda k: _import(_empty(place, k), planned),
        goal=2,
        rounds=6,
    )
    yield Pair(
        "undo an import of 10,000 people / the import",
        lambda k: _import(_empty(place, k), planned),
        _taking_back(place, planned, lambda logbook: logbook.undo()),
        goal=1,
        rounds=4,
    )
    yield Pair(
        "take an import of 10,000 back later / the import",
        lambda k: _import(_empty(place, k), planned),
        _taking_back(place, planned, lambda logbook: imports.undo(logbook, imports.listing(logbook)[0].uid)),
        goal=1,
        rounds=4,
    )
    gc.enable()
    clock.pin(None)


def _known(logbook: Logbook) -> Iterator[ContactRecord]:
    """Every second person of the logbook as their phone has them."""
    query = Person.select(Person.name, Person.given, Person.family, ContactPoint.value).join(ContactPoint)
    for number, told in enumerate(logbook.tuples(query)[::2]):
        yield _record(number, *told)


def _new(count: int) -> Iterator[ContactRecord]:
    dice = random.Random(2026)
    for number in range(count):
        given, family = made_up_name(dice)
        yield _record(
            PEOPLE + number, f"{given} {family}", given, family, f"{given}.{family}.{number}@example.net"
        )


def _record(number: int, name: str, given: str, family: str, email: str) -> ContactRecord:
    return ContactRecord(
        name,
        line=number,
        key=f"urn:uuid:{number:032x}",
        given=given,
        family=family,
        organisation=f"Company {number % 500} Ltd",
        title="Project manager",
        emails=(Point(email, "work"), Point(f"home.{email}", "home")),
        phones=(Point(f"+46 70 {number:07}", "mobile"),),
        addresses=(PostalAddress("home", f"Road {number}", "Lund", "", "222 22", "Sweden"),),
        days=(DayToRemember("birthday", f"19{number % 70 + 30}-06-12"),),
        tags=("Phone",),
        notes="Met at the summit, wants to hear of the migration project.",
    )


def _files(records: list[ContactRecord]) -> list[ReadFile]:
    return [ReadFile("contacts.vcf", Reading("vcard", tuple(records), sha256="0" * 64))]


def _empty(place: Path, k: int) -> Path:
    """A new empty logbook, in the place of the one of the round before."""
    path = place / f"round-{k % 2}.db"
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    return Path(shutil.copyfile(place / "empty.db", path))


def _import(path: Path, planned: Plan) -> float:
    with open_logbook(path) as logbook:
        return _seconds(lambda: apply(logbook, planned))


def _taking_back(place: Path, planned: Plan, way: Callable[[Logbook], object]) -> Side:
    def side(k: int) -> float:
        with open_logbook(_empty(place, k)) as logbook:
            apply(logbook, planned)
            took = _seconds(lambda: way(logbook))
            assert logbook.value(Person.select(Person.id)) is None
            return took

    return side


def _rows_of(place: Path, planned: Plan) -> dict[str, list[tuple[Any, ...]]]:
    """All rows that the import writes, by table."""
    with open_logbook(_empty(place, 0)) as logbook:
        apply(logbook, planned)
        tables = map(name_of, JOURNALED)
        found = {table: logbook.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables}
    return {table: rows for table, rows in found.items() if rows}


def _write_by_hand(path: Path, written: dict[str, list[tuple[Any, ...]]]) -> float:
    """The same rows by sqlite3 alone, in one transaction; the triggers of the file write the same history."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for pragma in _PRAGMAS:
            file.execute(f"PRAGMA {pragma}")

        def write() -> None:
            file.execute("BEGIN IMMEDIATE")
            file.execute(
                """INSERT INTO "step" ("uid", "device", "label", "arguments", "at", "state")
                   VALUES ('u', 'd', 'people-imported', '[]', '2026-11-24T12:00:00.000000Z', 'done')"""
            )
            file.execute("""UPDATE "logbook_state" SET "door" = 'edit', "step" = 1""")
            for table, rows in written.items():
                file.executemany(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(rows[0]))})', rows)
            file.execute('UPDATE "logbook_state" SET "door" = NULL, "step" = NULL, "changes" = "changes" + 1')
            file.execute("COMMIT")

        return _seconds(write)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
