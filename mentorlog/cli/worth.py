"""`mentorlog worth`: what a meeting, or so many minutes of something, counts towards each credential."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from mentorlog import meetings
from mentorlog.cli.arguments import Day
from mentorlog.cli.credit_rows import nothing_held, number, tell_what_is_left_out
from mentorlog.cli.layout import columns
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.credentials.activities import KINDS
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.meeting_kind import as_activity
from mentorlog.credentials.worths import CredentialWorth, worths
from mentorlog.credit_words import ActivityKind
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked


@click.command("worth", cls=Command, help=_("What something counts towards each credential that you hold."))
@click.argument("meeting", metavar="[MEETING_ID]", required=False)
@click.option("--kind", type=click.Choice(KINDS), help=_("What kind of activity."))
@click.option("--minutes", type=click.IntRange(0), help=_("How long."))
@click.option("--on", type=Day("on", "back"), help=_("On which day; today unless said."))
@pass_terminal
def worth(
    terminal: Terminal,
    meeting: str | None,
    kind: ActivityKind | None,
    minutes: int | None,
    on: DateAndTime | None,
) -> None:
    """Tell the worths, "0, because ..." included."""
    with terminal.reading() as logbook:
        day = on.day if on else None
        if meeting:
            seen = as_activity(logbook, meetings.find(logbook, meeting))
            kind, minutes, day = kind or seen.kind, minutes or seen.minutes, day or seen.day
        if kind is None:
            raise InvalidEntry("kind", marked("Say a meeting, or --kind and --minutes."))
        tell_what_is_left_out(terminal, logbook)
        found = worths(logbook, kind, minutes, day)
        terminal.answer_rows(found, _shape, _lines, nothing_held(logbook))


def _shape(each: CredentialWorth) -> dict[str, Any]:
    return {
        "credential": each.rule.id,
        "credits": number(each.worth.credits),
        "group": each.worth.group or None,
        "reason": each.worth.reason,
        "confidence": each.worth.confidence,
    }


def _lines(found: Sequence[CredentialWorth]) -> Iterator[str]:
    lines = (
        (each.rule.name, f"{spoken_amount(each.worth.credits)} {each.rule.unit}", each.worth.reason)
        for each in found
    )
    return columns(lines, ())
