"""What is typed behind an option, read: dates in words, times of day, repeats, names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import time
from typing import TYPE_CHECKING, Any

import click

from mentorlog import clock, dates
from mentorlog.cli.terminal import Terminal
from mentorlog.dates import DateAndTime, Looking, Repeat
from mentorlog.errors import InvalidEntry, MentorlogError
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.words import folded, line

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class Moment(click.ParamType):  # type: ignore[type-arg]  # which click before 8.4 does not know
    """A day, with a time where one was typed: `2026-11-26T15:00`, `fri`, `in 3 days`."""

    name = "DATE[THH:MM]"

    def __init__(self, field: str, looking: Looking) -> None:
        self._field = field
        self._looking = looking

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> DateAndTime:
        """The one meaning of the text; InvalidEntry where there is none, or more than one."""
        if isinstance(value, DateAndTime):
            return value
        found = dates.readings(value, clock.today(), self._looking)
        if len(found) > 1:
            raise InvalidEntry(
                self._field,
                marked("“{text}” could be {days}. Write it like {example}."),
                text=line(value),
                days=_(" or ").join(dates.spoken(each.day) for each in found),
                example=found[0].day.isoformat(),
            )
        return found[0] if found else dates.read_date(self._field, value, clock.today(), self._looking)


class Day(Moment):
    """A day without a time."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> DateAndTime:
        """The one day that the text means."""
        found = super().convert(value, param, ctx)
        if found.at:
            raise InvalidEntry(self._field, marked("“{text}” has a time; a day is wanted here."), text=value)
        return found


class ClockTime(click.ParamType):  # type: ignore[type-arg]  # which click before 8.4 does not know
    """A time of day: `15:30`, `3 pm`."""

    name = "HH:MM"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> time:
        """The time; InvalidEntry("at")."""
        today = clock.today()
        found = dates.parse_date(value, today, "ahead")
        if found is None or found.at is None or found.day != today:
            raise InvalidEntry("at", marked("“{text}” is not a time. Write it like 15:30."), text=line(value))
        return found.at


class Rhythm(click.ParamType):  # type: ignore[type-arg]  # which click before 8.4 does not know
    """A repeat: `every-2-weeks`."""

    name = "REPEAT"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Repeat:
        """The repeat; InvalidEntry("repeat")."""
        return dates.parse_repeat(value)


class Named(click.ParamType):  # type: ignore[type-arg]  # which click before 8.4 does not know
    """A name as it is typed; the shell completes it from the logbook."""

    def __init__(self, name: str, offered: Callable[[Logbook, str], Iterable[str]]) -> None:
        self.name = name
        self._offered = offered

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """What begins so; nothing where there is no logbook, or one that cannot be read."""
        from click.shell_completion import CompletionItem

        try:
            with ctx.ensure_object(Terminal).reading() as logbook:
                return [CompletionItem(name) for name in self._offered(logbook, incomplete)]
        except MentorlogError:
            return []


def _people(logbook: Logbook, begun: str) -> Iterator[str]:
    # Loaded where the shell asks: a command must not wait for it.
    from mentorlog import people_list

    return (person.name for person in people_list.suggest(logbook, begun, limit=50))


def _tags(logbook: Logbook, begun: str) -> Iterator[str]:
    from mentorlog import tags

    return (name for name in tags.names(logbook) if folded(name).startswith(folded(begun)))


WHO = Named("who", _people)
TAG = Named("tag", _tags)
