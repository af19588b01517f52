"""Guides through a session: the built-in ones, and those the user adds."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring.presets import entries
from mentorlog.models.mentoring import Guide
from mentorlog.words import line

FREE = "free"


class GuideRow(Struct, frozen=True):
    """A guide with its questions; `own` is one the user added."""

    key: str
    name: str
    questions: tuple[str, ...]
    own: bool = False


def all_guides(logbook: Logbook) -> list[GuideRow]:
    """The built-in guides, then the user's own."""
    built_in = [
        GuideRow(each["key"], _(each["name"]), tuple(map(_, each["questions"])))
        for each in entries("guides", "guide")
    ]
    query = Guide.select(Guide.key, Guide.name, Guide.questions).order_by(Guide.id)
    own = [
        GuideRow(key, name, tuple(text.splitlines()), own=True) for key, name, text in logbook.tuples(query)
    ]
    return built_in + own


def guide_of(logbook: Logbook, key: str) -> GuideRow:
    """The guide with this key, the free one for none; InvalidEntry("guide") where there is no such."""
    for guide in all_guides(logbook):
        if guide.key == (key or FREE):
            return guide
    raise InvalidEntry("guide", marked("There is no guide “{key}”."), key=key)


def add(logbook: Logbook, name: str, questions: Sequence[str]) -> str:
    """Add a guide of the user's own, and give its key."""
    key = new_uid()
    with logbook.edit("guide-added"):
        logbook.insert(Guide, key=key, **_columns(name, questions))
    return key


def edit(logbook: Logbook, key: str, name: str, questions: Sequence[str]) -> None:
    """Change a guide of the user's own; InvalidEntry("guide") for a built-in one."""
    number = _own(logbook, key)
    with logbook.edit("guide-changed"):
        logbook.update(Guide, number, **_columns(name, questions))


def remove(logbook: Logbook, key: str) -> None:
    """Take a guide of the user's own away; sessions that used it keep their notes."""
    number = _own(logbook, key)
    with logbook.edit("guide-removed"):
        logbook.delete(Guide, number)


def _own(logbook: Logbook, key: str) -> int:
    number = logbook.value(Guide.select(Guide.id).where(Guide.key == key))
    if number is None:
        raise InvalidEntry("guide", marked("A built-in guide stays as it is. Add one of your own instead."))
    return int(number)


def _columns(name: str, questions: Sequence[str]) -> dict[str, str]:
    if not line(name):
        raise InvalidEntry("name", marked("A guide needs a name."))
    return {"name": line(name), "questions": "\n".join(filter(None, map(line, questions)))}
