"""Phone numbers as they are compared: `020 7946 0018` in Britain is `+442079460018` anywhere."""

from __future__ import annotations

import locale
import re
from functools import lru_cache

import phonenumbers
from msgspec import Struct
from phonenumbers import NumberParseException, PhoneNumberFormat

from mentorlog import settings
from mentorlog.logbook import Logbook
from mentorlog.words import line

REGIONS = frozenset(phonenumbers.SUPPORTED_REGIONS)

_LONGEST = 250  # letters; no number has more, and phonenumbers looks no further either
_FEWEST_DIGITS = 5  # of what is compared though it is no number that is known


class Phone(Struct, frozen=True):
    """A number in E.164, and its extension; without the first where it is valid nowhere."""

    e164: str = ""
    extension: str = ""


@lru_cache(maxsize=100_000)
def read_phone(text: str, region: str = "") -> Phone:
    """The number that a text names; one without `+` is of the region (`GB`)."""
    try:
        number = phonenumbers.parse(_told(text), region or None)
    except NumberParseException:
        return Phone()
    if not phonenumbers.is_valid_number(number):
        return Phone()
    return Phone(phonenumbers.format_number(number, PhoneNumberFormat.E164), number.extension or "")


def comparable_phone(text: str, region: str = "") -> str:
    """What two ways of writing one number have in common: E.164 and extension, or the bare digits.

    "" where there are too few of them to tell anything.
    """
    if (phone := read_phone(text, region)).e164:
        return f"{phone.e164};ext={phone.extension}" if phone.extension else phone.e164
    digits = "".join(str(int(each)) for each in re.findall(r"\d", text))
    return digits if len(digits) >= _FEWEST_DIGITS else ""


def chosen_region(logbook: Logbook) -> str:
    """The region of numbers without `+`: the user's choice, else the guess."""
    return str(settings.get(logbook, "phone-region")) or guessed_region()


def guessed_region() -> str:
    """The region of the computer's language (`de_AT` is of AT); "" where it tells none."""
    told, _encoding = locale.getlocale()
    found = re.search(r"[_-]([A-Z]{2})\b", told or "")
    return found[1] if found and found[1] in REGIONS else ""


def _told(text: str) -> str:
    """`tel:` of a link is no part of a number, nor is the space that some programs cannot do without."""
    return line(text.removeprefix("tel:")).replace("\u00a0", " ")[:_LONGEST]
