"""The sheet with all imports, and the way to take one back, also long after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from mentorlog import imports
from mentorlog.copies import Progress
from mentorlog.errors import MentorlogError
from mentorlog.imports import ImportRow, Kept
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from ui import messages, theme
from ui.desk import Desk
from ui.row_model import RowModel
from ui.rows.import_row import IMPORT_ROLES, ImportDelegate
from ui.rows.row_list import RowList
from ui.sheets.sheet import Sheet
from ui.widgets.blur import discretion
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label

_LINES = 16  # of text, the height of the list


class PastImportsSheet(Sheet):
    """The last one first."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, _("Imports"), save=_("Take back"))
        self._rows = {row.uid: row for row in imports.listing(desk.logbook)}
        model: RowModel[str, ImportRow] = RowModel(
            lambda uids: [self._rows[uid] for uid in uids], IMPORT_ROLES
        )
        self.list = RowList(_("Imports"), model, ImportDelegate())
        self.first = self.list if self._rows else self.close_button
        self.list.picked.connect(self._follow)
        self._arrange()
        self.list.show_keys(list(self._rows))
        self.list.pick_near(0)

    def save(self) -> None:
        """Take the selected import back, while the window shows that it is at work."""
        row = next(iter(self.list.chosen()), None)
        if row is not None and row.undone_at is None:
            self.hide()
            work = partial(_taken_back, row.uid)
            self.desk.write_at_length(_("Taking an import back"), work, self._finish, self._come_back)

    def _finish(self, done: tuple[bool, list[Kept]]) -> None:
        has_changed, kept = done
        self.accept()
        if has_changed:
            messages.notice(_("Import taken back"), undo=True)
        if kept:
            messages.tell(self.parentWidget(), _("Not all is taken back"), _stay(kept))

    def _come_back(self, problem: MentorlogError) -> None:
        self.open()
        self.tell(str(problem))

    def _follow(self) -> None:
        row = next(iter(self.list.chosen(1)), None)
        self.save_button.setEnabled(row is not None and row.undone_at is None)

    def _arrange(self) -> None:
        theme.surface(self.list, "window")
        nothing = EmptyState(
            "file-input", _("Nothing was imported"), _("What you bring in stands here, with the way back.")
        )
        stack = QStackedWidget()
        for part in (self.list, nothing):
            stack.addWidget(part)
        stack.setCurrentWidget(self.list if self._rows else nothing)
        stack.setFixedHeight(self.fontMetrics().height() * _LINES)
        self.form.hide()
        if self._rows:
            told = _("Whoever was changed since the import, or was met, stays.")
            self.body.addWidget(Label(told, tone="muted", wrap=True))
        self.body.addWidget(stack)
        self._follow()
        self.set_width(84)


def _taken_back(uid: str, logbook: Logbook, _progress: Progress) -> tuple[bool, list[Kept]]:
    """Whether anything was taken back, and what stays."""
    before = logbook.changes()
    kept = imports.undo(logbook, uid)
    return logbook.changes() != before, kept


def _stay(kept: list[Kept]) -> str:
    words = ngettext(
        "{names} was changed or met since, and stays.",
        "{names} were changed or met since, and stay.",
        len(kept),
    )
    return words.format(names=", ".join(discretion.named(each.name) for each in kept))
