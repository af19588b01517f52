"""Lists that are kept under a name."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentorlog import follow_ups, meetings, people, people_list, saved_lists
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.meetings import Participant
from mentorlog.saved_lists import SavedRow


def names(logbook):
    return [row.name for row in saved_lists.listing(logbook)]


def test_a_list_is_kept_counted_and_followed(logbook, today):
    uid = saved_lists.save(logbook, "  Board ", "people", " tag:board ", "last-contact")
    assert saved_lists.listing(logbook) == [SavedRow(uid, "Board", "people", "tag:board", "last-contact")]
    row = saved_lists.named(logbook, "BOARD")
    assert saved_lists.count(logbook, row) == 0
    ada = people.add(logbook, "Ada Lindqvist", tags=["board"])
    people.add(logbook, "Bruno Costa", tags=["board"])
    meetings.log(logbook, [Participant(ada)], When(today - timedelta(1)))
    assert saved_lists.count(logbook, row) == 2
    assert [each.name for each in people_list.listing(logbook, row.chosen())] == [
        "Ada Lindqvist",
        "Bruno Costa",
    ]


def test_meetings_and_follow_ups_are_counted_too(logbook, today):
    ada = people.add(logbook, "Ada Lindqvist")
    meetings.log(logbook, [Participant(ada)], When(today), kind="call")
    follow_ups.add(logbook, "send it", When(today), people=[ada])
    saved_lists.save(logbook, "Calls", "meetings", "kind:call")
    saved_lists.save(logbook, "Mine", "follow-ups", "by:me")
    assert [saved_lists.count(logbook, row) for row in saved_lists.listing(logbook)] == [1, 1]


def test_a_name_stands_once_and_undo_gives_back_what_it_was(logbook):
    first = saved_lists.save(logbook, "Board", "people", "tag:board")
    assert saved_lists.save(logbook, "board", "people", "tag:pmi") == first
    assert saved_lists.named(logbook, "board").question == "tag:pmi"
    logbook.undo()
    assert saved_lists.named(logbook, "board") == SavedRow(first, "Board", "people", "tag:board")


def test_lists_stand_in_the_order_in_which_they_were_saved(logbook):
    for name in ("Zeta", "Alpha"):
        saved_lists.save(logbook, name, "people", "")
    assert names(logbook) == ["Zeta", "Alpha"]


def test_a_list_is_called_otherwise_and_forgotten(logbook):
    board = saved_lists.save(logbook, "Board", "people", "tag:board")
    saved_lists.save(logbook, "Chapter", "people", "tag:pmi")
    saved_lists.rename(logbook, board, "The board")
    assert names(logbook) == ["The board", "Chapter"]
    with pytest.raises(InvalidEntry, match="There is a list called “CHAPTER” already"):
        saved_lists.rename(logbook, board, "CHAPTER")
    saved_lists.rename(logbook, board, "THE BOARD")
    saved_lists.delete(logbook, board)
    assert names(logbook) == ["Chapter"]
    logbook.undo()
    assert names(logbook) == ["THE BOARD", "Chapter"]


@pytest.mark.parametrize(
    ("name", "question", "field", "sentence"),
    [
        ("\u200b ", "", "name", "A saved list needs a name."),
        ("Soon", "last:soon", "query", "“soon” is no time."),
    ],
)
def test_what_cannot_be_kept_is_told(logbook, name, question, field, sentence):
    with pytest.raises(InvalidEntry, match=sentence) as problem:
        saved_lists.save(logbook, name, "people", question)
    assert problem.value.field == field and names(logbook) == []


def test_a_list_nobody_saved_is_not_found(logbook):
    with pytest.raises(NotFound, match="Board"):
        saved_lists.named(logbook, "Board")
