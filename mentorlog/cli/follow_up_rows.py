"""Follow-ups as commands print them: in JSON, in a table, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from mentorlog import dates, settings
from mentorlog.cli.layout import columns, several, short_id
from mentorlog.cli.moments import json_moment
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _
from mentorlog.logbook import Logbook


def shape(row: FollowUpRow) -> dict[str, Any]:
    """A follow-up in JSON."""
    return {
        "uid": row.uid,
        "what": row.what,
        "due": json_moment(row.due, row.time),
        "owed_by": row.owed_by,
        "state": row.state,
        "people": [each.name for each in row.people],
        "meeting": row.meeting,
    }


def table(rows: Sequence[FollowUpRow], *, heads: bool = True, indent: str = "") -> Iterator[str]:
    """Follow-ups in aligned lines, each with the end of its uid."""
    titles = (_("Id"), _("Due"), "", _("Follow-up")) if heads else ()
    lines = (
        (short_id(row.uid), dates.spoken_moment(row.due, row.time, row.zone), _standing(row), title(row))
        for row in rows
    )
    return columns(lines, titles, indent)


def title(row: FollowUpRow) -> str:
    """`Ada Lindqvist: Send RAID log`, `Waiting for Ada Lindqvist: intro to CIO`."""
    who = several([each.name for each in row.people])
    if row.owed_by == "them":
        form = _("Waiting for {who}: {what}") if who else _("Waiting: {what}")
    else:
        form = _("{who}: {what}") if who else "{what}"
    return form.format(who=who, what=row.what)


def due_line(logbook: Logbook, row: FollowUpRow) -> str:
    """`Thu 26 Nov 2026, rings 08:45, every week  [5f3c9a1b]`: when it is due, and how to call it."""
    lead = settings.get(logbook, "reminder-minutes") if row.remind_minutes is None else row.remind_minutes
    due = dates.echo(row.due, row.time, row.at, lead, row.zone)
    if row.repeat:
        due = f"{due}, {dates.spoken_repeat(row.repeat)}"
    return f"{due}  [{short_id(row.uid)}]"


def state_word(row: FollowUpRow) -> str:
    """Its state in a word."""
    return {"open": _("open"), "done": _("done"), "cancelled": _("cancelled")}[row.state]


def _standing(row: FollowUpRow) -> str:
    """Nothing for an open one that has time; else why it stands out."""
    if row.overdue:
        return _("overdue")
    return "" if row.state == "open" else state_word(row)
