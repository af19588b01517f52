"""What a merge moves is told of every table, but for what only tells people apart."""

from __future__ import annotations

from mentorlog.contacts import belongings
from mentorlog.contacts.differences import SINGLE
from mentorlog.contacts.merge_words import field_word, moved_words, value_words
from mentorlog.models import name_of

LISTED = {"contact_point", "address", "important_date", "affiliation", "person_tag"}
UNTOLD = {"not_duplicate", "merge"}


def test_every_table_that_is_moved_has_words():
    for table in {name_of(model) for model in belongings.links()} - LISTED - UNTOLD:
        assert moved_words({table: 2}).startswith("2 "), table
    assert moved_words({"not_duplicate": 2}) == ""


def test_words():
    assert moved_words({"meeting_person": 1, "feedback": 2}) == "1 meeting, 2 pieces of feedback"
    assert [field_word(field) for field in SINGLE][-1] == "Keep in touch"
    assert value_words("every_days", 90) == "every 3 months"
    assert value_words("zone", "Europe/Lisbon") == "Europe/Lisbon"
