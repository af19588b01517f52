"""`mentorlog stats`: a period of networking and mentoring in figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from mentorlog import clock, kinds, settings
from mentorlog.cli.layout import columns
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.dates import spoken
from mentorlog.insights.overview import Overview, overview
from mentorlog.insights.period import Counted, Period, last_twelve_months
from mentorlog.insights.promises import Promises
from mentorlog.language import _
from mentorlog.list_language.spans import Calendar, span
from mentorlog.logbook import Logbook

_WIDEST = 24  # of a bar


@click.command("stats", cls=Command, help=_("Count meetings, promises, feedback and hours of a period."))
@click.option(
    "--period", help=_("2026, 2026-Q3, 2026-05..2026-07, 90d, last-month; else the last twelve months.")
)
@pass_terminal
def stats(terminal: Terminal, period: str | None) -> None:
    """Print the figures."""
    with terminal.reading() as logbook:
        figures = overview(logbook, _period(logbook, period) if period else last_twelve_months())
        terminal.answer(_shape(figures), _lines(figures, kinds.names(logbook)))


def _period(logbook: Logbook, typed: str) -> Period:
    """The days that are typed; where they have no end, until today, and from the first day on."""
    calendar = Calendar(clock.today(), settings.get(logbook, "week-start"))
    days = span(typed, calendar, "back")
    until = days.until or clock.today()
    return Period(days.since or until.replace(year=max(1, until.year - 10)), until)


def _shape(figures: Overview) -> dict[str, Any]:
    met, standing, loop = figures.meetings, figures.rhythms, figures.feedback
    return {
        "from": figures.period.since.isoformat(),
        "to": figures.period.until.isoformat(),
        "meetings": {
            "total": met.total,
            "people": met.people,
            "by_month": dict(met.by_month),
            "by_kind": dict(met.by_kind),
            "by_organisation": dict(met.by_organisation),
        },
        "network": {"total": figures.network.total, "added": dict(figures.network.added)},
        "promises": {"mine": _promised(figures.mine), "theirs": _promised(figures.theirs)},
        "rhythms": {"fine": standing.fine, "due": standing.due, "cold": standing.cold},
        "feedback": {
            "heard": loop.heard,
            "decided": loop.decided,
            "acted_on": loop.acted_on,
            "told": loop.told,
        },
        "minutes": {
            "given": figures.hours.given,
            "received": figures.hours.received,
            "volunteered": figures.hours.volunteered,
        },
    }


def _promised(told: Promises) -> dict[str, Any]:
    return {
        "due": told.due,
        "kept": told.kept,
        "on_time": told.on_time,
        "cancelled": told.cancelled,
        "median_days": told.days,
    }


def _lines(figures: Overview, names: dict[str, str]) -> Iterator[str]:
    met = figures.meetings
    yield _("{since} to {until}").format(
        since=spoken(figures.period.since), until=spoken(figures.period.until)
    )
    yield ""
    told = _("Meetings: {n}, with {people} people").format(n=f"{met.total:,}", people=f"{met.people:,}")
    yield from _section(told, met.by_month)
    yield from _section(_("By kind"), [(names.get(kind, kind), count) for kind, count in met.by_kind])
    yield from _section(_("By organisation"), met.by_organisation)
    added = [(month, count) for month, count in figures.network.added if count]
    yield from _section(_("People: {n}; added").format(n=f"{figures.network.total:,}"), added)
    yield from _figures(figures)


def _section(title: str, counts: Sequence[Counted]) -> Iterator[str]:
    if counts:
        most = max(count for _what, count in counts) or 1
        yield title
        rows = ((what, f"{count:,}", "▇" * round(count * _WIDEST / most)) for what, count in counts)
        yield from columns(rows, (), "  ")
        yield ""


def _figures(figures: Overview) -> Iterator[str]:
    standing, loop, spent = figures.rhythms, figures.feedback, figures.hours
    rows = [
        (_("I promised"), _kept_words(figures.mine)),
        (_("They promised"), _kept_words(figures.theirs)),
        (
            _("Keeping in touch"),
            _("{fine} in time, {due} due, {cold} cold").format(
                fine=standing.fine, due=standing.due, cold=standing.cold
            ),
        ),
        (
            _("Feedback"),
            _(
                "{heard} heard, {decided} decided upon, {acted_on} acted on, {told} told what came of it"
            ).format(heard=loop.heard, decided=loop.decided, acted_on=loop.acted_on, told=loop.told),
        ),
        (
            _("Hours"),
            _("{given} given as a mentor, {received} received, {volunteered} volunteered").format(
                given=_hours(spent.given),
                received=_hours(spent.received),
                volunteered=_hours(spent.volunteered),
            ),
        ),
    ]
    yield from columns(rows, (), "")


def _kept_words(told: Promises) -> str:
    if told.share is None:
        return _("nothing that was due")
    words = _("{kept} of {due} kept ({share} %), {on_time} in time")
    return words.format(kept=told.kept, due=told.due - told.cancelled, share=told.share, on_time=told.on_time)


def _hours(minutes: int) -> str:
    """`1.5`, in hours."""
    return f"{minutes / 60:.1f}".removesuffix(".0")
