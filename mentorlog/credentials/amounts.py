"""Amounts of credits: whole hundredths of a unit, so that nothing is ever rounded behind the user's back."""

from __future__ import annotations

import re
from decimal import Decimal

from mentorlog.errors import InvalidEntry
from mentorlog.language import marked

_WRITTEN = re.compile(r"[0-9]{1,5}([.,][0-9]{1,2})?")


class Hundredths(int):
    """An amount of credits in hundredths of a unit: 1.25 PDU is 125."""


def spoken_amount(hundredths: int) -> str:
    """An amount without needless digits: 125 is `1.25`, 6000 is `60`."""
    whole, rest = divmod(abs(hundredths), 100)
    sign = "-" if hundredths < 0 else ""
    return sign + f"{whole}.{rest:02}".rstrip("0").rstrip(".")


def decimal_amount(hundredths: int) -> Decimal:
    """An amount as the exact number that it is."""
    return Decimal(hundredths) / 100


def read_amount(text: str, field: str = "credits") -> int:
    """The hundredths of an amount as it is typed: `1.25` or `1,25`. Raises InvalidEntry(field)."""
    written = text.strip()
    if not _WRITTEN.fullmatch(written):
        raise InvalidEntry(
            field,
            marked("“{text}” is no amount of credits. Write it like 1.25, with two decimals at the most."),
            text=text,
        )
    return int(Decimal(written.replace(",", ".")) * 100)


def credits_for(minutes: int, minutes_per_unit: int, increment: int) -> int:
    """What so many minutes are in an issuer's units, rounded down to its step; all in hundredths."""
    return minutes * 100 // (minutes_per_unit * increment) * increment
