"""A file of vCards as people, whatever program wrote it; what cannot be read is told, and stops nothing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from mentorlog.contacts.record import ContactRecord, Relation
from mentorlog.contacts.vcard.cards import Card, read_cards
from mentorlog.contacts.vcard.lines import Problem, Tell
from mentorlog.contacts.vcard.people import person
from mentorlog.language import _

LARGEST_FILE = 64 * 1024 * 1024
# With the zeros of UTF-16 between its letters or without.
_GROUP = re.compile(rb"K\0?I\0?N\0?D\0?[^\r\n]{0,80}?:\0?\s?\0?G\0?R\0?O\0?U\0?P", re.IGNORECASE)


def cards(data: bytes, tell: Tell = lambda _problem: None, encoding: str = "") -> Iterator[ContactRecord]:
    """The people of a file in its order, those inside another card behind it.

    `tell` hears of what could not be read, `encoding` is the one that the user chose for what is not UTF-8.
    A card that names a group is no person: its name becomes a tag of its members.
    """
    if len(data) > LARGEST_FILE:
        tell(Problem(1, _("The file is larger than 64 MB and was not read.")))
        return
    has_groups = bool(_GROUP.search(data))
    groups = _groups(data, encoding) if has_groups else {}
    for card in read_cards(data, tell, encoding):
        if not (has_groups and card.is_group):
            yield from _people(card, groups)


def _people(outermost: Card, groups: Mapping[str, list[str]]) -> Iterator[ContactRecord]:
    waiting = [(outermost, "")]
    while waiting:
        card, principal = waiting.pop()
        record = person(card)
        if principal:
            record = replace(record, relations=(*record.relations, Relation("agent of", principal)))
        yield _in_groups(record, groups) if groups else record
        waiting += [(agent, record.name) for agent in reversed(card.agents)]


def _in_groups(record: ContactRecord, groups: Mapping[str, list[str]]) -> ContactRecord:
    keys = (record.key, *(point.value for point in record.emails))
    found = [name for key in filter(None, keys) for name in groups.get(key.casefold(), ())]
    return replace(record, tags=tuple(dict.fromkeys((*record.tags, *found)))) if found else record


def _groups(data: bytes, encoding: str) -> Mapping[str, list[str]]:
    """The names of groups by their members: keys of cards, or e-mail addresses."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for card in read_cards(data, lambda _problem: None, encoding):
        if not card.is_group or not card.first("FN"):
            continue
        for each in card.properties:
            if each.name in ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"):
                member = each.words.casefold().removeprefix("urn:uuid:").removeprefix("mailto:")
                groups[member].append(card.first("FN"))
    return groups
