"""The window: pages made when wanted, fresh when seen; menus, titles, toasts, undo, the progress state."""

from __future__ import annotations

import sys
import threading
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLabel

from mentorlog import clock, follow_ups, meetings, people
from mentorlog.dates import When
from mentorlog.errors import Cancelled
from mentorlog.journal import Change
from mentorlog.logbook import open_logbook
from mentorlog.meetings import Participant
from ui import messages, theme
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.sidebar import SLIM, WIDE
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.drop_sign import DropSign

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def make(open_window, sections):
    """Makes windows whose pages are those of the tests."""
    return partial(open_window, sections=sections)


@pytest.fixture
def window(make):
    return make()


def test_a_first_start_opens_on_the_first_page(window):
    assert window.current_page() is window.page("today")
    assert window.windowTitle() == "Today – mentorlog"


def test_pages_are_made_when_they_are_wanted(window):
    assert window.stack.count() == 1
    window.show_page("people")
    window.show_page("today")
    window.show_page("people")
    assert window.stack.count() == 2


def test_pages_are_imported_while_nobody_waits(open_window, qtbot, monkeypatch):
    window = open_window()
    monkeypatch.delitem(sys.modules, "ui.pages.trash", raising=False)
    window.settle()
    assert "ui.pages.trash" not in sys.modules
    qtbot.waitUntil(lambda: "ui.pages.trash" in sys.modules)
    assert window.stack.count() == 1


def test_keys_go_to_pages_and_give_them_the_focus(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert window.current_page() is window.page("people")
    assert window.page("people").list.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    assert window.current_page() is window.page("settings")


def test_the_sidebar_and_the_page_agree(window):
    window.sidebar.chosen.emit("meetings")
    assert window.current_page() is window.page("meetings")
    window.show_page("trash")
    assert [len(each.selectedIndexes()) for each in (window.sidebar.sections, window.sidebar.at_bottom)] == [
        0,
        1,
    ]


def test_the_visible_page_follows_a_change_and_the_others_when_they_are_seen(window, logbook):
    window.show_page("people")
    today, seen = window.page("today"), window.page("people")
    before = today.refreshes, seen.refreshes
    people.add(logbook, "Ada Lindqvist")
    assert (today.refreshes, seen.refreshes) == (before[0], before[1] + 1)
    assert seen.model.rowCount() == 1
    people.add(logbook, "Bruno Costa")
    window.show_page("today")
    assert today.refreshes == before[0] + 1
    window.show_page("people")
    assert seen.refreshes == before[1] + 2  # nothing has changed since


def test_a_page_can_be_asked_for_one_thing(window):
    window.desk.go("people", "some-uid")
    assert window.current_page().asked_for == ["some-uid"]


def test_no_title_ever_carries_a_name(window, logbook):
    people.add(logbook, "Ada Lindqvist")
    for section in ("people", "meetings", "trash"):
        window.show_page(section)
        assert "Ada" not in window.windowTitle() and window.windowTitle().endswith(" – mentorlog")


def test_an_action_without_handler_on_the_visible_page_is_disabled(window):
    assert not window.actions["done"].isEnabled()
    window.show_page("people")
    assert window.actions["done"].isEnabled() and not window.actions["snooze"].isEnabled()
    window.actions.trigger("done")
    assert window.page("people").heard == ["done"]


def test_a_page_can_change_its_handlers(window):
    page = window.page("today")
    page.handlers = lambda: {"snooze": list}
    page.handlers_changed.emit()
    assert window.actions["snooze"].isEnabled()


def test_a_hidden_page_changes_nothing(window):
    window.show_page("people")
    page = window.page("today")
    page.handlers = lambda: {"snooze": list}
    page.handlers_changed.emit()
    assert not window.actions["snooze"].isEnabled()


def test_j_and_k_walk_along_the_list(window, logbook, qtbot):
    for name in ("Ada", "Bruno", "Chen"):
        people.add(logbook, name)
    window.show_page("people")
    rows = window.page("people").list
    rows.setFocus()
    seen = []
    for key in "jjjk":
        qtbot.keyClicks(rows, key)
        seen.append(rows.currentIndex().row())
    assert seen == [0, 1, 2, 1]


def test_the_search_key_goes_to_the_search_field(window, qtbot):
    window.show_page("people")
    window.page("people").list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert window.page("people").search.hasFocus()


def test_a_letter_chooses_in_an_open_menu(window, qtbot):
    go = next(action.menu() for action in window.menuBar().actions() if action.text() == "&Go")
    go.popup(window.mapToGlobal(QPoint(0, 0)))
    qtbot.keyClick(go, Qt.Key.Key_P)
    assert window.current_page() is window.page("people")


def test_undo_and_redo_walk_and_say_what_they_would_do(window, logbook):
    assert not window.actions["undo"].isEnabled() and window.actions["undo"].text() == "&Undo"
    people.add(logbook, "Ada & Bruno")
    assert window.actions["undo"].text() == "&Undo Add Ada && Bruno"
    window.actions.trigger("undo")
    assert people.count(logbook) == 0
    assert not window.actions["undo"].isEnabled()
    assert window.actions["redo"].isEnabled()
    window.actions.trigger("redo")
    assert people.count(logbook) == 1


def said(window):
    """What the toast says, and what is on its button."""
    toast = window.toaster.toast
    assert toast.isVisible()
    told = toast._words.full_text().replace("\u2068", "").replace("\u2069", "")
    return told, toast.action.text()


def test_undo_and_redo_say_what_they_did_and_offer_the_way_back(window, logbook, qtbot):
    ada = people.add(logbook, "Ada")
    meetings.log(logbook, [Participant(ada)], When(clock.today()))
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert said(window) == ("Undone: Log meeting with Ada", "Redo")
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert said(window) == ("Undone: Add Ada", "Redo"), "it takes the place of the other"
    qtbot.mouseClick(window.toaster.toast.action, Qt.MouseButton.LeftButton)
    assert people.count(logbook) == 1
    assert said(window) == ("Done again: Add Ada", "Undo")
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert said(window) == ("Done again: Log meeting with Ada", "Undo")


def test_the_redo_of_a_toast_goes_when_something_else_was_done(window, logbook):
    people.add(logbook, "Ada")
    window.actions.trigger("undo")
    people.add(logbook, "Bruno")
    assert not window.toaster.toast.isVisible()


def test_while_names_are_hidden_the_sidebar_says_so_and_shows_them_again(window, qtbot, flashes):
    chip = window.sidebar.findChild(Button, "discretion")
    assert not chip.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL | SHIFT)
    assert chip.isVisible() and chip.text() == "Names hidden" and "Ctrl+Shift+H" in chip.toolTip()
    window.resize(700, 700)
    qtbot.waitUntil(lambda: chip.text() == "")
    assert chip.accessibleName() == "Names hidden"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert not discretion.on and not chip.isVisible()


def test_a_window_that_starts_hidden_says_so_too(make, flashes):
    discretion.set_on(True)
    assert make().sidebar.findChild(Button, "discretion").isVisible()
    assert flashes.seen() == []


def test_discretion_hides_names_in_the_menu_too(window, logbook):
    people.add(logbook, "Ada")
    window.actions.trigger("discretion")
    assert discretion.on and window.actions["discretion"].isChecked()
    assert "Ada" not in window.actions["undo"].text()
    window.actions.trigger("discretion")
    assert window.actions["undo"].text() == "&Undo Add Ada"


def test_a_notice_becomes_a_toast_whose_undo_works(window, logbook, qtbot):
    people.add(logbook, "Ada")
    messages.notice("Ada added", undo=True)
    toast = window.toaster.toast
    assert toast.isVisible()
    qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert people.count(logbook) == 0


def test_the_undo_of_a_toast_goes_when_something_else_was_done(window, logbook):
    people.add(logbook, "Ada")
    messages.notice("Ada added", undo=True)
    people.add(logbook, "Bruno")
    assert not window.toaster.toast.isVisible()


def test_the_undo_of_what_a_task_wrote_stays_when_the_window_notices(window, logbook):
    with open_logbook(logbook.path) as beside:
        people.add(beside, "Ada")
    messages.notice("Imported: 1 new", undo=True)
    assert logbook.changed_elsewhere()
    window.follow_change(Change(frozenset()))
    assert said(window) == ("Imported: 1 new", "Undo")


def test_a_toast_without_undo_does_its_own_thing(window, qtbot):
    done = []
    messages.notice("Exported", action="Show", on_action=lambda: done.append(1))
    qtbot.mouseClick(window.toaster.toast.action, Qt.MouseButton.LeftButton)
    assert done == [1]


def test_badges_count_what_waits(window, logbook):
    follow_ups.add(logbook, "Send RAID log", due=When(clock.today()))
    follow_ups.add(logbook, "Send thanks", due=When(clock.today() + timedelta(1)))
    assert window.sidebar._counts == {"today": 1}


def test_the_sidebar_can_be_put_away_and_stays_so(window, make, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not window.sidebar.isVisible() and not window.actions["sidebar"].isChecked()
    again = make()
    assert not again.sidebar.isVisible()
    again.actions.trigger("sidebar")
    assert again.sidebar.isVisible() and again.actions["sidebar"].isChecked()


def test_the_sidebar_is_slim_where_room_is_scarce(window):
    window.resize(899, 600)
    assert window.sidebar.width() == SLIM
    window.resize(900, 600)
    assert window.sidebar.width() == WIDE


def test_the_menu_opens_by_key(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F10)
    assert window.menuBar().activeAction().text() == "&File"
    window.menuBar().activeAction().menu().hide()


def test_size_and_page_are_remembered(window, make, preferences):
    window.resize(790, 650)
    window.show_page("meetings")
    window.close()
    again = make()
    assert again.size().toTuple() == (790, 650)
    assert again.current_page() is again.page("meetings")
    assert Preferences(preferences.file).page == "meetings"


def test_it_does_not_start_in_the_trash_nor_on_a_page_that_is_no_more(window, make, preferences):
    window.show_page("trash")
    window.close()
    assert make().windowTitle() == "Today – mentorlog"
    preferences.page = "insights"
    assert make().windowTitle() == "Today – mentorlog"


def test_a_banner_stands_above_the_pages(window, qtbot):
    banner = QLabel("Sample data")
    window.add_banner(banner)
    qtbot.waitUntil(banner.isVisible)
    assert banner.mapTo(window, banner.rect().bottomLeft()).y() < window.stack.mapTo(window, QPoint()).y()


def wait_for_cancel(begun):
    def work(_logbook, progress):
        begun.set()
        while True:
            progress(1, 2)

    return work


def test_a_long_write_puts_the_window_into_its_progress_state(window, qtbot):
    begun, ended = threading.Event(), []
    window.desk.write_at_length("Restoring a backup", wait_for_cancel(begun), ended.append, ended.append)
    assert window.veil.isVisible()
    assert not window.sidebar.isEnabled() and not window.actions["go-people"].isEnabled()
    begun.wait(5)
    qtbot.keyClick(window.veil, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(ended))
    assert isinstance(ended[0], Cancelled)
    assert not window.veil.isVisible()
    assert window.sidebar.isEnabled() and window.actions["go-people"].isEnabled()


def test_what_a_long_write_wrote_is_seen_at_its_end(window, qtbot, logbook):
    window.show_page("people")
    page, done = window.page("people"), []
    page.search.setFocus()
    window.desk.write_at_length(
        "Adding", lambda own, _progress: people.add(own, "Ada"), done.append, pytest.fail
    )
    qtbot.waitUntil(lambda: bool(done))
    assert page.model.rowCount() == 1
    assert window.focusWidget() is page.search


def test_closing_during_a_long_write_cancels_it_and_keeps_the_window(window, qtbot):
    begun, ended = threading.Event(), []
    window.desk.write_at_length("Restoring", wait_for_cancel(begun), ended.append, ended.append)
    begun.wait(5)
    assert not window.close()
    qtbot.waitUntil(lambda: bool(ended))
    assert window.close()


def test_only_one_of_the_doors_to_sample_data_is_open(make):
    own, sample = make(), make(sample=True)
    assert own.actions["open-sample"].isEnabled() and not own.actions["open-own"].isEnabled()
    assert sample.actions["open-own"].isEnabled() and not sample.actions["open-sample"].isEnabled()


def test_it_opens_and_closes_fifty_times(logbook, preferences, sections, qtbot):
    for _time in range(50):
        window = MainWindow(logbook, preferences, sections=sections)
        window.show()
        window.follow_change(Change(frozenset()))
        window.close()
        window.deleteLater()
        qtbot.wait(1)


@pytest.mark.parametrize("theme_name", ["light", "dark"])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_paints_without_a_warning(make, qapp, theme_name, direction, qtlog):
    theme.apply(qapp, theme_name, 150)
    window = make()
    window.setLayoutDirection(direction)
    window.resize(700, 500)
    image = window.grab().toImage()
    assert len({image.pixel(x, y) for x in range(0, 700, 7) for y in range(0, 500, 7)}) > 3
    noise = "propagateSizeHints"  # the offscreen platform says this of every window
    assert [record.message for record in qtlog.records if noise not in record.message] == []


def names(interface):
    """Role and name of everything focusable that is seen, as a screen reader meets it."""
    state = interface.state()
    if state.focusable and not state.invisible:
        yield interface.role(), interface.text(QAccessible.Text.Name)
    for number in range(interface.childCount()):
        yield from names(interface.child(number))


@pytest.mark.parametrize("slim", [False, True])
def test_everything_that_can_be_reached_has_a_name(window, slim):
    QAccessible.setActive(True)
    window.sidebar.set_slim(slim)
    window.add_banner(QLabel("Sample data"))
    found = list(names(QAccessible.queryAccessibleInterface(window)))
    assert len(found) > 6
    assert [role for role, name in found if not name] == []


def test_files_held_over_the_window_are_told_where_they_go(window, monkeypatch, tmp_path):
    file = tmp_path / "people.vcf"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    taken = []
    monkeypatch.setattr(window._commands, "import_files", taken.append)
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), *held))
    sign = window.findChild(DropSign)
    assert sign.isVisible() and sign.geometry() == window.rect() and not sign.grab().isNull()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert sign.isHidden()
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), *held))
    window.dropEvent(QDropEvent(QPointF(9, 9), *held))
    assert sign.isHidden() and taken == [[file]]
    assert len(window.findChildren(DropSign)) == 1
