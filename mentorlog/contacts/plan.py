"""What would come of each person in a file, looked at before anything is written, and decided on in doubt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from mentorlog import imports
from mentorlog.contacts.cleaning import cleaned
from mentorlog.contacts.doubles import joined
from mentorlog.contacts.known import Known, know, traits_of
from mentorlog.contacts.matching import Match, match
from mentorlog.contacts.present import Present, present
from mentorlog.contacts.reading import Reading
from mentorlog.contacts.record import ContactRecord, Source
from mentorlog.contacts.three_way import Changes, Difference
from mentorlog.copies import Progress
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.imports import SourceLink

Outcome = Literal["new", "updated", "same", "review", "skipped"]
Decision = Literal["same", "new", "skip"]
OUTCOMES: tuple[Outcome, ...] = ("new", "updated", "same", "review", "skipped")


class ReadFile(Struct, frozen=True):
    """A file by its name, and what was read in it."""

    name: str
    reading: Reading


class Origin(Struct, frozen=True):
    """Where people come from: a source, its file or files, and the sha256 by which these are known again."""

    source: Source
    name: str
    sha256: str


class PlannedRow(Struct, frozen=True):
    """What comes of a record; `person` is the uid of who is in the logbook already, or may be.

    `evidence` says by what they are known; the source `told_before` of this very entry. A row to review waits
    for a `decision`, where "same" is proposed if it is `likely`; of others it is one against what is usual.
    Of the fields in `taking` theirs is taken, where the user's own would stay.
    """

    file: str
    line: int
    name: str
    outcome: Outcome
    record: ContactRecord | None = None
    person: str = ""
    person_name: str = ""
    evidence: str = ""
    told_before: bool = False
    likely: bool = False
    differences: tuple[Difference, ...] = ()
    reason: str = ""
    decision: Decision | None = None
    taking: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()

    @property
    def usual(self) -> Decision | None:
        """What is done where the user decides nothing; None where it waits for them."""
        usual: Mapping[Outcome, Decision] = {
            "new": "new",
            "updated": "same",
            "same": "same",
            "skipped": "skip",
        }
        return usual.get(self.outcome)

    @property
    def choices(self) -> tuple[Decision, ...]:
        """What the user may decide: an entry that was told of before is nobody new."""
        if self.record is None or self.outcome == "skipped":
            return ()
        if self.outcome == "new":
            return ("new", "skip")
        return ("same", "skip") if self.told_before else ("same", "new", "skip")


class Gone(Struct, frozen=True):
    """Somebody whom the source had before, and has no more."""

    uid: str
    name: str
    key: str


class Plan(Struct, frozen=True):
    """What comes of files: their rows, who is missing in them, and when just these were imported before."""

    origin: Origin
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
    return replace(row, decision=None if decision == row.usual else decision)


def plan(logbook: Logbook, files: Sequence[ReadFile], progress: Progress = lambda done, total: None) -> Plan:
    """Look what would come of files of one source; writes nothing, and `progress` stops it by raising."""
    origin = _origin(files)
    read = [(file.name, record) for file in files for record in file.reading.records]
    clean = joined([cleaned(record) for _file, record in read])
    linked = linked_people(logbook, origin.source)
    known = know(logbook, origin.source)
    told = (each for each in clean if isinstance(each, ContactRecord))
    known.count_in((traits_of(each, known.region), linked.get(each.key, "")) for each in told)
    matches = dict(_matched(clean, linked, known, progress))
    people = present(logbook, {found.person for found in matches.values() if found.person})
    rows = [_row(place, read, clean, matches, people, linked, origin.source) for place in range(len(clean))]
    rows += (
        PlannedRow(file.name, each.line, "", "skipped", reason=each.reason, cells=each.cells)
        for file in files
        for each in file.reading.unread
    )
    keys = {each.key for each in clean if isinstance(each, ContactRecord)}
    # Of lines that cannot be read nobody knows whom they are about.
    is_whole = origin.source == "linkedin" and not any(file.reading.unread for file in files)
    return Plan(
        origin,
        tuple(sorted(rows, key=lambda row: (row.file, row.line))),
        tuple(_missing(logbook, origin.source, keys)) if is_whole else (),
        imports.imported_before(logbook, origin.sha256),
    )


def _origin(files: Sequence[ReadFile]) -> Origin:
    first, more = files[0], len(files) - 1
    if not more:
        return Origin(first.reading.source, first.name, first.reading.sha256)
    name = ngettext("{name} and {n} more", "{name} and {n} more", more).format(name=first.name, n=more)
    together = "".join(file.reading.sha256 for file in files)
    return Origin(first.reading.source, name, sha256(together.encode()).hexdigest())


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
    """Who each record is; one that came before is who it was then, whatever else it says by now.

    Who has a record of their own in the file is not taken for another one's without a question: the user
    may have left that one out the last time.
    """
    told = {linked[each.key] for each in clean if isinstance(each, ContactRecord) and each.key in linked}
    for place, record in enumerate(clean):
        progress(place, len(clean))
        if isinstance(record, int) or not record.name:
            continue
        if record.key in linked:
            yield place, Match("same", linked[record.key], _("The same entry of the same source."))
            continue
        found = match(record, known)
        is_told = found.verdict == "same" and found.person in told
        yield place, replace(found, verdict="likely") if is_told else found


def _row(
    place: int,
    read: Sequence[tuple[str, ContactRecord]],
    clean: Sequence[ContactRecord | int],
    matches: Mapping[int, Match],
    people: Mapping[str, Present],
    linked: Mapping[str, str],
    source: Source,
) -> PlannedRow:
    file, said = read[place]
    record = clean[place]
    if isinstance(record, int):
        reason = _("It is the person on line {line} of {file}.").format(
            line=read[record][1].line, file=read[record][0]
        )
        return PlannedRow(file, said.line, cleaned(said).name, "same", reason=reason)
    row = PlannedRow(file, record.line, record.name, "new", record, reason=" ".join(record.problems))
    if not record.name:
        return replace(row, outcome="skipped", record=None, reason=_("It has no name, and nothing instead."))
    found = matches[place]
    if found.verdict == "no" or found.person not in people:
        return row
    person = people[found.person]
    told_before = record.key in linked
    row = replace(row, person_name=person.values.name, evidence=found.evidence, told_before=told_before)
    if person.is_trashed:
        return replace(row, outcome="skipped", person=person.uid, reason=_("They are in the Trash."))
    row, _changes = compared(row, record, person, source)
    if found.verdict == "same":
        return row
    return replace(row, outcome="review", likely=found.verdict == "likely")


def _missing(logbook: Logbook, source: Source, keys: set[str]) -> Iterator[Gone]:
    """Those who were in the files of a source before, and are not noted as missing yet."""
    query = Person.select(Person.uid, Person.name, SourceLink.key).join(SourceLink)
    here = (SourceLink.source == source) & SourceLink.missing_since.is_null() & Person.trashed_at.is_null()
    for uid, name, key in logbook.tuples(query.where(here).order_by(Person.folded)):
        if key not in keys:
            yield Gone(uid, name, key)
