"""`mentorlog review week`: what a weekly review looks at, on one page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from mentorlog import kinds
from mentorlog.cli import feedback_rows, follow_up_rows, meeting_rows, person_rows
from mentorlog.cli.layout import paragraph
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.document import as_text
from mentorlog.language import _
from mentorlog.weekly import review as weekly
from mentorlog.weekly.review import Review
from mentorlog.weekly.summary import summary

commands = Noun("review", help=_("Looking back, and what is left open."))


@commands.command("week", help=_("Show what is unanswered, overdue, going cold, and what went well."))
@click.option(
    "--pdf",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help=_("Write it there, without what is private."),
)
@pass_terminal
def _week(terminal: Terminal, pdf: Path | None) -> None:
    with terminal.reading() as logbook:
        found = weekly.review(logbook)
        told = summary(logbook, found)
        if pdf:
            terminal.print_pdf(summary(logbook, weekly.without_private(found)), pdf.absolute())
        terminal.answer(_shape(found, kinds.names(logbook)), paragraph(as_text(told), indent=""))


def _shape(found: Review, names: dict[str, str]) -> dict[str, Any]:
    wins = found.wins
    return {
        "week": {"from": found.since.isoformat(), "to": found.until.isoformat()},
        "unanswered": [meeting_rows.shape(row, names) for row in found.unanswered],
        "overdue": {
            "mine": [follow_up_rows.shape(row) for row in found.mine],
            "theirs": [follow_up_rows.shape(row) for row in found.theirs],
        },
        "going_cold": [person_rows.shape(row) for row in found.going_cold],
        "without_notes": [meeting_rows.shape(row, names) for row in found.without_notes],
        "wins": {
            "meetings": [meeting_rows.shape(row, names) for row in wins.meetings],
            "kept": [follow_up_rows.shape(row) for row in wins.kept],
            "feedback": [feedback_rows.shape(row) for row in wins.feedback],
            "met": [person_rows.shape(row) for row in wins.met],
        },
    }
