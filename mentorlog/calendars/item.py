"""One thing to be written into a calendar, in the user's terms and already in words for the eye."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, NamedTuple

from mentorlog.dates import Repeat

State = Literal["open", "done", "cancelled"]
Form = Literal["event", "todo"]


class CalendarItem(NamedTuple):
    """One entry of a calendar.

    `uid` is the row's uid; `start` is the wall-clock time in `zone` (naive), or a date for the whole day.
    `alarm_minutes` before it a reminder rings, None for none. `created`, `modified` and `completed` are
    aware UTC moments. `busy` says whether the time counts as taken. A `repeat` makes it a series, which by
    months or years aims at the day `anchor_day`.
    """

    uid: str
    summary: str
    start: datetime | date
    zone: str
    minutes: int
    created: datetime
    modified: datetime
    description: str = ""
    location: str = ""
    url: str = ""
    categories: tuple[str, ...] = ("mentorlog",)
    alarm_minutes: int | None = None
    state: State = "open"
    completed: datetime | None = None
    busy: bool = False
    repeat: Repeat | None = None
    anchor_day: int = 1

    @property
    def all_day(self) -> bool:
        """Whether it takes a whole day instead of a time."""
        return not isinstance(self.start, datetime)
