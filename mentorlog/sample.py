"""A year of an IT programme manager's network: a logbook of sample data to look round in."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from mentorlog import affiliations, clock, dates, follow_ups, meetings, paths, people, relationships
from mentorlog.contact_points import DayToRemember, Point
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.meetings import Participant, Particulars
from mentorlog.models import FollowUp, Meeting
from mentorlog.private_files import move_into_place
from mentorlog.sample_credentials import add_credentials
from mentorlog.sample_memberships import add_memberships
from mentorlog.sample_mentoring import add_mentoring

_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sample"

OF_PERSON = (
    "given",
    "family",
    "nickname",
    "suffix",
    "said",
    "zone",
    "notes",
    "favourite",
    "every_days",
    "needs_details",
    "tags",
)
OF_MEETING = ("kind", "title", "minutes", "place", "channel", "notes", "private", "tags")

Entry = dict[str, Any]
Uids = dict[str, str]  # what the files call a person -> the uid in this logbook


def make_sample_logbook(folder: Path) -> Path:
    """Make a logbook of its own in `folder`, fill it, and give its path; undo does not empty it again.

    Raises InvalidEntry("folder") where there is a logbook already: sample data are never mixed with others.
    """
    path = paths.logbook_path(folder)
    if path.exists():
        raise InvalidEntry(
            "folder",
            marked("There is a logbook in {folder} already. Choose an empty folder for the sample data."),
            folder=folder,
        )
    # Made beside it and then moved: broken off half-way, it leaves no empty logbook that passes for this one.
    unfinished = path.with_name(".sample.new")
    # A journal that a killed attempt left would make the new file pass for a damaged one.
    for ending in ("", "-wal", "-shm"):
        unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)
    with open_logbook(unfinished, anew=True) as logbook:
        fill(logbook)
        logbook.seal()
    move_into_place(unfinished, path)
    return path


def fill(logbook: Logbook) -> None:
    """Write the sample data in one step, with dates counted from today."""
    with logbook.edit("sample-added"):
        uids = _add_people(logbook)
        for entry in _entries("meetings-*.toml", "meeting"):
            _add_meeting(logbook, uids, entry)
        for entry in _entries("follow_ups.toml", "follow_up"):
            _add_follow_up(logbook, uids, entry, [], None)
        add_mentoring(logbook, uids)
        add_memberships(logbook)
        add_credentials(logbook, uids)


def _entries(pattern: str, name: str) -> Iterator[Entry]:
    """All entries called `name` in the files that fit `pattern`, in the order of the files' names."""
    for path in sorted(_FOLDER.glob(pattern)):
        yield from tomllib.loads(path.read_text("utf-8"))[name]


# --- people


def _add_people(logbook: Logbook) -> Uids:
    uids = {entry["key"]: _add_person(logbook, entry) for entry in _entries("people.toml", "person")}
    for entry in _entries("people.toml", "relationship"):
        relationships.relate(logbook, uids[entry["person"]], entry["kind"], uids[entry["other"]])
    return uids


def _add_person(logbook: Logbook, entry: Entry) -> str:
    details: people.Details = {name: entry[name] for name in OF_PERSON if name in entry}  # type: ignore[assignment]
    details["emails"] = [Point(value, "work") for value in entry.get("emails", ())]
    details["phones"] = [Point(value, "work") for value in entry.get("phones", ())]
    if "birthday" in entry:
        details["days"] = [DayToRemember("birthday", entry["birthday"])]
    uid = people.add(logbook, entry["name"], **details)
    posts = [entry] if "organisation" in entry else []
    for post in [*posts, *entry.get("former", ())]:
        affiliations.add(
            logbook,
            uid,
            post["organisation"],
            post.get("title", ""),
            since=post.get("since", ""),
            until=post.get("until", ""),
        )
    return uid


# --- meetings


def _add_meeting(logbook: Logbook, uids: Uids, entry: Entry) -> None:
    there = _participants(uids, entry)
    particulars: Particulars = {name: entry[name] for name in OF_MEETING if name in entry}  # type: ignore[assignment]
    uid = meetings.log(logbook, there, _start(entry), **particulars)
    if entry.get("unconfirmed"):
        # Time turns a planned meeting into one that has passed; here it is written down as such at once.
        logbook.update(Meeting, logbook.id_of(Meeting, uid), state="planned")
    for step in entry.get("follow_up", ()):
        _add_follow_up(logbook, uids, step, [participant.person for participant in there], uid)


def _participants(uids: Uids, entry: Entry) -> list[Participant]:
    lines, roles = entry.get("lines", {}), entry.get("roles", {})
    keys = dict.fromkeys([*entry.get("people", ()), *lines])
    return [Participant(uids[key], lines.get(key, ""), roles.get(key, "")) for key in keys]


def _start(entry: Entry) -> When:
    days = entry["days_ahead"] if "days_ahead" in entry else -entry["days_ago"]
    return _when(days, entry)


# --- follow-ups


def _add_follow_up(
    logbook: Logbook, uids: Uids, entry: Entry, people_there: list[str], meeting: str | None
) -> None:
    uid = follow_ups.add(
        logbook,
        entry["what"],
        _when(entry["due"], entry),
        people=[uids[key] for key in entry["for"]] if "for" in entry else people_there,
        owed_by="them" if entry.get("theirs") else "me",
        meeting=meeting,
        repeat=dates.parse_repeat(entry["repeat"]) if "repeat" in entry else None,
        private=entry.get("private", False),
    )
    if "snoozed_to" in entry:
        follow_ups.snooze(logbook, [uid], _when(entry["snoozed_to"], entry))
    if "done" in entry:
        follow_ups.done(logbook, [uid])
        _close_on(logbook, uid, entry["done"])
    if "cancelled" in entry:
        follow_ups.cancel(logbook, [uid])
        _close_on(logbook, uid, entry["cancelled"])


def _close_on(logbook: Logbook, uid: str, days_ago: int) -> None:
    """Say that it was closed so many days ago, and not now."""
    closed = datetime.combine(_working_day(-days_ago), time(16), tzinfo=UTC)
    logbook.update(FollowUp, logbook.id_of(FollowUp, uid), closed_at=closed)


# --- days


def _when(days: int, entry: Entry) -> When:
    at = time.fromisoformat(entry["time"]) if "time" in entry else None
    return When(_working_day(days), at, entry.get("zone"))


def _working_day(days: int) -> date:
    """The day so many days from today; a weekend day moves on, or back if it is past. Today stays today."""
    day = clock.today() + timedelta(days)
    if days > 0:
        return dates.next_working_day(day, dates.MONDAY_TO_FRIDAY)
    back = max(0, day.isoweekday() - 5) if days else 0
    return day - timedelta(back)
