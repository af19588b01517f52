"""Days on which the user works, and the quick choices for a next step that fall on them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta

from msgspec import Struct

from mentorlog.dates.months import months_later
from mentorlog.language import _

MONDAY_TO_FRIDAY = frozenset({1, 2, 3, 4, 5})


class DateChip(Struct, frozen=True):
    """One quick choice: its key ("tomorrow", ...), its label and the working day it stands for."""

    key: str
    label: str
    day: date


def next_working_day(day: date, working_days: Collection[int]) -> date:
    """`day` itself where its ISO weekday is in `working_days`, else the first later one that is.

    With no working days at all every day is as good as another, and `day` stays.
    """
    week = (day + timedelta(n) for n in range(7))
    return next((candidate for candidate in week if candidate.isoweekday() in working_days), day)


def chips(today: date, working_days: Collection[int]) -> list[DateChip]:
    """The five quick choices counted from `today`, each moved on to a working day."""
    choices = [
        ("tomorrow", _("Tomorrow"), today + timedelta(1)),
        ("in-3-days", _("In 3 days"), today + timedelta(3)),
        ("next-week", _("Next week"), today + timedelta(7)),
        ("in-2-weeks", _("In 2 weeks"), today + timedelta(14)),
        ("in-a-month", _("In a month"), months_later(today, 1)),
    ]
    return [DateChip(key, label, next_working_day(day, working_days)) for key, label, day in choices]


def aim_chips(today: date, working_days: Collection[int]) -> list[DateChip]:
    """The three quick choices for what takes months, each moved on to a working day."""
    choices = [
        ("in-a-month", _("In a month"), months_later(today, 1)),
        ("in-3-months", _("In 3 months"), months_later(today, 3)),
        ("in-6-months", _("In 6 months"), months_later(today, 6)),
    ]
    return [DateChip(key, label, next_working_day(day, working_days)) for key, label, day in choices]


def later_chips(day: date, working_days: Collection[int]) -> list[DateChip]:
    """The five quick choices counted from a `day` still to come, each moved on to a working day."""
    choices = [
        ("next-day", _("A day later"), day + timedelta(1)),
        ("3-days-later", _("3 days later"), day + timedelta(3)),
        ("a-week-later", _("A week later"), day + timedelta(7)),
        ("2-weeks-later", _("2 weeks later"), day + timedelta(14)),
        ("a-month-later", _("A month later"), months_later(day, 1)),
    ]
    return [DateChip(key, label, next_working_day(day, working_days)) for key, label, day in choices]


def one_a_day(choices: Iterable[DateChip]) -> list[DateChip]:
    """The choices without those that fall on the day of one before them."""
    first: dict[date, DateChip] = {}
    for choice in choices:
        first.setdefault(choice.day, choice)
    return list(first.values())


def recent_chips(today: date) -> list[DateChip]:
    """The two quick choices for a meeting that is logged: today and yesterday, worked on or not."""
    return [
        DateChip("today", _("Today"), today),
        DateChip("yesterday", _("Yesterday"), today - timedelta(1)),
    ]
