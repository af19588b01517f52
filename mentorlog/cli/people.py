"""`mentorlog people`: the people you know, added, found, changed, trashed, erased."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from mentorlog import dates, follow_up_list, kinds, meeting_list, people, people_list, relationships
from mentorlog.cli import finding, person_card, person_rows
from mentorlog.cli.arguments import TAG, WHO, Day
from mentorlog.cli.erase import erase_person
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.contact_points import Point
from mentorlog.contacts import job_moves, origins
from mentorlog.dates import DateAndTime
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.language import _
from mentorlog.list_language.asked import ensure_understood
from mentorlog.list_language.people import PEOPLE
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingFilter
from mentorlog.people_list import PeopleFilter

commands = Noun("people", help=_("The people you know."))

_WHO = click.argument("who", type=WHO)


def _details(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say something of a person, for `add` and `edit` alike."""
    for option in reversed(
        (
            click.option("--email", "emails", multiple=True, help=_("An e-mail address; several times.")),
            click.option("--phone", "phones", multiple=True, help=_("A phone number; several times.")),
            click.option("--org", "organisation", help=_("Where they work or belong.")),
            click.option("--title", help=_("What they are there.")),
            click.option(
                "--tag", "tags", type=TAG, multiple=True, help=_("A word to sort by; several times.")
            ),
            click.option(
                "--every",
                "every_days",
                type=click.IntRange(0, 36500),
                metavar="DAYS",
                help=_("Keep in touch every so many days; 0 for no rhythm."),
            ),
            click.option(
                "--at-most",
                "at_most_days",
                type=click.IntRange(0, 36500),
                metavar="DAYS",
                help=_("Cold after so many days without a touch; 0 for twice the rhythm."),
            ),
        )
    ):
        command = option(command)
    return command


@commands.command("add", help=_("Add a person."))
@click.argument("name")
@_details
@pass_terminal
def _add(terminal: Terminal, /, name: str, **typed: Any) -> None:
    with terminal.writing() as logbook:
        alike = people.known_alike(logbook, name, typed["emails"])
        uid = people.add(logbook, name, **_said(typed))
        _answer(terminal, logbook, uid, _("Added: {person}"))
        if alike:
            who = ", ".join(f"{known} ({uid})" for known, uid in alike)
            terminal.tell(_("Here already under this name or address: {people}").format(people=who))


def filters(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say who is meant, for `list` and for the export."""
    tag = click.option("--tag", type=TAG, default="", help=_("Only who has this tag."))
    words = _("Only those for whom it holds: words, or tag:pmi last:>90d, ...")
    return click.option("--query", "--where", "query", default="", help=words)(tag(command))


@commands.command("list", help=_("List people by name."))
@filters
@pass_terminal
def _list(terminal: Terminal, query: str, tag: str) -> None:
    with terminal.reading() as logbook:
        ensure_understood(logbook, query, PEOPLE)
        rows = people_list.listing(logbook, PeopleFilter(text=query, tag=tag))
        terminal.answer_rows(rows, person_rows.shape, person_rows.table, _("Nobody."))


@commands.command("show", help=_("Show everything of a person."))
@_WHO
@pass_terminal
def _show(terminal: Terminal, who: str) -> None:
    with terminal.reading() as logbook:
        uid = finding.person(logbook, who)
        card = person_card.PersonCard(
            row=people_list.one(logbook, uid),
            details=people.details(logbook, uid),
            relationships=relationships.of_person(logbook, uid),
            follow_ups=follow_up_list.listing(logbook, FollowUpFilter(person=uid)),
            meetings=meeting_list.listing(logbook, MeetingFilter(person=uid)),
            kinds=kinds.names(logbook),
            origins=origins.of_person(logbook, uid),
            moves=job_moves.of_person(logbook, uid),
        )
        terminal.answer(person_card.shape(card), person_card.lines(card))


@commands.command("edit", help=_("Change a person. What is given replaces what was there."))
@_WHO
@click.option("--name", help=_("A new name."))
@_details
@pass_terminal
def _edit(terminal: Terminal, /, who: str, **typed: Any) -> None:
    changes = _said(typed)
    if not changes:
        raise click.UsageError(_("Say what is to change."), click.get_current_context())
    with terminal.writing() as logbook:
        uid = finding.person(logbook, who)
        people.edit(logbook, uid, **changes)
        _answer(terminal, logbook, uid, _("Changed: {person}"))


@commands.command("pause", help=_("Let a person not be due before a day."))
@_WHO
@click.option("--until", type=Day("until", "ahead"), help=_("That day; without it the pause ends now."))
@pass_terminal
def _pause(terminal: Terminal, who: str, until: DateAndTime | None) -> None:
    with terminal.writing() as logbook:
        uid = finding.person(logbook, who)
        people.pause(logbook, [uid], until.day if until else None)
        sentence = _("Paused until {day}: {person}") if until else _("Going on with {person}")
        _answer(terminal, logbook, uid, sentence, day=dates.spoken(until.day) if until else "")


@commands.command("trash", help=_("Put a person into the trash, with all they have."))
@_WHO
@pass_terminal
def _trash(terminal: Terminal, who: str) -> None:
    with terminal.writing() as logbook:
        uid = finding.person(logbook, who)
        people.trash(logbook, [uid])
        _answer(terminal, logbook, uid, _("In the trash: {person}"))


@commands.command("restore", help=_("Take a person out of the trash."))
@_WHO
@pass_terminal
def _restore(terminal: Terminal, who: str) -> None:
    with terminal.writing() as logbook:
        uid = finding.person(logbook, who, trashed=True)
        people.restore(logbook, [uid])
        _answer(terminal, logbook, uid, _("Restored: {person}"))


commands.add_command(erase_person)


def _answer(terminal: Terminal, logbook: Logbook, uid: str, sentence: str, **words: str) -> None:
    row = people_list.one(logbook, uid)
    terminal.answer(person_rows.shape(row), [sentence.format(person=person_rows.sentence(row), **words)])


def _said(typed: dict[str, Any]) -> dict[str, Any]:
    """The options that were typed; the rest of a person stays as it is."""
    said = {name: value for name, value in typed.items() if value not in (None, ())}
    for points in ("emails", "phones"):
        if points in said:
            said[points] = [Point(value) for value in said[points]]
    for days in ("every_days", "at_most_days"):
        if days in said:
            said[days] = said[days] or None
    return said
