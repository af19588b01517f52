"""Sessions and mentorships on the pages of people and meetings, each with the way to its own page."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from mentorlog import meetings, people
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, feedback_list, mentorships, sessions
from ui import theme
from ui.pages.quote import QuoteLine
from ui.sheets.feedback import FeedbackSheet
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.laid_out import laid_out


@pytest.fixture
def with_ada(logbook, ada, today):
    """A mentorship with Ada of eight sessions, of which one was held and one is planned; its uid."""
    uid = mentorships.start(logbook, ada, "mentee", sessions=8, since=date(2025, 3, 10))
    sessions.log(logbook, uid, When(today - timedelta(9)), title="Escalations")
    sessions.log(logbook, uid, When(today + timedelta(5)))
    return uid


def words(widget):
    told = [label.text() for label in widget.findChildren(Label)]
    return "\n".join(told).replace("\u2068", "").replace("\u2069", "")


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


# --- in the header of a person


def links(page):
    return page.detail.header.mentorships.links


def told(page):
    """What stands there, the link and what is beside it in one line."""
    parts = laid_out(page.detail.header.mentorships.layout())
    return " ".join(part.text() for part in parts if part.isVisible())


def test_the_header_tells_the_mentorship_and_leads_to_it(open_page, with_ada, qtbot):
    page = open_page("people")
    [link] = links(page)
    assert told(page) == "Mentor since March 2025 Session 1 of 8"
    assert link.accessibleDescription() == "Session 1 of 8"
    link.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    [row] = page.window().current_page().list.chosen()
    assert row.uid == with_ada


def test_each_state_and_role_has_its_words(open_page, logbook, ada, with_ada, today):
    page = open_page("people")
    as_mentor = mentorships.start(logbook, ada, "mentor")
    assert told(page) == "Mentor since March 2025 Session 1 of 8 Mentee"
    mentorships.pause(logbook, with_ada)
    assert told(page) == "Mentee Mentor since March 2025 Session 1 of 8, paused"
    mentorships.end(logbook, with_ada, "over", on=today)
    assert told(page) == "Mentee"
    mentorships.end(logbook, as_mentor, "over", on=today - timedelta(30))
    assert told(page) == "Mentee until October 2026"


def test_proposed_ones_say_so_and_open_numbers_are_not_made_up(open_page, logbook, ada, today):
    uid = mentorships.start(logbook, ada, "mentee", proposed=True)
    page = open_page("people")
    assert told(page) == "Proposed as your mentor"
    mentorships.activate(logbook, uid)
    sessions.log(logbook, uid, When(today))
    assert told(page).endswith(" Session 1")


def test_in_a_narrow_page_the_words_stand_under_each_other(open_page, with_ada, qapp):
    page = open_page("people")
    theme.apply(qapp, "light", 150)
    page.window().resize(1180, 760)
    assert page.detail.horizontalScrollBar().maximum() == 0


def test_without_a_mentorship_the_header_has_no_room_for_one(open_page, logbook, ada, with_ada):
    page = open_page("people")
    page.detail.show_person(people.add(logbook, "Bruno Costa"))
    assert page.detail.header.mentorships.isHidden() and links(page) == []


# --- on the cards of the timeline


def test_a_card_says_which_session_it_is(open_page, logbook, ada, with_ada, today, qtbot):
    meetings.log(logbook, [Participant(ada)], When(today - timedelta(20)), title="Coffee")
    page = open_page("people")
    qtbot.waitUntil(lambda: len(page.detail.timeline.cards) == 3)
    planned, held, coffee = page.detail.timeline.cards
    assert "Session 2 of 8 · Sun 29 Nov 2026" in words(planned)
    assert "Session 1 of 8 · Sun 15 Nov 2026" in words(held)
    assert held.accessibleName().endswith(", Session 1 of 8")
    assert "Session" not in words(coffee) and not coffee.accessibleName().endswith(", ")


def test_a_title_that_says_the_session_is_enough(open_page, logbook, ada, today, qtbot):
    uid = mentorships.start(logbook, ada, "mentee")
    sessions.log(logbook, uid, When(today), title="Session 1: beginnings")
    fallen = sessions.log(logbook, uid, When(today + timedelta(1)))
    meetings.did_not_happen(logbook, fallen)
    page = open_page("people")
    qtbot.waitUntil(lambda: len(page.detail.timeline.cards) == 2)
    told = [words(card).replace("Session 1: beginnings", "") for card in page.detail.timeline.cards]
    assert not any("Session" in each for each in told)


def test_more_meetings_are_told_by_as_many_queries(open_page, logbook, ada, with_ada, today, qtbot):
    bruno = people.add(logbook, "Bruno Costa")
    for days in range(40):
        uid = sessions.log(logbook, with_ada, When(today - timedelta(days)))
        feedback.add(logbook, ada, f"remark {days}", "advice", meeting=uid)
    uid = meetings.log(logbook, [Participant(bruno)], When(today))
    feedback.add(logbook, bruno, "remark", "advice", meeting=uid)
    timeline = open_page("people").detail.timeline
    asked = []
    for person in (bruno, ada):
        statements = []
        logbook.database.connection().set_trace_callback(statements.append)
        timeline.show_person(person)
        qtbot.waitUntil(lambda: len(timeline.cards) == len(timeline._entries))
        logbook.database.connection().set_trace_callback(None)
        asked.append(len(statements))
    assert len(timeline.cards) == 42 and len(timeline.stops()) == 82
    assert asked[1] <= asked[0] + 1  # the name of one more kind of meeting


# --- in the detail of a meeting


def test_a_meeting_tells_its_session_and_leads_to_the_mentorship(open_page, with_ada, qtbot):
    page = open_page("meetings")
    link = page.detail.findChild(Button, "mentorship")
    assert link.text() == "Session 2 of 8"
    link.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    [row] = page.window().current_page().list.chosen()
    assert row.uid == with_ada


def test_a_meeting_tells_what_was_said_in_it(open_page, logbook, ada, today, qtbot):
    uid = meetings.log(logbook, [Participant(ada)], When(today))
    page = open_page("meetings")
    assert page.detail.findChild(Button, "mentorship") is None
    assert "Feedback" not in words(page.detail)
    said = feedback.add(logbook, ada, "Say no early", "growth", meeting=uid)
    [line] = page.detail.lines
    assert isinstance(line, QuoteLine)
    assert "Feedback" in words(page.detail) and "Growth · Ada Lindqvist" in words(line)
    line.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert page.window().current_page().side.uid == said


def test_del_at_a_quote_of_a_meeting_trashes_the_quote(open_page, logbook, ada, today, qtbot):
    uid = meetings.log(logbook, [Participant(ada)], When(today))
    feedback.add(logbook, ada, "Say no early", "growth", meeting=uid)
    page = open_page("meetings")
    page.detail.lines[0].setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert feedback_list.listing(logbook) == []
    assert [row.uid for row in page.list.chosen()] == [uid]


def test_what_is_noted_at_a_meeting_was_said_in_it(open_page, logbook, ada, today, qtbot):
    bruno = people.add(logbook, "Bruno Costa")
    alone = meetings.log(logbook, [Participant(ada)], When(today))
    meetings.log(logbook, [Participant(ada), Participant(bruno)], When(today - timedelta(1)))
    page = open_page("meetings")
    for giver in (ada, None):
        qtbot.keyClick(
            page.list, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        [sheet] = [each for each in page.window().findChildren(FeedbackSheet) if each.isVisible()]
        assert [token.key for token in sheet.who.tokens()] == ([giver] if giver else [])
        assert sheet.more.said_in.meeting() == page.list.chosen()[0].uid
        sheet.reject()
        page.list.setFocus()
        qtbot.keyClick(page.list, Qt.Key.Key_J)
    assert alone != page.list.chosen()[0].uid


def test_a_session_can_be_made_a_meeting_like_others(open_page, logbook, with_ada, notices, today):
    held = sessions.of_mentorship(logbook, with_ada)[0].meeting
    page = open_page("meetings")
    page.show_item(held)
    page.detail.findChild(Button, "more").click()
    menu = page.detail.findChild(QMenu)
    {action.text(): action for action in menu.actions()}["&Not a session of this mentorship"].trigger()
    menu.close()
    assert sessions.one(logbook, held) is None and notices[-1].undo
    page.detail.findChild(Button, "more").click()
    menu = page.detail.findChildren(QMenu)[-1]
    assert "&Not a session of this mentorship" not in [action.text() for action in menu.actions()]
    menu.close()
    logbook.undo()
    assert sessions.one(logbook, held) is not None
