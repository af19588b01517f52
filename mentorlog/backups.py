"""Backups: verified copies of the whole logbook, made in time, listed with what they hold, and thinned."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from mentorlog import clock, paths, settings
from mentorlog.backup_contents import Contents, LogbookFile, Relation, reading
from mentorlog.backup_places import SET_ASIDE, files, folders, note_folder
from mentorlog.copies import Progress, copying_told_apart, verified_copy_of
from mentorlog.errors import LogbookProblem
from mentorlog.faults import files_told_apart
from mentorlog.logbook import Logbook
from mentorlog.private_files import flush, private_file, private_folder

APART = timedelta(minutes=30)
LARGEST = 2 * 1024**3  # bytes of all backups of one logbook in one folder

_ALL_OF = timedelta(days=2)
_DAYS, _WEEKS, _MONTHS = 7, 4, 12

_STAMP = "%Y%m%dT%H%M%SZ"
_MADE = re.compile(r"-(\d{8}T\d{6}Z)(?:-(\d+))?\.db$")


class BackupRow(Struct, frozen=True):
    """A backup in the list; `holds` is None where it cannot be read, and then it cannot be restored."""

    path: Path
    made: datetime
    size: int
    holds: Contents | None
    relation: Relation


def folder(logbook: Logbook) -> Path:
    """Where backups of this logbook go: the folder that the user chose, else the one beside the logbook."""
    chosen = settings.get(logbook, "backup-folder")
    # A relative one would depend on where the terminal stands.
    return logbook.path.parent / Path(chosen).expanduser() if chosen else paths.backup_folder(logbook.path)


def make(logbook: Logbook, progress: Progress | None = None) -> Path:
    """Make a verified backup now and thin the older ones; gives its path.

    `progress(done, total)` stops it by raising. Raises a LogbookProblem where the copy cannot be made or is
    not sound; the backups from before stay then.
    """
    where = folder(logbook)
    made = write(logbook, _free_name(where, logbook.path.stem), progress)
    note_folder(logbook.path, where)
    for old in _superfluous(_own(logbook, where), made):
        old.unlink(missing_ok=True)
    return made


def write(logbook: Logbook, target: Path, progress: Progress | None = None) -> Path:
    """Write a verified copy to any path; a file that was there is replaced by a sound one only."""
    return verified_copy_of(logbook.database.connection(), logbook.path, target, progress)


def is_due(logbook: Logbook) -> bool:
    """Whether something has changed since the last backup and that was half an hour ago, or never."""
    last = _latest(logbook)
    if last is None:
        return logbook.changes() > 0
    # A clock that was put back must not stop the backups for years.
    return last.changes != logbook.changes() and abs(clock.now() - last.made) >= APART


def listing(logbook: Path) -> list[BackupRow]:
    """The backups of the logbook at this path, the last made first, even where the logbook is damaged."""
    with _present(logbook) as today:
        rows = [_row(path, today) for where in folders(logbook) for path in files(where)]
    return sorted(rows, key=lambda row: _age(row.path), reverse=True)


def describe(logbook: Path, backup: Path) -> BackupRow:
    """One file, wherever it lies, as the list would show it."""
    with _present(logbook) as today:
        return _row(backup, today)


def delete(backup: Path) -> None:
    """Delete a backup, for it holds somebody who was erased, say."""
    with files_told_apart(backup):
        backup.unlink()


def set_aside(logbook: Path) -> Path:
    """Copy a damaged logbook and its journals byte by byte to a name of their own among the backups."""
    where = paths.backup_folder(logbook)
    target = _free_name(where, f"{SET_ASIDE}{logbook.stem}")
    with copying_told_apart(logbook, target):
        private_folder(where)
        for ending in ("", "-wal", "-journal"):
            source = logbook.with_name(logbook.name + ending)
            if source.exists():
                _copy_bytes(source, target.with_name(target.name + ending))
    return target


def made_at(path: Path) -> datetime:
    """When a backup was made: by its name, which copying keeps, else by the file's date."""
    named = _MADE.search(path.name)
    if named:
        return datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


class _Kept(Struct, frozen=True):
    """A backup as thinning sees it."""

    path: Path
    made: datetime
    size: int
    changes: int


@contextmanager
def _present(logbook: Path) -> Iterator[LogbookFile | None]:
    """The logbook of today to compare with, or None where it cannot be read."""
    with ExitStack() as stack:
        today = None
        with suppress(LogbookProblem):
            today = stack.enter_context(reading(logbook, at_rest=False))
        yield today


def _row(path: Path, today: LogbookFile | None) -> BackupRow:
    holds, relation = None, Relation("unknown")
    # Damage in the one or the other ends the comparison, not the list.
    with suppress(LogbookProblem), reading(path, at_rest=True) as backup:
        holds = backup.contents()
        if today:
            relation = backup.relation_to(today)
    return BackupRow(path, made_at(path), path.stat().st_size, holds, relation)


def _own(logbook: Logbook, where: Path) -> list[_Kept]:
    """The backups of this logbook that `make` has made there, the last made first."""
    uid = logbook.identity().uid
    named = [path for path in files(where) if _MADE.sub("", path.name) == logbook.path.stem]
    kept = []
    for path in sorted(named, key=_age, reverse=True):
        # What cannot be read is not ours to judge, and not ours to delete.
        with suppress(LogbookProblem), reading(path, at_rest=True) as backup:
            if backup.uid == uid:
                kept.append(_Kept(path, made_at(path), path.stat().st_size, backup.changes))
    return kept


def _latest(logbook: Logbook) -> _Kept | None:
    own = _own(logbook, folder(logbook))
    return own[0] if own else None


def _superfluous(own: Sequence[_Kept], newest: Path, largest: int = LARGEST) -> list[Path]:
    """Those that thinning takes; never the one just made, whatever a clock that jumps says of the others."""
    last = next(backup for backup in own if backup.path == newest)
    recent = {backup for backup in own if abs(backup.made - last.made) <= _ALL_OF}
    by_day = _newest_of_each(own, lambda made: made.date(), _DAYS)
    by_week = _newest_of_each(own, lambda made: made.isocalendar()[:2], _WEEKS)
    by_month = _newest_of_each(own, lambda made: (made.year, made.month), _MONTHS)
    kept = recent | by_day | by_week | by_month
    room = largest - last.size
    for backup in own:
        if backup in kept and backup is not last:
            room -= backup.size
            if room < 0:
                kept.discard(backup)
    return [backup.path for backup in own if backup not in kept]


def _newest_of_each(own: Sequence[_Kept], period: Callable[[datetime], Hashable], most: int) -> set[_Kept]:
    """The last backup of each of the last `most` days (weeks, months) that have one."""
    newest: dict[Hashable, _Kept] = {}
    for backup in own:
        newest.setdefault(period(backup.made), backup)
    return set(list(newest.values())[:most])


def _age(path: Path) -> tuple[datetime, int]:
    """The order of making; of one second, by the number behind it."""
    named = _MADE.search(path.name)
    return made_at(path), int(named[2] or 1) if named else 0


def _free_name(where: Path, stem: str) -> Path:
    stamp = f"{stem}-{clock.now():{_STAMP}}"
    names = (f"{stamp}.db", *(f"{stamp}-{number}.db" for number in range(2, 1000)))
    return next(where / name for name in names if not (where / name).exists())


def _copy_bytes(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    private_file(target)
    flush(target)
