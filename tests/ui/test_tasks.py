"""Work beside the window: its result comes back on the window's thread, it can be stopped."""

from __future__ import annotations

import sys
import threading

import pytest

from mentorlog import people, people_list
from mentorlog.errors import Cancelled, InvalidEntry, LogbookReplaced
from ui import tasks
from ui.tasks import LongWrite, Task, on_own_connection


class Outcome:
    """What came back, and on which thread."""

    def __init__(self):
        self.results, self.errors, self.threads = [], [], []

    def take(self, result):
        self.results.append(result)
        self.threads.append(threading.current_thread())

    def fail(self, error):
        self.errors.append(error)
        self.threads.append(threading.current_thread())


@pytest.fixture
def outcome():
    return Outcome()


def run(qtbot, task):
    with qtbot.waitSignal(task.ended):
        task.start()


def test_the_result_comes_back_on_the_thread_of_the_window(qtbot, outcome):
    at_work = []
    task = Task(lambda _progress: at_work.append(threading.current_thread()) or 7, outcome.take, outcome.fail)
    run(qtbot, task)
    assert outcome.results == [7] and outcome.errors == []
    assert outcome.threads == [threading.main_thread()]
    assert at_work != [threading.main_thread()]


def test_an_error_of_the_users_world_comes_back_as_such(qtbot, outcome):
    def work(_progress):
        raise InvalidEntry("due", "Not a date.")

    run(qtbot, Task(work, outcome.take, outcome.fail))
    assert outcome.results == [] and [str(error) for error in outcome.errors] == ["Not a date."]
    assert outcome.threads == [threading.main_thread()]


def test_a_bug_goes_where_all_bugs_go(qtbot, outcome, monkeypatch):
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: told.append((error[0], threading.current_thread())))
    run(qtbot, Task(lambda _progress: 1 / 0, outcome.take, outcome.fail))
    assert told == [(ZeroDivisionError, threading.main_thread())]
    assert outcome.results == outcome.errors == []


def test_progress_is_told(qtbot, outcome):
    task = Task(lambda progress: [progress(done, 3) for done in range(1, 4)], outcome.take, outcome.fail)
    told = []
    task.progressed.connect(lambda done, total: told.append((done, total)))
    run(qtbot, task)
    assert told == [(1, 3), (2, 3), (3, 3)]


def endless(begun):
    def work(progress):
        begun.set()
        while True:
            progress(1, 2)

    return work


def test_cancel_stops_at_the_next_progress_call(qtbot, outcome):
    begun = threading.Event()
    task = Task(endless(begun), outcome.take, outcome.fail)
    with qtbot.waitSignal(task.ended):
        task.start()
        begun.wait(5)
        task.cancel()
    assert isinstance(outcome.errors[0], Cancelled)


def test_the_end_of_the_program_waits_for_no_endless_task(qtbot, outcome):
    begun = threading.Event()
    task = Task(endless(begun), outcome.take, outcome.fail)
    task.start()
    begun.wait(5)
    tasks.stop_all()
    assert "mentorlog task" not in {thread.name for thread in threading.enumerate()}
    qtbot.wait(10)
    assert outcome.errors == outcome.results == []  # nobody is there any more to be told


def test_a_long_write_has_a_connection_of_its_own(qtbot, outcome, logbook):
    people.add(logbook, "Ada Lindqvist")

    def work(own, progress):
        assert own is not logbook
        progress(1, 2)
        return people.add(own, "Bruno Costa")

    run(qtbot, LongWrite("Writing", on_own_connection(logbook, work), outcome.take, outcome.fail))
    assert people.name_of(logbook, outcome.results[0]) == "Bruno Costa"
    assert logbook.changed_elsewhere()


def test_a_cancelled_long_write_leaves_nothing(qtbot, outcome, logbook):
    def work(own, progress):
        with own.edit("sample-added"):
            people.add(own, "Bruno Costa")
            task.cancel()
            progress(1, 2)

    task = LongWrite("Writing", on_own_connection(logbook, work), outcome.take, outcome.fail)
    run(qtbot, task)
    assert isinstance(outcome.errors[0], Cancelled)
    assert people_list.listing(logbook) == []


def test_no_work_begins_on_what_lies_in_the_place_of_the_logbook(qtbot, outcome, logbook):
    logbook.path.unlink()
    work = on_own_connection(logbook, lambda own, _progress: people.add(own, "Bruno Costa"))
    run(qtbot, LongWrite("Writing", work, outcome.take, outcome.fail))
    assert isinstance(outcome.errors[0], LogbookReplaced)
    assert not logbook.path.exists()
