"""The name of a person out of the columns that a table has for it, and the letters behind it."""

from __future__ import annotations

from msgspec import Struct

from mentorlog.contacts.tables.cells import Cells, first
from mentorlog.contacts.written_names import generation, generation_off, letters_off, read_name


class Named(Struct, frozen=True):
    """A name as it is written, its parts, and the letters behind it (`PMP, PhD`)."""

    name: str
    given: str
    family: str
    suffix: str


def named(cells: Cells) -> Named:
    """The name in the column for all of it, else put together from its parts."""
    whole = read_name(first(cells["name"]))
    given, after_given = letters_off(first(cells["given"]))
    family, after_family = letters_off(first(cells["family"]))
    family, born = generation_off(family)
    told_born, letters = _behind(first(cells["suffix"]))
    name = whole.name or " ".join(filter(None, (given, first(cells["middle"]), family)))
    if name and not generation(name):
        name = f"{name} {born or told_born}".strip()
    suffix = [each for each in (after_given, after_family, whole.letters, letters) if each]
    return Named(name, given or whole.given, family or whole.family, _each_once(", ".join(suffix)))


def _behind(text: str) -> tuple[str, str]:
    """A generation (`Jr.`) and letters, out of a cell for what stands behind a name."""
    words = text.replace(",", " ").split()
    born = [word for word in words if generation(f"x {word}")]
    return " ".join(born), ", ".join(word for word in words if word not in born)


def _each_once(letters: str) -> str:
    return ", ".join(dict.fromkeys(filter(None, letters.split(", "))))
