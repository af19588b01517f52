"""Feedback by theme: what many people say comes first, and one theme is made of two that mean the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.mentoring import review, themes
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.review import ThemeRow
from ui import theme
from ui.actions import RENAME_KEY, shortcut_text
from ui.desk import Desk
from ui.row_model import RowModel
from ui.rows.row import MARGIN
from ui.rows.row_list import RowList
from ui.rows.theme_row import THEME_ROLES, ThemeDelegate
from ui.sheets.theme import MergeThemesSheet, RenameThemeSheet
from ui.widgets.action_menu import open_action_menu
from ui.widgets.button import IconButton
from ui.widgets.label import Label


class ThemeList(RowList):
    """`renaming` follows F2, whatever that means in the window; Del takes away nothing that is not here."""

    renaming = Signal()

    def event(self, event: QEvent) -> bool:
        is_ours = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)
        if is_ours and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename the theme that is selected."""
        if event.key() == Qt.Key.Key_F2:
            self.renaming.emit()
        else:
            super().keyPressEvent(event)


class ThemesView(QWidget):
    """The themes of what is chosen, those of most different people first.

    A click or Enter on one narrows the filter to it; with Ctrl or Shift several are selected, to be merged.
    """

    narrowed = Signal(object)
    feedback_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._chosen = ReviewFilter()
        self._by_name: dict[str, ThemeRow] = {}
        self._can_merge = False
        self.rows: RowModel[str, ThemeRow] = RowModel(
            lambda names: [self._by_name[name] for name in names], THEME_ROLES
        )
        self.list = ThemeList(_("Themes"), self.rows, ThemeDelegate())
        # The key is told in the menu, and heard by the list: for the window it is that of another action.
        self.rename_action = QAction(_("&Rename theme…") + "\t" + shortcut_text(RENAME_KEY), self)
        self.merge_action = QAction(_("&Merge themes…"), self)
        self.more_button = IconButton("ellipsis", _("Rename or merge themes"))
        self._legend = Label(tone="muted", scale=0.88, wrap=True)
        self._lay_out()
        self._listen()
        self._follow_selection()

    def show(self, chosen: ReviewFilter) -> None:
        """Show the themes of the feedback that is chosen, as the logbook has them now."""
        self._chosen = chosen
        found = review.themes(self.desk.logbook, chosen)
        self._by_name = {row.key: row for row in found.rows}
        self._can_merge = len(themes.held(self.desk.logbook)) > 1
        self.list.show_keys(list(self._by_name))
        if not self.list.selectionModel().hasSelection():
            self.list.pick_near(0)
        self._legend.setText(_legend(found.quarters))

    # --- what the user does

    def _narrow(self, row: ThemeRow) -> None:
        self.narrowed.emit(review.narrowed(self._chosen, "theme", row.key))

    def _clicked(self, row: ThemeRow) -> None:
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._narrow(row)

    def _rename(self) -> None:
        RenameThemeSheet(self.desk, self.window(), self._selected()[0]).open()

    def _merge(self) -> None:
        MergeThemesSheet(self.desk, self.window(), self._selected()).open()

    def _selected(self) -> list[str]:
        """The themes that are selected; what has no theme is none."""
        return [row.key for row in self.list.chosen() if row.key]

    def _follow_selection(self) -> None:
        count = len(self._selected())
        self.rename_action.setEnabled(count == 1)
        self.merge_action.setEnabled(count > 0 and self._can_merge)
        self.more_button.setEnabled(count > 0)

    def _open_menu(self) -> None:
        place = self.more_button.mapToGlobal(QPoint(0, self.more_button.height()))
        open_action_menu(self.more_button, (self.rename_action, self.merge_action), place)

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self.list, "window")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 0, 0, 0)
        head.addWidget(self._legend, 1)
        head.addWidget(self.more_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def _listen(self) -> None:
        self.list.opened.connect(self._narrow)
        self.list.clicked.connect(lambda index: self._clicked(self.rows.row(index.row())))
        self.list.picked.connect(self._follow_selection)
        self.list.offer((self.rename_action, self.merge_action))
        self.list.renaming.connect(self.rename_action.trigger)
        self.rename_action.triggered.connect(lambda _checked=False: self._rename())
        self.merge_action.triggered.connect(lambda _checked=False: self._merge())
        self.more_button.clicked.connect(lambda _checked=False: self._open_menu())


def _legend(quarters: tuple[str, ...]) -> str:
    """What the order and the lines mean."""
    order = _("Said by most different people first.")
    if len(quarters) < review.FEWEST_POINTS:
        return order
    first, last = (quarter.replace("-", " ") for quarter in (quarters[0], quarters[-1]))
    return order + " " + _("Lines go from {first} to {last}.").format(first=first, last=last)
