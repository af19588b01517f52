"""What would come of each person in a file, looked at before anything is written, and decided on in doubt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from mentorlog import imports
from mentorlog.contacts.cleaning import cleaned
from mentorlog.contacts.doubles import joined
from mentorlog.contacts.known import Known, know
from mentorlog.contacts.matching import Match, match
from mentorlog.contacts.present import Present, present
from mentorlog.contacts.record import ContactRecord, Source
from mentorlog.contacts.three_way import Changes, Difference
from mentorlog.copies import Progress
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.imports import SourceLink

Outcome = Literal["new", "updated", "same", "review", "skipped"]
Decision = Literal["same", "new", "skip"]
OUTCOMES: tuple[Outcome, ...] = ("new", "updated", "same", "review", "skipped")


class ImportedFile(Struct, frozen=True):
    """A file that was read: of which source it is, its name, and the sha256 by which it is known again."""

    source: Source
    name: str
    sha256: str


class Unread(Struct, frozen=True):
    """A line of a file that could not be read, why, and what it holds as far as that is known."""

    line: int
    reason: str
    cells: tuple[str, ...] = ()


class PlannedRow(Struct, frozen=True):
    """What comes of a record; `person` is the uid of who is in the logbook already, or may be.

    `evidence` says by what they are known. A row to review waits for a `decision`; "same" is proposed where
    it is `likely`. Of the fields in `taking` theirs is taken, where the user's own would stay.
    """

    line: int
    name: str
    outcome: Outcome
    record: ContactRecord | None = None
    person: str = ""
    person_name: str = ""
    evidence: str = ""
    likely: bool = False
    differences: tuple[Difference, ...] = ()
    reason: str = ""
    decision: Decision | None = None
    taking: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()


class Gone(Struct, frozen=True):
    """Somebody whom the source had before, and has no more."""

    uid: str
    name: str
    key: str


class Plan(Struct, frozen=True):
    """What comes of a file: its rows, who is missing in it, and when the same file was imported before."""

    file: ImportedFile
    rows: tuple[PlannedRow, ...]
    missing: tuple[Gone, ...] = ()
    imported_before: datetime | None = None

    def counts(self) -> dict[str, int]:
        """How many rows have each outcome."""
        return counted(self.rows)


def counted(rows: Sequence[PlannedRow]) -> dict[str, int]:
    """How many rows have each outcome."""
    found = Counter(row.outcome for row in rows)
    return {outcome: found[outcome] for outcome in OUTCOMES}


def decide(row: PlannedRow, decision: Decision | None) -> PlannedRow:
    """The row with what the user decided, or with nothing decided again."""
    return replace(row, decision=decision)


def plan(
    logbook: Logbook,
    file: ImportedFile,
    records: Sequence[ContactRecord],
    unread: Sequence[Unread] = (),
    progress: Progress = lambda done, total: None,
) -> Plan:
    """Look what would come of a file; writes nothing. `progress(done, total)` stops it by raising."""
    clean = joined([cleaned(record) for record in records])
    known = know(logbook, file.source)
    linked = linked_people(logbook, file.source)
    matches = dict(_matched(clean, linked, known, progress))
    people = present(logbook, {found.person for found in matches.values() if found.person})
    rows = [_row(place, records, clean, matches, people, file.source) for place in range(len(clean))]
    rows += [PlannedRow(each.line, "", "skipped", reason=each.reason, cells=each.cells) for each in unread]
    return Plan(
        file,
        tuple(sorted(rows, key=lambda row: row.line)),
        tuple(_missing(logbook, file.source, {each.key for each in clean if not isinstance(each, int)})),
        imports.imported_before(logbook, file.sha256),
    )


def compared(
    row: PlannedRow, record: ContactRecord, person: Present, source: str
) -> tuple[PlannedRow, Changes]:
    """The row of a record that is this person, in doubt or not, and what comes of the person."""
    changes = person.compared_with(record, source, row.taking)
    outcome: Outcome = "same" if changes.is_empty else "updated"
    return replace(row, outcome=outcome, person=person.uid, differences=changes.differences), changes


def linked_people(logbook: Logbook, source: Source) -> dict[str, str]:
    """The uids of those whom a source told of before, by the keys that they bear there."""
    query = SourceLink.select(SourceLink.key, Person.uid).join(Person)
    return dict(logbook.tuples(query.where(SourceLink.source == source)))


def _matched(
    clean: Sequence[ContactRecord | int], linked: Mapping[str, str], known: Known, progress: Progress
) -> Iterator[tuple[int, Match]]:
    """Who each record is; one that came before is who it was then, whatever else it says by now."""
    for place, record in enumerate(clean):
        progress(place, len(clean))
        if isinstance(record, int) or not record.name:
            continue
        if record.key in linked:
            yield place, Match("same", linked[record.key], _("The same entry of the same source."))
        else:
            yield place, match(record, known)


def _row(
    place: int,
    records: Sequence[ContactRecord],
    clean: Sequence[ContactRecord | int],
    matches: Mapping[int, Match],
    people: Mapping[str, Present],
    source: Source,
) -> PlannedRow:
    record = clean[place]
    if isinstance(record, int):
        said = _("It is the person on line {line}.").format(line=records[record].line)
        return PlannedRow(records[place].line, cleaned(records[place]).name, "same", reason=said)
    row = PlannedRow(record.line, record.name, "new", record, reason=" ".join(record.problems))
    if not record.name:
        return replace(row, outcome="skipped", record=None, reason=_("It has no name, and nothing instead."))
    found = matches[place]
    if found.verdict == "no" or found.person not in people:
        return row
    person = people[found.person]
    row = replace(row, person_name=person.values.name, evidence=found.evidence)
    if person.is_trashed:
        return replace(row, outcome="skipped", person=person.uid, reason=_("They are in the Trash."))
    row, _changes = compared(row, record, person, source)
    if found.verdict == "same":
        return row
    return replace(row, outcome="review", likely=found.verdict == "likely")


def _missing(logbook: Logbook, source: Source, keys: set[str]) -> Iterator[Gone]:
    """Of LinkedIn, whose files hold all connections: those who were there before, and are not noted yet."""
    if source != "linkedin":
        return
    query = Person.select(Person.uid, Person.name, SourceLink.key).join(SourceLink)
    here = (SourceLink.source == source) & SourceLink.missing_since.is_null() & Person.trashed_at.is_null()
    for uid, name, key in logbook.tuples(query.where(here).order_by(Person.folded)):
        if key not in keys:
            yield Gone(uid, name, key)
