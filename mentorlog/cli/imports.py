"""`mentorlog import` and `imports`: people, meetings, whole logbooks in, their list, and the way back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import click

from mentorlog import imports as imported
from mentorlog.cli import moments
from mentorlog.cli.import_people import Wanted
from mentorlog.cli.import_rows import Came, shape, table
from mentorlog.cli.import_ways import WAYS
from mentorlog.cli.layout import columns, printable, short_id
from mentorlog.cli.program import Command, Noun
from mentorlog.cli.terminal import Refusal, Terminal, pass_terminal
from mentorlog.contacts.plan_words import counts_words
from mentorlog.contacts.record import Source
from mentorlog.file_kinds import ONE_BY_ONE, Kind, kind_of
from mentorlog.imports import ImportRow, Kept
from mentorlog.language import _

_SOURCES = ("linkedin", "google", "outlook", "vcard")
_FORMS = (*_SOURCES, "ics", "archive", "auto")
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("import", cls=Command, help=_("Bring in people, meetings or a whole logbook from files."))
@click.argument("files", nargs=-1, required=True, type=_FILE)
@click.option("--as", "form", type=click.Choice(_FORMS), default="auto", help=_("What the files are."))
@click.option("--dry-run", is_flag=True, help=_("Only say what would come of it."))
@click.option("--map", "mapping", type=_FILE, help=_("What the columns of a table hold, as JSON."))
@click.option("--left-out", type=_FILE, help=_("Where the lines that were left out are written, as CSV."))
@click.option("--yes", is_flag=True, help=_("Do not ask; who is in doubt is left for later."))
@pass_terminal
def import_files(
    terminal: Terminal,
    /,
    files: Sequence[Path],
    form: str,
    dry_run: bool,
    mapping: Path | None,
    left_out: Path | None,
    yes: bool,
) -> None:
    """Bring in files."""
    source = cast("Source | None", form if form in _SOURCES else None)
    wanted = Wanted(source, mapping, left_out, dry_run, yes)
    kinds = {_kind(file, form) for file in files}
    if len(kinds) > 1 or (kinds == {"archive"} and len(files) > 1):
        raise Refusal(ONE_BY_ONE)
    came = WAYS[kinds.pop()](terminal, files, wanted)
    terminal.answer({**came.counts, "rows": [*map(shape, came.rows)]}, _lines(came))


@click.group("imports", cls=Noun, invoke_without_command=True, help=_("List the imports, newest first."))
@click.pass_context
def imports(ctx: click.Context) -> None:
    """List the imports, where nothing else is wanted."""
    if ctx.invoked_subcommand is not None:
        return
    terminal = ctx.ensure_object(Terminal)
    with terminal.reading() as logbook:
        rows = imported.listing(logbook)
    terminal.answer_rows(rows, _shape, _table, _("Nothing was imported."))


@imports.command("undo", help=_("Take an import back; who was changed since is kept and named."))
@click.argument("typed", metavar="ID")
@click.option("--yes", is_flag=True, help=_("Do not ask."))
@pass_terminal
def _undo(terminal: Terminal, typed: str, yes: bool) -> None:
    with terminal.writing() as logbook:
        row = imported.find(logbook, typed)
        terminal.confirm(_("Take back the import of {file}?").format(file=row.file_name), yes)
        kept = imported.undo(logbook, row.uid)
        row = imported.find(logbook, row.uid)
        document = {
            **_shape(row),
            "kept": [{"noun": each.noun, "uid": each.uid, "name": each.name} for each in kept],
        }
        terminal.answer(document, _undone(row, kept))


def _kind(file: Path, form: str) -> Kind:
    if form == "auto":
        return kind_of(file)
    return cast("Kind", form) if form in WAYS else "people"


def _lines(came: Came) -> Iterator[str]:
    yield counts_words(came.counts)
    yield from table(came.rows)
    yield from map(printable, came.notes)


def _shape(row: ImportRow) -> dict[str, Any]:
    return {
        "uid": row.uid,
        "source": row.source,
        "file": row.file_name,
        "at": moments.json_instant(row.at),
        "counts": dict(row.counts),
        "undone_at": row.undone_at and moments.json_instant(row.undone_at),
    }


def _table(rows: Sequence[ImportRow]) -> Iterator[str]:
    return columns(
        (
            moments.spoken_instant(row.at),
            row.file_name,
            counts_words(row.counts),
            _("taken back") if row.undone_at else "",
            short_id(row.uid),
        )
        for row in rows
    )


def _undone(row: ImportRow, kept: Sequence[Kept]) -> Iterator[str]:
    told = _("Not all is taken back: {file}") if kept else _("Taken back: {file}")
    yield printable(told.format(file=row.file_name))
    for each in kept:
        yield printable(_("Kept, for it was changed since: {name}").format(name=each.name))
