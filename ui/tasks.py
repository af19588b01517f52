"""Work beside the window: a Task on a thread with progress and cancel, and the LongWrite that writes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from mentorlog.errors import Cancelled, MentorlogError
from mentorlog.logbook import Logbook, open_logbook

Result = TypeVar("Result")
Progress = Callable[[int, int], None]

_running: set[Task] = set()


class Task(QObject, Generic[Result]):
    """Pure work on a thread: it may touch neither widgets nor the window's logbook.

    `work` gets a progress call, `progress(done, total)`, which raises Cancelled once the user wants to stop.
    Exactly one of the callbacks is called, on the thread of the window; a bug in `work` calls neither and
    goes to sys.excepthook, as a bug of the window would.
    """

    progressed = Signal(int, int)
    ended = Signal()
    _finished = Signal(object)

    def __init__(
        self,
        work: Callable[[Progress], Result],
        on_result: Callable[[Result], object],
        on_error: Callable[[MentorlogError], object],
    ) -> None:
        super().__init__()
        self._work = work
        self._on_result = on_result
        self._on_error = on_error
        self._cancelled = threading.Event()
        self._given_up = False
        self._thread = threading.Thread(target=self._run, name="mentorlog task")
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; the task keeps itself alive until it has ended."""
        _running.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next progress call."""
        self._cancelled.set()

    def give_up(self) -> None:
        """Cancel, wait for the thread to end, and call nobody any more."""
        self._given_up = True
        self.cancel()
        self._thread.join()

    def _run(self) -> None:
        try:
            outcome = partial(self._on_result, self._work(self._report))
        except MentorlogError as error:
            outcome = partial(self._on_error, error)
        except Exception as error:  # noqa: BLE001 - a bug: told on the window's thread, where dialogs can be
            outcome = partial(sys.excepthook, type(error), error, error.__traceback__)
        self._finished.emit(outcome)

    def _report(self, done: int, total: int) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def _deliver(self, outcome: Callable[[], object]) -> None:
        if self._given_up:
            return  # the window that wanted to know has gone
        _running.discard(self)
        self._thread.join()
        self.ended.emit()
        outcome()


class LongWrite(Task[Result]):
    """A write too long for the window's thread: restore, erase, import; `title` says what the user waits for.

    Only the desk starts one, as the window must be in its progress state meanwhile.
    """

    def __init__(
        self,
        title: str,
        work: Callable[[Progress], Result],
        on_result: Callable[[Result], object],
        on_error: Callable[[MentorlogError], object],
    ) -> None:
        super().__init__(work, on_result, on_error)
        self.title = title


def stop_all() -> None:
    """Cancel and await every task; before the program ends, as a thread must not outlive Qt."""
    while _running:
        _running.pop().give_up()


def on_own_connection(
    logbook: Logbook, work: Callable[[Logbook, Progress], Result]
) -> Callable[[Progress], Result]:
    """Turn work with a logbook into work for a Task, which opens and closes a connection on its thread.

    It fails with LogbookReplaced where the file was taken away: whatever lies there now is none of ours.
    """
    taken_away = _taken_away(logbook)

    def working(progress: Progress) -> Result:
        if taken_away is not None:
            raise taken_away
        with open_logbook(logbook.path) as own:
            return work(own, progress)

    return working


def _taken_away(logbook: Logbook) -> MentorlogError | None:
    try:
        logbook.ensure_in_place()
    except MentorlogError as problem:
        return problem
    return None
