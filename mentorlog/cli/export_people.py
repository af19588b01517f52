"""`mentorlog export people`: people as vCards or as a table, for address books, spreadsheets and programs."""

from __future__ import annotations

from pathlib import Path

import click

from mentorlog import people_list
from mentorlog.cli.people import filters
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Refusal, Terminal, pass_terminal
from mentorlog.contacts.export import Form, export
from mentorlog.contacts.vcard.write import VERSIONS
from mentorlog.language import _, marked, ngettext
from mentorlog.list_language.asked import ensure_understood
from mentorlog.list_language.people import PEOPLE
from mentorlog.people_list import PeopleFilter


@click.command("people", cls=Command, help=_("Write people as vCards (.vcf) or as a table (.csv)."))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@filters
@click.option("--version", type=click.Choice(VERSIONS), help=_("Of vCards: 4.0, or 3.0 for older programs."))
@click.option("--plain", is_flag=True, help=_("Of a table: for programs, nothing guarded for spreadsheets."))
@pass_terminal
def export_people(
    terminal: Terminal, /, file: Path, query: str, tag: str, version: str | None, plain: bool
) -> None:
    """Write everybody, or those who fit the filters."""
    form = _form(file, version, plain)
    with terminal.reading() as logbook:
        ensure_understood(logbook, query, PEOPLE)
        numbers = people_list.ids(logbook, PeopleFilter(text=query, tag=tag))
        if not numbers:
            raise Refusal(marked("Nobody is found by that, so nothing was written."))
        export(logbook, file.absolute(), numbers, form)
    count = len(numbers)
    told = ngettext("{n} person", "{n} people", count).format(n=count)
    words = [_("Written: {file}").format(file=file.absolute()), f"  {told}"]
    terminal.answer({"file": str(file.absolute()), "people": count}, words)


def _form(file: Path, version: str | None, plain: bool) -> Form:
    """What the name of the file and the options ask for."""
    match file.suffix.lower():
        case ".vcf" if not plain:
            return "vcard-3.0" if version == "3.0" else "vcard-4.0"
        case ".csv" if version is None:
            return "program" if plain else "spreadsheet"
        case ".vcf":
            raise Refusal(marked("--plain is for tables: name the file .csv, or leave it out."))
        case ".csv":
            raise Refusal(marked("--version is of vCards: name the file .vcf, or leave it out."))
    raise Refusal(marked("Is it to be vCards or a table? Let the name of the file end in .vcf or .csv."))
