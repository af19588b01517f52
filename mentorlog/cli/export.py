"""`mentorlog export`: follow-ups and meetings as a file for the user's calendar; what else is, is beside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from msgspec.structs import replace

from mentorlog.calendar_programs import PROFILES
from mentorlog.calendars.export import ExportReport, export
from mentorlog.calendars.options import ExportOptions, What, usual_options
from mentorlog.calendars.outcome import Outcome
from mentorlog.cli.arguments import Day
from mentorlog.cli.export_archive import archive
from mentorlog.cli.export_credentials import audit, claims
from mentorlog.cli.export_people import export_people
from mentorlog.cli.export_review import review
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Refusal, Terminal, pass_terminal
from mentorlog.dates import DateAndTime
from mentorlog.language import _, marked, ngettext
from mentorlog.settings import SHOWN_IN_CALENDARS

commands = Noun("export", help=_("Files for other programs."))
commands.add_command(review)
commands.add_command(claims)
commands.add_command(audit)
commands.add_command(archive)
commands.add_command(export_people)

_KINDS: tuple[What, ...] = ("follow-ups", "meetings", "deadlines", "talks")


@commands.command("calendar", help=_("Write a calendar file; the settings decide what is not said here."))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--profile", type=click.Choice(list(PROFILES)), help=_("The calendar that it is for."))
@click.option("--as", "form", type=click.Choice(["event", "todo"]), help=_("How follow-ups are written."))
@click.option("--what", help=_("follow-ups, meetings, deadlines, talks, with commas between."))
@click.option(
    "--alarm",
    "alarm_minutes",
    type=click.IntRange(0, 40320),
    metavar="MINUTES",
    help=_("How long before its time each rings."),
)
@click.option("--show", type=click.Choice(SHOWN_IN_CALENDARS), help=_("How much the calendar may say."))
@click.option("--with-notes", is_flag=True, default=None, help=_("Write notes too, private ones never."))
@click.option(
    "--with-prep",
    is_flag=True,
    default=None,
    help=_("Write into planned meetings what to know before, nothing private."),
)
@click.option("--with-overdue", is_flag=True, default=None, help=_("Write overdue ones too."))
@click.option(
    "--series", "as_series", is_flag=True, default=None, help=_("Write repeating ones as whole series.")
)
@click.option(
    "--changed-only",
    is_flag=True,
    default=None,
    help=_("Write what changed since its last export."),
)
@click.option("--since", type=Day("since", "back"), help=_("Write what was changed on that day or later."))
@pass_terminal
def _calendar(
    terminal: Terminal, /, file: Path, what: str | None, since: DateAndTime | None, **typed: Any
) -> None:
    said = {name: value for name, value in typed.items() if value is not None}
    if what is not None:
        said["what"] = _kinds(what)
    if since:
        said["since"] = since.day
    with terminal.reading() as logbook:
        options: ExportOptions = replace(usual_options(logbook), **said)
        report = export(logbook, file.absolute(), options)
    terminal.answer(_shape(report), _lines(report))


def _kinds(text: str) -> frozenset[What]:
    wanted = {part.strip() for part in text.split(",")}
    if unknown := wanted.difference(_KINDS):
        raise Refusal(
            marked("“{what}” cannot be exported: say {kinds}, with commas between."),
            what=", ".join(sorted(unknown)),
            kinds=", ".join(_KINDS),
        )
    return frozenset(kind for kind in _KINDS if kind in wanted)


def _shape(report: ExportReport) -> dict[str, Any]:
    outcome = report.outcome
    return {
        "files": [str(path) for path in report.paths],
        "new": outcome.new,
        "changed": outcome.changed,
        "cancelled": outcome.cancelled,
        "same": outcome.same,
        "overdue_left_out": list(outcome.overdue),
        "sentences": list(report.sentences),
    }


def _lines(report: ExportReport) -> Iterator[str]:
    for path in report.paths:
        yield _("Written: {path}").format(path=path)
    if report.paths:
        yield f"  {_counted(report.outcome)}"
    yield from report.sentences


def _counted(outcome: Outcome) -> str:
    """`12 entries: 3 new, 1 changed, 8 as before`."""
    parts = (
        (outcome.new, _("{n} new")),
        (outcome.changed, _("{n} changed")),
        (outcome.cancelled, _("{n} cancelled")),
        (outcome.same, _("{n} as before")),
    )
    told = ", ".join(form.format(n=count) for count, form in parts if count)
    entries = ngettext("{n} entry", "{n} entries", outcome.written).format(n=outcome.written)
    return f"{entries}: {told}"
