"""What there is to know before meeting somebody again, and how much of it may be shown to others."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentorlog import affiliations, clock, follow_ups, meetings, people
from mentorlog.dates import When
from mentorlog.document import as_text
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, goals, mentorships, prep, questions, topics
from mentorlog.mentoring.prep_document import document

A_WEEK = timedelta(7)


@pytest.fixture
def known(logbook, ada, with_ada, today):
    """Everything that a card can say of Ada."""
    meetings.log(
        logbook,
        [Participant(ada, "asked for the plan")],
        When(today - A_WEEK),
        notes="**Two** options",
        title="Coffee",
    )
    follow_ups.add(logbook, "Send RAID log", When(today - timedelta(3)), people=[ada])
    follow_ups.add(logbook, "Intro to the CIO", When(today + A_WEEK), people=[ada], owed_by="them")
    feedback.add(logbook, ada, "Bring two options, never one.", "advice")
    done = feedback.add(logbook, ada, "You listen well.", "strength")
    feedback.move(logbook, [done], "done")
    feedback.add(logbook, ada, "Well played.", "strength")  # asks for nothing to be done
    goals.add(logbook, "Speak up earlier", baseline=3, people=[ada])
    questions.add(logbook, ada, "How did you get there?")
    topics.add(logbook, with_ada, "Budget")
    return ada


def test_it_tells_what_is_open_between_the_two(logbook, known, today):
    card = prep.of_person(logbook, known)
    assert (card.last.day, card.last.notes) == (today - A_WEEK, "**Two** options")
    assert [row.what for row in card.mine] == ["Send RAID log"]
    assert [row.what for row in card.theirs] == ["Intro to the CIO"]
    assert [row.quote for row in card.feedback] == ["Bring two options, never one."]
    assert [row.title for row in card.goals] == ["Speak up earlier"]
    assert [row.words for row in (*card.questions, *card.topics)] == ["How did you get there?", "Budget"]


def test_in_words_it_has_a_part_for_each(logbook, known):
    told = as_text(document(logbook, prep.of_person(logbook, known)))
    for words in (
        "Before I meet Ada Lindqvist",
        "Coffee · Tue 17 Nov 2026\n\nTwo options\nAda Lindqvist: asked for the plan",
        "- Send RAID log (3 days overdue)",
        "- Intro to the CIO (due Tue 1 Dec 2026)",
        "“Bring two options, never one.”\n  Tue 24 Nov 2026",
        "- Speak up earlier (3 of 10)",
    ):
        assert words in told


def test_of_somebody_new_it_says_that_nothing_is_open(logbook, bruno):
    assert "Nothing is open. Ask how they are." in as_text(document(logbook, prep.of_person(logbook, bruno)))


def test_a_new_job_since_last_time_is_news(logbook, known, today):
    assert prep.of_person(logbook, known).jobs == ()
    affiliations.change_job(logbook, [known], "Helio", "CIO", today)
    told = as_text(document(logbook, prep.of_person(logbook, known)))
    assert "New since last time: CIO, Helio" in told
    clock.pin(today + A_WEEK)
    meetings.log(logbook, [Participant(known)], When(today + timedelta(1)))
    assert prep.of_person(logbook, known).jobs == ()


def test_a_post_of_unknown_beginning_is_news_when_noted_later(logbook, bruno, today):
    meetings.log(logbook, [Participant(bruno)], When(today - A_WEEK))
    affiliations.add(logbook, bruno, "Helio", "CIO")
    assert [post.title for post in prep.of_person(logbook, bruno).jobs] == ["CIO"]


def test_what_is_private_is_not_shared(logbook, known, today):
    follow_ups.add(logbook, "Buy a present", When(today), people=[known], private=True)
    feedback.add(logbook, known, "Your boss is wrong.", "advice", private=True)
    meetings.log(logbook, [Participant(known)], When(today), notes="Her illness", private=True)
    told = as_text(document(logbook, prep.to_be_shared(prep.of_person(logbook, known))))
    assert not any(secret in told for secret in ("present", "boss", "illness"))
    assert "Send RAID log" in told and "Bring two options" in told


def test_of_a_confidential_mentorship_only_promises_are_shared(logbook, known, with_ada):
    mentorships.edit(logbook, with_ada, confidential=True)
    card = prep.of_person(logbook, known)
    assert card.confidential and card.last
    told = as_text(document(logbook, prep.to_be_shared(card)))
    assert not any(
        secret in told for secret in ("Two options", "Bring two", "Budget", "Speak up", "get there")
    )
    assert "Send RAID log" in told


def test_what_was_confidential_stays_so_after_the_end(logbook, known, with_ada):
    mentorships.edit(logbook, with_ada, confidential=True)
    mentorships.end(logbook, with_ada, "Goals reached")
    card = prep.of_person(logbook, known)
    assert card.confidential and "Two options" not in as_text(document(logbook, prep.to_be_shared(card)))


def test_people_in_the_trash_still_have_a_card(logbook, known):
    people.trash(logbook, [known])
    assert prep.of_person(logbook, known).name == "Ada Lindqvist"
