"""`mentorlog export claims` and `export audit`: a cycle of a credential for a form, and for an auditor."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from mentorlog.cli.layout import printable
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.credentials import claims_table, holdings
from mentorlog.credentials.audit_pack.contents import Contents
from mentorlog.credentials.audit_pack.write import write
from mentorlog.credentials.cycles import Cycle
from mentorlog.credentials.rule import Rule
from mentorlog.dates import spoken
from mentorlog.language import _, ngettext

_FILE = click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
_CREDENTIAL = click.option(
    "--credential", "typed", metavar="RULE", required=True, help=_("Whose present cycle it is.")
)


@click.command("claims", cls=Command, help=_("Write the activities of a cycle and their claims as CSV."))
@_FILE
@_CREDENTIAL
@pass_terminal
def claims(terminal: Terminal, /, file: Path, typed: str) -> None:
    """Write the table."""
    with terminal.reading() as logbook:
        found = claims_table.write(logbook, holdings.find(logbook, typed), file.absolute())
    shape = _shape(file, found.rule, found.cycle, len(found.activities))
    terminal.answer(shape, _lines(file, found.rule, found.cycle, len(found.activities)))


@click.command("audit", cls=Command, help=_("Write all that an audit of a cycle asks for as one ZIP."))
@_FILE
@_CREDENTIAL
@pass_terminal
def audit(terminal: Terminal, /, file: Path, typed: str) -> None:
    """Write the pack, and tell what an audit would refuse of it."""
    with terminal.reading() as logbook:
        row = holdings.find(logbook, typed)
        contents = write(logbook, row, file.absolute(), terminal.print_pdf)
    terminal.answer(_audit_shape(file, contents), _audit_lines(file, contents))


def _shape(file: Path, rule: Rule, cycle: Cycle, activities: int) -> dict[str, Any]:
    return {
        "file": str(file.absolute()),
        "credential": rule.id,
        "cycle": {"from": cycle.since.isoformat(), "to": cycle.until.isoformat()},
        "activities": activities,
    }


def _audit_shape(file: Path, contents: Contents) -> dict[str, Any]:
    stands = contents.stands
    return {
        **_shape(file, stands.rule, stands.cycle, len(contents.activities)),
        "evidence": len(contents.files),
        "links": len(contents.links()),
        "problems": [each.told for each in contents.findings],
    }


def _lines(file: Path, rule: Rule, cycle: Cycle, activities: int) -> Iterator[str]:
    yield _("Written: {file}").format(file=file.absolute())
    told = ngettext("{n} activity", "{n} activities", activities).format(n=activities)
    yield "  " + _("{rule}, cycle {since} to {until}: {activities}").format(
        rule=printable(rule.name), since=spoken(cycle.since), until=spoken(cycle.until), activities=told
    )


def _audit_lines(file: Path, contents: Contents) -> Iterator[str]:
    stands = contents.stands
    yield from _lines(file, stands.rule, stands.cycle, len(contents.activities))
    yield from (f"  {printable(each.told)}" for each in contents.findings)
