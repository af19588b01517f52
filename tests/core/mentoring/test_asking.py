"""Asking for feedback: a text to send, questions ticked off, a follow-up to chase the answer, in one step."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from mentorlog import follow_up_list, history, people
from mentorlog.contact_points import Point
from mentorlog.dates import When
from mentorlog.mentoring import asking, mentorships, questions


@pytest.fixture
def ada(logbook, today):
    return people.add(logbook, "Ada Lindqvist", emails=[Point("ada@northwind.example")])


def test_there_are_a_dozen_questions_worth_asking():
    samples = asking.samples()
    assert len(samples) == len(set(samples)) == 12
    assert all(words.endswith("?") for words in samples)


def test_the_text_greets_and_asks(logbook, ada):
    people.edit(logbook, ada, nickname="Adi")
    text = asking.letter(logbook, ada, ["What first?", "What next?"])
    assert text.startswith("Hello Adi,\n\n") and "\n\n- What first?\n- What next?\n\n" in text


@pytest.mark.parametrize(
    ("name", "more", "greeted"),
    [
        ("Beatriz Antunes", {}, "Beatriz"),
        ("Dr. Hans Meyer", {}, "Hans"),
        ("高橋陽斗", {"given": "陽斗"}, "陽斗"),
        ("Prof.", {}, "Prof."),
    ],
)
def test_everybody_is_greeted_by_the_given_name_as_far_as_it_is_known(logbook, name, more, greeted):
    text = asking.letter(logbook, people.add(logbook, name, **more), [])
    assert text.startswith(f"Hello {greeted},\n")


def test_the_link_holds_the_text_whatever_is_in_it(logbook, ada):
    link = urlsplit(asking.mail_link(logbook, ada, "Risk & cost?\n100 % #1 é"))
    assert (link.scheme, link.path, link.fragment) == ("mailto", "ada@northwind.example", "")
    assert parse_qs(link.query)["body"] == ["Risk & cost?\r\n100 % #1 é"]


def test_without_an_address_the_user_fills_one_in(logbook, today):
    assert asking.mail_link(logbook, people.add(logbook, "Bruno"), "Hello").startswith("mailto:?subject=")


def test_asking_ticks_off_keeps_what_was_asked_and_chases_in_one_step(logbook, ada, today):
    own = questions.add(logbook, ada, "Which book?")
    questions.add(logbook, ada, "Whom to meet?")
    asking.ask(logbook, ada, ["Which book?", "What first?"], When(today + timedelta(7)))
    assert len(questions.of_person(logbook, ada)) == 3
    asked = {row.words: row.asked_on for row in questions.of_person(logbook, ada)}
    assert asked == {"Whom to meet?": None, "Which book?": today, "What first?": today}
    [chase] = follow_up_list.listing(logbook)
    assert (chase.what, chase.owed_by, chase.due) == (
        "Feedback from Ada Lindqvist",
        "them",
        today + timedelta(7),
    )
    assert history.lines(logbook)[0].sentence == "Ask Ada Lindqvist for feedback"
    logbook.undo()
    assert [row.uid for row in questions.of_person(logbook, ada) if row.asked_on] == []
    assert questions.of_person(logbook, ada)[0].uid == own and not follow_up_list.listing(logbook)


def test_nothing_needs_to_be_chased(logbook, ada, today):
    assert asking.ask(logbook, ada, ["What first?"], None) is None
    assert not follow_up_list.listing(logbook)


@pytest.mark.parametrize("confidential", [True, False])
def test_the_chase_is_private_where_the_mentorship_is_confidential(logbook, ada, today, confidential):
    mentorships.start(logbook, ada, "mentee", confidential=confidential)
    asking.ask(logbook, ada, ["What first?"], When(today + timedelta(7)))
    [chase] = follow_up_list.listing(logbook)
    assert chase.private == confidential
