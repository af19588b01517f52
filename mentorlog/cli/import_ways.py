"""How each kind of file is brought in by the terminal: people, meetings, everything."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from mentorlog import clock
from mentorlog.archive.restore import look_at, restore
from mentorlog.calendars.reading import apply as calendars
from mentorlog.calendars.reading.apart import read_all
from mentorlog.calendars.reading.entry import usual_window
from mentorlog.calendars.reading.plan import plan, to_write, usual_wishes
from mentorlog.cli.import_people import Wanted, import_people
from mentorlog.cli.import_rows import Came, meeting_row
from mentorlog.cli.terminal import Terminal
from mentorlog.contacts.plan_words import counts_words
from mentorlog.contacts.planned import OUTCOMES
from mentorlog.file_kinds import Kind
from mentorlog.language import _, ngettext


def _import_meetings(terminal: Terminal, files: Sequence[Path], wanted: Wanted) -> Came:
    """The meetings of all calendars as one import."""
    reading = read_all(files, usual_window(clock.today()), clock.zone())
    with terminal.writing() as logbook:
        planned = plan(logbook, reading)
        counts: Mapping[str, int] = planned.counts()
        rows = [*map(meeting_row, sorted(planned.rows, key=lambda row: row.entry.order))]
        wishes = usual_wishes(planned)
        if not wanted.dry_run and any(to_write(planned, wishes)):
            question = _("Import {file}: {counts}?").format(file=reading.name, counts=counts_words(counts))
            terminal.confirm(question, wanted.yes)
            counts = calendars.carry_out(logbook, planned, wishes).counts
    return Came(counts, rows, reading.notices)


def _import_archive(terminal: Terminal, files: Sequence[Path], wanted: Wanted) -> Came:
    """Everything of an archive in the place of the logbook, of which a backup is made."""
    [file] = files
    people = look_at(file).rows["person"]
    held = ngettext("{n} person", "{n} people", people).format(n=people)
    counts: dict[str, int] = {**dict.fromkeys(OUTCOMES, 0), "new": people}
    if wanted.dry_run:
        told = _("{file} holds a whole logbook with {people}.").format(file=file.name, people=held)
        return Came(counts, notes=(told,))
    question = _("Put the logbook in {file} ({people}) in the place of this one, which is backed up first?")
    terminal.confirm(question.format(file=file.name, people=held), wanted.yes)
    kept = restore(terminal.logbook_path, file)
    notes = [_("The logbook is now that of {file}.").format(file=file.name)]
    if kept:
        notes.append(_("What it replaced is in {path}").format(path=kept))
    return Came(counts, notes=tuple(notes))


WAYS: Mapping[Kind, Callable[[Terminal, Sequence[Path], Wanted], Came]] = MappingProxyType(
    {"people": import_people, "ics": _import_meetings, "archive": _import_archive}
)
