"""`mentorlog settings`: the choices that are kept in the logbook, shown and changed."""

from __future__ import annotations

from typing import Any

import click

from mentorlog import settings as choices
from mentorlog.cli.layout import columns
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Refusal, Terminal, pass_terminal
from mentorlog.language import _, marked


@click.command(
    "settings", cls=Command, help=_("Show or change the settings. An empty VALUE is the default again.")
)
@click.argument("key", required=False)
@click.argument("value", required=False)
@pass_terminal
def settings(terminal: Terminal, key: str | None, value: str | None) -> None:
    """Show or change settings."""
    if key is not None and key not in choices.CHOICES:
        raise Refusal(
            marked("“{key}” is no setting. There are: {keys}."), key=key, keys=", ".join(choices.CHOICES)
        )
    if key is None:
        with terminal.reading() as logbook:
            _answer(terminal, choices.everything(logbook))
    elif value is None:
        with terminal.reading() as logbook:
            _answer(terminal, {key: choices.get(logbook, key)})
    else:
        with terminal.writing() as logbook:
            choices.choose(logbook, key, value)
            _answer(terminal, {key: choices.get(logbook, key)})


def _answer(terminal: Terminal, chosen: dict[str, Any]) -> None:
    terminal.answer(chosen, columns((key, _as_typed(key, value)) for key, value in chosen.items()))


def _as_typed(key: str, value: Any) -> str:
    """A value in the form in which it can be typed."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, list):
        return ("" if key == "working-days" else ", ").join(map(str, value))
    return str(value)
