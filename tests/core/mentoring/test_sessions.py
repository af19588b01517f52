"""Sessions are meetings with a number in the course of their mentorship, an agenda and a reflection."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorlog import meeting_list, meetings
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry
from mentorlog.meetings import NextStep, Participant
from mentorlog.mentoring import guides, mentorships, sessions

A_DAY = timedelta(1)


def test_a_session_is_a_meeting_with_a_follow_up_in_one_step(logbook, ada, with_ada, today):
    steps = [NextStep("Send RAID log", When(today + A_DAY))]
    prepared = {"agenda": "The escalation", "guide": "grow", "usefulness": 4}
    uid = sessions.log(
        logbook, with_ada, When(today), steps, preparation=prepared, notes="Two options", minutes=50
    )
    row = sessions.one(logbook, uid)
    assert (row.number, row.of, row.agenda, row.guide, row.usefulness) == (1, 8, "The escalation", "grow", 4)
    meeting = meeting_list.one(logbook, uid)
    assert (meeting.kind, meeting.people[0].uid, meeting.notes) == ("mentoring", ada, "Two options")
    logbook.undo()
    assert sessions.of_mentorship(logbook, with_ada) == [] and meeting_list.listing(logbook) == []


def test_they_are_counted_by_their_days_and_not_as_they_were_written(logbook, with_ada, today):
    second = sessions.log(logbook, with_ada, When(today - A_DAY))
    first = sessions.log(logbook, with_ada, When(today - 8 * A_DAY))
    fallen = sessions.log(logbook, with_ada, When(today + A_DAY))
    meetings.did_not_happen(logbook, fallen)
    third = sessions.log(logbook, with_ada, When(today + 2 * A_DAY))
    course = sessions.of_mentorship(logbook, with_ada)
    assert [(row.meeting, row.number) for row in course] == [(first, 1), (second, 2), (fallen, 0), (third, 3)]
    meetings.trash(logbook, [first])
    assert [row.number for row in sessions.of_mentorship(logbook, with_ada)] == [1, 0, 2]
    assert sessions.one(logbook, first).number == 0


def test_meetings_know_their_places_whatever_mentorship_they_are_of(logbook, ada, bruno, with_ada, today):
    with_bruno = mentorships.start(logbook, bruno, "mentor")
    firsts = [sessions.log(logbook, uid, When(today - A_DAY)) for uid in (with_ada, with_bruno)]
    seconds = [sessions.log(logbook, uid, When(today)) for uid in (with_ada, with_bruno)]
    coffee = meetings.log(logbook, [Participant(ada)], When(today))
    meetings.did_not_happen(logbook, firsts[1])
    places = sessions.places(logbook, [*seconds, firsts[1], coffee])
    assert {uid: (place.number, place.of) for uid, place in places.items()} == {
        seconds[0]: (2, 8),
        seconds[1]: (1, None),
        firsts[1]: (0, None),
    }
    assert places[seconds[0]].mentorship == with_ada
    mentorships.trash(logbook, [with_ada])
    assert list(sessions.places(logbook, seconds)) == [seconds[1]]
    assert sessions.places(logbook, []) == {}


def test_a_confidential_mentorship_keeps_its_sessions_private(logbook, bruno, today):
    secret = mentorships.start(logbook, bruno, "mentor", confidential=True)
    assert sessions.one(logbook, sessions.log(logbook, secret, When(today))).private
    assert not sessions.one(logbook, sessions.log(logbook, secret, When(today), private=False)).private


def test_a_meeting_that_joins_a_confidential_mentorship_becomes_private(logbook, bruno, with_ada, today):
    secret = mentorships.start(logbook, bruno, "mentor", confidential=True)
    uid = meetings.log(logbook, [Participant(bruno)], When(today), kind="mentoring", notes="Hush")
    sessions.join(logbook, uid, with_ada)
    assert not meeting_list.one(logbook, uid).private
    assert sessions.claim(logbook, uid) == secret
    assert meeting_list.one(logbook, uid).private
    logbook.undo()
    assert not meeting_list.one(logbook, uid).private


def test_what_was_prepared_can_be_changed_and_typing_is_one_step(logbook, with_ada, today):
    uid = sessions.log(logbook, with_ada, When(today))
    for text in ("W", "What", "What I will do differently"):
        sessions.edit(logbook, uid, reflection=text, merge_key=f"reflection {uid}")
    assert sessions.one(logbook, uid).reflection == "What I will do differently"
    logbook.undo()
    assert sessions.one(logbook, uid).reflection == ""


@pytest.mark.parametrize(
    ("field", "said"), [("usefulness", {"usefulness": 6}), ("guide", {"guide": "tarot"})]
)
def test_what_cannot_be_is_refused_beside_its_field(logbook, with_ada, today, field, said):
    uid = sessions.log(logbook, with_ada, When(today))
    with pytest.raises(InvalidEntry) as refused:
        sessions.edit(logbook, uid, **said)
    assert refused.value.field == field


def test_a_mentoring_meeting_is_claimed_by_the_one_running_mentorship(logbook, ada, bruno, with_ada, today):
    uid = meetings.log(logbook, [Participant(ada)], When(today), kind="mentoring")
    assert sessions.one(logbook, uid) is None
    assert sessions.claim(logbook, uid) == with_ada
    assert sessions.one(logbook, uid).number == 1
    coffee = meetings.log(logbook, [Participant(ada)], When(today), kind="coffee")
    assert sessions.claim(logbook, coffee) is None
    alone = meetings.log(logbook, [Participant(bruno)], When(today), kind="mentoring")
    assert sessions.claim(logbook, alone) is None
    mentorships.start(logbook, ada, "mentor")
    undecided = meetings.log(logbook, [Participant(ada)], When(today), kind="mentoring")
    assert sessions.claim(logbook, undecided) is None


def test_a_meeting_joins_another_mentorship_and_leaves_it(logbook, ada, with_ada, today):
    other = mentorships.start(logbook, ada, "mentor")
    uid = meetings.log(logbook, [Participant(ada)], When(today))
    sessions.join(logbook, uid, with_ada)
    sessions.join(logbook, uid, other)
    assert sessions.of_mentorship(logbook, with_ada) == []
    sessions.leave(logbook, uid)
    assert sessions.one(logbook, uid) is None
    with pytest.raises(InvalidEntry):
        sessions.edit(logbook, uid, agenda="none")
    logbook.undo()
    assert sessions.one(logbook, uid).mentorship == other


def test_guides_are_built_in_and_the_users_own(logbook):
    assert [guide.key for guide in guides.all_guides(logbook)] == ["free", "grow", "retrospective", "3-2-1"]
    own = guides.add(logbook, "Before a steering meeting", ["Who decides?", " ", "What do they fear?"])
    assert guides.guide_of(logbook, own).questions == ("Who decides?", "What do they fear?")
    guides.edit(logbook, own, "Steering", ["Who decides?"])
    assert guides.all_guides(logbook)[-1] == guides.GuideRow(own, "Steering", ("Who decides?",), own=True)
    guides.remove(logbook, own)
    assert len(guides.all_guides(logbook)) == 4
    with pytest.raises(InvalidEntry):
        guides.edit(logbook, "grow", "GROW", [])


def test_a_session_after_a_leap_day_keeps_its_place(logbook, with_ada):
    later = sessions.log(logbook, with_ada, When(date(2024, 3, 1)))
    leap = sessions.log(logbook, with_ada, When(date(2024, 2, 29)))
    assert [row.meeting for row in sessions.of_mentorship(logbook, with_ada)] == [leap, later]
