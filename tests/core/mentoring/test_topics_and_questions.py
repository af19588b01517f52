"""What there is to talk about, and what there is to ask."""

from __future__ import annotations

import pytest

from mentorlog.dates import When
from mentorlog.errors import InvalidEntry
from mentorlog.mentoring import questions, sessions, topics


def words(rows):
    return [row.words for row in rows]


def test_what_is_to_be_revisited_comes_forward_first(logbook, with_ada, today):
    meeting = sessions.log(logbook, with_ada, When(today))
    topics.add(logbook, with_ada, "Budget")
    vendor = topics.add(logbook, with_ada, "The vendor", meeting)
    done = topics.add(logbook, with_ada, "Career", meeting)
    topics.put(logbook, [vendor], "revisit")
    topics.put(logbook, [done], "settled")
    assert words(topics.ahead(logbook, with_ada)) == ["The vendor", "Budget"]
    assert words(topics.of_mentorship(logbook, with_ada)) == ["The vendor", "Budget", "Career"]
    first = topics.ahead(logbook, with_ada)[0]
    assert (first.state, first.meeting, first.raised) == ("revisit", meeting, today)


def test_a_topic_is_said_in_other_words_and_taken_away(logbook, with_ada):
    uid = topics.add(logbook, with_ada, "Bugdet")
    topics.edit(logbook, uid, "Budget")
    assert words(topics.ahead(logbook, with_ada)) == ["Budget"]
    topics.remove(logbook, [uid])
    assert topics.ahead(logbook, with_ada) == []
    logbook.undo()
    assert words(topics.ahead(logbook, with_ada)) == ["Budget"]
    with pytest.raises(InvalidEntry):
        topics.add(logbook, with_ada, "  ")


def test_a_question_is_asked_once(logbook, ada, today):
    first = questions.add(logbook, ada, "How did you get your first programme?")
    questions.add(logbook, ada, "What would you do about the vendor?")
    questions.tick(logbook, [first])
    assert words(questions.of_person(logbook, ada, unasked=True)) == ["What would you do about the vendor?"]
    assert questions.of_person(logbook, ada)[-1].asked_on == today
    questions.untick(logbook, first)
    assert words(questions.of_person(logbook, ada, unasked=True))[0].startswith("How did")
    questions.edit(logbook, first, "How did you get there?")
    questions.remove(logbook, first)
    assert len(questions.of_person(logbook, ada)) == 1
    with pytest.raises(InvalidEntry):
        questions.add(logbook, ada, "")
