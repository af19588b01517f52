"""Contacts of Outlook, whose heads are in the language of its user."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path

from mentorlog.contacts.reading import Column
from mentorlog.contacts.tables.heads import by_heads, known, plain

_HEADS = Path(__file__).resolve().parents[3] / "resources" / "contacts" / "outlook_heads.toml"
_ADDRESSES = {"Business": "work", "Home": "home", "Other": "other"}
_PARTS = {
    "Street": "street",
    "Street 2": "street",
    "Street 3": "street",
    "City": "locality",
    "State": "region",
    "Postal Code": "postcode",
    "Country/Region": "country",
    "Country": "country",
    "Address PO Box": "street",
}

COLUMNS = known(
    {
        "First Name": "given",
        "Middle Name": "middle",
        "Last Name": "family",
        "Suffix": "suffix",
        "Company": "organisation",
        "Job Title": "title",
        "E-mail Address": "email",
        "E-mail 2 Address": "email",
        "E-mail 3 Address": "email",
        "Mobile Phone": "phone/mobile",
        "Primary Phone": "phone/main",
        "Business Phone": "phone/work",
        "Business Phone 2": "phone/work",
        "Company Main Phone": "phone/company",
        "Home Phone": "phone/home",
        "Home Phone 2": "phone/home",
        "Other Phone": "phone/other",
        "Car Phone": "phone/car",
        "Radio Phone": "phone/radio",
        "Assistant's Phone": "phone/assistant",
        "Callback": "phone/callback",
        "Pager": "phone/pager",
        "TTY/TDD Phone": "phone/TTY",
        "Business Fax": "phone/work fax",
        "Home Fax": "phone/home fax",
        "Other Fax": "phone/fax",
        "Web Page": "link",
        "Personal Web Page": "link",
        "Birthday": "day/birthday",
        "Anniversary": "day/anniversary",
        "Categories": "tags",
        "Notes": "notes",
        "Manager's Name": "relation/Manager",
        "Assistant's Name": "relation/Assistant",
        "Spouse": "relation/Spouse",
        "Children": "relation/Child",
        "Referred By": "relation/Referred by",
        "E-mail Type": "ignored",
        "E-mail 2 Type": "ignored",
        "E-mail 3 Type": "ignored",
        "E-mail Display Name": "ignored",
        "E-mail 2 Display Name": "ignored",
        "E-mail 3 Display Name": "ignored",
        "Priority": "ignored",
        "Private": "ignored",
        "Sensitivity": "ignored",
    }
    | {
        f"{place} {part}": f"{field}/{label}"
        for place, label in _ADDRESSES.items()
        for part, field in _PARTS.items()
    }
)
SIGNATURES = (
    ("first name", "last name", "e mail address", "business phone"),
    ("first name", "last name", "e mail address", "company"),
    ("e mail address", "e mail 2 address"),
)


def in_english(heads: Sequence[str]) -> tuple[str, ...]:
    """The heads as an English Outlook writes them, where they are all of one other language."""
    most = max(_languages(), key=lambda language: _understood(heads, language))
    return tuple(most.get(plain(head), head) for head in heads)


def columns_of(heads: Sequence[str]) -> tuple[Column, ...]:
    """What each column is, in whatever language."""
    return by_heads(heads if is_one(heads) else in_english(heads), COLUMNS)


def is_one(heads: Sequence[str]) -> bool:
    """Whether these are heads of an English Outlook."""
    plainly = set(map(plain, heads))
    return any(plainly.issuperset(signature) for signature in SIGNATURES)


def own_heads() -> Iterator[str]:
    """The heads in other languages than English."""
    return chain.from_iterable(_languages())


def _understood(heads: Sequence[str], language: Mapping[str, str]) -> int:
    return sum(plain(head) in language for head in heads)


@cache
def _languages() -> tuple[Mapping[str, str], ...]:
    """For each language, the English heads by its own."""
    told = tomllib.loads(_HEADS.read_text("utf-8"))
    return tuple({plain(own): english for own, english in heads.items()} for heads in told.values())
