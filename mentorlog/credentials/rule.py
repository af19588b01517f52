"""The rule of a credential, in the words of its file: cycle, groups with limits, mappings, fees, audit.

Amounts are hundredths of the credential's unit, money is hundredths of the currency's. What says nothing of
where it comes from has the confidence and the sources of what it is part of, and at last of the whole rule.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct, field

from mentorlog.credentials.amounts import Hundredths
from mentorlog.credit_words import ActivityKind

Confidence = Literal["high", "medium", "low"]
# What goes into a field of a claim: the kind is as the issuer calls it, and "" is for the user to fill in.
Holding = Literal[
    "attendee",
    "host",
    "title",
    "description",
    "day",
    "minutes",
    "link",
    "credits",
    "group",
    "kind",
    "number",
    "",
]


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a figure was read, and of which year it is."""

    title: str
    year: int
    link: str = ""


class Origin(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How sure something is, and the keys of its sources."""

    confidence: Confidence | None = None
    sources: tuple[str, ...] = ()


class Stated(Origin, frozen=True, kw_only=True):
    """Anything that a rule states; `origin` is of single figures of it that come from elsewhere."""

    origin: dict[str, Origin] = field(default_factory=dict)


class CycleRule(Stated, frozen=True, kw_only=True):
    """How long a cycle is, and whether it begins on the day of earning or on 1 January after it."""

    years: int
    anchor: Literal["earned_date", "calendar_year"]


class Group(Stated, frozen=True, kw_only=True):
    """A group of credits; what counts in it counts in its parent too, within the parent's limits."""

    id: str
    name: str
    parent: str = ""
    min: Hundredths | None = None
    max: Hundredths | None = None
    min_per_year: Hundredths | None = None
    max_per_year: Hundredths | None = None
    claims_per_cycle: int | None = None


class CarryOver(Stated, frozen=True, kw_only=True):
    """What is earned above the total in the last months of a cycle may count in the next one."""

    window_months: int
    max: Hundredths | None = None
    groups: tuple[str, ...] = ()  # the only ones whose credits go over; none named is all
    excludes: tuple[str, ...] = ()


class Grace(Stated, frozen=True, kw_only=True):
    """How long after a cycle something may still be done: until a day of the next year, or for some days."""

    until_md: str = ""  # MM-DD
    days: int | None = None
    covers: tuple[Literal["report", "pay", "earn"], ...] = ()


class Fee(Stated, frozen=True, kw_only=True):
    """What the issuer asks, in hundredths of the currency's unit."""

    kind: str
    every: Literal["cycle", "year"]
    currency: str
    member: Hundredths | None = None
    non_member: Hundredths | None = None


class Mapping(Stated, frozen=True, kw_only=True):
    """What a kind of activity counts as: in a group, or not at all for a reason."""

    activity: ActivityKind
    group: str = ""
    credits: bool = True
    reason: str = ""
    label: str = ""  # what the issuer calls it
    needs: tuple[str, ...] = ()  # what a claim of it has to show
    per_event_min: Hundredths | None = None
    per_event_max: Hundredths | None = None


class Audit(Stated, frozen=True, kw_only=True):
    """How long proof is kept, how soon an audit is answered, and which proof is refused."""

    retain_months_after_cycle: int = 12
    respond_days: int | None = None
    rejects: tuple[str, ...] = ()
    language: str = ""


class ClaimField(Struct, frozen=True, forbid_unknown_fields=True):
    """A field of the issuer's form: its label there, and what of the activity goes into it."""

    label: str
    holds: Holding
    group: str = ""  # for credits: of this group only


class Rule(Stated, frozen=True, kw_only=True):
    """What keeps a credential, as it was recorded on `as_of`."""

    as_of: date
    disclaimer: str = ""
    library: dict[str, Source] = field(default_factory=dict, name="source")
    id: str
    issuer: str
    name: str  # as one says it: PMP
    title: str  # in full
    unit: str
    increment: Hundredths
    minutes_per_unit: int
    total: Hundredths
    cycle: CycleRule
    annual_min: Hundredths | None = None
    annual_suggested: Hundredths | None = None
    per_day_max: Hundredths | None = None
    per_event_min: Hundredths | None = None
    per_event_max: Hundredths | None = None
    accepts_units: tuple[str, ...] = ()
    groups: tuple[Group, ...] = field(default=(), name="group")
    carry_over: CarryOver | None = None
    grace: Grace | None = None
    fees: tuple[Fee, ...] = field(default=(), name="fee")
    mappings: tuple[Mapping, ...] = field(default=(), name="map")
    audit: Audit = Audit()
    claim_fields: tuple[ClaimField, ...] = field(default=(), name="claim_field")


class SameRule(Struct, frozen=True, forbid_unknown_fields=True):
    """Another credential of the same issuer that is kept by the same rule."""

    id: str
    name: str
    title: str


class WrittenRule(Rule, frozen=True, kw_only=True):
    """A rule as it stands in a file, where it may be that of several credentials.

    What it does not say itself is as in the rule that it is `like`, which stands above it.
    """

    like: str = ""
    also: tuple[SameRule, ...] = ()


class RuleFile(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a file of rules says once for all of them; a rule may say it otherwise for itself."""

    as_of: date | None = None
    disclaimer: str = ""
    schema_version: Literal[1] = 1
    source: dict[str, Source] = field(default_factory=dict)
