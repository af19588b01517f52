"""Whether a table of a TOML file has the shape of a rule: known keys, none missing, each of its type.

All faults are told, each with its place; the converter of msgspec would stop at the first, in its own words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from functools import cache
from typing import Any, TypeVar

import msgspec
from msgspec.inspect import (
    BoolType,
    CustomType,
    DateType,
    DictType,
    IntType,
    LiteralType,
    NoneType,
    StrType,
    StructType,
    Type,
    UnionType,
    VarTupleType,
    type_info,
)

from mentorlog.credentials import rule as vocabulary
from mentorlog.credentials.amounts import Hundredths
from mentorlog.credentials.rule_faults import Fault
from mentorlog.credentials.rule_lines import Path
from mentorlog.language import _, marked
from mentorlog.words import shortened

_T = TypeVar("_T")
_MOST = 99_999  # no rule needs a larger number
_LONGEST = 1000
_QUOTED = 40
_MOST_ITEMS = 200
_CENT = Decimal("0.01")

_NAMES: Mapping[type, str] = {
    vocabulary.RuleFile: marked("a file of rules"),
    vocabulary.WrittenRule: marked("a credential"),
    vocabulary.SameRule: marked("another credential of the same rule"),
    vocabulary.Source: marked("a source"),
    vocabulary.Origin: marked("an origin"),
    vocabulary.CycleRule: marked("a cycle"),
    vocabulary.Group: marked("a group"),
    vocabulary.CarryOver: marked("a carry-over"),
    vocabulary.Grace: marked("a grace period"),
    vocabulary.Fee: marked("a fee"),
    vocabulary.Mapping: marked("a mapping"),
    vocabulary.Audit: marked("an audit"),
    vocabulary.ClaimField: marked("a field of a claim"),
}


def faults(told: object, kind: type) -> Iterator[Fault]:
    """What keeps a value as TOML gives it from being one of `kind`."""
    return _faults(told, _type_of(kind), ())


def converted(told: object, kind: type[_T]) -> _T:
    """The value of a kind, of what has no faults."""
    return msgspec.convert(told, kind, dec_hook=_amount)


@cache
def _type_of(kind: type) -> Type:
    return type_info(kind)


def _faults(told: object, kind: Type, path: Path) -> Iterator[Fault]:
    if isinstance(kind, UnionType):
        kind = next(each for each in kind.types if not isinstance(each, NoneType))
    if isinstance(kind, StructType):
        yield from _table_faults(told, kind, path)
    elif isinstance(kind, DictType):
        yield from _named_faults(told, kind, path)
    elif isinstance(kind, VarTupleType):
        yield from _list_faults(told, kind, path)
    else:
        yield from _value_faults(told, kind, path)


def _table_faults(told: object, kind: StructType, path: Path) -> Iterator[Fault]:
    name = _(_NAMES[kind.cls])
    if not isinstance(told, dict):
        yield _misplaced(told, path, _("{name} is written as a table").format(name=name))
        return
    known = {field.encode_name: field for field in kind.fields}
    for key, value in told.items():
        if key in known:
            yield from _faults(value, known[key].type, (*path, key))
        else:
            yield _unknown(key, name, list(known), path)
    for key, field in known.items():
        if field.required and key not in told:
            said = _("“{key}” is missing; {name} needs it.").format(key=key, name=name)
            yield Fault(path, said, _("Add it"))


def _unknown(key: str, name: str, known: Sequence[str], path: Path) -> Fault:
    said = _("“{key}” is no key of {name}.").format(key=shortened(key, _QUOTED), name=name)
    for near in get_close_matches(key[:_QUOTED], known, 1):
        said += " " + _("Did you mean “{near}”?").format(near=near)
    return Fault((*path, key), said)


def _named_faults(told: object, kind: DictType, path: Path) -> Iterator[Fault]:
    if not isinstance(told, dict):
        yield _misplaced(told, path, _("tables with names of their own belong here"))
        return
    for key, value in told.items():
        yield from _faults(value, kind.value_type, (*path, key))


def _list_faults(told: object, kind: VarTupleType, path: Path) -> Iterator[Fault]:
    if not isinstance(told, list):
        yield _misplaced(told, path, _("a list belongs here, in [ and ]"))
    elif len(told) > _MOST_ITEMS:
        yield Fault(path, _("These are more than {most}.").format(most=_MOST_ITEMS), _("Leave some out"))
    else:
        for number, item in enumerate(told):
            yield from _faults(item, kind.item_type, (*path, number))


def _value_faults(told: object, kind: Type, path: Path) -> Iterator[Fault]:
    fits, wanted = _fit(told, kind)
    if not fits:
        yield _misplaced(told, path, wanted)


def _fit(told: Any, kind: Type) -> tuple[bool, str]:
    """Whether a single value is of a type, and what would be."""
    # To be a date or a number exactly: a moment is a date in Python, and true is a number.
    match kind:
        case StrType():
            return isinstance(told, str) and len(told) <= _LONGEST, _("a text in quotes belongs here")
        case BoolType():
            return isinstance(told, bool), _("true or false belongs here")
        case IntType():
            fits = type(told) is int and 0 <= told <= _MOST
            return fits, _("a whole number such as 3 belongs here")
        case DateType():
            return type(told) is date, _("a day such as 2026-11-23 belongs here")
        case LiteralType(values=values):
            fits = isinstance(told, str | int) and told in values
            return fits, _("one of these belongs here: {values}").format(values=", ".join(map(str, values)))
        case CustomType():
            wanted = _("an amount such as 20 or 0.25 belongs here, with two decimals at the most")
            return _is_amount(told), wanted
        case _:
            raise TypeError(f"a rule has nothing of the type {kind}")


def _is_amount(told: object) -> bool:
    if type(told) is int:
        return 0 <= told <= _MOST
    if not isinstance(told, Decimal) or not told.is_finite():
        return False
    return 0 <= told <= _MOST and told.quantize(_CENT) == told


def _amount(kind: type, told: Any) -> Any:
    return Hundredths(told * 100)


def _misplaced(told: object, path: Path, wanted: str) -> Fault:
    what = (
        _("“{key}”").format(key=shortened(path[-1], _QUOTED))
        if path and isinstance(path[-1], str)
        else _("This")
    )
    said = _("{what} is {value}, but {wanted}.").format(what=what, value=_value(told), wanted=wanted)
    return Fault(path, said)


def _value(told: object) -> str:
    match told:
        case dict():
            return _("a table")
        case list():
            return _("a list")
        case str():
            return f"“{shortened(told, _QUOTED)}”"
        case bool():
            return str(told).lower()
        case int() if abs(told) > 10**12:  # Python writes no integer of thousands of digits
            return _("a huge number")
        case _:
            return shortened(str(told), _QUOTED)
