"""`mentorlog introductions`: who made whom known to whom, what came of it, and the thanks."""

from __future__ import annotations

from typing import Any

import click

from mentorlog import dates, introductions
from mentorlog.cli import finding
from mentorlog.cli.arguments import WHO, Day
from mentorlog.cli.layout import columns, short_id
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.dates import DateAndTime
from mentorlog.introductions import STATES, IntroductionRow, State
from mentorlog.language import _
from mentorlog.logbook import Logbook

commands = Noun("introductions", help=_("Who made whom known to whom."))

_STATE = click.option("--state", type=click.Choice(STATES), help=_("How it stands; made unless said."))
_OUTCOME = click.option("--outcome", help=_("What came of it."))


@commands.command("add", help=_("Note that WHO and OTHER are made known to each other, or WHO to you."))
@click.argument("who", type=WHO)
@click.argument("other", type=WHO, required=False)
@click.option("--by", type=WHO, help=_("Who makes them known; you, unless said."))
@click.option("--on", type=Day("on", "back"), help=_("The day, today unless said."))
@_STATE
@_OUTCOME
@pass_terminal
def _add(
    terminal: Terminal,
    who: str,
    other: str | None,
    by: str | None,
    on: DateAndTime | None,
    state: State | None,
    outcome: str | None,
) -> None:
    with terminal.writing() as logbook:
        named = {"introducer": by, "other": other}
        uid = introductions.add(
            logbook,
            finding.known_person(logbook, who),
            **{key: finding.known_person(logbook, name) for key, name in named.items() if name},
            day=on.day if on else None,
            state=state or "made",
            outcome=outcome or "",
        )
        _answer(terminal, logbook, uid)


@commands.command("list", help=_("List introductions, latest first."))
@click.option("--with", "who", type=WHO, help=_("Only those in which this person takes part."))
@pass_terminal
def _list(terminal: Terminal, who: str | None) -> None:
    with terminal.reading() as logbook:
        rows = introductions.listing(logbook, finding.person(logbook, who) if who else None)
        heads = (_("Id"), _("Day"), "", _("State"), _("What came of it"), _("Thanked"))
        lines = columns(map(_line, rows), heads) if rows else [_("Nobody was made known to anybody.")]
        terminal.answer(map(_shape, rows), lines)


@commands.command("change", help=_("Say how an introduction stands, or what came of it."))
@click.argument("introduction", metavar="ID")
@_STATE
@_OUTCOME
@pass_terminal
def _change(terminal: Terminal, introduction: str, state: State | None, outcome: str | None) -> None:
    if state is None and outcome is None:
        raise click.UsageError(_("Say what is to change."), click.get_current_context())
    with terminal.writing() as logbook:
        uid = introductions.find(logbook, introduction)
        introductions.change(logbook, uid, state=state, outcome=outcome)
        _answer(terminal, logbook, uid)


@commands.command("thank", help=_("Note that you thanked for an introduction."))
@click.argument("introduction", metavar="ID")
@click.option("--on", type=Day("on", "back"), help=_("The day, today unless said."))
@pass_terminal
def _thank(terminal: Terminal, introduction: str, on: DateAndTime | None) -> None:
    with terminal.writing() as logbook:
        uid = introductions.find(logbook, introduction)
        introductions.thank(logbook, uid, on.day if on else None)
        _answer(terminal, logbook, uid)


@commands.command("remove", help=_("Take an introduction away; the people stay."))
@click.argument("introduction", metavar="ID")
@pass_terminal
def _remove(terminal: Terminal, introduction: str) -> None:
    with terminal.writing() as logbook:
        uid = introductions.find(logbook, introduction)
        [row] = [each for each in introductions.listing(logbook) if each.uid == uid]
        introductions.remove(logbook, uid)
        terminal.answer(_shape(row), [introductions.told(row)])


def _answer(terminal: Terminal, logbook: Logbook, uid: str) -> None:
    [row] = [each for each in introductions.listing(logbook) if each.uid == uid]
    terminal.answer(_shape(row), [f"{introductions.told(row)}  [{short_id(row.uid)}]"])


def _shape(row: IntroductionRow) -> dict[str, Any]:
    return {
        "uid": row.uid,
        "by": row.introducer.name or None,
        "people": [each.name for each in (row.person, row.other) if each.uid],
        "on": row.day.isoformat(),
        "state": row.state,
        "outcome": row.outcome,
        "thanked_on": row.thanked_on and row.thanked_on.isoformat(),
    }


def _line(row: IntroductionRow) -> tuple[str, ...]:
    waits = _("not yet") if row.waits_for_thanks else ""
    thanked = dates.spoken(row.thanked_on) if row.thanked_on else waits
    state = introductions.state_word(row.state)
    return short_id(row.uid), dates.spoken(row.day), introductions.told(row), state, row.outcome, thanked
