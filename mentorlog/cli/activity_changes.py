"""`mentorlog activities edit`, `trash`, `restore` and `claim`: what becomes of an activity."""

from __future__ import annotations

from typing import Any

import click

from mentorlog.cli.arguments import Day
from mentorlog.cli.credit_rows import activity_shape, counts
from mentorlog.cli.layout import printable, short_id
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.credentials import activities, activity_list, claims, holdings
from mentorlog.credentials.activities import KINDS
from mentorlog.credentials.claims import CLAIM_STATES, ClaimState
from mentorlog.dates import DateAndTime
from mentorlog.language import _
from mentorlog.logbook import Logbook

_WHICH = click.argument("typed", metavar="ID")
_NOT_CLAIMED = "none"


@click.command("edit", cls=Command, help=_("Change an activity. What is given replaces what was there."))
@_WHICH
@click.option("--title", help=_("What it was."))
@click.option("--kind", type=click.Choice(KINDS), help=_("What kind of activity it was."))
@click.option("--on", type=Day("on", "back"), help=_("When it was."))
@click.option("--minutes", type=int, help=_("How long it was."))
@click.option("--host", "organisation", metavar="ORG", help=_("Who held it."))
@click.option("--link", help=_("Where more of it stands."))
@click.option("--code", help=_("The number that its provider gave it."))
@click.option("--notes", help=_("What it was about."))
@pass_terminal
def edit(terminal: Terminal, /, typed: str, on: DateAndTime | None, **said: Any) -> None:
    """Change what is given."""
    changes = {name: value for name, value in said.items() if value is not None}
    if on:
        changes["day"] = on.day
    if not changes:
        raise click.UsageError(_("Say what is to change."), click.get_current_context())
    with terminal.writing() as logbook:
        uid = activities.find(logbook, typed)
        activities.edit(logbook, uid, **changes)
        _answer(terminal, logbook, uid, _("Changed: {title}"))


@click.command("trash", cls=Command, help=_("Put an activity into the trash; it counts nowhere there."))
@_WHICH
@pass_terminal
def trash_activity(terminal: Terminal, typed: str) -> None:
    """Put it into the trash."""
    with terminal.writing() as logbook:
        uid = activities.find(logbook, typed)
        activities.trash(logbook, [uid])
        _answer(terminal, logbook, uid, _("In the trash: {title}"))


@click.command("restore", cls=Command, help=_("Take an activity out of the trash."))
@_WHICH
@pass_terminal
def restore(terminal: Terminal, typed: str) -> None:
    """Take it out of the trash."""
    with terminal.writing() as logbook:
        uid = activities.find(logbook, typed, trashed=True)
        activities.restore(logbook, [uid])
        _answer(terminal, logbook, uid, _("Restored: {title}"))


@click.command(
    "claim", cls=Command, help=_("Say what became of the claim of an activity, for one credential.")
)
@_WHICH
@click.option("--credential", "rule", metavar="RULE", required=True, help=_("Towards which credential."))
@click.option(
    "--state",
    type=click.Choice([*CLAIM_STATES, _NOT_CLAIMED]),
    default="claimed",
    help=_("How the claim stands; none is that there is none."),
)
@click.option("--number", metavar="N", help=_("The number that the issuer gave the claim."))
@click.option("--on", type=Day("on", "back"), help=_("Since when, if not today."))
@pass_terminal
def claim(
    terminal: Terminal,
    /,
    typed: str,
    rule: str,
    state: ClaimState,
    number: str | None,
    on: DateAndTime | None,
) -> None:
    """Note the claim, or withdraw it."""
    with terminal.writing() as logbook:
        uid = activities.find(logbook, typed)
        key = holdings.find(logbook, rule).rule
        if state in CLAIM_STATES:
            claims.claim(logbook, [uid], key, state, day=on.day if on else None, number=number)
        else:
            claims.withdraw(logbook, [uid], key)
        said = claims.state_word(state if state in CLAIM_STATES else "")
        _answer(terminal, logbook, uid, _("“{title}” {state}"), state=said)


def _answer(terminal: Terminal, logbook: Logbook, uid: str, sentence: str, **more: str) -> None:
    row = activity_list.one(logbook, uid)
    told = sentence.format(title=printable(row.title), **more)
    terminal.answer(activity_shape(row), [f"{told}  {counts(row)}  [{short_id(uid)}]"])
