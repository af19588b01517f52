"""A large logbook of made-up people, always the same from one seed: the ground that the cases stand on."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from mentorlog.dates import to_utc
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.models import (
    Affiliation,
    ContactPoint,
    FollowUp,
    FollowUpPerson,
    Meeting,
    MeetingPerson,
    Organisation,
    Person,
    Table,
    name_of,
)
from mentorlog.words import folded

TODAY = date(2026, 11, 24)
PEOPLE, MEETINGS, FOLLOW_UPS, ORGANISATIONS = 10_000, 100_000, 20_000, 500
OPEN_FOLLOW_UPS = 1_000
ZONE = "Europe/Berlin"

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / ".bench"
_CORE = ROOT / "mentorlog"
_SHAPED_BY = (Path(__file__), *sorted((_CORE / "models").glob("*.py")), _CORE / "triggers.py")

_GIVEN = (
    "Ada",
    "Bruno",
    "Chiara",
    "Dana",
    "Emil",
    "Fatima",
    "Goran",
    "Ines",
    "Jonas",
    "Kavya",
    "Mateo",
    "Priya",
)
_FAMILY = (
    "Lind",
    "Costa",
    "Moretti",
    "Okafor",
    "Novak",
    "Haddad",
    "Ilic",
    "Duarte",
    "Becker",
    "Rao",
    "Silva",
)
_ENDINGS = ("son", "mann", "sen", "ova", "ini", "wala", "berg", "ez", "ski", "dottir")
_KINDS = ("coffee", "lunch", "call", "video-call", "email", "message", "event", "mentoring")
_NOTES = (
    "project risk budget vendor scope sprint migration steering committee review team plan deadline backlog "
    "release contract supplier quarter roadmap stakeholder sponsor workshop training mentor feedback chapter "
    "conference talk panel introduction promised agreed asked offered discussed worried pleased about with "
    "the a of and to in on after before next last new old small large clear open late early together again"
)
_WORDS = tuple(_NOTES.split())
NAMES, NOTE_WORDS = (*_GIVEN, *_FAMILY), _WORDS


def logbook_copy(folder: Path) -> Path:
    """A copy in `folder` of the large logbook, which is made on first use and then kept in .bench/."""
    kept = KEPT / f"logbook-{_digest()}.db"
    if not kept.exists():
        KEPT.mkdir(exist_ok=True)
        print("Making the large logbook (once) ...", flush=True)
        unfinished = kept.with_suffix(".new")
        unfinished.unlink(missing_ok=True)
        with open_logbook(unfinished) as logbook:
            fill(logbook)
            _thin(logbook)
        unfinished.rename(kept)
    return Path(shutil.copyfile(kept, folder / "logbook.db"))


def fill(logbook: Logbook) -> None:
    """Write people, organisations and meetings as one step, who met and who owes what as another."""
    dice = random.Random(2026)
    with logbook.edit("sample-data"):
        _write(logbook, Organisation, _organisations(dice))
        _write(logbook, Person, _people(dice))
        _write(logbook, ContactPoint, _addresses())
        _write(logbook, Affiliation, _affiliations(dice))
        _write(logbook, Meeting, _meetings(dice))
    with logbook.edit("sample-data"):
        _write(logbook, MeetingPerson, _links(dice, "meeting", MEETINGS))
        _write(logbook, FollowUp, _follow_ups(dice))
        _write(logbook, FollowUpPerson, _links(dice, "follow_up", FOLLOW_UPS))


def _thin(logbook: Logbook) -> None:
    """Leave no more of the history than the years leave of it: with all of it, the file is twice as large."""
    with logbook.bookkeeping():
        logbook.execute('DELETE FROM "step" WHERE "id" = 1')
    logbook.execute("VACUUM")


def _digest() -> str:
    together = b"".join(path.read_bytes() for path in _SHAPED_BY)
    return hashlib.sha256(together).hexdigest()[:12]


def _write(logbook: Logbook, model: type[Table], rows: Iterable[dict[str, Any]]) -> None:
    """Write many rows by one prepared statement; numbers count from 1, uids follow from them."""
    fields = model._meta.sorted_fields
    names = ", ".join(f'"{field.column_name}"' for field in fields)
    marks = ", ".join("?" * len(fields))
    stamped = ({**_stamp(name_of(model), number), **row} for number, row in enumerate(rows, start=1))
    logbook.database.connection().executemany(
        f'INSERT INTO "{name_of(model)}" ({names}) VALUES ({marks})',
        (tuple(field.db_value(row.get(field.name, field.default)) for field in fields) for row in stamped),
    )


def _stamp(table: str, number: int) -> dict[str, Any]:
    written = datetime.combine(TODAY, time(12), UTC)
    return {"id": number, "uid": uid_of(table, number), "created": written, "modified": written}


def uid_of(table: str, number: int) -> str:
    """The uid of the n-th row of a table (counted from 1)."""
    return str(UUID(bytes=hashlib.sha256(f"{table} {number}".encode()).digest()[:16]))


def _organisations(dice: random.Random) -> Iterator[dict[str, Any]]:
    for number in range(ORGANISATIONS):
        name = (
            f"{dice.choice(_FAMILY)}{dice.choice(_ENDINGS)} {number} {dice.choice(['AG', 'Ltd', 'SA', 'Oy'])}"
        )
        yield {"name": name, "folded": folded(name)}


def _people(dice: random.Random) -> Iterator[dict[str, Any]]:
    for number in range(PEOPLE):
        given, family = dice.choice(_GIVEN), dice.choice(_FAMILY) + dice.choice(_ENDINGS)
        name = f"{given} {family} {number}"
        rhythm = dice.choice((14, 30, 90)) if number % 50 == 0 else None
        yield {"name": name, "given": given, "family": family, "folded": folded(name), "every_days": rhythm}


def _addresses() -> Iterator[dict[str, Any]]:
    for number in range(1, PEOPLE + 1):
        address = f"person{number}@example.org"
        yield {"person": number, "kind": "email", "value": address, "folded": address}


def _affiliations(dice: random.Random) -> Iterator[dict[str, Any]]:
    for number in range(1, PEOPLE + 1, 2):
        yield {"person": number, "organisation": dice.randint(1, ORGANISATIONS), "title": "Project manager"}


def _meetings(dice: random.Random) -> Iterator[dict[str, Any]]:
    for _ in range(MEETINGS):
        day, at = TODAY - timedelta(days=dice.randint(0, 3650)), time(dice.randint(8, 18), 15)
        yield {
            "kind": dice.choice(_KINDS),
            "day": day,
            "time": at,
            "zone": ZONE,
            "start_utc": to_utc(day, at, ZONE),
            "minutes": dice.choice((15, 30, 60)),
            "notes": " ".join(dice.choices(_WORDS, k=dice.randint(40, 160))),
        }


def _follow_ups(dice: random.Random) -> Iterator[dict[str, Any]]:
    for number in range(1, FOLLOW_UPS + 1):
        is_open = number <= OPEN_FOLLOW_UPS
        day = TODAY + timedelta(days=dice.randint(-10, 200) if is_open else -dice.randint(1, 3650))
        slot = time(9 + dice.randint(0, 2), dice.choice((0, 15, 30, 45)))
        closed = None if is_open else datetime.combine(day, slot, UTC)
        yield {
            "what": " ".join(dice.choices(_WORDS, k=5)),
            "owed_by": dice.choice(("me", "me", "them")),
            "meeting": dice.randint(1, MEETINGS),
            "due": day,
            "original_due": day,
            "slot": slot,
            "zone": ZONE,
            "due_utc": to_utc(day, slot, ZONE),
            "series": uid_of(name_of(FollowUp), number),
            "anchor_day": day.day,
            "state": "open" if is_open else "done",
            "closed_at": closed,
        }


def _links(dice: random.Random, side: str, count: int) -> Iterator[dict[str, Any]]:
    """One person for each row of `side`, and a second one for every fourth."""
    for number in range(1, count + 1):
        first = dice.randint(1, PEOPLE - 1)
        yield {side: number, "person": first}
        if number % 4 == 0:
            yield {side: number, "person": first + 1, "position": 1}
