"""The list of competencies: what feedback can be about, in the user's words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.errors import InvalidEntry, MentorlogError
from mentorlog.language import _
from mentorlog.mentoring import competencies
from mentorlog.mentoring.competencies import CompetencyRow
from ui import messages, theme
from ui.actions import HIDE_KEY, RENAME_KEY
from ui.desk import Desk
from ui.row_model import RowModel
from ui.rows.competency_row import COMPETENCY_ROLES, CompetencyDelegate
from ui.rows.row_list import RowList
from ui.sheets.name import NameSheet
from ui.widgets.button import Button
from ui.widgets.heading import Title
from ui.widgets.label import Label
from ui.widgets.validated_line import ValidatedLine

_LETTERS, _LINES = 66, 32


class CompetenciesWindow(QDialog):
    """All competencies, area by area; each change is kept at once and can be undone."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("Competencies – mentorlog"))
        self.setAccessibleName(_("Competencies"))
        self._desk = desk
        self._by_key: dict[str, CompetencyRow] = {}
        self.rows: RowModel[str, CompetencyRow] = RowModel(
            lambda keys: [self._by_key[key] for key in keys], COMPETENCY_ROLES
        )
        self.list = RowList(_("Competencies"), self.rows, CompetencyDelegate())
        self.new = ValidatedLine(_("New competency"), placeholder=_("One of your own"))
        self.add_button = Button(_("Add"), "plus")
        self.rename_button = Button(_("Rename…"), "pencil", keys=RENAME_KEY)
        self.hide_button = Button(_("Hide"), "eye-off", keys=HIDE_KEY)
        self.close_button = Button(_("Close"), keys="Esc")
        self._lay_out()
        self._listen()
        self.refresh()
        self.list.pick_near(0)
        self.list.setFocus()

    def refresh(self) -> None:
        """Show the competencies as they are now."""
        found = competencies.all_competencies(self._desk.logbook, hidden=True)
        self._by_key = {row.key: row for row in found}
        self.list.show_keys(list(self._by_key))

    # --- what the user does

    def _add(self) -> None:
        added: list[str] = []
        name = self.new.text()
        if self._attempt(lambda: added.append(competencies.add(self._desk.logbook, name))):
            self.new.set_text("")
            self.refresh()
            self.list.pick(added[0])
            messages.notice(_("“{name}” added").format(name=name), undo=True)

    def _rename(self) -> None:
        RenameCompetencySheet(self._desk, self, self.list.chosen(1)[0]).open()

    def _hide(self) -> None:
        """Hide the selected one, or offer it again."""
        row = self.list.chosen(1)[0]
        words = _("“{name}” is offered again") if row.hidden else _("“{name}” is hidden")
        if self._attempt(lambda: competencies.hide(self._desk.logbook, row.key, hidden=not row.hidden)):
            self.refresh()
            messages.notice(words.format(name=row.name), undo=True)

    def _attempt(self, act: Callable[[], object]) -> bool:
        self.new.show_problem("")
        try:
            act()
        except InvalidEntry as problem:
            self.new.show_problem(str(problem))
        except MentorlogError as problem:
            messages.error(self, problem)
        else:
            return True
        return False

    def _follow_selection(self) -> None:
        row = next(iter(self.list.chosen(1)), None)
        self.rename_button.setEnabled(row is not None)
        self.hide_button.setEnabled(row is not None)
        is_hidden = row is not None and row.hidden
        self.hide_button.setText(_("Offer again") if is_hidden else _("Hide"))
        self.hide_button.set_icon_name("eye" if is_hidden else "eye-off")

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self.list, "window")
        words = _("What feedback and goals can be about. A hidden one keeps what it has.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_28 - theme.SPACE_4, 0, theme.SPACE_16)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(_indented(Title(_("Competencies"))))
        column.addLayout(_indented(Label(words, tone="muted", wrap=True)))
        column.addLayout(_indented(self.list, side=theme.SPACE_16), 1)
        column.addLayout(_indented(self.new, self.add_button))
        foot = _indented(self.rename_button, self.hide_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _LETTERS, metrics.height() * _LINES)
        behind = self.parentWidget().window().size() - QSize(theme.SPACE_28, theme.SPACE_28)
        self.resize(wanted.boundedTo(behind))

    def _listen(self) -> None:
        # Keys of the window behind, which this one covers.
        self.addActions([self._desk.actions[key] for key in ("undo", "redo", "discretion")])
        self._desk.changed.connect(self.refresh)
        self.list.picked.connect(self._follow_selection)
        self.list.opened.connect(lambda _row: self._rename())
        self.new.line.returnPressed.connect(self._add)
        self.add_button.clicked.connect(lambda _checked=False: self._add())
        self.rename_button.clicked.connect(lambda _checked=False: self._rename())
        self.hide_button.clicked.connect(lambda _checked=False: self._hide())
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(RENAME_KEY), self, self.rename_button.click)
        # In the list alone: in the line under it Del takes a letter away.
        within = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(HIDE_KEY), self.list, self.hide_button.click, context=within)


class RenameCompetencySheet(NameSheet):
    """Calls a competency by another name, wherever it stands."""

    def __init__(self, desk: Desk, parent: QWidget | None, row: CompetencyRow) -> None:
        super().__init__(desk, parent, _("Rename competency"), _("&Name"), row.name, save=_("Rename"))
        self._key = row.key

    def write(self) -> None:
        """Rename it."""
        competencies.rename(self.desk.logbook, self._key, self.name.text())

    def after_saving(self) -> None:
        """Tell the new name."""
        messages.notice(_("Renamed to “{name}”").format(name=self.name.text()), undo=True)


def _indented(*widgets: QWidget, side: int = theme.SPACE_28) -> QHBoxLayout:
    """Widgets side by side, the first one as wide as there is room."""
    row = QHBoxLayout()
    row.setContentsMargins(side, 0, side, 0)
    row.setSpacing(theme.SPACE_8)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, Button) else 1)
    return row
