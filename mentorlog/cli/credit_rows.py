"""Credits and activities as the terminal shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from mentorlog import dates
from mentorlog.cli.layout import columns, printable, short_id
from mentorlog.cli.terminal import Terminal
from mentorlog.credentials import holdings
from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.amounts import decimal_amount, spoken_amount
from mentorlog.credentials.rule_book import book
from mentorlog.language import _
from mentorlog.logbook import Logbook


def number(hundredths: int) -> int | float:
    """Credits as a number of JSON."""
    return hundredths // 100 if hundredths % 100 == 0 else float(decimal_amount(hundredths))


def activity_shape(row: ActivityRow) -> dict[str, Any]:
    """An activity in JSON."""
    return {
        "uid": row.uid,
        "title": row.title,
        "kind": row.kind,
        "on": row.day.isoformat(),
        "minutes": row.minutes,
        "organisation": row.organisation,
        "meeting": row.meeting,
        "credits": [
            {
                "credential": each.rule,
                "group": each.group,
                "credits": number(each.amount),
                "claim": each.claim or None,
            }
            for each in row.credits
        ],
        "evidence": row.evidence,
    }


def activity_table(rows: Sequence[ActivityRow]) -> Iterator[str]:
    """Activities in aligned lines, each with the end of its uid."""
    titles = (_("Id"), _("Day"), _("Kind"), _("Title"), _("Counts"))
    lines = (
        (short_id(row.uid), dates.spoken(row.day), row.kind, printable(row.title), counts(row))
        for row in rows
    )
    return columns(lines, titles)


def counts(row: ActivityRow) -> str:
    """`pmi-pmp:power-skills 1.5, isaca-cism:education 1.75`, and of what is still to come `planned: ...`."""
    told = ", ".join(f"{each.rule}:{each.group} {spoken_amount(each.amount)}" for each in row.credits)
    return _("planned: {credits}").format(credits=told) if told and row.is_planned else told


def tell_bad_rules(terminal: Terminal, logbook: Logbook) -> None:
    """Say beside the result which rules cannot be used."""
    for problem in book(logbook).problems:
        terminal.tell(problem)


def tell_what_is_left_out(terminal: Terminal, logbook: Logbook) -> None:
    """The same, and what is held and counted nowhere, for it has no rule any more."""
    tell_bad_rules(terminal, logbook)
    rules = book(logbook).rules
    said = _("{name} is left out, for there is no rule “{key}” any more. What was done for it is kept.")
    for row in holdings.held(logbook):
        if row.rule not in rules:
            terminal.tell(said.format(name=printable(row.name), key=printable(row.rule)))


def nothing_held(logbook: Logbook) -> str:
    """The one line of a table without rows."""
    if holdings.held(logbook):
        return _("You hold no credential that can be counted.")
    return _("You hold no credentials.")
