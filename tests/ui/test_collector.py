"""Garbage in cycles is freed on the thread of the window, never beside it."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from ui.collector import Collector
from ui.tasks import Task


class Cycle:
    """Something that only the search for garbage frees."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def collector(qtbot):
    gc.collect()
    gc.enable()  # as in a program that leaves it to Python
    owner = QObject()
    yield Collector(owner)
    owner.deleteLater()


@pytest.fixture
def freed(collector):
    """The threads on which a cycle was freed that nobody has in hand."""
    threads = []
    weakref.finalize(Cycle(), lambda: threads.append(threading.current_thread()))
    return threads


def make_many(*_progress):
    """More new objects than Python bears without a search for garbage."""
    return [[] for _object in range(gc.get_threshold()[0] + 100)]


def test_no_other_thread_frees_what_the_window_made(collector, freed, qtbot):
    made = []
    task = Task(make_many, made.append, print)
    with qtbot.waitSignal(task.ended):
        task.start()
    assert freed == []
    collector.collect()
    assert made and freed == [threading.main_thread()]


def test_it_collects_by_itself_in_time(freed, qtbot):
    made = make_many()
    qtbot.waitUntil(lambda: freed == [threading.main_thread()])
    assert made


def test_what_is_old_is_collected_less_often(collector):
    before = [generation["collections"] for generation in gc.get_stats()]
    kept = []
    for _time in range(gc.get_threshold()[1] + 2):
        kept += make_many()
        collector.collect()
    collector.collect()  # nothing is due
    young, middle, old = (generation["collections"] for generation in gc.get_stats())
    assert [young, middle, old] == [before[0] + gc.get_threshold()[1] + 1, before[1] + 1, before[2]]
