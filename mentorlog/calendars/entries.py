"""The entries of an export one by one, each compared with what the profile was given before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from mentorlog import clock, kinds
from mentorlog.calendars import rows
from mentorlog.calendars.component import component
from mentorlog.calendars.item import CalendarItem, Form
from mentorlog.calendars.options import ExportOptions
from mentorlog.calendars.outcome import Change, Entry, Known, Tally
from mentorlog.calendars.wording import follow_up_item, gone_item, meeting_item
from mentorlog.logbook import Logbook


def entries(logbook: Logbook, options: ExportOptions, tally: Tally) -> Iterator[Entry]:
    """The entries to be written, in the order of their making; the tally counts them as they pass."""
    for entry, overdue in _all(logbook, options):
        if options.changed_only and entry.change == "same":
            continue
        if overdue and not options.with_overdue:
            tally.leave_out(entry.item.uid)
            continue
        tally.take(entry)
        yield entry


def follow_up_entry(row: rows.FollowUpRow, options: ExportOptions) -> Entry:
    """A follow-up as an entry."""
    return _entry(follow_up_item(row, options), options.form, row)


def _all(logbook: Logbook, options: ExportOptions) -> Iterator[tuple[Entry, bool]]:
    """Every entry, with whether it is an overdue follow-up."""
    if "follow-ups" in options.what:
        today = clock.today()
        for row in rows.follow_ups(logbook, options):
            entry = follow_up_entry(row, options)
            yield entry, entry.item.state == "open" and row.due < today
    if "meetings" in options.what:
        yield from ((entry, False) for entry in _meetings(logbook, options))
    if "deadlines" in options.what and not options.people:
        yield from ((entry, False) for entry in _deadlines(logbook, options))
    if "talks" in options.what:
        yield from ((entry, False) for entry in _talks(logbook, options))
    # With whom those were that are no longer here, nobody can say.
    if not options.standing_only and not options.people:
        for gone in rows.gone(logbook, options):
            yield _entry(gone_item(gone), "todo" if gone.uid.endswith("-todo") else "event", gone), False


def _meetings(logbook: Logbook, options: ExportOptions) -> Iterator[Entry]:
    names = kinds.names(logbook)
    prep = _prep(logbook, options)
    for row in rows.meetings(logbook, options):
        before = prep(row.uid) if row.is_planned else ""
        yield _entry(meeting_item(row, options, names, before), "event", row)


def _deadlines(logbook: Logbook, options: ExportOptions) -> Iterator[Entry]:
    # Loaded only here: it brings memberships, credentials and their rules with it.
    from mentorlog.calendars.deadlines import reminders

    for reminder in reminders(logbook, options):
        yield _entry(reminder.item, "event", reminder.known or _UNKNOWN)


def _talks(logbook: Logbook, options: ExportOptions) -> Iterator[Entry]:
    # Loaded only for those who want it.
    from mentorlog.calendars.talks import talks

    for talk in talks(logbook, options):
        yield _entry(talk.item, "event", talk.known or _UNKNOWN)


def _prep(logbook: Logbook, options: ExportOptions) -> Callable[[str], str]:
    """Tells what to know before a meeting, by its uid, where that is wanted."""
    if not options.with_prep or options.show != "everything":
        return lambda _meeting: ""
    # Loaded only for those who want it: it brings all of mentoring with it.
    from mentorlog.calendars.prep_cards import PrepCards

    return PrepCards(logbook).before


class _Unknown(NamedTuple):
    """Of what the profile was never given."""

    known_digest: str | None = None
    known_sequence: int | None = None
    known_summary: str | None = None
    known_start: datetime | None = None


_UNKNOWN = _Unknown()


def _entry(
    item: CalendarItem, form: Form, row: rows.FollowUpRow | rows.MeetingRow | rows.GoneRow | _Unknown
) -> Entry:
    written = component(item, form)
    if row.known_digest is None or row.known_sequence is None or row.known_start is None:
        return Entry(item, written, 0, "new", None)
    known = Known(row.known_summary or item.summary, row.known_start)
    if written.digest == row.known_digest:
        return Entry(item, written, row.known_sequence, "same", known)
    change: Change = "cancelled" if item.state == "cancelled" else "changed"
    return Entry(item, written, row.known_sequence + 1, change, known)
