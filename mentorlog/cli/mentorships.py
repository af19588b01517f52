"""`mentorlog mentorships`: agreements with mentors and mentees, begun, listed, ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from mentorlog import dates
from mentorlog.cli import finding
from mentorlog.cli.arguments import WHO, Day
from mentorlog.cli.layout import columns
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.dates import DateAndTime
from mentorlog.errors import Ambiguous, NotFound
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from mentorlog.mentoring import mentorship_list, mentorships
from mentorlog.mentoring.mentorship_list import MentorshipRow
from mentorlog.mentoring.mentorships import ROLES, Role
from mentorlog.words import line

commands = Noun("mentorships", help=_("Mentorships: with your mentors, and with those you mentor."))


@commands.command("add", help=_("Begin a mentorship."))
@click.argument("who", type=WHO)
@click.option("--role", type=click.Choice(ROLES), required=True, help=_("What you are in it."))
@click.option("--purpose", default="", help=_("What it is for."))
@click.option("--from", "since", type=Day("since", "back"), help=_("Its first day."))
@click.option("--to", "until", type=Day("until", "ahead"), help=_("Its last day."))
@click.option(
    "--every",
    "every_days",
    type=click.IntRange(1, 36500),
    metavar="DAYS",
    help=_("A session every so many days."),
)
@click.option("--confidential", is_flag=True, help=_("What is said in it stays out of packs and calendars."))
@pass_terminal
def _add(
    terminal: Terminal,
    /,
    who: str,
    role: Role,
    since: DateAndTime | None,
    until: DateAndTime | None,
    **terms: Any,
) -> None:
    with terminal.writing() as logbook:
        person = finding.known_person(logbook, who)
        terms |= {"since": since and since.day, "until": until and until.day}
        uid = mentorships.start(logbook, person, role, **terms)
        _answer(terminal, logbook, uid, _("Begun: {mentorship}"))


@commands.command("list", help=_("List mentorships, running ones first."))
@pass_terminal
def _list(terminal: Terminal) -> None:
    with terminal.reading() as logbook:
        rows = mentorship_list.listing(logbook)
        terminal.answer_rows(rows, shape, table, _("No mentorships."))


@commands.command("end", help=_("End a mentorship; WHO is the person, or its uid."))
@click.argument("who", type=WHO)
@click.option("--reason", required=True, help=_("Why it ends."))
@pass_terminal
def _end(terminal: Terminal, who: str, reason: str) -> None:
    with terminal.writing() as logbook:
        uid = _running(logbook, who)
        mentorships.end(logbook, uid, reason)
        _answer(terminal, logbook, uid, _("Ended: {mentorship}"))


def shape(row: MentorshipRow) -> dict[str, Any]:
    """A mentorship in JSON."""
    return {
        "uid": row.uid,
        "person": row.person,
        "name": row.name,
        "role": row.role,
        "purpose": row.purpose,
        "from": row.since and row.since.isoformat(),
        "to": row.until and row.until.isoformat(),
        "every_days": row.every_days,
        "confidential": row.confidential,
        "state": row.state,
        "reason": row.end_reason,
        "sessions": row.held,
        "last_session": row.last and row.last.isoformat(),
        "stalled": row.stalled,
    }


def table(rows: Sequence[MentorshipRow], *, heads: bool = True, indent: str = "") -> Iterator[str]:
    """Mentorships in aligned lines."""
    titles = (
        (_("Name"), _("You are"), _("State"), _("Sessions"), _("Last session"), _("Purpose")) if heads else ()
    )
    lines = (
        (
            row.name,
            _("mentee") if row.role == "mentee" else _("mentor"),
            _state(row),
            f"{row.held}/{row.sessions}" if row.sessions else str(row.held),
            dates.spoken(row.last) if row.last else "–",
            row.purpose,
        )
        for row in rows
    )
    return columns(lines, titles, indent)


def _state(row: MentorshipRow) -> str:
    states = {"proposed": _("proposed"), "active": _("active"), "paused": _("paused"), "ended": _("ended")}
    if not row.stalled:
        return states[row.state]
    return ngettext("stalled for {n} day", "stalled for {n} days", row.quiet_days).format(n=row.quiet_days)


def _running(logbook: Logbook, who: str) -> str:
    """The one mentorship with this person that is not ended; NotFound, Ambiguous."""
    found = [mentorship_list.one(logbook, uid) for uid in mentorships.find(logbook, line(who))]
    running = [row for row in found if row.state != "ended"]
    if not running:
        raise NotFound(line(who))
    if len(running) > 1:
        raise Ambiguous(line(who), [(row.role, row.uid) for row in running])
    return running[0].uid


def _answer(terminal: Terminal, logbook: Logbook, uid: str, sentence: str) -> None:
    row = mentorship_list.one(logbook, uid)
    role = _("you are the mentee") if row.role == "mentee" else _("you are the mentor")
    terminal.answer(shape(row), [sentence.format(mentorship=f"{row.name}, {role}")])
