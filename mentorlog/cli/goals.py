"""`mentorlog goals`: what you want to get better at, set, listed, scored."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from mentorlog import dates
from mentorlog.cli.arguments import Day
from mentorlog.cli.layout import columns, printable, short_id
from mentorlog.cli.program import Noun
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.dates import DateAndTime
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.mentoring import goal_list, goals
from mentorlog.mentoring.goal_list import GoalFilter, GoalRow

commands = Noun("goals", help=_("Goals: what you want to get better at, scored from 0 to 10."))

_SCORE = click.IntRange(0, 10)


@commands.command("add", help=_("Set a goal."))
@click.argument("title")
@click.option("--success", default="", metavar="TEXT", help=_("How you will know that it is reached."))
@click.option("--target", type=Day("target", "ahead"), help=_("By when."))
@click.option("--baseline", type=_SCORE, metavar="N", help=_("Where you stand now, from 0 to 10."))
@pass_terminal
def _add(
    terminal: Terminal, title: str, success: str, target: DateAndTime | None, baseline: int | None
) -> None:
    with terminal.writing() as logbook:
        day = target.day if target else None
        uid = goals.add(logbook, title, success=success, target=day, baseline=baseline)
        _answer(terminal, logbook, uid, _("Set: {goal}"))


@commands.command("list", help=_("List goals, open ones by their day first."))
@pass_terminal
def _list(terminal: Terminal) -> None:
    with terminal.reading() as logbook:
        rows = goal_list.listing(logbook, GoalFilter(state=None))
        terminal.answer_rows(rows, _shape, _table, _("No goals."))


@commands.command("score", help=_("Note where you stand with a goal today, from 0 to 10."))
@click.argument("typed", metavar="ID")
@click.argument("points", metavar="N", type=_SCORE)
@pass_terminal
def _score(terminal: Terminal, typed: str, points: int) -> None:
    with terminal.writing() as logbook:
        uid = goals.find(logbook, typed)
        goals.score(logbook, uid, points)
        _answer(terminal, logbook, uid, _("Scored: {goal}"))


def _answer(terminal: Terminal, logbook: Logbook, uid: str, headline: str) -> None:
    row = goal_list.one(logbook, uid)
    told = " ".join(filter(None, (printable(row.title), _standing(row))))
    terminal.answer(_shape(row), [f"{headline.format(goal=told)}  [{short_id(row.uid)}]"])


def _shape(row: GoalRow) -> dict[str, Any]:
    """A goal in JSON."""
    return {
        "uid": row.uid,
        "title": row.title,
        "success": row.success,
        "target": row.target and row.target.isoformat(),
        "competency": row.competency_name or None,
        "baseline": row.baseline,
        "current": row.current,
        "scores": [{"on": each.day.isoformat(), "score": each.score} for each in row.scores],
        "state": row.state,
        "people": [each.name for each in row.people],
        "feedback": row.feedback,
        "evidence": row.evidence,
    }


def _table(rows: Sequence[GoalRow]) -> Iterator[str]:
    """Goals in aligned lines, each with the end of its uid."""
    titles = (_("Id"), _("Goal"), _("By"), _("Stands at"), "")
    lines = (
        (
            short_id(row.uid),
            row.title,
            dates.spoken(row.target) if row.target else "",
            _standing(row),
            _state(row),
        )
        for row in rows
    )
    return columns(lines, titles)


def _standing(row: GoalRow) -> str:
    """`3 → 6` of 10: where it began, and where it stands."""
    if row.current is None or row.baseline in (None, row.current):
        return "" if row.current is None else str(row.current)
    return f"{row.baseline} → {row.current}"


def _state(row: GoalRow) -> str:
    """Nothing for an open one that has time; else why it stands out."""
    if row.overdue:
        return _("overdue")
    return {"open": "", "reached": _("reached"), "dropped": _("dropped")}[row.state]
