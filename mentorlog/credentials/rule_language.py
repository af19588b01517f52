"""The words of shipped rules in the user's language: they come from files and not from the program's text."""

from __future__ import annotations

from typing import Any, TypeVar

from msgspec import Struct

from mentorlog.language import _

_S = TypeVar("_S", bound=Struct)
_PROSE = frozenset(
    ("issuer", "name", "title", "unit", "accepts_units", "disclaimer", "label", "reason", "kind", "note")
)


def translated(part: _S) -> _S:
    """A rule, or any part of one, with all that is read by people in their language."""
    return type(part)(**{key: _value(key, getattr(part, key)) for key in part.__struct_fields__})


def _value(key: str, value: Any) -> Any:
    if isinstance(value, Struct):
        return translated(value)
    if isinstance(value, tuple):
        return tuple(_value(key, each) for each in value)
    if isinstance(value, dict):
        return {name: _value(key, each) for name, each in value.items()}
    return _(value) if key in _PROSE and value else value  # to translate nothing gives a header
