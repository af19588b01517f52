"""Looking through all meetings for words: too long for the window's thread where there are very many."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from mentorlog import meeting_list
from mentorlog.errors import Cancelled, MentorlogError
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingFilter
from mentorlog.row_numbers import RowNumbers
from ui.tasks import Progress, Task, on_own_connection


class MeetingSearch(QObject):
    """`found` carries the row numbers of the last search; one that is under way is stopped by the next."""

    found = Signal(object)

    def __init__(self, logbook: Logbook, parent: QObject) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self._task: Task[RowNumbers] | None = None

    @property
    def busy(self) -> bool:
        """Whether it is looking."""
        return self._task is not None

    def begin(self, chosen: MeetingFilter) -> None:
        """Look for these. Raises LogbookReplaced: a file that has gone must not be made anew by looking."""
        self.stop()
        self._logbook.ensure_in_place()
        work = on_own_connection(self._logbook, partial(_find, chosen))
        self._task = task = Task(work, lambda numbers: self._tell(task, numbers), _explain)
        task.start()

    def stop(self) -> None:
        """Find nothing any more; what is under way ends by itself."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _tell(self, task: Task[RowNumbers], numbers: RowNumbers) -> None:
        if task is self._task:
            self._task = None
            self.found.emit(numbers)


def _find(chosen: MeetingFilter, logbook: Logbook, progress: Progress) -> RowNumbers:
    with logbook.stoppable(progress):
        return meeting_list.ids(logbook, chosen)


def _explain(problem: MentorlogError) -> None:
    """As a search on the window's thread would: what is wrong with the file is told like any other fault."""
    if not isinstance(problem, Cancelled):
        raise problem
