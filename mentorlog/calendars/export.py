"""Calendar files as the user asks for them: a preview, the export, and one follow-up alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from mentorlog.calendar_programs import PROFILES
from mentorlog.calendars import rows
from mentorlog.calendars.entries import entries, follow_up_entry
from mentorlog.calendars.ledger import noted
from mentorlog.calendars.options import ExportOptions, usual_options
from mentorlog.calendars.outcome import Outcome, PlannedEntry, Tally
from mentorlog.calendars.profiles import sentences, warnings
from mentorlog.calendars.write import calendar_head, left_over_parts, write_calendar
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.private_files import private_folder

Progress = Callable[[int, int], None]


class ExportPlan(Struct, frozen=True):
    """What an export would write: its first entries, all counts, and what the user must know beforehand."""

    entries: tuple[PlannedEntry, ...]
    outcome: Outcome
    warnings: tuple[str, ...]


class ExportReport(Struct, frozen=True):
    """What an export has written: its files (none where there was nothing), counts, and what to tell."""

    paths: tuple[Path, ...]
    outcome: Outcome
    sentences: tuple[str, ...]


def plan(logbook: Logbook, options: ExportOptions) -> ExportPlan:
    """What `export` would do now; nothing is written and no baseline moves."""
    tally = Tally()
    for _entry in entries(logbook, options, tally):
        pass
    outcome = tally.outcome()
    return ExportPlan(tuple(tally.shown), outcome, tuple(warnings(options, outcome)))


def export(
    logbook: Logbook, path: Path, options: ExportOptions, progress: Progress | None = None
) -> ExportReport:
    """Write the calendar file, and note what this profile now has.

    Rows, ledger and file are of one moment: all is one transaction, and a failed or cancelled write takes
    the ledger back with it. `progress(done, total)` stops the export by raising Cancelled. Where a reader
    takes small files only, there are several. Raises FileNotWritten, LogbookInTheWay.
    """
    logbook.ensure_spared(path)
    tally = Tally()
    total = rows.count(logbook, options) if progress else 0
    with logbook.bookkeeping():
        paths = write_calendar(
            path,
            calendar_head("mentorlog"),
            noted(logbook, options.profile, entries(logbook, options, tally)),
            largest=PROFILES[options.profile].largest_file,
            progress=(lambda done: progress(done, max(done, total))) if progress else None,
        )
    outcome = tally.outcome()
    told = (*_about_the_files(path, paths), *sentences(options, outcome))
    return ExportReport(paths, outcome, told)


def one_event_file(logbook: Logbook, uid: str, folder: Path) -> Path:
    """A file in `folder` with this follow-up alone, worded and noted as in an export; NotFound.

    It has no calendar's name, so that it goes into the calendar that the user has.
    """
    options = usual_options(logbook)
    entry = follow_up_entry(rows.follow_up(logbook, options, uid), options)
    with logbook.bookkeeping():
        given = noted(logbook, options.profile, [entry])
        file = private_folder(folder) / f"follow-up-{uid}.ics"
        [path] = write_calendar(file, calendar_head(None), given)
    return path


def _about_the_files(wanted: Path, paths: tuple[Path, ...]) -> Iterator[str]:
    if not paths:
        return
    if paths[0] != wanted.resolve():
        yield _("Another program has {wanted} open, so the export is in {path}.").format(
            wanted=wanted.name, path=paths[0].name
        )
    if len(paths) > 1:
        names = ", ".join(path.name for path in paths)
        yield _("The export is in {n} files, each small enough to import: {names}.").format(
            n=len(paths), names=names
        )
    if left_over := left_over_parts(wanted, len(paths)):
        names = ", ".join(path.name for path in left_over)
        yield _("Left from an earlier export and no part of this one: {names}.").format(names=names)
