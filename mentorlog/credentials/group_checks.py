"""What contradicts itself among the groups of a rule: names, parents, and limits that leave no way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.rule import Group, Rule
from mentorlog.credentials.rule_faults import Fault
from mentorlog.language import _


def group_faults(rule: Rule) -> Iterator[Fault]:
    """Everything that is wrong with the groups of a rule, each at its path."""
    if not rule.groups:
        said = _("The credential has no group that credits could count in.")
        yield Fault((), said, _("Add a [[credential.group]], with “any” as its id if there is but one"))
    tangled = list(_parent_faults(rule.groups))
    yield from tangled
    for number, group in enumerate(rule.groups):
        yield from _limit_faults(rule, group, number)
    if not tangled:  # sums and parents have a meaning only in a tree
        yield from _sum_faults(rule)
        yield from _counting_faults(rule)


def _parent_faults(groups: Sequence[Group]) -> Iterator[Fault]:
    parents = {group.id: group.parent for group in groups}
    for number, group in enumerate(groups):
        path = ("group", number, "parent")
        if group.id in [each.id for each in groups[:number]]:
            said = _("There are two groups “{group}”.").format(group=group.id)
            yield Fault(("group", number, "id"), said, _("Give one of them another id"))
        elif group.parent and group.parent not in parents:
            said = _("“{parent}” is no group of this credential.").format(parent=group.parent)
            yield Fault(path, said, _("Name one of its groups, or take the line away"))
        elif _goes_round(group, parents):
            said = _("“{group}” is a part of itself by its parents.").format(group=group.id)
            yield Fault(path, said, _("Give it another parent, or take the line away"))


def _goes_round(group: Group, parents: dict[str, str]) -> bool:
    above = group.parent
    for _step in parents:
        if above == group.id:
            return True
        above = parents.get(above, "")
    return False


def _limit_faults(rule: Rule, group: Group, number: int) -> Iterator[Fault]:
    """Limits of one group that leave no way."""
    path = ("group", number)
    years = rule.cycle.years
    name = group.id
    if _above(group.min, group.max):
        yield Fault((*path, "min"), _beyond(name, _("“min”"), group.min, _("“max”"), group.max))
    if _above(group.min_per_year, group.max_per_year):
        yield Fault(
            (*path, "min_per_year"),
            _beyond(name, _("“min_per_year”"), group.min_per_year, _("“max_per_year”"), group.max_per_year),
        )
    if _above(_times(group.min_per_year, years), group.max):
        total = _times(group.min_per_year, years)
        yield Fault(
            (*path, "min_per_year"),
            _beyond(name, _("“min_per_year” over the cycle"), total, _("“max”"), group.max),
        )
    if _above(group.min, _times(group.max_per_year, years)):
        total = _times(group.max_per_year, years)
        yield Fault(
            (*path, "min"), _beyond(name, _("“min”"), group.min, _("“max_per_year” over the cycle"), total)
        )
    if group.claims_per_cycle == 0:
        said = _("“{group}” could never be claimed in.").format(group=name)
        yield Fault((*path, "claims_per_cycle"), said)


def _sum_faults(rule: Rule) -> Iterator[Fault]:
    """Minima of parts that are together above what contains them, and maxima that the total is above."""
    for number, group in enumerate(rule.groups):
        least = sum(part.min or 0 for part in rule.groups if part.parent == group.id)
        if _above(least, _most(rule, group)):
            said = _beyond(group.id, _("the minima of its parts, together"), least, _("“max”"), group.max)
            yield Fault(("group", number, "max"), said)
    tops = [group for group in rule.groups if not group.parent]
    least = sum(group.min or 0 for group in tops)
    if least > rule.total:
        yield Fault(
            ("total",),
            _("The minima of the groups are {least} together, which is above the total of {total}.").format(
                least=spoken_amount(least), total=spoken_amount(rule.total)
            ),
        )
    most = [_most(rule, group) for group in tops]
    together = sum(each for each in most if each is not None)
    if tops and None not in most and together < rule.total:
        yield Fault(
            ("total",),
            _("The groups let through {most} at the most, so that {total} can never be reached.").format(
                most=spoken_amount(together), total=spoken_amount(rule.total)
            ),
        )


def _counting_faults(rule: Rule) -> Iterator[Fault]:
    """Limits beside each other by which one more activity could lower a total."""
    remedy = _("Take one of them away")
    for number, group in enumerate(rule.groups):
        path = ("group", number)
        by_year = [each.id for each in (group, *_above_it(rule, group)) if each.max_per_year is not None]
        if group.max is not None and set(by_year) - {group.id}:
            said = _("“{group}” has a “max” of a cycle within “{above}”, which has a “max_per_year”.")
            yield Fault((*path, "max"), said.format(group=group.id, above=by_year[-1]), remedy)
        if group.claims_per_cycle is None:
            continue
        if by_year or rule.per_day_max is not None:
            said = _("“{group}” cannot have “claims_per_cycle” beside a limit of a day or a year.")
            yield Fault((*path, "claims_per_cycle"), said.format(group=group.id), remedy)
        if any(each.parent == group.id for each in rule.groups):
            said = _("“claims_per_cycle” counts only in a group without parts, and “{group}” has some.")
            yield Fault((*path, "claims_per_cycle"), said.format(group=group.id))
    if rule.per_day_max is not None and len(rule.groups) > 1:
        said = _("“per_day_max” can be counted only where there is one group, and here are {count}.")
        yield Fault(("per_day_max",), said.format(count=len(rule.groups)))


def _above_it(rule: Rule, group: Group) -> list[Group]:
    """The groups that a group is in, the nearest first."""
    groups = {each.id: each for each in rule.groups}
    above = []
    while group.parent:
        group = groups[group.parent]
        above.append(group)
    return above


def _most(rule: Rule, group: Group) -> int | None:
    """What a group lets through in a cycle; None where that is unlimited."""
    limits = [group.max, _times(group.max_per_year, rule.cycle.years)]
    return min((limit for limit in limits if limit is not None), default=None)


def _times(amount: int | None, years: int) -> int | None:
    return None if amount is None else amount * years


def _above(least: int | None, most: int | None) -> bool:
    return least is not None and most is not None and least > most


def _beyond(group: str, what: str, amount: int | None, limit: str, most: int | None) -> str:
    said = _("In “{group}”, {what} is {amount}, which is above {limit} with {most}.")
    return said.format(
        group=group, what=what, amount=spoken_amount(amount or 0), limit=limit, most=spoken_amount(most or 0)
    )
