"""What a membership is on a day: it follows from its dates and is kept nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

State = Literal["upcoming", "active", "renewal-open", "grace", "lapsed", "ended"]

_A_DAY = timedelta(1)


class Span(Struct, frozen=True):
    """The first and the last day of a term."""

    since: date
    until: date


class Times(Struct, frozen=True, kw_only=True):
    """The dates of a membership; its terms in their order. On the day `ended_on` it has ended."""

    terms: Sequence[Span] = ()
    joined: date | None = None
    ended_on: date | None = None
    renewal_days: int = 0
    grace_days: int = 0

    def state(self, on: date) -> State:
        """What it is on a day. Without terms it is active; it is not renewed where the user leaves."""
        if self.ended_on and on >= self.ended_on:
            return "ended"
        until = self.covered_until(on)
        if until is None:
            return "upcoming" if self._begins and on < self._begins else "active"
        left = (until - on).days
        if left < 0:
            return "grace" if -left <= self.grace_days else "lapsed"
        return "renewal-open" if left <= self.renewal_days and not self.ended_on else "active"

    def covered_until(self, on: date) -> date | None:
        """The last day of the terms that have begun by a day and of those that follow without a gap.

        None where none has begun.
        """
        covered: date | None = None
        for term in self.terms:
            if term.since > on and (covered is None or term.since - covered > _A_DAY):
                break
            covered = term.until
        return covered

    def renewal_opens(self, on: date) -> date | None:
        """The first day on which what a day is covered by can be renewed; None where nothing is."""
        until = self.covered_until(on)
        return until and until - timedelta(self.renewal_days)

    def lapses(self, on: date) -> date | None:
        """The first day on which it has lapsed, if it is not renewed; None where no term has begun."""
        until = self.covered_until(on)
        return until and until + timedelta(self.grace_days) + _A_DAY

    @property
    def _begins(self) -> date | None:
        return self.joined or (self.terms[0].since if self.terms else None)
