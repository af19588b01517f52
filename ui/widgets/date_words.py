"""The words of a date field: what it reads, and what it writes so that it reads the same again."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from mentorlog import clock, dates
from mentorlog.dates import DateAndTime
from mentorlog.language import _


def readings(text: str, looking: dates.Looking, *, with_time: bool) -> tuple[DateAndTime, ...]:
    """What `text` may mean today, the likeliest first; nothing where a time is told that does not belong."""
    found = dates.readings(text, clock.today(), looking, order())
    return tuple(value for value in found if with_time or value.at is None)


def said(words: str) -> DateAndTime | None:
    """When what a sentence promises is to be done, as far as its last words say so."""
    return dates.day_said(words, clock.today(), order())


def written(value: DateAndTime) -> str:
    """`value` in a form that is read back; a language may write days in a way that is not."""
    time = f" {dates.spoken_time(value.at)}" if value.at else ""
    words = dates.spoken(value.day) + time
    is_read_back = dates.parse_date(words, clock.today(), "ahead") == value
    return words if is_read_back else value.day.isoformat() + time


def what_is_wrong(text: str, looking: dates.Looking) -> str:
    """Why nothing is read in `text`, as a sentence."""
    if readings(text, looking, with_time=True):
        return _("Only a day belongs here, without a time.")
    return _("“{text}” is not a date mentorlog can read.").format(text=text)


def example(looking: dates.Looking, *, with_time: bool) -> str:
    """What could be typed."""
    if looking == "back":
        return _("today, tue, 26 Nov 9:30") if with_time else _("today, tue, 26 Nov")
    return _("fri, in 2 weeks, 26 Nov 9:30") if with_time else _("fri, in 2 weeks, 26 Nov")


def order() -> dates.DayOrder:
    """How the user's country writes 3/4."""
    month_first = QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    return "month-day" if month_first else "day-month"
