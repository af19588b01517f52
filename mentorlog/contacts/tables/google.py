"""Google's contacts, of today and of before 2024: numbered columns, and one for the label of each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mentorlog.contacts.reading import Column, Field
from mentorlog.contacts.tables.heads import by_heads, known, plain

ONE_EACH = known(
    {
        "First Name": "given",
        "Given Name": "given",
        "Middle Name": "middle",
        "Additional Name": "middle",
        "Last Name": "family",
        "Family Name": "family",
        "Name": "name",
        "File As": "name",
        "Name Suffix": "suffix",
        "Nickname": "nickname",
        "Organization Name": "organisation",
        "Organization Title": "title",
        "Organization 1 - Name": "organisation",
        "Organization 1 - Title": "title",
        "Organization 1 - Type": "ignored",
        "Birthday": "day/birthday",
        "Notes": "notes",
        "Labels": "tags",
        "Group Membership": "tags",
    }
)
_NUMBERED = re.compile(r"(e mail|phone|address|website|event|relation|im) \d+ (.+)")
_FIELDS: Mapping[tuple[str, str], Field] = {
    ("e mail", "value"): "email",
    ("phone", "value"): "phone",
    ("website", "value"): "link",
    ("event", "value"): "day",
    ("relation", "value"): "relation",
    ("address", "formatted"): "address",
    ("address", "street"): "street",
    ("address", "po box"): "street",
    ("address", "extended address"): "street",
    ("address", "city"): "locality",
    ("address", "region"): "region",
    ("address", "postal code"): "postcode",
    ("address", "country"): "country",
}
SIGNATURES = (
    ("first name", "last name", "labels", "e mail 1 value"),
    ("first name", "last name", "organization name", "labels"),
    ("first name", "last name", "organization name", "file as"),
    ("given name", "family name", "group membership"),
    ("given name", "family name", "e mail 1 value"),
)


def columns_of(heads: Sequence[str]) -> tuple[Column, ...]:
    """What each column is; a numbered one has its label in the column of its number that is called so."""
    places = {plain(head): place for place, head in enumerate(heads)}
    return tuple(
        _numbered(head, places) or column
        for head, column in zip(map(plain, heads), by_heads(heads, ONE_EACH), strict=True)
    )


def is_numbered(head: str) -> bool:
    """Whether Google numbers such columns."""
    return bool(_NUMBERED.fullmatch(head))


def _numbered(head: str, places: Mapping[str, int]) -> Column | None:
    found = _NUMBERED.fullmatch(head)
    if not found:
        return None
    kind, part = found.groups()
    if part in ("label", "type") and kind != "im":
        return Column("label")
    before = head.removesuffix(part)
    label_at = places.get(f"{before}label", places.get(f"{before}type"))
    field = _FIELDS.get((kind, part))
    return Column(field, label_at=label_at) if field else None
