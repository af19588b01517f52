"""Until when evidence is kept: an issuer may ask for it so many months after a cycle has ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec import Struct

from mentorlog import clock, dates
from mentorlog.credentials import holdings
from mentorlog.credentials.cycles import Cycle
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.models.credentials import Activity, ActivityCredit, ActivityEvidence
from mentorlog.models.evidence import Evidence

_A_DAY = timedelta(1)


class Kept(Struct, frozen=True):
    """The last day on which an issuer may ask for evidence, and for which credential that is."""

    until: date
    issuer: str
    credential: str

    @property
    def sentence(self) -> str:
        """Why it is better kept: `ISACA may ask for it until Fri 31 Dec 2027.`."""
        return _("{issuer} may ask for it until {day}.").format(
            issuer=self.issuer, day=dates.spoken(self.until)
        )


def kept_until(logbook: Logbook, evidence: str) -> Kept | None:
    """Until when a piece of evidence is kept; None where no credential needs it. Raises NotFound."""
    number = logbook.id_of(Evidence, evidence)
    tied = ActivityEvidence.select(ActivityEvidence.activity).where(ActivityEvidence.evidence == number)
    return _longest(logbook, Activity.id.in_(tied))


def warning(logbook: Logbook, *, evidence: Sequence[str] = (), activities: Sequence[str] = ()) -> str:
    """What to ask before evidence is detached, or activities that have some go into the trash.

    A sentence; "" where nobody will ask for it any more. Raises NotFound.
    """
    found = [kept_until(logbook, uid) for uid in evidence]
    shown = ActivityEvidence.select(ActivityEvidence.activity)
    numbers = logbook.ids_of(Activity, activities)
    found.append(_longest(logbook, Activity.id.in_(numbers) & Activity.id.in_(shown)))
    kept = max((each for each in found if each), key=lambda each: each.until, default=None)
    return kept.sentence if kept and kept.until >= clock.today() else ""


def kept_after(rule: Rule, cycle: Cycle) -> date:
    """The last day on which the issuer may ask for what was done in a cycle."""
    return dates.months_later(cycle.until + _A_DAY, rule.audit.retain_months_after_cycle) - _A_DAY


def _longest(logbook: Logbook, activities: Any) -> Kept | None:
    """The longest of what each credential asks of some activities outside the trash."""
    query = ActivityCredit.select(ActivityCredit.rule, Activity.day).join(Activity).distinct()
    counted = logbook.tuples(query.where(Activity.trashed_at.is_null() & activities))
    if not counted:
        return None
    rows = holdings.listing(logbook)
    asked = [kept for row in rows for kept in _asked(logbook, row, counted)]
    return max(asked, key=lambda kept: kept.until, default=None)


def _asked(logbook: Logbook, row: CredentialRow, counted: Sequence[tuple[str, date]]) -> Iterator[Kept]:
    rule = book(logbook).rules.get(row.rule)
    if rule is None or row.earned is None:
        return
    for key, day in counted:
        if key == row.rule:
            cycle = holdings.cycle_of(logbook, rule, row, day)
            if cycle.holds(day):
                yield Kept(kept_after(rule, cycle), rule.issuer, rule.name)
