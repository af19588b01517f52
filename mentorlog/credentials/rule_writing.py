"""A rule as TOML text: what a user's own rule begins with. Reading the text gives an equal rule."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import NODEFAULT, Struct
from msgspec.structs import FieldInfo, fields

from mentorlog.credentials.amounts import Hundredths, spoken_amount
from mentorlog.credentials.rule import Rule
from mentorlog.language import _

_OF_THE_FILE = ("as_of", "disclaimer", "library")


def template(rule: Rule) -> str:
    """The text of a rule; amounts are in its unit, with two decimals at the most."""
    remark = _("Your own rule for {name}: it is used instead of one with the same id.").format(name=rule.name)
    lines = [f"# {remark}", "", "schema_version = 1", f"as_of = {_value(rule.as_of)}"]
    lines += [f"disclaimer = {_value(rule.disclaimer)}"] if rule.disclaimer else []
    for key, source in rule.library.items():
        lines += ["", f"[source.{_key(key)}]", *_lines(source, "")]
    lines += ["", "[[credential]]", *_lines(rule, "credential")]
    return "\n".join(lines) + "\n"


def _lines(part: Struct, path: str) -> Iterator[str]:
    """What a table says: its values first, then the tables within it."""
    told = [(field, getattr(part, field.name)) for field in fields(part) if _is_told(part, field)]
    tables = [(field, value) for field, value in told if _is_table(value)]
    yield from (f"{field.encode_name} = {_value(value)}" for field, value in told if not _is_table(value))
    for field, value in tables:
        yield from _tables(value, f"{path}.{field.encode_name}")


def _tables(value: Any, path: str) -> Iterator[str]:
    if isinstance(value, Struct):
        yield from ("", f"[{path}]", *_lines(value, path))
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _tables(each, f"{path}.{_key(key)}")
    else:
        for each in value:
            yield from ("", f"[[{path}]]", *_lines(each, path))


def _is_told(part: Struct, field: FieldInfo) -> bool:
    """Whether a field has to be written: what is as it is anyway is left out."""
    if isinstance(part, Rule) and field.name in _OF_THE_FILE:
        return False
    default = field.default
    if field.default_factory is not NODEFAULT:
        default = field.default_factory()
    return bool(getattr(part, field.name) != default)


def _is_table(value: object) -> bool:
    if isinstance(value, tuple):
        return bool(value) and isinstance(value[0], Struct)
    return isinstance(value, Struct | Mapping)


def _value(value: Any) -> str:
    match value:
        case Hundredths():
            return spoken_amount(value)
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case date():
            return value.isoformat()
        case str():
            # TOML escapes as JSON does, and DEL besides.
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
        case Sequence():
            return f"[{', '.join(map(_value, value))}]"
        case _:
            raise TypeError(f"a rule has no {type(value)}")


def _key(key: str) -> str:
    return key if key.isascii() and key.replace("-", "").replace("_", "").isalnum() else _value(key)
