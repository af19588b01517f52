"""`mentorlog activities`: what earned credits, logged and listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from mentorlog import evidence, meetings
from mentorlog.cli import activity_changes, activity_files
from mentorlog.cli.arguments import Day
from mentorlog.cli.credit_rows import activity_shape, activity_table, counts
from mentorlog.cli.layout import printable, short_id
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.credentials import activities, activity_list, holdings, proofs
from mentorlog.credentials.activities import KINDS, Part
from mentorlog.credentials.amounts import read_amount, spoken_amount
from mentorlog.credentials.remarks import remarks
from mentorlog.credit_words import ActivityKind
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.words import line

commands = Noun("activities", help=_("Activities: what earns credits towards your credentials."))


@commands.command(
    "add", help=_("Log an activity; it counts towards each credential held, or as --group says.")
)
@click.argument("title")
@click.option("--kind", type=click.Choice(KINDS), required=True, help=_("What kind of activity it was."))
@click.option("--on", type=Day("on", "back"), required=True, help=_("When it was."))
@click.option("--minutes", type=int, help=_("How long it was."))
@click.option("--credits", "amount", metavar="N", help=_("As claimed, in the credential's own unit."))
@click.option("--group", "groups", metavar="RULE:GROUP[=N]", multiple=True, help=_("Where it counts."))
@click.option(
    "--not", "left_out", metavar="RULE", multiple=True, help=_("A credential for which it shall not count.")
)
@click.option("--meeting", metavar="ID", help=_("The meeting that it was."))
@click.option(
    "--evidence",
    "files",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help=_("A file that shows it; it is kept in the logbook."),
)
@pass_terminal
def _add(
    terminal: Terminal,
    /,
    title: str,
    kind: ActivityKind,
    on: DateAndTime,
    minutes: int | None,
    amount: str | None,
    groups: Sequence[str],
    left_out: Sequence[str],
    meeting: str | None,
    files: Sequence[Path],
) -> None:
    _ensure_one_measure(minutes, amount)
    with terminal.writing() as logbook:
        parts = _parts(logbook, kind, minutes, amount, groups, _left_out(logbook, left_out))
        met = meetings.find(logbook, meeting) if meeting else None
        details: activities.Details = {"minutes": minutes, "meeting": met}
        with logbook.edit("activity-added"):
            uid = activities.add(logbook, title, kind, on.day, parts=parts, **details)
            logbook.speak_of(uid)
            for file in files:
                piece = evidence.add_file(logbook, file, activities=[uid])
                proofs.say(logbook, uid, piece, proof=proofs.likely(file.name))
        row = activity_list.one(logbook, uid)
        told = _("Logged: {title}").format(title=printable(row.title))
        terminal.answer(activity_shape(row), [f"{told}  {counts(row)}  [{short_id(uid)}]"])
        for remark in remarks(logbook, row):
            terminal.tell(printable(remark))


@commands.command("list", help=_("List activities, latest first."))
@pass_terminal
def _list(terminal: Terminal) -> None:
    with terminal.reading() as logbook:
        rows = activity_list.listing(logbook)
        terminal.answer_rows(rows, activity_shape, activity_table, _("No activities."))


for _command in (
    activity_changes.edit,
    activity_changes.trash_activity,
    activity_changes.restore,
    activity_changes.claim,
    activity_files.import_activities,
    activity_files.form,
):
    commands.add_command(_command)


def _ensure_one_measure(minutes: int | None, amount: str | None) -> None:
    if minutes is not None and amount is not None:
        raise InvalidEntry("minutes", marked("Say either --minutes or --credits."))


def _left_out(logbook: Logbook, typed: Sequence[str]) -> set[str]:
    """The rules of credentials for which it shall not count; NotFound where one is not in the logbook."""
    return {holdings.find(logbook, each).rule for each in typed}


def _parts(
    logbook: Logbook,
    kind: ActivityKind,
    minutes: int | None,
    amount: str | None,
    groups: Sequence[str],
    left_out: set[str],
) -> list[Part]:
    """What counts where: as named; of minutes, all other credentials held as their rules map them."""
    named = [_part(group) for group in groups]
    for part in named:
        if part.rule in left_out:
            said = marked("{rule} is named by --group and by --not. Say one of them.")
            raise InvalidEntry("group", said, rule=part.rule)
    usual = [each for each in activities.usual_parts(logbook, kind, minutes) if each.rule not in left_out]
    if amount is not None:
        claimed = read_amount(amount)
        return _claimed(named, claimed) or [Part(part.rule, part.group, claimed) for part in usual]
    spoken_for = {part.rule for part in named}
    return [*named, *(part for part in usual if part.rule not in spoken_for)]


def _part(typed: str) -> Part:
    """The part of `pmi-pmp:power-skills` or `pmi-pmp:power-skills=0.5`."""
    where, sign, own = typed.partition("=")
    rule, colon, group = where.partition(":")
    if not colon:
        raise InvalidEntry("group", marked("“{text}” is not like pmi-pmp:power-skills."), text=line(typed))
    return Part(line(rule), line(group), read_amount(own, "group") if sign else None)


def _claimed(named: Sequence[Part], claimed: int) -> list[Part]:
    """Where what is claimed counts: all of it in the one group of a rule, for several say it themselves."""
    times = Counter(part.rule for part in named)
    for rule in times:
        if sum(part.amount or 0 for part in named if part.rule == rule) > claimed:
            said = marked("{claimed} are claimed in all, and the groups of {rule} have more.")
            raise InvalidEntry("credits", said, claimed=spoken_amount(claimed), rule=rule)
    return [
        Part(part.rule, part.group, claimed) if part.amount is None and times[part.rule] == 1 else part
        for part in named
    ]
