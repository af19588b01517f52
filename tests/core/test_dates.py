"""Dates as people type them, and back into words."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog import clock, dates
from mentorlog.dates import DateAndTime, PartialDate, Repeat
from mentorlog.dates.names import MONTHS, WEEKDAYS
from mentorlog.errors import InvalidEntry

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)
WEDNESDAY = date(2026, 11, 25)
FRIDAY = date(2026, 11, 27)

days = st.dates(date(1902, 1, 1), date(2197, 12, 31))
times = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def ahead(text: str, today: date = TUESDAY, order: dates.DayOrder = "day-month") -> date | None:
    found = dates.parse_date(text, today, "ahead", order)
    return found and found.day


def back(text: str, today: date = TUESDAY) -> date | None:
    found = dates.parse_date(text, today, "back")
    return found and found.day


# --- words


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TUESDAY),
        ("Tomorrow", WEDNESDAY),
        ("YESTERDAY", MONDAY),
        ("in 3 days", date(2026, 11, 27)),
        ("3d", date(2026, 11, 27)),
        ("3 d", date(2026, 11, 27)),
        ("2w", date(2026, 12, 8)),
        ("in a week", date(2026, 12, 1)),
        ("next week", date(2026, 12, 1)),
        ("in a month", date(2026, 12, 24)),
        ("next month", date(2026, 12, 24)),
        ("6mo", date(2027, 5, 24)),
        ("in 2 years", date(2028, 11, 24)),
        ("3 days ago", date(2026, 11, 21)),
        ("a month ago", date(2026, 10, 24)),
        ("last week", date(2026, 11, 17)),
        ("end of month", date(2026, 11, 30)),
        ("the end of the month", date(2026, 11, 30)),
        ("eom", date(2026, 11, 30)),
        ("2026-11-26", date(2026, 11, 26)),
        ("26 nov", date(2026, 11, 26)),
        ("26 Nov 2026", date(2026, 11, 26)),
        ("26th november", date(2026, 11, 26)),
        ("26. Nov.", date(2026, 11, 26)),
        ("Nov 26, 2026", date(2026, 11, 26)),
        ("26.11.2026", date(2026, 11, 26)),
        ("26.11.26", date(2026, 11, 26)),
        ("26.11.", date(2026, 11, 26)),
        ("11/26", date(2026, 11, 26)),
        ("26/11/2026", date(2026, 11, 26)),
        ("Thu 26 Nov 2026", date(2026, 11, 26)),
        ("  thu   26 nov ", date(2026, 11, 26)),
    ],
)
def test_words_for_a_day(text: str, day: date) -> None:
    assert ahead(text) == day


NO_DAYS = ["31 feb", "30 feb", "2026-02-30", "31.11.2026", "31/11", "29 feb 2027", "00.01.2026", "13.13.2026"]
NO_DATES = ["", " ", "nonsense", "until Q3", "Q3", "45m", "in 3 days ago", "next", "next banana", "3"]
NO_TIMES = ["25:00", "9:60", "13pm", "13:30 pm", "0am", "tomorrow 25:00", "fri 9:00 10:00"]
TOO_FAR = ["99999-01-01", "0999-01-01", "9999-12-31", "in 999 years"]


@pytest.mark.parametrize("text", [*NO_DAYS, *NO_DATES, *NO_TIMES, *TOO_FAR, "Fri 26 Nov 2026", "check in 6w"])
@pytest.mark.parametrize("looking", ["ahead", "back"])
def test_what_is_no_date_stays_text(text: str, looking: dates.Looking) -> None:
    """Trap d (31 feb is never rolled over) and trap f (a quarter is no date)."""
    assert dates.readings(text, TUESDAY, looking) == ()


@pytest.mark.parametrize(
    "text", ["mon " * 250_000, "9" * 1_000_000, "a" * 1_000_000], ids=["words", "digits", "word"]
)
def test_a_huge_text_is_no_date_either(text: str) -> None:
    assert dates.parse_date(text, TUESDAY, "ahead") is None


def test_a_text_that_is_no_date_is_told_at_its_field() -> None:
    with pytest.raises(InvalidEntry, match="31 feb") as caught:
        dates.read_date("due", " 31 feb ", TUESDAY, "ahead")
    assert caught.value.field == "due"
    assert dates.read_date("due", "fri", TUESDAY, "ahead").day == FRIDAY


@pytest.mark.parametrize("name", ["fri", "Fri", "frid", "Friday", "fri."])
def test_a_weekday_is_past_for_a_meeting_and_to_come_for_a_follow_up(name: str) -> None:
    """Trap h: one word on either side of the meeting."""
    assert ahead(name, WEDNESDAY) == FRIDAY
    assert back(name, WEDNESDAY) == FRIDAY - timedelta(7)


def test_a_weekday_on_its_own_day() -> None:
    assert ahead("tue", TUESDAY) == TUESDAY + timedelta(7)
    assert dates.readings("tue", TUESDAY, "back") == (
        DateAndTime(TUESDAY),
        DateAndTime(TUESDAY - timedelta(7)),
    )


def test_last_tuesday_said_on_a_wednesday_offers_the_week_before_too() -> None:
    """Trap c: half of people mean yesterday."""
    assert dates.readings("last tue", WEDNESDAY, "back") == (
        DateAndTime(TUESDAY),
        DateAndTime(TUESDAY - timedelta(7)),
    )


def test_next_tuesday_said_today_is_next_weeks_and_offers_tomorrow() -> None:
    assert dates.readings("next tue", MONDAY, "ahead") == (
        DateAndTime(date(2026, 12, 1)),
        DateAndTime(TUESDAY),
    )


def test_next_tuesday_said_on_a_friday_has_one_meaning() -> None:
    assert dates.readings("next tue", FRIDAY, "ahead") == (DateAndTime(date(2026, 12, 1)),)


def test_amounts_count_in_the_direction_looked() -> None:
    assert ahead("2w") == date(2026, 12, 8)
    assert back("2w") == date(2026, 11, 10)
    assert back("in 2 weeks") == date(2026, 12, 8)
    assert ahead("2 weeks ago") == date(2026, 11, 10)


def test_a_day_without_its_year_is_the_nearest_in_the_direction_looked() -> None:
    assert ahead("23 nov") == date(2027, 11, 23)
    assert back("23 nov") == date(2026, 11, 23)
    assert back("25 nov") == date(2025, 11, 25)
    assert ahead("24 nov") == back("24 nov") == TUESDAY
    assert ahead("29 feb") is None
    assert ahead("29 feb", date(2027, 6, 1)) == date(2028, 2, 29)


def test_numbers_with_a_slash_follow_the_users_order_and_offer_the_other() -> None:
    assert ahead("3/4/2027") == date(2027, 4, 3)
    assert ahead("3/4/2027", order="month-day") == date(2027, 3, 4)
    assert [each.day for each in dates.readings("3/4/2027", TUESDAY, "ahead", "month-day")] == [
        date(2027, 3, 4),
        date(2027, 4, 3),
    ]
    assert ahead("5/5/2027") == ahead("5/5/2027", order="month-day") == date(2027, 5, 5)


def test_the_end_of_the_month_looking_back_is_the_one_before() -> None:
    assert back("end of month") == date(2026, 10, 31)
    assert back("eom", date(2026, 11, 30)) == date(2026, 11, 30)


def test_a_month_on_from_a_month_end_is_the_next_month_end() -> None:
    assert ahead("in a month", date(2027, 1, 31)) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("fri 9:30", time(9, 30)),
        ("fri, 14:00", time(14)),
        ("14:00 fri", time(14)),
        ("fri at 3pm", time(15)),
        ("fri 3:15 PM", time(15, 15)),
        ("fri 12am", time(0)),
        ("fri 12 pm", time(12)),
        ("fri 0:05", time(0, 5)),
        ("2026-11-27T09:30", time(9, 30)),
        ("2026-11-27 09:30", time(9, 30)),
        ("27.11.2026 9:30", time(9, 30)),
    ],
)
def test_a_time_of_day(text: str, at: time) -> None:
    assert dates.parse_date(text, TUESDAY, "ahead") == DateAndTime(FRIDAY, at)


def test_a_time_alone_is_today() -> None:
    assert dates.parse_date("14:00", TUESDAY, "ahead") == DateAndTime(TUESDAY, time(14))


@given(days, days, st.none() | times, st.sampled_from(["ahead", "back"]))
def test_every_written_form_of_a_day_is_read_back(
    day: date, today: date, at: time | None, looking: dates.Looking
) -> None:
    forms = [
        dates.spoken(day),
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day}/{day.month}/{day.year}",
        f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
        f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}",
    ]
    ending = f" {dates.spoken_time(at)}" if at else ""
    for form in forms:
        assert dates.parse_date(form + ending, today, looking) == DateAndTime(day, at), form


@given(days, st.integers(0, 6))
def test_a_weekday_is_within_a_week_on_the_side_looked_at(today: date, number: int) -> None:
    name = WEEKDAYS[number]
    coming, latest = ahead(name, today), back(name, today)
    assert coming and latest
    assert coming.weekday() == latest.weekday() == number
    assert 1 <= (coming - today).days <= 7
    assert 0 <= (today - latest).days <= 6


@given(days, st.integers(1, 31), st.integers(1, 12))
def test_a_day_and_month_are_kept_to_the_letter_or_not_read(today: date, day: int, month: int) -> None:
    found = ahead(f"{day} {MONTHS[month - 1]}", today)
    assert found is None or (found.day, found.month) == (day, month)
    assert found is None or today <= found


@given(st.text(max_size=40), days)
def test_no_text_breaks_the_reading(text: str, today: date) -> None:
    for found in dates.readings(text, today, "ahead"):
        assert isinstance(found.day, date)


# --- working days


def test_the_next_working_day_is_the_day_itself_where_it_is_one() -> None:
    assert dates.next_working_day(FRIDAY, dates.MONDAY_TO_FRIDAY) == FRIDAY
    assert dates.next_working_day(FRIDAY + timedelta(1), dates.MONDAY_TO_FRIDAY) == date(2026, 11, 30)
    assert dates.next_working_day(FRIDAY, {7, 1, 2, 3, 4}) == date(2026, 11, 29)
    assert dates.next_working_day(FRIDAY, set()) == FRIDAY


def test_chips_skip_days_without_work() -> None:
    chips = dates.chips(FRIDAY, dates.MONDAY_TO_FRIDAY)
    assert [(chip.key, chip.label, chip.day) for chip in chips] == [
        ("tomorrow", "Tomorrow", date(2026, 11, 30)),
        ("in-3-days", "In 3 days", date(2026, 11, 30)),
        ("next-week", "Next week", date(2026, 12, 4)),
        ("in-2-weeks", "In 2 weeks", date(2026, 12, 11)),
        ("in-a-month", "In a month", date(2026, 12, 28)),
    ]


@given(days, st.sets(st.integers(1, 7), min_size=1))
def test_every_chip_is_a_working_day_after_today(today: date, working_days: set[int]) -> None:
    for chip in dates.chips(today, working_days):
        assert chip.day > today
        assert chip.day.isoweekday() in working_days


def test_recent_chips_for_a_meeting_do_not_skip_weekends() -> None:
    recent = dates.recent_chips(date(2026, 11, 29))
    assert [(chip.key, chip.day) for chip in recent] == [
        ("today", date(2026, 11, 29)),
        ("yesterday", date(2026, 11, 28)),
    ]


# --- words for a day


def test_a_day_in_words() -> None:
    assert dates.spoken(date(2026, 11, 26)) == "Thu 26 Nov 2026"
    assert dates.spoken(date(2026, 11, 26), today=TUESDAY) == "Thu 26 Nov"
    assert dates.spoken(date(2027, 1, 4), today=TUESDAY) == "Mon 4 Jan 2027"


@pytest.mark.parametrize(
    ("days_on", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (3, "in 3 days"),
        (-13, "13 days ago"),
        (14, "in 2 weeks"),
        (-80, "11 weeks ago"),
        (150, "in 5 months"),
        (-800, "2 years ago"),
    ],
)
def test_a_day_seen_from_today(days_on: int, words: str) -> None:
    assert dates.relative(TUESDAY + timedelta(days_on), TUESDAY) == words


@pytest.mark.parametrize(
    ("days_ago", "words"),
    [
        (0, "today"),
        (1, "1 d"),
        (13, "13 d"),
        (14, "2 w"),
        (83, "11 w"),
        (84, "3 mo"),
        (152, "5 mo"),
        (700, "23 mo"),
        (731, "2 y"),
        (1100, "3 y"),
    ],
)
def test_a_short_age(days_ago: int, words: str) -> None:
    assert dates.short_age(days_ago) == words


def test_when_a_reminder_rings(today: date) -> None:
    assert dates.rings(date(2026, 11, 26), time(9), 15) == "rings 08:45"
    assert dates.rings(date(2026, 11, 26), time(9), 0) == "rings 09:00"
    assert dates.rings(date(2026, 11, 26), time(0, 5), 15) == "rings Wed 25 Nov 2026, 23:50"


def test_a_reminder_whose_moment_has_passed_is_not_told_as_one_that_rings(today: date) -> None:
    midnight = time(0)
    assert dates.rings(today, midnight, 0) == "too late to ring at 00:00"
    assert dates.rings(today, midnight, 15) == "too late to ring at Mon 23 Nov 2026, 23:45"
    assert dates.rings(today - timedelta(1), time(9), 15) == ""
    assert dates.echo(today - timedelta(1), None, time(9), 15) == "Mon 23 Nov 2026"


def test_whether_a_reminder_has_passed_is_asked_of_the_clock_in_its_zone(today: date) -> None:
    """What is over in the far east is still to come in the far west."""
    here = clock.now().astimezone(ZoneInfo("Etc/GMT-14"))
    at = here.time().replace(second=0, microsecond=0)
    assert dates.rings(here.date(), at, 0, "Etc/GMT-14").startswith("too late")
    assert dates.rings(here.date(), at, 0, "Etc/GMT+12").startswith("rings")


def test_the_echo_of_a_date_says_the_day_its_own_time_and_the_reminder(today: date) -> None:
    day, slot = date(2026, 11, 26), time(9)
    assert dates.echo(day, None, slot, 15) == "Thu 26 Nov 2026, rings 08:45"
    assert dates.echo(day, time(14), slot, 15) == "Thu 26 Nov 2026, 14:00, rings 13:45"


# --- repeats


@pytest.mark.parametrize(
    ("text", "repeat"),
    [
        ("every-2-weeks", Repeat(2, "weeks")),
        ("every-month", Repeat(1, "months")),
        ("every 3 days", Repeat(3, "days")),
        ("Every-1-Year", Repeat(1, "years")),
    ],
)
def test_a_repeat_is_read(text: str, repeat: Repeat) -> None:
    assert dates.parse_repeat(text) == repeat


@pytest.mark.parametrize("text", ["", "every-0-days", "every-two-weeks", "every", "weekly", "every--2-weeks"])
def test_what_is_no_repeat_is_told(text: str) -> None:
    with pytest.raises(InvalidEntry, match="every-2-weeks") as caught:
        dates.parse_repeat(text)
    assert caught.value.field == "repeat"


@given(st.integers(1, 999), st.sampled_from(["days", "weeks", "months", "years"]))
def test_repeats_come_back_from_their_text(every: int, unit: str) -> None:
    repeat = Repeat(every, unit)
    assert dates.parse_repeat(str(repeat)) == repeat


def test_a_repeat_in_words() -> None:
    assert dates.spoken_repeat(Repeat(1, "weeks")) == "every week"
    assert dates.spoken_repeat(Repeat(2, "weeks")) == "every 2 weeks"


def series(start: date, repeat: Repeat, count: int) -> list[date]:
    found = [start]
    while len(found) < count:
        found.append(dates.next_date(found[-1], repeat, start.day))
    return found


def test_a_monthly_repeat_keeps_to_the_month_end() -> None:
    assert series(date(2027, 1, 31), Repeat(1, "months"), 4) == [
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
    ]
    assert series(date(2028, 1, 31), Repeat(1, "months"), 2)[-1] == date(2028, 2, 29)


def test_a_yearly_repeat_of_29_february_comes_back_to_it() -> None:
    assert series(date(2028, 2, 29), Repeat(1, "years"), 5) == [
        date(2028, 2, 29),
        date(2029, 2, 28),
        date(2030, 2, 28),
        date(2031, 2, 28),
        date(2032, 2, 29),
    ]


def test_days_and_weeks_cross_the_year() -> None:
    assert dates.next_date(date(2026, 12, 31), Repeat(1, "days"), 31) == date(2027, 1, 1)
    assert dates.next_date(date(2026, 12, 24), Repeat(2, "weeks"), 24) == date(2027, 1, 7)


# --- moments


@pytest.mark.parametrize(
    ("day", "zone", "hour", "minute"),
    [
        (date(2027, 1, 15), "Europe/Berlin", 8, 0),
        (date(2027, 7, 15), "Europe/Berlin", 7, 0),
        (date(2027, 1, 15), "Asia/Kolkata", 3, 30),
        (date(2027, 7, 15), "America/New_York", 13, 0),
    ],
)
def test_local_time_becomes_utc(day: date, zone: str, hour: int, minute: int) -> None:
    expected = datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)
    assert dates.to_utc(day, time(9), zone) == expected


def test_sydney_at_nine_is_the_day_before_in_utc() -> None:
    assert dates.to_utc(date(2027, 1, 15), time(9), "Australia/Sydney") == datetime(
        2027, 1, 14, 22, tzinfo=UTC
    )


def test_a_time_left_out_in_spring_is_moved_forward_and_told() -> None:
    spring = date(2027, 3, 28)
    assert dates.is_gap(spring, time(2, 30), "Europe/Berlin")
    assert not dates.is_gap(spring, time(3, 30), "Europe/Berlin")
    assert not dates.is_gap(spring, time(2, 30), "Europe/London")
    moved = dates.to_utc(spring, time(2, 30), "Europe/Berlin")
    assert moved == dates.to_utc(spring, time(3, 30), "Europe/Berlin")


def test_of_a_time_that_comes_twice_the_first_is_meant() -> None:
    autumn = date(2027, 10, 31)
    assert not dates.is_gap(autumn, time(2, 30), "Europe/Berlin")
    for fold in (0, 1):
        first = dates.to_utc(autumn, time(2, 30, fold=fold), "Europe/Berlin")
        assert first == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["", "Nope/Nowhere", "Europe", "../etc", "/etc/passwd", "a\0b", "a" * 300])
def test_an_unknown_zone_is_told(zone: str) -> None:
    with pytest.raises(InvalidEntry, match="time zone") as caught:
        dates.to_utc(TUESDAY, time(9), zone)
    assert caught.value.field == "zone"


@given(
    days, times, st.sampled_from(["Europe/Berlin", "Asia/Kolkata", "America/New_York", "Australia/Lord_Howe"])
)
def test_outside_gaps_the_local_time_comes_back(day: date, at: time, zone: str) -> None:
    shown = dates.to_utc(day, at, zone).astimezone(dates.time_zone(zone))
    came_back = shown.replace(tzinfo=None, fold=0) == datetime.combine(day, at)
    assert came_back != dates.is_gap(day, at, zone)


# --- partial dates

partial_dates = st.one_of(
    days.map(lambda day: PartialDate(day.year)),
    days.map(lambda day: PartialDate(day.year, day.month)),
    days.map(lambda day: PartialDate(day.year, day.month, day.day)),
    days.map(lambda day: PartialDate(None, day.month, day.day)),
)


@given(partial_dates)
def test_partial_dates_come_back_from_their_text(partial: PartialDate) -> None:
    assert dates.parse_partial(str(partial)) == partial


@pytest.mark.parametrize(
    ("text", "partial", "words"),
    [
        ("2019", PartialDate(2019), "2019"),
        ("2021-05", PartialDate(2021, 5), "May 2021"),
        ("1984-11-26", PartialDate(1984, 11, 26), "26 Nov 1984"),
        ("--02-29", PartialDate(None, 2, 29), "29 Feb"),
    ],
)
def test_a_partial_date(text: str, partial: PartialDate, words: str) -> None:
    assert dates.parse_partial(text) == partial
    assert str(partial) == text
    assert dates.spoken_partial(partial) == words


@pytest.mark.parametrize(
    "text", ["", "0000", "19", "2021-13", "2021-00", "2027-02-29", "--02-30", "--00-10", "--11", "26.11.2026"]
)
def test_a_partial_date_that_is_none_is_told(text: str) -> None:
    with pytest.raises(InvalidEntry) as caught:
        dates.parse_partial(text)
    assert caught.value.field == "date"


@pytest.mark.parametrize(
    ("words", "stored"),
    [
        ("2019", "2019"),
        ("May 2021", "2021-05"),
        ("26 Nov", "--11-26"),
        ("november 26, 1984", "1984-11-26"),
        ("26. Nov. 1984", "1984-11-26"),
        ("2021-05", "2021-05"),
    ],
)
def test_a_partial_date_in_words(words: str, stored: str) -> None:
    assert str(dates.read_partial(words)) == stored


@pytest.mark.parametrize("words", ["", "soon", "May", "30 Feb", "26", "May June 2021", "1 2 May", "26 Nov x"])
def test_words_that_name_no_partial_date(words: str) -> None:
    with pytest.raises(InvalidEntry) as caught:
        dates.read_partial(words)
    assert caught.value.field == "date"


@pytest.mark.parametrize("parts", [(None, None, None), (2026, None, 26), (None, 11, None), (None, None, 26)])
def test_parts_that_make_no_date_are_told(parts: tuple[int | None, int | None, int | None]) -> None:
    with pytest.raises(InvalidEntry):
        PartialDate(*parts)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "every day"),
        (7, "every week"),
        (10, "every 10 days"),
        (28, "every 4 weeks"),
        (90, "every 3 months"),
        (365, "every year"),
    ],
)
def test_a_rhythm_of_days_in_words(days: int, words: str) -> None:
    assert dates.spoken_rhythm(days) == words


def test_a_time_on_a_clock_elsewhere_says_where(monkeypatch):
    monkeypatch.setattr(clock, "zone", lambda: "Europe/Berlin")
    day = date(2026, 11, 30)
    assert dates.spoken_moment(day, time(10), "Asia/Seoul") == "Mon 30 Nov 2026, 10:00 Seoul time"
    assert dates.spoken_moment(day, time(10), "America/New_York") == "Mon 30 Nov 2026, 10:00 New York time"
    assert dates.spoken_moment(day, time(10), "Europe/Berlin") == "Mon 30 Nov 2026, 10:00"
    assert dates.spoken_moment(day, None, "Asia/Seoul") == "Mon 30 Nov 2026"
