"""Heads of columns in the form in which they are compared, and the columns that known heads have."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from hashlib import sha256

from mentorlog.contacts.reading import FIELDS, Column, Field
from mentorlog.words import line

_BEFORE_LABELS = "/"


def plain(head: str) -> str:
    """`*First_Name:` is `first name`."""
    return " ".join(re.sub(r"[_*:-]", " ", line(head).replace("\ufeff", "").casefold()).split())


def key_of(heads: Sequence[str]) -> str:
    """What tells a table of the same heads again."""
    return sha256("\n".join(map(plain, heads)).encode("utf-8", "replace")).hexdigest()[:32]


def known(columns: Mapping[str, str]) -> Mapping[str, Column]:
    """The columns by their heads, out of `email/work` by head."""
    return {plain(head): column_of(told) for head, told in columns.items()}


def column_of(told: str) -> Column:
    """The column of `email/work`."""
    field, _slash, label = told.partition(_BEFORE_LABELS)
    return Column(_FIELDS[field], label)


def by_heads(heads: Sequence[str], columns: Mapping[str, Column]) -> tuple[Column, ...]:
    """What each column is; those whose heads are not known are kept beside."""
    return tuple(columns.get(plain(head), Column()) for head in heads)


_FIELDS: Mapping[str, Field] = {field: field for field in FIELDS}
