"""The user's choices that change data or exports: kept in the logbook, so terminal and backup have them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from mentorlog import clock, countries, paths
from mentorlog.calendar_programs import PROFILES
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Setting

SHOWN_IN_CALENDARS = ("everything", "task", "discreet")


class Choice(Struct, frozen=True):
    """One setting: its title in the window, its value until the user chooses, how a typed value is read."""

    title: str
    default: Any
    read: Callable[[str], Any]


def _minutes(text: str) -> int:
    # Five digits at the most: of thousands, int() would raise an error of its own.
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > 40320:
        raise InvalidEntry(
            "value", marked("“{text}” is not a number of minutes up to four weeks."), text=text
        )
    return int(text)


def _time(text: str) -> str:
    try:
        return f"{time.fromisoformat(text):%H:%M}"
    except ValueError:
        raise InvalidEntry(
            "value", marked("“{text}” is not a time. Write it like 09:00."), text=text
        ) from None


def _day_of_year(text: str) -> str:
    try:
        if re.fullmatch("[0-9]{2}-[0-9]{2}", text):
            return f"{date.fromisoformat(f'2001-{text}'):%m-%d}"  # of a common year: every year has this day
    except ValueError:
        pass
    raise InvalidEntry(
        "value", marked("“{text}” is no day that every year has. Write it like 04-01."), text=text
    )


def _weekdays(text: str) -> list[int]:
    days = sorted({int(letter) for letter in text if letter in "1234567"})
    if not days or set(text) - set("1234567, "):
        raise InvalidEntry(
            "value", marked("“{text}” names no weekdays. Write 12345 for Monday to Friday."), text=text
        )
    return days


def _days_before(text: str) -> list[int]:
    """Numbers of days, the longest first; none at all reminds on the day itself."""
    days = _lines(text.replace("/", ","))
    if (
        not all(re.fullmatch(r"[0-9]{1,4}", each) and 0 < int(each) <= 1000 for each in days)
        or len(days) > 12
    ):
        raise InvalidEntry(
            "value",
            marked("“{text}” are no numbers of days up to 1000. Write them like 90, 30, 7."),
            text=text,
        )
    return sorted({int(each) for each in days}, reverse=True)


def _holidays(text: str) -> list[str]:
    """Ranges of days, the earliest first, of which none touches another: `2026-12-24/2027-01-02`."""
    joined: list[list[date]] = []
    for first, last in sorted(map(_range, _lines(text))):
        if joined and first <= joined[-1][1] + timedelta(1):
            joined[-1][1] = max(joined[-1][1], last)
        else:
            joined.append([first, last])
    return [f"{first}/{last}" for first, last in joined]


def _range(text: str) -> tuple[date, date]:
    first, _to, last = (part.strip() for part in text.partition("/"))
    try:
        days = date.fromisoformat(first), date.fromisoformat(last or first)
    except ValueError:
        days = (date.max, date.min)
    if days[0] > days[1] or not {days[0].year, days[1].year} <= set(clock.YEARS):
        raise InvalidEntry(
            "value",
            marked("“{text}” are no days. Write the first and the last like 2026-12-24/2027-01-02."),
            text=text,
        )
    return days


def _people_a_week(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,3}", text) or not 1 <= int(text) <= 100:
        raise InvalidEntry("value", marked("“{text}” is not a number of people from 1 to 100."), text=text)
    return int(text)


def _one_of(*keys: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in keys:
            raise InvalidEntry(
                "value", marked("“{text}” is not one of: {keys}."), text=text, keys=", ".join(keys)
            )
        return text

    return read


def _lines(text: str) -> list[str]:
    return [part.strip() for part in text.replace("\n", ",").split(",") if part.strip()]


def _path(text: str) -> str:
    """A path that is the same one wherever window and terminal are started."""
    return str(paths.absolute(Path(text.strip()))) if text.strip() else ""


def _file(text: str) -> str:
    """The path of a file that is kept in a folder which is there now; it may be away another time."""
    path = _path(text)
    if path and not Path(path).parent.is_dir():
        raise InvalidEntry(
            "value",
            marked("There is no folder {folder}. Make it first, or choose another place for the file."),
            folder=Path(path).parent,
        )
    return path


def _region(text: str) -> str:
    if not (code := countries.code_of(text)):
        raise InvalidEntry(
            "value", marked("“{text}” is no country. Write its name, or its two letters like GB."), text=text
        )
    return code


def _flag(text: str) -> bool:
    return _one_of("on", "off")(text) == "on"


CHOICES: Mapping[str, Choice] = MappingProxyType(
    {
        "due-hour": Choice(marked("First reminder of a day"), "09:00", _time),
        "reminder-minutes": Choice(marked("Reminder"), 15, _minutes),
        "working-days": Choice(marked("Working days"), [1, 2, 3, 4, 5], _weekdays),
        "week-start": Choice(marked("Week begins on"), 1, lambda text: int(_one_of("1", "6", "7")(text))),
        "review-year-starts": Choice(marked("Review year begins on"), "01-01", _day_of_year),
        "deadline-days": Choice(marked("Reminders before deadlines"), [180, 90, 30, 7], _days_before),
        "reconnect-people": Choice(marked("People to call in a week"), 5, _people_a_week),
        "holidays": Choice(marked("Holidays"), [], _holidays),
        "calendar-profile": Choice(marked("Calendar you use"), "", _one_of(*PROFILES)),
        "calendar-shows": Choice(marked("Calendars show"), "everything", _one_of(*SHOWN_IN_CALENDARS)),
        "calendar-notes": Choice(marked("Notes in calendars"), False, _flag),
        "calendar-prep": Choice(marked("Prep cards in calendars"), False, _flag),
        "calendar-talks": Choice(marked("Next talks in calendars"), False, _flag),
        "subscription-file": Choice(marked("Subscription file"), "", _file),
        "backup-folder": Choice(marked("Backup folder"), "", _path),
        "own-name": Choice(marked("Your name"), "", str.strip),
        "phone-region": Choice(marked("Country of phone numbers"), "", _region),
        "own-addresses": Choice(marked("Your e-mail addresses"), [], _lines),
    }
)


def get(logbook: Logbook, key: str) -> Any:
    """The user's choice, or its default; NotFound where there is no such setting."""
    choice = _choice(key)
    # Plain SQL: each save asks this, and building the query would cost more than running it.
    kept = logbook.execute('SELECT "value" FROM "setting" WHERE "key" = ?', [key]).fetchone()
    return json.loads(kept[0]) if kept else choice.default


def everything(logbook: Logbook) -> dict[str, Any]:
    """All settings with their values."""
    kept = dict(logbook.tuples(Setting.select(Setting.key, Setting.value)))
    return {key: json.loads(kept[key]) if key in kept else choice.default for key, choice in CHOICES.items()}


def choose(logbook: Logbook, key: str, text: str, *, merge_key: str | None = None) -> None:
    """Keep a choice as it is typed; an empty text goes back to the default. Raises InvalidEntry("value").

    Choices in a row with one `merge_key` are one undo step.
    """
    value = _choice(key).read(text) if text else _choice(key).default
    row = logbook.value(Setting.select(Setting.id).where(Setting.key == key))
    with logbook.edit("setting-changed", key, merge_key=merge_key):
        if row is None:
            logbook.insert(Setting, key=key, value=json.dumps(value))
        else:
            logbook.update(Setting, row, value=json.dumps(value))


def due_hour(logbook: Logbook) -> time:
    """From which time of day on date-only follow-ups are given their quarters of an hour."""
    return time.fromisoformat(get(logbook, "due-hour"))


def holidays(logbook: Logbook) -> list[tuple[date, date]]:
    """The first and last days of the holidays, the earliest first."""
    return [_range(each) for each in get(logbook, "holidays")]


def week_begins(logbook: Logbook) -> date:
    """The first day of the week in which today is, as the user counts it."""
    today = clock.today()
    return today - timedelta((today.isoweekday() - get(logbook, "week-start")) % 7)


def working_days(logbook: Logbook) -> frozenset[int]:
    """The ISO weekdays (1 is Monday) on which the user works."""
    return frozenset(get(logbook, "working-days"))


def _choice(key: str) -> Choice:
    if key not in CHOICES:
        raise NotFound(key)
    return CHOICES[key]
