"""What was put away lies in one list over all nouns, is found there, and comes back in one step."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import follow_ups, history, meetings, organisations, people, trash
from mentorlog.credentials import activities, holdings
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.memberships import membership_list, memberships
from mentorlog.mentoring import feedback, goals, mentorships


@pytest.fixture
def put_away(logbook, today):
    """One thing of each noun, put away one after the other; their uids."""
    uids = {"ada": people.add(logbook, "Ada"), "bruno": people.add(logbook, "José Bruno")}
    uids["globex"] = organisations.add(logbook, "Globex")
    uids["write"] = follow_ups.add(logbook, "Write", When(today), people=[uids["bruno"], uids["ada"]])
    there = [Participant(uids["bruno"]), Participant(uids["ada"])]
    uids["lunch"] = meetings.log(logbook, there, When(date(2026, 11, 20)), title="Budget", notes="of risks")
    people.trash(logbook, [uids["ada"]])
    follow_ups.trash(logbook, [uids["write"]])
    meetings.trash(logbook, [uids["lunch"]])
    organisations.trash(logbook, [uids["globex"]])
    return uids


def listed(logbook, text=""):
    return [row.name for row in trash.rows(logbook, trash.ids(logbook, text))]


def test_the_last_put_away_comes_first(logbook, put_away):
    assert listed(logbook) == ["Globex", "Budget", "Write", "Ada"]


def test_meetings_and_follow_ups_say_whom_they_are_about_and_their_day(logbook, put_away, today):
    rows = {row.noun: row for row in trash.rows(logbook, trash.ids(logbook))}
    assert rows["meeting"].people == rows["follow-up"].people == ("José Bruno", "Ada")
    assert (rows["meeting"].day, rows["follow-up"].day) == (date(2026, 11, 20), today)
    assert rows["person"].people == () and rows["person"].day is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("glob", ["Globex"]),
        ("ADA", ["Budget", "Write", "Ada"]),
        ("jose", ["Budget", "Write"]),
        ("risk", ["Budget"]),
        ("ada wri", ["Write"]),
        ("nobody", []),
    ],
)
def test_it_is_searched(logbook, put_away, text, names):
    assert listed(logbook, text) == names


def test_what_is_not_there_is_not_listed(logbook, put_away):
    assert trash.rows(logbook, ["erased meanwhile"]) == []
    assert put_away["bruno"] not in trash.ids(logbook)


def test_everything_comes_back_in_one_step(logbook, put_away):
    trash.restore(logbook, trash.rows(logbook, trash.ids(logbook)))
    assert trash.ids(logbook) == []
    assert history.lines(logbook, 1)[0].sentence == ("Restore Globex, José Bruno, Ada and 1 more from Trash")
    logbook.undo()
    assert len(trash.ids(logbook)) == 4


def test_mentorships_goals_and_feedback_lie_there_too(logbook, today):
    dana = people.add(logbook, "Dana Okafor")
    uids = {
        "mentorship": mentorships.start(logbook, dana, "mentee", purpose="Lead", since=date(2026, 10, 1)),
        "goal": goals.add(logbook, "Speak up"),
        "feedback": feedback.add(logbook, dana, "Escalate earlier. " * 1000, "growth"),
    }
    for noun, away in (("mentorship", mentorships), ("goal", goals), ("feedback", feedback)):
        away.trash(logbook, [uids[noun]])
    told, goal, mentorship = rows = trash.rows(logbook, trash.ids(logbook))
    assert [row.noun for row in rows] == ["feedback", "goal", "mentorship"]
    assert (told.name[:9], len(told.name), told.people, told.day) == (
        "Escalate ",
        200,
        ("Dana Okafor",),
        today,
    )
    assert (goal.name, goal.people, goal.day) == ("Speak up", (), None)
    assert (mentorship.name, mentorship.people, mentorship.day) == (
        "Lead",
        ("Dana Okafor",),
        date(2026, 10, 1),
    )
    assert listed(logbook, "speak") == ["Speak up"] and listed(logbook, "lead dana") == ["Lead"]
    assert listed(logbook, "dana earlier") == [told.name]
    trash.restore(logbook, rows)
    assert trash.ids(logbook) == []
    assert history.lines(logbook, 1)[0].sentence.endswith("…”, “Speak up”, Dana Okafor from Trash")
    logbook.undo()
    assert len(trash.ids(logbook)) == 3


def test_memberships_lie_there_too_and_are_called_as_their_associations(logbook, today):
    pmi = memberships.add(logbook, "PMI", notes="Ask for the student rate", term={})
    memberships.trash(logbook, [memberships.add(logbook, "Guild")])
    memberships.trash(logbook, [pmi])
    rows = trash.rows(logbook, trash.ids(logbook))
    assert [(row.noun, row.name, row.people, row.day) for row in rows] == [
        ("membership", "PMI", (), None),
        ("membership", "Guild", (), None),
    ]
    assert listed(logbook, "guild") == ["Guild"] and listed(logbook, "STUDENT") == ["PMI"]
    trash.restore(logbook, rows)
    assert trash.ids(logbook) == [] and len(membership_list.listing(logbook)) == 2
    assert history.lines(logbook, 1)[0].sentence == "Restore PMI, Guild from Trash"
    logbook.undo()
    assert listed(logbook) == ["PMI", "Guild"]


def test_credentials_and_activities_lie_there_and_are_found_by_their_notes(logbook, today):
    pmp = holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15), notes="Paid by the bank")
    course = activities.add(logbook, "Risk workshop", "course", date(2026, 2, 3), notes="At the bank")
    holdings.trash(logbook, [pmp])
    activities.trash(logbook, [course])
    rows = trash.rows(logbook, trash.ids(logbook, "bank"))
    assert [(row.noun, row.name, row.day) for row in rows] == [
        ("activity", "Risk workshop", date(2026, 2, 3)),
        ("credential", "PMP", None),
    ]
    assert trash.ids(logbook, "pmp") == [pmp] and trash.ids(logbook, "workshop") == [course]
    trash.restore(logbook, rows)
    assert trash.ids(logbook) == [] and len(holdings.listing(logbook)) == 1
    logbook.undo()
    assert len(trash.ids(logbook)) == 2
