"""Edits, undo, redo, merging, bookkeeping: each rule of the two doors."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date

import pytest

from mentorlog import clock, drafts, follow_ups, meetings, people
from mentorlog.dates import When
from mentorlog.errors import LogbookBusy
from mentorlog.locks import WindowLock
from mentorlog.logbook import open_logbook
from mentorlog.models import FollowUp, History, Meeting, Person, ProgramNote, Step


def notes(logbook):
    return logbook.column(Person.select(Person.notes).order_by(Person.id))


def names(logbook):
    return logbook.column(Person.select(Person.name).order_by(Person.id))


def history_rows(logbook):
    return len(logbook.tuples(History.select(History.id)))


def test_an_edit_is_one_step_that_names_what_it_did(logbook):
    uid = people.add(logbook, "Ada")
    (step,) = logbook.steps()
    assert (step.label, step.arguments, step.state) == ("person-added", (uid,), "done")
    assert abs((clock.now() - step.at).total_seconds()) < 60
    assert logbook.changes() == 1


def test_undo_and_redo_walk_along_the_steps(logbook):
    for name in ("Ada", "Bruno", "Chidi"):
        people.add(logbook, name)
    assert logbook.undo().label == "person-added"
    logbook.undo()
    assert names(logbook) == ["Ada"]
    logbook.redo()
    assert names(logbook) == ["Ada", "Bruno"]
    logbook.redo()
    assert logbook.redo() is None
    assert names(logbook) == ["Ada", "Bruno", "Chidi"]
    while logbook.undo():
        pass
    assert logbook.undo() is None
    assert names(logbook) == []


def test_undo_survives_a_restart(logbook):
    people.add(logbook, "Ada")
    logbook.close()
    with open_logbook(logbook.path) as again:
        again.undo()
        assert names(again) == []
        again.close()
    with open_logbook(logbook.path) as again:
        again.redo()
        assert names(again) == ["Ada"]


def test_going_back_moves_the_revision_forward(logbook):
    uid = people.add(logbook, "Ada")
    people.edit(logbook, uid, name="Adela")
    revision = Person.select(Person.rev, Person.modified)
    (changed,) = logbook.tuples(revision)
    logbook.undo()
    (undone,) = logbook.tuples(revision)
    logbook.redo()
    (redone,) = logbook.tuples(revision)
    assert changed[0] < undone[0] < redone[0]
    assert changed[1] < undone[1] < redone[1]


def test_a_new_step_drops_what_could_be_redone(logbook):
    people.add(logbook, "Ada")
    people.add(logbook, "Bruno")
    logbook.undo()
    people.add(logbook, "Chidi")
    assert logbook.redo() is None
    assert names(logbook) == ["Ada", "Chidi"]
    assert [step.state for step in logbook.steps()] == ["done", "dropped", "done"]


def test_steps_in_a_row_with_one_merge_key_are_one(logbook):
    uid = people.add(logbook, "Ada")
    for text in ("d", "dr", "dra", "draft"):
        people.edit(logbook, uid, notes=text, merge_key="notes")
    assert len(logbook.steps()) == 2
    assert history_rows(logbook) == 2
    logbook.undo()
    assert notes(logbook) == [""]
    logbook.redo()
    assert notes(logbook) == ["draft"]


def test_another_step_another_key_or_an_undo_ends_the_merging(logbook):
    uid = people.add(logbook, "Ada")
    people.edit(logbook, uid, notes="one", merge_key="notes")
    people.edit(logbook, uid, name="Adela")
    people.edit(logbook, uid, notes="two", merge_key="notes")
    people.edit(logbook, uid, notes="three", merge_key="other")
    logbook.undo()
    people.edit(logbook, uid, notes="four", merge_key="other")
    assert [step.state for step in logbook.steps()] == ["done", "dropped", "done", "done", "done", "done"]
    logbook.undo()
    assert notes(logbook) == ["two"]


def test_a_row_made_and_changed_in_one_step_comes_back_as_it_was_at_its_end(logbook):
    with logbook.edit("made"):
        uid = people.add(logbook, "Ada")
        people.edit(logbook, uid, name="Adela")
    assert history_rows(logbook) == 1
    logbook.undo()
    assert names(logbook) == []
    logbook.redo()
    assert names(logbook) == ["Adela"]


def test_a_step_may_link_a_row_that_it_changed_first_to_one_that_it_made_later(logbook):
    ada, due = people.add(logbook, "Ada"), When(date(2026, 12, 1))
    promise = follow_ups.add(logbook, "Send it", due)
    with logbook.edit("linked"):
        follow_ups.edit(logbook, promise, what="Send the list")
        meeting = meetings.log(logbook, [meetings.Participant(ada)], due)
        follow_ups.edit(logbook, promise, meeting=meeting)
    logbook.undo()
    logbook.redo()
    number = logbook.id_of(Meeting, meeting)
    assert logbook.tuples(FollowUp.select(FollowUp.what, FollowUp.meeting)) == [("Send the list", number)]


def test_a_row_made_and_deleted_in_one_step_leaves_nothing_to_do(logbook):
    with logbook.edit("made"):
        number = logbook.id_of(Person, people.add(logbook, "Ada"))
        logbook.delete(Person, number)
    logbook.undo()
    logbook.redo()
    assert names(logbook) == []


def test_an_edit_inside_an_edit_is_one_step_and_may_fail_alone(logbook):
    with logbook.edit("outer"):
        people.add(logbook, "Ada")
        with pytest.raises(ZeroDivisionError), logbook.edit("inner"):
            people.add(logbook, "Bruno")
            _ = 1 / 0
        people.add(logbook, "Chidi")
    assert names(logbook) == ["Ada", "Chidi"]
    assert [step.label for step in logbook.steps()] == ["outer"]
    logbook.undo()
    assert names(logbook) == []


def test_a_failing_edit_leaves_nothing_behind_and_the_next_one_works(logbook):
    with pytest.raises(ZeroDivisionError), logbook.edit("failing"):
        people.add(logbook, "Ada")
        _ = 1 / 0
    assert names(logbook) == []
    assert logbook.steps() == []
    assert logbook.changes() == 0
    people.add(logbook, "Bruno")
    assert names(logbook) == ["Bruno"]


def test_an_empty_edit_is_no_step_and_keeps_what_can_be_redone(logbook):
    told = []
    people.add(logbook, "Ada")
    logbook.undo()
    logbook.on_change = told.append
    with logbook.edit("nothing"):
        pass
    assert told == []
    assert logbook.changes() == 2
    assert logbook.redo() is not None


def test_each_edit_undo_and_redo_tells_the_tables_that_changed_once(logbook):
    told = []
    logbook.on_change = told.append
    people.add(logbook, "Ada", emails=[people.Point("a@b.example")])
    logbook.undo()
    logbook.redo()
    assert [change.tables for change in told] == [{"person", "contact_point"}] * 3


def test_bookkeeping_is_no_step_no_change_and_no_notice(logbook):
    told = []
    people.add(logbook, "Ada")
    logbook.undo()
    logbook.on_change = told.append
    drafts.save(logbook, "log", {"notes": "typed"})
    assert told == []
    assert logbook.changes() == 2
    assert logbook.redo() is not None
    assert drafts.load(logbook, "log") == {"notes": "typed"}


def test_bookkeeping_inside_an_edit_goes_with_it(logbook):
    with pytest.raises(ZeroDivisionError), logbook.edit("failing"):
        drafts.save(logbook, "log", {})
        _ = 1 / 0
    assert drafts.load(logbook, "log") is None


def test_an_edit_inside_bookkeeping_is_a_mistake(logbook):
    with pytest.raises(RuntimeError), logbook.bookkeeping():
        people.add(logbook, "Ada")
    assert names(logbook) == []


def test_a_step_that_a_terminal_adds_is_the_one_that_is_undone(logbook):
    people.add(logbook, "Ada")
    with open_logbook(logbook.path) as terminal:
        people.add(terminal, "Bruno")
        logbook.undo()
        assert names(terminal) == ["Ada"]
        terminal.undo()
        assert names(logbook) == []


def test_deleted_rows_come_back_with_their_numbers_and_links(logbook):
    uid = people.add(logbook, "Ada", emails=[people.Point("a@b.example")], tags=["pm"])
    before = logbook.tuples(Person.select(Person.id, Person.uid))
    with logbook.edit("deleted"):
        logbook.delete(Person, logbook.id_of(Person, uid))
    assert names(logbook) == []
    logbook.undo()
    assert logbook.tuples(Person.select(Person.id, Person.uid)) == before
    assert people.details(logbook, uid).tags == ("pm",)
    assert people.details(logbook, uid).emails == (people.Point("a@b.example"),)


def test_two_logbooks_in_one_process_know_nothing_of_each_other(logbook, tmp_path):
    with open_logbook(tmp_path / "other.db") as other:
        with logbook.edit("both"), other.edit("both"):
            people.add(logbook, "Ada")
            people.add(other, "Bruno")
        assert (names(logbook), names(other)) == (["Ada"], ["Bruno"])
        assert logbook.identity().uid != other.identity().uid
        other.undo()
        assert (names(logbook), names(other)) == (["Ada"], [])
        with pytest.raises(ZeroDivisionError), other.edit("failing"):
            people.add(other, "Chidi")
            people.add(logbook, "Dana")
            _ = 1 / 0
        assert (names(logbook), names(other)) == (["Ada", "Dana"], [])


WRITE = """
import sys
from pathlib import Path
from mentorlog import people
from mentorlog.logbook import open_logbook
with open_logbook(Path(sys.argv[1])) as logbook:
    people.add(logbook, "From the terminal")
"""


def test_a_terminal_writes_while_the_window_is_open_and_the_window_notices(logbook):
    with WindowLock(logbook.path) as lock:
        assert lock.acquire()
        people.add(logbook, "Ada")
        assert not logbook.changed_elsewhere()
        subprocess.run([sys.executable, "-c", WRITE, logbook.path], check=True)
        assert logbook.changed_elsewhere()
        assert not logbook.changed_elsewhere()
        assert names(logbook) == ["Ada", "From the terminal"]
        people.edit(logbook, people.find(logbook, "Ada"), notes="goes on")


def test_a_look_at_the_file_from_a_task_of_ours_is_no_change(logbook):
    people.add(logbook, "Ada")
    with open_logbook(logbook.path) as beside:
        assert names(beside) == ["Ada"]
    assert not logbook.changed_elsewhere()


def test_a_save_that_has_to_wait_too_long_is_told_and_changes_nothing(logbook, monkeypatch):
    people.add(logbook, "Ada")
    logbook.wait_at_most(0.05)
    with closing(sqlite3.connect(logbook.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LogbookBusy):
            logbook.undo()
        other.rollback()
    assert names(logbook) == ["Ada"]
    logbook.undo()
    assert names(logbook) == []


def test_without_history_leaves_no_step_but_counts_and_tells(logbook):
    told = []
    uid = people.add(logbook, "Ada")
    steps = logbook.tuples(Step.select(Step.id, Step.state))
    logbook.on_change = told.append
    with logbook.without_history("person"):
        logbook.delete(Person, logbook.id_of(Person, uid))
        logbook.put(ProgramNote, key="k", value="v")
    assert logbook.tuples(Step.select(Step.id, Step.state)) == steps
    assert logbook.changes() == 2
    assert [change.tables for change in told] == [{"person"}]
