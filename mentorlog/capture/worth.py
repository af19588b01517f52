"""Credits in a line: `+0.75pdu:power`, in the units that there are and the groups of the credentials held."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mentorlog.capture.directory import words_of
from mentorlog.capture.entry import Credit
from mentorlog.capture.known import KnownHere, Unit
from mentorlog.capture.tokens import Token
from mentorlog.credentials.amounts import read_amount, spoken_amount
from mentorlog.language import _
from mentorlog.words import folded

_CREDIT = re.compile(
    r"\+(?P<amount>[0-9]{1,5}(?:[.,][0-9]{1,2})?)(?P<unit>[^\W\d_]+)?(?::(?P<group>[\w-]+))?\.?"
)
_UNIT = re.compile(r"(?P<unit>[^\W\d_]+)(?::(?P<group>[\w-]+))?\.?")


def credit_at(known: KnownHere, typed: Sequence[Token], place: int) -> tuple[Credit | None, int]:
    """The credits that a word says, and how many words they are; of a unit that nobody counts in, none."""
    found = _CREDIT.fullmatch(typed[place].folded)
    if not found:
        return None, 0
    unit, group, size = found["unit"], found["group"], 1
    if unit is None and place + 1 < len(typed) and (behind := _UNIT.fullmatch(typed[place + 1].folded)):
        unit, group, size = behind["unit"], behind["group"], 2
    counted = known.units.get(unit or "")
    hundredths = read_amount(found["amount"])
    if counted is None or not hundredths:
        return None, 0
    return Credit(hundredths, counted.name, _group(counted.groups, group or "")), size


def what_is_wrong(unit: Unit, credit: Credit) -> str:
    """Why credits cannot count as they are typed, as a sentence; "" where they can."""
    if not unit.is_held or not credit.group or credit.group in unit.groups:
        return ""
    return _("No credential that you hold counts {unit} in a group “{group}”. There are: {groups}.").format(
        unit=unit.name, group=credit.group, groups=", ".join(unit.groups)
    )


def said(credit: Credit, unit: Unit) -> str:
    """`0.75 PDU, Power Skills`."""
    amount = f"{spoken_amount(credit.hundredths)} {credit.unit}"
    group = unit.groups.get(credit.group, credit.group)
    return _("{amount}, {group}").format(amount=amount, group=group) if group else amount


def typed_credit(credit: Credit) -> str:
    """As one types it."""
    group = f":{credit.group}" if credit.group else ""
    return f"+{spoken_amount(credit.hundredths)}{credit.unit.lower()}{group}"


def _group(groups: Mapping[str, str], typed: str) -> str:
    """The group that is meant: by its key or name, or the beginning of either where no other begins so."""
    wanted = folded(typed)
    if not wanted or wanted in groups:
        return wanted
    begun = [
        key
        for key, name in groups.items()
        if key.startswith(wanted) or any(word.startswith(wanted) for word in words_of(name))
    ]
    return begun[0] if len(begun) == 1 else wanted
