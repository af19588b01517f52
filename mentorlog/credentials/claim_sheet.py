"""The claim of an activity, field by field in the order of the issuer's form, to be copied from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from mentorlog import settings
from mentorlog.credentials import activity_list
from mentorlog.credentials.activity_kinds import NAMES
from mentorlog.credentials.activity_list import ActivityRow, Credited
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.rule import ClaimField, Holding, Rule
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook

_MISSING: Mapping[Holding, str] = MappingProxyType(
    {
        "attendee": marked("Your name is not in the settings."),
        "host": marked("Nobody is noted as its host."),
        "description": marked("Its notes are empty."),
        "minutes": marked("Its duration is not known."),
        "link": marked("It has no link. Leave this empty where the form lets you."),
        "number": marked("It has no number of the provider. Leave this empty where the form lets you."),
        "credits": marked("It counts nothing yet."),
        "": marked("This is for you to fill in on the form."),
    }
)
_NEEDED = frozenset({"host", "title", "description", "minutes", "credits"})


class FilledField(Struct, frozen=True):
    """A field of the form with what goes into it; without a text, `missing` says why."""

    label: str
    text: str
    missing: str = ""
    is_needed: bool = False  # a form without it is sent back


def sheet(logbook: Logbook, activity: str, rule: Rule) -> list[FilledField]:
    """The claim of an activity towards a rule.

    Raises InvalidEntry("rule") where it does not count towards it, NotFound.
    """
    row = activity_list.one(logbook, activity)
    counted = [each for each in row.credits if each.rule == rule.id]
    if not counted:
        raise InvalidEntry(
            "rule", marked("“{title}” does not count towards {rule}."), title=row.title, rule=rule.name
        )
    own_name = settings.get(logbook, "own-name")
    return [_filled(rule, each, row, counted, own_name) for each in _fields(rule, counted)]


def _fields(rule: Rule, counted: Sequence[Credited]) -> Iterator[ClaimField]:
    """The fields of the form, and one for each group in which this counts and that the form does not ask for.

    PMI's form, for one, asks for each area of education, and for what is given back in another place: where
    nothing counts in what it asks for, that is left out.
    """
    asked = [each.group for each in rule.claim_fields if each.holds == "credits" and each.group]
    own = dict.fromkeys(each.group for each in counted)
    others = [group for group in own if asked and not any(_are_one(rule, key, group) for key in asked)]
    names = {group.id: group.name for group in rule.groups}
    for each in rule.claim_fields:
        if each.group not in asked or len(others) < len(own):
            yield each
        if each.group in asked[-1:]:
            for group in others:
                yield ClaimField(f"{rule.unit}: {names.get(group, group)}", "credits", group)


def _are_one(rule: Rule, one: str, other: str) -> bool:
    """Whether one group is the other, or within it."""
    return _is_part(rule, one, other) or _is_part(rule, other, one)


def _filled(
    rule: Rule, each: ClaimField, row: ActivityRow, counted: Sequence[Credited], own_name: str
) -> FilledField:
    text = {
        "attendee": own_name,
        "host": row.organisation,
        "title": row.title,
        "description": row.notes.strip(),
        "day": row.day.isoformat(),
        "minutes": str(row.minutes or ""),
        "link": row.link,
        "number": row.code,
        "kind": _kind(rule, row),
        "group": ", ".join(group.name for group in rule.groups if group.id in {one.group for one in counted}),
        "credits": _credits(rule, each.group, counted) if each.holds == "credits" else "",
    }.get(each.holds, "")
    missing = "" if text else _reason(rule, each, counted)
    return FilledField(each.label, text, missing, each.holds in _NEEDED)


def _kind(rule: Rule, row: ActivityRow) -> str:
    """As the issuer calls it."""
    labels = {mapping.activity: mapping.label for mapping in rule.mappings}
    return labels.get(row.kind) or _(NAMES[row.kind])


def _credits(rule: Rule, group: str, counted: Sequence[Credited]) -> str:
    """What counts in a group and its parts, or in all; "" where that cannot be said yet."""
    amount = sum(each.amount for each in counted if not group or _is_part(rule, each.group, group))
    is_open = not amount and (not group or _is_undivided(rule, group, counted))
    return "" if is_open else spoken_amount(amount)


def _is_undivided(rule: Rule, group: str, counted: Sequence[Credited]) -> bool:
    """Whether something counts in what a group is part of, so that it is not said how much of it is here."""
    return any(each.amount and _is_part(rule, group, each.group) for each in counted)


def _reason(rule: Rule, each: ClaimField, counted: Sequence[Credited]) -> str:
    if each.holds == "credits" and each.group and _is_undivided(rule, each.group, counted):
        return _("It has no skill area: say in its credits how much belongs to each.")
    return _(_MISSING.get(each.holds, ""))


def _is_part(rule: Rule, key: str, whole: str) -> bool:
    """Whether a group is another one, or within it."""
    parents = {group.id: group.parent for group in rule.groups}
    while key and key != whole:
        key = parents.get(key, "")
    return bool(key)
