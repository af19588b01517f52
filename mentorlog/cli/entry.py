"""Where the terminal begins and ends: its streams, and what is said when the program itself fails."""

from __future__ import annotations

import io
import platform
import sys
from collections.abc import Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

import click

from mentorlog import paths
from mentorlog.cli.program import program
from mentorlog.cli.terminal import Terminal
from mentorlog.failure_log import open_log, places, write_down
from mentorlog.language import _

if TYPE_CHECKING:
    from mentorlog.attachments import Shrink
    from mentorlog.document import PrintPdf


def run(
    arguments: Sequence[str] | None = None,
    print_pdf: PrintPdf | None = None,
    shrink_photo: Shrink | None = None,
) -> None:
    """Do what the command line says, and leave with its exit code: 0, 1 for an error, 2 for wrong usage.

    `print_pdf` writes a document as a PDF; without it no command can. `shrink_photo` makes a photo small;
    without it photos are left out.
    """
    terminal = Terminal(print_pdf, shrink_photo)
    sys.excepthook = partial(_tell_of_failure, terminal)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A name in letters that this terminal does not have must not stop the command.
            stream.reconfigure(errors="backslashreplace")
    program.main(arguments, prog_name="mentorlog", obj=terminal)


def _tell_of_failure(
    terminal: Terminal, _kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    log = paths.log_path(terminal.folder)
    versions = f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    with open_log(log) as opened:
        write_down(opened, "\n".join([versions, *places(error, trace)]))
    sentence = _(
        "mentorlog made a mistake; what you had saved is safe, and where it happened is written in {log}."
    )
    click.echo(sentence.format(log=log), err=True)
