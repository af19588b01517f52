"""`mentorlog reconnect`: whom to call this week and why, put off by skipping or to a day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from mentorlog import clock, dates
from mentorlog import reconnect as calls
from mentorlog.cli import finding, person_rows
from mentorlog.cli.arguments import Day
from mentorlog.cli.layout import printable
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.language import _, ngettext
from mentorlog.reconnect import Call, Week


@click.command("reconnect", cls=Command, help=_("List whom to call this week and why, most pressing first."))
@click.option("--skip", metavar="WHO", help=_("Not this week."))
@click.option(
    "--later",
    nargs=2,
    type=click.Tuple([str, Day("until", "ahead")]),
    metavar="WHO DATE",
    help=_("Not before that day."),
)
@pass_terminal
def reconnect(terminal: Terminal, skip: str | None, later: tuple[str, dates.DateAndTime] | None) -> None:
    """List people to call, or put one off."""
    if skip or later:
        with terminal.writing() as logbook:
            if skip:
                calls.skip(logbook, finding.person(logbook, skip))
            if later:
                calls.reschedule(logbook, finding.person(logbook, later[0]), later[1].day)
    with terminal.reading() as logbook:
        week = calls.week(logbook)
        terminal.answer(map(_shape, week.calls), _lines(week))


def _shape(call: Call) -> dict[str, Any]:
    person = call.person
    return {
        **person_rows.shape(person),
        "every_days": person.every_days,
        "days": person.last_contact and (clock.today() - person.last_contact).days,
        "cold": call.is_cold,
        "topic": call.topic,
        "i_promised": call.i_owe,
        "they_promised": call.they_owe,
        "reasons": [reason.words for reason in calls.reasons(call)],
    }


def _lines(week: Week) -> Iterator[str]:
    for call in week.calls:
        yield printable(person_rows.sentence(call.person))
        yield from (f"  {printable(reason.words)}" for reason in calls.reasons(call))
    if not week.calls:
        yield _("Enough for this week.") if week.more else _("Nobody is waiting for your call.")
    if week.done:
        words = ngettext(
            "{done} of {n} person this week met or put off.",
            "{done} of {n} people this week met or put off.",
            week.of,
        )
        yield words.format(done=week.done, n=week.of)
