"""Who was invited: addresses as calendars write them, without rooms, resources and lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

from mentorlog.calendars.reading.entry import Invitee
from mentorlog.words import line

_SCHEME = re.compile(r"^\s*(?:mailto:)+", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@<>;:,\"]+@[^\s@<>;:,\"]+")
_NOBODY = re.compile(
    r"""^(?:no-?_?reply|do-?_?not-?_?reply|mailer-daemon|notifications?|calendar-notification)\b
    |@(?:resource|group|group\.v|import)\.calendar\.google\.com$
    |^invalid:nomail|^unknownorganizer@""",
    re.IGNORECASE | re.VERBOSE,
)
_NO_PEOPLE = frozenset({"ROOM", "RESOURCE", "GROUP"})
_LONGEST_NAME, _LONGEST_ADDRESS = 200, 320


def invitees(properties: Iterable[Any]) -> tuple[Invitee, ...]:
    """The people among ATTENDEE and ORGANIZER properties, each address once."""
    found: dict[str, Invitee] = {}
    for each in map(_invitee, properties):
        if each is not None:
            found.setdefault(each.address or each.name, each)
    return tuple(found.values())


def address_of(value: str) -> str:
    """The address in `MAILTO:Ana%2Bpmi@x.org`, in the form in which it is compared; "" without one."""
    found = _ADDRESS.search(unquote(_SCHEME.sub("", value))[:_LONGEST_ADDRESS])
    return line(found[0]).casefold() if found else ""


def shown_name(name: str, address: str) -> str:
    """How somebody would be called who is known by this alone: `Lopez, Ana` is Ana Lopez."""
    family, comma, given = name.partition(", ")
    if name and "@" not in name:
        return f"{given} {family}" if comma and "," not in given else name
    words = re.split(r"[._\d+-]+", (address or name).partition("@")[0])
    return " ".join(word.capitalize() for word in words if word) or address or name


def _invitee(value: Any) -> Invitee | None:
    parameters = getattr(value, "params", {})
    told = address_of(str(parameters.get("EMAIL", "")))
    written = str(value)
    if _parameter(parameters, "CUTYPE") in _NO_PEOPLE or _NOBODY.search(_SCHEME.sub("", written)):
        return None
    address = told or address_of(written)
    name = line(str(parameters.get("CN", ""))).strip("'\" ")[:_LONGEST_NAME]
    if _NOBODY.search(address) or not (address or name):
        return None
    return Invitee(address, name, declined=_parameter(parameters, "PARTSTAT") == "DECLINED")


def _parameter(parameters: Any, name: str) -> str:
    return str(parameters.get(name, "")).upper()
