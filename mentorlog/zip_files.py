"""Entries of ZIP files that are the same bytes whenever and wherever they are written."""

from __future__ import annotations

from zipfile import ZIP_DEFLATED, ZipInfo

_OWNERS_ALONE = 0o100600 << 16
_UNIX = 3


def timeless(name: str) -> ZipInfo:
    """An entry: a name alone would be given the moment of writing, and the system that wrote it."""
    entry = ZipInfo(name)
    entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, _UNIX, _OWNERS_ALONE
    return entry
