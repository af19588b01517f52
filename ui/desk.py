"""What every page and sheet has at hand: logbook, preferences, actions, and the ways elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from mentorlog.errors import MentorlogError
from mentorlog.logbook import Logbook
from ui.actions import Actions
from ui.preferences import Preferences
from ui.tasks import LongWrite, Progress, on_own_connection

if TYPE_CHECKING:
    from mentorlog.saved_lists import SavedRow

Result = TypeVar("Result")


class Desk(QObject):
    """One for each open logbook; the window listens to its signals and does what they say, but for `changed`.

    `sample` says that this is the logbook of sample data, which is never mixed with the user's own.
    """

    going = Signal(str, str)
    listing = Signal(object)  # a saved list that is to be shown
    writing = Signal(object)
    telling = Signal(object)  # a widget that stands above the pages until it hides itself
    writing_alone = Signal(object)
    opening = Signal(str)
    dressing = Signal()
    changed = Signal()  # after every change of the logbook, for what is open over the pages

    def __init__(
        self, logbook: Logbook, preferences: Preferences, actions: Actions, *, sample: bool = False
    ) -> None:
        super().__init__(actions)
        self.logbook = logbook
        self.preferences = preferences
        self.actions = actions
        self.sample = sample

    def go(self, page: str, uid: str = "") -> None:
        """Show a page by its key ("people"), and on it the thing with `uid`."""
        self.going.emit(page, uid)

    def show_list(self, row: SavedRow) -> None:
        """Show what is in a saved list, on the page of its noun."""
        self.listing.emit(row)

    def write_at_length(
        self,
        title: str,
        work: Callable[[Logbook, Progress], Result],
        on_result: Callable[[Result], object],
        on_error: Callable[[MentorlogError], object],
    ) -> None:
        """Run `work` on a connection of its own while the window shows `title`, progress and Cancel.

        For what would stop the window for longer than a moment, such as an import. `work` calls
        `progress(done, total)`, which raises Cancelled once the user wants to stop.
        """
        work_beside = on_own_connection(self.logbook, work)
        self.writing.emit(LongWrite(title, work_beside, on_result, on_error))

    def write_alone(
        self,
        title: str,
        work: Callable[[Path, Progress], Result],
        on_result: Callable[[Result], object],
        on_error: Callable[[MentorlogError], object],
    ) -> None:
        """The same with the window's own logbook closed: for erase and restore, which need the file alone.

        A new window shows the file as it is then; this desk and its pages end before the callbacks are
        called, which may use `messages` but no page.
        """
        path = self.logbook.path
        self.writing_alone.emit(LongWrite(title, lambda progress: work(path, progress), on_result, on_error))

    def dress(self) -> None:
        """Show the theme and the text size that the preferences name now."""
        self.dressing.emit()
