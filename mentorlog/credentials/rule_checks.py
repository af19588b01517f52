"""What contradicts itself in a rule of the right shape: what could never be met, or never be counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.group_checks import group_faults
from mentorlog.credentials.rule import Mapping, Origin, Rule, Stated, WrittenRule
from mentorlog.credentials.rule_faults import Fault
from mentorlog.credentials.rule_lines import Path
from mentorlog.credit_words import ActivityKind
from mentorlog.language import _
from mentorlog.words import line, shortened

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,59}")
_MOST_YEARS = 20
_A_DAY = 24 * 60
_QUOTED = 40


def contradictions(rule: WrittenRule) -> Iterator[Fault]:
    """Everything that is wrong with a rule, each at its path."""
    yield from _name_faults(rule)
    yield from _measure_faults(rule)
    yield from group_faults(rule)
    yield from _mapping_faults(rule)
    yield from _time_faults(rule)
    yield from _fee_faults(rule)
    yield from _origin_faults(rule)


def stated(rule: Rule) -> Iterator[tuple[Path, Stated]]:
    """Everything of a rule that says where it comes from, with its path; the rule itself first."""
    yield (), rule
    yield ("cycle",), rule.cycle
    for name, parts in (("group", rule.groups), ("fee", rule.fees), ("map", rule.mappings)):
        yield from (((name, number), part) for number, part in enumerate(parts))
    for name, part in (("carry_over", rule.carry_over), ("grace", rule.grace), ("audit", rule.audit)):
        if part:
            yield (name,), part


def _name_faults(rule: WrittenRule) -> Iterator[Fault]:
    """Keys that stand in commands and in the logbook, and names that are shown."""
    keys: list[tuple[Path, str]] = [(("id",), rule.id)]
    keys += [(("also", number, "id"), same.id) for number, same in enumerate(rule.also)]
    keys += [(("group", number, "id"), group.id) for number, group in enumerate(rule.groups)]
    for path, key in keys:
        if not _KEY.fullmatch(key):
            said = _("“{key}” cannot be an id.").format(key=shortened(key, _QUOTED))
            yield Fault(path, said, _("Write it with letters, digits, - and _, such as “my-rule”"))
    shown = [(key, getattr(rule, key)) for key in ("issuer", "name", "title", "unit")]
    for key, name in shown:
        if line(name) != name or not name:
            said = _("“{key}” is not a text that can be shown in a line.").format(key=key)
            yield Fault((key,), said, _("Write it without breaks and without blanks around it"))
    once = Counter([rule.id, *(same.id for same in rule.also)])
    for number, same in enumerate(rule.also):
        if once[same.id] > 1:
            yield Fault(("also", number, "id"), _("“{key}” is there twice.").format(key=same.id))


def _measure_faults(rule: WrittenRule) -> Iterator[Fault]:
    """Numbers that would make no sense of any credit."""
    years = rule.cycle.years
    if not 1 <= years <= _MOST_YEARS:
        said = _("A cycle of {years} years cannot be counted.").format(years=years)
        yield Fault(("cycle", "years"), said, _("Write a number from 1 to {most}").format(most=_MOST_YEARS))
    if not 1 <= rule.minutes_per_unit <= _A_DAY:
        said = _("{minutes} minutes cannot make one {unit}.")
        said = said.format(minutes=rule.minutes_per_unit, unit=rule.unit)
        yield Fault(("minutes_per_unit",), said, _("Write a number from 1 to {most}").format(most=_A_DAY))
    for key in ("increment", "total"):
        if not getattr(rule, key):
            yield Fault((key,), _("“{key}” has to be more than 0.").format(key=key))
    if (rule.annual_min or 0) * years > rule.total:
        said = _("“annual_min” is {each} in each of {years} years, which is above the total of {total}.")
        amounts = {"each": spoken_amount(rule.annual_min or 0), "total": spoken_amount(rule.total)}
        yield Fault(("annual_min",), said.format(years=years, **amounts))


def _mapping_faults(rule: WrittenRule) -> Iterator[Fault]:
    seen: set[ActivityKind] = set()
    for number, mapping in enumerate(rule.mappings):
        path = ("map", number)
        if mapping.activity in seen:
            said = _("There are two mappings of “{activity}”.").format(activity=mapping.activity)
            yield Fault((*path, "activity"), said, _("Take one of them away"))
        seen.add(mapping.activity)
        yield from _group_of_mapping(rule, mapping, path)
        least, most = mapping.per_event_min or rule.per_event_min, mapping.per_event_max or rule.per_event_max
        if least is not None and most is not None and least > most:
            said = _("An event counts {least} at least and {most} at the most.")
            yield Fault(path, said.format(least=spoken_amount(least), most=spoken_amount(most)))
    if rule.per_event_min and rule.per_event_max and rule.per_event_min > rule.per_event_max:
        said = _("“per_event_min” is above “per_event_max”.")
        yield Fault(("per_event_min",), said)


def _group_of_mapping(rule: WrittenRule, mapping: Mapping, path: Path) -> Iterator[Fault]:
    if mapping.credits:
        yield from _unknown_groups(rule, (*path, "group"), [mapping.group])
    elif not mapping.reason:
        said = _("“{activity}” counts nothing, and no “reason” says why.").format(activity=mapping.activity)
        yield Fault(path, said, _("Add a reason"))
    elif mapping.group:
        said = _("“{activity}” counts nothing, and so in no group.").format(activity=mapping.activity)
        yield Fault((*path, "group"), said)


def _unknown_groups(rule: WrittenRule, path: Path, named: Iterable[str]) -> Iterator[Fault]:
    known = [group.id for group in rule.groups]
    for key in named:
        if key not in known:
            said = _("“{group}” is no group of this credential.").format(group=shortened(key, _QUOTED))
            remedy = _("Name one of these: {groups}").format(groups=", ".join(known))
            yield Fault(path, said, remedy)


def _time_faults(rule: WrittenRule) -> Iterator[Fault]:
    """Windows and days that are none."""
    over = rule.carry_over
    if over:
        most = 12 * rule.cycle.years
        if not 1 <= over.window_months <= most:
            said = _("A window of {months} months does not fit into a cycle of {years} years.")
            said = said.format(months=over.window_months, years=rule.cycle.years)
            yield Fault(("carry_over", "window_months"), said)
        yield from _unknown_groups(rule, ("carry_over", "groups"), over.groups)
        yield from _unknown_groups(rule, ("carry_over", "excludes"), over.excludes)
    kept = rule.audit.retain_months_after_cycle
    if kept > 12 * _MOST_YEARS:
        said = _("Nobody asks for proof after {months} months.").format(months=kept)
        remedy = _("Write a number up to {most}").format(most=12 * _MOST_YEARS)
        yield Fault(("audit", "retain_months_after_cycle"), said, remedy)
    grace = rule.grace
    if grace and bool(grace.until_md) == (grace.days is not None):
        said = _("A grace period has either “until_md” or “days”.")
        yield Fault(("grace",), said, _("Write one of them"))
    if grace and grace.until_md and not _is_day_of_year(grace.until_md):
        said = _("“{day}” is no day of a year.").format(day=shortened(grace.until_md, _QUOTED))
        yield Fault(("grace", "until_md"), said, _("Write month and day, like 02-28"))
    for number, field in enumerate(rule.claim_fields):
        if field.group:
            yield from _unknown_groups(rule, ("claim_field", number, "group"), [field.group])


def _is_day_of_year(text: str) -> bool:
    try:
        return re.fullmatch(r"[0-9]{2}-[0-9]{2}", text) is not None and bool(
            date.fromisoformat(f"2023-{text}")
        )
    except ValueError:
        return False


def _fee_faults(rule: WrittenRule) -> Iterator[Fault]:
    for number, fee in enumerate(rule.fees):
        if not re.fullmatch("[A-Z]{3}", fee.currency):
            said = _("“{currency}” is no currency.").format(currency=shortened(fee.currency, _QUOTED))
            yield Fault(("fee", number, "currency"), said, _("Write its three letters, like USD"))
        if fee.member is None and fee.non_member is None:
            said = _("A fee has an amount for members, for others, or for both.")
            yield Fault(("fee", number), said, _("Add “member” or “non_member”"))


def _origin_faults(rule: WrittenRule) -> Iterator[Fault]:
    """Sources that nobody has named, and origins of what is not there."""
    for path, part in stated(rule):
        for key, origin in part.origin.items():
            if key not in part.__struct_encode_fields__:
                said = _("“{key}” is no figure here that could have an origin.")
                yield Fault((*path, "origin", key), said.format(key=shortened(key, _QUOTED)))
            yield from _source_faults(rule, (*path, "origin", key), origin)
        yield from _source_faults(rule, path, part)


def _source_faults(rule: WrittenRule, path: Path, origin: Origin) -> Iterator[Fault]:
    for key in origin.sources:
        if key not in rule.library:
            said = _("There is no source “{key}”.").format(key=shortened(key, _QUOTED))
            yield Fault(
                (*path, "sources"), said, _("Add it as [source.{key}], or name another").format(key=key)
            )
