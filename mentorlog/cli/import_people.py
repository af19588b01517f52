"""People brought in by the terminal: read apart, planned, asked about, applied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from mentorlog.cli import import_map, moments
from mentorlog.cli.import_rows import Came, one_by_one, person_row
from mentorlog.cli.layout import printable, several
from mentorlog.cli.terminal import Terminal
from mentorlog.contacts import apart, left_out
from mentorlog.contacts.apply import Applied, apply
from mentorlog.contacts.plan import plan
from mentorlog.contacts.plan_words import counts_words, new_post_words
from mentorlog.contacts.planned import Plan, PlannedRow, ReadFile, decide
from mentorlog.contacts.reading import AS_TOLD, Choices, Reading, SeenTable
from mentorlog.contacts.record import Source
from mentorlog.contacts.sources import ensure_somebody
from mentorlog.contacts.tables.kinds import NAMES, source_of
from mentorlog.contacts.tables.remembered import remember, remembered
from mentorlog.errors import InvalidEntry
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
        done: list[Applied] = []

        def bring(some: Sequence[ReadFile]) -> Came:
            # Each source is planned when the ones before it are in: some people are in several.
            planned = plan(logbook, some)
            done.append(_carried_out(terminal, logbook, planned, wanted))
            return _came(planned, done[-1])

        came = one_by_one(_by_source(read), bring)
    if wanted.left_out:
        left_out.write(wanted.left_out.absolute(), [row for each in done for row in each.rows])
    return came


def _came(planned: Plan, done: Applied) -> Came:
    notes = (*_about(planned), *map(new_post_words, done.with_new_posts()), *done.notes)
    return Came(done.counts(), [*map(person_row, done.rows)], notes)


def _read(logbook: Logbook, file: Path, choices: Choices, wanted: Wanted) -> Reading:
    reading = apart.read(file, choices)
    if wanted.source and reading.table and not wanted.mapping:
        _ensure_is_of(wanted.source, reading.table, file.name)
    if wanted.mapping and reading.table:
        columns = tuple(import_map.columns(wanted.mapping, reading.table.heads))
        reading = apart.read(file, replace(choices, columns=columns))
    ensure_somebody(reading, file.name)
    if reading.table and not (wanted.mapping or reading.table.key in choices.remembered):
        import_map.ensure_names(reading.table, file.name)
    return reading


def _ensure_is_of(source: Source, table: SeenTable, name: str) -> None:
    """Raise InvalidEntry("file") for a table of another program, whose people would lack much."""
    if (written := source_of(table.heads)) not in (source, "csv"):
        raise InvalidEntry(
            "file",
            marked("{name} is from {program}, not from {other}, so nothing was changed. Leave out --as."),
            name=name,
            program=_(NAMES[written]),
            other=_(NAMES[source]),
        )


def _by_source(read: Sequence[ReadFile]) -> list[list[ReadFile]]:
    by_source: dict[Source, list[ReadFile]] = {}
    for file in read:
        by_source.setdefault(file.reading.source, []).append(file)
    return list(by_source.values())


def _carried_out(terminal: Terminal, logbook: Logbook, planned: Plan, wanted: Wanted) -> Applied:
    if wanted.dry_run:
        return Applied(planned.rows)
    counts = planned.counts()
    if counts["new"] or counts["updated"]:
        question = _("Import {file}: {counts}?")
        terminal.confirm(question.format(file=planned.origin.name, counts=counts_words(counts)), wanted.yes)
    if not wanted.yes:
        planned = replace(planned, rows=tuple(_asked(terminal, row) for row in planned.rows))
    done = apply(logbook, planned, terminal.shrink_photo)
    for table in (file.reading.table for file in planned.files):
        if wanted.mapping and table:
            remember(logbook, table.heads, table.columns)
    return done


def _asked(terminal: Terminal, row: PlannedRow) -> PlannedRow:
    """A row in doubt with what is said of it; where nobody can be asked, it is left for later."""
    if row.outcome != "review":
        return row
    question = (
        _("Is {name} in the file {person} of the logbook? {evidence}")
        if row.double_of is None
        else _("Are {name} and {person} in the file one person? {evidence}")
    )
    asked = question.format(name=row.name, person=row.person_name, evidence=row.evidence)
    answers = {"same": "same", "new": "new", "skip": "skip", "later": None}
    chosen = terminal.choose(printable(asked), list(answers), "same" if row.likely else "later")
    return decide(row, answers[chosen])  # type: ignore[arg-type]


def _about(planned: Plan) -> Iterator[str]:
    for file in planned.files:
        if file.reading.source == "csv" and file.reading.table and (beside := file.reading.table.beside):
            yield _("Kept beside, for the logbook has no place for it: {heads}").format(heads=several(beside))
    if planned.imported_before:
        yield _("You imported this same file on {moment}.").format(
            moment=moments.spoken_instant(planned.imported_before)
        )
    if planned.missing:
        names = several([gone.name for gone in planned.missing])
        yield _("No longer in the file, and kept: {names}").format(names=names)
