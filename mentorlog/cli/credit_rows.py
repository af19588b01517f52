"""Credits and activities as the terminal shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from mentorlog import dates
from mentorlog.cli.layout import columns, printable, short_id
from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.amounts import decimal_amount, spoken_amount
from mentorlog.language import _


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
    """`pmi-pmp:power-skills 1.5, isaca-cism:education 1.75`."""
    return ", ".join(f"{each.rule}:{each.group} {spoken_amount(each.amount)}" for each in row.credits)
