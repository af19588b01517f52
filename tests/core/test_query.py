"""What is due today, in its sections, and the choices that decide it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from mentorlog import clock, follow_ups, meetings, people, query, settings
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.logbook import Logbook
from mentorlog.meetings import Participant
from mentorlog.models import FollowUp


def test_everything_stands_in_its_section(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada", every_days=10)
    cold = people.add(logbook, "Cold", every_days=10)
    meetings.log(logbook, [Participant(cold)], When(today - timedelta(50)), notes="x")
    meetings.log(logbook, [Participant(ada)], When(today - timedelta(2)))
    planned = meetings.log(logbook, [Participant(ada)], When(today + timedelta(2)))
    for what, ahead in (("overdue", -3), ("today", 0), ("soon", 7), ("later", 8)):
        follow_ups.add(logbook, what, When(today + timedelta(ahead)))
    follow_ups.add(logbook, "theirs", When(today - timedelta(1)), owed_by="them")
    page = query.today(logbook)
    assert [row.uid for row in page.coming_up] == [planned]
    assert [row.what for row in page.overdue] == ["overdue"]
    assert [row.what for row in page.due_today] == ["today"]
    assert [row.what for row in page.this_week] == ["soon"]
    assert [row.what for row in page.they_promised] == ["theirs"]
    assert [row.name for row in page.going_cold] == ["Cold"]
    assert [row.people[0].name for row in page.without_notes] == ["Ada"]
    assert page.week is None
    assert query.badge(logbook) == 2


def test_a_planned_meeting_asks_until_it_is_answered(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada")
    uid = meetings.log(logbook, [Participant(ada)], When(today + timedelta(1)))
    clock.pin(today + timedelta(30))
    assert [row.uid for row in query.today(logbook).coming_up] == [uid]
    meetings.happened(logbook, uid)
    assert query.today(logbook).coming_up == []


def test_no_notes_needed(logbook: Logbook, today: date) -> None:
    uid = meetings.log(logbook, [Participant(people.add(logbook, "Ada"))], When(today))
    meetings.edit(logbook, uid, notes_not_needed=True)
    assert query.today(logbook).without_notes == []


def test_the_week_is_told_when_it_ends(logbook: Logbook) -> None:
    friday = date(2026, 11, 27)
    clock.pin(friday)
    ada = people.add(logbook, "Ada")
    meetings.log(logbook, [Participant(ada)], When(friday - timedelta(1)))
    meetings.log(logbook, [Participant(ada)], When(friday - timedelta(7)))
    follow_ups.done(logbook, [follow_ups.add(logbook, "kept", When(friday))])
    follow_ups.add(logbook, "late", When(friday - timedelta(1)))
    assert query.today(logbook).week == query.Week(logged=1, kept=1, overdue=1)
    settings.choose(logbook, "working-days", "123456")
    assert query.today(logbook).week is None


def test_the_week_is_the_one_of_the_users_calendar_and_clock(
    logbook: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mentorlog.clock.get_localzone_name", lambda: "Pacific/Auckland")
    settings.choose(logbook, "week-start", "7")
    settings.choose(logbook, "working-days", "71234")
    sunday = date(2026, 11, 22)
    uid = follow_ups.add(logbook, "kept", When(sunday))
    follow_ups.done(logbook, [uid])
    with logbook.edit("closed"):  # on Sunday at eight in the morning there, which is Saturday in UTC
        closed = datetime(2026, 11, 21, 19, tzinfo=UTC)
        logbook.update(FollowUp, logbook.id_of(FollowUp, uid), closed_at=closed)
    clock.pin(sunday + timedelta(4))
    assert query.week(logbook) == query.Week(logged=0, kept=1, overdue=0)
    clock.pin(sunday)
    assert query.week(logbook) is None


@pytest.mark.parametrize(
    ("key", "text", "kept"),
    [
        ("due-hour", "8:30", None),
        ("due-hour", "08:30", "08:30"),
        ("reminder-minutes", "60", 60),
        ("reminder-minutes", "-5", None),
        ("working-days", "1234567", [1, 2, 3, 4, 5, 6, 7]),
        ("working-days", "none", None),
        ("week-start", "7", 7),
        ("calendar-profile", "google", "google"),
        ("calendar-profile", "lotus", None),
        ("calendar-notes", "on", True),
        ("calendar-prep", "on", True),
        ("calendar-prep", "maybe", None),
        ("own-addresses", "a@x.example, b@x.example", ["a@x.example", "b@x.example"]),
    ],
)
def test_settings_keep_what_fits(logbook: Logbook, key: str, text: str, kept: object) -> None:
    if kept is None:
        with pytest.raises(InvalidEntry):
            settings.choose(logbook, key, text)
        assert settings.get(logbook, key) == settings.CHOICES[key].default
    else:
        settings.choose(logbook, key, text)
        assert settings.get(logbook, key) == settings.everything(logbook)[key] == kept
        settings.choose(logbook, key, "")
        assert settings.get(logbook, key) == settings.CHOICES[key].default


def test_unknown_settings_are_told(logbook: Logbook) -> None:
    with pytest.raises(NotFound):
        settings.get(logbook, "colour-of-the-sky")


def test_the_page_holds_numbers_and_reads_the_same_rows_when_it_paints_them(
    logbook: Logbook, today: date
) -> None:
    ada = people.add(logbook, "Ada")
    meetings.log(logbook, [Participant(ada)], When(today))
    follow_ups.add(logbook, "Send RAID log", When(today), people=[ada])
    page = query.today(logbook)
    numbers = query.numbers(logbook)
    assert [section for section, held in numbers.items() if held] == ["due_today", "without_notes"]
    for section, held in numbers.items():
        assert query.rows(logbook, section, held) == getattr(page, section)
