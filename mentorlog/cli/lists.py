"""`mentorlog list` and `mentorlog lists`: whom and what a question finds, and the lists that are kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast, get_args

import click

from mentorlog import follow_up_list, kinds, meeting_list, people_list, saved_lists
from mentorlog.cli import follow_up_rows, meeting_rows, person_rows
from mentorlog.cli.layout import columns
from mentorlog.cli.program import Command, Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.errors import NotFound
from mentorlog.language import _
from mentorlog.list_language.asked import ensure_understood
from mentorlog.logbook import Logbook
from mentorlog.people_list import Order
from mentorlog.saved_lists import LANGUAGES, SavedRow
from mentorlog.saved_lists import Noun as Of

lists = Noun("lists", help=_("The lists that you come back to."))

_OF = click.option(
    "--of", "noun", type=click.Choice(get_args(Of)), default="people", show_default=True, help=_("Of what.")
)
_SORT = click.option(
    "--sort", type=click.Choice(get_args(Order)), default="name", help=_("Of people: the order.")
)


@click.command("list", cls=Command, help=_("List what a question finds, or a list that was saved."))
@click.argument("question", nargs=-1, metavar="NAME|QUERY")
@_OF
@_SORT
@pass_terminal
def list_found(terminal: Terminal, question: tuple[str, ...], noun: Of, sort: Order) -> None:
    """Those of a saved list of this name; where there is none, those for whom the question holds."""
    with terminal.reading() as logbook:
        row = _meant(logbook, " ".join(question), noun, sort)
        ensure_understood(logbook, row.question, LANGUAGES[row.noun])
        shapes, lines = _found(logbook, row)
        terminal.answer(iter(shapes), lines if shapes else [_("Nothing is in this list.")])


@lists.command("list", help=_("The saved lists, with how many are in each."))
@pass_terminal
def _list(terminal: Terminal) -> None:
    with terminal.reading() as logbook:
        rows = [(row, saved_lists.count(logbook, row)) for row in saved_lists.listing(logbook)]
        heads = (_("Name"), _("Of"), _("Question"), _("How many"))
        table = columns(((row.name, row.noun, row.question, f"{count:,}") for row, count in rows), heads)
        shapes = ({**_shape(row), "count": count} for row, count in rows)
        terminal.answer(shapes, table if rows else [_("No list was saved yet.")])


@lists.command("save", help=_("Keep a question as a list; one of this name is replaced."))
@click.argument("name")
@click.argument("question", nargs=-1, metavar="QUERY")
@_OF
@_SORT
@pass_terminal
def _save(terminal: Terminal, name: str, question: tuple[str, ...], noun: Of, sort: Order) -> None:
    with terminal.writing() as logbook:
        order = sort if noun == "people" else ""
        saved_lists.save(logbook, name, noun, " ".join(question), order)
        _answer(terminal, saved_lists.named(logbook, name), _("Saved: {name}"))


@lists.command("rename", help=_("Call a list otherwise."))
@click.argument("name")
@click.argument("new", metavar="NEW_NAME")
@pass_terminal
def _rename(terminal: Terminal, name: str, new: str) -> None:
    with terminal.writing() as logbook:
        saved_lists.rename(logbook, saved_lists.named(logbook, name).uid, new)
        _answer(terminal, saved_lists.named(logbook, new), _("Renamed: {name}"))


@lists.command("delete", help=_("Forget a list; whatever is in it stays."))
@click.argument("name")
@pass_terminal
def _delete(terminal: Terminal, name: str) -> None:
    with terminal.writing() as logbook:
        row = saved_lists.named(logbook, name)
        saved_lists.delete(logbook, row.uid)
        _answer(terminal, row, _("Deleted: {name}"))


def _meant(logbook: Logbook, typed: str, noun: Of, sort: Order) -> SavedRow:
    try:
        return saved_lists.named(logbook, typed)
    except NotFound:
        return SavedRow("", "", noun, typed, sort)


def _found(logbook: Logbook, row: SavedRow) -> tuple[list[dict[str, Any]], Iterator[str]]:
    """What is in a list, in JSON and in lines."""
    chosen = cast("Any", row.chosen())
    match row.noun:
        case "people":
            people = people_list.listing(logbook, chosen)
            return [person_rows.shape(each) for each in people], person_rows.table(people)
        case "meetings":
            names, meetings = kinds.names(logbook), meeting_list.listing(logbook, chosen)
            return [meeting_rows.shape(each, names) for each in meetings], meeting_rows.table(meetings, names)
        case _:
            follow_ups = follow_up_list.listing(logbook, chosen)
            return [follow_up_rows.shape(each) for each in follow_ups], follow_up_rows.table(follow_ups)


def _answer(terminal: Terminal, row: SavedRow, sentence: str) -> None:
    terminal.answer(_shape(row), [sentence.format(name=row.name)])


def _shape(row: SavedRow) -> dict[str, Any]:
    return {"uid": row.uid, "name": row.name, "of": row.noun, "query": row.question, "sort": row.sort}
