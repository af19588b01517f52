"""The rows of an export, read one by one: each with its people and with what the profile knows of it."""

from __future__ import annotations

import datetime as dates
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

from peewee import JOIN, Case, Value, fn

from mentorlog import clock
from mentorlog.calendars.options import ExportOptions
from mentorlog.columns import among
from mentorlog.dates import to_utc
from mentorlog.dates.repeats import Unit
from mentorlog.errors import NotFound
from mentorlog.logbook import Logbook
from mentorlog.models import (
    Affiliation,
    CalendarExport,
    ContactPoint,
    FollowUp,
    FollowUpPerson,
    Meeting,
    MeetingPerson,
    Organisation,
    Person,
)


class FollowUpRow(NamedTuple):
    """A follow-up; `people` is JSON, and all `known_…` are None where the profile was never given it.

    `notes` are those of the meeting it came from, where they were asked for and nothing is private.
    """

    uid: str
    created: datetime
    modified: datetime
    what: str
    owed_by: str
    due: date
    original_due: date
    time: dates.time | None
    slot: dates.time | None
    zone: str
    remind_minutes: int | None
    repeat_every: int | None
    repeat_unit: Unit | None
    anchor_day: int
    state: str
    closed_at: datetime | None
    trashed_at: datetime | None
    people: str
    notes: str | None
    known_digest: str | None
    known_sequence: int | None
    known_summary: str | None
    known_start: datetime | None


class MeetingRow(NamedTuple):
    """A meeting; `people`, `notes` and `known_…` as in a follow-up."""

    uid: str
    created: datetime
    modified: datetime
    kind: str
    title: str
    day: date
    time: dates.time | None
    zone: str
    minutes: int | None
    place: str
    state: str
    trashed_at: datetime | None
    people: str
    notes: str
    known_digest: str | None
    known_sequence: int | None
    known_summary: str | None
    known_start: datetime | None

    @property
    def is_planned(self) -> bool:
        """Whether it is to take place, and has neither fallen through nor been trashed."""
        return self.state == "planned" and self.trashed_at is None


class GoneRow(NamedTuple):
    """An entry that the profile was given and whose row is no longer in the logbook."""

    uid: str
    exported_at: datetime
    was_cancelled: bool
    known_digest: str
    known_sequence: int
    known_summary: str
    known_start: datetime


# How the uids begin of what has no rows of its own: the reminders of deadlines, and the next talks.
DEADLINE, TALK = "deadline-", "talk-"


def follow_ups(logbook: Logbook, options: ExportOptions) -> Iterator[FollowUpRow]:
    """The open follow-ups, and those closed or trashed ones that the profile may still have to hear of."""
    query = _follow_ups(options).where(_follow_ups_wanted(options)).order_by(FollowUp.id)
    return logbook.iterate(query, FollowUpRow)


def follow_up(logbook: Logbook, options: ExportOptions, uid: str) -> FollowUpRow:
    """One follow-up, whatever its state; NotFound."""
    found = logbook.rows(_follow_ups(options).where(FollowUp.uid == uid), FollowUpRow)
    if not found:
        raise NotFound(uid)
    return found[0]


def meetings(logbook: Logbook, options: ExportOptions) -> Iterator[MeetingRow]:
    """The planned meetings, and those fallen through or trashed of which the profile may have to hear."""
    own = [getattr(Meeting, name) for name in MeetingRow._fields[:12]]
    people = _people(MeetingPerson, MeetingPerson.meeting == Meeting.id, options)
    notes = Case(None, [(Meeting.private, "")], Meeting.notes) if options.with_notes else Value("")
    query = _with_ledger(Meeting.select(*own, people, notes.alias("notes"), *_KNOWN), options, Meeting.uid)
    return logbook.iterate(query.where(_meetings_wanted(options)).order_by(Meeting.id), MeetingRow)


def gone(logbook: Logbook, options: ExportOptions) -> Iterator[GoneRow]:
    """The entries whose rows were erased, or taken back by undo, after the profile was given them.

    In a full export too those of the past of which it was not told: any may be a series that still rings.
    """
    row_uid = fn.REPLACE(CalendarExport.uid, "-todo", "")
    lost = row_uid.not_in(FollowUp.select(FollowUp.uid)) & row_uid.not_in(Meeting.select(Meeting.uid))
    ahead = CalendarExport.start_utc >= midnight(clock.today())
    untold = CalendarExport.state != "cancelled"
    query = _given(options).where(
        ~_begins(DEADLINE), ~_begins(TALK), lost, ahead | untold if _is_full(options) else untold
    )
    return logbook.iterate(query.order_by(CalendarExport.id), GoneRow)


def known(logbook: Logbook, options: ExportOptions, beginning: str) -> dict[str, GoneRow]:
    """The reminders of deadlines, or the talks, that the profile was ever given, by their uids."""
    given = _given(options).where(_begins(beginning)).order_by(CalendarExport.id)
    return {row.uid: row for row in logbook.iterate(given, GoneRow)}


def midnight(day: date) -> datetime:
    """When a day begins by the clock of this machine."""
    return to_utc(day, dates.time(), clock.zone())


def count(logbook: Logbook, options: ExportOptions) -> int:
    """How many follow-ups and meetings an export will read; the few deadlines are not worth a look ahead."""
    found = 0
    if "follow-ups" in options.what:
        query = _with_ledger(FollowUp.select(fn.COUNT(FollowUp.id)), options, _follow_up_uid(options))
        found += int(logbook.value(query.where(_follow_ups_wanted(options))))
    if "meetings" in options.what:
        query = _with_ledger(Meeting.select(fn.COUNT(Meeting.id)), options, Meeting.uid)
        found += int(logbook.value(query.where(_meetings_wanted(options))))
    return found


_KNOWN = (
    CalendarExport.digest.alias("known_digest"),
    CalendarExport.sequence.alias("known_sequence"),
    CalendarExport.summary.alias("known_summary"),
    CalendarExport.start_utc.alias("known_start"),
)


def _given(options: ExportOptions) -> Any:
    """What the profile was given, as GoneRow has it."""
    cancelled = (CalendarExport.state == "cancelled").alias("was_cancelled")
    query = CalendarExport.select(CalendarExport.uid, CalendarExport.exported_at, cancelled, *_KNOWN)
    return query.where(CalendarExport.profile == options.profile)


def _begins(beginning: str) -> Any:
    return fn.SUBSTR(CalendarExport.uid, 1, len(beginning)) == beginning


def _follow_ups(options: ExportOptions) -> Any:
    own = [getattr(FollowUp, name) for name in FollowUpRow._fields[:17]]
    people = _people(FollowUpPerson, FollowUpPerson.follow_up == FollowUp.id, options)
    secret = FollowUp.private | Meeting.private
    notes = Case(None, [(secret, "")], Meeting.notes) if options.with_notes else Value("")
    query = _with_ledger(
        FollowUp.select(*own, people, notes.alias("notes"), *_KNOWN), options, _follow_up_uid(options)
    )
    return query.switch(FollowUp).join(Meeting, JOIN.LEFT_OUTER)


def _with_ledger(query: Any, options: ExportOptions, uid: Any) -> Any:
    """Join what the profile was given of each row."""
    same = (CalendarExport.profile == options.profile) & (CalendarExport.uid == uid)
    return query.join(CalendarExport, JOIN.LEFT_OUTER, on=same)


def _follow_up_uid(options: ExportOptions) -> Any:
    return FollowUp.uid.concat("-todo") if options.form == "todo" else FollowUp.uid


def _follow_ups_wanted(options: ExportOptions) -> Any:
    here = FollowUp.trashed_at.is_null()
    is_open = here & (FollowUp.state == "open")
    over_as = Case(None, [(here & (FollowUp.state == "done"), "done")], "cancelled")
    told = _to_be_told(options, FollowUp, is_open, over=~is_open, over_as=over_as, day=FollowUp.due)
    if _is_full(options) and not options.standing_only:
        # One that repeats may stand there as a series, which rings long after its first day.
        untold = CalendarExport.id.is_null(False) & (CalendarExport.state != over_as)
        told = told | (FollowUp.repeat_every.is_null(False) & ~is_open & untold)
    return told & _with_its_people(options, FollowUp, FollowUpPerson.follow_up)


def _meetings_wanted(options: ExportOptions) -> Any:
    ahead = Meeting.day >= clock.today()
    is_planned = Meeting.trashed_at.is_null() & (Meeting.state == "planned") & ahead
    # One that has happened is not taken back: it stands where it took place.
    fell_through = Meeting.trashed_at.is_null(False) | (Meeting.state == "cancelled")
    told = _to_be_told(options, Meeting, is_planned, over=fell_through, over_as="cancelled", day=Meeting.day)
    return told & _with_its_people(options, Meeting, MeetingPerson.meeting)


def _to_be_told(options: ExportOptions, model: Any, here: Any, *, over: Any, over_as: Any, day: Any) -> Any:
    """What is here, and of what the profile was given and is over, as much as it has to hear of.

    In a full export that is what would still ring; else what it was not told yet: the new e-mail address
    of a person must not bring back everything that was ever done for them.
    """
    if options.standing_only:
        return here
    given = CalendarExport.id.is_null(False) & over
    if _is_full(options):
        return here | (given & (day >= clock.today()))
    if options.since:
        return (here | given) & (model.modified >= midnight(options.since))
    return here | (given & (CalendarExport.state != over_as))


def _with_its_people(options: ExportOptions, model: Any, link: Any) -> Any:
    """The rows with one of the people to whom the export is limited; all rows where it is not."""
    if not options.people:
        return Value(1)
    return model.id.in_(link.model.select(link).join(Person).where(among(Person.uid, options.people)))


def _is_full(options: ExportOptions) -> bool:
    return not options.changed_only and options.since is None


def _people(link: Any, of_row: Any, options: ExportOptions) -> Any:
    """A JSON array of the row's people, each `[position, name, ...]`, with how to reach them where shown."""
    columns = [link.position, Person.name]
    if options.show == "everything":
        columns += [_organisation(), _point("email"), _point("phone")]
    return (
        link.select(fn.JSON_GROUP_ARRAY(fn.JSON_ARRAY(*columns))).join(Person).where(of_row).alias("people")
    )


def _organisation() -> Any:
    present = (Affiliation.person == Person.id) & Affiliation.until.is_null()
    found = Affiliation.select(Organisation.name).join(Organisation).where(present)
    return found.order_by(Affiliation.position, Affiliation.id).limit(1)


def _point(kind: str) -> Any:
    of_kind = (ContactPoint.person == Person.id) & (ContactPoint.kind == kind)
    found = ContactPoint.select(ContactPoint.value).where(of_kind)
    return found.order_by(ContactPoint.position, ContactPoint.id).limit(1)
