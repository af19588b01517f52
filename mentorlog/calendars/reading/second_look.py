"""What of the user's wishes still holds, where the logbook has changed since they were made."""

from __future__ import annotations

from mentorlog.calendars.reading.entry import Entry
from mentorlog.calendars.reading.plan import Attendee, Plan, PlannedMeeting, Wishes


def still_wished(seen: Plan, now: Plan, wishes: Wishes) -> Wishes:
    """The wishes for what is still as the user saw it; both plans are of one reading, row by row."""
    rows = (place for place in wishes.rows if _is_as_seen(seen.rows[place], now.rows[place]))
    guessed = _guesses(seen)
    people = (key for key, person in _guesses(now).items() if guessed.get(key) == person)
    return Wishes(frozenset(rows), wishes.people & frozenset(people))


def unticked(seen: Plan, now: Plan, wishes: Wishes) -> list[Entry]:
    """What would be logged as it is usual, was seen so, and is not wished for."""
    return [
        row.entry
        for place, row in enumerate(now.rows)
        if row.outcome == seen.rows[place].outcome == "new" and place not in wishes.rows
    ]


def _is_as_seen(seen: PlannedMeeting, now: PlannedMeeting) -> bool:
    """Whether the same would come of a row, of an update at most a part, or what was in doubt is sure."""
    if now.outcome == "updated":
        return seen.outcome == "updated" and {*now.taken} <= {*seen.taken}
    return (now.outcome, now.reason) in ((seen.outcome, seen.reason), ("new", ""))


def _guesses(planned: Plan) -> dict[str, str]:
    """Who those are, by their keys, to whom the user may agree: a uid, or "" of somebody new."""
    return {each.key: each.person for row in planned.rows for each in _doubtful(row)}


def _doubtful(row: PlannedMeeting) -> list[Attendee]:
    return [each for each in row.attendees if not each.sure]
