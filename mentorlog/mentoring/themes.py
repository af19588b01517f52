"""Themes: the words under which feedback is gathered; one is there as soon as it is used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from peewee import fn

from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models.mentoring import Feedback, FeedbackTheme, Theme
from mentorlog.ties import tie_only
from mentorlog.words import folded, line, sought


def names(logbook: Logbook) -> list[str]:
    """All themes that feedback has, in the order of the alphabet."""
    return logbook.column(_used(Theme.name).order_by(Theme.folded))


def held(logbook: Logbook) -> list[str]:
    """The same, with those that only feedback in the trash has: their names are not free either."""
    tied = Theme.select(Theme.name).join(FeedbackTheme).group_by(Theme.id)
    return logbook.column(tied.order_by(Theme.folded))


def suggest(logbook: Logbook, text: str, limit: int = 8) -> list[str]:
    """Themes of which a word begins with `text`, those used most first."""
    start = sought(text)
    begun = (fn.SUBSTR(Theme.folded, 1, len(start)) == start) | Theme.folded.contains(f" {start}")
    order = (fn.COUNT(FeedbackTheme.id).desc(), Theme.folded)
    return logbook.column(_used(Theme.name).where(begun).order_by(*order).limit(limit))


def of(logbook: Logbook, feedback: int) -> list[str]:
    """The themes of the feedback with this row number."""
    tied = Theme.select(Theme.name).join(FeedbackTheme).where(FeedbackTheme.feedback == feedback)
    return logbook.column(tied.order_by(Theme.folded))


def set_for(logbook: Logbook, feedback: int, themes: Iterable[str]) -> None:
    """Make these the themes of the feedback with this row number; within an edit."""
    numbers = [_number(logbook, theme) for theme in themes if line(theme)]
    tie_only(logbook, FeedbackTheme.feedback, feedback, FeedbackTheme.theme, numbers)


def rename(logbook: Logbook, theme: str, name: str) -> None:
    """Call a theme by another name; InvalidEntry("name") where another theme has it: those can be merged.

    One that nothing has any more makes room.
    """
    number, uid = _there(logbook, theme)
    clean = _checked(name)
    other, _uid = _found(logbook, clean) or (number, uid)
    if other != number and _has_feedback(logbook, other):
        raise InvalidEntry(
            "name", marked("There is a theme “{name}” already. Merge the two instead."), name=clean
        )
    with logbook.edit("theme-renamed", uid):
        if other != number:
            logbook.delete(Theme, other)
        logbook.update(Theme, number, name=clean, folded=folded(clean))


def merge(logbook: Logbook, themes: Sequence[str], into: str) -> None:
    """Make several themes one, called `into`, which may be one of them, or new.

    Feedback that had two of them has the one, once. Raises NotFound, InvalidEntry("name").
    """
    merged = [_there(logbook, theme)[0] for theme in themes]
    clean = _checked(into)
    with logbook.edit("themes-merged"):
        target = _number(logbook, clean)
        for theme in dict.fromkeys(merged):
            if theme != target:
                _move(logbook, theme, target)
        logbook.speak_of(_there(logbook, clean)[1])


def _move(logbook: Logbook, theme: int, target: int) -> None:
    """Take what a theme has over to another; then nothing needs it any more."""
    there = FeedbackTheme.select(FeedbackTheme.feedback).where(FeedbackTheme.theme == target)
    links = FeedbackTheme.select(FeedbackTheme.id).where(FeedbackTheme.theme == theme)
    for link in logbook.column(links.where(FeedbackTheme.feedback.not_in(there))):
        logbook.update(FeedbackTheme, link, theme=target)
    logbook.delete(Theme, theme)


def _used(column: Any) -> Any:
    """A column of the themes of feedback outside the trash, one row a theme."""
    used = Theme.select(column).join(FeedbackTheme).join(Feedback).where(Feedback.trashed_at.is_null())
    return used.group_by(Theme.id)


def _has_feedback(logbook: Logbook, theme: int) -> bool:
    tied = FeedbackTheme.select(FeedbackTheme.id).where(FeedbackTheme.theme == theme)
    return logbook.value(tied) is not None


def _there(logbook: Logbook, theme: str) -> tuple[int, str]:
    """Row number and uid of a theme; NotFound where there is none of this name."""
    found = _found(logbook, theme)
    if found is None:
        raise NotFound(line(theme))
    return found


def _found(logbook: Logbook, theme: str) -> tuple[int, str] | None:
    query = Theme.select(Theme.id, Theme.uid).where(Theme.folded == folded(line(theme)))
    return next(iter(logbook.tuples(query)), None)


def _number(logbook: Logbook, theme: str) -> int:
    """The row number of a theme, made where it is new."""
    name = _checked(theme)
    found = _found(logbook, name)
    return found[0] if found else logbook.insert(Theme, name=name, folded=folded(name))


def _checked(name: str) -> str:
    clean = line(name)
    if not clean:
        raise InvalidEntry("name", marked("A theme needs a word."))
    return clean
