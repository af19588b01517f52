"""`mentorlog credentials`: what you hold, what had been earned before, and where each stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

import click

from mentorlog import dates
from mentorlog.cli.arguments import Day
from mentorlog.cli.credit_rows import nothing_held, number, tell_bad_rules, tell_what_is_left_out
from mentorlog.cli.layout import columns, printable
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.credentials import holdings, openings, standing
from mentorlog.credentials.amounts import read_amount, spoken_amount
from mentorlog.credentials.holdings import CredentialRow, Facts
from mentorlog.credentials.recorded import recorded_rules
from mentorlog.credentials.standing import GroupStanding, Standing
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.words import line

commands = Noun("credentials", help=_("Credentials: what you hold, and where each stands."))


@commands.command("add", help=_("Note a credential; RULE is such as pmi-pmp or isaca-cism."))
@click.argument("rule")
@click.option(
    "--earned", type=Day("earned", "back"), required=True, help=_("The day on which you earned it.")
)
@click.option("--expires", type=Day("expires", "ahead"), help=_("Its last day, as the issuer wrote it."))
@click.option("--number", "certificate", default="", help=_("The number of your certificate."))
@pass_terminal
def _add(
    terminal: Terminal, rule: str, earned: DateAndTime, expires: DateAndTime | None, certificate: str
) -> None:
    with terminal.writing() as logbook:
        ends = expires.day if expires else None
        uid = holdings.add(logbook, line(rule), earned=earned.day, expires=ends, number=certificate)
        _answer(terminal, logbook, uid, _("Noted: {rule}"))


@commands.command("list", help=_("List credentials, held ones first."))
@pass_terminal
def _list(terminal: Terminal) -> None:
    with terminal.reading() as logbook:
        rows = holdings.listing(logbook)
        lines = partial(_table, ends=holdings.ends(logbook))
        terminal.answer_rows(rows, _shape, lines, _("No credentials."))


@commands.command("edit", help=_("Change a credential. What is given replaces what was there."))
@click.argument("rule")
@click.option("--earned", type=Day("earned", "back"), help=_("The day on which you earned it."))
@click.option("--expires", type=Day("expires", "ahead"), help=_("Its last day, as the issuer wrote it."))
@click.option("--number", "certificate", help=_("The number of your certificate."))
@pass_terminal
def _edit(
    terminal: Terminal,
    /,
    rule: str,
    earned: DateAndTime | None,
    expires: DateAndTime | None,
    certificate: str | None,
) -> None:
    changes: Facts = {}
    if earned:
        changes["earned"] = earned.day
    if expires:
        changes["expires"] = expires.day
    if certificate is not None:
        changes["number"] = certificate
    if not changes:
        raise click.UsageError(_("Say what is to change."), click.get_current_context())
    with terminal.writing() as logbook:
        uid = holdings.find(logbook, rule).uid
        holdings.edit(logbook, uid, **changes)
        _answer(terminal, logbook, uid, _("Changed: {rule}"))


@commands.command("retire", help=_("Keep a credential no longer; what was done for it stays."))
@click.argument("rule")
@click.option("--on", type=Day("on", "back"), help=_("Since when, if not today."))
@pass_terminal
def _retire(terminal: Terminal, rule: str, on: DateAndTime | None) -> None:
    with terminal.writing() as logbook:
        uid = holdings.find(logbook, rule).uid
        holdings.retire(logbook, uid, on.day if on else None)
        _answer(terminal, logbook, uid, _("Retired: {rule}"))


@commands.command("resume", help=_("Hold a credential again that was retired."))
@click.argument("rule")
@pass_terminal
def _resume(terminal: Terminal, rule: str) -> None:
    with terminal.writing() as logbook:
        uid = holdings.find(logbook, rule).uid
        holdings.resume(logbook, uid)
        _answer(terminal, logbook, uid, _("Taken up again: {rule}"))


@commands.command(
    "opening", help=_("Say what had been earned before a day, instead of what was said before.")
)
@click.argument("rule")
@click.option("--as-of", type=Day("as_of", "back"), required=True, help=_("Everything before this day."))
@click.option(
    "--group", "groups", metavar="G=N", multiple=True, required=True, help=_("N credits in group G.")
)
@pass_terminal
def _opening(terminal: Terminal, rule: str, as_of: DateAndTime, groups: Sequence[str]) -> None:
    with terminal.writing() as logbook:
        row = holdings.find(logbook, rule)
        openings.open_with(logbook, row.uid, as_of.day, _amounts(groups))
        stands = standing.standing(logbook, row)
        terminal.answer(_status_shape(stands), _told(stands))


@commands.command("status", help=_("Where credentials stand by the rules as recorded; RULE for one of them."))
@click.argument("rule", required=False)
@click.option("--on", type=Day("on", "back"), help=_("As things stood on a day, instead of the whole cycle."))
@pass_terminal
def _status(terminal: Terminal, rule: str | None, on: DateAndTime | None) -> None:
    day = on.day if on else None
    with terminal.reading() as logbook:
        if rule:
            tell_bad_rules(terminal, logbook)
            stands = standing.standing(logbook, holdings.find(logbook, rule), day)
            terminal.answer(_status_shape(stands), _told(stands))
            return
        tell_what_is_left_out(terminal, logbook)
        told = standing.standings(logbook, day)
        lines = (line for stands in told for line in _told(stands))
        shapes = (_status_shape(stands) for stands in told)
        terminal.answer(shapes, lines if told else [nothing_held(logbook)])


def _answer(terminal: Terminal, logbook: Logbook, uid: str, sentence: str) -> None:
    row = holdings.one(logbook, uid)
    terminal.answer(_shape(row), [sentence.format(rule=row.rule)])


def _amounts(typed: Sequence[str]) -> dict[str, int]:
    """What is said of each group; InvalidEntry("group") where one is named twice."""
    amounts = dict(map(_amount, typed))
    if len(amounts) < len(typed):
        raise InvalidEntry("group", marked("A group is named twice. Say each of them once."))
    return amounts


def _amount(typed: str) -> tuple[str, int]:
    """The group and the hundredths of `education=12.5`."""
    group, sign, amount = typed.rpartition("=")
    if not sign:
        raise InvalidEntry("group", marked("“{text}” is not like education=12.5."), text=line(typed))
    return line(group), read_amount(amount, "group")


def _shape(row: CredentialRow) -> dict[str, Any]:
    """A credential in JSON."""
    return {
        "uid": row.uid,
        "rule": row.rule,
        "number": row.number,
        "state": row.state,
        "earned": _written(row.earned),
        "expires": _written(row.expires),
        "exam_on": _written(row.exam_on),
    }


def _status_shape(stands: Standing) -> dict[str, Any]:
    """Where a credential stands, in JSON."""
    return {
        "id": stands.rule.id,
        "cycle": {"from": _written(stands.cycle.since), "to": _written(stands.cycle.until)},
        "total": {"counted": number(stands.counted), "needed": number(stands.needed)},
        "groups": [
            {
                "id": group.id,
                "counted": number(group.counted),
                "minimum": None if group.minimum is None else number(group.minimum),
                "maximum": None if group.maximum is None else number(group.maximum),
            }
            for group in stands.groups
        ],
        "met": stands.met,
        "problems": list(_problems(stands)),
    }


def _problems(stands: Standing) -> Iterator[str]:
    """What is missing, and then what cannot be known; where all is met, that is no problem for a program."""
    yield from (gap.sentence for gap in stands.gaps)
    if not stands.met:
        yield from stands.doubts


def _written(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _table(rows: Sequence[CredentialRow], ends: Mapping[str, date]) -> Iterator[str]:
    """Credentials in aligned lines; what was never said to expire ends as its cycle does."""
    states = {"held": _("held"), "working": _("working towards"), "retired": _("retired")}
    titles = (_("Rule"), _("State"), _("Earned"), _("Ends"), _("Number"))
    lines = (
        (
            row.rule,
            states[row.state],
            *(dates.spoken(day) if day else "" for day in (row.earned, row.expires or ends.get(row.uid))),
            row.number,
        )
        for row in rows
    )
    return columns(lines, titles)


def _told(stands: Standing) -> Iterator[str]:
    """A credential's gauges, a line each, and what is missing."""
    yield _("{name}, cycle {since} to {until}").format(
        name=printable(stands.rule.name),
        since=dates.spoken(stands.cycle.since),
        until=dates.spoken(stands.cycle.until),
    )
    yield "  " + _("By {rules} you have {had} of {needed} {unit}.").format(
        rules=recorded_rules(stands.rule, stands.changed_on),
        had=spoken_amount(stands.counted),
        needed=spoken_amount(stands.needed),
        unit=stands.rule.unit,
    )
    lines = ((group.name, spoken_amount(group.counted), _limits(group)) for group in stands.groups)
    yield from columns(lines, (), "  ")
    yield from (f"  {gap.sentence}" for gap in stands.gaps)
    yield from (f"  {doubt}" for doubt in stands.doubts)


def _limits(group: GroupStanding) -> str:
    least = _("at least {amount}").format(amount=spoken_amount(group.minimum)) if group.minimum else ""
    most = _("at most {amount}").format(amount=spoken_amount(group.maximum)) if group.maximum else ""
    return ", ".join(filter(None, (least, most)))
