"""The history read as sentences: with the names of today, of what was taken back, and of nobody erased."""

from __future__ import annotations

import re
from pathlib import Path

from mentorlog import erase, follow_ups, history, history_search, meetings, organisations, people, settings
from mentorlog.dates import When
from mentorlog.history_labels import LABELS
from mentorlog.meetings import Participant


def sentences(logbook, limit=50):
    return [line.sentence for line in history.lines(logbook, limit)]


def test_steps_are_sentences(logbook, today):
    ada = people.add(logbook, "Ada Lindqvist")
    follow_up = follow_ups.add(logbook, "Send RAID log", When(today), people=[ada])
    others = [people.add(logbook, f"Guest {n}") for n in range(4)]
    meeting = meetings.log(logbook, [Participant(each) for each in (ada, *others)], When(today))
    follow_ups.done(logbook, [follow_up])
    meetings.trash(logbook, [meeting])
    settings.choose(logbook, "due-hour", "08:00")
    people.trash(logbook, [ada])
    assert sentences(logbook, 5) == [
        "Move Ada Lindqvist to Trash",
        "Change setting “First reminder of a day”",
        "Move meeting with Ada Lindqvist, Guest 0, Guest 1 and 2 more to Trash",
        "Mark “Send RAID log” done",
        "Log meeting with Ada Lindqvist, Guest 0, Guest 1 and 2 more",
    ]


def test_names_are_those_of_today(logbook, today):
    uid = people.add(logbook, "Ada")
    people.edit(logbook, uid, name="Ada Lindqvist")
    assert sentences(logbook) == ["Change Ada Lindqvist", "Add Ada Lindqvist"]


def test_who_was_at_two_meetings_is_named_once(logbook, today):
    ada, bruno = (people.add(logbook, name) for name in ("Ada", "Bruno"))
    both = [
        meetings.log(logbook, [Participant(ada), Participant(other)], When(today)) for other in (bruno, ada)
    ]
    meetings.trash(logbook, both)
    assert sentences(logbook, 1) == ["Move meeting with Ada, Bruno to Trash"]


def test_what_was_added_and_undone_keeps_its_name(logbook, today):
    people.add(logbook, "Ada")
    organisations.add(logbook, "Globex")
    follow_ups.add(logbook, "Write", When(today))
    for _ in range(3):
        logbook.undo()
    assert sentences(logbook) == ["Add “Write”", "Add Globex", "Add Ada"]
    people.add(logbook, "Bruno")
    assert sentences(logbook) == ["Add Bruno", "Add “Write”", "Add Globex", "Add Ada"]
    assert [line.state for line in history.lines(logbook)] == ["done", "dropped", "dropped", "dropped"]


def test_a_meeting_that_was_undone_is_still_named_by_who_was_there(logbook, today):
    ada, bruno, chiara = (people.add(logbook, name) for name in ("Ada", "Bruno", "Chiara"))
    with logbook.edit("sample-added"):
        meeting = meetings.log(logbook, [Participant(bruno), Participant(ada)], When(today))
        meetings.log(logbook, [Participant(chiara)], When(today))
    meetings.trash(logbook, [meeting])
    for _ in range(2):
        logbook.undo()
    assert sentences(logbook, 1) == ["Move meeting with Bruno, Ada to Trash"]


def test_nobody_erased_is_named(logbook, today):
    ada, bruno = (people.add(logbook, name) for name in ("Ada", "Bruno"))
    people.trash(logbook, [ada, bruno])
    erase.erase(logbook, ada)
    assert sentences(logbook) == ["Move Bruno to Trash", "Add Bruno", "Add something erased"]


def test_the_whole_history_is_read_by_pages(logbook, today):
    for number in range(5):
        people.add(logbook, f"Guest {number}")
    numbers = history_search.ids(logbook)
    page = history.rows(logbook, numbers[1:3])
    assert [line.sentence for line in page] == ["Add Guest 3", "Add Guest 2"]
    assert history.rows(logbook, [*numbers[:1], 999]) == history.lines(logbook, 1)


def test_going_back_and_forth_over_many_steps_is_told_once(logbook, today):
    for name in ("Ada", "Bruno", "Chiara"):
        people.add(logbook, name)
    latest, middle, first = history_search.ids(logbook)
    assert [history.distance(logbook, number, "done") for number in (latest, middle, first)] == [1, 2, 3]
    told = []
    logbook.on_change = told.append
    logbook.undo_to(middle)
    assert [line.state for line in history.lines(logbook)] == ["undone", "undone", "done"]
    assert people.count(logbook) == 1 and len(told) == 1 and told[0].tables == {"person"}
    assert [history.distance(logbook, number, "undone") for number in (latest, middle)] == [2, 1]
    logbook.redo_to(latest)
    assert people.count(logbook) == 3 and len(told) == 2


def test_what_was_written_over_cannot_be_reached(logbook, today):
    people.add(logbook, "Ada")
    logbook.undo()
    people.add(logbook, "Bruno")
    [_added, dropped] = history_search.ids(logbook)
    assert history.distance(logbook, dropped, "dropped") == 0
    logbook.redo_to(dropped)
    assert sentences(logbook) == ["Add Bruno", "Add Ada"] and people.count(logbook) == 1


def test_another_computer_is_named(logbook, today, monkeypatch):
    people.add(logbook, "Ada")
    monkeypatch.setattr("socket.gethostname", lambda: "laptop")
    people.add(logbook, "Bruno")
    there, here = history.lines(logbook)
    assert there.device == ""
    assert here.device != ""


def test_every_label_that_the_core_writes_has_a_sentence():
    sources = Path(history.__file__).parent.rglob("*.py")
    written = {
        label for path in sources for label in re.findall(r'\.edit\(\s*"([a-z-]+)"', path.read_text("utf-8"))
    }
    assert written - LABELS.keys() == set()
    assert len(written) > 20


def found(logbook, text):
    numbers = history_search.ids(logbook, text)
    return [line.sentence for line in history.rows(logbook, numbers)]


def test_words_of_a_sentence_find_it_whoever_they_name(logbook, today):
    jose, ada = people.add(logbook, "José Prado"), people.add(logbook, "Ada")
    follow_up = follow_ups.add(logbook, "Send RAID log", When(today), people=[ada])
    meeting = meetings.log(logbook, [Participant(jose)], When(today))
    meetings.edit(logbook, meeting, title="x")
    follow_ups.done(logbook, [follow_up])
    settings.choose(logbook, "due-hour", "08:00")
    organisations.add(logbook, "Northwind")
    logged = ["Change meeting with José Prado", "Log meeting with José Prado"]
    assert found(logbook, "jose") == [*logged, "Add José Prado"]
    assert found(logbook, "meeting jose") == logged
    assert found(logbook, "raid") == ["Mark “Send RAID log” done", "Add “Send RAID log”"]
    assert found(logbook, "done raid") == ["Mark “Send RAID log” done"]
    assert found(logbook, "first reminder") == ["Change setting “First reminder of a day”"]
    assert found(logbook, "northw") == ["Add Northwind"]
    assert found(logbook, "nobody") == [] and found(logbook, "what") == []
    assert len(found(logbook, "")) == 8


def test_what_was_taken_back_is_found_too(logbook):
    people.add(logbook, "Zoë Novak")
    logbook.undo()
    assert found(logbook, "zoe") == ["Add Zoë Novak"]
