"""The options by which feedback is chosen, the same for lists, reviews and exports."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

import click

from mentorlog.cli import finding
from mentorlog.cli.arguments import WHO, Day
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring import competencies
from mentorlog.mentoring.feedback import KINDS
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.models.mentoring import STATUSES
from mentorlog.words import line


class Span(NamedTuple):
    """From a day to a day, both included; None is open."""

    since: date | None
    until: date | None


class Period(click.ParamType):  # type: ignore[type-arg]  # which click before 8.4 does not know
    """Two days with dots between: `2026-01-01..2026-06-30`; either may be left out."""

    name = "DATE..DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Span:
        """The two days; InvalidEntry("period")."""
        if isinstance(value, Span):
            return value
        first, dots, last = value.partition("..")
        span = Span(*(self._day(each, param, ctx) for each in (first, last)))
        is_backwards = span.since and span.until and span.since > span.until
        if not dots or span == (None, None) or is_backwards:
            raise InvalidEntry(
                "period",
                marked("“{text}” is no period. Write it like 2026-01-01..2026-06-30."),
                text=line(value),
            )
        return span

    @staticmethod
    def _day(text: str, param: click.Parameter | None, ctx: click.Context | None) -> date | None:
        return Day("period", "back").convert(text, param, ctx).day if text.strip() else None


def filters(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that `chosen` reads."""
    for option in reversed(
        (
            click.option("--from", "giver", type=WHO, help=_("Only what this person said.")),
            click.option("--theme", metavar="THEME", help=_("Only what is of this theme.")),
            click.option("--competency", metavar="C", help=_("Only what is about this competency.")),
            click.option("--kind", type=click.Choice(KINDS), help=_("Only of this kind.")),
            click.option("--status", type=click.Choice(STATUSES), help=_("Only of this status.")),
            click.option("--period", type=Period(), help=_("Only of these days: 2026-01-01..2026-06-30.")),
        )
    ):
        command = option(command)
    return command


def chosen(logbook: Logbook, typed: dict[str, Any]) -> ReviewFilter:
    """The filter that the options say; NotFound, Ambiguous, InvalidEntry("competency")."""
    span = typed["period"] or Span(None, None)
    about = typed["competency"]
    return ReviewFilter(
        since=span.since,
        until=span.until,
        givers=(finding.person_anywhere(logbook, typed["giver"]),) if typed["giver"] is not None else (),
        themes=(typed["theme"],) if typed["theme"] is not None else (),
        competencies=(competencies.key_of(logbook, about),) if about is not None else (),
        kinds=(typed["kind"],) if typed["kind"] else (),
        statuses=(typed["status"],) if typed["status"] else (),
    )
