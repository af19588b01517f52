"""What is changed from the terminal while a sheet is open stays, but for the fields that were touched."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import follow_up_list, follow_ups, meeting_list, meetings
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, feedback_list, goal_list, goals, mentorship_list, mentorships
from ui.sheets.feedback import FeedbackSheet
from ui.sheets.follow_up import FollowUpSheet
from ui.sheets.goal import GoalSheet
from ui.sheets.meeting import MeetingSheet
from ui.sheets.mentorship import MentorshipSheet


def test_of_feedback(logbook, desk, behind, opened, known, today):
    uid = feedback.add(logbook, known["ada"], "Ask first", "advice", themes=["Asking"])
    sheet = opened(FeedbackSheet(desk, behind, uid=uid))
    feedback.edit(
        logbook, uid, giver=known["priya"], quote="Ask", kind="growth", asked="How?", themes=["Ears"]
    )
    sheet.more.meaning.setPlainText("She is right")
    sheet.save()
    row, kept = feedback_list.one(logbook, uid), feedback.details(logbook, uid)
    assert (row.giver, row.quote, row.kind, row.themes) == (known["priya"], "Ask", "growth", ("Ears",))
    assert (kept.meaning, kept.asked) == ("She is right", "How?")


def test_of_a_goal(logbook, desk, behind, opened, known):
    uid = goals.add(logbook, "Say no", people=[known["ada"]], baseline=2)
    sheet = opened(GoalSheet(desk, behind, uid))
    goals.edit(logbook, uid, title="Say no early", people=[known["priya"]], baseline=4)
    sheet.success.setPlainText("Nobody is surprised")
    sheet.save()
    row = goal_list.one(logbook, uid)
    assert (row.title, row.baseline, row.success) == ("Say no early", 4, "Nobody is surprised")
    assert [each.uid for each in row.people] == [known["priya"]]


def test_of_an_agreement(logbook, desk, behind, opened, known):
    uid = mentorships.start(logbook, known["ada"], "mentee", every_days=14, minutes=90)
    sheet = opened(MentorshipSheet(desk, behind, uid=uid))
    mentorships.edit(logbook, uid, every_days=30, minutes=600, confidential=True, until=date(2027, 6, 1))
    sheet.purpose.set_text("Lead a programme")
    sheet.save()
    row = mentorship_list.one(logbook, uid)
    assert (row.every_days, row.minutes, row.confidential) == (30, 600, True)
    assert (row.until, row.purpose) == (date(2027, 6, 1), "Lead a programme")


def test_of_a_follow_up(logbook, desk, behind, opened, known, today):
    uid = follow_ups.add(logbook, "Send it", When(today), people=[known["ada"]])
    sheet = opened(FollowUpSheet(desk, behind, uid=uid))
    follow_ups.edit(logbook, uid, what="Send both", owed_by="them", people=[known["priya"]], private=True)
    follow_ups.reschedule(logbook, uid, When(date(2026, 12, 1)))
    sheet.lead.show_minutes(30)
    sheet.save()
    row = follow_up_list.one(logbook, uid)
    assert (row.what, row.owed_by, row.private, row.due) == ("Send both", "them", True, date(2026, 12, 1))
    assert row.remind_minutes == 30 and [each.uid for each in row.people] == [known["priya"]]


@pytest.mark.parametrize("kind", ["call", "event"])
def test_of_a_meeting(logbook, desk, behind, opened, known, today, kind):
    title = "Dinner" if kind == "event" else ""
    uid = meetings.log(
        logbook, [Participant(known["ada"])], When(today), kind=kind, title=title, place="Porto"
    )
    sheet = opened(MeetingSheet(desk, behind, uid))
    there = [Participant(known["priya"], "came late")]
    meetings.edit(logbook, uid, participants=there, place="Lisbon", tags=["win"])
    sheet.form.notes.setPlainText("Good")
    sheet.save()
    row = meeting_list.one(logbook, uid)
    assert (row.title, row.place, row.tags, row.notes) == (title, "Lisbon", ("win",), "Good")
    assert [(each.uid, each.line) for each in row.people] == [(known["priya"], "came late")]


def test_another_kind_takes_its_people_along(logbook, desk, behind, opened, known, today):
    uid = meetings.log(logbook, [Participant(known["ada"])], When(today), kind="event", title="Dinner")
    sheet = opened(MeetingSheet(desk, behind, uid))
    meetings.edit(logbook, uid, notes="Written elsewhere")
    sheet.form.choose_kind("call")
    sheet.save()
    row = meeting_list.one(logbook, uid)
    assert (row.kind, row.title, row.notes) == ("call", "", "Written elsewhere")
    assert [each.uid for each in row.people] == [known["ada"]]
