"""A pack without names: no spelling of a name is in any text of any of its forms, unless it was kept."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorlog import meetings, people
from mentorlog.dates import When
from mentorlog.document import as_markdown, as_text
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, goals
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.pack.contents import gather
from mentorlog.mentoring.pack.document import document
from mentorlog.mentoring.pack.folding import folded
from mentorlog.mentoring.pack.names import Hit
from mentorlog.mentoring.pack.table import as_csv
from mentorlog.mentoring.pack.told import Found, Teller

SPELLINGS = ("Jürgen", "JUERGEN", "jurgen", "Müller", "mueller", "Muller", "Søren", "Soeren", "soren", "Gré")
SPELLINGS += ("Jürgens", "Juergenem", "Muellers", "Sørens", "Greta", "Gretou")
WORDS = st.lists(st.sampled_from([*SPELLINGS, "said so.", "Ask", "the", "-", "\n"]), min_size=1, max_size=5)
TEXT = WORDS.map(lambda words: "x " + " ".join(words))


@pytest.fixture
def giver(logbook):
    for name in ("Søren Gré", "Greta Ahlm"):
        people.add(logbook, name)
    return people.add(logbook, "Jürgen Müller")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(TEXT, min_size=4, max_size=4), st.data())
def test_what_was_not_kept_is_in_no_form_of_it(logbook, today, giver, texts, data):
    quote, reason, title, notes = texts
    said = feedback.add(logbook, giver, quote, "growth", themes=[title])
    feedback.move(logbook, [said], "declined", reason=reason)
    goal = goals.add(logbook, title)
    feedback.link(logbook, said, goals=[goal])
    win = meetings.log(logbook, [Participant(giver)], When(today), title=title, notes=notes, tags=["win"])
    contents = gather(logbook, ReviewFilter())
    asked = sorted({each.hit.words for each in Teller(logbook, contents).undecided()})
    kept = data.draw(st.sets(st.sampled_from(asked)) if asked else st.just(set()))
    teller = Teller(logbook, contents, kept=kept)
    assert {each.hit.words for each in teller.undecided()} == set(asked) - kept
    pack = document(contents, teller)
    for form in (as_text(pack), as_markdown(pack), as_csv(contents, teller)):
        for spelled in {folded(each) for each in SPELLINGS} - {folded(each) for each in kept}:
            assert not re.search(rf"\b{spelled}\b", folded(form)), (spelled, form)
    feedback.trash(logbook, [said])
    goals.trash(logbook, [goal])
    meetings.trash(logbook, [win])


def test_of_a_long_line_whole_words_are_shown_around_a_name():
    text = "First line\n" + "before " * 20 + "Danas" + " afterwards" * 20 + "\nlast line"
    start = text.index("Danas")
    line = Found(text, Hit("dana", start, start + 5, "Danas", sure=False), "a peer", is_name=True).line()
    assert line == "…" + "before " * 8 + "Danas" + " afterwards" * 5 + "…"


@pytest.mark.parametrize("text", ["Danas", "x" * 99 + " Danas " + "y" * 99, "Ask Danas.\nNow"])
def test_a_line_holds_the_name_whatever_is_around_it(text):
    start = text.index("Danas")
    found = Found(text, Hit("dana", start, start + 5, "Danas", sure=False), "a peer", is_name=True)
    assert "Danas" in found.line() and len(found.line()) < 130
