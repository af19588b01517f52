"""The date field: words in, meaning under it, chips and calendar beside it, all of it by keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from mentorlog import clock, dates
from mentorlog.dates import DateAndTime
from ui import theme
from ui.widgets.date_field import DateField
from ui.widgets.month_grid import MonthPopup

MONDAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)


def place_of(grid, day):
    """Where the grid paints a day."""
    return grid._place(grid._days().index(day))


@pytest.fixture(autouse=True)
def on_a_monday(qapp: QApplication) -> Iterator[None]:
    clock.pin(MONDAY)
    theme.apply(qapp, "light", 100)
    yield
    clock.pin(None)


def field_on(qtbot: QtBot, looking: dates.Looking = "ahead", **options) -> DateField:
    field = DateField("Due", looking, **options)
    qtbot.addWidget(field)
    field.resize(560, field.sizeHint().height())
    field.show()
    return field


def type_words(qtbot: QtBot, field: DateField, words: str) -> None:
    field.line.clear()
    qtbot.keyClicks(field.line, words)


def shown(field: DateField) -> str:
    """The words under the line."""
    labels = [label for label in field.findChildren(QLabel) if label.isVisible() and label.text()]
    return " | ".join(label.text() for label in labels)


def button(field: DateField, words: str) -> QPushButton:
    return next(each for each in field.findChildren(QPushButton) if each.text() == words)


def chip(field: DateField, words: str) -> QRadioButton:
    return next(each for each in field.findChildren(QRadioButton) if each.text() == words)


def calendar(field: DateField) -> MonthPopup:
    return field.findChild(MonthPopup)


def test_words_are_echoed_while_they_are_typed(qtbot: QtBot) -> None:
    field = field_on(qtbot, tell=lambda value: dates.rings(value.day, value.at or time(9), 15))
    with qtbot.waitSignal(field.changed):
        type_words(qtbot, field, "fri")
    assert field.value() == DateAndTime(FRIDAY)
    assert shown(field) == "Fri 27 Nov 2026, rings 08:45"
    qtbot.keyClicks(field.line, " 14:00")
    assert field.value() == DateAndTime(FRIDAY, time(14))
    assert shown(field) == "Fri 27 Nov 2026, 14:00, rings 13:45"


def test_one_word_looks_back_for_a_meeting(qtbot: QtBot) -> None:
    field = field_on(qtbot, "back")
    type_words(qtbot, field, "fri")
    assert field.value() == DateAndTime(date(2026, 11, 20))


def test_a_day_that_does_not_exist_is_told_at_the_field(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    type_words(qtbot, field, "31 feb")
    assert field.value() is None
    assert shown(field) == "Not a date yet"
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert shown(field) == "“31 feb” is not a date mentorlog can read."
    assert "31 feb" in field.line.accessibleDescription()
    field.hide()
    field.show()
    assert "31 feb" in shown(field)
    type_words(qtbot, field, "28 feb")
    assert shown(field) == "Sun 28 Feb 2027, a day off"
    assert field.is_valid()


def test_an_empty_field_is_no_mistake(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    assert field.value() is None
    assert field.is_valid()
    assert shown(field) == ""


def test_a_time_is_refused_where_only_a_day_belongs(qtbot: QtBot) -> None:
    field = field_on(qtbot, with_time=False)
    type_words(qtbot, field, "fri 14:00")
    assert field.value() is None
    assert not field.is_valid()
    assert shown(field) == "Only a day belongs here, without a time."
    type_words(qtbot, field, "fri")
    assert field.value() == DateAndTime(FRIDAY)


def test_a_due_day_that_is_past_is_allowed_and_told(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    type_words(qtbot, field, "20 nov 2026")
    assert field.value() == DateAndTime(date(2026, 11, 20))
    assert shown(field) == "Fri 20 Nov 2026, 3 days ago"
    assert field.is_valid()


def test_the_other_meaning_is_offered_and_taken_by_keys(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    type_words(qtbot, field, "next tue")
    assert field.value() == DateAndTime(date(2026, 12, 1))
    other = button(field, "or Tue 24 Nov?")
    assert other.isVisible()
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert field.value() == DateAndTime(date(2026, 11, 24))
    assert field.text() == "Tue 24 Nov 2026"
    assert not other.isVisible()


def test_a_chip_sets_the_day_and_keeps_the_time(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    type_words(qtbot, field, "fri 14:00")
    with qtbot.waitSignal(field.changed):
        chip(field, "In 2 weeks").click()
    assert field.value() == DateAndTime(date(2026, 12, 7), time(14))
    assert chip(field, "In 2 weeks").isChecked()
    type_words(qtbot, field, "tomorrow")
    assert chip(field, "Tomorrow").isChecked()
    assert not chip(field, "In 2 weeks").isChecked()
    type_words(qtbot, field, "fri")
    assert not any(each.isChecked() for each in field.findChildren(QRadioButton))


def test_chips_skip_days_without_work_and_offer_no_day_twice(qtbot: QtBot) -> None:
    clock.pin(FRIDAY)
    field = field_on(qtbot)
    chip(field, "Tomorrow").click()
    assert field.value() == DateAndTime(date(2026, 11, 30)) and chip(field, "Tomorrow").isChecked()
    assert not any(each.text() == "In 3 days" for each in field.findChildren(QRadioButton))
    field.hide()
    clock.pin(date(2026, 11, 24))
    field.show()
    chip(field, "In 3 days").click()
    assert field.value() == DateAndTime(date(2026, 11, 27))


def test_a_field_shown_again_the_next_day_speaks_of_the_new_today(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    type_words(qtbot, field, "tomorrow")
    field.hide()
    clock.pin(date(2026, 11, 24))
    field.show()
    assert shown(field) == "Wed 25 Nov 2026"
    assert chip(field, "Tomorrow").toolTip() == "Wed 25 Nov 2026"


def test_what_the_line_says_already_is_not_said_again(qtbot: QtBot) -> None:
    field = field_on(qtbot, tell=lambda _value: "rings 08:45")
    chip(field, "Next week").click()
    assert (field.text(), shown(field)) == ("Mon 30 Nov 2026", "rings 08:45")
    type_words(qtbot, field, "mon 30 nov")
    assert shown(field) == "Mon 30 Nov 2026, rings 08:45"


def test_typed_words_may_mean_a_day_off_which_is_told(qtbot: QtBot) -> None:
    clock.pin(date(2026, 11, 26))
    field = field_on(qtbot)
    type_words(qtbot, field, "in 3 days")
    assert shown(field) == "Sun 29 Nov 2026, a day off"
    chip(field, "In 3 days").click()
    assert field.text() == "Mon 30 Nov 2026" and shown(field) == ""
    back = field_on(qtbot, "back")
    type_words(qtbot, back, "sun")
    assert shown(back) == "Sun 22 Nov 2026"


def test_a_field_of_a_table_tells_as_much_as_there_is_room_for(qtbot: QtBot) -> None:
    field = field_on(qtbot, with_chips=False, tell=lambda _value: "rings 08:45")
    field.resize(120, field.height())
    type_words(qtbot, field, "fri")
    qtbot.waitUntil(lambda: shown(field).endswith("…"))
    assert field._echo.full_text() == "Fri 27 Nov 2026, rings 08:45"


def test_setting_a_value_sends_no_signal(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    with qtbot.assertNotEmitted(field.changed):
        field.set_value(DateAndTime(FRIDAY, time(9, 30)))
    assert field.text() == "Fri 27 Nov 2026 09:30"
    assert field.value() == DateAndTime(FRIDAY, time(9, 30))
    field.set_value(None)
    assert field.text() == ""


def test_the_calendar_is_complete_by_keys(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    type_words(qtbot, field, "fri 14:00")
    with qtbot.waitActive(field):
        field.activateWindow()
    field.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = calendar(field)
    assert popup.isVisible()
    assert popup.grid.day == FRIDAY
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(popup.grid, key)
    assert popup.grid.day == date(2026, 12, 3)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(popup.grid, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert field.value() == DateAndTime(date(2026, 12, 3), time(14))


def test_escape_closes_the_calendar_and_changes_nothing(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    field.open_calendar()
    qtbot.keyClick(calendar(field).grid, Qt.Key.Key_Right)
    qtbot.keyClick(calendar(field).grid, Qt.Key.Key_Escape)
    assert not calendar(field).isVisible()
    assert field.value() is None


def test_home_goes_to_today_and_the_heading_follows(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    type_words(qtbot, field, "31 jan")
    field.open_calendar()
    popup = calendar(field)
    assert popup.findChild(QLabel).text() == "January 2027"
    qtbot.keyClick(popup.grid, Qt.Key.Key_PageDown)
    assert popup.grid.day == date(2027, 2, 28)
    qtbot.keyClick(popup.grid, Qt.Key.Key_Home)
    assert popup.grid.day == MONDAY
    assert popup.findChild(QLabel).text() == "November 2026"


def test_a_day_is_picked_by_mouse(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    field.open_calendar()
    grid = calendar(field).grid
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place_of(grid, date(2026, 12, 2)).center())
    assert field.value() == DateAndTime(date(2026, 12, 2))


def test_the_calendar_follows_the_week_start(qtbot: QtBot) -> None:
    field = field_on(qtbot, week_start=7)
    field.open_calendar()
    grid = calendar(field).grid
    assert place_of(grid, date(2026, 11, 1)).left() == 0


def test_right_to_left_mirrors_the_calendar_and_its_arrows(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.open_calendar()
    calendar(field).setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid = calendar(field).grid
    assert place_of(grid, MONDAY).left() > place_of(grid, FRIDAY).left()
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.day == date(2026, 11, 24)


def test_every_part_that_takes_the_focus_has_a_name(qtbot: QtBot) -> None:
    field = field_on(qtbot)
    type_words(qtbot, field, "next tue")
    field.open_calendar()
    QAccessible.setActive(True)
    parts = [field, *field.findChildren(QWidget), *calendar(field).findChildren(QWidget)]
    focusable = [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(focusable) > 8
    for part in focusable:
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name), part


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_calendar_is_painted_in_the_colours_of_the_theme(qtbot: QtBot, qapp, scheme: str) -> None:
    theme.apply(qapp, scheme, 100)
    field = field_on(qtbot)
    field.open_calendar()
    grid = calendar(field).grid
    marked = place_of(grid, MONDAY)
    assert calendar(field).grab().toImage().pixelColor(4, 4) == theme.current().card
    assert grid.grab().toImage().pixelColor(marked.left() + 6, marked.center().y()) == theme.current().accent
