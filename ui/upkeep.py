"""What the window does by itself, beside the user: backups in time, and the subscription file."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from mentorlog import backups, history_thinning, settings
from mentorlog.errors import MentorlogError
from mentorlog.journal import Change
from mentorlog.logbook import Logbook
from ui.tasks import Progress, Task, on_own_connection

_QUIET = 3_000  # milliseconds without a change before anything is written
_AGAIN = 10 * 60_000  # a backup that was too early after the last change is due later


class Upkeep(QObject):
    """Works on a thread a few seconds after the last change; `failed` carries each new complaint once."""

    failed = Signal(str)

    def __init__(self, logbook: Logbook, parent: QObject) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self._task: Task[None] | None = None
        self._complaints: set[str] = set()
        self._quiet = QTimer(self, interval=_QUIET, singleShot=True)
        self._quiet.timeout.connect(self.work)
        self._again = QTimer(self, interval=_AGAIN)
        self._again.timeout.connect(self.work)
        self._again.start()

    def follow_change(self, _change: Change) -> None:
        """Wait for a moment of quiet, and work then."""
        self._quiet.start()

    def work(self) -> None:
        """Write what is due, unless that is being done already; then see again a little later."""
        if self._task is not None:
            self._quiet.start()
            return
        work = on_own_connection(self._logbook, _keep_up)
        self._task = Task(work, lambda _done: None, self._complain)
        self._task.ended.connect(self._rest)
        self._task.start()

    def finish(self) -> None:
        """Stop, having written what the last changes made due; a complaint comes again at the next start."""
        self._again.stop()
        if self._quiet.isActive():
            self._quiet.stop()
            try:
                _keep_up(self._logbook, lambda _done, _total: None)
            except MentorlogError as problem:
                self.failed.emit(str(problem))

    def _rest(self) -> None:
        self._task = None

    def _complain(self, problem: MentorlogError) -> None:
        if str(problem) not in self._complaints:
            self._complaints.add(str(problem))
            self.failed.emit(str(problem))


def _keep_up(logbook: Logbook, progress: Progress) -> None:
    if settings.get(logbook, "subscription-file"):
        # The calendar library costs half the start of an empty window.
        from mentorlog.calendars.subscription import refresh_if_stale

        refresh_if_stale(logbook)
    if backups.is_due(logbook):
        backups.make(logbook, progress)
        # The backup still has what is too old to be kept here.
        history_thinning.thin(logbook)
