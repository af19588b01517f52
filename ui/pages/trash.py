"""The Trash page: what was put away, with the way back, and for people the way out for good."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from mentorlog import trash
from mentorlog.language import _, ngettext
from mentorlog.trash import TrashRow
from ui import messages, theme
from ui.desk import Desk
from ui.pages.page import Page
from ui.row_model import RowModel
from ui.rows.row import MARGIN
from ui.rows.row_list import RowList
from ui.rows.searched_rows import SearchedRows
from ui.rows.trash_row import TRASH_ROLES, TrashDelegate, shown_name
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading import Title
from ui.widgets.label import Label

_COLUMN = 760


class TrashPage(Page):
    """One list over all nouns; several are restored in one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rows: RowModel[str, TrashRow] = RowModel(partial(trash.rows, desk.logbook), TRASH_ROLES)
        self.list = RowList(_("In the Trash"), self.rows, TrashDelegate())
        self._found = SearchedRows(self.list, _("Search in the Trash"))
        self.search = self._found.search
        self.restore_button = Button(_("Restore"), "archive-restore", look="primary", keys="Return")
        self.erase_button = Button(_("Erase for good…"), "eraser", look="danger")
        self._selected = Label(tone="muted")
        self._head = QWidget()
        self._column = QWidget()
        self._empty = EmptyState(
            "trash",
            _("Nothing in the Trash"),
            _("What you move to the Trash waits here until you want it back. It never empties itself."),
        )
        self._stack = QStackedLayout()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Show what lies there now."""
        uids = trash.ids(self.desk.logbook, self._found.sought)
        self._found.show_keys(uids)
        self._stack.setCurrentWidget(self._column if uids or self._found.sought else self._empty)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Everything can be restored; erased for good is one person at a time."""
        handlers = super().handlers()
        if self.list.chosen_count():
            handlers["restore"] = self._restore
        if self._person() is not None:
            handlers["erase"] = self._erase
        return handlers

    def show_item(self, uid: str) -> None:
        """Select what another page points at, letting go of a search that hides it."""
        self.catch_up()
        if not self.rows.index_of(uid).isValid():
            self._found.show_everything()
        self.list.pick(uid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle of a wide window."""
        side = max(theme.SPACE_28, (self.width() - _COLUMN) // 2)
        self._head.layout().setContentsMargins(side, 22, side, theme.SPACE_12)
        self.list.setViewportMargins(side - MARGIN, 0, side - MARGIN, theme.SPACE_12)
        super().resizeEvent(event)

    # --- what the user does

    def _restore(self) -> None:
        rows = self.list.chosen()
        trash.restore(self.desk.logbook, rows)
        words = ngettext("“{name}” restored", "{n} things restored", len(rows))
        messages.notice(words.format(name=discretion.named(shown_name(rows[0])), n=len(rows)), undo=True)

    def _erase(self) -> None:
        # Imported when it is first opened: no sheet is needed for the first paint.
        from ui.sheets.erase import EraseSheet

        person = self._person()
        assert person
        EraseSheet(self.desk, self.window(), person.uid).open()

    def _person(self) -> TrashRow | None:
        """The one person who is selected, if that is all."""
        rows = self.list.chosen() if self.list.chosen_count() == 1 else []
        return rows[0] if rows and rows[0].noun == "person" else None

    def _follow_selection(self) -> None:
        count = self.list.chosen_count()
        self.restore_button.setEnabled(bool(count))
        self.erase_button.setVisible(self._person() is not None)
        self._selected.setText(ngettext("{n} selected", "{n} selected", count).format(n=count))
        self._selected.setVisible(count > 1)
        self.handlers_changed.emit()

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self.list, "window")
        self.list.setSelectionMode(RowList.SelectionMode.ExtendedSelection)
        line = Label(
            _("What lies here stays until you restore it: the Trash never empties itself."),
            tone="muted",
            wrap=True,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_8)
        for widget in (self.restore_button, self.erase_button, self._selected):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        buttons.addWidget(self.search, 4)
        head = QVBoxLayout(self._head)
        head.setSpacing(0)
        head.addWidget(Title(_("Trash")))
        head.addWidget(line)
        head.addSpacing(theme.SPACE_16)
        head.addLayout(buttons)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._found, 1)
        self.setLayout(self._stack)
        for part in (self._column, self._empty):
            self._stack.addWidget(part)

    def _listen(self) -> None:
        self.list.picked.connect(self._follow_selection)
        self.list.opened.connect(lambda _row: self._restore())
        self._found.searched.connect(self.refresh)
        self.restore_button.clicked.connect(self._restore)
        self.erase_button.clicked.connect(self._erase)
        self.list.offer([self.desk.actions[key] for key in ("restore", "erase")])
