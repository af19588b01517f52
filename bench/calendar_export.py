"""What a calendar file costs beside strings put together by hand from the same rows, and how much memory."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from bench.data import ROOT, TODAY, logbook_copy
from bench.run import Limit, Pair, timed
from mentorlog import clock
from mentorlog.calendars.export import export
from mentorlog.calendars.options import ExportOptions
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.models import CalendarExport, FollowUp, name_of

_OPTIONS = ExportOptions(with_overdue=True)
_MANY = 100_000


def export_follow_ups(place: Path) -> Iterator[Pair | Limit]:
    """10,000 open follow-ups, all new to the calendar; then 100,000 in a process of their own."""
    path = logbook_copy(place)
    clock.pin(TODAY)
    with open_logbook(path) as logbook:
        _reopen(logbook, 10_000)

        def product(_k: int) -> float:
            _forget(logbook)
            began = time.perf_counter()
            export(logbook, place / "ours.ics", _OPTIONS)
            return time.perf_counter() - began

        def by_hand(_k: int) -> None:
            _by_hand(path, place / "by-hand.ics")

        product(0)
        by_hand(0)
        assert _facts(place / "ours.ics") == _facts(place / "by-hand.ics")
        yield Pair("export 10,000 follow-ups / strings by hand", timed(by_hand), product, goal=5, rounds=15)
        _multiply(logbook, _MANY)
        _forget(logbook)
    clock.pin(None)
    yield Limit("export 100,000 follow-ups: memory grows by", lambda: _growth_elsewhere(path), 30, "MiB")


def _reopen(logbook: Logbook, count: int) -> None:
    with logbook.edit("bench"):
        logbook.execute(
            f'UPDATE "{name_of(FollowUp)}" SET "state" = ?, "closed_at" = NULL WHERE "id" <= ?',
            ["open", count],
        )


def _multiply(logbook: Logbook, count: int) -> None:
    """Copy follow-ups with their people until so many are open."""
    with logbook.edit("bench"):
        for table, uid in (("follow_up", "uid"), ("follow_up_person", "uid")):
            columns = [row[1] for row in logbook.execute(f'PRAGMA table_info("{table}")').fetchall()]
            changed = {
                "id": '"id" + 1000000 * n',
                uid: f'"{uid}" || n',
                "follow_up_id": '"follow_up_id" + 1000000 * n',
            }
            source = ", ".join(changed.get(name, f'"{name}"') for name in columns)
            limit = '"id" <= 10000' if table == "follow_up" else '"follow_up_id" <= 10000'
            logbook.execute(
                f'INSERT INTO "{table}" '
                "WITH copies(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < ?) "
                f'SELECT {source} FROM "{table}", copies WHERE {limit}',
                [count // 10_000 - 1],
            )


def _forget(logbook: Logbook) -> None:
    """Make every entry new to the calendar again, which costs an export most."""
    with logbook.bookkeeping():
        logbook.execute(f'DELETE FROM "{name_of(CalendarExport)}"')


_SELECT = """
    SELECT f.uid, f.created, f.modified, f.what, f.owed_by, f.due_utc,
        group_concat(p.name, ', '), group_concat(o.name, ', '), group_concat(c.value, ', ')
    FROM follow_up f
    JOIN follow_up_person fp ON fp.follow_up_id = f.id JOIN person p ON p.id = fp.person_id
    LEFT JOIN contact_point c ON c.person_id = p.id
    LEFT JOIN affiliation a ON a.person_id = p.id LEFT JOIN organisation o ON o.id = a.organisation_id
    WHERE f.state = 'open' AND f.trashed_at IS NULL GROUP BY f.id ORDER BY f.id
"""


def _by_hand(path: Path, target: Path) -> None:
    """The same entries from one plain query, with no record of what was given, no zones and no folding."""
    with closing(sqlite3.connect(path)) as database, target.open("w", newline="") as file:
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//by hand//EN\r\n")
        for uid, created, modified, what, owed_by, due, names, organisations, emails in database.execute(
            _SELECT
        ):
            name = f"Waiting for {names}" if owed_by == "them" else names
            summary = _escaped(f"{name}: {what}")
            description = _escaped(f"{names}\n{organisations or ''}\n{emails or ''}")
            end = int(due[11:13]) * 60 + int(due[14:16]) + 15
            file.write(
                f"BEGIN:VEVENT\r\nUID:{uid}@mentorlog\r\nDTSTAMP:{_stamp(modified)}\r\nCREATED:{_stamp(created)}\r\n"
                f"LAST-MODIFIED:{_stamp(modified)}\r\nSEQUENCE:0\r\nDTSTART:{_stamp(due)}\r\n"
                f"DTEND:{_stamp(due[:11])[:-1]}{end // 60:02}{end % 60:02}00Z\r\n"
                f"SUMMARY:{summary}\r\nDESCRIPTION:{description}\r\nCATEGORIES:mentorlog,follow-up\r\n"
                "STATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nTRANSP:TRANSPARENT\r\n"
                "X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\nBEGIN:VALARM\r\n"
                f"UID:{uid}-alarm@mentorlog\r\nACTION:DISPLAY\r\nDESCRIPTION:{summary}\r\n"
                "TRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\n"
            )
        file.write("END:VCALENDAR\r\n")
        file.flush()
        os.fsync(file.fileno())


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _stamp(moment: str) -> str:
    return moment[:19].replace("-", "").replace(":", "") + "Z"


def _facts(path: Path) -> list[str]:
    """Uid, start and summary of every entry, unfolded."""
    lines = path.read_text(encoding="utf-8").replace("\n ", "").splitlines()
    return [line for line in lines if line.startswith(("UID:", "DTSTART:", "SUMMARY:"))]


def _growth_elsewhere(path: Path) -> float:
    command = [sys.executable, "-m", "bench.calendar_export", path]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return float(done.stdout)


def _growth(path: Path) -> float:
    """MiB between the memory in use before a large export and its peak."""
    clock.pin(TODAY)
    with open_logbook(path) as logbook:
        before = _resident("VmRSS")
        report = export(logbook, path.with_name("large.ics"), _OPTIONS)
        assert report.outcome.new == _MANY
        return (_resident("VmHWM") - before) / 1024


def _resident(name: str) -> int:
    """A figure of Linux's account of this process, in KiB."""
    account = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return int(next(line.split()[1] for line in account if line.startswith(name)))


if __name__ == "__main__":
    print(_growth(Path(sys.argv[1])))
