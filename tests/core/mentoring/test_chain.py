"""One piece of feedback is seen with everything that came of it."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import evidence, follow_ups
from mentorlog.dates import When
from mentorlog.errors import NotFound
from mentorlog.mentoring import chain, feedback, goals, sessions


def test_the_whole_chain(logbook, ada, with_ada, today):
    session = sessions.log(logbook, with_ada, When(date(2026, 11, 2)))
    uid = feedback.add(
        logbook,
        ada,
        "Escalate earlier.",
        "growth",
        day=date(2026, 11, 2),
        meeting=session,
        meaning="Within a day",
        themes=["Escalation"],
        competencies=["stakeholders"],
    )
    feedback.move(logbook, [uid], "considering")
    feedback.move(logbook, [uid], "accepted", reason="She is right")
    goal, gone = goals.add(logbook, "Speak up"), goals.add(logbook, "Gone")
    later, sooner = (
        follow_ups.add(logbook, what, When(day), people=[ada])
        for what, day in (("later", date(2026, 12, 2)), ("sooner", date(2026, 12, 1)))
    )
    feedback.link(logbook, uid, goals=[goal, gone], follow_ups=[later, sooner])
    feedback.link(logbook, uid, follow_ups=[put_away := follow_ups.add(logbook, "away", When(today))])
    goals.trash(logbook, [gone])
    follow_ups.trash(logbook, [put_away])
    evidence.add_link(logbook, "https://example.org/minutes", feedback=[uid])
    feedback.tell(logbook, [uid], today)
    told = chain.of(logbook, uid)
    assert (told.row.quote, told.row.told_on) == ("Escalate earlier.", today)
    assert told.details.meaning == "Within a day"
    assert (told.details.giver, told.details.meeting, told.details.mentorship) == (ada, session, with_ada)
    assert (told.details.themes, told.details.competencies) == (("Escalation",), ("stakeholders",))
    assert told.meeting.day == date(2026, 11, 2)
    assert [(move.before, move.after, move.reason) for move in told.moves] == [
        ("new", "considering", ""),
        ("considering", "accepted", "She is right"),
    ]
    assert [each.title for each in told.goals] == ["Speak up"] and told.row.goals == 1
    assert [each.what for each in told.follow_ups] == ["sooner", "later"] and told.row.follow_ups == 2
    assert [each.link for each in told.evidence] == ["https://example.org/minutes"]


def test_a_remark_alone_has_a_short_one(logbook):
    told = chain.of(logbook, feedback.add(logbook, None, "Go on.", "advice"))
    assert (told.meeting, told.moves, told.goals, told.follow_ups, told.evidence) == (None, (), (), (), ())
    with pytest.raises(NotFound):
        chain.of(logbook, "nothing")
