"""`mentorlog undo`, `redo` and `history`: the steps of the logbook, and walking along them."""

from __future__ import annotations

from collections.abc import Iterator

import click
from msgspec.structs import replace

from mentorlog.cli import moments
from mentorlog.cli.layout import columns
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Refusal, Terminal, pass_terminal
from mentorlog.history import HistoryLine, line, lines
from mentorlog.language import _, marked


@click.command("undo", cls=Command, help=_("Take back the last step."))
@pass_terminal
def undo(terminal: Terminal) -> None:
    """Take back the last step."""
    with terminal.writing() as logbook:
        last = logbook.undoable()
        if last is None:
            raise Refusal(marked("There is nothing to undo."))
        # Told before: what the step has added is gone afterwards, and has no name.
        told = replace(line(logbook, last), state="undone")
        logbook.undo()
        terminal.answer(_shape(told), [_("Undone: {step}").format(step=told.sentence)])


@click.command("redo", cls=Command, help=_("Do again what was undone last."))
@pass_terminal
def redo(terminal: Terminal) -> None:
    """Do again what was undone last."""
    with terminal.writing() as logbook:
        step = logbook.redo()
        if step is None:
            raise Refusal(marked("There is nothing to redo."))
        told = replace(line(logbook, step), state="done")
        terminal.answer(_shape(told), [_("Done again: {step}").format(step=told.sentence)])


@click.command("history", cls=Command, help=_("List what was done, latest first."))
@click.option(
    "--limit", type=click.IntRange(1, 1_000_000), default=50, show_default=True, help=_("How many steps.")
)
@pass_terminal
def history(terminal: Terminal, limit: int) -> None:
    """List the latest steps."""
    with terminal.reading() as logbook:
        steps = lines(logbook, limit)
        terminal.answer(map(_shape, steps), _table(steps) if steps else [_("Nothing was done yet.")])


def _shape(step: HistoryLine) -> dict[str, str]:
    return {
        "uid": step.uid,
        "at": moments.json_instant(step.at),
        "what": step.sentence,
        "state": step.state,
    }


def _table(steps: list[HistoryLine]) -> Iterator[str]:
    words = {"done": "", "undone": _("undone"), "dropped": _("undone"), "sealed": ""}
    return columns((moments.spoken_instant(step.at), step.sentence, words[step.state]) for step in steps)
