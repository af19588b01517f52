"""Today shows what waits, in its order, and everything is done on the row itself, by key or by mouse."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from mentorlog import clock, follow_up_list, follow_ups, meeting_list, meetings, people, query
from mentorlog.dates import When
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.meetings import Participant
from mentorlog.mentoring import mentorships, sessions
from ui.pages.mentors import MentorsPage
from ui.row_model import ACCESSIBLE, ROW
from ui.sheets.meeting import MeetingSheet
from ui.sheets.move_meeting import MoveMeetingSheet
from ui.sheets.session import SessionSheet
from ui.sheets.snooze import SnoozeSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def meet(logbook, ada, today):
    """Logs a meeting so many days from today."""

    def meet(days, **particulars):
        return meetings.log(logbook, [Participant(ada)], When(today + timedelta(days)), **particulars)

    return meet


@pytest.fixture
def planned(logbook, meet, today):
    """A meeting that was planned and whose day has passed."""
    uid = meet(3)
    clock.pin(today + timedelta(5))
    return uid


def lines(page):
    return [page.rows.index(row).data(ACCESSIBLE) for row in range(page.rows.rowCount())]


def headings(page):
    return [line for row, line in enumerate(lines(page)) if not selectable(page, row)]


def selectable(page, row):
    return bool(page.rows.index(row).flags() & Qt.ItemFlag.ItemIsSelectable)


def current(page):
    return page.list.currentIndex().data(ROW)


def button(page, words):
    [found] = [each for each in page.list.findChildren(Button) if each.text() == words and each.isVisible()]
    return found


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


# --- what is shown


def test_sections_stand_in_their_order_with_counts(logbook, promise, meet, open_page, today):
    meet(2, notes="agenda")
    promise("late", -3)
    promise("now", 0)
    promise("soon", 2)
    promise("also soon", 5)
    promise("theirs", 1, owed_by="them")
    cold = people.add(logbook, "Bruno Costa", every_days=60)
    meetings.log(logbook, [Participant(cold)], When(today - timedelta(94)), notes="x")
    meet(-2)
    page = open_page("today")
    assert headings(page) == [
        "Coming up, 1",
        "Overdue, 1",
        "Due today, 1",
        "This week, 2",
        "They promised, 1",
        "Going cold, 1",
        "Without notes, 1",
    ]
    assert [line.split(",")[0] for line in lines(page) if line not in headings(page)] == [
        "Coffee with Ada Lindqvist",
        "late",
        "now",
        "soon",
        "also soon",
        "theirs",
        "Bruno Costa",
        "Coffee with Ada Lindqvist",
    ]


def test_somebody_going_cold_says_why(logbook, open_page, today, qtbot):
    cold = people.add(logbook, "Bruno Costa", every_days=60)
    people.add(logbook, "Without Rhythm")
    meetings.log(logbook, [Participant(cold)], When(today - timedelta(94)), notes="x")
    page = open_page("today")
    assert headings(page) == ["Going cold, 1"]
    assert lines(page)[1].endswith("their rhythm has passed, 94 days, your rhythm is 60")
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    click(qtbot, button(page, "Why"))
    assert page.window().current_page().list.currentIndex().data() == "Bruno Costa"


def test_the_week_is_told_when_it_ends(logbook, promise, meet, open_page, today):
    meet(0, notes="x")
    promise("late", -1)
    assert "This week:" not in lines(open_page("today"))[-1]
    clock.pin(today + timedelta(3))
    follow_ups.done(logbook, [promise("kept", 2)])
    assert lines(open_page("today"))[-1] == "This week: 1 logged, 1 kept, 1 overdue"


def test_a_first_run_shows_the_ways_in_and_where_the_file_is(logbook, open_page):
    page = open_page("today")
    seen = [each.text() for each in page.findChildren(Button) if each.isVisible()]
    assert seen == ["Log your first meeting", "Bring your network in…", "Look round with sample data"]
    told = [
        each.full_text()
        for each in page.findChildren(QWidget)
        if hasattr(each, "full_text") and each.isVisible()
    ]
    assert "Keep in touch with the people who help your career" in told
    assert any(str(logbook.path) in words for words in told)


def test_sample_data_are_one_click_away(open_page, qtbot):
    page = open_page("today")
    with qtbot.waitSignal(page.desk.opening) as asked:
        click(qtbot, next(each for each in page.findChildren(Button) if "sample" in each.text()))
    assert asked.args == ["sample"]


def test_with_nothing_to_do_the_page_is_calm(meet, open_page):
    meet(-1, notes="x")
    page = open_page("today")
    seen = [
        each.full_text()
        for each in page.findChildren(QWidget)
        if hasattr(each, "full_text") and each.isVisible()
    ]
    assert seen[0] == "Nothing waits for you today"


def test_a_long_section_is_folded_until_it_is_opened(promise, open_page, qtbot):
    for number in range(15):
        promise(f"promise {number}", -number - 1)
    page = open_page("today")
    assert page.rows.rowCount() == 1 + 8 + 1 and lines(page)[-1] == "Show 7 more"
    page.list.setCurrentIndex(page.rows.index(9))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.rows.rowCount() == 1 + 15
    assert current(page).what == "promise 6", "the selection stands where the rest begins"


def test_rows_keep_quiet_for_strangers(promise, open_page):
    promise("Send RAID log", 0)
    page = open_page("today")
    discretion.set_on(True)
    assert "RAID" not in "".join(lines(page)) and "Ada" not in "".join(lines(page))


def test_time_goes_by_while_the_window_is_open(promise, open_page, today):
    promise("now", 0)
    page = open_page("today")
    clock.pin(today + timedelta(1))
    page.findChild(QTimer).timeout.emit()
    assert headings(page) == ["Overdue, 1"]


# --- moving


def test_arrows_and_letters_walk_over_headings(promise, open_page, qtbot):
    promise("late", -1)
    promise("now", 0)
    promise("soon", 1)
    page = open_page("today")
    assert current(page).what == "late"
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert current(page).what == "now"
    qtbot.keyClick(page.list, Qt.Key.Key_J)
    assert current(page).what == "soon"
    qtbot.keyClick(page.list, Qt.Key.Key_J)
    assert current(page).what == "soon"
    qtbot.keyClick(page.list, Qt.Key.Key_K)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert current(page).what == "late"
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert current(page).what == "late"


def test_enter_opens_what_a_row_is_about(promise, meet, open_page, qtbot):
    uid = promise("late", -1)
    page = open_page("today")
    with qtbot.waitSignal(page.desk.going) as went:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert went.args == ["follow-ups", uid]


# --- doing


def test_done_by_key_takes_the_row_away_and_undo_brings_it_back(logbook, promise, open_page, notices, qtbot):
    uid = promise("late", -2)
    promise("later", -1)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_D, CTRL)
    assert follow_up_list.one(logbook, uid).state == "done"
    assert notices[-1].text == "“late” done" and notices[-1].undo
    assert current(page).what == "later", "the next one is selected"
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert follow_up_list.one(logbook, uid).state == "open"
    assert headings(page) == ["Overdue, 2"]


def test_done_by_mouse(logbook, promise, open_page, qtbot):
    promise("first", -2)
    uid = promise("second", -1)
    page = open_page("today")
    place = page.list.visualRect(page.rows.index(2)).center()
    qtbot.mouseMove(page.list.viewport(), QPoint(1, 1))  # where it stands from another test, it does not move
    qtbot.mouseMove(page.list.viewport(), place)
    qtbot.waitUntil(
        lambda: (
            button(page, "Done")
            .parentWidget()
            .geometry()
            .contains(QPoint(button(page, "Done").parentWidget().x() + 1, place.y()))
        )
    )
    click(qtbot, button(page, "Done"))
    assert follow_up_list.one(logbook, uid).state == "done"


def test_snoozed_with_two_keys_it_moves_to_its_new_section(
    logbook, promise, open_page, today, notices, qtbot
):
    uid = promise("late", -2)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_D, CTRL | SHIFT)
    sheet = page.window().findChild(SnoozeSheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    row = follow_up_list.one(logbook, uid)
    assert (row.due, row.snoozes) == (today + timedelta(1), 1)
    assert headings(page) == ["This week, 1"]
    assert notices[-1].undo
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()  # there is no window manager here to do so
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert headings(page) == ["Overdue, 1"]


def test_a_promise_of_mine_becomes_theirs_with_one_key(logbook, promise, open_page, notices, qtbot):
    uid = promise("introduce", 0)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_W, CTRL | SHIFT)
    assert follow_up_list.one(logbook, uid).owed_by == "them"
    assert headings(page) == ["They promised, 1"]
    assert notices[-1].text == "Waiting for “introduce”"


def test_delete_moves_to_trash(logbook, promise, open_page, notices, qtbot):
    promise("late", -1)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert follow_up_list.count(logbook, follow_up_list.FollowUpFilter()) == 0
    assert notices[-1].text == "“late” moved to Trash"


@pytest.mark.parametrize(("key", "state"), [(Qt.Key.Key_Y, "happened"), (Qt.Key.Key_N, "cancelled")])
def test_did_it_happen_is_answered_with_one_key(logbook, planned, open_page, notices, qtbot, key, state):
    page = open_page("today")
    assert "Did it happen?" in lines(page)[1]
    qtbot.keyClick(page.list, key)
    assert meeting_list.one(logbook, planned).state == state
    assert notices[-1].undo and "Ada Lindqvist" in notices[-1].text
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert meeting_list.one(logbook, planned).state == "planned"


@pytest.mark.parametrize(("words", "state"), [("Yes", "happened"), ("No", "cancelled")])
def test_did_it_happen_is_answered_by_mouse(logbook, planned, open_page, qtbot, words, state):
    page = open_page("today")
    click(qtbot, button(page, words))
    assert meeting_list.one(logbook, planned).state == state


def test_a_meeting_that_moved_is_asked_for_its_new_time(logbook, planned, open_page, notices, qtbot):
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_M)
    sheet = page.window().findChild(MoveMeetingSheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClicks(sheet.first, "tomorrow 15:00")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    row = meeting_list.one(logbook, planned)
    assert (row.state, row.day, row.time.hour) == ("planned", clock.today() + timedelta(1), 15)
    assert notices[-1].text == "Meeting with Ada Lindqvist moved"


def test_a_meeting_that_moved_keeps_its_time_on_another_day(logbook, ada, open_page, today, qtbot):
    uid = meetings.log(logbook, [Participant(ada)], When(today + timedelta(1), time(9, 30)))
    clock.pin(today + timedelta(2))
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_M)
    sheet = page.window().findChild(MoveMeetingSheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    assert sheet.isVisible() and meeting_list.one(logbook, uid).day == today + timedelta(1)
    qtbot.keyClicks(sheet.first, "tomorrow")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    row = meeting_list.one(logbook, uid)
    assert (row.day, row.time) == (today + timedelta(3), time(9, 30))


def test_answers_are_for_questions_only(logbook, meet, open_page, qtbot):
    uid = meet(2)
    page = open_page("today")
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N):
        qtbot.keyClick(page.list, key)
    assert meeting_list.one(logbook, uid).state == "planned"


def test_enter_adds_the_notes_that_are_missing(logbook, meet, open_page, qtbot):
    uid = meet(-2)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    sheet = page.window().findChild(MeetingSheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClicks(sheet.form.notes, "Vendor escalation")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    assert meeting_list.one(logbook, uid).notes == "Vendor escalation"
    assert query.today(logbook).without_notes == []


def test_no_notes_needed_is_one_key(logbook, meet, open_page, notices, qtbot):
    uid = meet(-2)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_M, CTRL | SHIFT)
    assert meeting_list.one(logbook, uid).notes_not_needed
    assert query.today(logbook).without_notes == []
    assert notices[-1].text == "Meeting with Ada Lindqvist needs no notes"


# --- several at once


def chosen(page):
    return [row.what for row in page.list.chosen_of(FollowUpRow)]


def told(page):
    return page._date.full_text()


def test_several_are_done_at_once_and_undone_at_once(logbook, promise, open_page, notices, qtbot):
    for number, what in enumerate(("a", "b", "c", "d")):
        promise(what, number - 9)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    assert chosen(page) == ["a", "b", "c"] and "3 selected" in told(page)
    qtbot.keyClick(page.list, Qt.Key.Key_D, CTRL)
    assert [row.what for row in follow_up_list.listing(logbook)] == ["d"]
    assert notices[-1].text == "“a” and 2 more done"
    assert chosen(page) == ["d"] and "selected" not in told(page)
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert follow_up_list.count(logbook, follow_up_list.FollowUpFilter()) == 4


def test_several_of_two_sections_are_snoozed_in_one_step(logbook, promise, open_page, today, qtbot):
    promise("late", -1)
    promise("now", 0)
    promise("soon", 4)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    assert chosen(page) == ["late", "now"], "the heading between them is none of them"
    qtbot.keyClick(page.list, Qt.Key.Key_D, CTRL | SHIFT)
    sheet = page.window().findChild(SnoozeSheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    assert {row.due - today for row in follow_up_list.listing(logbook)} == {timedelta(1), timedelta(4)}
    logbook.undo()
    assert [row.what for row in follow_up_list.listing(logbook) if row.due <= today] == ["late", "now"]


def test_select_all_takes_the_section(promise, meet, open_page, qtbot):
    meet(-2)
    for number in range(12):
        promise(f"late {number}", number - 20)
    promise("now", 0)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_A, CTRL)
    assert chosen(page) == [f"late {number}" for number in range(8)], "and not what is folded away"


def test_what_is_of_two_kinds_has_nothing_done_to_it(logbook, promise, meet, open_page, qtbot):
    promise("soon", 1)
    meet(-2)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    assert len(page.list.chosen()) == 2
    assert not page.desk.actions["done"].isEnabled() and not page.desk.actions["trash"].isEnabled()


def test_a_row_that_unfolds_is_not_counted_among_the_others(promise, open_page, qtbot):
    for number in range(15):
        promise(f"promise {number}", -number - 1)
    page = open_page("today")
    page.list.setCurrentIndex(page.rows.index(8))
    qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    assert chosen(page) == ["promise 7"] and "selected" not in told(page)
    assert page.desk.actions["edit"].isEnabled()


def test_the_button_on_one_of_several_does_all_of_them_and_elsewhere_one(logbook, promise, open_page, qtbot):
    for number, what in enumerate(("a", "b", "c", "d")):
        promise(what, number - 9)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    click(qtbot, button(page, "Done"))
    assert [row.what for row in follow_up_list.listing(logbook)] == ["c", "d"]
    qtbot.mouseMove(page.list.viewport(), page.list.visualRect(page.rows.index(2)).center())
    qtbot.waitUntil(lambda: button(page, "Done").parentWidget().row.row() == 2)
    click(qtbot, button(page, "Done"))
    assert [row.what for row in follow_up_list.listing(logbook)] == ["c"]


# --- searching


def test_search_narrows_every_section(logbook, promise, meet, open_page, qtbot):
    meet(-2, title="Vendor talk")
    promise("ask the vendor", -1)
    promise("send deck", 0)
    page = open_page("today")
    qtbot.keyClick(page.list, Qt.Key.Key_F, CTRL)
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "vendor")
    qtbot.waitUntil(lambda: headings(page) == ["Overdue, 1", "Without notes, 1"])
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus() and chosen(page) == ["ask the vendor"]
    qtbot.keyClick(page.list, Qt.Key.Key_D, CTRL)
    assert headings(page) == ["Without notes, 1"]


def test_a_search_without_result_has_one_way_out(promise, open_page, qtbot):
    promise("send deck", 0)
    page = open_page("today")
    page.search.setText("nobody")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    click(qtbot, next(each for each in page.findChildren(Button) if each.text() == "Show everything"))
    assert headings(page) == ["Due today, 1"] and page.search.text() == "" and page.list.hasFocus()


def test_a_stalled_mentorship_says_why_and_leads_to_its_page(logbook, open_page, ada, today, qtbot):
    mentorships.start(logbook, ada, "mentee", since=today - timedelta(34), every_days=14)
    page = open_page("today")
    heading, row = lines(page)
    assert heading == "Stalled, 1" and "No session for 34 days; agreed was every 14 days" in row
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert isinstance(page.window().current_page(), MentorsPage)


def test_a_session_of_a_stalled_mentorship_is_logged_from_its_row(logbook, open_page, ada, today, qtbot):
    uid = mentorships.start(logbook, ada, "mentee", since=today - timedelta(34), every_days=14)
    page = open_page("today")
    page._log_session()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SessionSheet))
    QApplication.activeModalWidget().save()
    assert [row.day for row in sessions.of_mentorship(logbook, uid)] == [today]
    assert "Stalled, 1" not in lines(page)
