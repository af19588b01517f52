"""The saved lists in the sidebar: shown, counted beside the window, opened, renamed and deleted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from mentorlog import saved_lists
from mentorlog.errors import MentorlogError
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.saved_lists import SavedRow
from ui import messages
from ui.desk import Desk
from ui.icons import icon
from ui.sheets.save_list import RenameListSheet
from ui.sidebar import Entry, Sidebar
from ui.tasks import Progress, Task, on_own_connection
from ui.widgets.blur import discretion

_ICONS = {"people": "users", "meetings": "calendar-days", "follow-ups": "bell"}


class SavedLists(QObject):
    """What the sidebar shows below the sections; the desk is told which list is opened."""

    def __init__(self, desk: Desk, sidebar: Sidebar, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._sidebar, self._window = desk, sidebar, window
        self._rows: Mapping[str, SavedRow] = {}
        self._counting: Task[Mapping[str, int]] | None = None
        sidebar.list_chosen.connect(lambda uid: desk.show_list(self._rows[uid]))
        sidebar.list_menu.connect(self._open_menu)
        discretion.changed.connect(self._show)
        self.refresh()

    def refresh(self) -> None:
        """Show the lists as they are now, and count anew what is in them."""
        self._rows = {row.uid: row for row in saved_lists.listing(self._desk.logbook)}
        self._show()
        self._count()

    def _show(self) -> None:
        rows = self._rows.values()
        self._sidebar.show_lists([Entry(row.uid, row.name, _ICONS[row.noun], is_list=True) for row in rows])

    def _count(self) -> None:
        """Count on a thread: a list of thousands takes longer than the window may stand still."""
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        if not self._rows:
            return
        rows = tuple(self._rows.values())
        work = on_own_connection(
            self._desk.logbook, lambda logbook, progress: _counted(logbook, rows, progress)
        )
        self._counting = task = Task(work, lambda counts: self._take(task, counts), _nothing_to_tell)
        task.start()

    def _take(self, task: Task[Mapping[str, int]], counts: Mapping[str, int]) -> None:
        if task is self._counting:
            self._counting = None
            self._sidebar.set_counts(counts)

    def _open_menu(self, uid: str, place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.addAction(icon("pencil"), _("Rename…"), lambda: self._rename(self._rows[uid]))
        menu.addAction(icon("trash"), _("Delete list"), lambda: self._delete(self._rows[uid]))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _rename(self, row: SavedRow) -> None:
        RenameListSheet(self._desk, self._window, row).open()

    def _delete(self, row: SavedRow) -> None:
        saved_lists.delete(self._desk.logbook, row.uid)
        messages.notice(_("List “{name}” deleted").format(name=discretion.named(row.name)), undo=True)


def _counted(logbook: Logbook, rows: tuple[SavedRow, ...], progress: Progress) -> Mapping[str, int]:
    with logbook.stoppable(progress):
        return {row.uid: saved_lists.count(logbook, row) for row in rows}


def _nothing_to_tell(_problem: MentorlogError) -> None:
    """A list without its count is still a list; what is wrong with the file is told by whoever opens it."""
