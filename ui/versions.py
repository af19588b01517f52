"""The versions and licences of mentorlog and its parts, read when About or a report wants them."""

from __future__ import annotations

from typing import NamedTuple

# The first is the program itself; the others are what it cannot run without.
PARTS = (
    "mentorlog",
    "PySide6_Essentials",
    "shiboken6",
    "peewee",
    "msgspec",
    "icalendar",
    "recurring-ical-events",
    "phonenumberslite",
    "rapidfuzz",
    "python-dateutil",
    "platformdirs",
    "click",
    "tzlocal",
    "tzdata",
    "python-lucide",
)


# What a package does not say of itself in a form that can be read.
_UNSAID = {"mentorlog": "MIT", "peewee": "MIT"}


class Part(NamedTuple):
    """A part of the program as its own package describes it; the version is empty where none is installed."""

    name: str
    version: str
    licence: str


def part(name: str) -> Part:
    """What the installed package `name` says about itself."""
    # Costs a fifth of the start of an empty window, so it is imported when it is needed.
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        words = metadata(name)
    except PackageNotFoundError:  # run from a checkout that was never installed
        return Part(name, "", _UNSAID.get(name, ""))
    licence = words.get("License-Expression") or _UNSAID.get(name) or words.get("License", "")
    return Part(name, words["Version"], licence)


def environment() -> str:
    """The versions a report needs, in one line."""
    import platform

    named = [part(name) for name in ("mentorlog", "PySide6_Essentials", "peewee", "icalendar")]
    ours = ", ".join(f"{each.name} {each.version}".strip() for each in named)
    return f"{ours}, Python {platform.python_version()}, {platform.system()} {platform.release()}"
