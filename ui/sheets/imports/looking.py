"""A sheet that looks at files beside the window, as often as they are to be read otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from shiboken6 import isValid

from mentorlog.dates import spoken
from mentorlog.errors import MentorlogError
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from ui import theme
from ui.desk import Desk
from ui.rows.row import isolated
from ui.sheets.imports.planned_list import PlannedList
from ui.sheets.sheet import Sheet
from ui.tasks import Progress, Task, on_own_connection
from ui.widgets.banner import Banner
from ui.widgets.label import SentenceLabel

_WIDTH, _COLUMN = 168, 50  # letters

Wanted = TypeVar("Wanted")
Looked = TypeVar("Looked")


class LookingSheet(Sheet, Generic[Wanted, Looked]):
    """What files would bring, before anything is written; the files themselves are the draft.

    A sheet says with `wanted` how the files are to be read, and with `looking` what does that on a thread;
    `show_found` shows what came of it, and `follow` says on the button how much of it is taken over, which
    `taking_over` hands to the desk.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, files: Sequence[Path]) -> None:
        super().__init__(desk, parent, title, save=_("Import"))
        self._files = files
        self._named = isolated(", ".join(file.name for file in files))
        self._task: Task[Looked] | None = None
        self.looked: Looked | None = None
        self.told = SentenceLabel(tone="muted", wrap=True, secret=True)
        self.before = Banner()
        self.sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.form.hide()
        self.before.hide()
        self.sides.setSpacing(theme.SPACE_28)
        self.body.addLayout(self.sides)
        self.set_width(_WIDTH)

    # --- what a sheet overrides

    def wanted(self) -> Wanted:
        """How the files are to be read, as it is chosen now."""
        raise NotImplementedError

    def columns(self) -> int:
        """How many parts are shown beside each other: a list, and what is chosen in it."""
        return 2

    def looking(self, wanted: Wanted) -> Callable[[Logbook, Progress], Looked]:
        """What reads the files so, and finds out what would come of them; it may touch no widget."""
        raise NotImplementedError

    def show_found(self, found: Looked) -> None:
        """Show what would come of the files."""
        raise NotImplementedError

    def follow(self) -> None:
        """Say on the button how much comes over."""
        raise NotImplementedError

    def taking_over(self, looked: Looked) -> tuple[str, Callable[[Logbook, Progress], Any]]:
        """What the user waits for, and the work that takes over what is wanted."""
        raise NotImplementedError

    def tell_imported(self, imported: Any) -> None:
        """Tell what was done; the sheet is closed by then."""
        raise NotImplementedError

    # --- what a sheet does

    def look(self) -> None:
        """Look at the files as they are to be read now."""
        if self._task is not None:
            self._task.cancel()
            return  # at its end the task looks at what is wanted by then
        self.looked = None
        self.follow()
        self.told.setText(_("Reading {files}…").format(files=self._named))
        wanted = self.wanted()
        self._task = Task(
            on_own_connection(self.desk.logbook, self.looking(wanted)),
            lambda found: self._take(wanted, lambda: self._show(found)),
            lambda problem: self._take(wanted, lambda: self._refuse(problem)),
        )
        self._task.start()

    def tell_before(self, at: datetime | None) -> None:
        """Say when the very same files were imported before, if they were."""
        if at:
            told = ngettext(
                "You imported this same file on {day}.",
                "You imported these same files on {day}.",
                len(self._files),
            )
            self.before.tell(told.format(day=spoken(at.date())))
        self.before.setVisible(at is not None)

    def save(self) -> None:
        """Take over what is wanted, while the window shows how far it is."""
        if self.looked is None or not self.save_button.isEnabled():
            return
        title, work = self.taking_over(self.looked)
        self.hide()
        self.desk.write_at_length(title, work, self._finish, self._come_back)

    def reject(self) -> None:
        """Close, and read no further."""
        if self._task:
            self._task.cancel()
        super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit_columns()
        super().resizeEvent(event)

    def fit_columns(self) -> None:
        """Where there is no room for the columns, what is chosen stands under the list."""
        is_wide = self.width() >= self.fontMetrics().averageCharWidth() * _COLUMN * self.columns()
        direction = QBoxLayout.Direction
        self.sides.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        for part in self.findChildren(PlannedList):
            part.leave_room(under=not is_wide)

    # --- the parts

    def _take(self, wanted: Wanted, show: Callable[[], None]) -> None:
        self._task = None
        if not isValid(self):
            return  # closed meanwhile
        if wanted != self.wanted():
            self.look()
        else:
            show()

    def _show(self, found: Looked) -> None:
        self.looked = found
        self.head.trouble.hide()
        self.show_found(found)
        self.follow()

    def _refuse(self, problem: MentorlogError) -> None:
        self.told.setText(self._named)
        self.tell(str(problem))

    def _finish(self, imported: Any) -> None:
        self.accept()
        self.tell_imported(imported)

    def _come_back(self, problem: MentorlogError) -> None:
        self.open()
        self.tell(str(problem))
