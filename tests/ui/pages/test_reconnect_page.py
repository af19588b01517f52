"""The Reconnect page: whom to call and why, logged, skipped and put off by keys alone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog import follow_ups, meetings, people, settings, tags
from mentorlog.dates import When
from mentorlog.meetings import Participant
from tests.ui.everywhere.scenes import settle
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.sheets.call_later import CallLaterSheet
from ui.sheets.log_meeting import LogMeetingSheet
from ui.sheets.rhythm import RhythmSheet
from ui.sheets.tag_rhythms import TagRhythmsSheet
from ui.widgets.label import Label

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def uids(logbook, today):
    """Two for whom it is time, the first for longer."""
    found = {name: people.add(logbook, name, every_days=30) for name in ("Ada Lindqvist", "Bruno Costa")}
    for uid, ago in zip(found.values(), (94, 40), strict=True):
        meetings.log(logbook, [Participant(uid)], When(today - timedelta(ago)), title="PMO move")
    follow_ups.add(logbook, "the RAID template", When(today), people=[found["Ada Lindqvist"]])
    return found


@pytest.fixture
def page(uids, open_page, today):
    page = open_page("today").window()
    page.actions.trigger("go-reconnect")
    settle()
    return page.current_page()


def listed(page, role=DISPLAY):
    model = page.list.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def words_of(widget):
    return [each.full_text() for each in widget.findChildren(Label) if each.isVisible()]


def sheet_of(kind, qtbot):
    def found():
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind))

    qtbot.waitUntil(lambda: found().isAncestorOf(QApplication.focusWidget()))
    return found()


def test_whom_to_call_and_why(page):
    assert listed(page) == ["Ada Lindqvist", "Bruno Costa"] and page.list.hasFocus()
    assert listed(page, ACCESSIBLE)[0] == (
        "Ada Lindqvist, 94 days, your rhythm is 30, cold, "
        "You promised: the RAID template, Last topic: PMO move"
    )
    assert {
        "Ada Lindqvist",
        "94 days, your rhythm is 30",
        "You promised: the RAID template",
        "Last topic: PMO move",
    } <= set(words_of(page.detail))


def test_one_key_skips_and_undo_brings_back(page, qtbot, notices):
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    assert listed(page) == ["Bruno Costa"] and page.list.hasFocus()
    assert "is back on Mon 30 Nov" in notices[-1].text and notices[-1].undo
    page.desk.actions.trigger("undo")
    assert listed(page) == ["Ada Lindqvist", "Bruno Costa"]


def test_one_key_puts_off_to_a_day(page, qtbot, notices):
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    sheet = sheet_of(CallLaterSheet, qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert sheet.isVisible()  # no day yet
    qtbot.keyClick(sheet, Qt.Key.Key_4)
    assert listed(page) == ["Bruno Costa"] and "is back on Tue 8 Dec" in notices[-1].text


def test_one_key_logs_and_who_was_met_leaves_the_list(page, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_L)
    sheet_of(LogMeetingSheet, qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    settle()
    assert listed(page) == ["Bruno Costa"]


def test_enough_is_told_and_so_is_that_nobody_waits(page, logbook, qtbot):
    settings.choose(logbook, "reconnect-people", "1")
    settle()
    assert listed(page) == ["Ada Lindqvist"]
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    assert "Enough for this week" in words_of(page)
    settings.choose(logbook, "reconnect-people", "5")
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    assert "Nobody is waiting for your call" in words_of(page)


def test_it_tells_of_whoever_is_asked_for_though_it_is_not_their_turn(page, logbook, uids, qtbot):
    settings.choose(logbook, "reconnect-people", "1")
    settle()
    assert listed(page) == ["Ada Lindqvist"]
    page.desk.go("reconnect", uids["Bruno Costa"])
    assert page.list.currentIndex().data() == "Bruno Costa"
    assert "40 days, your rhythm is 30" in words_of(page.detail)
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    assert listed(page) == []  # one is enough for this week


def test_tags_are_given_rhythms_in_one_step(page, logbook, uids, qtbot, notices):
    for uid in uids.values():
        people.edit(logbook, uid, tags=["mentors", "pmi"], every_days=None)
    page.desk.actions.trigger("tag-rhythms")
    sheet = sheet_of(TagRhythmsSheet, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "28")
    sheet.lines["mentors"].longest.setValue(20)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert sheet.isVisible()  # the longest time is no shorter than the rhythm
    sheet.lines["mentors"].longest.setValue(42)
    sheet.lines["pmi"].every.setValue(60)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert [(row.every_days, row.at_most_days) for row in tags.of_people(logbook)] == [(28, 42), (60, None)]
    assert notices[-1].text == "2 rhythms changed"
    page.desk.actions.trigger("undo")
    assert [row.every_days for row in tags.of_people(logbook)] == [None, None]


def test_a_rhythm_has_a_longest_time_and_a_pause(page, logbook, uids, qtbot, opened_rhythm, today):
    ada = uids["Ada Lindqvist"]
    sheet = opened_rhythm([ada])
    sheet.longest.setValue(45)
    sheet.pause.set_text("24 dec")
    sheet.save()
    row = people.details(logbook, ada)
    assert (row.every_days, row.at_most_days) == (30, 45)
    assert row.paused_until == today + timedelta(30)
    assert listed(page) == ["Bruno Costa"]
    sheet = opened_rhythm(list(uids.values()))  # of whom one is not paused
    sheet.rhythm.show_value(14)
    sheet.save()
    assert people.details(logbook, ada).paused_until == today + timedelta(30)


@pytest.fixture
def opened_rhythm(page, qtbot):
    def open_it(chosen):
        sheet = RhythmSheet(page.desk, page.window(), chosen)
        sheet.open()
        qtbot.waitUntil(sheet.isActiveWindow)
        return sheet

    return open_it
