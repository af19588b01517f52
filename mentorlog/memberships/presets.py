"""What is known of an association before the user says otherwise: terms, windows, dues; data, read once."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from mentorlog.credentials.amounts import Hundredths
from mentorlog.credentials.rule import Source, Stated
from mentorlog.credentials.rule_language import translated
from mentorlog.credentials.rule_shape import converted
from mentorlog.words import folded

_MONTH_AND_DAY = "^[01][0-9]-[0-3][0-9]$"

FILE = Path(__file__).resolve().parent.parent.parent / "resources" / "associations.toml"


class PresetDues(Stated, frozen=True, kw_only=True):
    """What a kind of member pays for a term, in hundredths of the currency's unit."""

    kind: str
    amount: Hundredths
    currency: str


class Preset(Stated, frozen=True, kw_only=True):
    """An association: how its terms run, and the rules of its credentials by their ids.

    `renewal_days` before the end of a term it can be renewed, and `grace_days` after it. Who joins on the day
    `rest_free_from` of a calendar year or later has the rest of it free, and the next one. `names` are others
    that it goes by, and `note` says what figures cannot.
    """

    key: str
    name: str
    names: tuple[str, ...] = ()
    anchor: Literal["anniversary", "calendar-year"]
    renewal_days: int
    grace_days: int
    rest_free_from: Annotated[str, Meta(pattern=_MONTH_AND_DAY)] = ""
    auto_renew: Literal["no", "not-offered"]
    note: str
    link: str
    credentials: tuple[str, ...] = ()
    dues: tuple[PresetDues, ...] = ()


class Associations(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All that was recorded, when, and from which sources by their keys."""

    as_of: date
    disclaimer: str
    source: dict[str, Source]
    presets: tuple[Preset, ...] = field(name="association")


@cache
def recorded() -> Associations:
    """Everything that is known, as it was recorded."""
    return converted(tomllib.loads(FILE.read_text("utf-8"), parse_float=Decimal), Associations)


def presets() -> Mapping[str, Preset]:
    """All presets by their keys, in the order in which they are offered."""
    return {preset.key: translated(preset) for preset in recorded().presets}


def of_organisation(name: str) -> Preset | None:
    """The preset of an association by one of its names, however it is capitalised."""
    sought = folded(name)
    for preset in recorded().presets:
        if sought in map(folded, (preset.name, *preset.names)):
            return translated(preset)
    return None


def is_late_in_year(key: str, day: date) -> bool:
    """Whether who joins an association on a day has the rest of that calendar year free, and the next one."""
    preset = presets().get(key)
    return preset is not None and "" < preset.rest_free_from <= f"{day:%m-%d}"


def usual_currency(key: str) -> str:
    """The currency in which an association asks its dues; "" where that is not known."""
    preset = presets().get(key)
    return preset.dues[0].currency if preset and preset.dues else ""
