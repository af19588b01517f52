"""`mentorlog export archive`: everything in the logbook as one file, for another computer or program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from mentorlog.archive.layout import Head
from mentorlog.archive.write import write
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.language import _, ngettext


@click.command("archive", cls=Command, help=_("Write everything as one ZIP of JSON, with all files."))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@pass_terminal
def archive(terminal: Terminal, /, file: Path) -> None:
    """Write the archive."""
    with terminal.reading() as logbook:
        head = write(logbook, file.absolute())
    terminal.answer({"file": str(file.absolute()), "rows": dict(head.rows)}, _lines(file, head))


def _lines(file: Path, head: Head) -> Iterator[str]:
    yield _("Written: {file}").format(file=file.absolute())
    people, meetings = head.rows["person"], head.rows["meeting"]
    yield "  " + ", ".join(
        (
            ngettext("{n} person", "{n} people", people).format(n=people),
            ngettext("{n} meeting", "{n} meetings", meetings).format(n=meetings),
            _("and all that belongs to them"),
        )
    )
