"""`mentorlog duplicates`, `merge` and `merges`: who may be there twice, two who become one, the way back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

import click

from mentorlog import people
from mentorlog.cli import finding, moments
from mentorlog.cli.arguments import WHO
from mentorlog.cli.layout import columns, printable, short_id
from mentorlog.cli.program import Command, Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.contacts import merge as merging
from mentorlog.contacts.differences import SINGLE, Conflict, Differences, differences
from mentorlog.contacts.duplicates import Pair, not_duplicates, pairs
from mentorlog.contacts.matching import verdict_word
from mentorlog.contacts.merge import Choices, MergeRow
from mentorlog.contacts.merge_words import field_word, moved_words, value_words
from mentorlog.language import _

merges = Noun("merges", help=_("Merges of two people, and the way back."))


@click.command("duplicates", cls=Command, help=_("List who may be in the logbook twice, the surest first."))
@click.option(
    "--apart",
    nargs=2,
    metavar="WHO WHO",
    help=_("Note that these are two people: they are not listed again."),
)
@pass_terminal
def duplicates(terminal: Terminal, apart: tuple[str, str] | None) -> None:
    """List pairs, or tell two people apart."""
    if apart:
        with terminal.writing() as logbook:
            not_duplicates(logbook, *(finding.person(logbook, who) for who in apart))
    with terminal.reading() as logbook:
        lines = partial(_lines, terminal)
        terminal.answer_rows(pairs(logbook), _shape, lines, _("Nobody seems to be there twice."))


@click.command("merge", cls=Command, help=_("Make two people one: the first has all of the second then."))
@click.argument("who", type=WHO)
@click.argument("other", metavar="WHO", type=WHO)
@click.option(
    "--take",
    multiple=True,
    type=click.Choice([field.replace("_", "-") for field in SINGLE]),
    help=_("What the second says, where both say something else; several times."),
)
@click.option("--yes", is_flag=True, help=_("Do not ask."))
@pass_terminal
def merge(terminal: Terminal, who: str, other: str, take: Sequence[str], yes: bool) -> None:
    """Merge two people."""
    taken = frozenset(field.replace("-", "_") for field in take)
    with terminal.writing() as logbook:
        survivor, dropped = (finding.person(logbook, each) for each in (who, other))
        differing = differences(logbook, survivor, dropped)
        names = [people.name_of(logbook, uid) for uid in (survivor, dropped)]
        terminal.confirm("\n".join(_question(names, differing, taken)), yes)
        uid = merging.merge(logbook, survivor, dropped, Choices(taken))
        name = people.name_of(logbook, survivor)
        said = _("Merged: {other} is {name} now.").format(other=names[1], name=name)
        document = {
            "uid": uid,
            "person": survivor,
            "name": name,
            "dropped": dropped,
            "dropped_name": names[1],
            "conflicts": [_conflict_shape(each, taken) for each in differing.conflicts],
            "moved": differing.moved,
        }
        terminal.answer(document, [printable(said)])


@merges.command("list", help=_("List the merges that stand, latest first."))
@pass_terminal
def _list(terminal: Terminal) -> None:
    with terminal.reading() as logbook:
        terminal.answer_rows(merging.merges(logbook), _merge_shape, _merge_table, _("No merges."))


@merges.command("undo", help=_("Make two people of one again, as they were before they were merged."))
@click.argument("typed", metavar="ID")
@click.option("--yes", is_flag=True, help=_("Do not ask."))
@pass_terminal
def _undo(terminal: Terminal, typed: str, yes: bool) -> None:
    with terminal.writing() as logbook:
        row = merging.find(logbook, typed)
        terminal.confirm(
            _("Part {dropped} from {name} again?").format(dropped=row.dropped, name=row.name), yes
        )
        merging.undo_merge(logbook, row.uid)
        said = _("Parted: {dropped} and {name}.").format(dropped=row.dropped, name=row.name)
        terminal.answer(_merge_shape(row), [printable(said)])


def _question(names: Sequence[str], differing: Differences, taken: frozenset[str]) -> Iterator[str]:
    yield _("Merge {other} into {name}?").format(name=names[0], other=names[1])
    if moved := moved_words(differing.moved):
        yield _("Goes over: {moved}.").format(moved=moved)
    for conflict in differing.conflicts:
        shape = _conflict_shape(conflict, taken)
        stays, goes = (value_words(conflict.field, shape[key]) for key in ("stays", "goes"))
        line = _("{field}: {stays} stays, {goes} goes.")
        yield line.format(field=field_word(conflict.field), stays=stays, goes=goes)


def _conflict_shape(conflict: Conflict, taken: frozenset[str]) -> dict[str, Any]:
    both = (conflict.other, conflict.kept) if conflict.field in taken else (conflict.kept, conflict.other)
    return {"field": conflict.field, "stays": both[0], "goes": both[1]}


def _shape(pair: Pair) -> dict[str, Any]:
    return {
        "verdict": pair.verdict,
        "evidence": pair.evidence,
        "person": {"uid": pair.person, "name": pair.name},
        "other": {"uid": pair.other, "name": pair.other_name},
    }


def _lines(terminal: Terminal, found: Sequence[Pair]) -> Iterator[str]:
    for pair in found:
        yield printable(f"{pair.name} – {pair.other_name}: {verdict_word(pair.verdict)}")
        yield f"  {printable(pair.evidence)}"
        yield f"  {terminal.command('merge', pair.person, pair.other)}"


def _merge_shape(row: MergeRow) -> dict[str, Any]:
    return {
        "uid": row.uid,
        "person": row.person,
        "name": row.name,
        "dropped_name": row.dropped,
        "at": moments.json_instant(row.at),
    }


def _merge_table(rows: Sequence[MergeRow]) -> Iterator[str]:
    lines = ((moments.spoken_instant(row.at), row.name, row.dropped, short_id(row.uid)) for row in rows)
    return columns(lines, (_("When"), _("Person"), _("Was merged into them"), _("ID")))
