"""A plan carried out: all of it in one step, many rows at a time, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from mentorlog import clock, imports
from mentorlog.attachments import Shrink
from mentorlog.columns import among
from mentorlog.contacts.plan import Plan, PlannedRow, compared, counted
from mentorlog.contacts.present import Link, Present, present
from mentorlog.contacts.second_look import up_to_date
from mentorlog.contacts.three_way import Changes, is_new_post
from mentorlog.contacts.writing import Writing, has_news
from mentorlog.copies import Progress
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.imports import ImportBatch, NotDuplicate, SourceLink


class Applied(Struct, frozen=True):
    """What came of a plan: its rows as carried out, and the uid of the import where anything was written.

    `notes` are sentences about what could not be kept.
    """

    rows: tuple[PlannedRow, ...]
    uid: str = ""
    notes: tuple[str, ...] = ()

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
        plan = up_to_date(logbook, plan)
        ready = _ready(logbook, plan)
        new = [each.row for each in ready if each.row.outcome == "new"]
        news = [each for each in ready if each.has_news]
        rows = tuple(each.row for each in ready)
        if not (new or news or plan.missing):
            return Applied(rows)
        origin = plan.origin
        batch = imports.note(logbook, origin.source, origin.name, origin.sha256, counted(rows))
        writing = Writing(logbook, origin.source, batch, shrink)
        everything = len(new) + len(news)
        uids = _add(logbook, writing, new, lambda done, _total: progress(done, everything))
        _change(logbook, writing, news, lambda done, _total: progress(len(new) + done, everything))
        _note_missing(logbook, plan)
        progress(everything, everything)
        added = iter(uids)
        rows = tuple(replace(row, person=next(added)) if row.outcome == "new" else row for row in rows)
        uid = logbook.value(ImportBatch.select(ImportBatch.uid).where(ImportBatch.id == batch))
        return Applied(rows, uid, tuple(writing.notes))


def _ready(logbook: Logbook, plan: Plan) -> list[_Ready]:
    rows = [_decided(row) for row in plan.rows]
    people = present(logbook, {row.person for row in rows if row.outcome in ("updated", "same")})
    return [_looked_at(row, people, plan.origin.source) for row in rows]


def _decided(row: PlannedRow) -> PlannedRow:
    if row.decision not in row.choices:
        return row
    if row.decision == "skip":
        return replace(row, outcome="skipped", reason=_("You left it out."))
    return replace(row, outcome="new" if row.decision == "new" else "updated")


def _looked_at(row: PlannedRow, people: dict[str, Present], source: str) -> _Ready:
    if row.record is None or row.outcome not in ("updated", "same"):
        return _Ready(row)
    person = people[row.person]
    link = person.link(source, row.entry)
    record = row.record
    row, changes = compared(row, record, person, link)
    return _Ready(row, person, link, changes, has_news(link, record, changes))


def _add(logbook: Logbook, writing: Writing, rows: Sequence[PlannedRow], progress: Progress) -> list[str]:
    """Add the new people, and give their uids in their order."""
    numbers = writing.add([row.record for row in rows if row.record], progress)
    writing.flush()
    uids = dict(logbook.tuples(Person.select(Person.id, Person.uid).where(among(Person.id, numbers))))
    others = {row.person for row in rows if row.person}
    known = dict(logbook.tuples(Person.select(Person.uid, Person.id).where(among(Person.uid, others))))
    for number, row in zip(numbers, rows, strict=True):
        if row.person in known:
            logbook.insert(NotDuplicate, person=known[row.person], other=number)
    return [uids[number] for number in numbers]


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
        waiting = _again(logbook, later, writing.source)


def _again(logbook: Logbook, rows: Iterable[_Ready], source: str) -> list[_Ready]:
    people = present(logbook, {each.row.person for each in rows})
    return [_looked_at(each.row, people, source) for each in rows]


def _note_missing(logbook: Logbook, plan: Plan) -> None:
    keys = [gone.key for gone in plan.missing]
    query = SourceLink.select(SourceLink.id).where(
        (SourceLink.source == plan.origin.source) & among(SourceLink.key, keys)
    )
    if keys:
        logbook.update_all(SourceLink, logbook.column(query), missing_since=clock.today())
