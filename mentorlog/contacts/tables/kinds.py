"""Whose table it is, told by the heads that only one program writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain
from types import MappingProxyType

from mentorlog.contacts.reading import Column
from mentorlog.contacts.record import Source
from mentorlog.contacts.tables import generic, google, hubspot, linkedin, outlook, own, thunderbird
from mentorlog.contacts.tables.heads import by_heads, plain
from mentorlog.language import marked

# The first whose signature a table has is the one that wrote it.
_SIGNATURES: Sequence[tuple[Source, Sequence[Sequence[str]]]] = (
    ("linkedin", linkedin.SIGNATURES),
    ("google", google.SIGNATURES),
    ("hubspot", hubspot.SIGNATURES),
    ("thunderbird", thunderbird.SIGNATURES),
    ("outlook", outlook.SIGNATURES),
    ("mentorlog", own.SIGNATURES),
)
NAMES: Mapping[Source, str] = MappingProxyType(
    {
        "linkedin": marked("LinkedIn"),
        "google": marked("Google Contacts"),
        "outlook": marked("Outlook"),
        "thunderbird": marked("Thunderbird"),
        "hubspot": marked("HubSpot"),
        "mentorlog": "mentorlog",
        "vcard": marked("vCard"),
        "csv": marked("a table of your own"),
    }
)


def source_of(heads: Sequence[str]) -> Source:
    """The program that writes such heads; `csv` where none does."""
    plainly = set(map(plain, heads))
    for source, signatures in _SIGNATURES:
        if any(plainly.issuperset(signature) for signature in signatures):
            return source
    return "outlook" if outlook.is_one(outlook.in_english(heads)) else "csv"


def closest_to(heads: Sequence[str]) -> Source:
    """The program with most of these heads."""
    signatures = ((source, set(each)) for source, signatures in _SIGNATURES for each in signatures)
    plainly = set(map(plain, heads))
    return max(signatures, key=lambda each: len(plainly & each[1]) / len(each[1]))[0]


def columns_of(source: Source, heads: Sequence[str], samples: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """What each column of a table of a program is; `samples` are some cells of each."""
    if source == "google":
        return google.columns_of(heads)
    if source == "outlook":
        return outlook.columns_of(heads)
    if source == "mentorlog":
        return own.columns_of(heads)
    return by_heads(heads, _PLAIN[source]) if source in _PLAIN else generic.guess(heads, samples)


def is_known(head: str) -> bool:
    """Whether anybody calls a column so."""
    if len(head) > _LONGEST_HEAD:
        return False
    named = plain(head)
    numbered = google.is_numbered(named) or own.is_numbered(named)
    return numbered or named in _whole_heads() or generic.has_telling_word(named)


@cache
def _whole_heads() -> frozenset[str]:
    told = (*_PLAIN.values(), google.ONE_EACH, outlook.COLUMNS, own.ONE_EACH, generic.WHOLE)
    return frozenset(chain(outlook.own_heads(), *told))


_PLAIN: Mapping[Source, Mapping[str, Column]] = {
    "linkedin": linkedin.COLUMNS,
    "hubspot": hubspot.COLUMNS,
    "thunderbird": thunderbird.COLUMNS,
}
_LONGEST_HEAD = 60  # letters; longer ones are sentences, as LinkedIn writes one above its table
