"""A plan carried out: all of it in one step, many rows at a time, or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from mentorlog import clock, imports
from mentorlog.attachments import Shrink
from mentorlog.columns import among
from mentorlog.contacts.decided import decided
from mentorlog.contacts.plan import compared
from mentorlog.contacts.planned import Gone, Plan, PlannedRow, counted
from mentorlog.contacts.present import Link, Present, present
from mentorlog.contacts.second_look import up_to_date
from mentorlog.contacts.three_way import Changes, is_new_post
from mentorlog.contacts.watched import further, part, watched
from mentorlog.contacts.writing import Writing, has_news
from mentorlog.copies import Progress
from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.imports import ImportBatch, NotDuplicate, SourceLink

_AT_A_TIME = 2000  # people are written at once


class Applied(Struct, frozen=True):
    """What came of a plan: its rows as carried out, and the uid of the import where anything was written.

    `notes` are sentences about what could not be kept; who is `missing` was noted as gone.
    """

    rows: tuple[PlannedRow, ...]
    uid: str = ""
    notes: tuple[str, ...] = ()
    missing: tuple[Gone, ...] = ()

    def counts(self) -> dict[str, int]:
        """How many rows had each outcome."""
        return counted(self.rows)

    def with_new_posts(self) -> list[PlannedRow]:
        """Those who are elsewhere or something else by now: somebody to congratulate."""
        return [
            row for row in self.rows if row.outcome == "updated" and any(map(is_new_post, row.differences))
        ]


class _Ready(Struct, frozen=True):
    """A row as the logbook is at this moment, and who changes by it."""

    row: PlannedRow
    person: Present | None = None
    link: Link | None = None
    changes: Changes | None = None
    has_news: bool = False


def apply(
    logbook: Logbook,
    plan: Plan,
    shrink: Shrink | None = None,
    progress: Progress = lambda done, total: None,
) -> Applied:
    """Carry out a plan in one step; rows in doubt on which nothing was decided are left for later.

    Where the logbook has changed since the plan was made, it is made again, and whoever is somebody else by
    then than was shown is left for later too. Where nothing changes, nothing is written. `progress(done,
    total)` stops it by raising, and then nothing is kept.
    """
    with logbook.edit("people-imported"):
        seen, plan = plan, up_to_date(logbook, plan, part(progress, 0, 2))
        if plan is not seen:
            progress = part(progress, 1, 2)
        rows = decided(plan.rows)
        ready = _ready(logbook, rows, plan.origin.source, progress)
        rows = [each.row for each in ready]
        news = [each for each in ready if each.has_news]
        counts = counted(rows)
        if not (counts["new"] or news or plan.missing):
            return Applied(tuple(rows))
        origin = plan.origin
        batch = imports.note(logbook, origin.source, origin.name, origin.sha256, counts)
        writing = Writing(logbook, origin.source, batch, shrink)
        done, joining = 2 * sum(map(_is_known, rows)), sum(map(_joins, rows))
        whole = done + counts["new"] + len(news) + joining
        rows = _add(logbook, writing, rows, further(progress, done, whole))
        _change(logbook, writing, news, further(progress, done + counts["new"], whole))
        _join(logbook, writing, rows, further(progress, whole - joining, whole))
        _note_missing(logbook, plan)
        progress(whole, whole)
        uid = logbook.value(ImportBatch.select(ImportBatch.uid).where(ImportBatch.id == batch))
        return Applied(tuple(rows), uid, tuple(writing.notes), plan.missing)


def _ready(logbook: Logbook, rows: Sequence[PlannedRow], source: str, progress: Progress) -> list[_Ready]:
    """Look anew at those who are here; `progress` is told of all that may be written then, too."""
    known = [row for row in rows if _is_known(row)]
    whole = 3 * len(known) + sum(row.outcome == "new" or _joins(row) for row in rows)
    people = present(logbook, {row.person for row in known}, further(progress, 0, whole))
    seen = watched(known, len(known), further(progress, len(known), whole))
    ready = iter([_looked_at(row, people, source) for row in seen])
    return [next(ready) if _is_known(row) else _Ready(row) for row in rows]


def _seen_now(logbook: Logbook, rows: Sequence[PlannedRow], source: str) -> list[_Ready]:
    people = present(logbook, {row.person for row in rows})
    return [_looked_at(row, people, source) for row in rows]


def _is_known(row: PlannedRow) -> bool:
    """Whether the row is of somebody in the logbook; not so one of somebody who is only now added."""
    return row.record is not None and row.person != "" and row.outcome in ("updated", "same")


def _looked_at(row: PlannedRow, people: dict[str, Present], source: str) -> _Ready:
    person, record = people[row.person], row.record
    assert record
    link = person.link(source, row.entry)
    row, changes = compared(row, record, person, link)
    return _Ready(row, person, link, changes, has_news(link, record, changes))


def _add(
    logbook: Logbook, writing: Writing, rows: Sequence[PlannedRow], progress: Progress
) -> list[PlannedRow]:
    """Add the new people, and give the rows with who they are by now."""
    new = [place for place, row in enumerate(rows) if row.outcome == "new"]
    records = [record for place in new if (record := rows[place].record)]
    added: list[int] = []
    for start in range(0, len(records), _AT_A_TIME):
        some = records[start : start + _AT_A_TIME]
        added += writing.add(some, further(progress, start, len(records)))
        writing.flush()
    uids = dict(logbook.tuples(Person.select(Person.id, Person.uid).where(among(Person.id, added))))
    numbers: dict[int | None, int] = dict(zip(new, added, strict=True))
    _tell_apart(logbook, rows, numbers)
    who = [row.double_of if _joins(row) else place for place, row in enumerate(rows)]
    people = [uids[numbers[each]] if each in numbers else "" for each in who]
    return [replace(row, person=uid) if uid else row for row, uid in zip(rows, people, strict=True)]


def _tell_apart(logbook: Logbook, rows: Sequence[PlannedRow], numbers: Mapping[int | None, int]) -> None:
    """Note that who was added is not the one whom they might have been."""
    new = [rows[place] for place in numbers if place is not None]
    here = {row.person for row in new if row.person}
    known = dict(logbook.tuples(Person.select(Person.uid, Person.id).where(among(Person.uid, here))))
    for row, number in zip(new, numbers.values(), strict=True):
        if other := numbers.get(row.double_of) or known.get(row.person):
            first, second = sorted((number, other))
            logbook.insert(NotDuplicate, person=first, other=second)


def _join(logbook: Logbook, writing: Writing, rows: Sequence[PlannedRow], progress: Progress) -> None:
    """Whoever is somebody new of the file becomes a part of them, who is known by this entry too."""
    joining = _seen_now(logbook, [row for row in rows if _joins(row)], writing.source)
    _change(logbook, writing, joining, progress)


def _joins(row: PlannedRow) -> bool:
    return row.outcome == "same" and row.double_of is not None


def _change(logbook: Logbook, writing: Writing, waiting: Sequence[_Ready], progress: Progress) -> None:
    """Change each person once, and whoever has more rows again, as they are by then."""
    done = 0
    while waiting:
        seen: set[str] = set()
        later = []
        for each in waiting:
            if each.row.person in seen:
                later.append(each)
                continue
            seen.add(each.row.person)
            assert each.person and each.row.record and each.changes
            writing.change(each.person, each.link, each.row.record, each.changes)
            progress(done := done + 1, 0)
        writing.flush()
        waiting = _seen_now(logbook, [each.row for each in later], writing.source)


def _note_missing(logbook: Logbook, plan: Plan) -> None:
    keys = [gone.key for gone in plan.missing]
    query = SourceLink.select(SourceLink.id).where(
        (SourceLink.source == plan.origin.source) & among(SourceLink.key, keys)
    )
    if keys:
        logbook.update_all(SourceLink, logbook.column(query), missing_since=clock.today())
