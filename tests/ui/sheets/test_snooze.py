"""One key opens the list of days, one key chooses; what was agreed is kept or replaced."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from mentorlog import follow_up_list, follow_ups
from mentorlog.dates import When
from ui.sheets.snooze import RescheduleSheet, SnoozeSheet

FRIDAY = date(2026, 11, 27)


@pytest.fixture
def promises(logbook, today):
    return [
        follow_ups.add(logbook, "Send the deck", When(FRIDAY, time(14))),
        follow_ups.add(logbook, "Call", When(FRIDAY)),
    ]


@pytest.fixture
def far(logbook, today):
    return follow_ups.add(logbook, "Renew the certificate", When(date(2026, 11, 30)))


def row(logbook, uid):
    return follow_up_list.one(logbook, uid)


def test_a_digit_snoozes_and_the_time_stays(desk, logbook, behind, opened, promises, keyboard, notices):
    opened(SnoozeSheet(desk, behind, promises[:1]))
    keyboard.type("2")
    moved = row(logbook, promises[0])
    assert (moved.due, moved.time, moved.original_due, moved.snoozes) == (
        date(2026, 12, 4),
        time(14),
        FRIDAY,
        1,
    )
    assert (notices[-1].text, notices[-1].undo) == ("Snoozed until Fri 4 Dec", True)


def test_tab_and_enter_choose_too(desk, logbook, behind, opened, promises, keyboard):
    opened(SnoozeSheet(desk, behind, promises))
    keyboard.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert [row(logbook, uid).snoozes for uid in promises] == [1, 1]
    # A time that belongs to one of them is not given to the other.
    assert row(logbook, promises[1]).time is None
    logbook.undo()
    assert [row(logbook, uid).snoozes for uid in promises] == [0, 0]


def test_any_other_day_is_typed_digits_too(desk, logbook, behind, opened, promises, keyboard):
    sheet = opened(SnoozeSheet(desk, behind, promises[:1]))
    sheet.due.setFocus()
    keyboard.type("5 jan 10:30")
    keyboard.save()
    assert (row(logbook, promises[0]).due, row(logbook, promises[0]).time) == (date(2027, 1, 5), time(10, 30))


def test_no_day_is_no_answer(desk, logbook, behind, opened, promises, keyboard):
    sheet = opened(SnoozeSheet(desk, behind, promises[:1]))
    keyboard.save()
    assert sheet.isVisible() and sheet.due._problem.isVisible()
    keyboard.press(Qt.Key.Key_Escape)
    assert row(logbook, promises[0]).due == FRIDAY


def test_rescheduling_makes_it_the_day_that_was_agreed(
    desk, logbook, behind, opened, promises, keyboard, notices
):
    opened(RescheduleSheet(desk, behind, promises[:1]))
    keyboard.type("1")
    moved = row(logbook, promises[0])
    assert (moved.due, moved.original_due, moved.snoozes) == (date(2026, 11, 25), date(2026, 11, 25), 0)
    assert notices[-1].text == "Rescheduled to Wed 25 Nov"


def test_days_are_heard_with_their_date(desk, behind, opened, promises):
    sheet = opened(SnoozeSheet(desk, behind, promises[:1]))
    assert sheet.days.buttons[0].accessibleName() == "A day later, Mon 30 Nov"


def offered(sheet):
    return [button.accessibleName() for button in sheet.days.buttons]


def test_what_is_due_later_is_put_off_from_there(desk, behind, opened, far):
    assert offered(opened(SnoozeSheet(desk, behind, [far]))) == [
        "A day later, Tue 1 Dec",
        "3 days later, Thu 3 Dec",
        "A week later, Mon 7 Dec",
        "2 weeks later, Mon 14 Dec",
        "A month later, Wed 30 Dec",
    ]


def test_what_is_overdue_is_put_off_from_today(desk, logbook, behind, opened, today):
    late = follow_ups.add(logbook, "Late", When(date(2026, 11, 20)))
    assert offered(opened(SnoozeSheet(desk, behind, [late])))[0] == "Tomorrow, Wed 25 Nov"


def test_another_date_may_be_before_the_due_one(desk, behind, opened, far):
    assert offered(opened(RescheduleSheet(desk, behind, [far])))[0] == "Tomorrow, Wed 25 Nov"


def test_no_day_is_offered_twice(desk, behind, opened, promises, logbook):
    # After a Friday the next day and the third day both are Monday.
    assert [name.split(", ")[0] for name in offered(opened(SnoozeSheet(desk, behind, promises)))] == [
        "A day later",
        "A week later",
        "2 weeks later",
        "A month later",
    ]
