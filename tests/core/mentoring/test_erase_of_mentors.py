"""A mentor who is erased leaves no name behind: mentorships go, what they said stays as nobody's."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import erase, evidence, meetings, people
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.mentoring import (
    competencies,
    feedback,
    feedback_list,
    goal_list,
    goals,
    guides,
    mentorship_list,
    mentorships,
    questions,
    saved_reviews,
    sessions,
    themes,
    topics,
)
from mentorlog.mentoring.feedback_list import ReviewFilter

NAME = "Zyxomma Quillfeather"


@pytest.fixture
def mentor(logbook):
    return people.add(logbook, NAME)


@pytest.fixture
def filled(logbook, mentor, ada):
    """Everything of mentoring that can have to do with a person."""
    mentorship = mentorships.start(logbook, mentor, "mentee", purpose=f"Learn from {NAME}")
    session = sessions.log(logbook, mentorship, When(date(2026, 11, 2)), agenda="qwzebra")
    topics.add(logbook, mentorship, "qwzebra topic")
    questions.add(logbook, mentor, "qwzebra question")
    goal = goals.add(logbook, "Speak up", people=[mentor, ada])
    said = feedback.add(logbook, mentor, "Escalate earlier.", "growth", meeting=session)
    feedback.edit(logbook, said, meaning=f"{NAME} means within a day")
    feedback.edit(logbook, said, meaning="Within a day")
    feedback.link(logbook, said, goals=[goal])
    feedback.move(logbook, [said], "accepted")
    saved_reviews.save(logbook, "Of two", ReviewFilter(givers=(ada, mentor)))
    saved_reviews.save(logbook, "Was of one", ReviewFilter(givers=(mentor,)))
    saved_reviews.save(logbook, "Was of one", ReviewFilter(text="x"))
    return said


def test_mentorships_go_and_feedback_stays_without_the_name(logbook, mentor, filled, ada):
    told = erase.preview(logbook, mentor)
    assert (told.meetings, told.mentorships, told.feedback, told.mentions) == (1, 1, 1, ())
    assert erase.erase(logbook, mentor) == told
    assert mentorship_list.listing(logbook) == []
    row = feedback_list.one(logbook, filled)
    assert (row.giver, row.giver_name, row.giver_trashed, row.status) == (None, "", False, "accepted")
    assert (row.quote, row.meeting, row.mentorship, row.goals) == ("Escalate earlier.", None, None, 1)
    (goal,) = goal_list.listing(logbook)
    assert [who.name for who in goal.people] == ["Ada Lindqvist"]
    assert saved_reviews.listing(logbook)[0].chosen == ReviewFilter(givers=(ada, ""))
    assert logbook.check() == []


def test_not_one_byte_is_left(logbook, mentor, filled):
    erase.erase(logbook, mentor)
    while logbook.undo():
        assert logbook.check() == []
    while logbook.redo():
        assert logbook.check() == []
    logbook.close()
    for file in logbook.path.parent.rglob("*"):
        for mark in (NAME, "qwzebra", mentor):
            assert not file.is_file() or mark.encode().lower() not in file.read_bytes().lower(), (file, mark)


def test_evidence_that_was_taken_away_keeps_no_name(logbook, mentor, ada, tmp_path):
    note = tmp_path / f"note to {NAME}.txt"
    note.write_text("Thanks")
    said = feedback.add(logbook, ada, "Thank them", "advice")
    evidence.detach(logbook, evidence.add_file(logbook, note, feedback=[said]), feedback=[said])
    erase.erase(logbook, mentor)
    logbook.close()
    assert NAME.encode() not in logbook.path.read_bytes()


def test_what_the_user_had_called_after_them_keeps_no_name(logbook, mentor, ada):
    people.edit(logbook, mentor, name="Zyx Quill")
    people.edit(logbook, mentor, name=NAME)
    said = feedback.add(logbook, ada, "Say it", "advice", themes=[NAME, "Zyx Quill", "Candour"])
    for theme, name in ((NAME, "Pace"), ("Zyx Quill", "Tempo")):
        themes.rename(logbook, theme, name)
    saved_reviews.save(logbook, f"Of {NAME}", ReviewFilter())
    saved_reviews.delete(logbook, saved_reviews.listing(logbook)[0].uid)
    guides.remove(logbook, guides.add(logbook, f"With {NAME}", []))
    competencies.rename(logbook, competencies.add(logbook, f"As {NAME}"), "Patience")
    erase.erase(logbook, mentor)
    assert feedback_list.one(logbook, said).themes == ("Candour", "Pace", "Tempo")
    while logbook.undo():
        assert logbook.check() == []
    while logbook.redo():
        assert logbook.check() == []
    logbook.close()
    left = logbook.path.read_bytes().lower()
    assert all(name.encode().lower() not in left for name in (NAME, "Zyx Quill"))


def test_texts_that_name_them_are_listed(logbook, mentor, ada, with_ada):
    lunch = meetings.log(logbook, [Participant(ada)], When(date(2026, 11, 2)))
    sessions.join(logbook, lunch, with_ada)
    sessions.edit(logbook, lunch, agenda=f"{NAME}?")
    topics.add(logbook, with_ada, f"Topic {NAME}")
    questions.add(logbook, ada, f"Question {NAME}")
    goal = goals.add(logbook, f"Title {NAME}", success="none")
    goals.score(logbook, goal, 3, note=f"Score {NAME}")
    said = feedback.add(logbook, ada, f"Ask {NAME}", "advice", themes=[f"Theme {NAME}"], impact=f"Of {NAME}")
    feedback.move(logbook, [said], "declined", reason=f"Not {NAME}")
    feedback.move(logbook, [said], "new")
    evidence.add_link(logbook, "https://example.org", feedback=[said], title=f"Film {NAME}")
    saved_reviews.save(logbook, f"Review {NAME}", ReviewFilter())
    texts = [(mention.noun, mention.text) for mention in erase.preview(logbook, mentor).mentions]
    assert texts == [
        ("person", f"Question {NAME}"),
        ("meeting", f"{NAME}?"),
        ("mentorship", f"Topic {NAME}"),
        ("goal", f"Score {NAME}"),
        ("feedback", f"Not {NAME}"),
        ("goal", f"Title {NAME}"),
        ("feedback", f"Ask {NAME}"),
        ("feedback", f"Of {NAME}"),
        ("theme", f"Theme {NAME}"),
        ("evidence", f"Film {NAME}"),
        ("review", f"Review {NAME}"),
    ]
