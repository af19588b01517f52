"""Restoring a backup: what it replaces is backed up first, and a damaged file is kept aside, never lost."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from mentorlog import backups
from mentorlog.copies import Progress, verified_copy
from mentorlog.errors import LogbookDamaged, LogbookNewer, NotALogbook
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.models import CalendarExport
from mentorlog.peek import has_orphaned_wal, refuse_unusable
from mentorlog.private_files import move_into_place
from mentorlog.schema_version import SCHEMA_VERSION
from mentorlog.sole_access import sole_access

_SIDECARS = ("-wal", "-shm", "-journal")


def restore(logbook: Path, backup: Path, progress: Progress | None = None) -> Path | None:
    """Put a backup in the place of the logbook at this path; gives where the replaced one is kept, if it was.

    The logbook must be closed in this process; LogbookHeld where another one has it open. A backup that is
    damaged, newer or no logbook raises its LogbookProblem. `progress(done, total)` stops it by raising. At
    every moment the logbook is the old file or the restored one.
    """
    refuse_unusable(backup, SCHEMA_VERSION)
    logbook = logbook.expanduser().resolve()
    coming = verified_copy(backup, logbook.with_name(f".{logbook.name}.coming"), progress)
    try:
        if not logbook.exists() and not has_orphaned_wal(logbook):
            move_into_place(coming, logbook)
            return None
        return _replace(logbook, coming, progress)
    finally:
        remove(coming)


def _replace(logbook: Path, coming: Path, progress: Progress | None) -> Path:
    try:
        return _replace_sound(logbook, coming, progress)
    except (LogbookDamaged, NotALogbook, LogbookNewer):
        kept = backups.set_aside(logbook)
        # A journal that stayed would be played into the restored file.
        _remove_sidecars(logbook)
        move_into_place(coming, logbook)
        return kept


def _replace_sound(logbook: Path, coming: Path, progress: Progress | None) -> Path:
    with open_logbook(logbook) as present, sole_access(present):
        kept = backups.make(present, progress)
        _carry_calendar_ledger(present, coming)
        if os.name == "nt":  # where an open file cannot be replaced
            present.close()
        move_into_place(coming, logbook)
        # Closed while it is alone: going back to a journal would make one beside the restored file.
        present.close()
    return kept


def _carry_calendar_ledger(present: Logbook, coming: Path) -> None:
    """Tell the restored logbook what calendars were given since, for SEQUENCE must never fall."""
    names = [field.name for field in CalendarExport._meta.sorted_fields if field.name != "id"]
    given = present.tuples(CalendarExport.select(*(getattr(CalendarExport, name) for name in names)))
    with open_logbook(coming) as restored:
        if restored.identity().uid != present.identity().uid:
            return
        with restored.bookkeeping():
            for values in given:
                _carry(restored, dict(zip(names, values, strict=True)))


def _carry(restored: Logbook, line: dict[str, object]) -> None:
    same = (CalendarExport.profile == line["profile"]) & (CalendarExport.uid == line["uid"])
    known = restored.tuples(CalendarExport.select(CalendarExport.id, CalendarExport.sequence).where(same))
    if known and known[0][1] > int(str(line["sequence"])):
        return
    if known:
        restored.delete(CalendarExport, known[0][0])
    restored.put(CalendarExport, **line)


def remove(file: Path) -> None:
    """Take away a logbook's file and what lies beside it."""
    file.unlink(missing_ok=True)
    _remove_sidecars(file)


def _remove_sidecars(file: Path) -> None:
    for ending in _SIDECARS:
        with suppress(FileNotFoundError):
            file.with_name(file.name + ending).unlink()
