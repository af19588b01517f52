"""`mentorlog undo`, `redo` and `history`: the steps of the logbook, and walking along them."""

from __future__ import annotations

from collections.abc import Iterator

import click

from mentorlog.cli import moments
from mentorlog.cli.layout import columns
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Refusal, Terminal, pass_terminal
from mentorlog.history import HistoryLine, lines, sentence
from mentorlog.language import _, marked


@click.command("undo", cls=Command, help=_("Take back the last step."))
@pass_terminal
def undo(terminal: Terminal) -> None:
    """Take back the last step."""
    with terminal.writing() as logbook:
        last = logbook.undoable()
        # Said before: what the step has added is gone afterwards, and has no name.
        said = sentence(logbook, last) if last else ""
        step = logbook.undo()
        if step is None:
            raise Refusal(marked("There is nothing to undo."))
        line = HistoryLine(step.uid, step.at, said, "undone")
        terminal.answer(_shape(line), [_("Undone: {step}").format(step=said)])


@click.command("redo", cls=Command, help=_("Do again what was undone last."))
@pass_terminal
def redo(terminal: Terminal) -> None:
    """Do again what was undone last."""
    with terminal.writing() as logbook:
        step = logbook.redo()
        if step is None:
            raise Refusal(marked("There is nothing to redo."))
        line = HistoryLine(step.uid, step.at, sentence(logbook, step), "done")
        terminal.answer(_shape(line), [_("Done again: {step}").format(step=line.sentence)])


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


def _shape(line: HistoryLine) -> dict[str, str]:
    return {
        "uid": line.uid,
        "at": moments.json_instant(line.at),
        "what": line.sentence,
        "state": line.state,
    }


def _table(steps: list[HistoryLine]) -> Iterator[str]:
    words = {"done": "", "undone": _("undone"), "dropped": _("undone"), "sealed": ""}
    return columns((moments.spoken_instant(line.at), line.sentence, words[line.state]) for line in steps)
