"""Saved reviews: a filter under a name, to come back to with two clicks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mentorlog.errors import MentorlogError
from mentorlog.language import _
from mentorlog.mentoring import saved_reviews
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.saved_reviews import SavedRow
from ui import icons, messages
from ui.desk import Desk
from ui.sheets.save_review import SaveReviewSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button


class SavedReviews(Button):
    """A button with a menu: those that are saved, one to save what is chosen now, and those to delete.

    `taken` carries the filter of the one that is chosen.
    """

    taken = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(_("Saved reviews"), "bookmark", look="quiet", parent=parent)
        self._desk = desk
        self._chosen = ReviewFilter()
        self.clicked.connect(lambda _checked=False: self.menu_of_now().popup(self._place()))

    def show_chosen(self, chosen: ReviewFilter) -> None:
        """Know what is chosen now; the saved review that is the same is ticked."""
        self._chosen = chosen

    def menu_of_now(self) -> QMenu:
        """The menu over what is saved now."""
        saved = saved_reviews.listing(self._desk.logbook)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in saved:
            menu.addAction(self._choice(row, menu))
        menu.addSeparator()
        save = menu.addAction(icons.icon("bookmark-plus"), _("&Save this review…"))
        save.triggered.connect(lambda _checked=False: self._save())
        self._add_deletions(menu, saved)
        return menu

    def _choice(self, row: SavedRow, menu: QMenu) -> QAction:
        action = QAction(_shown(row), menu)
        action.setCheckable(True)
        action.setChecked(row.chosen == self._chosen)
        action.triggered.connect(lambda _checked=False: self.taken.emit(row.chosen))
        return action

    def _add_deletions(self, menu: QMenu, saved: Sequence[SavedRow]) -> None:
        """The same names once more, to be deleted."""
        deletions = menu.addMenu(icons.icon("trash"), _("&Delete"))
        deletions.setEnabled(bool(saved))
        for row in saved:
            action = deletions.addAction(_shown(row))
            action.triggered.connect(lambda _checked=False, row=row: self._delete(row))

    def _save(self) -> None:
        SaveReviewSheet(self._desk, self.window(), self._chosen).open()

    def _delete(self, row: SavedRow) -> None:
        try:
            saved_reviews.delete(self._desk.logbook, row.uid)
        except MentorlogError as problem:
            messages.error(self.window(), problem)
        else:
            messages.notice(_("“{name}” deleted").format(name=discretion.named(row.name)), undo=True)

    def _place(self) -> QPoint:
        return self.mapToGlobal(self.rect().bottomLeft())


def _shown(row: SavedRow) -> str:
    """The name as a menu shows it, in which an `&` would mark a letter."""
    return discretion.shown(row.name).replace("&", "&&")
