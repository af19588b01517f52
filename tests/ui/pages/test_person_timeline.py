"""A person's timeline and what is promised next: planned on top, notes readable, all by keyboard too."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from mentorlog import follow_up_list, follow_ups, meeting_list, meetings, people
from mentorlog.dates import When
from mentorlog.meetings import NextStep, Participant
from ui.sheets.snooze import SnoozeSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.notes_view import NotesView


@pytest.fixture
def meet(logbook, ada, today):
    """Logs a meeting with Ada so many days from today."""

    def meet(days, *, line="", others=(), next_steps=(), **particulars):
        there = [Participant(ada, line), *map(Participant, others)]
        return meetings.log(logbook, there, When(today + timedelta(days)), next_steps, **particulars)

    return meet


def cards(page, qtbot, count):
    qtbot.waitUntil(lambda: len(page.detail.timeline.cards) == count)
    return page.detail.timeline.cards


def words(widget):
    """All words that stand on a card."""
    return [label.full_text() for label in widget.findChildren(Label)]


def pressed(line, text, qtbot):
    [button] = [each for each in line.findChildren(Button) if each.text() == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# --- the timeline


def test_a_card_tells_all_of_a_meeting(open_page, logbook, meet, today, qtbot):
    bruno = people.add(logbook, "Bruno Costa")
    step = NextStep("Send RAID log", When(today + timedelta(2)))
    meet(
        -4,
        title="Coffee at the chapter dinner",
        minutes=45,
        place="Lisbon",
        notes="Walked through the **vendor escalation**.",
        line="bring two options",
        others=[bruno],
        next_steps=[step],
    )
    page = open_page("people")
    [card] = cards(page, qtbot, 1)
    told = " | ".join(words(card)).replace("\u2068", "").replace("\u2069", "")
    assert "Coffee at the chapter dinner" in told
    assert "Fri 20 Nov 2026 · 45 min · Coffee · Lisbon" in told
    assert "with Bruno Costa" in told
    assert "bring two options" in told
    assert "Send RAID log" in told
    assert card.findChild(NotesView).toPlainText() == "Walked through the vendor escalation."


def test_planned_ones_stand_on_top_then_the_latest(open_page, meet, qtbot):
    for days, title in ((-9, "old"), (-2, "new"), (5, "planned")):
        meet(days, title=title)
    page = open_page("people")
    titles = [words(card)[0] for card in cards(page, qtbot, 3)]
    assert titles == ["planned", "new", "old"]
    assert "Planned" in words(page.detail.timeline.cards[0])


def test_nothing_is_taken_for_html(open_page, meet, qtbot):
    meet(-1, title="<b>bold</b>", place="<img src=x>", line="<i>line</i>")
    page = open_page("people")
    [card] = cards(page, qtbot, 1)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in card.findChildren(QLabel))
    assert "<b>bold</b>" in words(card)


def test_fifty_then_the_older_ones(open_page, meet, qtbot):
    for days in range(60):
        meet(-days, title=f"meeting {days}")
    page = open_page("people")
    cards(page, qtbot, 50)
    page.detail.timeline.older.setFocus()
    qtbot.keyClick(page.detail.timeline.older, Qt.Key.Key_Return)
    assert words(cards(page, qtbot, 60)[-1])[0] == "meeting 59"
    assert page.detail.timeline.cards[50].hasFocus()
    assert not page.detail.timeline.older.isVisible()


def test_cards_below_the_window_are_made_some_at_a_time(open_page, meet, logbook, qtbot):
    for days in range(20):
        meet(-days, title=f"meeting {days}")
    detail = open_page("people").detail
    detail.timeline.show_person(people.add(logbook, "Bruno Costa"))
    counts = []
    detail.timeline._rest.timeout.connect(lambda: counts.append(len(detail.timeline.cards)))
    detail.timeline.show_person(detail.uid)
    assert len(detail.timeline.cards) == 6
    qtbot.waitUntil(lambda: len(detail.timeline.cards) == 20)
    assert counts == [12, 18, 20]


def test_arrows_walk_along_the_cards(open_page, meet, qtbot):
    for days in range(3):
        meet(-days, title=f"meeting {days}")
    page = open_page("people")
    first, second, third = cards(page, qtbot, 3)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Down)
    qtbot.keyClick(third, Qt.Key.Key_Down)
    assert third.hasFocus()
    qtbot.keyClick(third, Qt.Key.Key_Up)
    assert second.hasFocus()


def test_tab_reaches_the_cards_from_the_tabs_above(open_page, meet, qtbot):
    meet(-1)
    meet(-2)
    page = open_page("people")
    first, second = cards(page, qtbot, 2)
    page.detail.tabs.setFocus()
    qtbot.keyClick(page.detail.tabs, Qt.Key.Key_Tab)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()


def test_a_change_keeps_the_cards_that_still_tell_the_truth(open_page, logbook, meet, qtbot):
    for days in range(3):
        meet(-days, title=f"meeting {days}")
    page = open_page("people")
    first, second, _third = cards(page, qtbot, 3)
    meetings.edit(logbook, page.detail.timeline.cards[2].row.uid, title="other")
    assert cards(page, qtbot, 3)[:2] == [first, second]
    assert words(page.detail.timeline.cards[2])[0] == "other"


def test_two_people_of_one_meeting_see_their_own_lines(open_page, logbook, meet, today, qtbot):
    ada, bruno = people.find(logbook, "Ada Lindqvist"), people.add(logbook, "Bruno Costa")
    there = [Participant(ada, "line of Ada"), Participant(bruno, "line of Bruno")]
    meetings.log(logbook, there, When(today))
    page = open_page("people")
    assert any("line of Ada" in text for text in words(cards(page, qtbot, 1)[0]))
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    told = words(cards(page, qtbot, 1)[0])
    assert any("line of Bruno" in text for text in told)
    assert not any("line of Ada" in text for text in told)


def test_an_empty_timeline_offers_the_first_meeting(open_page, ada, qtbot):
    from ui.sheets.log_meeting import LogMeetingSheet

    page = open_page("people")
    assert page.detail.timeline._empty.isVisible()
    page.detail.timeline.logging.emit()
    [sheet] = [each for each in page.window().findChildren(LogMeetingSheet) if each.isVisible()]
    assert [token.key for token in sheet.form.who.tokens()] == [ada]


def test_discretion_hides_what_was_said(open_page, meet, qtbot):
    meet(-1, title="Secret plan", notes="Nobody may know", line="their own words")
    page = open_page("people")
    [card] = cards(page, qtbot, 1)
    discretion.set_on(True)
    shown = [label.text() for label in card.findChildren(QLabel)] + [card.findChild(NotesView).toPlainText()]
    assert not any("Secret" in text or "Nobody" in text or "own words" in text for text in shown)
    assert "Secret" not in card.accessibleName()


# --- what is promised next


@pytest.fixture
def promises(logbook, ada, today):
    for what, days in (("later", 9), ("soon", 2), ("overdue", -3)):
        follow_ups.add(logbook, what, When(today + timedelta(days), time(14)), people=[ada])


def lines(page):
    return page.detail.next.lines


def test_the_next_follow_up_stands_on_top(open_page, promises):
    page = open_page("people")
    [line] = lines(page)
    told = [text.replace("\u2068", "").replace("\u2069", "") for text in words(line)]
    assert told == ["overdue", "Due Sat 21 Nov, 14:00 · 3 days ago · overdue"]
    assert page.detail.next.more.text() == "+ 2 more"


def test_the_others_are_one_click_away_and_each_can_be_done(open_page, logbook, promises, qtbot, notices):
    page = open_page("people")
    qtbot.mouseClick(page.detail.next.more, Qt.MouseButton.LeftButton)
    assert [words(line)[0] for line in lines(page)] == ["overdue", "soon", "later"]
    pressed(lines(page)[1], "Done", qtbot)
    assert [row.what for row in follow_up_list.listing(logbook)] == ["overdue", "later"]
    assert notices[-1].undo
    assert [words(line)[0] for line in lines(page)] == ["overdue", "later"]


def test_keys_mean_the_follow_up_whose_button_has_the_focus(open_page, logbook, promises, qtbot):
    page = open_page("people")
    qtbot.mouseClick(page.detail.next.more, Qt.MouseButton.LeftButton)
    lines(page)[1].findChild(Button, "done").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [row.what for row in follow_up_list.listing(logbook)] == ["overdue", "later"]
    assert lines(page)[1].isAncestorOf(QApplication.focusWidget())
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [row.what for row in follow_up_list.listing(logbook)] == ["later"]


def test_done_comes_before_snooze_as_everywhere(open_page, promises):
    page = open_page("people")
    first = [lines(page)[0].findChild(Button, key) for key in ("done", "snooze")]
    assert first[0].x() < first[1].x()


def test_snooze_asks_until_when(open_page, promises, qtbot):
    page = open_page("people")
    pressed(lines(page)[0], "Snooze", qtbot)
    assert [each for each in page.window().findChildren(SnoozeSheet) if each.isVisible()]


def test_without_promises_there_is_no_card(open_page, ada):
    page = open_page("people")
    assert page.detail.next.isHidden()


def test_the_keyboard_stays_on_the_card_when_one_is_done(open_page, promises, qtbot):
    page = open_page("people")
    [done] = [each for each in lines(page)[0].findChildren(Button) if each.text() == "Done"]
    done.setFocus()
    qtbot.keyClick(done, Qt.Key.Key_Return)
    assert lines(page)[0].isAncestorOf(QApplication.focusWidget())


def test_del_on_a_card_trashes_the_meeting_and_not_the_person(open_page, logbook, meet, ada, qtbot):
    meet(-1)
    page = open_page("people")
    [card] = cards(page, qtbot, 1)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert meeting_list.listing(logbook) == []
    assert people.count(logbook) == 1
    page.desk.actions["undo"].trigger()
    cards(page, qtbot, 1)


def test_enter_on_a_card_edits_the_meeting(open_page, meet, qtbot):
    from ui.sheets.meeting import MeetingSheet

    meet(-1, title="Coffee")
    page = open_page("people")
    [card] = cards(page, qtbot, 1)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    [sheet] = [each for each in page.window().findChildren(MeetingSheet) if each.isVisible()]
    assert sheet.form.title.text() == "Coffee"


def test_arrows_go_along_what_is_promised_next(open_page, promises, qtbot):
    page = open_page("people")
    qtbot.mouseClick(page.detail.next.more, Qt.MouseButton.LeftButton)
    lines(page)[0].setFocus()
    qtbot.keyClick(lines(page)[0], Qt.Key.Key_Down)
    assert lines(page)[1].hasFocus()
    qtbot.keyClick(lines(page)[1], Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [line.row.what for line in lines(page)] == ["overdue", "later"]
    assert lines(page)[1].hasFocus()
