"""`mentorlog prep`: what to know before meeting somebody again, in the terminal or as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from mentorlog.cli import finding, follow_up_rows
from mentorlog.cli.arguments import WHO
from mentorlog.cli.layout import paragraph
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.document import as_text
from mentorlog.language import _
from mentorlog.mentoring import prep as prep_card
from mentorlog.mentoring.prep import PrepCard
from mentorlog.mentoring.prep_document import document


@click.command("prep", cls=Command, help=_("Show what to know before meeting somebody again."))
@click.argument("who", type=WHO)
@click.option(
    "--pdf",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help=_("Write it there, without what is private or confidential."),
)
@pass_terminal
def prep(terminal: Terminal, who: str, pdf: Path | None) -> None:
    """Show or print the prep card."""
    with terminal.reading() as logbook:
        card = prep_card.of_person(logbook, finding.known_person(logbook, who))
        if pdf:
            card = prep_card.to_be_shared(card)
        told = document(logbook, card)
        if pdf:
            terminal.print_pdf(told, pdf.absolute())
        terminal.answer(_shape(card, pdf), _lines(as_text(told), pdf))


def _shape(card: PrepCard, pdf: Path | None) -> dict[str, Any]:
    return {
        "person": card.person,
        "name": card.name,
        "last_meeting": card.last and card.last.uid,
        "notes": card.last.notes if card.last else "",
        "i_promised": [follow_up_rows.shape(row) for row in card.mine],
        "they_promised": [follow_up_rows.shape(row) for row in card.theirs],
        "feedback": [{"uid": row.uid, "quote": row.quote, "status": row.status} for row in card.feedback],
        "goals": [{"uid": row.uid, "title": row.title, "score": row.current} for row in card.goals],
        "questions": [row.words for row in card.questions],
        "topics": [row.words for row in card.topics],
        "new_posts": [{"title": post.title, "organisation": post.organisation} for post in card.jobs],
        "confidential": card.confidential,
        "file": pdf and str(pdf.absolute()),
    }


def _lines(text: str, pdf: Path | None) -> Iterator[str]:
    if pdf:
        yield _("Written: {file}").format(file=pdf.absolute())
    else:
        yield from paragraph(text, indent="")
