"""`mentorlog tags`: the words you sort people by, and the rhythm that each of them gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from mentorlog import rhythms, tags
from mentorlog.cli.layout import columns
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.language import _
from mentorlog.tags import TagRow

commands = Noun("tags", help=_("The words you sort people by."))


@commands.command("list", help=_("List the tags of people, with their rhythms."))
@pass_terminal
def _list(terminal: Terminal) -> None:
    with terminal.reading() as logbook:
        _answer(terminal, tags.of_people(logbook))


@commands.command("rhythm", help=_("Keep in touch with those who have a tag and no rhythm of their own."))
@click.argument("tag")
@click.option(
    "--every",
    "every_days",
    type=click.IntRange(0, 36500),
    required=True,
    metavar="DAYS",
    help=_("Every so many days; 0 for no rhythm."),
)
@click.option(
    "--at-most",
    "at_most_days",
    type=click.IntRange(1, 36500),
    metavar="DAYS",
    help=_("After so many days they are cold; else after twice the rhythm."),
)
@pass_terminal
def _rhythm(terminal: Terminal, tag: str, every_days: int, at_most_days: int | None) -> None:
    with terminal.writing() as logbook:
        tags.keep_in_touch(logbook, tag, every_days or None, at_most_days if every_days else None)
        _answer(terminal, tags.of_people(logbook))


def _answer(terminal: Terminal, rows: Sequence[TagRow]) -> None:
    terminal.answer_rows(rows, _shape, _table, _("No tags."))


def _shape(row: TagRow) -> dict[str, Any]:
    return {
        "uid": row.uid,
        "name": row.name,
        "every_days": row.every_days,
        "at_most_days": row.at_most_days,
        "people": row.people,
    }


def _table(rows: Sequence[TagRow]) -> Iterator[str]:
    lines = (
        (
            row.name,
            str(row.people),
            rhythms.spoken(row.every_days, row.at_most_days) if row.every_days else "–",
        )
        for row in rows
    )
    return columns(lines, (_("Tag"), _("People"), _("Keep in touch")))
