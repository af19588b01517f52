"""The Mentors page: who is there, how it stands, and what can be done about it by keyboard."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog import follow_up_list, meeting_list, people_list
from mentorlog.dates import When
from mentorlog.mentoring import feedback, mentorship_list, mentorships, sessions, topics
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui.pages.mentorship.session_card import SessionCard
from ui.sheets.end_mentorship import EndMentorshipSheet
from ui.sheets.log_meeting import LogMeetingSheet
from ui.sheets.mentorship import MentorshipSheet
from ui.sheets.plan_session import PlanSessionSheet
from ui.sheets.session import SessionSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.label import Label

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def with_ada(logbook, ada, today):
    """A mentorship with Ada that has been quiet for three weeks."""
    uid = mentorships.start(
        logbook,
        ada,
        "mentee",
        purpose="Lead a programme",
        every_days=14,
        sessions=8,
        since=today - timedelta(60),
    )
    sessions.log(logbook, uid, When(today - timedelta(22)), notes="- **Two** options", minutes=45)
    return uid


def words(page):
    told = "\n".join(label.full_text() for label in page.detail.findChildren(Label) if label.isVisible())
    return told.replace("\u2068", "").replace("\u2069", "")


def sheet(kind, qtbot):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def test_without_any_it_offers_to_begin_one(open_page, qtbot):
    page = open_page("mentors")
    button = next(each for each in page.findChildren(Button) if each.isVisible())
    button.click()
    sheet(MentorshipSheet, qtbot).reject()


def test_it_tells_how_it_stands_and_why_it_has_stalled(open_page, with_ada):
    told = words(open_page("mentors"))
    assert "You are the mentee · Lead a programme" in told
    assert "No session for 22 days; agreed was every 14 days" in told
    assert "Session 1 of 8" in told and "Two options" in told


def test_a_session_tells_its_first_words_and_keeps_its_tasks_apart(open_page, logbook, with_ada, today):
    notes = "She asked\nwho leads.\n\nNobody.\n- [ ] name a *deputy*\n- [x] let them\n  lead\n\nThen tea"
    sessions.log(logbook, with_ada, When(today), notes=notes)
    told = words(open_page("mentors"))
    assert "She asked who leads. Nobody. · name a deputy · let them lead · Then tea" in told


def test_a_mentorship_is_begun_by_keyboard(open_page, logbook, ada, qtbot):
    page = open_page("mentors")
    qtbot.keyClick(page.window(), Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier)
    opened = sheet(MentorshipSheet, qtbot)
    qtbot.keyClicks(opened.who.line, "ada")
    qtbot.keyClick(opened.who.line, Qt.Key.Key_Return)
    opened.programme.chip("6-months").click()
    opened.save()
    (row,) = mentorship_list.listing(logbook)
    assert (row.person, row.role, row.programme, row.sessions, row.every_days) == (
        ada,
        "mentee",
        "6-months",
        8,
        21,
    )
    logbook.undo()
    assert mentorship_list.listing(logbook) == []


def test_somebody_new_is_made_with_it_in_one_step(open_page, logbook, qtbot):
    page = open_page("mentors")
    opened = MentorshipSheet(page.desk, page.window())
    opened.open()
    opened.show_values(opened.values() | {"who": [[None, "Priya Raman"]], "role": "mentor"})
    opened.save()
    assert mentorship_list.listing(logbook)[0].name == "Priya Raman"
    logbook.undo()
    assert people_list.listing(logbook) == []


@pytest.mark.parametrize("who", [[], [[None, "A"], [None, "B"]]])
def test_it_is_with_one_person(open_page, logbook, who):
    page = open_page("mentors")
    opened = MentorshipSheet(page.desk, page.window())
    opened.open()
    opened.show_values(opened.values() | {"who": who})
    opened.save()
    assert opened.isVisible() and mentorship_list.listing(logbook) == []
    opened.show_values(opened.values() | {"who": []})
    opened.reject()


def test_the_terms_can_be_changed_and_nothing_changed_is_no_step(open_page, logbook, with_ada):
    page = open_page("mentors")
    before = logbook.undoable()
    opened = MentorshipSheet(page.desk, page.window(), uid=with_ada)
    opened.open()
    opened.save()
    assert logbook.undoable() == before
    opened = MentorshipSheet(page.desk, page.window(), uid=with_ada)
    opened.open()
    opened.sessions.setValue(12)
    opened.save()
    assert mentorship_list.one(logbook, with_ada).sessions == 12


def test_a_session_is_logged_and_opened(open_page, logbook, with_ada, qtbot, today):
    page = open_page("mentors")
    page.handlers()["log-session"]()
    sheet(SessionSheet, qtbot).save()
    assert [row.day for row in sessions.of_mentorship(logbook, with_ada)] == [today - timedelta(22), today]
    cards = [card for card in page.detail.findChildren(SessionCard) if card.isVisible()]
    cards[0].findChild(Button).click()
    sheet(SessionSheet, qtbot).reject()


def test_two_with_one_person_are_kept_apart(open_page, logbook, ada, with_ada, qtbot, today):
    other = mentorships.start(logbook, ada, "mentor", purpose="Her first budget", since=today)
    page = open_page("mentors")
    page.show_item(other)
    assert "Her first budget" in words(page) and "Lead a programme" not in words(page)
    qtbot.keyClick(page.list, Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    sheet(SessionSheet, qtbot).save()
    assert [row.day for row in sessions.of_mentorship(logbook, other)] == [today]
    assert [row.day for row in sessions.of_mentorship(logbook, with_ada)] == [today - timedelta(22)]
    page.show_item(with_ada)
    assert "Lead a programme" in words(page) and "Her first budget" not in words(page)


def test_its_end_says_thanks_later_and_is_one_step(open_page, logbook, ada, with_ada, qtbot):
    page = open_page("mentors")
    page.handlers()["end-mentorship"]()
    ending = sheet(EndMentorshipSheet, qtbot)
    ending.reasons.chip("Goals reached").click()
    ending.rhythm.show_value(90)
    ending.save()
    row = mentorship_list.one(logbook, with_ada)
    assert (row.state, row.end_reason) == ("ended", "Goals reached")
    (promise,) = follow_up_list.listing(logbook)
    assert promise.what == "Thank Ada Lindqvist for the mentoring"
    assert promise.people[0].uid == ada and people_list.one(logbook, ada).every_days == 90
    logbook.undo()
    assert mentorship_list.one(logbook, with_ada).state == "active"
    assert follow_up_list.listing(logbook) == []


def test_an_ended_one_is_among_the_ended_and_goes_on(open_page, logbook, with_ada):
    mentorships.end(logbook, with_ada, "Moved away", outcome="I plan weekly")
    page = open_page("mentors")
    assert page.rows.rowCount() == 0
    page.states.chip("ended").click()
    assert "Moved away" in words(page) and "I plan weekly" in words(page)
    page.detail.findChild(Button, "activate").click()
    assert mentorship_list.one(logbook, with_ada).state == "active"


def test_what_is_typed_in_a_section_stays_when_another_thing_changes(open_page, logbook, with_ada, qtbot):
    page = open_page("mentors")
    line = page.detail.topics.new.line
    line.setFocus()
    qtbot.keyClicks(line, "Bud")
    sessions.log(logbook, with_ada, When(mentorship_list.one(logbook, with_ada).since))
    page.mark_stale()
    assert page.detail.topics.new.line is line and line.text() == "Bud"
    qtbot.keyClicks(line, "get")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [row.words for row in topics.ahead(logbook, with_ada)] == ["Budget"]


def test_the_agreement_begins_with_the_template_and_keeps_itself(open_page, logbook, with_ada, qtbot):
    page = open_page("mentors")
    page.detail.agreement.fill.click()
    agreed = mentorship_list.one(logbook, with_ada).agreement
    assert "Lead a programme" in agreed and "every 2 weeks" in agreed
    edit = page.detail.agreement.editor.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "Our own words. ")
    page.detail.agreement.keep()
    assert "Our own words." in mentorship_list.one(logbook, with_ada).agreement


def test_trash_and_back(open_page, logbook, with_ada):
    page = open_page("mentors")
    page.handlers()["trash"]()
    assert mentorship_list.listing(logbook) == []
    assert meeting_list.listing(logbook)  # its meetings stay
    logbook.undo()
    page.mark_stale()
    assert page.rows.rowCount() == 1


def test_it_is_found_from_elsewhere(open_page, logbook, with_ada):
    mentorships.end(logbook, with_ada, "Moved away")
    page = open_page("mentors")
    page.show_item(with_ada)
    assert page.list.chosen()[0].uid == with_ada


def test_a_mentoring_meeting_of_the_usual_sheet_is_a_session_in_one_step(open_page, logbook, ada, with_ada):
    page = open_page("mentors")
    opened = LogMeetingSheet(page.desk, page.window(), [ada])
    opened.open()
    opened.form.kind.chip("mentoring").click()
    opened.save()
    assert len(sessions.of_mentorship(logbook, with_ada)) == 2
    logbook.undo()
    assert len(sessions.of_mentorship(logbook, with_ada)) == 1
    assert len(meeting_list.listing(logbook)) == 1


def test_what_was_proposed_begins(open_page, logbook, ada):
    uid = mentorships.start(logbook, ada, "mentor", proposed=True)
    page = open_page("mentors")
    button = page.detail.findChild(Button, "activate")
    assert button.text() == "Begin"
    button.click()
    assert mentorship_list.one(logbook, uid).state == "active"


def test_hours_that_nobody_touches_stay_to_the_minute(open_page, logbook, ada):
    uid = mentorships.start(logbook, ada, "mentor", minutes=90)
    page = open_page("mentors")
    opened = MentorshipSheet(page.desk, page.window(), uid=uid)
    opened.open()
    opened.purpose.set_text("Another purpose")
    opened.save()
    row = mentorship_list.one(logbook, uid)
    assert (row.purpose, row.minutes) == ("Another purpose", 90)


def test_thanks_can_be_noted_after_the_end(open_page, logbook, with_ada, today):
    mentorships.end(logbook, with_ada, "Goals reached")
    page = open_page("mentors")
    page.states.chip("ended").click()
    page.detail.findChild(Button, "thank").click()
    assert mentorship_list.one(logbook, with_ada).thanked_on == today
    page.mark_stale()
    assert "Thanked Tue 24 Nov 2026" in words(page)


def test_what_was_said_in_it_is_read_on_the_feedback_page(open_page, logbook, ada, with_ada, today, qtbot):
    session = sessions.of_mentorship(logbook, with_ada)[0].meeting
    page = open_page("mentors")
    assert page.detail.findChild(Button, "heard") is None
    said = feedback.add(logbook, ada, "Two options, never one", "advice", meeting=session)
    feedback.add(logbook, ada, "In the hall", "advice")
    link = page.detail.findChild(Button, "heard")
    assert (link.text(), link.accessibleDescription()) == ("Feedback", "1 piece of feedback")
    link.click()
    there = page.window().current_page()
    assert there.chosen == ReviewFilter(mentorship=with_ada) and there.side.uid == said
    assert there.bar.mentorship.text() == "In the mentorship with Ada Lindqvist"
    discretion.set_on(True)
    assert "Ada" not in there.bar.mentorship.text()
    qtbot.mouseClick(there.bar.mentorship, Qt.MouseButton.LeftButton)
    assert there.chosen == ReviewFilter() and there.bar.mentorship.isHidden()


def test_beside_the_count_another_mentorship_begins(open_page, with_ada, qtbot):
    page = open_page("mentors")
    page._panes.findChild(Button, "new-mentorship").click()
    sheet(MentorshipSheet, qtbot).reject()


def test_of_many_sessions_the_last_three_are_shown_until_more_are_wanted(
    open_page, logbook, with_ada, today, qtbot
):
    for days in (20, 15, 10, 5):
        sessions.log(logbook, with_ada, When(today - timedelta(days)))
    page = open_page("mentors")
    shown = [each for each in page.detail.findChildren(SessionCard) if each.isVisible()]
    more = page.detail.findChild(Button, "more-sessions")
    assert len(shown) == 3 and more.text() == "Show 2 more"
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.detail.findChildren(SessionCard)) == 5)
    fourth = sessions.of_mentorship(logbook, with_ada)[1].meeting
    assert QApplication.focusWidget().objectName() == fourth
    assert page.detail.findChild(Button, "more-sessions") is None


def test_what_has_stalled_gets_a_session_with_a_day_ahead_or_rests(
    open_page, logbook, with_ada, today, qtbot
):
    page = open_page("mentors")
    page.detail.findChild(Button, "plan").click()
    planning = sheet(PlanSessionSheet, qtbot)
    planning.save()
    assert planning.isVisible() and planning.when._problem.isVisible()
    planning.when.set_text(f"{today - timedelta(1)}")
    planning.save()
    assert planning.isVisible()
    planning.when.set_text(f"{today + timedelta(3)} 14:00")
    planning.agenda.setPlainText("The budget")
    planning.save()
    planned = sessions.of_mentorship(logbook, with_ada)[-1]
    assert (planned.day, planned.state, planned.agenda) == (today + timedelta(3), "planned", "The budget")
    logbook.undo()
    page.mark_stale()
    page.detail.findChild(Button, "pause").click()
    assert mentorship_list.one(logbook, with_ada).state == "paused"
