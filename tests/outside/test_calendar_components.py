"""Single calendar items as other people's parsers read them: the instant, the words, the alarm."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorlog.calendars.component import component
from mentorlog.calendars.item import CalendarItem
from mentorlog.calendars.write import calendar_head, write_calendar
from mentorlog.dates import Repeat
from tests.outside.judges import Alarm, Entry, ical_js, ical_js_raw, khal, libical, vobject_reads

Judge = Callable[[Path], list[Entry]]
JUDGES = pytest.mark.parametrize("judge", [ical_js, vobject_reads, libical])
FIFTEEN_BEFORE = timedelta(minutes=-15)
MADE = datetime(2026, 1, 2, tzinfo=UTC)
ITEM = CalendarItem(
    uid="0190",
    summary="Ada Lindqvist: Send RAID log",
    start=datetime(2026, 7, 1, 9),
    zone="Europe/Berlin",
    minutes=15,
    created=MADE,
    modified=MADE,
    alarm_minutes=15,
)

# The four of the contract, a half hour and three quarters beyond the hour, the south, both switches, a zone
# whose summer is its standard time, zones that no rule describes, the far ends of the day.
ZONES = [
    "Europe/Berlin",
    "Asia/Kolkata",
    "America/New_York",
    "Australia/Sydney",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Europe/Dublin",
    "America/Sao_Paulo",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "America/St_Johns",
    "Africa/Casablanca",
    "America/Santiago",
    "Asia/Jerusalem",
    "Africa/Cairo",
    "America/Nuuk",
    "UTC",
]
TIMES = [
    datetime(2026, 1, 15, 9),
    datetime(2026, 7, 15, 9),
    datetime(2026, 3, 29, 9),
    datetime(2026, 10, 25, 9),
    datetime(2026, 3, 28, 9),
    datetime(2026, 10, 24, 9),
    datetime(2045, 1, 15, 9),
    datetime(2045, 7, 15, 9),
]


def written(folder: Path, *items: CalendarItem, forms: tuple[str, ...] = ("event",)) -> Path:
    target = folder / "judged.ics"
    write_calendar(
        target,
        calendar_head("mentorlog"),
        [(component(item, form), 0) for item in items for form in forms],
    )
    return target


def instant(item: CalendarItem) -> datetime:
    return item.start.replace(tzinfo=ZoneInfo(item.zone)).astimezone(UTC)


@JUDGES
@pytest.mark.parametrize("repeat", [None, Repeat(1, "years")])
def test_nine_in_the_morning_is_nine_there(tmp_path: Path, judge: Judge, repeat: Repeat | None) -> None:
    items = [
        ITEM._replace(uid=f"{zone}-{number}", zone=zone, start=start, repeat=repeat, anchor_day=start.day)
        for zone in ZONES
        for number, start in enumerate(TIMES)
    ]
    expected = {f"{item.uid}@mentorlog": instant(item) for item in items}
    assert {entry.uid: entry.starts for entry in judge(written(tmp_path, *items))} == expected


def test_a_series_stays_at_nine_through_the_year(tmp_path: Path) -> None:
    zones = ["Europe/Berlin", "Asia/Kolkata", "America/New_York", "Australia/Sydney"]
    items = [
        ITEM._replace(
            uid=zone,
            zone=zone,
            start=datetime(2026, 1, 31, 9),
            repeat=Repeat(1, "months"),
            anchor_day=31,
        )
        for zone in zones
    ]
    for entry in ical_js_raw(written(tmp_path, *items), dates=12)["entries"]:
        zone = ZoneInfo(entry["uid"].removesuffix("@mentorlog"))
        local = [datetime.fromisoformat(text).astimezone(zone) for text in entry["starts"]]
        assert [moment.hour for moment in local] == [9] * 12
        assert [(moment.month, moment.day) for moment in local] == [
            (month, 28 if month == 2 else 30 if month in (4, 6, 9, 11) else 31) for month in range(1, 13)
        ]


@JUDGES
def test_every_word_and_alarm_arrives(tmp_path: Path, judge: Judge) -> None:
    item = ITEM._replace(
        summary='Zoë "Zo" Ñandú: a\\Nb, c; d 👩‍👩‍👧‍👦 ' + "é" * 300,
        description="C:\\Notes\\new\nsecond, line; and\tmore " + "日本語" * 100,
        location="Café, Sal 2; C:\\N",
    )
    for entry in judge(written(tmp_path, item, forms=("event", "todo"))):
        assert entry.uid == ("0190@mentorlog" if entry.kind == "VEVENT" else "0190-todo@mentorlog")
        assert (entry.summary, entry.description, entry.location) == (
            item.summary,
            item.description,
            item.location,
        )
        assert entry.alarms == (Alarm(FIFTEEN_BEFORE, item.summary),)


def test_categories_with_punctuation_arrive(tmp_path: Path) -> None:
    names = ("mentorlog", "a,b;c\\Nd")
    [entry] = ical_js_raw(written(tmp_path, ITEM._replace(categories=names)))["entries"]
    assert entry["categories"] == [*names]


@JUDGES
def test_a_whole_day_stays_its_day(tmp_path: Path, judge: Judge) -> None:
    days = [date(2026, 12, 31), date(2028, 2, 29), date(2026, 2, 28)]
    items = [ITEM._replace(uid=str(day), start=day) for day in days]
    assert [entry.starts for entry in judge(written(tmp_path, *items))] == days


def test_khal_shows_every_item_with_its_alarm(tmp_path: Path) -> None:
    states = ("open", "done", "cancelled")
    items = [
        ITEM._replace(uid="whole-day", start=date(2026, 7, 3)),
        ITEM._replace(uid="series", repeat=Repeat(1, "months"), anchor_day=1),
        *(ITEM._replace(uid=state, state=state) for state in states),
    ]
    shown = khal(written(tmp_path, *items), tmp_path / "khal", "Europe/Berlin", date(2026, 6, 30), 40)
    assert {(line.uid.removesuffix("@mentorlog"), line.start, line.has_alarm) for line in shown} == {
        ("whole-day", "2026-07-03 00:00", True),
        ("series", "2026-07-01 09:00", True),
        ("series", "2026-08-01 09:00", True),
        ("open", "2026-07-01 09:00", True),
        ("done", "2026-07-01 09:00", False),
        ("cancelled", "2026-07-01 09:00", False),
    }


# A lone control character is cleaned away; white space at the ends is each reader's own business.
words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]) | st.sampled_from('\\;,:"Nn\n'),
    min_size=1,
    max_size=120,
).filter(lambda text: text == text.strip())


items = st.builds(
    ITEM._replace,
    summary=words.map(lambda text: text.replace("\n", " ")),
    description=words,
    location=words,
    start=st.datetimes(datetime(2026, 1, 1), datetime(2044, 1, 1)).map(
        lambda start: start.replace(second=0, microsecond=0, fold=0)  # we keep the first of two equal hours
    ),
    zone=st.sampled_from(ZONES),
)


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(st.lists(items, min_size=10, max_size=30))
def test_any_items_are_read_alike_by_all(drawn: list[CalendarItem]) -> None:
    expected = [
        (item.summary, item.description, item.location, instant(item), (Alarm(FIFTEEN_BEFORE, item.summary),))
        for item in drawn
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = written(Path(folder), *drawn)
        for judge in (ical_js, vobject_reads, libical):
            assert [
                (entry.summary, entry.description, entry.location, entry.starts, entry.alarms)
                for entry in judge(path)
            ] == expected
