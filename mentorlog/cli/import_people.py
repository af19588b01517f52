"""People brought in by the terminal: read apart, planned, asked about, applied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from mentorlog.cli import moments
from mentorlog.cli.import_rows import Came, person_row
from mentorlog.cli.layout import printable, several
from mentorlog.cli.terminal import Refusal, Terminal
from mentorlog.contacts import apart, left_out
from mentorlog.contacts.apply import Applied, apply
from mentorlog.contacts.plan import OUTCOMES, Plan, PlannedRow, ReadFile, decide, plan
from mentorlog.contacts.plan_words import counts_words
from mentorlog.contacts.reading import AS_TOLD, Choices, Column, Reading
from mentorlog.contacts.record import Source
from mentorlog.contacts.sources import ensure_somebody
from mentorlog.contacts.tables.remembered import remember, remembered
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook


class Wanted(Struct, frozen=True):
    """How files are to be brought in, as it was typed."""

    source: Source | None
    mapping: Path | None
    left_out: Path | None
    dry_run: bool
    yes: bool


def import_people(terminal: Terminal, files: Sequence[Path], wanted: Wanted) -> Came:
    """Bring in the people of files: all of one source as one import."""
    with terminal.writing() as logbook:
        choices = replace(AS_TOLD, source=wanted.source, remembered=remembered(logbook))
        read = [ReadFile(file.name, _read(logbook, file, choices, wanted)) for file in files]
        plans = [plan(logbook, some) for some in _by_source(read)]
        if wanted.dry_run:
            done = [Applied(each.rows) for each in plans]
        else:
            done = [_applied(terminal, logbook, each, wanted) for each in plans]
    rows = [row for each in done for row in each.rows]
    if wanted.left_out:
        left_out.write(wanted.left_out.absolute(), rows)
    counts: dict[str, int] = {outcome: sum(each.counts()[outcome] for each in done) for outcome in OUTCOMES}
    notes = [note for each in plans for note in _about(each)] + [note for each in done for note in each.notes]
    return Came(counts, [person_row(row) for row in rows], tuple(notes))


def _read(logbook: Logbook, file: Path, choices: Choices, wanted: Wanted) -> Reading:
    reading = apart.read(file, choices)
    if wanted.mapping and reading.table:
        columns = tuple(_columns(wanted.mapping, reading.table.heads))
        reading = apart.read(file, replace(choices, columns=columns))
        if not wanted.dry_run and reading.table:
            remember(logbook, reading.table.heads, columns)
    ensure_somebody(reading, file.name)
    return reading


def _columns(mapping: Path, heads: Sequence[str]) -> Iterator[Column]:
    """What the columns hold by their heads: `{"Firm": "organisation", "Mail": {"field": "email"}}`."""
    try:
        told: Mapping[str, Any] = msgspec.json.decode(mapping.read_bytes(), type=dict[str, Any])
        whole = {head: {"field": what} if isinstance(what, str) else what for head, what in told.items()}
        known = msgspec.convert(whole, dict[str, Column])
    except (OSError, msgspec.MsgspecError) as error:
        raise Refusal(
            marked("The columns in {file} cannot be read, so nothing was changed: {problem}."),
            file=mapping,
            problem=str(error).rstrip("."),
        ) from error
    if unknown := known.keys() - set(heads):
        raise Refusal(marked("There is no column “{head}” in the table."), head=min(unknown))
    for head in heads:
        yield known.get(head, Column())


def _by_source(read: Sequence[ReadFile]) -> list[list[ReadFile]]:
    by_source: dict[Source, list[ReadFile]] = {}
    for file in read:
        by_source.setdefault(file.reading.source, []).append(file)
    return list(by_source.values())


def _applied(terminal: Terminal, logbook: Logbook, planned: Plan, wanted: Wanted) -> Applied:
    counts = planned.counts()
    if counts["new"] or counts["updated"]:
        question = _("Import {file}: {counts}?")
        terminal.confirm(question.format(file=planned.origin.name, counts=counts_words(counts)), wanted.yes)
    if not wanted.yes:
        planned = replace(planned, rows=tuple(_asked(terminal, row) for row in planned.rows))
    return apply(logbook, planned, terminal.shrink_photo)


def _asked(terminal: Terminal, row: PlannedRow) -> PlannedRow:
    """A row in doubt with what is said of it; where nobody can be asked, it is left for later."""
    if row.outcome != "review":
        return row
    question = _("Is {name} in the file {person} of the logbook? {evidence}")
    asked = question.format(name=row.name, person=row.person_name, evidence=row.evidence)
    answers = {"same": "same", "new": "new", "skip": "skip", "later": None}
    chosen = terminal.choose(printable(asked), list(answers), "same" if row.likely else "later")
    return decide(row, answers[chosen])  # type: ignore[arg-type]


def _about(planned: Plan) -> Iterator[str]:
    if planned.imported_before:
        yield _("You imported this same file on {moment}.").format(
            moment=moments.spoken_instant(planned.imported_before)
        )
    if planned.missing:
        names = several([gone.name for gone in planned.missing])
        yield _("No longer in the file, and kept: {names}").format(names=names)
