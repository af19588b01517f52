"""Follow-ups of both sides: found, told in full, done, put off, swapped, cancelled, and taken back."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from mentorlog import follow_up_list, follow_ups, meetings, people
from mentorlog.dates import Repeat, When
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.meetings import NextStep, Participant
from ui.pages.follow_ups import FollowUpsPage
from ui.row_model import DISPLAY, PAGE, RowModel
from ui.sheets.follow_up import FollowUpSheet
from ui.sheets.snooze import RescheduleSheet, SnoozeSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(promise, open_page):
    promise("late", -2)
    promise("soon", 2)
    promise("theirs", 3, owed_by="them")
    return open_page("follow-ups")


def listed(page):
    return [page.rows.index(row).data(DISPLAY) for row in range(page.rows.rowCount())]


def told(widget):
    """All the words that are seen in the detail."""
    return [
        each.full_text()
        for each in widget.findChildren(QWidget)
        if hasattr(each, "full_text") and each.isVisible()
    ]


def button(page, name):
    return page.detail.findChild(Button, name)


def one(logbook, what):
    [row] = [row for row in follow_up_list.listing(logbook, FollowUpFilter(state=None)) if row.what == what]
    return row


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


# --- the list


def test_each_side_has_a_tab_with_its_count(page, qtbot):
    assert [page.tabs.tabText(tab) for tab in (0, 1)] == ["I promised  2", "They promised  1"]
    assert listed(page) == ["late", "soon"]
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    assert listed(page) == ["theirs"]


def test_done_and_cancelled_ones_are_a_chip_away(logbook, page, qtbot):
    follow_ups.done(logbook, [one(logbook, "late").uid])
    follow_ups.cancel(logbook, [one(logbook, "soon").uid])
    for state, expected in (("done", ["late"]), ("cancelled", ["soon"]), ("open", [])):
        click(qtbot, page.states.chip(state))
        assert listed(page) == expected


def test_search_as_you_type(page, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_F, CTRL)
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "soo")
    qtbot.waitUntil(lambda: listed(page) == ["soon"])
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: listed(page) == ["late", "soon"])


def test_an_empty_list_says_what_belongs_there(page, qtbot):
    page.search.setText("nothing like it")
    qtbot.waitUntil(lambda: listed(page) == [])
    assert "No match for “nothing like it”" in told(page)
    assert told(page._details) == []
    page.search.setText("")
    click(qtbot, page.states.chip("done"))
    qtbot.waitUntil(lambda: "Nothing is done yet" in told(page))
    assert told(page._details) == []
    click(qtbot, page.states.chip("open"))
    assert "late" in told(page._details)


def test_another_page_can_point_at_a_follow_up(logbook, page):
    uid = one(logbook, "theirs").uid
    follow_ups.done(logbook, [uid])
    page.search.setText("late")
    page.show_item(uid)
    assert page.tabs.currentIndex() == 1 and page.states.chosen_key() == "done"
    assert [row.uid for row in page.list.chosen()] == [uid]
    assert page.search.text() == ""


@pytest.mark.parametrize("width", [1180, 600])
def test_whoever_comes_from_elsewhere_sees_it_and_goes_on_with_the_keyboard(logbook, page, qtbot, width):
    page.window().resize(width, 700)
    page.desk.go("today")
    page.desk.go("follow-ups", one(logbook, "soon").uid)
    assert QApplication.focusWidget() is button(page, "done")
    assert button(page, "done").isVisible() and "soon" in told(page.detail)


def test_what_lies_in_the_trash_is_shown_there_and_what_is_gone_nowhere(logbook, page):
    uid = one(logbook, "soon").uid
    follow_ups.trash(logbook, [uid])
    page.desk.go("follow-ups", uid)
    trash = page.window().current_page()
    assert [row.name for row in trash.list.chosen()] == ["soon"]
    page.desk.go("follow-ups", "nobody")
    assert page.window().current_page() is page


def test_what_was_sought_is_hidden_with_everything_else(page, qtbot):
    page.search.setText("Ada's secret")
    qtbot.waitUntil(lambda: listed(page) == [])
    discretion.set_on(True)
    assert "No match for “••••• ••••••”" in told(page)


def test_all_of_very_many_are_selected_without_reading_them(logbook, promise, open_page, monkeypatch):
    for number in range(PAGE + 1):
        promise(f"promise {number}")
    page = open_page("follow-ups")
    read = []
    monkeypatch.setattr(page.rows, "row", lambda place: read.append(place) or RowModel.row(page.rows, place))
    page.list.selectAll()
    assert page.list.chosen_count() == PAGE + 1 and page.desk.actions["done"].isEnabled()
    assert max(read) < PAGE


# --- the detail


def test_the_detail_tells_everything(logbook, ada, open_page, today):
    step = NextStep("Send RAID log", When(date(2026, 11, 26)), repeat=Repeat(2, "weeks"))
    meetings.log(logbook, [Participant(ada)], When(date(2026, 11, 20)), [step], minutes=45, place="Lisbon")
    page = open_page("follow-ups")
    assert told(page.detail) == [
        "Send RAID log",
        "I promised it to",
        "Thu 26 Nov 2026, rings 08:45",
        "\u2068in 2 days\u2069 · \u2068every 2 weeks\u2069",
        "Where it came from",
        "Coffee with Ada Lindqvist",
        "\u2068Fri 20 Nov\u2069 · \u206845 min\u2069 · \u2068Lisbon\u2069",
    ]


def test_a_snoozed_one_says_how_often_and_since_when(logbook, promise, open_page, today):
    uid = promise("late", -5)
    for days in (1, 3):
        follow_ups.snooze(logbook, [uid], When(today + timedelta(days)))
    page = open_page("follow-ups")
    assert "snoozed 2 times, first due Thu 19 Nov 2026" in told(page.detail)


def test_a_time_of_its_own_and_a_reminder_of_its_own_are_told(logbook, open_page):
    follow_ups.add(logbook, "call", When(date(2026, 11, 27), time(14)), remind_minutes=60)
    assert "Fri 27 Nov 2026, 14:00, rings 13:00" in told(open_page("follow-ups").detail)


def test_people_and_meeting_are_links(logbook, ada, open_page, qtbot):
    meeting = meetings.log(
        logbook, [Participant(ada)], When(date(2026, 11, 20)), [NextStep("x", When(date(2026, 11, 26)))]
    )
    page = open_page("follow-ups")
    went = []
    page.desk.going.disconnect()
    page.desk.going.connect(lambda *place: went.append(place))
    click(qtbot, button(page, ada))
    click(qtbot, button(page, "meeting"))
    assert went == [("people", ada), ("meetings", meeting)]


def test_with_discretion_no_word_is_readable(page):
    discretion.set_on(True)
    seen = [each.text() for each in page.findChildren(QWidget) if hasattr(each, "text") and each.isVisible()]
    assert not [words for words in seen if "late" in words or "Ada" in words]


# --- doing


def test_done_by_key_and_undone(logbook, page, notices, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_D, CTRL)
    assert one(logbook, "late").state == "done"
    assert listed(page) == ["soon"] and page.list.chosen()[0].what == "soon"
    assert notices[-1].text == "“late” done" and notices[-1].undo
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert one(logbook, "late").state == "open"
    assert listed(page) == ["late", "soon"]


def test_done_by_the_button_keeps_the_focus_on_the_next_one(logbook, page, qtbot):
    button(page, "done").setFocus()
    qtbot.keyClick(button(page, "done"), Qt.Key.Key_Return)
    assert one(logbook, "late").state == "done"
    assert button(page, "done").hasFocus()
    assert told(page.detail)[0] == "soon"


def test_a_repeating_one_says_when_it_comes_again(logbook, promise, open_page, notices, qtbot):
    promise("report", 0, repeat=Repeat(1, "weeks"))
    page = open_page("follow-ups")
    qtbot.keyClick(page.list, Qt.Key.Key_D, CTRL)
    assert notices[-1].text == "“report” done · again in 7 days"
    assert listed(page) == ["report"]


def test_several_are_done_in_one_step(logbook, page, notices, qtbot):
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_D, CTRL)
    assert listed(page) == []
    assert notices[-1].text == "“late” and 1 more done"
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert listed(page) == ["late", "soon"]


def test_swapped_it_moves_to_the_other_tab(logbook, page, notices, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_W, CTRL | SHIFT)
    assert one(logbook, "late").owed_by == "them"
    assert [page.tabs.tabText(tab) for tab in (0, 1)] == ["I promised  1", "They promised  2"]
    page.tabs.setCurrentIndex(1)
    qtbot.keyClick(page.list, Qt.Key.Key_W, CTRL | SHIFT)
    assert notices[-1].text == "“late” yours to do"


def test_cancelled_and_opened_again(logbook, page, qtbot):
    click(qtbot, button(page, "more"))
    menu = page.detail.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "No &longer needed").trigger()
    menu.close()
    assert one(logbook, "late").state == "cancelled"
    page.show_item(one(logbook, "late").uid)
    click(qtbot, button(page, "reopen"))
    assert one(logbook, "late").state == "open"


class CalendarProgram(QObject):
    """Stands for the program that opens calendar files."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(Path(url.toLocalFile()).read_text("utf-8"))


def test_add_to_calendar_hands_over_this_one_alone(page, qtbot):
    program = CalendarProgram()
    QDesktopServices.setUrlHandler("file", program, "open")
    try:
        click(qtbot, button(page, "add-to-calendar"))
    finally:
        QDesktopServices.unsetUrlHandler("file")
    [file] = program.opened
    assert file.count("BEGIN:VEVENT") == 1 and "SUMMARY:Ada Lindqvist: late" in file


def test_edit_opens_the_sheet_of_this_follow_up(logbook, page, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    sheet = page.window().findChild(FollowUpSheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    qtbot.keyClicks(QApplication.focusWidget(), " and more")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    assert listed(page) == ["late and more", "soon"]


def answer(page, kind, qtbot, *keys):
    """Press keys in the sheet that has just been opened."""
    sheet = page.window().findChild(kind)
    qtbot.waitUntil(sheet.isActiveWindow)
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()  # there is no window manager here to do so


def test_several_are_snoozed_together(logbook, page, notices, today, qtbot):
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_D, CTRL | SHIFT)
    answer(page, SnoozeSheet, qtbot, Qt.Key.Key_2)
    for what in ("late", "soon"):
        row = one(logbook, what)
        assert (row.due, row.snoozes) == (date(2026, 11, 30), 1)  # three days after the later one
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert one(logbook, "late").due == today - timedelta(2)


def test_several_are_rescheduled_in_one_step_and_keep_their_times(logbook, page, today, qtbot):
    follow_ups.reschedule(logbook, one(logbook, "soon").uid, When(today + timedelta(2), time(15)))
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_R, CTRL | SHIFT)
    answer(page, RescheduleSheet, qtbot, Qt.Key.Key_2)
    late, soon = one(logbook, "late"), one(logbook, "soon")
    assert (late.due, late.original_due, late.time) == (today + timedelta(3), today + timedelta(3), None)
    assert (soon.due, soon.original_due, soon.time) == (today + timedelta(3), today + timedelta(3), time(15))
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert (one(logbook, "late").due, one(logbook, "soon").due) == (
        today - timedelta(2),
        today + timedelta(2),
    )


def test_rescheduled_it_forgets_that_it_was_put_off(logbook, page, notices, today, qtbot):
    follow_ups.snooze(logbook, [one(logbook, "late").uid], When(today - timedelta(1)))
    click(qtbot, button(page, "reschedule"))
    answer(page, RescheduleSheet, qtbot, Qt.Key.Key_1)
    row = one(logbook, "late")
    assert (row.due, row.original_due, row.snoozes) == (today + timedelta(1), today + timedelta(1), 0)
    assert notices[-1].undo


def test_a_closed_one_cannot_be_put_off(logbook, page, qtbot):
    follow_ups.done(logbook, [one(logbook, "late").uid])
    page.show_item(one(logbook, "late").uid)
    actions = page.desk.actions
    enabled = {
        key
        for key in ("done", "snooze", "reschedule", "add-to-calendar", "edit", "trash")
        if actions[key].isEnabled()
    }
    assert enabled == {"edit", "trash"}


def test_delete_moves_to_trash(logbook, page, notices, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert listed(page) == ["soon"]
    assert notices[-1].text == "“late” moved to Trash"


def test_the_menu_of_a_row_offers_what_can_be_done(page, qtbot):
    place = page.list.visualRect(page.rows.index(0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.list.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.list.viewport(), event)
    menu = page.list.findChild(QMenu)
    assert [action.text().replace("&", "") for action in menu.actions()][:2] == [
        "Follow-up done",
        "Snooze follow-up",
    ]
    menu.close()


def test_tab_goes_in_reading_order_and_back(logbook, page, qtbot):
    page.list.setFocus()
    names = []
    for key in [Qt.Key.Key_Tab] * 3 + [Qt.Key.Key_Backtab] * 3:
        qtbot.keyClick(QApplication.focusWidget(), key)
        focused = QApplication.focusWidget()
        names.append(focused.text() if isinstance(focused, Button) else focused.accessibleName())
    assert names == ["Ada Lindqvist", "Done", "Snooze", "Done", "Ada Lindqvist", "Follow-ups"]


def test_enter_on_a_row_goes_to_its_buttons(page, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget().text() == "Done"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.list.hasFocus()


def test_in_a_narrow_window_the_detail_takes_the_place_of_the_list(page, qtbot):
    page.window().resize(600, 600)
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.isVisible() and not page.list.isVisible()
    click(qtbot, button(page, "back"))
    assert page.list.isVisible() and not page.detail.isVisible()


def test_promises_come_by_day_by_age_or_by_person_and_the_order_is_remembered(desk, logbook, today, qtbot):
    for name, what, days in (("Zoe", "oldest", 9), ("Ada", "newest", 3)):
        who = people.add(logbook, name)
        follow_ups.add(logbook, what, When(today + timedelta(days)), people=[who])
    page = FollowUpsPage(desk)
    qtbot.addWidget(page)
    page.show()

    def whats():
        return [page.rows.row(number).what for number in range(page.rows.rowCount())]

    assert whats() == ["newest", "oldest"]
    page._sort("age")
    assert whats() == ["oldest", "newest"]
    page._sort("person")
    assert whats() == ["newest", "oldest"]
    assert FollowUpsPage(desk)._filter.order == "person"
