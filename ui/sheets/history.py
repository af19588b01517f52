"""The history: everything that was done, and the way back to any point of it, or forth again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentorlog import history, history_search
from mentorlog.history import HistoryLine
from mentorlog.language import _, ngettext
from ui import theme
from ui.actions import SPECS
from ui.desk import Desk
from ui.row_model import KEY, RowModel
from ui.rows.history_row import HISTORY_ROLES, HistoryDelegate
from ui.rows.row_list import RowList
from ui.rows.searched_rows import SearchedRows
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading import Title
from ui.widgets.label import Label

_LETTERS, _LINES = 78, 34


class HistoryWindow(QDialog):
    """The steps, latest first; the button undoes or redoes all that lie between now and the selected one."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("History – mentorlog"))
        self.setAccessibleName(_("History"))
        self._logbook = desk.logbook
        self.rows: RowModel[int, HistoryLine] = RowModel(partial(history.rows, desk.logbook), HISTORY_ROLES)
        self.list = RowList(_("History"), self.rows, HistoryDelegate())
        self.turn_button = Button(_("Undo"), "undo-2", look="primary", keys="Return")
        self.close_button = Button(_("Close"), keys="Esc")
        self._nothing = EmptyState(
            "rotate-ccw-clock",
            _("Nothing was done yet"),
            _("Every change gathers here, with the way back."),
        )
        self._found = SearchedRows(self.list, _("Search in the history"))
        self.search = self._found.search
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()
        # Keys of the window behind, which this one covers.
        self.addActions([desk.actions[key] for key in ("undo", "redo", "discretion")])
        desk.changed.connect(self.refresh)
        self.refresh()
        self.list.setFocus()
        if step := desk.logbook.undoable():
            self.list.pick(step.id)

    def refresh(self) -> None:
        """Show the history as it is now."""
        numbers = history_search.ids(self._logbook, self._found.sought)
        self._found.show_keys(numbers)
        self._stack.setCurrentWidget(self._found if numbers or self._found.sought else self._nothing)
        self.search.setVisible(self._stack.currentWidget() is self._found)

    # --- what the user does

    def _turn(self) -> None:
        """Go to the selected step: back until it is undone, or forth until it is done again."""
        line, number = self._chosen()
        if line is not None and line.state == "done":
            self._logbook.undo_to(number)
        elif line is not None and line.state == "undone":
            self._logbook.redo_to(number)

    def _follow_selection(self) -> None:
        line, number = self._chosen()
        state = line.state if line else ""
        steps = history.distance(self._logbook, number, state)
        self.turn_button.setText(_redo_words(steps) if state == "undone" else _undo_words(steps))
        self.turn_button.set_icon_name("redo-2" if state == "undone" else "undo-2")
        self.turn_button.setEnabled(steps > 0)

    def _chosen(self) -> tuple[HistoryLine | None, int]:
        """The step that is selected, and its row number."""
        chosen = self.list.chosen()
        return (chosen[0], self.list.currentIndex().data(KEY)) if chosen else (None, 0)

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self.list, "window")
        words = _("The latest is on top. Going back to a step undoes all that was done since then.")
        top = QHBoxLayout()
        top.addWidget(Title(_("History")), 1)
        top.addWidget(self.search, 1)
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_28, 0, theme.SPACE_28, 0)
        head.setSpacing(theme.SPACE_4)
        head.addLayout(top)
        head.addWidget(Label(words, tone="muted", wrap=True))
        for part in (self._found, self._nothing):
            self._stack.addWidget(part)
        rows = QHBoxLayout()
        # The words of a row begin where the title does.
        rows.setContentsMargins(theme.SPACE_16, 0, theme.SPACE_16, 0)
        rows.addWidget(self._stack)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_28, 0, theme.SPACE_28, 0)
        foot.setSpacing(theme.SPACE_8)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.turn_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_28 - theme.SPACE_4, 0, theme.SPACE_16)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(head)
        column.addLayout(rows, 1)
        column.addLayout(foot)
        self._size()

    def _size(self) -> None:
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _LETTERS, metrics.height() * _LINES)
        behind = self.parentWidget().window().size() - QSize(theme.SPACE_28, theme.SPACE_28)
        self.resize(wanted.boundedTo(behind))

    def _listen(self) -> None:
        self.list.picked.connect(self._follow_selection)
        self.list.opened.connect(lambda _row: self._turn())
        self.turn_button.clicked.connect(self._turn)
        self.close_button.clicked.connect(self.reject)
        self._found.searched.connect(self.refresh)
        QShortcut(QKeySequence(SPECS["search"].keys[0]), self, self.search.setFocus)


def _undo_words(steps: int) -> str:
    return _("Undo") if steps < 2 else ngettext("Undo {n} step", "Undo {n} steps", steps).format(n=steps)


def _redo_words(steps: int) -> str:
    return _("Redo") if steps < 2 else ngettext("Redo {n} step", "Redo {n} steps", steps).format(n=steps)
