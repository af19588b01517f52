"""Meetings: found, told in full, confirmed, moved, logged again, put away, and what came of them kept."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from mentorlog import follow_up_list, meeting_list, meetings, people
from mentorlog.dates import When
from mentorlog.errors import LogbookReplaced
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.meetings import NextStep, Participant
from ui import tasks
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.sheets.follow_up import FollowUpSheet
from ui.sheets.log_meeting import LogMeetingSheet
from ui.sheets.meeting import MeetingSheet
from ui.sheets.move_meeting import MoveMeetingSheet
from ui.sheets.snooze import RescheduleSheet, SnoozeSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TITLES = ["Ahead", "Talk", "Budget", "Old"]


@pytest.fixture
def meet(logbook, ada, today):
    """Logs a meeting so many days from today; gives its uid."""

    def meet(title, days, *others, next_steps=(), **particulars):
        there = [Participant(uid) for uid in (ada, *others)]
        start = When(today + timedelta(days))
        return meetings.log(logbook, there, start, next_steps, title=title, **particulars)

    return meet


@pytest.fixture
def uids(meet):
    """A planned meeting and three that have been, by title."""
    return {
        "Ahead": meet("Ahead", 3),
        "Talk": meet("Talk", -1, kind="call", minutes=45, notes="Of **risks**"),
        "Budget": meet("Budget", -8, place="Lisbon"),
        "Old": meet("Old", -400, kind="call"),
    }


@pytest.fixture
def page(uids, open_page):
    yield open_page("meetings")
    tasks.stop_all()  # before the logbook is closed


def listed(page):
    return [page.list.rows.index(row).data(DISPLAY) for row in range(page.list.rows.rowCount())]


def chosen(page):
    return [row.title for row in page.list.chosen()]


def told(widget):
    """All the words that are seen in it."""
    return [
        each.text() for each in widget.findChildren(QWidget) if hasattr(each, "text") and each.isVisible()
    ]


def button(page, name):
    return page.detail.findChild(Button, name)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def search(page, text, qtbot):
    """Type into the search and wait for what is found."""
    qtbot.keyClick(page.list, Qt.Key.Key_F, CTRL)
    with qtbot.waitSignal(page.pane._finding.found):
        qtbot.keyClicks(QApplication.focusWidget(), text)


def sheet_of(page, kind, qtbot):
    """The sheet that has just been opened, once it has the focus."""
    sheet = page.window().findChild(kind)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def press(qtbot, *keys, modifiers=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def back_to(page, qtbot):
    """There is no window manager here to make the window active again."""
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()


# --- the list


def test_the_latest_is_on_top_and_told_beside(page):
    assert listed(page) == TITLES
    assert chosen(page) == ["Ahead"]
    assert "4 meetings" in told(page.pane)
    assert told(page.detail)[0] == "Ahead"
    assert page.list.rows.index(1).data(ACCESSIBLE) == (
        "Talk, Call with Ada Lindqvist, Mon 23 Nov, 45 minutes"
    )


def test_planned_ones_and_those_of_a_kind_are_a_click_away(page, qtbot):
    click(qtbot, page.pane.states.chip("planned"))
    assert listed(page) == ["Ahead"] and chosen(page) == ["Ahead"]
    click(qtbot, page.pane.states.chip(""))
    click(qtbot, page.pane.kind_button)
    choose(page.pane.kind_button, "Call")
    assert listed(page) == ["Talk", "Old"] and chosen(page) == ["Talk"]
    assert page.pane.kind_button.text() == "Call"


def choose(menu_button, words):
    """Take a choice from the menu that has just been opened under a button."""
    menu = menu_button.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_the_order_is_remembered_and_planned_ones_have_their_own(page, meet, preferences, qtbot):
    meet("Later", 9)
    click(qtbot, page.pane.sort_button)
    choose(page.pane.sort_button, "Earliest first")
    assert listed(page) == ["Old", "Budget", "Talk", "Ahead", "Later"]
    click(qtbot, page.pane.states.chip("planned"))
    assert listed(page) == ["Ahead", "Later"]
    click(qtbot, page.pane.sort_button)
    choose(page.pane.sort_button, "Latest first")
    assert listed(page) == ["Later", "Ahead"]
    assert preferences.order("meetings", "latest") == "earliest"
    again = type(page)(page.desk)
    qtbot.addWidget(again)
    again.refresh()
    assert listed(again) == ["Old", "Budget", "Talk", "Ahead", "Later"]


def test_search_as_you_type_looks_into_notes_places_and_people(page, qtbot):
    for text, found in (("risk", ["Talk"]), ("lisb", ["Budget"]), ("ada", TITLES)):
        search(page, text, qtbot)
        assert listed(page) == found
        press(qtbot, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: listed(page) == TITLES)


def test_enter_goes_from_the_search_to_what_it_found(page, qtbot):
    search(page, "budg", qtbot)
    press(qtbot, Qt.Key.Key_Return)
    assert page.list.hasFocus() and chosen(page) == ["Budget"]


def test_only_the_last_of_several_searches_is_shown(page, qtbot):
    found = []
    page.pane._finding.found.connect(found.append)
    for text in ("risk", "lisb", "budg"):
        page.pane._look_for(text)
    qtbot.waitUntil(lambda: listed(page) == ["Budget"])
    assert len(found) == 1


def test_a_page_that_nobody_sees_does_not_search_and_catches_up_later(page, qtbot):
    page.pane._look_for("risk")
    page.desk.go("people")
    assert not page.pane._finding.busy
    page.desk.go("meetings")
    qtbot.waitUntil(lambda: listed(page) == ["Talk"])


def test_what_is_found_follows_the_logbook(logbook, page, uids, qtbot):
    search(page, "risk", qtbot)
    meetings.edit(logbook, uids["Budget"], notes="risky")
    qtbot.waitUntil(lambda: listed(page) == ["Talk", "Budget"])


def test_a_search_does_not_make_a_deleted_logbook_anew(logbook, page):
    logbook.path.unlink()
    with pytest.raises(LogbookReplaced):
        page.pane._look_for("risk")
    assert not logbook.path.exists()


def test_a_search_without_result_has_one_way_out(page, qtbot):
    search(page, "nobody", qtbot)
    assert listed(page) == [] and "No match for “nobody”" in told(page.pane)
    assert "Nothing selected" not in told(page), "one empty state is enough"
    discretion.set_on(True)
    assert "No match for “••••••”" in told(page.pane)
    discretion.set_on(False)
    click(qtbot, page.pane.everything)
    assert listed(page) == TITLES and page.search.text() == ""


def test_nothing_planned_says_how_to_plan(logbook, page, uids, qtbot):
    meetings.trash(logbook, [uids["Ahead"]])
    click(qtbot, page.pane.states.chip("planned"))
    assert "Nothing is planned" in told(page.pane)


def test_a_logbook_without_meetings_offers_to_log_one(logbook, today, open_page, qtbot):
    page = open_page("meetings")
    log = next(each for each in page.findChildren(Button) if each.isVisible())
    assert log.text() == "Log meeting"
    click(qtbot, log)
    sheet_of(page, LogMeetingSheet, qtbot).reject()


def test_another_page_can_point_at_a_meeting_that_a_search_hides(page, uids, qtbot):
    search(page, "risk", qtbot)
    page.show_item(uids["Old"])
    assert chosen(page) == ["Old"] and listed(page) == TITLES and page.search.text() == ""
    assert told(page.detail)[0] == "Old"


def test_a_meeting_in_the_trash_is_shown_there(logbook, page, uids):
    meetings.trash(logbook, [uids["Old"]])
    went = []
    page.desk.going.disconnect()
    page.desk.going.connect(lambda *place: went.append(place))
    page.show_item(uids["Old"])
    assert went == [("trash", uids["Old"])]


def test_the_selection_stays_while_the_logbook_changes(logbook, page, meet, uids):
    page.show_item(uids["Budget"])
    meet("New", -2)
    assert chosen(page) == ["Budget"] and told(page.detail)[0] == "Budget"


# --- the detail


def test_the_detail_tells_everything(logbook, ada, page, today):
    bruno = people.add(logbook, "Bruno Costa")
    there = [Participant(ada, "Wants the slides", "speaker"), Participant(bruno)]
    slides = NextStep("Send slides", When(today + timedelta(3)), people=(ada,))
    both = NextStep("Write", When(today + timedelta(3)))
    start = When(date(2026, 11, 20), time(18), "America/New_York")
    uid = meetings.log(
        logbook, there, start, [slides, both], title="Dinner", kind="event", minutes=90, place="Rome",
        notes="Good *food*", tags=["pmi"], private=True,
    )  # fmt: skip
    page.show_item(uid)
    words = [word for word in told(page.detail) if word]
    parts = ["Event", "Fri 20 Nov 2026, 18:00 New York time", "90 min", "Rome"]
    assert words[:4] == ["Dinner", " · ".join(f"\u2068{part}\u2069" for part in parts), "private", "pmi"]
    for part in ("Notes", "Ada Lindqvist", "speaker", "Wants the slides", "Bruno Costa", "Follow-ups"):
        assert part in words
    due = "\u2068Due Fri 27 Nov\u2069 · \u2068in 3 days\u2069"
    assert words[words.index("Send slides") + 1] == f"\u2068Ada Lindqvist\u2069 · {due}"
    assert words[words.index("Write") + 1] == due


def test_people_are_links(page, ada, uids, qtbot):
    page.show_item(uids["Budget"])
    went = []
    page.desk.going.disconnect()
    page.desk.going.connect(lambda *place: went.append(place))
    click(qtbot, button(page, ada))
    assert went == [("people", ada)]


def test_with_discretion_no_word_is_readable(page, uids):
    page.show_item(uids["Talk"])
    discretion.set_on(True)
    seen = told(page) + [page.list.rows.index(row).data(ACCESSIBLE) for row in range(4)]
    assert not [words for words in seen if any(name in words for name in ("Ada", "Talk", "risks", "Lisbon"))]


def test_the_focus_stays_in_the_list_after_a_visit_to_the_detail(page, qtbot):
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget().text() == "Follow-up"
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Down)
    assert page.list.hasFocus() and told(page.detail)[0] == "Talk"


def test_in_a_narrow_window_the_detail_takes_the_place_of_the_list(page, qtbot):
    page.window().resize(600, 600)
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    press(qtbot, Qt.Key.Key_Return)
    assert page.detail.isVisible() and not page.list.isVisible()
    click(qtbot, button(page, "back"))
    assert page.list.isVisible() and not page.detail.isVisible()


# --- doing


@pytest.mark.parametrize(
    ("key", "state", "words"),
    [
        (Qt.Key.Key_Y, "happened", "Meeting with Ada Lindqvist happened"),
        (Qt.Key.Key_N, "cancelled", "Meeting with Ada Lindqvist called off"),
    ],
)
def test_did_it_happen_is_one_key(logbook, uids, open_page, notices, qtbot, key, state, words):
    page = in_a_week(open_page)
    page.show_item(uids["Ahead"])
    page.list.setFocus()
    assert "Did it happen?" in told(page.detail)
    press(qtbot, key)
    assert meeting_list.one(logbook, uids["Ahead"]).state == state
    assert notices[-1].text == words and notices[-1].undo
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert meeting_list.one(logbook, uids["Ahead"]).state == "planned"


def in_a_week(open_page):
    """The page when the planned meeting has passed."""
    from mentorlog import clock

    clock.pin(clock.today() + timedelta(7))
    return open_page("meetings")


def test_moved_asks_for_the_day(logbook, uids, open_page, qtbot):
    page = in_a_week(open_page)
    page.show_item(uids["Ahead"])
    click(qtbot, button(page, "move"))
    sheet = sheet_of(page, MoveMeetingSheet, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "12 dec 2026")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    row = meeting_list.one(logbook, uids["Ahead"])
    assert (row.day, row.state) == (date(2026, 12, 12), "planned")


def test_edit_opens_the_sheet_of_the_meeting(page, uids, qtbot):
    page.show_item(uids["Talk"])
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    sheet_of(page, MeetingSheet, qtbot).reject()


def test_logged_again_with_the_same_people(logbook, page, uids, ada, qtbot):
    page.show_item(uids["Talk"])
    click(qtbot, button(page, "log-again"))
    sheet = sheet_of(page, LogMeetingSheet, qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    [newest] = [row for row in meeting_list.listing(logbook) if row.uid not in uids.values()]
    assert newest.kind == "call" and [present.uid for present in newest.people] == [ada]


def test_delete_moves_to_trash_and_undo_brings_back(page, uids, notices, qtbot):
    page.show_item(uids["Talk"])
    page.list.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert listed(page) == ["Ahead", "Budget", "Old"] and chosen(page) == ["Budget"]
    assert notices[-1].text == "Meeting with Ada Lindqvist moved to Trash"
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert listed(page) == TITLES


def test_several_are_put_away_in_one_step(page, notices, qtbot):
    for _ in range(2):
        qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    assert "3 meetings selected" in told(page)
    actions = page.desk.actions
    assert [key for key in ("edit", "log-again", "none-needed", "done") if actions[key].isEnabled()] == []
    press(qtbot, Qt.Key.Key_Delete)
    assert listed(page) == ["Old"]
    assert notices[-1].text == "3 meetings moved to Trash"
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert listed(page) == TITLES


def test_no_notes_needed_by_key(logbook, page, uids, notices, qtbot):
    page.show_item(uids["Budget"])
    assert "Nothing is written down yet" in told(page.detail)
    qtbot.keyClick(page.list, Qt.Key.Key_M, CTRL | SHIFT)
    assert meeting_list.one(logbook, uids["Budget"]).notes_not_needed
    assert "Nothing is written down yet" not in told(page.detail)


def test_the_menu_of_a_row_offers_what_can_be_done(page, uids, qtbot):
    page.show_item(uids["Budget"])
    place = page.list.visualRect(page.list.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.list.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.list.viewport(), event)
    menu = page.list.findChild(QMenu)
    assert [action.text().replace("&", "") for action in menu.actions()] == [
        "Edit",
        "Log again with the same people",
        "No notes needed",
        "Move to Trash",
        "New follow-up",
    ]
    menu.close()


# --- what came of it


@pytest.fixture
def promised(logbook, meet, page, today):
    """A meeting with three follow-ups, selected."""
    steps = [NextStep(what, When(today + timedelta(days))) for days, what in enumerate(("a", "b", "c"), 1)]
    page.show_item(meet("Event", -1, next_steps=steps))
    page.list.setFocus()
    return page


def states(logbook):
    return {row.what: row.state for row in follow_up_list.listing(logbook, FollowUpFilter(state=None))}


def follow_up(logbook, what):
    return next(row for row in follow_up_list.listing(logbook, FollowUpFilter()) if row.what == what)


def test_the_keys_of_follow_ups_mean_the_next_one(logbook, promised, today, qtbot):
    qtbot.keyClick(promised.list, Qt.Key.Key_W, CTRL | SHIFT)
    assert follow_up(logbook, "a").owed_by == "them"
    qtbot.keyClick(promised.list, Qt.Key.Key_D, CTRL | SHIFT)
    sheet_of(promised, SnoozeSheet, qtbot)
    press(qtbot, Qt.Key.Key_2)
    back_to(promised, qtbot)
    assert (follow_up(logbook, "a").due, follow_up(logbook, "a").snoozes) == (date(2026, 11, 30), 1)
    qtbot.keyClick(promised.list, Qt.Key.Key_R, CTRL | SHIFT)
    sheet_of(promised, RescheduleSheet, qtbot)
    press(qtbot, Qt.Key.Key_1)
    back_to(promised, qtbot)
    assert (follow_up(logbook, "b").due, follow_up(logbook, "b").snoozes) == (today + timedelta(1), 0)
    qtbot.keyClick(promised.list, Qt.Key.Key_D, CTRL)
    assert states(logbook) == {"a": "open", "b": "done", "c": "open"}


def button_of(page, line, name):
    return page.detail.lines[line].findChild(Button, name)


def test_they_mean_the_one_whose_button_has_the_focus(logbook, promised, qtbot):
    button_of(promised, 1, "snooze").setFocus()
    press(qtbot, Qt.Key.Key_D, modifiers=CTRL)
    assert states(logbook) == {"a": "open", "b": "done", "c": "open"}


def test_done_by_the_button_goes_on_to_the_next(logbook, promised, qtbot):
    button_of(promised, 1, "done").setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert states(logbook) == {"a": "open", "b": "done", "c": "open"}
    assert button_of(promised, 2, "done").hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert states(logbook) == {"a": "open", "b": "done", "c": "done"}


def test_tab_and_arrows_reach_each_follow_up_and_one_key_acts_on_it(logbook, promised, notices, qtbot):
    promised.detail.findChild(Button, "more").setFocus()
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert promised.detail.lines[0].hasFocus()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_D, modifiers=CTRL)
    assert states(logbook) == {"a": "open", "b": "done", "c": "open"}
    assert notices[-1].text == "“b” done" and notices[-1].undo
    assert promised.detail.lines[1].hasFocus()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_W, modifiers=CTRL | SHIFT)
    assert follow_up(logbook, "c").owed_by == "them"
    press(qtbot, Qt.Key.Key_Z, modifiers=CTRL)
    assert follow_up(logbook, "c").owed_by == "me"
    press(qtbot, Qt.Key.Key_Delete)
    assert set(states(logbook)) == {"a", "b"}
    assert promised.detail.lines[1].hasFocus(), "the one above, for it was the last"


def test_edit_means_the_follow_up_in_the_focus(promised, qtbot):
    promised.detail.lines[2].setFocus()
    press(qtbot, Qt.Key.Key_F2)
    assert sheet_of(promised, FollowUpSheet, qtbot).what.text() == "c"


def test_the_detail_does_not_jump_when_something_far_down_is_done(promised, qtbot):
    promised.window().resize(900, 480)
    bar = promised.detail.verticalScrollBar()
    qtbot.waitUntil(
        lambda: bar.maximum() > 100 and len({line.height() for line in promised.detail.lines}) == 1
    )
    bar.setValue(bar.maximum())
    button_of(promised, 1, "done").setFocus()
    before = bar.value()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: abs(bar.value() - before) < 60)
    promised.list.pick_near(0)
    assert bar.value() == 0


def test_a_new_follow_up_is_for_those_who_were_there(logbook, page, uids, ada, qtbot):
    page.show_item(uids["Talk"])
    qtbot.keyClick(page.list, Qt.Key.Key_R, CTRL)
    sheet = sheet_of(page, FollowUpSheet, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "Send deck")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    row = follow_up(logbook, "Send deck")
    assert row.meeting == uids["Talk"] and [person.uid for person in row.people] == [ada]
    assert "Send deck" in told(page.detail)
