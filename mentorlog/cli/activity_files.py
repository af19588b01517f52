"""`mentorlog activities import` and `form`: activities out of a table, and the form that others sign."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import click

from mentorlog import csv_files
from mentorlog.cli.layout import columns, printable
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.credentials import activities, attendance_form, holdings
from mentorlog.credentials.activities import KINDS
from mentorlog.credentials.activity_import.columns import guess
from mentorlog.credentials.activity_import.plan import (
    Choices,
    Outcome,
    Plan,
    PlannedRow,
    carry_out,
    plan,
)
from mentorlog.credit_words import ActivityKind
from mentorlog.dates import DayOrder
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked, ngettext

_FILE = click.Path(path_type=Path, dir_okay=False)
_OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)


@click.command("import", cls=Command, help=_("Log the activities of a CSV file; the heads say what is what."))
@click.argument("file", type=_FILE)
@click.option("--credential", "rule", metavar="RULE", help=_("Whose credits and groups the table has."))
@click.option("--kind", type=click.Choice(KINDS), help=_("The kind of rows that say none."))
@click.option(
    "--order", type=click.Choice(get_args(DayOrder)), help=_("In which order days like 3/4/2026 are written.")
)
@click.option("--dry-run", is_flag=True, help=_("Only say what would come of it."))
@pass_terminal
def import_activities(
    terminal: Terminal,
    /,
    file: Path,
    rule: str | None,
    kind: ActivityKind | None,
    order: DayOrder | None,
    dry_run: bool,
) -> None:
    """Log what is new in a table, in one step."""
    table = csv_files.read_file(file)
    with terminal.writing() as logbook:
        key = holdings.find(logbook, rule).rule if rule else ""
        found = plan(logbook, table, Choices(guess(table.heads), order, kind, key))
        if not dry_run:
            _ensure_one_order(found)
            carry_out(logbook, found)
    terminal.answer(_shape(found), _lines(found))


@click.command("form", cls=Command, help=_("Write the form on which others confirm an activity, as a PDF."))
@click.argument("typed", metavar="ID")
@click.argument("file", type=_FILE)
@pass_terminal
def form(terminal: Terminal, /, typed: str, file: Path) -> None:
    """Write the form, to be printed and signed."""
    with terminal.reading() as logbook:
        attended = attendance_form.of_activity(logbook, activities.find(logbook, typed))
        attendance_form.write(logbook, attended, file.absolute(), terminal.print_pdf)
        lacks = attendance_form.lacks(logbook)
    terminal.answer({"file": str(file.absolute())}, [_("Written: {file}").format(file=file.absolute())])
    if lacks:
        terminal.tell(lacks)


def _ensure_one_order(found: Plan) -> None:
    if len(found.orders) > 1:
        said = marked("Days such as 3/4/2026 can be read in two ways. Say --order {one} or --order {other}.")
        raise InvalidEntry("order", said, one=found.orders[0], other=found.orders[1])


def _shape(found: Plan) -> dict[str, Any]:
    counts: dict[str, Any] = {outcome: found.count(outcome) for outcome in _OUTCOMES}
    return {**counts, "rows": [_row_shape(row) for row in found.rows]}


def _row_shape(row: PlannedRow) -> dict[str, Any]:
    return {
        "line": row.line,
        "outcome": row.outcome,
        "title": row.title,
        "on": row.day and row.day.isoformat(),
        "kind": row.kind,
        "minutes": row.minutes,
        "reason": row.reason,
    }


def _lines(found: Plan) -> Iterator[str]:
    new = found.count("new")
    yield ngettext("{n} new activity", "{n} new activities", new).format(n=new)
    if len(found.orders) > 1:
        yield _("Days such as 3/4/2026 can be read in two ways: say --order.")
    others = ((str(row.line), printable(row.title), row.reason) for row in found.rows if row.reason)
    yield from columns([*others], indent="  ")
