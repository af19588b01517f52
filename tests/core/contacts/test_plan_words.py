"""What an import says of itself: every field and outcome has a word."""

from __future__ import annotations

from mentorlog.contacts.plan_words import FIELD_WORDS, OUTCOME_WORDS, counts_words, difference_words
from mentorlog.contacts.planned import OUTCOMES
from mentorlog.contacts.three_way import LISTS, POST, SINGLE, Difference


def test_every_field_and_outcome_has_a_word():
    assert FIELD_WORDS.keys() == {*SINGLE, *POST, *LISTS, "photo"}
    assert tuple(OUTCOME_WORDS) == OUTCOMES


def test_counts_name_what_there_is():
    assert counts_words({"new": 1200, "same": 3, "skipped": 2}) == "1,200 new, 3 as before, 2 left out"
    assert counts_words(dict.fromkeys(OUTCOMES, 0)) == "nothing"


def test_differences_say_whose_stays():
    told = {
        Difference("title", "PM", "CTO", "taken"): "title: PM becomes CTO",
        Difference("title", "", "CTO", "taken"): "title: CTO",
        Difference("title", "PM", "CTO", "kept"): "title: PM stays, not CTO",
        Difference("emails", "", "a@x.org", "added"): "e-mail: a@x.org is added",
        Difference("emails", "a@x.org", "", "removed"): "e-mail: a@x.org goes",
        Difference("photo", "", "", "added"): "a photo is added",
    }
    assert [difference_words(each) for each in told] == list(told.values())
