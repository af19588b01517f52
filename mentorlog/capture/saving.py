"""Keeping what a line says: the meeting with all that belongs to it, in one step that undo takes back."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog import meetings, people
from mentorlog.capture.entry import Reading, Someone
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.meetings import NextStep, Participant
from mentorlog.models import Meeting


def ensure_clear(readings: Sequence[Reading]) -> None:
    """Raise InvalidEntry("line") with the first thing that is wrong, or where there is nothing."""
    for reading in readings:
        for problem in reading.problems:
            raise InvalidEntry("line", "{problem}", problem=problem.sentence)
    if not readings:
        raise InvalidEntry("line", marked("There is nothing to log in that line."))


def save(logbook: Logbook, readings: Sequence[Reading]) -> list[str]:
    """Log what the entries of a line say, and give the uids of the meetings.

    Whoever is new is made, and listed under "Needs details". Raises InvalidEntry, with nothing kept.
    """
    ensure_clear(readings)
    made: dict[str, str] = {}
    with logbook.edit("meeting-logged"):
        logged = [_log(logbook, reading, made) for reading in readings]
        there = dict.fromkeys(uid for _meeting, present in logged for uid in present)
        logbook.speak_of(logged[0][0], *there)
    return [meeting for meeting, _present in logged]


def earlier_lines(logbook: Logbook, limit: int = 50) -> list[str]:
    """The lines that were logged last, the latest first, each once."""
    latest = Meeting.select(Meeting.capture_line).where(
        (Meeting.capture_line != "") & Meeting.trashed_at.is_null()
    )
    return list(dict.fromkeys(logbook.column(latest.order_by(Meeting.id.desc()).limit(limit))))


def _log(logbook: Logbook, reading: Reading, made: dict[str, str]) -> tuple[str, list[str]]:
    """The uid of the meeting, and of who was there."""
    # Imported here: what lists meetings needs none of it.
    from mentorlog.mentoring import sessions

    entry = reading.entry
    present = [_uid(logbook, each, made) for each in entry.people]
    meeting = meetings.log(
        logbook,
        [Participant(uid) for uid in present],
        When(entry.on, entry.at),
        [
            NextStep(
                each.what,
                When(each.due, each.at),
                tuple(_uid(logbook, one, made) for one in each.people),
                each.owed_by,
            )
            for each in entry.follow_ups
        ],
        kind=entry.kind,
        minutes=entry.minutes,
        tags=entry.tags,
        organisations=entry.organisations,
        notes=entry.notes,
        capture_line=reading.line,
    )
    if entry.kind == sessions.KIND:
        sessions.claim(logbook, meeting)
    if entry.credits:
        # Imported here: most lines have no credits, and need none of all the rules.
        from mentorlog.capture.counting import count

        count(logbook, meeting, entry)
    return meeting, present


def _uid(logbook: Logbook, one: Someone, made: dict[str, str]) -> str:
    """The person meant, made once for the whole line where nobody is."""
    if one.uid:
        return one.uid
    if one.name not in made:
        made[one.name] = people.add(logbook, one.name, needs_details=True)
    return made[one.name]
