"""Taking the meetings of a calendar into the logbook, as one step that can be undone, then or later."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct

from mentorlog import imports, meetings, people
from mentorlog.calendars.reading.known import KnownMeeting
from mentorlog.calendars.reading.left_out import decided, signs_of
from mentorlog.calendars.reading.plan import Attendee, Plan, PlannedMeeting, Wishes, certain, plan, to_write
from mentorlog.calendars.reading.second_look import still_wished, unticked
from mentorlog.calendars.reading.told import likely_kind, told_by
from mentorlog.contact_points import Point, points_of
from mentorlog.copies import Progress
from mentorlog.dates import When
from mentorlog.logbook import Logbook
from mentorlog.meetings import Participant
from mentorlog.models import Meeting, MeetingPerson, Person
from mentorlog.models.imports import MeetingSource


class Imported(Struct, frozen=True):
    """What came of an import: rows by outcome, where those that were left are up for review still.

    `passed_over` were wished for, but the logbook has changed since the user looked at them.
    """

    counts: Mapping[str, int]
    people: int = 0
    passed_over: int = 0


def carry_out(
    logbook: Logbook, planned: Plan, wishes: Wishes, progress: Progress = lambda done, total: None
) -> Imported:
    """Log and change what is wished for, in one step; where that is nothing, nothing is written.

    All is planned again first, for the logbook may have changed since; what would come of a row is what the
    user saw, or nothing. `progress(done, total)` stops it by raising, and then nothing is changed.
    """
    wanted = sum(1 for _row in to_write(planned, wishes))
    reading = planned.reading
    with logbook.edit("meetings-imported"):
        now = plan(logbook, reading)
        unwanted = unticked(planned, now, wishes)
        wishes = still_wished(planned, now, wishes)
        rows = list(to_write(now, wishes))
        passed_over = wanted - len(rows)
        if not rows:
            return Imported(_counts(now, rows, 0), passed_over=passed_over)
        left = decided(unwanted, [row.entry for row in rows])
        counts = _counts(now, rows, len(left))
        batch = imports.note(logbook, "ics", reading.name, reading.sha256, counts, signs_of(left))
        agreed = _agreed(logbook, rows, wishes)
        for done, row in enumerate(rows):
            progress(done, len(rows))
            if row.meeting is None:
                _log(logbook, row, agreed, batch)
            else:
                _update(logbook, row, row.meeting, batch)
    return Imported(counts, len(agreed), passed_over)


def _counts(planned: Plan, rows: Sequence[PlannedMeeting], left_out: int) -> dict[str, int]:
    """The rows by what became of them: one that was up for review and is taken is new."""
    counts, taken = planned.counts(), Counter(row.outcome for row in rows)
    updated, unskipped = taken["updated"], taken["skipped"]
    waiting = counts["new"] + counts["updated"] + counts["review"] - (len(rows) - unskipped)
    return {
        **counts,
        "new": len(rows) - updated,
        "updated": updated,
        "review": waiting - left_out,
        "skipped": counts["skipped"] - unskipped + left_out,
    }


def _agreed(logbook: Logbook, rows: Sequence[PlannedMeeting], wishes: Wishes) -> dict[str, str]:
    """The uids of those whom the user agreed to, by their keys: the new are added, and guesses made sure."""
    wanted = {
        each.key: each
        for row in rows
        if row.meeting is None
        for each in row.present(wishes.people)
        if not each.sure
    }
    return {key: _add(logbook, attendee) for key, attendee in wanted.items()}


def _add(logbook: Logbook, attendee: Attendee) -> str:
    address = [Point(attendee.address)] if attendee.address else []
    if not attendee.person:
        return people.add(logbook, attendee.name, emails=address)
    # By the address they are known for certain the next time.
    before = points_of(logbook, attendee.person, "email")
    if address and attendee.address not in (point.value.casefold() for point in before):
        people.edit(logbook, attendee.person, emails=[*before, *address])
    return attendee.person


def _log(logbook: Logbook, row: PlannedMeeting, agreed: Mapping[str, str], batch: int) -> None:
    entry = row.entry
    present = dict.fromkeys(each.person if each.sure else agreed[each.key] for each in row.present(agreed))
    uid = meetings.log(
        logbook,
        [Participant(person) for person in present],
        When(entry.day, entry.time, entry.zone),
        kind=likely_kind(entry, len(row.attendees)),
        title=entry.title,
        minutes=entry.minutes,
        place=entry.place,
        notes=entry.notes,
        private=entry.private,
    )
    logbook.insert(
        MeetingSource,
        meeting=logbook.id_of(Meeting, uid),
        key=entry.key or entry.second_key,
        **_source(row, tuple(present), batch),
    )


def _update(logbook: Logbook, row: PlannedMeeting, known: KnownMeeting, batch: int) -> None:
    """Change what the calendar changed; what the user changed stays."""
    entry, taken = row.entry, row.taken
    invited = certain(row.attendees, known)
    changed: Any = {
        name: getattr(entry, name) for name in ("title", "minutes", "place", "notes") if name in taken
    }
    if "people" in taken and (present := _joined(logbook, known, invited)):
        changed["participants"] = present
    if changed:
        meetings.edit(logbook, known.uid, **changed)
    takes_place_again = "cancelled" in taken and not entry.cancelled
    if "day" in taken or takes_place_again:
        meetings.move(logbook, known.uid, When(entry.day, entry.time, entry.zone))
    if "cancelled" in taken and entry.cancelled:
        meetings.did_not_happen(logbook, known.uid)
    logbook.update(MeetingSource, known.source, **_source(row, invited, batch))


def _source(row: PlannedMeeting, present: tuple[str, ...], batch: int) -> dict[str, Any]:
    """What is noted of an entry, so that the next import can be compared with it."""
    return {
        "second_key": row.entry.second_key,
        "version": msgspec.json.encode(row.entry.version).decode(),
        "base": msgspec.json.encode(told_by(row.entry, present)).decode(),
        "batch": batch,
    }


def _joined(logbook: Logbook, known: KnownMeeting, invited: tuple[str, ...]) -> list[Participant]:
    """Those who are invited now; of those who no longer are, whoever has a note line of the user's stays."""
    there = MeetingPerson.select(Person.uid, MeetingPerson.line, MeetingPerson.role).join(Person)
    there = there.where(MeetingPerson.meeting == logbook.id_of(Meeting, known.uid))
    present = {
        uid: Participant(uid, line, role)
        for uid, line, role in logbook.tuples(there.order_by(MeetingPerson.position))
        if line or uid in invited
    }
    return [*present.values(), *(Participant(uid) for uid in invited if uid not in present)]
