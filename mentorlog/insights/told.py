"""Figures in words, for window and terminal alike."""

from __future__ import annotations

from mentorlog.insights.overview import Overview
from mentorlog.insights.promises import Promises
from mentorlog.language import _, ngettext

Told = tuple[str, str]  # what it is about, and what there is to say


def promises(figures: Overview) -> tuple[Told, ...]:
    """What was promised and kept on both sides."""
    return ((_("I promised"), _kept(figures.mine)), (_("They promised"), _kept(figures.theirs)))


def mentoring(figures: Overview) -> tuple[Told, ...]:
    """Keeping in touch, feedback, and hours."""
    standing, loop, spent = figures.rhythms, figures.feedback, figures.hours
    touch = _("{fine} in time, {due} due, {cold} cold")
    heard = _("{heard} heard, {decided} decided upon, {acted_on} acted on, {told} told what came of it")
    hours = _("{given} given as a mentor, {received} received, {volunteered} volunteered")
    return (
        (
            _("Keeping in touch, today"),
            touch.format(fine=standing.fine, due=standing.due, cold=standing.cold),
        ),
        (
            _("Feedback"),
            heard.format(heard=loop.heard, decided=loop.decided, acted_on=loop.acted_on, told=loop.told),
        ),
        (
            _("Hours"),
            hours.format(
                given=_hours(spent.given),
                received=_hours(spent.received),
                volunteered=_hours(spent.volunteered),
            ),
        ),
    )


def _kept(told: Promises) -> str:
    if told.share is None:
        return _("Nothing was due")
    words = _("{kept} of {due} kept ({share} %), {on_time} in time")
    counted = words.format(
        kept=told.kept, due=told.due - told.cancelled, share=told.share, on_time=told.on_time
    )
    if told.days is None:
        return counted
    took = ngettext("usually after {n} day", "usually after {n} days", told.days).format(n=told.days)
    return f"{counted}, {took}"


def _hours(minutes: int) -> str:
    """`1.5`, in hours."""
    return f"{minutes / 60:.1f}".removesuffix(".0")
