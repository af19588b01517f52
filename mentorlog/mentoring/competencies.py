"""Competencies of an IT project manager: the built-in ones, in the user's words, and the user's own.

A built-in one has a row in the logbook only once it is used, renamed or hidden.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring.presets import entries
from mentorlog.models.mentoring import Competency
from mentorlog.words import folded, line

OWN = "own"

# The last three are the sides of the PMI Talent Triangle.
AREAS: Mapping[str, str] = MappingProxyType(
    {
        "responsibilities": marked("Responsibilities"),
        "technical": marked("Technical skills"),
        "soft": marked("Soft skills"),
        "leadership": marked("Leadership"),
        "ways-of-working": marked("Ways of working"),
        "power-skills": marked("Power skills"),
        "business-acumen": marked("Business acumen"),
        OWN: marked("Your own"),
    }
)


class CompetencyRow(Struct, frozen=True):
    """A competency as it is offered: known by its key, shown by its name, gathered under its area."""

    key: str
    name: str
    area: str
    hidden: bool = False

    @property
    def own(self) -> bool:
        """Whether the user added it."""
        return self.key not in built_in()


def all_competencies(logbook: Logbook, *, hidden: bool = False) -> list[CompetencyRow]:
    """Those to choose from, area by area; the hidden ones too where `hidden`."""
    by_area = sorted(_everything(logbook).values(), key=lambda each: list(AREAS).index(each.area))
    return [each for each in by_area if hidden or not each.hidden]


def names(logbook: Logbook) -> dict[str, str]:
    """The names of all competencies by their keys, hidden ones too."""
    return {key: each.name for key, each in _everything(logbook).items()}


def add(logbook: Logbook, name: str, area: str = OWN) -> str:
    """Add a competency of the user's own, and give its key. Raises InvalidEntry("name"), ("area")."""
    clean = _free_name(logbook, name)
    if area not in AREAS:
        raise InvalidEntry("area", marked("“{area}” is no area of competencies."), area=area)
    key = new_uid()
    with logbook.edit("competency-added"):
        logbook.insert(Competency, uid=key, key=key, name=clean, area=area)
    return key


def rename(logbook: Logbook, key: str, name: str) -> None:
    """Call a competency, built in or not, by another name. Raises InvalidEntry("name"), ("competency")."""
    clean = _free_name(logbook, name, but=key)
    _change(logbook, "competency-renamed", key, name=clean)


def hide(logbook: Logbook, key: str, *, hidden: bool = True) -> None:
    """Offer a competency no longer, or again; what is about it stays about it."""
    _change(logbook, "competency-hidden" if hidden else "competency-shown", key, hidden=hidden)


def key_of(logbook: Logbook, typed: str) -> str:
    """The key of the competency with this key or name; InvalidEntry("competency") where there is none."""
    everything = _everything(logbook)
    if typed in everything:
        return typed
    for key, each in everything.items():
        if folded(each.name) == folded(typed):
            return key
    raise InvalidEntry(
        "competency",
        marked("“{typed}” is no competency here. Choose one of the list, or add it to the list first."),
        typed=line(typed),
    )


def number_of(logbook: Logbook, typed: str) -> int:
    """The row number of the competency with this key or name, its row made at the first use; within an edit.

    Raises InvalidEntry("competency") where there is none.
    """
    key = key_of(logbook, typed)
    found = logbook.value(Competency.select(Competency.id).where(Competency.key == key))
    if found is not None:
        return int(found)
    fresh = built_in()[key]
    return logbook.insert(Competency, key=key, name=fresh.name, area=fresh.area)


@cache
def built_in() -> Mapping[str, CompetencyRow]:
    """The built-in competencies by their keys, in English."""
    return MappingProxyType(
        {each["key"]: CompetencyRow(**each) for each in entries("competencies", "competency")}
    )


def _everything(logbook: Logbook) -> dict[str, CompetencyRow]:
    """All by their keys: the built-in ones as the logbook has them, then the user's own."""
    columns = (Competency.key, Competency.name, Competency.area, Competency.hidden)
    kept = logbook.rows(Competency.select(*columns).order_by(Competency.id), CompetencyRow)
    return {key: _in_words(row) for key, row in (dict(built_in()) | {row.key: row for row in kept}).items()}


def _in_words(row: CompetencyRow) -> CompetencyRow:
    """A built-in one with its name in the user's language, unless the user has a name for it."""
    fresh = built_in().get(row.key)
    return replace(row, name=_(row.name)) if fresh and fresh.name == row.name else row


def _free_name(logbook: Logbook, name: str, but: str = "") -> str:
    """The clean name, which no other competency has."""
    clean = line(name)
    if not clean:
        raise InvalidEntry("name", marked("A competency needs a name."))
    others = (each.name for key, each in _everything(logbook).items() if key != but)
    if folded(clean) in map(folded, others):
        raise InvalidEntry("name", marked("There is a competency “{name}” already."), name=clean)
    return clean


def _change(logbook: Logbook, label: str, key: str, **columns: Any) -> None:
    with logbook.edit(label):
        logbook.update(Competency, number_of(logbook, key), **columns)
