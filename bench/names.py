"""Names that nobody bears, for people by the thousand."""

from __future__ import annotations

import random

_SYLLABLES = (
    "ka",
    "lo",
    "mi",
    "ran",
    "sto",
    "vel",
    "ber",
    "dan",
    "fur",
    "gi",
    "hol",
    "jes",
    "nor",
    "pe",
    "tu",
)


def made_up_name(dice: random.Random) -> tuple[str, str]:
    """A given and a family name."""
    given, family = ("".join(dice.choices(_SYLLABLES, k=3)).title() for _ in range(2))
    return given, family
