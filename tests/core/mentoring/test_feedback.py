"""Feedback is noted in three words, kept to the letter, and every move of it is written down."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorlog import follow_ups, meetings, people
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, feedback_list, goals, mentorships, sessions
from mentorlog.mentoring.feedback import KINDS
from mentorlog.models.mentoring import STATUSES, Feedback, FeedbackGoal, StatusChange

QUOTE = "You wait too long before you escalate."


@pytest.fixture
def dana(logbook):
    return people.add(logbook, "Dana Okafor")


@pytest.fixture
def remark(logbook, dana):
    return feedback.add(logbook, dana, QUOTE, "growth")


def log_of(logbook, uid):
    query = StatusChange.select(StatusChange.before, StatusChange.after, StatusChange.reason).join(Feedback)
    return logbook.tuples(query.where(Feedback.uid == uid).order_by(StatusChange.id))


def test_a_hallway_remark_needs_who_quote_and_kind(logbook, dana, today):
    row = feedback_list.one(logbook, feedback.add(logbook, dana, QUOTE, "growth"))
    assert (row.giver, row.giver_name, row.quote, row.kind) == (dana, "Dana Okafor", QUOTE, "growth")
    assert (row.status, row.day, row.private, row.solicited) == ("new", today, False, False)
    assert (row.meeting, row.mentorship, row.told_on, row.themes, row.competencies) == (
        None,
        None,
        None,
        (),
        (),
    )


def test_nobody_may_be_named(logbook, today):
    row = feedback_list.one(logbook, feedback.add(logbook, None, QUOTE, "advice"))
    assert (row.giver, row.giver_name) == (None, "")


def test_the_quote_is_kept_to_the_letter(logbook, dana):
    quote = "  “Yes”\tand *no*;\n\n<b>DROP TABLE</b> 🎉\n" + "long " * 25_000
    assert len(quote) > 100_000
    assert feedback_list.one(logbook, feedback.add(logbook, dana, quote, "mixed")).quote == quote
    odd = feedback.add(logbook, dana, "one\r\ntwo\x00", "mixed")
    assert feedback_list.one(logbook, odd).quote == "one\ntwo"


@pytest.mark.parametrize("quote", ["", "  \n", "\u200b"])
def test_words_are_needed(logbook, dana, quote):
    with pytest.raises(InvalidEntry) as told:
        feedback.add(logbook, dana, quote, "growth")
    assert told.value.field == "quote"
    assert feedback_list.listing(logbook) == []


def test_a_kind_that_there_is_not(logbook, dana):
    with pytest.raises(InvalidEntry) as told:
        feedback.add(logbook, dana, QUOTE, "praise")
    assert told.value.field == "kind" and "strength, growth, mixed, advice" in str(told.value)
    with pytest.raises(NotFound):
        feedback.add(logbook, "nobody", QUOTE, "growth")


def test_what_is_said_of_it(logbook, dana, today):
    uid = feedback.add(
        logbook,
        dana,
        QUOTE,
        "growth",
        day=date(2026, 11, 2),
        solicited=True,
        asked="How do I come across?",
        situation="Steering committee",
        themes=["Escalation", "  escalation ", "Candour", ""],
        competencies=["decisions", "Risk and contingency"],
    )
    row = feedback_list.one(logbook, uid)
    assert (row.day, row.solicited, row.age) == (date(2026, 11, 2), True, 22)
    assert row.themes == ("Candour", "Escalation")
    assert row.competencies == ("Decisions", "Risk and contingency")
    feedback.edit(logbook, uid, themes=["Candour"], competencies=[], giver=None, kind="mixed")
    row = feedback_list.one(logbook, uid)
    assert (row.themes, row.competencies, row.giver, row.kind) == (("Candour",), (), None, "mixed")
    logbook.undo()
    assert feedback_list.one(logbook, uid).themes == ("Candour", "Escalation")


def test_it_is_private_where_the_mentorship_is_confidential(logbook, dana, today):
    def is_private(**said):
        return feedback_list.one(logbook, feedback.add(logbook, dana, QUOTE, "growth", **said)).private

    bruno = people.add(logbook, "Bruno Costa")
    open_one = mentorships.start(logbook, bruno, "mentee")
    assert not is_private() and not is_private(mentorship=open_one)
    secret = mentorships.start(logbook, dana, "mentee", confidential=True)
    assert is_private(mentorship=secret)
    assert is_private()  # what Dana says in passing is as confidential
    assert not is_private(mentorship=open_one) and not is_private(private=False)
    mentorships.trash(logbook, [secret])
    assert not is_private()


def test_what_was_said_in_a_private_meeting_is_private(logbook, dana, today):
    closed = meetings.log(logbook, [Participant(dana)], When(today), private=True)
    assert feedback.begins_private(logbook, dana, closed) and not feedback.begins_private(logbook, dana)
    assert feedback_list.one(logbook, feedback.add(logbook, dana, QUOTE, "growth", meeting=closed)).private
    told = feedback.add(logbook, dana, QUOTE, "growth", meeting=closed, private=False)
    assert not feedback_list.one(logbook, told).private


def test_what_was_said_in_a_session_is_of_its_mentorship(logbook, dana, today):
    secret = mentorships.start(logbook, dana, "mentee", confidential=True)
    session = sessions.log(logbook, secret, When(today))
    row = feedback_list.one(logbook, feedback.add(logbook, dana, QUOTE, "growth", meeting=session))
    assert (row.meeting, row.mentorship, row.private) == (session, secret, True)
    lunch = meetings.log(logbook, [Participant(dana)], When(today))
    feedback.edit(logbook, row.uid, meeting=lunch)
    assert feedback_list.one(logbook, row.uid).mentorship == secret


def test_a_move_is_written_down_once(logbook, remark):
    feedback.move(logbook, [remark], "accepted")
    feedback.move(logbook, [remark], "declined", reason="  Not mine\nto change ")
    assert log_of(logbook, remark) == [
        ("new", "accepted", ""),
        ("accepted", "declined", "Not mine to change"),
    ]
    row = feedback_list.one(logbook, remark)
    assert (row.status, row.reason) == ("declined", "Not mine to change")
    feedback.move(logbook, [remark], "considering")
    assert feedback_list.one(logbook, remark).reason == ""


def test_a_move_to_where_it_is_is_none(logbook, remark):
    feedback.move(logbook, [remark], "accepted")
    changes = logbook.changes()
    feedback.move(logbook, [remark, remark], "accepted")
    assert (logbook.changes(), len(log_of(logbook, remark))) == (changes, 1)
    assert logbook.undoable().label == "feedback-moved"


def test_several_move_in_one_step(logbook, dana, remark):
    other = feedback.add(logbook, dana, "Good slides.", "strength")
    feedback.move(logbook, [remark, other], "done")
    logbook.undo()
    assert {row.status for row in feedback_list.listing(logbook)} == {"new"}
    assert log_of(logbook, remark) == log_of(logbook, other) == []
    logbook.redo()
    assert log_of(logbook, other) == [("new", "done", "")]


@pytest.mark.parametrize("reason", ["", "  ", "\u200b"])
def test_declining_says_why(logbook, remark, reason):
    with pytest.raises(InvalidEntry) as told:
        feedback.move(logbook, [remark], "declined", reason=reason)
    assert told.value.field == "reason"
    assert feedback_list.one(logbook, remark).status == "new" and log_of(logbook, remark) == []


def test_nobody_has_been_told_on_a_day_that_is_ahead(logbook, remark, today):
    with pytest.raises(InvalidEntry, match="still ahead") as told:
        feedback.tell(logbook, [remark], today + timedelta(1))
    assert told.value.field == "told_on" and feedback_list.one(logbook, remark).told_on is None


def test_from_another_giver_it_is_of_no_mentorship_but_that_of_its_session(
    logbook, ada, with_ada, dana, today
):
    session = sessions.log(logbook, with_ada, When(today))
    said = feedback.add(logbook, ada, QUOTE, "growth", mentorship=with_ada)
    feedback.edit(logbook, said, giver=ada, quote="Earlier!")
    assert feedback_list.one(logbook, said).mentorship == with_ada
    feedback.edit(logbook, said, giver=dana)
    assert feedback_list.one(logbook, said).mentorship is None
    in_it = feedback.add(logbook, ada, QUOTE, "growth", meeting=session)
    feedback.edit(logbook, in_it, giver=dana)
    assert feedback_list.one(logbook, in_it).mentorship == with_ada
    feedback.edit(logbook, in_it, giver=None, meeting=None)
    assert feedback_list.one(logbook, in_it).mentorship is None


def test_an_heir_is_named_also_later_and_is_no_move(logbook, dana, remark):
    newer, newest = (feedback.add(logbook, dana, words, "strength") for words in ("Better", "Good"))
    feedback.move(logbook, [remark], "superseded")
    for heir in (newer, newest):
        feedback.move(logbook, [remark], "superseded", newer=heir)
        assert feedback_list.one(logbook, remark).superseded_by == heir
    feedback.move(logbook, [remark], "superseded")
    assert feedback_list.one(logbook, remark).superseded_by == newest
    assert log_of(logbook, remark) == [("new", "superseded", "")]


def test_what_may_supersede_is_newer_and_of_the_same_person_first(logbook, dana, remark, today):
    def said(who, words, days):
        return feedback.add(logbook, who, words, "mixed", day=today + timedelta(days))

    theirs, later = said(dana, "You escalate in time now.", 0), said(None, "In time", 1)
    said(dana, "In time once", -1)
    gone = said(dana, "In time again", 0)
    feedback.trash(logbook, [gone])
    assert found(logbook, remark) == [theirs, later]
    assert found(logbook, remark, "escalate") == [theirs]
    feedback.move(logbook, [theirs], "superseded", newer=later)
    assert found(logbook, remark) == [later]


def found(logbook, uid, text=""):
    numbers = feedback_list.successors(logbook, uid, text)
    return [row.uid for row in feedback_list.rows(logbook, numbers)]


def test_what_is_superseded_names_the_newer_one(logbook, dana, remark):
    newer = feedback.add(logbook, dana, "You escalate in time now.", "strength")
    feedback.move(logbook, [remark], "superseded", newer=newer)
    assert feedback_list.one(logbook, remark).superseded_by == newer
    feedback.move(logbook, [remark], "done")
    assert feedback_list.one(logbook, remark).superseded_by is None
    with pytest.raises(InvalidEntry) as told:
        feedback.move(logbook, [remark], "superseded", newer=remark)
    assert told.value.field == "newer"
    feedback.move(logbook, [remark], "superseded")
    assert feedback_list.one(logbook, remark).superseded_by is None


def test_unknown_statuses_and_feedback(logbook, remark):
    with pytest.raises(InvalidEntry):
        feedback.move(logbook, [remark], "liked")
    with pytest.raises(NotFound):
        feedback.move(logbook, [remark, "nothing"], "done")
    assert log_of(logbook, remark) == []


def test_they_were_told(logbook, remark, today):
    feedback.tell(logbook, [remark], today)
    assert feedback_list.one(logbook, remark).told_on == today
    feedback.tell(logbook, [remark], None)
    assert feedback_list.one(logbook, remark).told_on is None


def test_it_leads_to_goals_and_follow_ups(logbook, dana, remark, today):
    goal = goals.add(logbook, "Speak up within a day")
    promise = follow_ups.add(logbook, "Tell Dana", When(today), people=[dana])
    for _ in range(2):
        feedback.link(logbook, remark, goals=[goal], follow_ups=[promise])
    row = feedback_list.one(logbook, remark)
    assert (row.goals, row.follow_ups) == (1, 1)
    feedback.unlink(logbook, remark, goals=[goal])
    row = feedback_list.one(logbook, remark)
    assert (row.goals, row.follow_ups) == (0, 1)
    logbook.undo()
    assert feedback_list.one(logbook, remark).goals == 1


def test_accepting_with_a_goal_is_one_step_for_who_says_so(logbook, remark):
    with logbook.edit("feedback-moved", remark):
        feedback.move(logbook, [remark], "accepted")
        feedback.link(logbook, remark, goals=[goals.add(logbook, "Speak up within a day")])
    logbook.undo()
    assert feedback_list.one(logbook, remark).status == "new"
    assert logbook.column(FeedbackGoal.select(FeedbackGoal.id)) == []


def test_days_ahead_and_before_the_mentorship_are_kept_and_told(logbook, dana, today):
    for since in (date(2026, 11, 1), date(2026, 10, 1), None):
        mentorships.start(logbook, dana, "mentee", since=since)
    for day in (today, date(2026, 10, 1)):
        assert list(feedback.warnings(logbook, day, dana)) == []
    assert list(feedback.warnings(logbook, date(2026, 9, 30), None)) == []
    assert list(feedback.warnings(logbook, date(2026, 9, 30), dana)) == [
        "The mentorship began later, on Thu 1 Oct 2026."
    ]
    ahead = today + timedelta(1)
    assert list(feedback.warnings(logbook, ahead, dana)) == ["Wed 25 Nov 2026 is still ahead."]
    assert feedback_list.one(logbook, feedback.add(logbook, dana, QUOTE, "growth", day=ahead)).day == ahead


def test_it_comes_back_from_the_trash_with_all_it_had(logbook, remark):
    feedback.move(logbook, [remark], "done")
    feedback.trash(logbook, [remark])
    assert feedback_list.listing(logbook) == []
    feedback.restore(logbook, [remark])
    assert [row.status for row in feedback_list.listing(logbook)] == ["done"]
    assert len(log_of(logbook, remark)) == 1


@pytest.mark.parametrize(("days", "stale"), [(30, False), (31, True)])
@pytest.mark.parametrize("status", STATUSES)
def test_what_waits_for_a_decision_for_more_than_30_days_is_stale(logbook, dana, today, days, stale, status):
    uid = feedback.add(logbook, dana, QUOTE, "growth", day=today - timedelta(days))
    feedback.move(logbook, [uid], status, reason="because")
    assert feedback_list.one(logbook, uid).stale == (stale and status in ("new", "considering"))


MOVES = st.lists(
    st.tuples(st.sampled_from(["undo", "redo", *STATUSES]), st.integers(0, 2), st.sampled_from(["", "why"])),
    max_size=25,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MOVES)
def test_any_sequence_of_moves_keeps_the_log_consistent(logbook, moves):
    uids = [feedback.add(logbook, None, QUOTE, kind) for kind in KINDS[:3]]
    for status, which, reason in moves:
        if status == "undo" and logbook.undoable().label == "feedback-moved":
            logbook.undo()
        elif status == "redo":
            logbook.redo()
        elif status in STATUSES and (status != "declined" or reason):
            feedback.move(logbook, uids[which:], status, reason=reason)
        for uid in uids:
            story = log_of(logbook, uid)
            assert [before for before, *_ in story] == ["new", *(after for _, after, _ in story)][
                : len(story)
            ]
            assert all(before != after for before, after, _ in story)
            row = feedback_list.one(logbook, uid)
            assert (row.status, row.reason) == (story[-1][1:] if story else ("new", ""))


def test_whether_it_begins_as_private_can_be_asked_before(logbook, dana):
    assert not feedback.begins_private(logbook, dana)
    mentorships.start(logbook, dana, "mentee", confidential=True)
    assert feedback.begins_private(logbook, dana) and not feedback.begins_private(logbook, None)
