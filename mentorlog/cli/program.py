"""The program `mentorlog`: its commands, each loaded when it is called, and the options all of them share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any

import click

from mentorlog import clock
from mentorlog.cli.terminal import Terminal
from mentorlog.errors import InvalidEntry, MentorlogError
from mentorlog.language import _

# A command's module is imported only when it is called: a list must not wait for what an export needs.
_COMMANDS = MappingProxyType(
    {
        "log": "log.log",
        "find": "find.find",
        "people": "people.commands",
        "meetings": "meetings.commands",
        "follow-ups": "follow_ups.commands",
        "mentorships": "mentorships.commands",
        "feedback": "feedback.commands",
        "goals": "goals.commands",
        "memberships": "memberships.commands",
        "prep": "prep.prep",
        "credentials": "credentials.commands",
        "activities": "activities.commands",
        "worth": "worth.worth",
        "today": "today.today",
        "reconnect": "reconnect.reconnect",
        "tags": "tags.commands",
        "promises": "promises.promises",
        "review": "review.commands",
        "introductions": "introductions.commands",
        "stats": "stats.stats",
        "list": "lists.list_found",
        "lists": "lists.lists",
        "duplicates": "duplicates.duplicates",
        "merge": "duplicates.merge",
        "merges": "duplicates.merges",
        "import": "imports.import_files",
        "imports": "imports.imports",
        "export": "export.commands",
        "undo": "history.undo",
        "redo": "history.redo",
        "history": "history.history",
        "backup": "backups.backup",
        "backups": "backups.backups",
        "restore": "backups.restore",
        "check": "backups.check",
        "settings": "settings.settings",
        "demo": "demo.demo",
    }
)


class Command(click.Command):
    """A command that takes the program's own options too, for that is where people type them."""

    def __init__(self, *arguments: Any, **details: Any) -> None:
        super().__init__(*arguments, **details)
        self.params += _shared_options(hidden=True)


class Noun(click.Group):
    """The commands of one noun."""

    command_class = Command

    def __init__(self, name: str, help: str, **details: Any) -> None:
        super().__init__(name, help=help, no_args_is_help=False, **details)
        self.params += _shared_options(hidden=True)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which they are written here, which is that of use."""
        return list(self.commands)


class Program(click.Group):
    """All commands; whatever goes wrong in one is told in one sentence."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, the daily ones first."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, loaded now."""
        if cmd_name not in _COMMANDS:
            return None
        module, _dot, name = _COMMANDS[cmd_name].partition(".")
        command: click.Command = getattr(import_module(f"mentorlog.cli.{module}"), name)
        return command

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read the options in front of the command."""
        with _in_one_sentence():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Read the rest of the line, and do it."""
        with _in_one_sentence():
            return super().invoke(ctx)


class Told(click.ClickException):
    """The one sentence on standard error, with exit code 1."""

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence."""
        click.echo(self.message, file=file, err=True)


class WronglyTyped(Told):
    """The same for a command line that cannot be read."""

    exit_code = 2


@contextmanager
def _in_one_sentence() -> Iterator[None]:
    try:
        yield
    except MentorlogError as error:
        raise Told(str(error)) from error
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else "mentorlog"
        hint = _("See “{command}”.").format(command=f"{path} --help")
        raise WronglyTyped(f"{error.format_message()} {hint}") from error


def _shared_options(*, hidden: bool) -> list[click.Parameter]:
    # Read first (eager): dates in the other options are read against --today.
    shared: dict[str, Any] = {"expose_value": False, "is_eager": True, "hidden": hidden}
    return [
        click.Option(
            ["--data-dir"],
            type=click.Path(path_type=Path),
            metavar="DIR",
            help=_("The folder of the logbook; else MENTORLOG_DATA_DIR, else the platform's place for data."),
            callback=_choose_folder,
            **shared,
        ),
        click.Option(
            ["--json"],
            is_flag=True,
            help=_("Print one JSON document instead of text."),
            callback=_choose_json,
            **shared,
        ),
        click.Option(
            ["--today"],
            metavar="DATE",
            # Below the program the variable would override what was said in front of the command.
            envvar=None if hidden else "MENTORLOG_TODAY",
            help=_("Act as on this day (2026-11-26); else MENTORLOG_TODAY, else the machine's clock."),
            callback=_choose_today,
            **shared,
        ),
    ]


def _choose_folder(ctx: click.Context, _option: click.Parameter, folder: Path | None) -> None:
    if folder is not None:
        ctx.ensure_object(Terminal).chosen_folder = folder


def _choose_json(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        ctx.ensure_object(Terminal).json = True


def _choose_today(_ctx: click.Context, option: click.Parameter, text: str | None) -> None:
    if text:
        try:
            clock.pin(clock.read_today(text))
        except InvalidEntry as problem:
            raise click.BadParameter(str(problem), param=option) from problem


@click.pass_context
def _ask_for_a_command(ctx: click.Context) -> None:
    """Where there are options alone, say that the window takes them under another name."""
    if ctx.invoked_subcommand is None:
        raise click.UsageError(_("A command is missing; the window is opened by “mentorlog-window”."), ctx)


program = Program(
    "mentorlog",
    help=_("Log meetings, keep promises, and see what is due: the logbook of the window, in the terminal."),
    epilog=_("--data-dir, --json and --today may also follow the command."),
    no_args_is_help=False,
    invoke_without_command=True,  # click's own words for it know of no window
    callback=_ask_for_a_command,
    params=_shared_options(hidden=False),
)
