"""`mentorlog memberships`: associations joined, listed by their ends, renewed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import click

from mentorlog import clock, dates
from mentorlog.cli.arguments import Day
from mentorlog.cli.layout import columns, several
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked, ngettext
from mentorlog.logbook import Logbook
from mentorlog.memberships import membership_list, memberships, terms
from mentorlog.memberships.dues import spoken_dues
from mentorlog.memberships.membership_list import MembershipRow
from mentorlog.memberships.terms import TermDetails
from mentorlog.words import line

commands = Noun("memberships", help=_("Memberships of associations, and when each is to be renewed."))

_OF_A_TERM = (
    click.option("--from", "since", type=Day("since", "back"), help=_("The first day of the term.")),
    click.option("--to", "until", type=Day("until", "ahead"), help=_("The last day of the term.")),
    click.option("--dues", default="", metavar="AMOUNT", help=_("What the term costs, such as 164.00.")),
    click.option("--currency", default="", metavar="C", help=_("Of what, in three letters: USD, EUR, INR.")),
)


def _of_a_term(command: Callable[..., None]) -> Callable[..., None]:
    for option in reversed(_OF_A_TERM):
        command = option(command)
    return command


@commands.command("add", help=_("Note that you are a member of ORG; unless said, the term begins today."))
@click.argument("organisation", metavar="ORG")
@click.option("--chapter", "chapters", metavar="C", multiple=True, help=_("A chapter that you belong to."))
@click.option("--number", default="", metavar="N", help=_("Your member number."))
@_of_a_term
@pass_terminal
def _add(
    terminal: Terminal, /, organisation: str, chapters: tuple[str, ...], number: str, **typed: Any
) -> None:
    term = _term(**typed)
    with terminal.writing() as logbook:
        uid = memberships.add(logbook, organisation, chapters=chapters, number=number, term=term)
        _answer(terminal, logbook, uid, _("Added: {name}, until {day}"))


@commands.command("list", help=_("List memberships: what ends first comes first."))
@pass_terminal
def _list(terminal: Terminal) -> None:
    with terminal.reading() as logbook:
        rows = membership_list.listing(logbook)
        terminal.answer_rows(rows, shape, table, _("No memberships."))


@commands.command("renew", help=_("Renew a membership: unless said, its next term follows the last one."))
@click.argument("organisation", metavar="ORG")
@_of_a_term
@pass_terminal
def _renew(terminal: Terminal, /, organisation: str, **typed: Any) -> None:
    term = _term(**typed)
    with terminal.writing() as logbook:
        uid = memberships.find(logbook, line(organisation))
        last = membership_list.one(logbook, uid).term
        terms.renew(logbook, uid, **term)
        _answer(terminal, logbook, uid, _("Renewed: {name}, until {day}"))
        if last and last.since > clock.today():
            told = _("It was renewed ahead already, until {day}. `mentorlog undo` takes this back.")
            terminal.tell(told.format(day=dates.spoken(last.until)))


@commands.command(
    "pay", help=_("Note that the dues of a term are paid: of the first that is not, unless said.")
)
@click.argument("organisation", metavar="ORG")
@click.option("--on", "paid_on", type=Day("paid_on", "back"), help=_("When, if not today."))
@click.option("--dues", metavar="AMOUNT", help=_("What it cost, such as 164.00."))
@click.option("--currency", metavar="C", help=_("Of what, in three letters: USD, EUR, INR."))
@pass_terminal
def _pay(
    terminal: Terminal,
    /,
    organisation: str,
    paid_on: DateAndTime | None,
    dues: str | None,
    currency: str | None,
) -> None:
    if currency and not dues:
        raise click.UsageError(_("--currency needs --dues."), click.get_current_context())
    details = TermDetails(paid_on=paid_on.day if paid_on else clock.today())
    if dues:
        details |= TermDetails(dues=dues, currency=currency or "")
    with terminal.writing() as logbook:
        uid = memberships.find(logbook, line(organisation))
        terms.edit(logbook, _first_unpaid(logbook, uid), **details)
        _answer(terminal, logbook, uid, _("Paid: {name}, until {day}"))


def _first_unpaid(logbook: Logbook, membership: str) -> str:
    """The uid of the first term that is not paid and not over."""
    for term in terms.of_membership(logbook, membership):
        if term.paid_on is None and term.until >= clock.today():
            return term.uid
    raise InvalidEntry("paid_on", marked("Its terms are paid. Renew it first, and then pay the next one."))


def _term(since: DateAndTime | None, until: DateAndTime | None, dues: str, currency: str) -> TermDetails:
    if currency and not dues:
        raise click.UsageError(_("--currency needs --dues."), click.get_current_context())
    return TermDetails(
        since=since.day if since else None,
        until=until.day if until else None,
        dues=dues,
        currency=currency,
    )


def shape(row: MembershipRow) -> dict[str, Any]:
    """A membership in JSON."""
    term = row.term
    return {
        "uid": row.uid,
        "organisation": row.name,
        "chapters": [chapter.name for chapter in row.chapters],
        "number": row.number,
        "grade": row.grade,
        "joined": row.joined and row.joined.isoformat(),
        "from": term and term.since.isoformat(),
        "to": term and term.until.isoformat(),
        "state": row.state,
        "days_left": row.days_left,
        "dues": _dues(row) or None,
        "currency": term.currency if term else "",
        "paid_on": term and term.paid_on and term.paid_on.isoformat(),
        "auto_renew": row.auto_renew,
        "link": row.link,
    }


def table(rows: Sequence[MembershipRow]) -> Iterator[str]:
    """Memberships in aligned lines."""
    heads = _("Association"), _("Chapters"), _("Number"), _("State"), _("Until"), _("Dues")
    lines = (
        (
            row.name,
            several([chapter.name for chapter in row.chapters]),
            row.number,
            _state(row),
            dates.spoken(row.term.until) if row.term else "–",
            f"{_dues(row)} {row.term.currency}".strip() if row.term else "",
        )
        for row in rows
    )
    return columns(lines, heads)


def _dues(row: MembershipRow) -> str:
    return spoken_dues(row.term.dues) if row.term and row.term.dues is not None else ""


def _state(row: MembershipRow) -> str:
    if row.state == "renewal-open" and row.renews_itself:
        return _("renews itself")
    if row.state == "renewal-open" and row.days_left:
        words = ngettext("renew within {n} day", "renew within {n} days", row.days_left)
        return words.format(n=row.days_left)
    states = {
        "upcoming": _("begins later"),
        "active": _("active"),
        "renewal-open": _("renew today"),
        "grace": _("to be renewed late"),
        "lapsed": _("lapsed"),
        "ended": _("ended"),
    }
    return states[row.state]


def _answer(terminal: Terminal, logbook: Logbook, uid: str, sentence: str) -> None:
    row = membership_list.one(logbook, uid)
    assert row.term
    day = dates.spoken(row.term.until)
    terminal.answer(shape(row), [sentence.format(name=row.name, day=day)])
