"""What a calendar file says of meetings: each occurrence by itself, cleaned, its time in an IANA zone."""

from __future__ import annotations

import datetime
from typing import Literal

from msgspec import Struct

from mentorlog import dates

Rhythm = Literal["", "daily", "weekly", "monthly", "yearly"]


class Window(Struct, frozen=True):
    """The days of which meetings are wanted, both included."""

    since: datetime.date
    until: datetime.date


class Days(Struct, frozen=True):
    """The days that are wanted, and the zone of times that name none: the user's."""

    window: Window
    zone: str


class Invitee(Struct, frozen=True):
    """Somebody invited, by the address and name in the file; either may be empty, never both."""

    address: str
    name: str = ""
    declined: bool = False


class Entry(Struct, frozen=True):
    """One occurrence in a calendar.

    `key` tells it again in the next file, and is empty where the file says nothing; `second_key` is made of
    start, title and organiser. `series` is the UID of what recurs, with its rhythm. `version` is SEQUENCE and
    what the file says of its last change. `notes` are the `description` without what a conference service
    put there; `own` is what mentorlog wrote itself. `file` is the name of the file it is in.
    """

    key: str
    second_key: str
    version: tuple[int, str]
    title: str
    day: datetime.date
    time: datetime.time | None
    zone: str
    minutes: int | None = None
    place: str = ""
    notes: str = ""
    description: str = ""
    invitees: tuple[Invitee, ...] = ()
    series: str = ""
    rhythm: Rhythm = ""
    interval: int = 1
    cancelled: bool = False
    transparent: bool = False
    private: bool = False
    online: bool = False
    own: bool = False
    file: str = ""

    @property
    def order(self) -> tuple[datetime.date, str, str, str]:
        """Where it stands among others: by the day and hour."""
        return self.day, str(self.time), self.title, self.key


class Reading(Struct, frozen=True):
    """All that was read of a file, or of several as of one.

    `events` are those in the file, `unread` of them could not be read, and `outside` are on other days.
    `owners` are addresses that the calendars are named by: the user's own, in the files of some programs.
    """

    name: str
    sha256: str
    entries: tuple[Entry, ...]
    events: int = 0
    unread: int = 0
    outside: int = 0
    owners: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


def usual_window(today: datetime.date) -> Window:
    """The last twelve months and the next three."""
    return Window(dates.months_later(today, -12), dates.months_later(today, 3))
