"""`mentorlog find`: everything in which the words are found, by kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click

from mentorlog.cli.layout import columns, short_id
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.language import _
from mentorlog.search import finding
from mentorlog.search.finding import Found
from mentorlog.search.kinds import kind_title


@click.command(
    "find",
    cls=Command,
    help=_("Find everything with these words in its texts."),
    context_settings={"ignore_unknown_options": True},  # what begins with a minus is a word to be left out
)
@click.argument("query", nargs=-1, required=True)
@click.option(
    "--most",
    type=click.IntRange(1, 1000),
    default=20,
    show_default=True,
    help=_("As many of each kind."),
)
@pass_terminal
def find(terminal: Terminal, query: tuple[str, ...], most: int) -> None:
    """Print what is found, the kind of the best hit first."""
    with terminal.reading() as logbook:
        rows = finding.find(logbook, " ".join(query), most)
        terminal.answer_rows(rows, _shape, _lines, _("Nothing is found."))


def _shape(row: Found) -> dict[str, str]:
    return {"kind": row.kind, "uid": row.uid, "title": row.title.text, "snippet": row.snippet.text}


def _lines(rows: Sequence[Found]) -> Iterator[str]:
    for kind in dict.fromkeys(row.kind for row in rows):
        yield kind_title(kind)
        yield from columns(
            (
                (f"[{short_id(row.uid)}]", row.title.text, row.snippet.text)
                for row in rows
                if row.kind == kind
            ),
            indent="  ",
        )
