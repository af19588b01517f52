"""What a line says: the meeting with all that belongs to it, and where in the line each of it stands."""

from __future__ import annotations

from datetime import date, time
from typing import Literal

from msgspec import Struct

from mentorlog.capture.directory import Known
from mentorlog.promises import Owner

What = Literal["kind", "on", "person", "minutes", "tag", "organisation", "credit", "follow-up", "for", "due"]


class Someone(Struct, frozen=True):
    """Who is meant: somebody known (by uid), one of several `candidates`, or else somebody new."""

    name: str
    uid: str | None = None
    candidates: tuple[Known, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether nobody answers to the name."""
        return self.uid is None and not self.candidates


class Promised(Struct, frozen=True):
    """A follow-up: what, until when, by whom; `people` are those it is for, or nobody for all there."""

    what: str
    due: date
    at: time | None = None
    owed_by: Owner = "me"
    people: tuple[Someone, ...] = ()


class Credit(Struct, frozen=True):
    """Credits in hundredths of a unit; the group is its key where a credential held has it."""

    hundredths: int
    unit: str
    group: str = ""


class Entry(Struct, frozen=True, kw_only=True):
    """One meeting as a line says it; the rest of the line is its notes."""

    kind: str
    on: date
    at: time | None = None
    people: tuple[Someone, ...] = ()
    minutes: int | None = None
    tags: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    notes: str = ""
    follow_ups: tuple[Promised, ...] = ()
    credits: tuple[Credit, ...] = ()


class Mark(Struct, frozen=True):
    """A part of the line that was understood, from `start` to `end`, and what it was taken for, in words.

    `choices` have another meaning each; they take the place of its words from `own_start` to `own_end`.
    """

    what: What
    start: int
    end: int
    said: str
    choices: tuple[str, ...] = ()
    own_start: int = 0
    own_end: int = 0


class Problem(Struct, frozen=True):
    """What keeps the line from being saved, and the part of it that is meant."""

    start: int
    end: int
    sentence: str


class Reading(Struct, frozen=True):
    """What was understood of one entry of a line; `line` is that part of it, to the letter."""

    line: str
    entry: Entry
    marks: tuple[Mark, ...]
    problems: tuple[Problem, ...]
