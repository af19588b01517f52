"""What a person said: on a tab of their page, and under the meetings in which it was said."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from mentorlog import clock, meeting_list, meetings, people
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, feedback_list
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui.pages.person.what_they_said import SHOWN
from ui.sheets.feedback import FeedbackSheet
from ui.sheets.goal import GoalSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.chips import Chip
from ui.widgets.label import Label

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TIMELINE, FEEDBACK = 0, 1


@pytest.fixture
def hear(logbook, ada, today):
    """Notes what Ada, or somebody else, said so many days ago; gives its uid."""

    def hear(quote, kind="advice", days=1, *, giver=ada, **more):
        return feedback.add(logbook, giver, quote, kind, day=today - timedelta(days), **more)

    return hear


@pytest.fixture
def open_tab(open_page, ada, qtbot):
    """Opens Ada's feedback."""

    def open_tab():
        page = open_page("people")
        qtbot.waitUntil(lambda: page.detail.uid == ada)
        page.detail.tabs.setCurrentIndex(FEEDBACK)
        return page

    return open_tab


def words(widget):
    """All words that stand on a card, as they are seen."""
    labels = [label.text() for label in widget.findChildren(Label)]
    return [each.replace("\u2068", "").replace("\u2069", "") for each in labels]


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def sheet(page, kind):
    [seen] = [each for each in page.window().findChildren(kind) if each.isVisible()]
    return seen


# --- the tab


def test_a_card_tells_what_was_said_and_what_became_of_it(open_tab, logbook, hear, today):
    uid = hear("Bring two options,\nnever one", "growth", 35, themes=["Deciding", "Meetings"], private=True)
    feedback.move(logbook, [uid], "acting")
    feedback.tell(logbook, [uid], today)
    [card] = open_tab().detail.said.cards
    assert words(card) == [
        "“Bring two options, never one”",
        "private",
        "Growth · Tue 20 Oct 2026 · Deciding, Meetings",
        "Acting on it · told Tue 24 Nov 2026",
    ]
    assert card.accessibleName() == (
        "Growth, “Bring two options,\nnever one”, from Ada Lindqvist, 5 weeks ago, Acting on it, Tue 20 Oct,"
        " Deciding, Meetings, private"
    )


def test_what_waits_for_a_decision_or_was_not_told_says_so(open_tab, logbook, hear):
    hear("Old", days=40)
    feedback.move(logbook, [hear("Done with")], "done")
    done, old = (words(card)[-1] for card in open_tab().detail.said.cards)
    assert (done, old) == ("Done · not told yet", "New · 40 days, undecided")


def test_the_latest_comes_first_and_only_theirs(open_tab, logbook, hear):
    hear("older", days=9)
    hear("newer", days=2)
    hear("of somebody else", giver=people.add(logbook, "Bruno Costa"))
    detail = open_tab().detail
    assert [card.row.quote for card in detail.said.cards] == ["newer", "older"]
    assert detail.tabs.tabText(FEEDBACK) == "Feedback  2"


def test_what_has_waited_for_long_says_so_from_that_day_on(open_tab, hear, today):
    hear("Old", days=30)
    page = open_tab()
    assert words(page.detail.said.cards[0])[-1] == "New"
    clock.pin(today + timedelta(1))
    page.detail.show_person(page.detail.uid)
    assert words(page.detail.said.cards[0])[-1] == "New · 31 days, undecided"


def test_a_long_quote_is_cut_and_nothing_is_taken_for_html(open_tab, hear):
    hear("<b>word</b> " * 9_000)
    [card] = open_tab().detail.said.cards
    quote = card.findChildren(Label)[0]
    assert quote.text().startswith("“<b>word</b> <b>") and quote.text().endswith("…”")
    assert len(quote.text()) < 300 and quote.textFormat() == Qt.TextFormat.PlainText


def test_many_are_counted_and_read_on_the_page_of_feedback(open_tab, logbook, ada, hear, qtbot):
    for number in range(SHOWN + 5):
        hear(f"remark {number}")
    hear("of somebody else", giver=people.add(logbook, "Bruno Costa"))
    page = open_tab()
    assert len(page.detail.said.cards) == SHOWN
    link = page.detail.said.everything
    assert link.text() == f"All {SHOWN + 5} on the Feedback page"
    link.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    there = page.window().current_page()
    assert there.chosen == ReviewFilter(givers=(ada,))
    assert there.list.hasFocus()


def test_while_there_is_nothing_it_says_what_to_ask(open_tab, ada, qtbot):
    page = open_tab()
    assert page.detail.tabs.tabText(FEEDBACK) == "Feedback"
    [button] = [each for each in page.detail.said.findChildren(Button) if each.isVisible()]
    told = " ".join(words(page.detail.said))
    assert "Nothing they said is noted yet" in told and "“What is one thing I should keep doing" in told
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sheet(page, FeedbackSheet).who.giver().key == ada


def test_new_feedback_is_from_them_and_stands_on_top(open_tab, hear, ada, qtbot):
    hear("older", days=3)
    page = open_tab()
    press(qtbot, Qt.Key.Key_K, CTRL | SHIFT)
    noted = sheet(page, FeedbackSheet)
    assert noted.who.giver().key == ada
    noted.quote.setPlainText("newer")
    noted.kind.choose("strength")
    noted.save()
    assert [card.row.quote for card in page.detail.said.cards] == ["newer", "older"]
    assert page.detail.tabs.tabText(FEEDBACK) == "Feedback  2"


def test_somebody_else_has_other_feedback(open_tab, logbook, hear, qtbot):
    hear("of Ada")
    bruno = people.add(logbook, "Bruno Costa")
    hear("of Bruno", giver=bruno)
    page = open_tab()
    page.list.setFocus()
    press(qtbot, Qt.Key.Key_J)
    assert page.detail.uid == bruno
    assert [card.row.quote for card in page.detail.said.cards] == ["of Bruno"]


# --- by keyboard and mouse


def test_tab_and_arrows_reach_every_card_and_enter_opens_it(open_tab, hear, qtbot):
    uids = [hear(f"remark {days}", days=days) for days in (1, 2, 3)]
    page = open_tab()
    cards = page.detail.said.cards
    page.detail.tabs.setFocus()
    for _stop in range(3):  # the button, the link, the first card
        press(qtbot, Qt.Key.Key_Tab)
    assert cards[0].hasFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert cards[1].hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert page.window().current_page().side.uid == uids[1]


def test_a_click_opens_it_and_a_click_that_is_taken_back_does_not(open_tab, hear, qtbot):
    uid = hear("remark")
    page = open_tab()
    [card] = page.detail.said.cards
    qtbot.mousePress(card, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(-30, -30))
    assert page.window().current_page() is page
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert page.window().current_page().side.uid == uid


def test_keys_and_menu_mean_the_feedback_in_the_focus(open_tab, logbook, hear, today, qtbot):
    other, uid = hear("other", days=1), hear("remark", days=2)
    page = open_tab()
    page.detail.said.cards[1].setFocus()
    press(qtbot, Qt.Key.Key_T)
    assert feedback_list.one(logbook, uid).told_on == today
    assert page.detail.said.cards[1].hasFocus()
    press(qtbot, Qt.Key.Key_G)
    sheet(page, GoalSheet).reject()
    card = page.detail.said.cards[1]
    QApplication.sendEvent(card, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    [menu] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()]
    assert "Move to Trash" in [action.text().replace("&", "") for action in menu.actions()]
    menu.close()
    card.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert [row.uid for row in feedback_list.listing(logbook)] == [other]
    assert people.count(logbook) == 1
    assert page.detail.said.cards[0].hasFocus()


def test_discretion_hides_words_and_names(open_tab, hear):
    hear("Secret plan", themes=["Vendor"])
    [card] = open_tab().detail.said.cards
    discretion.set_on(True)
    told = " ".join([*words(card), card.accessibleName()])
    assert not any(word in told for word in ("Secret", "Vendor", "Ada"))
    discretion.set_on(False)
    assert "Vendor" in " ".join(words(card))


# --- under the cards of the timeline


@pytest.fixture
def talk(logbook, ada, today):
    """A meeting with Ada and Bruno."""
    bruno = people.add(logbook, "Bruno Costa")
    there = [Participant(ada), Participant(bruno)]
    return meetings.log(logbook, there, When(today - timedelta(2)), title="Budget talk")


def lines(page, qtbot):
    qtbot.waitUntil(lambda: len(page.detail.timeline.cards) == 1)
    [card] = page.detail.timeline.cards
    return card.lines


def test_what_was_said_in_a_meeting_is_quoted_under_it_with_its_giver(open_page, logbook, hear, talk, qtbot):
    bruno = people.find(logbook, "Bruno Costa")
    hear("Say no\nearly", "strength", 2, giver=bruno, meeting=talk, private=True)
    hear("Elsewhere", meeting=None)
    page = open_page("people")
    [line] = lines(page, qtbot)
    assert sorted(words(line)) == ["Strength · Bruno Costa · private", "“Say no early”"]
    assert line.accessibleName().startswith("Strength, “Say no\nearly”, from Bruno Costa")


def test_a_quote_under_a_card_is_reached_by_arrows_and_opened(open_page, hear, talk, qtbot):
    uid = hear("Say no early", meeting=talk)
    page = open_page("people")
    [line] = lines(page, qtbot)
    page.detail.timeline.cards[0].setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert line.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert page.window().current_page().side.uid == uid


def test_a_quote_shows_that_it_has_the_focus(open_page, hear, talk, qtbot):
    hear("Say no early", meeting=talk)
    page = open_page("people")
    [line] = lines(page, qtbot)
    without = line.grab().toImage()
    line.setFocus()
    assert line.grab().toImage() != without


def test_del_at_a_quote_trashes_neither_the_meeting_nor_the_person(open_page, logbook, hear, talk, qtbot):
    hear("Say no early", meeting=talk)
    page = open_page("people")
    [line] = lines(page, qtbot)
    line.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert feedback_list.listing(logbook) == []
    assert people.count(logbook) == 2 and [row.uid for row in meeting_list.listing(logbook)] == [talk]
    assert page.detail.timeline.cards[0].lines == []


def test_a_long_quote_takes_one_line_and_no_width(open_page, hear, talk, qtbot):
    hear("Nothing is as long as this. " * 40, meeting=talk)
    page = open_page("people")
    [line] = lines(page, qtbot)
    quote = next(label for label in line.findChildren(Label) if label.full_text().startswith("“"))
    assert quote.text().endswith("…")
    assert page.detail.horizontalScrollBar().maximum() == 0
    assert not any(isinstance(label, Chip) for label in line.findChildren(Label))


def test_what_is_noted_at_a_card_was_said_in_its_meeting(open_page, logbook, ada, talk, today, qtbot):
    page = open_page("people")
    lines(page, qtbot)
    page.detail.timeline.cards[0].setFocus()
    press(qtbot, Qt.Key.Key_K, CTRL | SHIFT)
    noted = sheet(page, FeedbackSheet)
    assert noted.who.giver().key == ada
    noted.quote.setPlainText("Say no early")
    noted.kind.choose("advice")
    noted.save()
    [row] = feedback_list.listing(logbook)
    assert (row.meeting, row.giver, row.day) == (talk, ada, today - timedelta(2))
    [line] = lines(page, qtbot)
    assert line.row.uid == row.uid
