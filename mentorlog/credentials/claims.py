"""Claims: what became of an activity at an issuer, for each credential apart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from mentorlog import clock
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.models.credentials import Activity, ActivityCredit, Claim
from mentorlog.words import line

ClaimState = Literal["claimed", "approved", "rejected", "audited"]
CLAIM_STATES: tuple[ClaimState, ...] = ("claimed", "approved", "rejected", "audited")


def claim(
    logbook: Logbook,
    activities: Sequence[str],
    rule: str,
    state: ClaimState = "claimed",
    *,
    day: date | None = None,
    number: str | None = None,
) -> None:
    """Note what became of the claims of activities towards a rule; a number that is left out stays.

    Raises InvalidEntry("rule") where one of them does not count towards it.
    """
    numbers = logbook.ids_of(Activity, activities)
    with logbook.edit("activities-claimed", *activities):
        for activity in numbers:
            _ensure_counts(logbook, activity, rule)
            columns: dict[str, Any] = {"state": state, "day": day or clock.today()}
            if number is not None:
                columns["number"] = line(number)
            kept = logbook.value(_of(activity, rule))
            if kept is None:
                logbook.insert(Claim, activity=activity, rule=rule, **columns)
            else:
                logbook.update(Claim, kept, **columns)


def withdraw(logbook: Logbook, activities: Sequence[str], rule: str) -> None:
    """Say that these were not claimed towards a rule."""
    with logbook.edit("claims-withdrawn", *activities):
        for activity in logbook.ids_of(Activity, activities):
            kept = logbook.value(_of(activity, rule))
            if kept is not None:
                logbook.delete(Claim, kept)


def of_rule(logbook: Logbook, rule: str) -> dict[str, tuple[ClaimState, date, str]]:
    """The claims towards a rule by their activities: state, since when, and the issuer's number."""
    query = Claim.select(Activity.uid, Claim.state, Claim.day, Claim.number).join(Activity)
    return {uid: tuple(rest) for uid, *rest in logbook.tuples(query.where(Claim.rule == rule))}


def of_activity(logbook: Logbook, activity: str) -> dict[str, tuple[ClaimState, date, str]]:
    """The claims of an activity by their rules: state, since when, and the issuer's number."""
    query = Claim.select(Claim.rule, Claim.state, Claim.day, Claim.number)
    number = logbook.id_of(Activity, activity)
    return {rule: tuple(rest) for rule, *rest in logbook.tuples(query.where(Claim.activity == number))}


def state_word(state: str) -> str:
    """The state of a claim as it is read; "" is that there is none."""
    words = {
        "": _("not claimed"),
        "claimed": _("claimed"),
        "approved": _("approved"),
        "rejected": _("rejected"),
        "audited": _("audited"),
    }
    return words[state]


def _ensure_counts(logbook: Logbook, activity: int, rule: str) -> None:
    query = ActivityCredit.select(ActivityCredit.id)
    if (
        logbook.value(query.where((ActivityCredit.activity == activity) & (ActivityCredit.rule == rule)))
        is None
    ):
        raise InvalidEntry(
            "rule", marked("This activity does not count towards {rule}, so it cannot be claimed."), rule=rule
        )


def _of(activity: int, rule: str) -> Any:
    return Claim.select(Claim.id).where((Claim.activity == activity) & (Claim.rule == rule))
