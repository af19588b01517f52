"""`mentorlog log`: a meeting in one line, with all that belongs to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from mentorlog import capture, clock, dates
from mentorlog.capture import Entry, KnownHere, Promised, Reading
from mentorlog.capture.lengths import spoken_length
from mentorlog.capture.worth import said
from mentorlog.cli import moments
from mentorlog.cli.credit_rows import number
from mentorlog.cli.finding import command_that_adds
from mentorlog.cli.layout import pairs, printable, several, short_id
from mentorlog.cli.moments import json_moment
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Refusal, Terminal, pass_terminal
from mentorlog.kinds import BUILT_IN
from mentorlog.language import _, marked
from mentorlog.words import line as one_line

_BUILT_IN = {kind.key for kind in BUILT_IN}


@click.command("log", cls=Command, help=_("Log a meeting in one line: “coffee @priya yesterday 45m”."))
@click.argument("line", metavar="LINE")
@click.option("--dry-run", is_flag=True, help=_("Only say what is understood, and change nothing."))
@click.option("--create", is_flag=True, help=_("Add whoever is not in the logbook yet."))
@pass_terminal
def log(terminal: Terminal, line: str, dry_run: bool, create: bool) -> None:
    """Say what was understood, and keep it unless that is all that is wanted."""
    with terminal.reading() if dry_run else terminal.writing() as logbook:
        known = KnownHere(logbook)
        readings = capture.read(line, known, clock.today())
        capture.ensure_clear(readings)
        entries = [reading.entry for reading in readings]
        _tell(terminal, known, entries)
        if not create:
            _ask_for_new_people(terminal, entries, dry_run=dry_run)
        uids = [] if dry_run else capture.save(logbook, readings)
        shapes = [_shape(entry, known) for entry in entries]
        terminal.answer(shapes[0] if len(shapes) == 1 else shapes, _lines(readings, uids, known))


def _shape(entry: Entry, known: KnownHere) -> dict[str, Any]:
    return {
        "kind": entry.kind if entry.kind in _BUILT_IN else known.kind_names[entry.kind],
        "people": [one.name for one in entry.people],
        "on": json_moment(entry.on, entry.at),
        "minutes": entry.minutes,
        "tags": entry.tags,
        "organisations": entry.organisations,
        "notes": entry.notes,
        "follow_ups": [
            {"what": each.what, "due": json_moment(each.due, each.at), "owed_by": each.owed_by}
            for each in entry.follow_ups
        ],
        "credits": [
            {"credits": number(each.hundredths), "unit": each.unit, "group": each.group or None}
            for each in entry.credits
        ],
    }


def _tell(terminal: Terminal, known: KnownHere, entries: Sequence[Entry]) -> None:
    """Say beside the result what must be known of its days and credits."""
    zone = clock.zone()
    for entry in entries:
        for sentence in moments.about_clocks(entry.on, entry.at, zone):
            terminal.tell(sentence)
        for each in entry.follow_ups:
            for sentence in moments.about_due(each.due, each.at, zone):
                terminal.tell(sentence)
        for unit in dict.fromkeys(credit.unit for credit in entry.credits):
            if not known.units[unit.lower()].is_held:
                words = _(
                    "You hold no credential that counts {unit}: the activity is kept and counts nowhere."
                )
                terminal.tell(words.format(unit=unit))


def _ask_for_new_people(terminal: Terminal, entries: Sequence[Entry], *, dry_run: bool) -> None:
    """Refuse those who are not there, or are under another name; a dry run only tells of them."""
    for entry in entries:
        for one in (*entry.people, *(one for each in entry.follow_ups for one in each.people)):
            if one.is_new and dry_run:
                terminal.tell(_("There is no “{who}” in the logbook yet.").format(who=printable(one.name)))
            elif one.is_new:
                raise Refusal(
                    marked("There is no “{who}” in the logbook. Say --create, or add them first: {command}"),
                    who=one_line(one.name),
                    command=command_that_adds(one.name),
                )


def _lines(readings: Sequence[Reading], uids: Sequence[str], known: KnownHere) -> Iterator[str]:
    for place, reading in enumerate(readings):
        entry = reading.entry
        meeting = _("{kind} with {who} ({when})").format(
            kind=known.kind_names[entry.kind],
            who=several([printable(one.name) for one in entry.people]),
            when=dates.spoken_moment(entry.on, entry.at),
        )
        told = _("Logged: {meeting}") if uids else _("Understood: {meeting}")
        ending = f"  [{short_id(uids[place])}]" if uids else ""
        yield told.format(meeting=meeting) + ending
        yield from pairs(_facts(entry, known))


def _facts(entry: Entry, known: KnownHere) -> Iterator[tuple[str, str]]:
    yield _("Length"), spoken_length(entry.minutes) if entry.minutes else ""
    yield _("Tags"), ", ".join(entry.tags)
    yield _("At"), ", ".join(entry.organisations)
    yield _("Notes"), entry.notes
    for each in entry.follow_ups:
        yield _("You promised") if each.owed_by == "me" else _("They promised"), _promise(each)
    yield _("Credits"), "; ".join(said(each, known.units[each.unit.lower()]) for each in entry.credits)


def _promise(each: Promised) -> str:
    due = dates.spoken_moment(each.due, each.at)
    if each.people:
        names = several([one.name for one in each.people])
        return _("{what} (for {names}; due {day})").format(what=each.what, names=names, day=due)
    return _("{what} (due {day})").format(what=each.what, day=due)
