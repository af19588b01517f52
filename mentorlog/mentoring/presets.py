"""Forms that mentorships take, guides through a session, and the agreement's template: data, read once."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct

from mentorlog.dates import Repeat, next_date
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "mentoring"


class Programme(Struct, frozen=True):
    """A common form of mentorship: what it fills in, where it says anything.

    `months` is its length, `minutes` the effort expected in all.
    """

    key: str
    name: str
    months: int | None = None
    every_days: int | None = None
    sessions: int | None = None
    minutes: int | None = None

    def until(self, since: date) -> date | None:
        """The last day of one that begins on `since`."""
        return next_date(since, Repeat(self.months, "months"), since.day) if self.months else None


@cache
def programmes() -> dict[str, Programme]:
    """All programmes by their keys, in the order in which they are offered."""
    return {entry["key"]: Programme(**entry) for entry in entries("programmes", "programme")}


def programme(key: str) -> Programme:
    """The programme with this key; InvalidEntry("programme") where there is none."""
    if key not in programmes():
        raise InvalidEntry(
            "programme",
            marked("“{key}” is no form of mentorship. There are: {keys}."),
            key=key,
            keys=", ".join(programmes()),
        )
    return programmes()[key]


@cache
def agreement_template() -> str:
    """The agreement's text, in Markdown, with places for purpose, since, until, rhythm, confidentiality."""
    return (FOLDER / "agreement.md").read_text("utf-8")


def entries(file: str, name: str) -> list[dict[str, Any]]:
    """The tables called `name` of a file in `resources/mentoring`."""
    found: list[dict[str, Any]] = tomllib.loads((FOLDER / f"{file}.toml").read_text("utf-8"))[name]
    return found


@cache
def words(file: str) -> frozenset[str]:
    """The words of a list in `resources/mentoring`, which has them one a line under a remark."""
    lines = (FOLDER / f"words_{file}.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
