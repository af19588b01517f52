"""Dues: amounts of money in whole hundredths of a currency, and never one currency added to another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Protocol

from msgspec import Struct

from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked

_WRITTEN = re.compile(
    r"(?:(?P<before>[A-Za-z]{3}) ?)?(?P<amount>[0-9]{1,9}(?:[.,][0-9]{1,2})?)(?: ?(?P<after>[A-Za-z]{3}))?"
)
_CODE = re.compile(r"[A-Z]{3}")  # as ISO 4217 has them


class Dues(Struct, frozen=True):
    """An amount in hundredths of its currency; None and "" where nothing is known."""

    hundredths: int | None = None
    currency: str = ""


class Paid(Protocol):
    """Whatever has dues."""

    @property
    def dues(self) -> int | None:
        """Hundredths of the currency."""

    @property
    def currency(self) -> str:
        """The currency's three letters."""


def read_dues(text: str, currency: str, usual: str = "") -> Dues:
    """Dues as they are typed, such as `164`, `164.00`, `164,50` or `USD 164`; none for an empty text.

    Where no currency is said they are of the `usual` one. Raises InvalidEntry("dues") for what is no amount,
    or ("currency") for none, or for more than one.
    """
    typed = " ".join(text.split())
    if not typed:
        return Dues()
    found = _WRITTEN.fullmatch(typed)
    if found is None:
        sentence = marked("“{text}” is no amount. Write it like 164.00, without a mark between thousands.")
        raise InvalidEntry("dues", sentence, text=typed)
    said = (found["before"], found["after"], currency.strip())
    codes = {code.upper() for code in said if code} or {usual}
    return Dues(int(Decimal(found["amount"].replace(",", ".")) * 100), _only(codes))


def spoken_dues(hundredths: int) -> str:
    """An amount as one writes it: 16400 is `164.00`."""
    return f"{Decimal(hundredths) / 100:.2f}"


def money_words(hundredths: int, currency: str) -> str:
    """An amount with its currency: `164.00 USD`."""
    return _("{amount} {currency}").format(amount=spoken_dues(hundredths), currency=currency)


def sums(paid: Iterable[Paid]) -> dict[str, int]:
    """What all of these cost, in hundredths, for each currency by itself."""
    found: dict[str, int] = {}
    for each in paid:
        if each.dues is not None:
            found[each.currency] = found.get(each.currency, 0) + each.dues
    return dict(sorted(found.items()))


def _only(codes: set[str]) -> str:
    if len(codes) > 1:
        sentence = marked("The dues of a term have one currency, and here are {codes}.")
        raise InvalidEntry("currency", sentence, codes=", ".join(sorted(codes)))
    for code in codes:
        if _CODE.fullmatch(code):
            return code
    raise InvalidEntry("currency", marked("A currency has three letters, such as USD, EUR or INR."))
