"""How follow-ups and meetings are worded in a calendar, as much of them as the user wants shown there."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from operator import itemgetter
from typing import NamedTuple

from mentorlog.calendars.item import CalendarItem, State
from mentorlog.calendars.options import ExportOptions
from mentorlog.calendars.rows import FollowUpRow, GoneRow, MeetingRow
from mentorlog.dates import Repeat
from mentorlog.language import _, ngettext
from mentorlog.plain_notes import plain

_FOLLOW_UP_MINUTES = 15
_MEETING_MINUTES = 60  # where nobody said how long it takes
_NAMES_SHOWN = 3
# Calendars show a few screens at most, and Google keeps 8,192 characters of a description.
_LONGEST = 8000


class Contact(NamedTuple):
    """A person as an entry names one; None where there is nothing to say or nothing may be shown."""

    name: str
    organisation: str | None = None
    email: str | None = None
    phone: str | None = None


def follow_up_item(row: FollowUpRow, options: ExportOptions) -> CalendarItem:
    """A follow-up at its time, or at the quarter of an hour it was given."""
    people = _contacts(row.people)
    at = row.time or row.slot
    assert at
    alarm = options.alarm_minutes if row.remind_minutes is None else row.remind_minutes
    return CalendarItem(
        uid=row.uid,
        summary=_follow_up_summary(row, people, options),
        description=_description(people, row.notes, options),
        start=datetime.combine(row.due, at),
        zone=row.zone,
        minutes=_FOLLOW_UP_MINUTES,
        created=row.created,
        modified=row.modified,
        categories=("mentorlog", "follow-up"),
        alarm_minutes=alarm,
        state=_follow_up_state(row),
        completed=row.closed_at,
        repeat=_repeat(row) if options.as_series and _begins_its_series(row) else None,
        anchor_day=row.anchor_day,
    )


def meeting_item(
    row: MeetingRow, options: ExportOptions, kinds: Mapping[str, str], prep: str
) -> CalendarItem:
    """A planned meeting; `kinds` are the names of the kinds by key, `prep` is what to know before it."""
    people = _contacts(row.people)
    link = row.place if row.place.startswith(("https://", "http://")) and " " not in row.place else ""
    shows_all = options.show == "everything"
    return CalendarItem(
        uid=row.uid,
        summary=_meeting_summary(row, people, options, kinds),
        description=_description(people, row.notes, options, prep),
        start=row.day if row.time is None else datetime.combine(row.day, row.time),
        zone=row.zone,
        minutes=row.minutes or _MEETING_MINUTES,
        created=row.created,
        modified=row.modified,
        location=row.place if shows_all else "",
        url=link if shows_all else "",
        categories=("mentorlog", "meeting"),
        alarm_minutes=options.alarm_minutes,
        state="open" if row.is_planned else "cancelled",
        busy=True,
    )


def gone_item(row: GoneRow) -> CalendarItem:
    """A cancelled entry without a word of what it was: its row was erased, or its making undone."""
    return CalendarItem(
        uid=row.uid.removesuffix("-todo"),
        summary=_("mentorlog entry"),
        start=row.known_start.replace(tzinfo=None),
        zone="UTC",
        minutes=_FOLLOW_UP_MINUTES,
        created=row.exported_at,
        modified=row.exported_at,
        state="cancelled",
    )


def shortened(text: str, longest: int = _LONGEST) -> str:
    """The text, cut where a calendar would cut it too."""
    return text if len(text) <= longest else text[:longest].rstrip() + " …"


def _contacts(people: str) -> list[Contact]:
    return [Contact(*columns) for _position, *columns in sorted(json.loads(people), key=itemgetter(0, 1))]


def _follow_up_state(row: FollowUpRow) -> State:
    if row.trashed_at is not None or row.state == "cancelled":
        return "cancelled"
    return "done" if row.state == "done" else "open"


def _begins_its_series(row: FollowUpRow) -> bool:
    """Whether the dates that will follow can be counted from this one.

    What is over repeats in its successor, and one that was put off is followed by a date counted from the
    day it had before.
    """
    return _follow_up_state(row) == "open" and row.due == row.original_due


def _repeat(row: FollowUpRow) -> Repeat | None:
    return Repeat(row.repeat_every, row.repeat_unit) if row.repeat_every and row.repeat_unit else None


def _follow_up_summary(row: FollowUpRow, people: Sequence[Contact], options: ExportOptions) -> str:
    if options.show == "discreet":
        return _("mentorlog follow-up")
    unsaid = [person for person in people if person.name not in row.what]
    if not unsaid:
        return row.what if row.owed_by == "me" else _("Waiting for: {what}").format(what=row.what)
    form = _("{names}: {what}") if row.owed_by == "me" else _("Waiting for {names}: {what}")
    return form.format(names=_names(unsaid), what=row.what)


def _meeting_summary(
    row: MeetingRow, people: Sequence[Contact], options: ExportOptions, kinds: Mapping[str, str]
) -> str:
    if options.show == "discreet":
        return _("mentorlog meeting")
    title = row.title or kinds.get(row.kind, row.kind)
    return _("{meeting} with {names}").format(meeting=title, names=_names(people)) if people else title


def _names(people: Sequence[Contact]) -> str:
    names = ", ".join(person.name for person in people[:_NAMES_SHOWN])
    more = len(people) - _NAMES_SHOWN
    if more < 1:
        return names
    return ngettext("{names} and {n} more", "{names} and {n} more", more).format(names=names, n=more)


def _description(people: Sequence[Contact], notes: str | None, options: ExportOptions, prep: str = "") -> str:
    """How to reach each of the people, then the notes that were asked for, and what to know before."""
    if options.show != "everything":
        return ""
    parts = ["\n".join(filter(None, person)) for person in people]
    parts += filter(None, [plain(shortened(notes or "")), prep])
    return shortened("\n\n".join(parts))
