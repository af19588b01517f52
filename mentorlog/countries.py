"""The countries of the world, by their two letters and by the names that people type."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from mentorlog.language import _
from mentorlog.words import folded

FILE = Path(__file__).resolve().parent.parent / "resources" / "contacts" / "countries.toml"


def name_of(code: str) -> str:
    """The country with these two letters, in the user's language."""
    return _(_told()["names"].get(code, code))


def codes() -> Mapping[str, str]:
    """The two letters of each country by all names that it has, in the user's language."""
    named = {_(name): code for code, name in _told()["names"].items()}
    also = {_(name): code for code, names in _told()["also"].items() for name in names}
    return named | also


def code_of(text: str) -> str:
    """The two letters of the country that is typed as these or by a name; "" where there is none."""
    if text.upper() in _told()["names"]:
        return text.upper()
    typed = folded(text)
    return next((code for name, code in codes().items() if folded(name) == typed), "")


@cache
def _told() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(FILE.read_text("utf-8"))
