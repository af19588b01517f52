"""`mentorlog promises`: what you promised and what they promised, by age, day or person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, get_args

import click

from mentorlog import dates, follow_up_list
from mentorlog.cli import follow_up_rows
from mentorlog.cli.layout import columns, several, short_id
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow, Order
from mentorlog.language import _, ngettext


@click.command("promises", cls=Command, help=_("List what you promised, and what they promised."))
@click.option(
    "--by", type=click.Choice(get_args(Order)), default="age", show_default=True, help=_("The order.")
)
@pass_terminal
def promises(terminal: Terminal, by: Order) -> None:
    """Print the open ones of both sides."""
    with terminal.reading() as logbook:
        mine = follow_up_list.listing(logbook, FollowUpFilter(owed_by="me", order=by))
        theirs = follow_up_list.listing(logbook, FollowUpFilter(owed_by="them", order=by))
        shape = {"mine": [_shape(row) for row in mine], "theirs": [_shape(row) for row in theirs]}
        terminal.answer(shape, _lines(mine, theirs))


def _shape(row: FollowUpRow) -> dict[str, Any]:
    return {**follow_up_rows.shape(row), "age_days": row.age}


def _lines(mine: Sequence[FollowUpRow], theirs: Sequence[FollowUpRow]) -> Iterator[str]:
    for title, rows in ((_("I promised"), mine), (_("They promised"), theirs)):
        if rows:
            yield title
            yield from columns(map(_line, rows), (), "  ")
            yield ""
    if not mine and not theirs:
        yield _("Nothing is promised.")


def _line(row: FollowUpRow) -> tuple[str, ...]:
    """`[5f3c9a1b]  Ada Lindqvist  Send RAID log  due Thu 26 Nov 2026  for 12 days`."""
    age = ngettext("for {n} day", "for {n} days", row.age).format(n=row.age)
    due = _("due {day}").format(day=dates.spoken(row.due))
    who = several([each.name for each in row.people])
    return short_id(row.uid), who, row.what, due, age
