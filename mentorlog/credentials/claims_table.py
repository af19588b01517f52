"""The activities of a cycle as a table for spreadsheets: what each counts, and what became of its claim."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from mentorlog import csv_files
from mentorlog.credentials import claims, proofs
from mentorlog.credentials.activity_kinds import NAMES
from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.cycle_activities import CycleActivities, of_cycle
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.credentials.proofs import ProofRow
from mentorlog.credentials.rule import Rule
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.written_files import write_file


class Line(NamedTuple):
    """A line in the order of its cells."""

    day: str
    title: str
    kind: str
    host: str
    minutes: str
    group: str
    credits: str
    claim: str
    number: str
    claimed_on: str
    evidence: str


def write(logbook: Logbook, row: CredentialRow, path: Path, on: date | None = None) -> CycleActivities:
    """Write the cycle of a credential that a day, or else today, lies in, and give it.

    Raises InvalidEntry("file") where the file is no .csv, ("rule") and ("earned") where there is no cycle;
    FileNotWritten, LogbookInTheWay.
    """
    refuse_other_ending(path, ".csv")
    logbook.ensure_spared(path)
    found = of_cycle(logbook, row, on)
    write_file(path, csv_files.as_bytes(as_csv(logbook, found.rule, found.activities)))
    return found


def refuse_other_ending(path: Path, ending: str) -> None:
    """Raises InvalidEntry("file") where a file is not called as what will be in it."""
    if path.suffix.lower() != ending:
        raise InvalidEntry(
            "file", marked("This will be a {ending} file: {name} is none."), ending=ending, name=path.name
        )


def as_csv(
    logbook: Logbook,
    rule: Rule,
    activities: Sequence[ActivityRow],
    called: Callable[[ProofRow], str] = lambda proof: proof.title,
) -> str:
    """The table of activities as CSV, a line for each group in which one counts; all of it words and dates.

    `called` names a piece of evidence.
    """
    heads = (
        *(_("Day"), _("Title"), _("Kind"), _("Host"), _("Minutes"), _("Group"), rule.unit),
        *(_("Claim"), _("Claim number"), _("Claimed on"), _("Evidence")),
    )
    return csv_files.as_csv(heads, _lines(logbook, rule, activities, called))


def _lines(
    logbook: Logbook, rule: Rule, activities: Sequence[ActivityRow], called: Callable[[ProofRow], str]
) -> Iterator[Line]:
    names = {group.id: group.name for group in rule.groups}
    claimed = claims.of_rule(logbook, rule.id)
    shown = proofs.of_activities(logbook, [activity.uid for activity in activities])
    for activity in activities:
        _state, since, number = claimed.get(activity.uid, ("", None, ""))
        for each in activity.credits:
            if each.rule == rule.id:
                yield Line(
                    activity.day.isoformat(),
                    activity.title,
                    _(NAMES[activity.kind]),
                    activity.organisation,
                    str(activity.minutes or ""),
                    names.get(each.group, each.group),
                    spoken_amount(each.amount),
                    claims.state_word(each.claim),
                    number,
                    since.isoformat() if since else "",
                    "; ".join(map(called, shown[activity.uid])),
                )
