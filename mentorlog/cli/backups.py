"""`mentorlog backup`, `backups`, `restore` and `check`: copies of the logbook, and whether it is sound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from mentorlog import backups as copies
from mentorlog import paths, restoring
from mentorlog.backups import BackupRow
from mentorlog.cli import moments
from mentorlog.cli.layout import columns
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Refusal, Terminal, pass_terminal
from mentorlog.language import _, marked, ngettext
from mentorlog.search import upkeep as search

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("backup", cls=Command, help=_("Make a verified backup: in the backup folder, or as FILE."))
@click.argument("file", type=_FILE, required=False)
@pass_terminal
def backup(terminal: Terminal, file: Path | None) -> None:
    """Make a backup now."""
    with terminal.reading() as logbook:
        if file:
            logbook.ensure_spared(file)
        made = copies.write(logbook, file.absolute()) if file else copies.make(logbook)
    row = copies.describe(terminal.logbook_path, made)
    terminal.answer(_shape(row), [_("Backed up: {path}").format(path=made), f"  {_contents(row)}"])


@click.command("backups", cls=Command, help=_("List the backups, the last made first, and what each holds."))
@pass_terminal
def backups(terminal: Terminal) -> None:
    """List the backups."""
    rows = copies.listing(terminal.logbook_path)
    terminal.answer_rows(rows, _shape, _table, _("No backups."))


@click.command("restore", cls=Command, help=_("Put a backup in the place of the logbook, which is kept too."))
@click.argument("file", type=_FILE)
@click.option("--yes", is_flag=True, help=_("Do not ask."))
@pass_terminal
def restore(terminal: Terminal, file: Path, yes: bool) -> None:
    """Restore a backup."""
    if not file.exists():
        raise Refusal(marked("There is no file {path}."), path=file)
    terminal.confirm(_question(copies.describe(terminal.logbook_path, file)), yes)
    kept = restoring.restore(terminal.logbook_path, file)
    with terminal.writing():
        document = {"restored": str(file), "kept": str(kept) if kept else None}
        terminal.answer(document, _restored(file, kept))


@click.command("check", cls=Command, help=_("Check whether the logbook is sound."))
@pass_terminal
@click.pass_context
def check(ctx: click.Context, terminal: Terminal) -> None:
    """Check the logbook; exit code 1 where something is wrong."""
    with terminal.reading() as logbook:
        findings = logbook.check()
        # The index holds nothing of its own: what is wrong with it alone is no finding.
        if all("search_text" in finding for finding in findings) and search.mend(logbook):
            findings = logbook.check()
            terminal.tell(_("The index of the search was not as the texts are; it was made anew."))
    if service := paths.sync_service(terminal.folder):
        terminal.tell(_in_synced_folder(service))
    sound = [_("The logbook {path} is sound.").format(path=terminal.logbook_path)]
    terminal.answer({"sound": not findings, "findings": findings}, findings or sound)
    if findings:
        ctx.exit(1)


def _shape(row: BackupRow) -> dict[str, Any]:
    holds = row.holds
    return {
        "path": str(row.path),
        "made": moments.json_instant(row.made),
        "bytes": row.size,
        "people": holds and holds.people,
        "meetings": holds and holds.meetings,
        "follow_ups": holds and holds.follow_ups,
        "relation": row.relation.kind,
        "changes": row.relation.changes,
    }


def _table(rows: Sequence[BackupRow]) -> Iterator[str]:
    heads = (_("Made"), _("Compared with now"), _("Holds"), _("File"))
    return columns(
        (
            (moments.spoken_instant(row.made), str(row.relation), _contents(row), str(row.path))
            for row in rows
        ),
        heads,
    )


def _contents(row: BackupRow) -> str:
    if row.holds is None:
        return _("cannot be read")
    return ", ".join(
        (
            ngettext("{n} person", "{n} people", row.holds.people).format(n=row.holds.people),
            ngettext("{n} meeting", "{n} meetings", row.holds.meetings).format(n=row.holds.meetings),
            ngettext("{n} follow-up", "{n} follow-ups", row.holds.follow_ups).format(n=row.holds.follow_ups),
        )
    )


def _question(row: BackupRow) -> str:
    return _("Restore the backup of {made} ({contents}; {relation})?").format(
        made=moments.spoken_instant(row.made), contents=_contents(row), relation=row.relation
    )


def _restored(file: Path, kept: Path | None) -> Iterator[str]:
    yield _("Restored: {path}").format(path=file)
    if kept:
        yield _("What it replaced is in {path}").format(path=kept)


def _in_synced_folder(service: str) -> str:
    return _(
        "The logbook lies in a folder that {service} keeps in step. Such programs can damage it: "
        "keep it elsewhere, and only backups there."
    ).format(service=service)
