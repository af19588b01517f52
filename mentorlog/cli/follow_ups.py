"""`mentorlog follow-ups`: promises noted, listed, kept, put off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import click

from mentorlog import follow_up_list, follow_ups
from mentorlog.cli import finding, follow_up_rows, moments
from mentorlog.cli.arguments import WHO, Moment, Rhythm
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Refusal, Terminal, pass_terminal
from mentorlog.dates import DateAndTime, Repeat, When
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow, State
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook

commands = Noun("follow-ups", help=_("Promises: what you owe, and what others owe you."))


@commands.command("add", help=_("Note a follow-up."))
@click.argument("text")
@click.option("--with", "names", multiple=True, type=WHO, help=_("Whom it is about; several times."))
@click.option(
    "--due",
    type=Moment("due", "ahead"),
    required=True,
    help=_("When: 2026-11-26, 2026-11-26T15:00, fri, “in 2 weeks”."),
)
@click.option("--zone", metavar="ZONE", help=_("The time zone of --due, such as Europe/Lisbon."))
@click.option("--theirs", is_flag=True, help=_("They promised it, not you."))
@click.option("--repeat", type=Rhythm(), help=_("every-week, every-2-months, ..."))
@pass_terminal
def _add(
    terminal: Terminal,
    text: str,
    names: tuple[str, ...],
    due: DateAndTime,
    zone: str | None,
    theirs: bool,
    repeat: Repeat | None,
) -> None:
    with terminal.writing() as logbook:
        uid = follow_ups.add(
            logbook,
            text,
            When(due.day, due.at, zone),
            people=finding.known_people(logbook, names),
            owed_by="them" if theirs else "me",
            repeat=repeat,
        )
        _answer_due(terminal, logbook, uid, _("Added: {follow_up}"))


@commands.command("list", help=_("List follow-ups, soonest first."))
@click.option(
    "--state",
    type=click.Choice(["open", "done", "cancelled", "all"]),
    default="open",
    show_default=True,
    help=_("Which of them."),
)
@click.option(
    "--within",
    type=click.IntRange(0, 36500),
    metavar="DAYS",
    help=_("Only what is due in so many days, or overdue."),
)
@pass_terminal
def _list(terminal: Terminal, state: State | Literal["all"], within: int | None) -> None:
    chosen = FollowUpFilter(
        state=None if state == "all" else state,
        due_until=None if within is None else follow_up_list.within(within),
    )
    with terminal.reading() as logbook:
        rows = follow_up_list.listing(logbook, chosen)
        terminal.answer_rows(rows, follow_up_rows.shape, follow_up_rows.table, _("No follow-ups."))


@commands.command("done", help=_("Mark a follow-up done; a repeating one opens its next."))
@click.argument("typed", metavar="ID")
@pass_terminal
def _done(terminal: Terminal, typed: str) -> None:
    with terminal.writing() as logbook:
        uid = follow_ups.find(logbook, typed)
        successors = follow_ups.done(logbook, [uid])
        row = follow_up_list.one(logbook, uid)
        opened = follow_up_list.one(logbook, successors[0]) if successors else None
        document = follow_up_rows.shape(row) | {"next": opened and follow_up_rows.shape(opened)}
        terminal.answer(document, _done_lines(logbook, row, opened))


@commands.command("cancel", help=_("Close a follow-up that is no longer wanted."))
@click.argument("typed", metavar="ID")
@pass_terminal
def _cancel(terminal: Terminal, typed: str) -> None:
    with terminal.writing() as logbook:
        uid = follow_ups.find(logbook, typed)
        follow_ups.cancel(logbook, [uid])
        row = follow_up_list.one(logbook, uid)
        terminal.answer(follow_up_rows.shape(row), [_title(row, _("Cancelled: {follow_up}"))])


@commands.command("snooze", help=_("Put a follow-up off; the day first agreed is kept."))
@click.argument("typed", metavar="ID")
@click.option("--to", type=Moment("due", "ahead"), required=True, help=_("Until when."))
@pass_terminal
def _snooze(terminal: Terminal, typed: str, to: DateAndTime) -> None:
    with terminal.writing() as logbook:
        uid = _open_one(logbook, typed)
        follow_ups.snooze(logbook, [uid], When(to.day, to.at))
        _answer_due(terminal, logbook, uid, _("Snoozed: {follow_up}"))


@commands.command("reschedule", help=_("Agree on another day."))
@click.argument("typed", metavar="ID")
@click.option("--due", type=Moment("due", "ahead"), required=True, help=_("The day now agreed."))
@pass_terminal
def _reschedule(terminal: Terminal, typed: str, due: DateAndTime) -> None:
    with terminal.writing() as logbook:
        uid = _open_one(logbook, typed)
        follow_ups.reschedule(logbook, uid, When(due.day, due.at))
        _answer_due(terminal, logbook, uid, _("Rescheduled: {follow_up}"))


def _open_one(logbook: Logbook, typed: str) -> str:
    """The uid of a follow-up that can still be moved."""
    uid = follow_ups.find(logbook, typed)
    row = follow_up_list.one(logbook, uid)
    if row.state != "open":
        raise Refusal(
            marked("“{what}” is {state}, so its day cannot be moved."),
            what=row.what,
            state=follow_up_rows.state_word(row),
        )
    return uid


def _answer_due(terminal: Terminal, logbook: Logbook, uid: str, headline: str) -> None:
    """Print a follow-up with its day, and tell what must be known of that day."""
    row = follow_up_list.one(logbook, uid)
    for sentence in moments.about_due(row.due, row.time, row.zone):
        terminal.tell(sentence)
    terminal.answer(
        follow_up_rows.shape(row), [_title(row, headline), f"  {follow_up_rows.due_line(logbook, row)}"]
    )


def _done_lines(logbook: Logbook, row: FollowUpRow, opened: FollowUpRow | None) -> Iterator[str]:
    yield _title(row, _("Done: {follow_up}"))
    if opened:
        yield _title(opened, _("Next: {follow_up}"))
        yield f"  {follow_up_rows.due_line(logbook, opened)}"


def _title(row: FollowUpRow, headline: str) -> str:
    return headline.format(follow_up=follow_up_rows.title(row))
