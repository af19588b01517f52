"""What an address or number is for: types of a property, Apple's labels beside it, the user's own words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

# Types that say how something is written or that it is the usual, and no label.
_SILENT = frozenset(
    {
        *("pref", "internet", "voice", "text", "x400", "msg", "isdn", "video", "textphone", "uri"),
        *("dom", "intl", "postal", "parcel"),
    }
)
_WORDS: Mapping[str, str] = MappingProxyType({"cell": "mobile"})
_TYPES: Mapping[str, str] = MappingProxyType({word: type_ for type_, word in _WORDS.items()})
_ORDER = ("home", "work", "school", "other", "main", "cell", "fax", "pager")
_APPLE = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)


@lru_cache(maxsize=1024)
def label(types: frozenset[str]) -> str:
    """The label that types make: `work fax`."""
    said = types - _SILENT
    known = [each for each in _ORDER if each in said]
    return " ".join(_WORDS.get(each, each) for each in (*known, *sorted(said.difference(known))))


def beside(text: str) -> str:
    """The label in an X-ABLabel; Apple's own are in a wrapper (`_$!<HomePage>!$_`)."""
    found = _APPLE.fullmatch(text)
    return found[1].lower() if found else text


@lru_cache(maxsize=1024)
def types_of(text: str) -> tuple[str, ...] | None:
    """The types that make this label again, or None where none do and it stands beside."""
    types = tuple(_TYPES.get(word, word) for word in text.split(" ")) if text else ()
    is_known = all(each in _ORDER for each in types)
    return types if is_known and label(frozenset(types)) == text else None
