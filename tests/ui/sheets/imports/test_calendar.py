"""Meetings from a calendar: a look at what would come, ticks, people agreed to, one step, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from mentorlog import meetings, people
from mentorlog.contact_points import Point
from mentorlog.models import Meeting, MeetingPerson, Person
from tests.core.calendars.reading.files import calendar, event
from ui import tasks
from ui.row_model import ACCESSIBLE
from ui.sheets.imports.calendar import ImportCalendarSheet
from ui.widgets.blur import discretion
from ui.widgets.chips import TickChip

ANA, BO = "mailto:ana@example.org", "mailto:bo.berg@example.org"
FORTNIGHTLY = event(
    UID="series",
    SUMMARY="1:1 with Ana",
    DTSTART="20261020T090000Z",
    DTEND="20261020T093000Z",
    RRULE="FREQ=WEEKLY;INTERVAL=2;COUNT=5",
    ATTENDEE=ANA,
)
LUNCH = event(UID="lunch", SUMMARY="Lunch", DTSTART="20261112T120000Z", DTEND=None, ATTENDEE=[ANA, BO])
INTRO = event(UID="intro", SUMMARY="Intro", DTSTART="20261118T160000Z", DTEND=None, ATTENDEE=BO)
DENTIST = event(UID="dentist", SUMMARY="Dentist", DTSTART="20261106T080000Z", DTEND=None)
ALL = calendar(FORTNIGHTLY, LUNCH, INTRO, DENTIST)


@pytest.fixture
def ana(logbook, today):
    return people.add(logbook, "Ana Lopez", emails=[Point("ana@example.org")])


@pytest.fixture
def open_calendar(desk, behind, opened, qtbot, ana, tmp_path):
    """Opens the sheet over a file, and waits until it says what would come of it."""

    desk.writing.connect(lambda task: task.start())

    def open_calendar(data=ALL):
        file = tmp_path / "work.ics"
        file.write_bytes(data)
        sheet = opened(ImportCalendarSheet(desk, behind, [file]))
        settled(sheet, qtbot)
        return sheet

    yield open_calendar
    tasks.stop_all()


def settled(sheet, qtbot):
    qtbot.waitUntil(lambda: sheet._task is None, timeout=20_000)


def told(sheet):
    return ticks(sheet.meetings.list)


def ticks(rows):
    model = rows.model()
    words = [model.index(row).data(ACCESSIBLE) for row in range(model.rowCount())]
    return [each.replace("\u2068", "").replace("\u2069", "") for each in words]


def look_at(sheet, title):
    model = sheet.meetings.list.model()
    titles = [model.index(row).data() for row in range(model.rowCount())]
    look_at_row(sheet, titles.index(title))


def look_at_row(sheet, number):
    sheet.meetings.list.pick_near(number)


def chip(sheet, words):
    [found] = [each for each in sheet.choice.people.chips if each.text() == words]
    return found


def logged(logbook):
    return logbook.column(Meeting.select(Meeting.title).order_by(Meeting.start_utc))


def test_what_would_come_is_told_before_anything_is_logged(open_calendar, logbook):
    sheet = open_calendar()
    assert told(sheet) == [
        "not ticked, Intro, Wed 18 Nov 2026, 17:00, Bo Berg · Nobody invited is in the logbook.",
        "ticked, 1:1 with Ana, every 2 weeks, 3 past, 2 ahead, Ana Lopez",
        "ticked, Lunch, Thu 12 Nov 2026, 13:00, Ana Lopez",
        "Left out, Dentist, Fri 6 Nov 2026, 09:00, Nobody else was invited.",
    ]
    assert sheet.save_button.text() == "Import 6 meetings" and logged(logbook) == []
    sheet.meetings.chips.chip("review").click()
    assert len(told(sheet)) == 1
    sheet.done(0)


def test_it_is_imported_in_one_step_that_undo_takes_back(open_calendar, logbook, qtbot, notices):
    sheet = open_calendar()
    sheet.save()
    qtbot.waitUntil(lambda: bool(notices))
    assert (notices[-1].text, notices[-1].undo) == ("6 meetings logged", True)
    assert logged(logbook).count("1:1 with Ana") == 5
    logbook.undo()
    assert logged(logbook) == []


def test_of_a_series_the_past_may_be_wanted_alone(open_calendar):
    sheet = open_calendar()
    look_at(sheet, "1:1 with Ana")
    assert sheet.choice.which.chosen_key() == "all"
    sheet.choice.which.chip("past").click()
    assert sheet.save_button.text() == "Import 4 meetings"
    assert told(sheet)[1].startswith("partly ticked, 1:1 with Ana")
    sheet.choice.which.chip("none").click()
    assert sheet.save_button.text() == "Import 1 meeting"
    look_at(sheet, "Lunch")
    assert not sheet.choice.which.isVisible()
    sheet.done(0)


def test_one_meeting_of_a_series_can_be_left_out_and_stays_so(open_calendar, logbook, qtbot, notices):
    sheet = open_calendar(calendar(FORTNIGHTLY))
    look_at(sheet, "1:1 with Ana")
    each = sheet.choice.each
    each.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(each, Qt.Key.Key_Down)
    qtbot.keyClick(each, Qt.Key.Key_Space)
    assert ticks(each) == [
        "ticked, Tue 15 Dec 2026, 10:00",
        "not ticked, Tue 1 Dec 2026, 10:00",
        "ticked, Tue 17 Nov 2026, 10:00",
        "ticked, Tue 3 Nov 2026, 10:00",
        "ticked, Tue 20 Oct 2026, 11:00",
    ]
    assert each.hasFocus() and sheet.choice.which.chosen_key() is None
    assert told(sheet) == ["partly ticked, 1:1 with Ana, every 2 weeks, 3 past, 2 ahead, Ana Lopez"]
    last = each.visualRect(each.model().index(4))
    for expected in ("Import 3 meetings", "Import 4 meetings"):
        qtbot.mouseClick(each.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, last.center().y()))
        assert sheet.save_button.text() == expected
    sheet.save()
    qtbot.waitUntil(lambda: bool(notices))
    again = open_calendar(calendar(FORTNIGHTLY))
    assert told(again)[1] == (
        "not ticked, 1:1 with Ana, Tue 1 Dec 2026, 10:00, Ana Lopez · You left it out before."
    )
    look_at_row(again, 1)
    qtbot.keyClick(again.meetings.list, Qt.Key.Key_Space)
    assert again.save_button.text() == "Import 1 meeting"
    again.done(0)


def test_the_box_of_a_series_ticks_all_of_it(open_calendar, qtbot):
    sheet = open_calendar(calendar(FORTNIGHTLY))
    look_at(sheet, "1:1 with Ana")
    qtbot.keyClick(sheet.choice.each, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.choice.each, Qt.Key.Key_Space)
    for expected in ("ticked", "not ticked"):
        qtbot.keyClick(sheet.meetings.list, Qt.Key.Key_Space)
        assert {each.partition(",")[0] for each in ticks(sheet.choice.each)} == {expected}
    sheet.done(0)


def test_several_calendars_are_looked_at_as_one(desk, behind, opened, qtbot, ana, tmp_path):
    files = [tmp_path / "a.ics", tmp_path / "b.ics"]
    for file, some in zip(files, (calendar(LUNCH), calendar(LUNCH, FORTNIGHTLY)), strict=True):
        file.write_bytes(some)
    sheet = opened(ImportCalendarSheet(desk, behind, files))
    settled(sheet, qtbot)
    assert (
        sheet.told.full_text() == "\u2068a.ics, b.ics\u2069"
        and sheet.save_button.text() == "Import 6 meetings"
    )
    assert sheet.notices._words.full_text() == "1 meeting is in more than one of the files; it counts once."
    sheet.done(0)


def test_rows_are_ticked_by_space_and_by_a_click_on_the_box(open_calendar, qtbot):
    sheet = open_calendar()
    look_at(sheet, "Lunch")
    qtbot.keyClick(sheet.meetings.list, Qt.Key.Key_Space)
    assert told(sheet)[2].startswith("not ticked, Lunch")
    rows = sheet.meetings.list
    place = rows.visualRect(rows.currentIndex())
    box = QPoint(place.left() + 20, place.center().y())
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert told(sheet)[2].startswith("ticked, Lunch")
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.center()))
    assert told(sheet)[2].startswith("ticked, Lunch")
    sheet.done(0)


def test_strangers_come_only_where_the_user_says_so(open_calendar, logbook, qtbot, notices):
    sheet = open_calendar()
    look_at(sheet, "Intro")
    qtbot.keyClick(sheet.meetings.list, Qt.Key.Key_Space)
    assert told(sheet)[0].startswith("not ticked, Intro")  # with nobody there is no meeting
    sheet.meetings.tick(sheet.meetings.group(), ())
    stranger = chip(sheet, "Add Bo Berg · bo.berg@example.org")
    assert isinstance(stranger, TickChip) and not stranger.isChecked()
    stranger.setFocus()
    qtbot.keyClick(stranger, Qt.Key.Key_Space)
    assert stranger.hasFocus() and sheet.save_button.text() == "Import 7 meetings"
    look_at(sheet, "Lunch")
    assert told(sheet)[2].endswith("Ana Lopez, Bo Berg")
    assert chip(sheet, "Add Bo Berg · bo.berg@example.org").isChecked()
    sheet.save()
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].text == "7 meetings logged, 1 person added"
    assert logbook.column(Person.select(Person.name).order_by(Person.id)) == ["Ana Lopez", "Bo Berg"]


def test_agreement_can_be_taken_back(open_calendar):
    sheet = open_calendar()
    look_at(sheet, "Intro")
    chip(sheet, "Add Bo Berg · bo.berg@example.org").click()
    chip(sheet, "Add Bo Berg · bo.berg@example.org").click()
    assert sheet.save_button.text() == "Import 6 meetings"
    sheet.done(0)


def test_other_days_are_read_afresh(open_calendar, qtbot):
    sheet = open_calendar()
    sheet.back.chip("1").click()
    settled(sheet, qtbot)
    sheet.ahead.click()
    settled(sheet, qtbot)
    assert told(sheet)[1].startswith("ticked, 1:1 with Ana, every 2 weeks, 2 past, Ana Lopez")
    assert sheet.save_button.text() == "Import 3 meetings"
    sheet.done(0)


def test_a_calendar_that_was_imported_changes_what_the_calendar_changed(
    open_calendar, logbook, qtbot, notices
):
    sheet = open_calendar(calendar(LUNCH))
    sheet.save()
    qtbot.waitUntil(lambda: bool(notices))
    again = open_calendar(calendar(LUNCH))
    assert told(again) == [
        "Unchanged, Lunch, Thu 12 Nov 2026, 13:00, Ana Lopez · It is in the logbook already."
    ]
    assert not again.save_button.isEnabled()
    again.done(0)
    changed = open_calendar(calendar(LUNCH.replace("SUMMARY:Lunch", "SUMMARY:Long lunch\r\nSEQUENCE:1")))
    assert changed.save_button.text() == "Update 1 meeting"
    look_at(changed, "Long lunch")
    assert changed.choice.reason._words.full_text() == "Changed in the calendar: title."
    changed.save()
    qtbot.waitUntil(lambda: len(notices) == 2)
    assert notices[-1].text == "1 updated" and logged(logbook) == ["Long lunch"]


def test_what_is_no_calendar_is_told(open_calendar):
    sheet = open_calendar(b"<html>Sign in</html>")
    assert "work.ics is a web page" in sheet.head.trouble._words.full_text()
    assert not sheet.save_button.isEnabled()
    sheet.done(0)


def test_what_the_file_leaves_open_is_told(open_calendar):
    sheet = open_calendar(calendar(LUNCH, event(UID="x", DTSTART="soon")))
    assert sheet.notices._words.full_text() == "1 of 2 events could not be read."
    assert sheet.notices.isVisible()
    sheet.done(0)


def test_the_sheet_may_be_closed_while_it_reads(open_calendar, desk, behind, tmp_path, opened, ana):
    file = tmp_path / "large.ics"
    file.write_bytes(calendar(*(LUNCH.replace("UID:lunch", f"UID:{number}") for number in range(2000))))
    sheet = opened(ImportCalendarSheet(desk, behind, [file]))
    sheet.reject()
    tasks.stop_all()


def test_what_stops_it_brings_the_sheet_back(open_calendar, logbook, qtbot):
    sheet = open_calendar()
    logbook.path.unlink()
    sheet.save()
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.head.trouble.isVisible()
    sheet.done(0)


def test_a_meeting_in_the_trash_stays_there(open_calendar, logbook, qtbot, notices):
    sheet = open_calendar(calendar(LUNCH))
    sheet.save()
    qtbot.waitUntil(lambda: bool(notices))
    meetings.trash(logbook, logbook.column(Meeting.select(Meeting.uid)))
    again = open_calendar(calendar(LUNCH))
    assert told(again)[0].endswith("You moved it to the Trash.")
    again.done(0)


def test_with_names_hidden_no_word_of_the_calendar_is_read(open_calendar):
    discretion.set_on(True)
    sheet = open_calendar()
    look_at(sheet, discretion.shown("Lunch"))
    shown = [widget.text() for widget in sheet.findChildren(QLabel) if widget.isVisible()]
    shown += [chip.text() for chip in sheet.choice.people.chips] + told(sheet)
    words = " ".join(shown)
    assert not any(name in words for name in ("Ana", "Bo Berg", "example.org", "Lunch", "Intro", "work.ics"))
    sheet.done(0)


def test_a_calendar_that_was_imported_before_says_when(open_calendar, qtbot, notices):
    sheet = open_calendar(calendar(LUNCH))
    assert not sheet.before.isVisible()
    sheet.save()
    qtbot.waitUntil(lambda: bool(notices))
    again = open_calendar(calendar(LUNCH))
    assert again.before.isVisible()
    assert again.before._words.full_text().startswith("You imported this same file on ")
    again.done(0)


def test_what_changed_while_the_sheet_was_open_is_left_and_told(open_calendar, logbook, qtbot, notices, ana):
    sheet = open_calendar(calendar(LUNCH))
    people.trash(logbook, [ana])
    sheet.save()
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].text == "1 left for later, as the logbook has changed since"
    assert not notices[-1].undo and logged(logbook) == []


def test_whoever_is_in_the_trash_is_shown_and_cannot_be_added(open_calendar, logbook, ana):
    people.trash(logbook, [ana])
    sheet = open_calendar(calendar(LUNCH))
    in_the_trash = chip(sheet, "Ana Lopez (in the Trash)")
    assert not isinstance(in_the_trash, TickChip)
    assert isinstance(chip(sheet, "Add Bo Berg · bo.berg@example.org"), TickChip)
    assert not sheet.save_button.isEnabled()
    sheet.done(0)


def test_of_a_shared_address_the_user_says_who_it_was(open_calendar, logbook, qtbot, notices):
    people.add(logbook, "Cy Young", emails=[Point("ana@example.org")])
    sheet = open_calendar(calendar(event(SUMMARY="Team", ATTENDEE=ANA)))
    assert told(sheet)[0].endswith("Several people have the address ana@example.org.")
    chip(sheet, "ana@example.org is Cy Young").click()
    sheet.save()
    qtbot.waitUntil(lambda: bool(notices))
    assert logbook.column(MeetingPerson.select(Person.name).join(Person)) == ["Cy Young"]
