"""`mentorlog meetings`: logging with follow-ups, listing, saying whether a planned one happened."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import time
from typing import Any

import click

from mentorlog import clock, follow_up_list, kinds, meeting_list, meetings, organisations
from mentorlog.cli import finding, follow_up_rows, meeting_card, meeting_rows, moments
from mentorlog.cli.arguments import WHO, ClockTime, Day, Moment, Rhythm
from mentorlog.cli.layout import short_id
from mentorlog.cli.next_steps import OrderedCommand, TypedStep, typed_steps
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Refusal, Terminal, pass_terminal
from mentorlog.dates import DateAndTime, When
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.meetings import NextStep, Participant
from mentorlog.mentoring import sessions

commands = Noun("meetings", help=_("Meetings of every kind: coffees, calls, e-mails, events."))


@commands.command("log", cls=OrderedCommand, help=_("Log a meeting with its follow-ups."))
@click.option(
    "--with", "names", multiple=True, required=True, type=WHO, help=_("Who was there; several times.")
)
@click.option(
    "--note-for",
    "notes_for",
    multiple=True,
    nargs=2,
    metavar="WHO TEXT",
    help=_("A line of notes on one of them; several times."),
)
@click.option("--kind", default="coffee", show_default=True, help=_("call, lunch, event, ..., or your own."))
@click.option("--on", type=Moment("on", "back"), help=_("The day, today unless said; a later one is a plan."))
@click.option("--at", type=ClockTime(), help=_("The time it began."))
@click.option("--zone", metavar="ZONE", help=_("The time zone of --at and --due, such as Europe/Lisbon."))
@click.option("--minutes", type=click.IntRange(1, 100_000), metavar="N", help=_("How long it took."))
@click.option("--place", default="", help=_("Where."))
@click.option("--notes", default="", help=_("What was said, in Markdown; - reads standard input."))
@click.option("--private", is_flag=True, help=_("Its notes never go into a calendar."))
@click.option("--follow-up", multiple=True, metavar="TEXT", help=_("A follow-up agreed; several times."))
@click.option("--due", multiple=True, type=Moment("due", "ahead"), help=_("When that follow-up is due."))
@click.option("--for", "for", multiple=True, type=WHO, help=_("Whom it is about; else everybody."))
@click.option("--theirs", is_flag=True, multiple=True, help=_("They promised it, not you."))
@click.option("--repeat", multiple=True, type=Rhythm(), help=_("every-week, every-2-months, ..."))
@pass_terminal
@click.pass_context
def _log(ctx: click.Context, terminal: Terminal, /, **typed: Any) -> None:
    steps = typed_steps(ctx, {name: typed[name] for name in ("follow_up", "due", "for", "theirs", "repeat")})
    with terminal.writing() as logbook:
        there = finding.known_people(logbook, typed["names"])
        with logbook.edit("meeting-logged"):
            uid = meetings.log(
                logbook,
                _participants(logbook, there, typed["notes_for"]),
                _start(typed["on"], typed["at"], typed["zone"]),
                [_next_step(logbook, step, there, typed["zone"]) for step in steps],
                kind=typed["kind"],
                minutes=typed["minutes"],
                place=typed["place"],
                notes=_notes(typed["notes"]),
                private=typed["private"],
            )
            sessions.claim(logbook, uid)
            logbook.speak_of(uid, *there)
        _answer(terminal, logbook, uid)


@commands.command("list", help=_("List meetings, latest first."))
@click.option("--with", "who", type=WHO, help=_("Only those with this person."))
@click.option("--since", type=Day("since", "back"), help=_("Only those of that day and later."))
@pass_terminal
def _list(terminal: Terminal, who: str | None, since: DateAndTime | None) -> None:
    with terminal.reading() as logbook:
        person = finding.person(logbook, who) if who is not None else None
        chosen = MeetingFilter(person=person, since=since.day if since else None)
        rows = meeting_list.listing(logbook, chosen)
        names = kinds.names(logbook)
        lines = meeting_rows.table(rows, names) if rows else [_("No meetings.")]
        terminal.answer((meeting_rows.shape(row, names) for row in rows), lines)


@commands.command("show", help=_("Show everything of a meeting."))
@click.argument("typed", metavar="ID")
@pass_terminal
def _show(terminal: Terminal, typed: str) -> None:
    with terminal.reading() as logbook:
        uid = meetings.find(logbook, typed)
        card = meeting_card.MeetingCard(
            row=meeting_list.one(logbook, uid),
            follow_ups=_follow_ups_of(logbook, uid),
            kinds=kinds.names(logbook),
            organisations=organisations.of_meeting(logbook, uid),
        )
        terminal.answer(meeting_card.shape(card), meeting_card.lines(card))


@commands.command("happened", help=_("Say that a planned meeting took place, or did not, or was moved."))
@click.argument("typed", metavar="ID")
@click.option("--no", "fell_through", is_flag=True, help=_("It did not take place."))
@click.option("--moved", type=Moment("moved", "ahead"), help=_("It takes place on another day."))
@pass_terminal
def _happened(terminal: Terminal, typed: str, fell_through: bool, moved: DateAndTime | None) -> None:
    if fell_through and moved:
        raise click.UsageError(_("Say --no or --moved, not both."), click.get_current_context())
    with terminal.writing() as logbook:
        uid = meetings.find(logbook, typed)
        if moved:
            meetings.move(logbook, uid, When(moved.day, moved.at, meeting_list.one(logbook, uid).zone))
        elif fell_through:
            meetings.did_not_happen(logbook, uid)
        else:
            meetings.happened(logbook, uid)
        _answer(terminal, logbook, uid)


def _start(on: DateAndTime | None, at: time | None, zone: str | None) -> When:
    day = on.day if on else clock.today()
    return When(day, at or (on.at if on else None), zone)


def _participants(
    logbook: Logbook, there: Sequence[str], notes_for: Sequence[tuple[str, str]]
) -> list[Participant]:
    """Everybody there, with the line that is theirs."""
    lines: dict[str, str] = {}
    for who, text in notes_for:
        uid = finding.known_person(logbook, who, there)
        if uid not in there:
            raise Refusal(marked("“{who}” has a line but was not there: name them by --with too."), who=who)
        lines[uid] = text
    return [Participant(uid, lines.get(uid, "")) for uid in there]


def _next_step(logbook: Logbook, step: TypedStep, there: Sequence[str], zone: str | None) -> NextStep:
    assert step.due
    return NextStep(
        step.what,
        When(step.due.day, step.due.at, zone),
        people=tuple(finding.known_person(logbook, who, there) for who in step.names),
        owed_by="them" if step.theirs else "me",
        repeat=step.repeat,
    )


def _notes(typed: str) -> str:
    return sys.stdin.read() if typed == "-" else typed


def _follow_ups_of(logbook: Logbook, uid: str) -> list[FollowUpRow]:
    return follow_up_list.listing(logbook, FollowUpFilter(state=None, meeting=uid))


def _answer(terminal: Terminal, logbook: Logbook, uid: str) -> None:
    """Print a meeting with its follow-ups, and tell what must be known of their days."""
    row = meeting_list.one(logbook, uid)
    steps = _follow_ups_of(logbook, uid)
    for sentence in moments.about_clocks(row.day, row.time, row.zone):
        terminal.tell(sentence)
    for step in steps:
        for sentence in moments.about_due(step.due, step.time, step.zone):
            terminal.tell(sentence)
    names = kinds.names(logbook)
    terminal.answer(meeting_rows.shape(row, names), _lines(logbook, row, steps, names))


def _lines(
    logbook: Logbook, row: MeetingRow, steps: Sequence[FollowUpRow], names: dict[str, str]
) -> Iterator[str]:
    headlines = {
        "planned": _("Planned: {meeting}"),
        "happened": _("Logged: {meeting}"),
        "cancelled": _("Called off: {meeting}"),
    }
    meeting = meeting_rows.sentence(row, names)
    yield f"{headlines[row.state].format(meeting=meeting)}  [{short_id(row.uid)}]"
    for step in steps:
        yield f"  {follow_up_rows.title(step)}"
        yield f"    {follow_up_rows.due_line(logbook, step)}"
