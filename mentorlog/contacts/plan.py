"""What would come of each person in a file, looked at before anything is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from hashlib import sha256

from msgspec.structs import replace

from mentorlog import imports
from mentorlog.contacts import three_way
from mentorlog.contacts.cleaning import cleaned
from mentorlog.contacts.doubles import Double, Joined, joined
from mentorlog.contacts.entries import Entry, entries_of, is_made_up, reached
from mentorlog.contacts.known import Known, Traits, know, traits_of
from mentorlog.contacts.matching import Match, match
from mentorlog.contacts.phones import chosen_region
from mentorlog.contacts.planned import Gone, Origin, Outcome, Plan, PlannedRow, ReadFile
from mentorlog.contacts.present import Link, Present, present, said_in
from mentorlog.contacts.record import ContactRecord, Source
from mentorlog.contacts.three_way import Changes
from mentorlog.contacts.watched import part, watched
from mentorlog.copies import Progress
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked, ngettext
from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.imports import SourceLink

# Parts of a plan: records made fit, doubles joined, whom the logbook knows, whom the file, matches, the rest.
_PARTS = 6


def plan(logbook: Logbook, files: Sequence[ReadFile], progress: Progress = lambda done, total: None) -> Plan:
    """Look what would come of files; writes nothing, and `progress` stops it by raising.

    Raises InvalidEntry("file") where they are of more than one source.
    """
    changes = logbook.changes()
    origin = _origin(files)
    read = [(file.name, record) for file in files for record in file.reading.records]
    once = _each_once(read, chosen_region(logbook), progress)
    clean = once.records
    records = {place: each for place, each in enumerate(clean) if isinstance(each, ContactRecord)}
    entries = entries_of(logbook, origin.source, records)
    known = know(logbook, origin.source, part(progress, 2, _PARTS))
    looked_at = watched(records.items(), len(records), part(progress, 3, _PARTS))
    told = {place: traits_of(record, known.region) for place, record in looked_at}
    known.count_in((traits, _person(entries, place)) for place, traits in told.items())
    matches = dict(_matched(told, entries, known, part(progress, 4, _PARTS)))
    found = {each.person for each in matches.values() if each.person}
    people = present(logbook, found, part(progress, 5, _PARTS))
    keys = _keys(files, records)
    moved = _under_another_key(origin.source, records, entries, matches, people, keys)
    known_as = entries | moved
    rows = [_row(place, read, clean, matches, people, known_as, origin.source) for place in range(len(clean))]
    return Plan(
        tuple(files),
        changes,
        origin,
        tuple(_in_order(rows, once.doubles, [*_unread_rows(files)], known.region)),
        tuple(_missing(logbook, files, keys, people)),
        imports.imported_before(logbook, origin.sha256),
    )


def _each_once(read: Sequence[tuple[str, ContactRecord]], region: str, progress: Progress) -> Joined:
    said = [record for _file, record in read]
    fit = [cleaned(record) for record in watched(said, len(said), part(progress, 0, _PARTS))]
    return joined(fit, region, part(progress, 1, _PARTS))


def _keys(files: Sequence[ReadFile], records: Mapping[int, ContactRecord]) -> frozenset[str]:
    """Those of all in the files, of whom no more may be said too."""
    unread = (each.key for file in files for each in file.reading.unread)
    return frozenset((*(each.key for each in records.values()), *unread))


def _unread_rows(files: Sequence[ReadFile]) -> Iterator[PlannedRow]:
    for file in files:
        for each in file.reading.unread:
            yield PlannedRow(file.name, each.line, "", "skipped", reason=each.reason, cells=each.cells)


def _origin(files: Sequence[ReadFile]) -> Origin:
    if len({file.reading.source for file in files}) > 1:
        raise InvalidEntry(
            "file",
            marked("{names} are from different programs, so nothing was changed. Import them one at a time."),
            names=", ".join(file.name for file in files),
        )
    first, more = files[0], len(files) - 1
    if not more:
        return Origin(first.reading.source, first.name, first.reading.sha256)
    name = ngettext("{name} and {n} more", "{name} and {n} more", more).format(name=first.name, n=more)
    together = "".join(file.reading.sha256 for file in files)
    return Origin(first.reading.source, name, sha256(together.encode()).hexdigest())


def compared(
    row: PlannedRow, record: ContactRecord, person: Present, link: Link | None
) -> tuple[PlannedRow, Changes]:
    """The row of a record that is this person, in doubt or not, and what comes of the person."""
    changes = person.compared_with(record, link, row.taking)
    outcome: Outcome = "same" if changes.is_empty else "updated"
    return replace(row, outcome=outcome, person=person.uid, differences=changes.differences), changes


def _person(entries: Mapping[int, Entry], place: int) -> str:
    return entries[place].person if place in entries else ""


def _matched(
    told: Mapping[int, Traits], entries: Mapping[int, Entry], known: Known, progress: Progress
) -> Iterator[tuple[int, Match]]:
    """Who each of a file is; one that came before is who it was then, whatever else it says by now.

    Who has a record of their own in the file is not taken for another one's without a question: the user
    may have left that one out the last time.
    """
    came_before = {entry.person for entry in entries.values()}
    for place, traits in watched(told.items(), len(told), progress):
        if not traits.called:
            continue
        if place in entries:
            yield place, Match("same", entries[place].person, _("The same entry of the same source."))
            continue
        found = match(traits, known)
        is_told = found.verdict == "same" and found.person in came_before
        yield place, replace(found, verdict="likely") if is_told else found


def _under_another_key(
    source: Source,
    records: Mapping[int, ContactRecord],
    entries: Mapping[int, Entry],
    matches: Mapping[int, Match],
    people: Mapping[str, Present],
    keys: frozenset[str],
) -> dict[int, Entry]:
    """The entries of those who had another key before: only one in the file can be the one, and only by it.

    LinkedIn has everybody once, and all in a file. In others, who has no key there is known by the address.
    """
    taken = {entry.key for entry in entries.values()} | keys
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, found in matches.items():
        if found.person in people and place not in entries:
            places[found.person].append(place)
    moved: dict[int, Entry] = {}
    for uid, [place, *more] in places.items():
        left = [link for link in people[uid].links if link.source == source and link.key not in taken]
        if source != "linkedin":
            address = reached(records[place])
            left = [link for link in left if is_made_up(link.key) and reached(link.said.record) == address]
        if len(left) == 1 and not more:
            moved[place] = Entry(left[0].key, uid, is_sure=False)
    return moved


def _row(
    place: int,
    read: Sequence[tuple[str, ContactRecord]],
    clean: Sequence[ContactRecord | int],
    matches: Mapping[int, Match],
    people: Mapping[str, Present],
    entries: Mapping[int, Entry],
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
    row = replace(row, person_name=person.values.name, evidence=found.evidence)
    if entry := entries.get(place):
        row = replace(row, entry=entry.key, told_before=entry.is_sure)
    if person.is_trashed:
        return replace(row, outcome="skipped", person=person.uid, reason=_("They are in the Trash."))
    row, _changes = compared(row, record, person, person.link(source, row.entry))
    if found.verdict == "same":
        return row
    return replace(row, outcome="review", likely=found.verdict == "likely")


def _in_order(
    rows: Sequence[PlannedRow], doubles: Mapping[int, Double], unread: Sequence[PlannedRow], region: str
) -> Iterator[PlannedRow]:
    """All rows by file and line; of these some may be the same person as others."""
    every = [*rows, *unread]
    order = sorted(range(len(every)), key=lambda place: (every[place].file, every[place].line))
    number = {place: here for here, place in enumerate(order)}
    for place in order:
        double = doubles.get(place)
        if double and _is_nobody_likely(every[place]):
            yield _in_doubt(every[place], double.evidence, every[double.of], number[double.of], region)
        else:
            yield every[place]


def _is_nobody_likely(row: PlannedRow) -> bool:
    """Whether nobody in the logbook is at least likely to be this one."""
    return row.outcome == "new" or (row.outcome == "review" and not row.likely)


def _in_doubt(row: PlannedRow, evidence: str, other: PlannedRow, number: int, region: str) -> PlannedRow:
    """The row of somebody who may be another one in the file, so that the user says who it is."""
    if other.record is None or row.record is None:
        return row
    where = _("Line {line} of {file}: {evidence}")
    return replace(
        row,
        outcome="review",
        person="",
        person_name=other.name,
        double_of=number,
        entry="",
        evidence=where.format(line=other.line, file=other.file, evidence=evidence),
        likely=True,
        differences=three_way.compared(None, other.record, row.record, region=region).differences,
    )


def _missing(
    logbook: Logbook, files: Sequence[ReadFile], keys: frozenset[str], people: Collection[str]
) -> Iterator[Gone]:
    """Those who were in the files of LinkedIn before, are not now, and are not noted as missing yet.

    A line that hides who it is may be about whoever was connected on its day. Of lines that cannot be read
    nobody knows whom they are about, so that everybody may be in them.
    """
    source = files[0].reading.source
    hidden = [each for file in files for each in file.reading.unread if not each.key]
    if source != "linkedin" or any(not each.connected_on for each in hidden):
        return
    days = {each.connected_on for each in hidden}
    query = Person.select(Person.uid, Person.name, SourceLink.key, SourceLink.base).join(SourceLink)
    here = (SourceLink.source == source) & SourceLink.missing_since.is_null() & Person.trashed_at.is_null()
    for uid, name, key, base in logbook.tuples(query.where(here).order_by(Person.folded)):
        if key not in keys and uid not in people and not (days and said_in(base).record.connected_on in days):
            yield Gone(uid, name, key)
