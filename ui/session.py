"""One open logbook with its window: the lock, the one signal that it has changed, and second starts."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mentorlog import clock
from mentorlog.errors import LogbookReadOnly, MentorlogError
from mentorlog.journal import Change
from mentorlog.language import _
from mentorlog.lent_copies import take_back
from mentorlog.locks import WindowLock
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.private_files import private_folder
from ui import messages, tasks
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.tasks import LongWrite

if TYPE_CHECKING:
    from ui.single_instance import FirstWindow
    from ui.upkeep import Upkeep

_POLL = 1000  # milliseconds between two looks whether another process has written
_PATIENCE = 0.2  # seconds for which a window may stand still while another process writes


class Session(QObject):
    """A logbook and its window, from opening to closing."""

    changed = Signal(object)  # a Change; one without tables means that another process has written
    called = Signal(list)  # another start of the program came to an end here; the files it was given

    def __init__(self, logbook: Logbook, lock: WindowLock, preferences: Preferences, *, sample: bool) -> None:
        super().__init__()
        self.logbook = logbook
        self._lock: WindowLock | None = lock
        self._first: FirstWindow | None = None
        self._preferences = preferences
        self._sample = sample
        self._day = clock.today()
        logbook.wait_at_most(_PATIENCE)
        self.window = MainWindow(logbook, preferences, sample=sample)
        logbook.on_change = self.changed.emit
        self.changed.connect(self.window.follow_change)
        self.window.seen.connect(self._settle)
        self._upkeep: Upkeep | None = None
        self._poll = QTimer(self, interval=_POLL)
        self._poll.timeout.connect(self._look_elsewhere)

    def show(self) -> None:
        """Show the window, and do after the first paint what can wait until then."""
        self.window.show()
        self._poll.start()

    def close(self) -> None:
        """Close the window and the logbook; the lock goes last, when the file is whole again."""
        self.window.seen.disconnect(self._settle)
        self.window.close()
        take_back(self.logbook.path)
        self._let_go()
        if self._first is not None:
            self._first.close()
        if self._lock is not None:
            self._lock.release()
        self.window.deleteLater()
        self.deleteLater()

    def write_alone(self, task: LongWrite) -> None:
        """Close the logbook and run `task` on its file; at its end `reopened` gives what comes after."""
        self._let_go()
        self.window.wait_for(task)

    def reopened(self) -> Session:
        """A new session of the same file under the same lock, for after a write alone, where this one was."""
        opened = open_logbook(self.logbook.path)
        lock, self._lock = self._lock, None
        self.window.remember()
        page = self._preferences.page
        session = Session(opened, lock, self._preferences, sample=self._sample)
        session.window.show_page(page)
        return session

    def _let_go(self) -> None:
        self._poll.stop()
        if self._upkeep is not None:
            self._upkeep.finish()
        tasks.stop_all()
        self.logbook.on_change = None
        self.logbook.close()

    def _settle(self) -> None:
        has_let_go = not self._poll.isActive()
        if self._first is not None or has_let_go:
            return
        gc.freeze()  # what the start has made stays, and is not to be looked through again
        self.window.settle()
        take_back(self.logbook.path)  # where the last session was killed
        # Imported here, for nobody wants them before the window is seen.
        from ui.collector import Collector
        from ui.single_instance import FirstWindow
        from ui.upkeep import Upkeep

        Collector(self)
        self._upkeep = Upkeep(self.logbook, self)
        self._upkeep.failed.connect(self._warn)
        self.changed.connect(self._upkeep.follow_change)
        self._first = FirstWindow(self.logbook.path, self)
        self._first.called.connect(self._answer)

    def _answer(self, files: list[str]) -> None:
        self.window.come_to_front()
        self.called.emit(files)

    def _warn(self, sentence: str) -> None:
        from ui.widgets.banner import Banner

        self.window.add_banner(Banner(sentence, "warn"))

    def _look_elsewhere(self) -> None:
        self._settle()  # a window that starts minimized is never painted
        try:
            changed = self.logbook.changed_elsewhere()
        except MentorlogError:
            self._poll.stop()  # told once, not once a second
            raise
        before, self._day = self._day, clock.today()
        if changed or self._day != before:  # what was due tomorrow is due today
            self.changed.emit(Change(frozenset()))


def begin(
    path: Path, preferences: Preferences, files: Sequence[str], *, sample: bool = False, anew: bool = False
) -> Session | None:
    """Open the logbook at `path` in a window; None where one is open, which then gets `files`.

    Raises a LogbookProblem where the file cannot be opened; `anew` makes one where it is missing.
    """
    lock = WindowLock(path.resolve())
    if not _acquire(lock, path):
        _call_first_window(path, files)
        return None
    try:
        return Session(open_logbook(path, anew=anew), lock, preferences, sample=sample)
    except BaseException:
        lock.release()
        raise


def _acquire(lock: WindowLock, path: Path) -> bool:
    try:
        private_folder(path.parent)
        return lock.acquire()
    except OSError as error:
        raise LogbookReadOnly(path) from error


def _call_first_window(path: Path, files: Sequence[str]) -> None:
    from ui.single_instance import hand_over

    if not hand_over(path, files):
        messages.tell(
            None,
            _("mentorlog is open already"),
            _("Another window has this logbook open but does not answer. Close it, then try again."),
        )
