"""What an import changes of a person, compared with what is here and what the source said the last time.

The user's own edits and deletions stay, an empty field of the source erases nothing, and where both have
changed the user's stays and the difference is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence, Set
from hashlib import sha256
from types import MappingProxyType
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.contacts.known import comparable
from mentorlog.contacts.record import ContactRecord
from mentorlog.words import folded

# Of these a person has one. A post is changed by its own rule, but compared like them.
SINGLE = ("name", "given", "family", "nickname", "suffix")
POST = ("organisation", "title")
LISTS = ("emails", "phones", "links", "addresses", "days", "tags")

Happens = Literal["taken", "kept", "added", "removed"]


class Said(Struct, frozen=True, omit_defaults=True):
    """What a source said last of a person, and which items of lists came by it (`emails ada@x.org`)."""

    record: ContactRecord
    brought: tuple[str, ...] = ()


class Difference(Struct, frozen=True):
    """A field in which logbook and source differ, and what happens: yours is `kept`, or theirs `taken`."""

    field: str
    mine: str
    theirs: str
    happens: Happens


class Changes(Struct, frozen=True):
    """What comes of a person: columns, the post, items of lists by their field, and all of it to be shown.

    Whether a photo is to be taken, which is only where there is none and the source had none before.
    """

    single: Mapping[str, str]
    post: Mapping[str, str]
    added: Mapping[str, tuple[Any, ...]]
    removed: Mapping[str, tuple[str, ...]]  # by key_of
    brought: tuple[str, ...]
    differences: tuple[Difference, ...]
    photo: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing of the person is changed."""
        return not (self.single or self.post or self.added or self.removed or self.photo)


def compared(
    said: Said | None,
    mine: ContactRecord,
    theirs: ContactRecord,
    elsewhere: Set[str] = frozenset(),
    taking: Collection[str] = (),
    region: str = "",
) -> Changes:
    """Compare; `elsewhere` are items of other sources, `taking` fields of which theirs is wanted.

    Numbers without a country are of `region`.
    """
    base = said.record if said else ContactRecord("")
    brought = set(said.brought) if said else set()
    differences: list[Difference] = []
    chosen = dict(_chosen(base, mine, theirs, taking, differences))
    added, removed = {}, {}
    for field in LISTS:
        if getattr(theirs, field) == getattr(base, field):
            continue
        gone = _gone(field, mine, theirs, brought - elsewhere)
        new = _new(field, base, mine, theirs, region)
        if field == "days":
            differences += _second_birthday(mine, new, gone)
        differences += _listed(field, new, gone)
        brought = (brought | {f"{field} {key}" for key in new}) - {f"{field} {key}" for key in gone}
        if new:
            added[field] = tuple(new.values())
        if gone:
            removed[field] = tuple(gone)
    single = {field: value for field, value in chosen.items() if field in SINGLE}
    post = {field: value for field, value in chosen.items() if field in POST}
    photo = bool(theirs.photo) and not (mine.photo or base.photo)
    if photo:
        differences.append(Difference("photo", "", "", "added"))
    return Changes(single, post, added, removed, tuple(sorted(brought)), tuple(differences), photo)


def is_new_post(difference: Difference) -> bool:
    """Whether somebody had a post, and has another one now."""
    return difference.field in POST and difference.happens == "taken" and difference.mine != ""


def key_of(field: str, item: Any) -> str:
    """The form in which two items of a list are the same one."""
    return _KEYS[field](item)


def each_once(field: str, items: Sequence[Any]) -> tuple[Any, ...]:
    """The items of a list, of those that are the same one the first."""
    if len(items) < 2:
        return tuple(items)
    kept: dict[str, Any] = {}
    for item in items:
        kept.setdefault(key_of(field, item), item)
    return tuple(kept.values())


def keys_said(record: ContactRecord) -> Iterator[str]:
    """The items that a record has, as `Said.brought` names them."""
    for field in LISTS:
        for item in getattr(record, field):
            yield f"{field} {key_of(field, item)}"


def to_remember(record: ContactRecord) -> ContactRecord:
    """The part of a record that the next one is compared with; of a photo only by what to know it again."""
    digest = sha256(record.photo).digest() if record.photo else None
    return replace(record, line=0, key="", photo=digest, extra=(), notes="", problems=())


def shown(item: Any) -> str:
    """An item of a list in one line."""
    if isinstance(item, PostalAddress):
        parts = (item.street, item.postcode, item.locality, item.region, item.country)
        return ", ".join(filter(None, parts))
    if isinstance(item, DayToRemember):
        return f"{item.label} {item.date}".strip()
    return item.value if isinstance(item, Point) else str(item)


def _chosen(
    base: ContactRecord,
    mine: ContactRecord,
    theirs: ContactRecord,
    taking: Collection[str],
    differences: list[Difference],
) -> Iterator[tuple[str, str]]:
    """The fields of which theirs is taken; other capitals are no edit, as another source may have them so."""
    for field in (*SINGLE, *POST):
        last, here, there = getattr(base, field), getattr(mine, field), getattr(theirs, field)
        if there in ("", last, here):
            continue
        if folded(here) in ("", folded(last)) or field in taking:
            differences.append(Difference(field, here, there, "taken"))
            yield field, there
        elif folded(here) != folded(there):
            differences.append(Difference(field, here, there, "kept"))


def _listed(field: str, new: Mapping[str, Any], gone: Mapping[str, Any]) -> Iterator[Difference]:
    yield from (Difference(field, shown(item), "", "removed") for item in gone.values())
    yield from (Difference(field, "", shown(item), "added") for item in new.values())


def _new(
    field: str, base: ContactRecord, mine: ContactRecord, theirs: ContactRecord, region: str
) -> dict[str, Any]:
    """What of a list the source says now, and neither the logbook has nor the source said before."""
    known = {key_of(field, item) for record in (base, mine) for item in getattr(record, field)}
    new: dict[str, Any] = {}
    for item in getattr(theirs, field):
        key = key_of(field, item)
        if key not in known:
            new.setdefault(key, item)
    return _unknown_numbers(mine, new, region) if field == "phones" else new


def _gone(field: str, mine: ContactRecord, theirs: ContactRecord, brought: Set[str]) -> dict[str, Any]:
    """What of a list came by the source alone, and is not said by it any more."""
    said = {key_of(field, item) for item in getattr(theirs, field)}
    if not said:
        return {}
    here = {key_of(field, item): item for item in getattr(mine, field)}
    return {key: item for key, item in here.items() if key not in said and f"{field} {key}" in brought}


def _unknown_numbers(mine: ContactRecord, new: dict[str, Any], region: str) -> dict[str, Any]:
    """Those that are not here already, with or without the country in front."""
    here = {comparable("phone", point.value, region) for point in mine.phones}
    return {key: point for key, point in new.items() if comparable("phone", point.value, region) not in here}


def _second_birthday(
    mine: ContactRecord, new: dict[str, Any], gone: Mapping[str, Any]
) -> Iterator[Difference]:
    """Nobody has two: where one is here and stays, the other is not taken."""
    stays = [day for day in mine.days if _is_birthday(day) and _day_key(day) not in gone]
    for key, day in list(new.items()):
        if stays and _is_birthday(day):
            del new[key]
            yield Difference("days", shown(stays[0]), shown(day), "kept")


def _is_birthday(day: DayToRemember) -> bool:
    return folded(day.label) == "birthday"


def _address_key(address: PostalAddress) -> str:
    return folded(shown(address))


def _day_key(day: DayToRemember) -> str:
    return f"{folded(day.label)} {day.date}"


_KEYS: Mapping[str, Callable[[Any], str]] = MappingProxyType(
    {
        "emails": lambda point: comparable("email", point.value),
        "phones": lambda point: comparable("phone", point.value),
        "links": lambda point: comparable("link", point.value),
        "addresses": _address_key,
        "days": _day_key,
        "tags": folded,
    }
)
