"""What an activity is worth by a rule: credits, group, reason and confidence; "0, because ..." included."""

from __future__ import annotations

from msgspec import Struct

from mentorlog.credentials.amounts import Hundredths, credits_for, spoken_amount
from mentorlog.credentials.rule import Confidence, Group, Mapping, Rule
from mentorlog.credit_words import ActivityKind
from mentorlog.language import _


class Worth(Struct, frozen=True):
    """What an activity counts towards a credential, in hundredths, and why; the group is "" where in none."""

    credits: int
    group: str
    reason: str
    confidence: Confidence


def worth(rule: Rule, kind: ActivityKind, minutes: int | None, group: str = "") -> Worth:
    """What so many minutes of a kind of activity are worth by a rule, in its usual group or the one named."""
    mapping = _mapping(rule, kind)
    if mapping is None:
        return Worth(0, "", _("0, because these rules name no credits for this kind of activity."), "low")
    confidence = mapping.confidence or rule.confidence or "low"
    if not mapping.credits:
        return Worth(0, "", _("0, because {reason}").format(reason=mapping.reason), confidence)
    place = group or mapping.group
    if not minutes:
        return Worth(0, place, _("0, because no duration is known."), confidence)
    earned = credits_for(minutes, rule.minutes_per_unit, rule.increment)
    amount = within_event(rule, mapping, earned)
    return Worth(amount, place, _reason(rule, mapping, place, earned, amount), confidence)


def amount_of(rule: Rule, kind: ActivityKind, minutes: int | None) -> int:
    """The credits alone, for many are counted and few explained."""
    mapping = _mapping(rule, kind)
    if mapping is None or not mapping.credits or not minutes:
        return 0
    return within_event(rule, mapping, credits_for(minutes, rule.minutes_per_unit, rule.increment))


def most_of(rule: Rule, kind: ActivityKind, minutes: int | None) -> int | None:
    """As much as one activity may count: what its minutes are worth, or without them the most of one event.

    None where the rule says nothing of it, or gives no credits for the kind.
    """
    mapping = _mapping(rule, kind)
    if mapping is None or not mapping.credits:
        return None
    return amount_of(rule, kind, minutes) if minutes else min(_limits(rule, mapping), default=None)


def within_event(rule: Rule, mapping: Mapping, amount: int) -> int:
    """An amount within the least and the most that one event may count."""
    least = mapping.per_event_min or rule.per_event_min or 0
    limits = _limits(rule, mapping)
    return min(max(amount, least), *limits) if limits else max(amount, least)


def _limits(rule: Rule, mapping: Mapping) -> list[Hundredths]:
    return [most for most in (mapping.per_event_max, rule.per_event_max) if most is not None]


def parts_of(rule: Rule, group: str) -> tuple[Group, ...]:
    """The groups directly within a group: what has some can say more exactly where credits belong."""
    return tuple(each for each in rule.groups if each.parent == group)


def _mapping(rule: Rule, kind: ActivityKind) -> Mapping | None:
    return next((each for each in rule.mappings if each.activity == kind), None)


def _reason(rule: Rule, mapping: Mapping, place: str, earned: int, amount: int) -> str:
    if not amount:
        return _("0, because it is shorter than the least that counts, {least} {unit}.").format(
            least=spoken_amount(rule.increment), unit=rule.unit
        )
    names = {group.id: group.name for group in rule.groups}
    said = _("{label} in {group}, one {unit} for {minutes} minutes").format(
        label=mapping.label or _("Counts"),
        group=names[place],
        unit=rule.unit,
        minutes=rule.minutes_per_unit,
    )
    if amount > earned:
        said = _("{said}, at least {limit} for one event").format(said=said, limit=spoken_amount(amount))
    elif amount < earned:
        said = _("{said}, at most {limit} for one event").format(said=said, limit=spoken_amount(amount))
    if not any(part.min for part in parts_of(rule, place)):
        return f"{said}."
    if any(group.id == place and group.min for group in rule.groups):
        only = _("{said}; without a skill area it fills no minimum but that of {group}.")
        return only.format(said=said, group=names[place])
    return _("{said}; without a skill area it fills no minimum.").format(said=said)
