"""The People page: found by typing, filtered, selected one by one or together, done to in one step."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from mentorlog import (
    affiliations,
    clock,
    follow_up_list,
    follow_ups,
    meetings,
    people,
    people_list,
    settings,
    tags,
)
from mentorlog.calendars import export as exporting
from mentorlog.calendars.options import ExportOptions
from mentorlog.dates import When
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.meetings import Participant
from ui import messages
from ui.preferences import Preferences
from ui.row_model import DISPLAY
from ui.sheets.change_job import ChangeJobSheet
from ui.sheets.export_calendar import ExportCalendarSheet
from ui.sheets.export_people import ExportPeopleSheet
from ui.sheets.exported import ExportedDialog
from ui.sheets.follow_up_each import FollowUpEachSheet
from ui.sheets.person import PersonSheet
from ui.sheets.rhythm import RhythmSheet
from ui.sheets.tag_people import TagPeopleSheet
from ui.widgets.blur import discretion
from ui.widgets.chips import RemovableChip

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def friends(logbook, today):
    """Four people: two with a rhythm, of whom one is cold; a favourite; somebody without details."""
    uids = {
        "Ada": people.add(
            logbook,
            "Ada Lindqvist",
            organisation="Northwind",
            title="Head of PMO",
            every_days=28,
            tags=["PMI"],
        ),
        "Bruno": people.add(logbook, "Bruno Costa", every_days=14),
        "Chen": people.add(logbook, "Chen Wei", favourite=True, notes="likes jazz"),
        "Dana": people.add(logbook, "Dana Okafor", needs_details=True),
    }
    meetings.log(logbook, [Participant(uids["Ada"])], When(today - timedelta(3)))
    meetings.log(logbook, [Participant(uids["Bruno"])], When(today - timedelta(49)))
    return uids


def names(page):
    model = page.list.model()
    return [model.index(row, 0).data(DISPLAY) for row in range(model.rowCount())]


def choose(page, qtbot, key):
    qtbot.mouseClick(page.pane.filters.chip(key), Qt.MouseButton.LeftButton)


def select(page, qtbot, count):
    """Select so many from the top, by keyboard."""
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Home)
    for _each in range(count - 1):
        qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)


def sheet_of(page, kind, qtbot):
    """The sheet that is open over the page, with the keyboard in it."""
    [sheet] = [each for each in page.window().findChildren(kind) if each.isVisible()]
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def press_in_panel(page, qtbot, key):
    """Go from the list into the panel for several, along it, and press one of its buttons."""
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    for _each in page.bulk.buttons:
        if not page.bulk.buttons[key].hasFocus():
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(page.bulk.buttons[key], Qt.Key.Key_Space)


def type_words(qtbot, *words):
    """Type into one field after the other, as the focus goes, and save."""
    for each in words:
        qtbot.keyClicks(QApplication.focusWidget(), each)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)


def undo(page, qtbot):
    """Take the last step back by its key; there is no window manager here to come back to the window."""
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)


def labels(sheet):
    """What is written on the sheet, in or out of sight."""
    return [label.text() for label in sheet.findChildren(QLabel)]


def trigger(page, key):
    page.desk.actions[key].trigger()


# --- the list


def test_the_list_is_shown_before_anybody_of_it(friends, open_page, qtbot):
    window = open_page("today").window()
    window.show_page("people")
    page = window.current_page()
    assert page.list.rows.rowCount() and not page.detail.uid
    assert page._side.currentWidget() is page._blank
    qtbot.waitUntil(lambda: page._side.currentWidget() is page.detail)
    assert page.list.chosen_count() == 1 and page.detail.uid


def test_it_opens_on_those_with_a_rhythm(open_page, friends):
    page = open_page("people")
    assert names(page) == ["Ada Lindqvist", "Bruno Costa"]
    assert page.pane.filters.chosen_key() == "keep-in-touch"
    assert page.pane.filters.chip("all").text() == "All (4)"


def test_without_a_rhythm_it_opens_on_everybody(open_page, logbook, today):
    people.add(logbook, "Chen Wei")
    page = open_page("people")
    assert names(page) == ["Chen Wei"]
    assert page.pane.filters.chosen_key() == "all"


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("all", ["Ada Lindqvist", "Bruno Costa", "Chen Wei", "Dana Okafor"]),
        ("cold", ["Bruno Costa"]),
        ("favourites", ["Chen Wei"]),
        ("needs-details", ["Dana Okafor"]),
    ],
)
def test_a_filter_is_one_click_away(open_page, friends, qtbot, key, found):
    page = open_page("people")
    choose(page, qtbot, key)
    assert names(page) == found
    assert page.pane._count.text() == ("1 person" if len(found) == 1 else f"{len(found)} people")


def test_search_finds_names_and_notes_as_one_types(open_page, friends, qtbot):
    page = open_page("people")
    choose(page, qtbot, "all")
    trigger(page, "search")
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "jazz")
    qtbot.waitUntil(lambda: names(page) == ["Chen Wei"])
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.list.hasFocus()
    assert page.detail.header.name.full_text() == "Chen Wei"


def test_nobody_found_can_be_created(open_page, friends, qtbot, logbook):
    page = open_page("people")
    choose(page, qtbot, "all")
    qtbot.keyClicks(page.search, "Zoltan Kovacs")
    qtbot.waitUntil(page.pane.create.isVisible)
    assert page.pane.create.text() == "Create person “Zoltan Kovacs”"
    qtbot.mouseClick(page.pane.create, Qt.MouseButton.LeftButton)
    sheet = sheet_of(page, PersonSheet, qtbot)
    assert sheet.name.text() == "Zoltan Kovacs"
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.detail.header.name.full_text() == "Zoltan Kovacs")
    assert people.find(logbook, "Zoltan Kovacs") == page.detail.uid


def test_a_search_within_a_filter_can_be_widened(open_page, friends, qtbot):
    page = open_page("people")
    qtbot.keyClicks(page.search, "chen")
    qtbot.waitUntil(page.pane.everybody.isVisible)
    qtbot.mouseClick(page.pane.everybody, Qt.MouseButton.LeftButton)
    assert names(page) == ["Chen Wei"]


def test_a_filter_with_nobody_in_it_says_so(open_page, logbook, today, qtbot):
    people.add(logbook, "Chen Wei")
    page = open_page("people")
    choose(page, qtbot, "favourites")
    assert page.pane._nobody._title.full_text() == "No favourites yet"
    assert not page.pane.create.isVisible()
    qtbot.mouseClick(page.pane.everybody, Qt.MouseButton.LeftButton)
    assert names(page) == ["Chen Wei"]


def test_a_tag_narrows_the_list(open_page, friends, qtbot):
    page = open_page("people")
    choose(page, qtbot, "all")
    qtbot.mouseClick(page.pane.tag_button, Qt.MouseButton.LeftButton)
    menu = page.pane.tag_button.findChildren(type(page.window().menuBar().actions()[0].menu()))[-1]
    assert [action.text() for action in menu.actions()] == ["Any tag", "PMI"]
    menu.actions()[1].trigger()
    menu.close()
    assert names(page) == ["Ada Lindqvist"]
    [chip] = [each for each in page.pane.findChildren(RemovableChip) if each.isVisible()]
    assert chip.accessibleName() == "Remove PMI"
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert len(names(page)) == 4


def test_the_order_is_remembered(open_page, friends, qtbot, preferences):
    page = open_page("people")
    choose(page, qtbot, "all")
    page.pane._sort("added")
    assert names(page)[0] == "Dana Okafor"
    preferences.save()
    assert Preferences(preferences.file).order("people", "name") == "added"


def test_an_empty_logbook_asks_for_the_first_person(open_page, qtbot):
    page = open_page("people")
    assert page._stack.currentWidget() is page._first_run
    trigger(page, "new-person")
    sheet = sheet_of(page, PersonSheet, qtbot)
    qtbot.keyClicks(sheet.name, "Ada Lindqvist")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: names(page) == ["Ada Lindqvist"])
    assert page._stack.currentWidget() is page._panes


# --- one person


def test_the_selected_person_stands_beside_the_list(open_page, friends, qtbot):
    page = open_page("people")
    assert page.detail.header.name.full_text() == "Ada Lindqvist"
    qtbot.keyClick(page.list, Qt.Key.Key_J)
    assert page.detail.header.name.full_text() == "Bruno Costa"


def test_a_person_is_shown_even_where_the_filter_hides_them(open_page, friends):
    page = open_page("people")
    page.desk.go("people", friends["Chen"])
    assert page.detail.header.name.full_text() == "Chen Wei"
    assert page.pane.filters.chosen_key() == "all"


def test_somebody_erased_meanwhile_is_not_shown(open_page, friends):
    page = open_page("people")
    page.desk.go("people", "no such uid")
    assert page.detail.header.name.full_text() == "Ada Lindqvist"


def test_the_selection_survives_changes_of_others(open_page, friends, logbook, qtbot):
    page = open_page("people")
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    people.add(logbook, "Aaron First", every_days=7)
    assert names(page)[0] == "Aaron First"
    assert page.detail.header.name.full_text() == "Bruno Costa"


def test_del_moves_to_trash_and_undo_brings_back(open_page, friends, logbook, qtbot, notices):
    page = open_page("people")
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert names(page) == ["Bruno Costa"]
    assert notices[-1].text == "“Ada Lindqvist” moved to Trash"
    assert notices[-1].undo
    trigger(page, "undo")
    assert names(page) == ["Ada Lindqvist", "Bruno Costa"]


def test_the_star_makes_a_favourite(open_page, friends, logbook, qtbot):
    page = open_page("people")
    qtbot.mouseClick(page.detail.header.star, Qt.MouseButton.LeftButton)
    assert people.details(logbook, friends["Ada"]).favourite
    assert page.detail.header.star.isChecked()
    trigger(page, "favourite")
    assert not people.details(logbook, friends["Ada"]).favourite
    assert not page.detail.header.star.isChecked()


def test_a_meeting_is_logged_with_the_person(open_page, friends, qtbot):
    from ui.sheets.log_meeting import LogMeetingSheet

    page = open_page("people")
    assert page.detail.header.log.text() == "Log meeting with Ada"
    qtbot.mouseClick(page.detail.header.log, Qt.MouseButton.LeftButton)
    sheet = sheet_of(page, LogMeetingSheet, qtbot)
    assert [token.key for token in sheet.form.who.tokens()] == [friends["Ada"]]


def test_ctrl_d_does_the_next_follow_up(open_page, friends, logbook, today):
    follow_ups.add(logbook, "Later", When(today + timedelta(9)), people=[friends["Ada"]])
    soon = follow_ups.add(logbook, "Soon", When(today + timedelta(2)), people=[friends["Ada"]])
    page = open_page("people")
    trigger(page, "done")
    assert follow_up_list.one(logbook, soon).state == "done"
    assert [row.what for row in page.detail.next.first()] == ["Later"]


# --- several people


def test_several_people_are_told_by_number_and_name(open_page, friends, qtbot):
    page = open_page("people")
    select(page, qtbot, 2)
    assert page._side.currentWidget() is page.bulk
    assert page.bulk.title.full_text() == "2 people"
    assert page.bulk._names.full_text() == "Ada Lindqvist, Bruno Costa"
    qtbot.keyClick(page.list, Qt.Key.Key_Up, SHIFT)
    assert page._side.currentWidget() is page.detail


def test_ctrl_a_selects_everybody(open_page, friends, qtbot):
    page = open_page("people")
    choose(page, qtbot, "all")
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_A, CTRL)
    assert page.bulk.title.full_text() == "4 people"
    assert not page.desk.actions["edit"].isEnabled()


def test_tags_for_several_are_one_step(open_page, friends, logbook, qtbot):
    page = open_page("people")
    select(page, qtbot, 2)
    press_in_panel(page, qtbot, "add-tag")
    sheet_of(page, TagPeopleSheet, qtbot)
    type_words(qtbot, "lisbon", "pmi")
    assert tags.of_person(logbook, friends["Ada"]) == ["lisbon"]
    assert tags.of_person(logbook, friends["Bruno"]) == ["lisbon"]
    undo(page, qtbot)
    assert tags.of_person(logbook, friends["Ada"]) == ["PMI"]
    assert tags.of_person(logbook, friends["Bruno"]) == []


def test_a_tag_sheet_without_a_tag_stays(open_page, friends, qtbot):
    page = open_page("people")
    trigger(page, "add-tag")
    sheet = sheet_of(page, TagPeopleSheet, qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    assert sheet.isVisible()
    sheet.reject()


def test_a_rhythm_for_several_is_one_step(open_page, friends, logbook, qtbot):
    page = open_page("people")
    select(page, qtbot, 2)
    press_in_panel(page, qtbot, "set-rhythm")
    sheet = sheet_of(page, RhythmSheet, qtbot)
    assert sheet.rhythm.days.text() == "various" and sheet.rhythm.chips.chosen_key() is None
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert sheet.isVisible()  # they have none in common, so there is nothing to save yet
    type_words(qtbot, "45")
    assert [row.every_days for row in people_list.listing(logbook)][:2] == [45, 45]
    undo(page, qtbot)
    assert [row.every_days for row in people_list.listing(logbook)][:2] == [28, 14]


def test_various_rhythms_can_be_taken_away_too(open_page, friends, logbook, qtbot):
    page = open_page("people")
    select(page, qtbot, 2)
    press_in_panel(page, qtbot, "set-rhythm")
    sheet = sheet_of(page, RhythmSheet, qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert sheet.rhythm.days.text() == "never" and sheet.rhythm.chips.chosen_key() == "0"
    type_words(qtbot)
    assert {row.every_days for row in people_list.listing(logbook)} == {None}


def test_a_rhythm_that_all_of_them_have_is_proposed(open_page, friends, logbook, qtbot):
    people.keep_in_touch(logbook, list(friends.values()), 28)
    page = open_page("people")
    select(page, qtbot, 4)
    trigger(page, "set-rhythm")
    sheet = sheet_of(page, RhythmSheet, qtbot)
    assert sheet.rhythm.value() == 28 and sheet.save_button.isEnabled()


def test_a_follow_up_for_each_is_one_step(open_page, friends, logbook, qtbot):
    page = open_page("people")
    select(page, qtbot, 2)
    press_in_panel(page, qtbot, "follow-up-each")
    sheet = sheet_of(page, FollowUpEachSheet, qtbot)
    type_words(qtbot)
    assert sheet.isVisible() and sheet.what.hasFocus()  # it says what is missing
    type_words(qtbot, "Send the dates")
    rows = follow_up_list.listing(logbook)
    assert sorted(row.people[0].name for row in rows) == ["Ada Lindqvist", "Bruno Costa"]
    assert {row.what for row in rows} == {"Send the dates"}
    undo(page, qtbot)
    assert follow_up_list.listing(logbook, FollowUpFilter(state=None)) == []


def test_a_changed_job_ends_one_post_and_begins_the_next(open_page, friends, logbook, qtbot, today):
    page = open_page("people")
    trigger(page, "change-job")
    sheet = sheet_of(page, ChangeJobSheet, qtbot)
    qtbot.keyClicks(sheet.title, "CIO")
    qtbot.keyClicks(sheet.organisation, "Globex")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    new, old = affiliations.of_person(logbook, friends["Ada"])
    assert (new.organisation, new.title, new.since) == ("Globex", "CIO", today.isoformat())
    assert (old.organisation, old.until) == ("Northwind", today.isoformat())
    assert page.detail.header._post.full_text().count("Globex") == 1


def test_a_changed_job_may_be_a_title_alone(open_page, friends, logbook, qtbot):
    page = open_page("people")
    trigger(page, "change-job")
    sheet = sheet_of(page, ChangeJobSheet, qtbot)
    qtbot.keyClicks(sheet.title, "CIO")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    new, _old = affiliations.of_person(logbook, friends["Ada"])
    assert (new.organisation, new.title) == ("", "CIO")
    assert "·" not in page.detail.header._post.full_text()


def test_a_changed_job_of_several_is_one_step(open_page, friends, logbook, qtbot, today):
    page = open_page("people")
    select(page, qtbot, 2)
    press_in_panel(page, qtbot, "change-job")
    sheet_of(page, ChangeJobSheet, qtbot)
    type_words(qtbot, "Globex", "CIO")
    for name in ("Ada", "Bruno"):
        new = affiliations.of_person(logbook, friends[name])[0]
        assert (new.organisation, new.title, new.since) == ("Globex", "CIO", today.isoformat())
    undo(page, qtbot)
    [old] = affiliations.of_person(logbook, friends["Ada"])
    assert (old.organisation, old.until) == ("Northwind", None)
    assert affiliations.of_person(logbook, friends["Bruno"]) == []


def test_the_follow_ups_of_several_are_exported_alone(
    open_page, friends, logbook, today, qtbot, tmp_path, monkeypatch
):
    file = tmp_path / "follow-ups.ics"
    monkeypatch.setattr(messages, "file_to_save", lambda *_asked: file)
    settings.choose(logbook, "calendar-profile", "thunderbird")
    due = When(today + timedelta(3))
    follow_ups.add(logbook, "Send RAID log", due, people=[friends["Ada"]])
    follow_ups.add(logbook, "Lunch", due, people=[friends["Chen"], friends["Bruno"]])
    follow_ups.add(logbook, "Call Chen", due, people=[friends["Chen"]])
    page = open_page("people")
    select(page, qtbot, 2)
    press_in_panel(page, qtbot, "export-follow-ups")
    sheet = sheet_of(page, ExportCalendarSheet, qtbot)
    assert "Only entries with Ada Lindqvist, Bruno Costa" in labels(sheet)
    qtbot.waitUntil(
        lambda: names(sheet.preview) == ["Ada Lindqvist: Send RAID log", "Chen Wei, Bruno Costa: Lunch"]
    )
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ExportedDialog))
    text = file.read_text("utf-8")
    assert text.count("BEGIN:VEVENT") == 2 and "Call Chen" not in text
    rest = exporting.plan(logbook, ExportOptions("thunderbird", changed_only=True))
    assert [entry.summary for entry in rest.entries] == ["Chen Wei: Call Chen"]


def test_the_sheet_of_an_export_tells_how_many_they_are_and_hides_their_names(open_page, friends, qtbot):
    page = open_page("people")
    choose(page, qtbot, "all")
    select(page, qtbot, 4)
    trigger(page, "export-follow-ups")
    sheet = sheet_of(page, ExportCalendarSheet, qtbot)
    assert "Only entries with Ada Lindqvist, Bruno Costa, Chen Wei and 1 more" in labels(sheet)
    discretion.set_on(True)
    assert not any("Ada" in label for label in labels(sheet))


def test_several_go_to_the_trash_in_one_step(open_page, friends, logbook, qtbot, notices):
    page = open_page("people")
    select(page, qtbot, 2)
    press_in_panel(page, qtbot, "trash")
    assert people.count(logbook) == 2
    assert notices[-1].text == "2 people moved to Trash"
    undo(page, qtbot)
    assert people.count(logbook) == 4


def test_a_meeting_with_several_is_one_step(open_page, friends, logbook, qtbot):
    from ui.sheets.log_meeting import LogMeetingSheet

    page = open_page("people")
    select(page, qtbot, 2)
    qtbot.keyClick(page.list, Qt.Key.Key_N, CTRL)
    sheet_of(page, LogMeetingSheet, qtbot)
    type_words(qtbot)
    met = people_list.listing(logbook)[:2]
    assert [row.last_contact for row in met] == [clock.today()] * 2
    undo(page, qtbot)
    assert clock.today() not in [row.last_contact for row in people_list.listing(logbook)]


def test_with_thousands_selected_only_the_named_are_read(open_page, logbook, today, qtbot):
    with logbook.edit("person-added"):
        for number in range(600):
            people.add(logbook, f"Person {number:04}")
    page = open_page("people")
    qtbot.keyClick(page.list, Qt.Key.Key_A, CTRL)
    assert page.bulk.title.full_text() == "600 people"
    assert page.bulk._names.full_text().endswith("Person 0005 and 594 more")
    assert len(page.list.rows._pages) < 3


# --- discretion, narrow windows


def test_discretion_hides_names_everywhere(open_page, friends, qtbot):
    page = open_page("people")
    discretion.set_on(True)
    assert "Ada" not in page.detail.header.name.text()
    assert "Ada" not in page.detail.header.log.text()
    assert "Ada" not in names(page)[0]
    select(page, qtbot, 2)
    assert "Ada" not in page.bulk._names.text()


def test_a_narrow_window_shows_one_or_the_other(open_page, friends, qtbot):
    page = open_page("people")
    page.window().resize(700, 700)
    qtbot.waitUntil(lambda: not page._side.isVisible())
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.pane.isVisible()
    assert page.detail.header.back.isVisible()
    qtbot.mouseClick(page.detail.header.back, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()
    assert page.list.hasFocus()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert page.detail.isVisible()
    qtbot.keyClick(page.detail.header.log, Qt.Key.Key_Escape)
    assert page.list.hasFocus()


def test_whoever_is_worked_on_stays_when_the_filter_lets_go_of_them(
    open_page, friends, logbook, qtbot, today
):
    page = open_page("people")
    choose(page, qtbot, "cold")
    assert names(page) == ["Bruno Costa"]
    meetings.log(logbook, [Participant(friends["Bruno"])], When(today))
    assert names(page) == ["Bruno Costa"]
    assert page.detail.header.name.full_text() == "Bruno Costa"
    choose(page, qtbot, "cold")
    assert names(page) == []


def test_enter_goes_into_the_panel_for_several(open_page, friends, qtbot):
    page = open_page("people")
    select(page, qtbot, 2)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.bulk.buttons["add-tag"].hasFocus()


def test_erasing_for_good_asks_first(open_page, friends, logbook, qtbot):
    from ui.sheets.erase import EraseSheet

    page = open_page("people")
    trigger(page, "erase")
    sheet = sheet_of(page, EraseSheet, qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert people.count(logbook) == 4


def test_those_selected_or_listed_are_exported(open_page, friends, qtbot):
    page = open_page("people")
    choose(page, qtbot, "keep-in-touch")
    select(page, qtbot, 2)
    page.bulk.buttons["export-people"].click()
    sheet = sheet_of(page, ExportPeopleSheet, qtbot)
    assert [chip.text() for chip in map(sheet.whom.chip, ("all", "selected", "listed"))] == [
        "All people (4)",
        "Selected (2)",
        "In the list now (2)",
    ]
    assert sheet.names.full_text() == "Ada Lindqvist, Bruno Costa"


def test_from_elsewhere_all_people_are_exported(open_page, friends, qtbot):
    page = open_page("today")
    trigger(page, "export-people")
    sheet = sheet_of(page, ExportPeopleSheet, qtbot)
    assert sheet.whom.keys() == {"all"} and sheet.whom.chosen_key() == "all"


def test_the_letters_after_a_name_stand_under_it(open_page, friends, logbook):
    chen = people.find(logbook, "Chen Wei")
    people.edit(logbook, chen, suffix="PMP, CISM")
    page = open_page("people")
    page.show_item(chen)
    assert "PMP, CISM" in " ".join(label.text() for label in page.detail.header.findChildren(QLabel))
