"""`mentorlog stats`: a period of networking and mentoring in figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from mentorlog import kinds
from mentorlog.cli.layout import columns
from mentorlog.cli.program import Command
from mentorlog.cli.terminal import Terminal, pass_terminal
from mentorlog.dates import spoken
from mentorlog.insights import told
from mentorlog.insights.overview import Overview, overview
from mentorlog.insights.period import Counted, last_twelve_months, typed_period
from mentorlog.insights.promises import Promises
from mentorlog.language import _

_WIDEST = 24  # of a bar


@click.command("stats", cls=Command, help=_("Count meetings, promises, feedback and hours of a period."))
@click.option(
    "--period", help=_("2026, 2026-Q3, 2026-05..2026-07, 90d, last-month; else the last twelve months.")
)
@pass_terminal
def stats(terminal: Terminal, period: str | None) -> None:
    """Print the figures."""
    with terminal.reading() as logbook:
        figures = overview(logbook, typed_period(logbook, period) if period else last_twelve_months())
        terminal.answer(_shape(figures), _lines(figures, kinds.names(logbook)))


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


def _promised(figures: Promises) -> dict[str, Any]:
    return {
        "due": figures.due,
        "kept": figures.kept,
        "on_time": figures.on_time,
        "cancelled": figures.cancelled,
        "median_days": figures.days,
    }


def _lines(figures: Overview, names: dict[str, str]) -> Iterator[str]:
    met = figures.meetings
    yield _("{since} to {until}").format(
        since=spoken(figures.period.since), until=spoken(figures.period.until)
    )
    yield ""
    title = _("Meetings: {n}, people met: {people}").format(n=f"{met.total:,}", people=f"{met.people:,}")
    yield from _section(title, met.by_month)
    yield from _section(_("By kind"), [(names.get(kind, kind), count) for kind, count in met.by_kind])
    yield from _section(_("By organisation"), met.by_organisation)
    added = [(month, count) for month, count in figures.network.added if count]
    yield from _section(_("People: {n}; added").format(n=f"{figures.network.total:,}"), added)
    yield from columns((*told.promises(figures), *told.mentoring(figures)), (), "")


def _section(title: str, counts: Sequence[Counted]) -> Iterator[str]:
    if counts:
        most = max(count for _what, count in counts) or 1
        yield title
        rows = ((what, f"{count:,}", "▇" * round(count * _WIDEST / most)) for what, count in counts)
        yield from columns(rows, (), "  ")
        yield ""
