"""Days, ages and reminders in words, as the window and the terminal show them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mentorlog import clock
from mentorlog.dates.names import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS
from mentorlog.language import _, ngettext

_DAYS_A_MONTH = 365.25 / 12


def spoken(day: date, today: date | None = None) -> str:
    """`Thu 26 Nov 2026`; with `today` in the same year, just `Thu 26 Nov`."""
    form = (
        _("{weekday} {day} {month}")
        if today and today.year == day.year
        else _("{weekday} {day} {month} {year}")
    )
    month = _(SHORT_MONTHS[day.month - 1])
    return form.format(weekday=spoken_weekday(day), day=day.day, month=month, year=day.year)


def spoken_weekday(day: date) -> str:
    """`Thu`."""
    return _(SHORT_WEEKDAYS[day.weekday()])


def spoken_month(day: date) -> str:
    """`November 2026`."""
    return _("{month} {year}").format(month=_(MONTHS[day.month - 1]), year=day.year)


def relative(day: date, today: date) -> str:
    """`today`, `tomorrow`, `in 3 days`, `5 weeks ago`, ..."""
    days = (day - today).days
    near = {-1: _("yesterday"), 0: _("today"), 1: _("tomorrow")}
    if days in near:
        return near[days]
    count, unit = _counted(abs(days))
    return _ahead(count, unit) if days > 0 else _ago(count, unit)


def _counted(days: int) -> tuple[int, str]:
    """The unit that says enough: days up to two weeks, weeks up to twelve, months up to two years."""
    if days < 14:
        return days, "day"
    if days < 84:
        return days // 7, "week"
    months = round(days / _DAYS_A_MONTH)
    return (months, "month") if months < 24 else (months // 12, "year")


def _ahead(count: int, unit: str) -> str:
    words = {
        "day": ngettext("in {n} day", "in {n} days", count),
        "week": ngettext("in {n} week", "in {n} weeks", count),
        "month": ngettext("in {n} month", "in {n} months", count),
        "year": ngettext("in {n} year", "in {n} years", count),
    }
    return words[unit].format(n=count)


def _ago(count: int, unit: str) -> str:
    words = {
        "day": ngettext("{n} day ago", "{n} days ago", count),
        "week": ngettext("{n} week ago", "{n} weeks ago", count),
        "month": ngettext("{n} month ago", "{n} months ago", count),
        "year": ngettext("{n} year ago", "{n} years ago", count),
    }
    return words[unit].format(n=count)


def short_age(days: int) -> str:
    """The time since a day `days` (0 or more) ago, short: `today`, `3 d`, `2 w`, `5 mo`, `2 y`."""
    if days == 0:
        return _("today")
    count, unit = _counted(days)
    words = {"day": _("{n} d"), "week": _("{n} w"), "month": _("{n} mo"), "year": _("{n} y")}
    return words[unit].format(n=count)


def spoken_time(at: time, zone: str = "") -> str:
    """`09:30`, on the 24-hour clock; `09:30 Seoul time` where it is told by a clock in another zone."""
    words = at.strftime("%H:%M")
    if place := elsewhere(zone):
        return _("{time} {place}").format(time=words, place=place)
    return words


def elsewhere(zone: str) -> str:
    """`Seoul time` for a zone that is not that of this machine."""
    if not zone or zone == clock.zone():
        return ""
    return _("{place} time").format(place=zone.rpartition("/")[2].replace("_", " "))


def spoken_moment(day: date, at: time | None, zone: str = "") -> str:
    """`Thu 26 Nov 2026`; where there is a time, `Thu 26 Nov 2026, 14:00`, with a zone that is another."""
    if at is None:
        return spoken(day)
    return _("{day}, {time}").format(day=spoken(day), time=spoken_time(at, zone))


def rings(day: date, at: time, lead_minutes: int, zone: str = "") -> str:
    """When the reminder sounds: `rings 08:45`, with its day where the lead reaches back over midnight.

    Once that moment has passed in `zone` (or, by default, here) it says so, and of a day that has passed
    nothing at all: it rings no more.
    """
    place = ZoneInfo(zone or clock.zone())
    moment = datetime.combine(day, at, place) - timedelta(minutes=lead_minutes)
    has_passed = moment <= clock.now()
    if has_passed and day < clock.now().astimezone(place).date():
        return ""
    when = spoken_time(moment.time()) if moment.date() == day else spoken_moment(moment.date(), moment.time())
    return (_("too late to ring at {time}") if has_passed else _("rings {time}")).format(time=when)


def echo(day: date, at: time | None, slot: time, lead_minutes: int, zone: str = "") -> str:
    """What a chosen date means, for the line under its field: `Thu 26 Nov 2026, rings 08:45`.

    `slot` is the time at which it stands in the calendar when it has no time `at` of its own.
    """
    date_words, reminder = spoken_moment(day, at, zone), rings(day, at or slot, lead_minutes, zone)
    return _("{day}, {rings}").format(day=date_words, rings=reminder) if reminder else date_words
