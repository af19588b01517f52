"""`mentorlog today`: everything that wants your eye today, in the order of the window's first page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click
from msgspec.structs import asdict

from mentorlog import clock, dates, kinds, query
from mentorlog.cli import follow_up_rows, meeting_rows, mentorships, person_rows
from mentorlog.cli.layout import columns
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.deadlines import Deadline
from mentorlog.language import _, ngettext
from mentorlog.query import Today, Week


@click.command("today", cls=Command, help=_("Show what is coming up, overdue, due, promised, going cold."))
@pass_terminal
def today(terminal: Terminal) -> None:
    """Show the Today page."""
    with terminal.reading() as logbook:
        names = kinds.names(logbook)
        found = query.today(logbook)
        terminal.answer(_shape(found, names), _lines(found, names))


def _shape(found: Today, names: dict[str, str]) -> dict[str, Any]:
    return {
        "coming_up": [meeting_rows.shape(row, names) for row in found.coming_up],
        "overdue": [follow_up_rows.shape(row) for row in found.overdue],
        "due_today": [follow_up_rows.shape(row) for row in found.due_today],
        "this_week": [follow_up_rows.shape(row) for row in found.this_week],
        "deadlines": [_deadline_shape(row) for row in found.deadlines],
        "they_promised": [follow_up_rows.shape(row) for row in found.they_promised],
        "going_cold": [person_rows.shape(row) for row in found.going_cold],
        "stalled": [mentorships.shape(row) for row in found.stalled],
        "without_notes": [meeting_rows.shape(row, names) for row in found.without_notes],
        "week": asdict(found.week) if found.week else None,
    }


def _deadline_shape(row: Deadline) -> dict[str, Any]:
    return {
        "of": row.of,
        "noun": row.noun,
        "kind": row.kind,
        "on": row.day.isoformat(),
        "title": row.title,
        "told": row.told,
        "missing": row.missing,
        "sure": row.is_sure,
    }


def _lines(found: Today, names: dict[str, str]) -> Iterator[str]:
    yield dates.spoken(clock.today())
    sections = list(_sections(found, names))
    for title, lines in sections:
        yield from ("", title, *lines)
    if not sections:
        yield from ("", _("Nothing is due. Enjoy your day."))
    if found.week:
        yield from ("", _week(found.week))


def _sections(found: Today, names: dict[str, str]) -> Iterator[tuple[str, Iterator[str]]]:
    """The sections in which there is something."""
    if found.coming_up:
        yield (
            _("Coming up"),
            meeting_rows.table(found.coming_up, names, heads=False, indent="  "),
        )
    for title, rows in (
        (_("Overdue"), found.overdue),
        (_("Due today"), found.due_today),
        (_("This week"), found.this_week),
    ):
        if rows:
            yield title, follow_up_rows.table(rows, heads=False, indent="  ")
    if found.deadlines:
        lines = ((dates.spoken(row.day), row.title, row.missing) for row in found.deadlines)
        yield _("Deadlines"), columns(lines, (), "  ")
    if found.they_promised:
        yield _("They promised"), follow_up_rows.table(found.they_promised, heads=False, indent="  ")
    if found.going_cold:
        yield _("Going cold"), person_rows.table(found.going_cold, heads=False, indent="  ")
    if found.stalled:
        yield _("Stalled"), mentorships.table(found.stalled, heads=False, indent="  ")
    if found.without_notes:
        yield (
            _("Without notes"),
            meeting_rows.table(found.without_notes, names, heads=False, indent="  "),
        )


def _week(week: Week) -> str:
    return _("This week: {logged}, {kept}, {overdue}.").format(
        logged=ngettext("{n} logged", "{n} logged", week.logged).format(n=week.logged),
        kept=ngettext("{n} kept", "{n} kept", week.kept).format(n=week.kept),
        overdue=ngettext("{n} overdue", "{n} overdue", week.overdue).format(n=week.overdue),
    )
