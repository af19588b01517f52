"""The name of a card: shown as FN has it, its parts out of N, and the letters behind it out of both."""

from __future__ import annotations

from msgspec import Struct

from mentorlog.contacts.vcard.own import GUESSED
from mentorlog.contacts.vcard.properties import Property
from mentorlog.contacts.vcard.values import parts
from mentorlog.contacts.written_names import generation, letters_off, read_name


class CardName(Struct, frozen=True):
    """A name; `has_more` is where N has parts that are nowhere else, such as a title."""

    name: str = ""
    given: str = ""
    family: str = ""
    suffix: str = ""
    has_more: bool = False


def taken_literally(shown: Property | None, names: Property | None) -> CardName:
    """The name in a card that mentorlog wrote."""
    family, given, middle, prefix, suffix = _parts(names)
    if names and names.head.parameter(GUESSED):
        family = given = ""
    name = shown.words if shown else ""
    return CardName(name, given, family, suffix, has_more=bool(middle or prefix))


def read_card_name(shown: Property | None, names: Property | None) -> CardName:
    """The name in the card of any program."""
    family, given, middle, prefix, behind = _parts(names)
    family, letters = (family, "") if family.isalpha() else letters_off(family)
    generations, others = _sorted(behind)
    built = " ".join(filter(None, (prefix, given, middle, family, *generations))).replace(",", " ")
    written = read_name(shown.words if shown else built)
    told = filter(None, (*written.letters.split(", "), *letters.split(", "), *others))
    return CardName(
        written.name,
        given or written.given,
        family or written.family,
        ", ".join(dict.fromkeys(told)),
        has_more=any(part not in written.name for part in (middle, prefix)),
    )


def _parts(names: Property | None) -> list[str]:
    """Family, given, middle, prefix and suffix."""
    told = [part.strip() for part in parts(names.text)] if names else []
    return [*told, "", "", "", "", ""][:5]


def _sorted(behind: str) -> tuple[list[str], list[str]]:
    """What stands behind a name as generations (`Jr.`) and letters (`M.D.`)."""
    told = [each.strip() for each in behind.split(",") if each.strip()]
    generations = [each for each in told if generation(f"- {each}")]
    return generations, [each for each in told if each not in generations]
