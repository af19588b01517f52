"""Follow-ups on the cards of a timeline: the focus comes to each, and the keys of follow-ups act on it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from mentorlog import follow_up_list, meeting_list, meetings, people
from mentorlog.dates import When
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.meetings import NextStep, Participant
from ui import theme
from ui.pages.follow_up_actions import MENU
from ui.sheets.snooze import RescheduleSheet, SnoozeSheet
from ui.widgets.blur import discretion

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(open_page, logbook, today, qtbot):
    """The page with two cards, the first in the focus: one with a follow-up, the other with two of them."""
    ada = people.add(logbook, "Ada Lindqvist")

    def log(title, days, *whats):
        steps = [NextStep(what, When(today + timedelta(ahead))) for ahead, what in enumerate(whats, 2)]
        meetings.log(logbook, [Participant(ada)], When(today - timedelta(days)), steps, title=title)

    log("Lunch", 1, "Send deck")
    log("Coffee", 8, "Ask Marta", "Draft bio")
    page = open_page("people")
    qtbot.waitUntil(lambda: len(page.detail.timeline.cards) == 2)
    page.detail.timeline.cards[0].setFocus()
    return page


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def at(page):
    """What the keys mean: the title of the card or the words of the follow-up with the focus."""
    stop = QApplication.focusWidget()
    return (stop.row.title if stop in page.detail.timeline.cards else stop.row.what) if stop else None


def states(logbook):
    return {row.what: row.state for row in follow_up_list.listing(logbook, FollowUpFilter(state=None))}


def test_arrows_go_through_the_cards_and_their_follow_ups(page, qtbot):
    seen = [at(page)]
    for _step in range(5):
        press(qtbot, Qt.Key.Key_Down)
        seen.append(at(page))
    assert seen == ["Lunch", "Send deck", "Coffee", "Ask Marta", "Draft bio", "Draft bio"]
    press(qtbot, Qt.Key.Key_Up)
    assert at(page) == "Ask Marta"
    press(qtbot, Qt.Key.Key_Tab)
    assert at(page) == "Draft bio"


def test_a_follow_up_on_a_card_is_done_with_one_key_and_undone(page, logbook, qtbot, notices):
    for _step in range(3):
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_D, CTRL)
    assert states(logbook) == {"Send deck": "open", "Ask Marta": "done", "Draft bio": "open"}
    assert notices[-1].text == "“Ask Marta” done" and notices[-1].undo
    assert at(page) == "Ask Marta", "the focus stays where it was"
    assert not page.desk.actions["done"].isEnabled()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert states(logbook)["Ask Marta"] == "open"
    assert at(page) == "Ask Marta"
    press(qtbot, Qt.Key.Key_W, CTRL | SHIFT)
    assert next(row for row in follow_up_list.listing(logbook) if row.what == "Ask Marta").owed_by == "them"


@pytest.mark.parametrize(
    ("key", "kind", "days"), [(Qt.Key.Key_D, SnoozeSheet, 3), (Qt.Key.Key_R, RescheduleSheet, 1)]
)
def test_a_follow_up_on_a_card_is_put_off_and_the_focus_comes_back(
    page, logbook, today, qtbot, key, kind, days
):
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, key, CTRL | SHIFT)
    [sheet] = [each for each in page.window().findChildren(kind) if each.isVisible()]
    qtbot.waitUntil(sheet.isActiveWindow)
    press(qtbot, Qt.Key.Key_1)
    row = next(row for row in follow_up_list.listing(logbook) if row.what == "Send deck")
    assert row.due == today + timedelta(days)
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()  # there is no window manager here to do so
    assert at(page) == "Send deck"


def test_del_on_a_follow_up_is_for_it_and_not_for_meeting_or_person(page, logbook, qtbot):
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Delete)
    assert set(states(logbook)) == {"Ask Marta", "Draft bio"}
    assert len(meeting_list.listing(logbook)) == 2 and people.count(logbook) == 1
    assert at(page) == "Coffee", "what stands in its place"


def test_enter_on_a_follow_up_goes_to_its_page(page, qtbot):
    press(qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.desk.going) as went:
        press(qtbot, Qt.Key.Key_Return)
    assert went.args[0] == "follow-ups"


def test_the_menu_of_a_follow_up_on_a_card(page, qtbot):
    line = page.detail.timeline.cards[1].lines[0]
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(4, 4), line.mapToGlobal(QPoint(4, 4)))
    QApplication.sendEvent(line, asked)
    menu = QApplication.activePopupWidget()
    words = [action.text() for action in menu.actions()]
    assert words[:4] == [page.desk.actions[key].text() for key in MENU[:4]]
    menu.close()
    assert at(page) == "Ask Marta"


def test_the_follow_up_is_still_meant_while_the_menu_bar_has_the_focus(page, logbook, qtbot):
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_F10)
    assert QApplication.focusWidget() is page.window().menuBar()
    page.desk.actions.trigger("trash")
    assert set(states(logbook)) == {"Ask Marta", "Draft bio"} and people.count(logbook) == 1


def test_the_list_takes_the_keys_back(page, logbook, qtbot):
    press(qtbot, Qt.Key.Key_Down)
    page.list.setFocus()
    assert page.desk.actions["edit"].isEnabled()
    press(qtbot, Qt.Key.Key_Delete)
    assert people.count(logbook) == 0


def test_a_follow_up_with_the_focus_has_a_ring(page, qtbot):
    line = page.detail.timeline.cards[0].lines[0]
    edge = QPoint(1, line.height() // 2)
    before = line.grab().toImage().pixelColor(edge)
    press(qtbot, Qt.Key.Key_Down)
    ring, accent = line.grab().toImage().pixelColor(edge), theme.current().accent
    assert line.hasFocus() and before.lightness() > 240
    assert abs(ring.hue() - accent.hue()) < 10 and ring.lightness() < 180


def test_a_follow_up_tells_nobody_looking_over_the_shoulder(page):
    line = page.detail.timeline.cards[0].lines[0]
    assert "Send deck" in line.accessibleName()
    discretion.set_on(True)
    assert "Send deck" not in line.accessibleName()
