"""The sheet that takes activities over from a CSV file: columns, a look at what would come, one step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mentorlog import csv_files
from mentorlog.credentials.activity_import.plan import Plan, carry_out
from mentorlog.csv_files import Table
from mentorlog.errors import InvalidEntry, MentorlogError
from mentorlog.language import _, ngettext
from ui import messages, theme
from ui.desk import Desk
from ui.sheets.import_columns import ColumnsForm
from ui.sheets.import_preview import ImportPreview
from ui.sheets.sheet import Sheet
from ui.widgets.heading import Heading
from ui.widgets.label import Label

_WIDTH, _TWO_COLUMNS = 168, 110  # letters


class ImportActivitiesSheet(Sheet):
    """What the table in a file says of activities; the file itself is the draft."""

    def __init__(self, desk: Desk, parent: QWidget | None, table: Table, file: Path) -> None:
        super().__init__(desk, parent, _("Import activities"))
        self._plan: Plan | None = None
        self.columns = ColumnsForm(desk.logbook, table)
        self.preview = ImportPreview(desk.logbook, table)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out_sides(file)
        self.columns.changed.connect(self._look)
        self.preview.planned.connect(self._take)
        self.preview.failed.connect(self._fail)
        self.first = self.columns.columns["day"]
        self._follow()
        self.set_width(_WIDTH)
        self._look()

    def save(self) -> None:
        """Log what is new, while the window shows how far it is."""
        if self._plan is None:
            return
        planned = self._plan
        self.hide()
        self.desk.write_at_length(
            _("Importing activities"),
            lambda logbook, progress: carry_out(logbook, planned, progress),
            self._finish,
            self._come_back,
        )

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong with the choice of a column."""
        return self.columns.show_problem(field, sentence)

    def clear_problems(self) -> None:
        """Take the sentences back."""
        self.columns.clear_problems()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two columns, the preview stands under the choices."""
        is_wide = event.size().width() >= self.fontMetrics().averageCharWidth() * _TWO_COLUMNS
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)

    def _look(self) -> None:
        self._plan = None
        self._follow()
        self.preview.show_choices(self.columns.choices())

    def _take(self, found: Plan) -> None:
        self._plan = found
        self.clear_problems()
        if len(found.orders) > 1:
            self.columns.ask_for_order()
        self._follow()

    def _fail(self, problem: MentorlogError) -> None:
        if not isinstance(problem, InvalidEntry) or not self.show_problem(problem.field, str(problem)):
            self.tell(str(problem))

    def _follow(self) -> None:
        """The button says how many come, and waits until the order of days is known."""
        count = self._plan.count("new") if self._plan else 0
        is_open = self._plan is not None and len(self._plan.orders) > 1
        words = ngettext("Import {n} activity", "Import {n} activities", count)
        self.save_button.setText(words.format(n=f"{count:,}") if count else _("Import"))
        self.save_button.setEnabled(bool(count) and not is_open)

    def _finish(self, count: int) -> None:
        self.accept()
        words = ngettext("{n} activity imported", "{n} activities imported", count)
        messages.notice(words.format(n=f"{count:,}"), undo=True)

    def _come_back(self, problem: MentorlogError) -> None:
        self.open()
        self.tell(str(problem))

    def _lay_out_sides(self, file: Path) -> None:
        choices = QVBoxLayout()
        choices.setSpacing(theme.SPACE_12)
        choices.addWidget(Heading(_("Columns")))
        choices.addWidget(self.columns)
        choices.addStretch(1)
        self._sides.setSpacing(theme.SPACE_28)
        self._sides.addLayout(choices, 2)
        self._sides.addWidget(self.preview, 3)
        self.top.addWidget(Label(str(file), tone="muted", wrap=True, secret=True))
        self.body.addLayout(self._sides)


def import_activities(desk: Desk, window: QWidget) -> None:
    """Ask for a file and open the sheet with what is in it; what cannot be read is told."""
    file = messages.file_to_open(window, _("Import activities"), Path.home(), _("Tables (*.csv *.txt *.tsv)"))
    if file is None:
        return
    try:
        table = csv_files.read_file(file)
    except MentorlogError as problem:
        messages.error(window, problem, _("Nothing was imported"))
        return
    ImportActivitiesSheet(desk, window, table, file).open()
