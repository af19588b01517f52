"""The sheet that brings people in from a file: read beside the window, looked at, taken over in one step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentorlog.contacts import apart, sources
from mentorlog.contacts.apply import Applied, apply
from mentorlog.contacts.plan import Plan, PlannedRow, ReadFile, decide, plan
from mentorlog.contacts.plan_words import counts_words
from mentorlog.contacts.reading import Choices
from mentorlog.contacts.tables import remembered
from mentorlog.contacts.tables.kinds import NAMES
from mentorlog.dates import spoken
from mentorlog.errors import InvalidEntry, MentorlogError
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from ui import messages, theme
from ui.desk import Desk
from ui.photos import shrunk
from ui.sheets.imports.imported import ImportedDialog
from ui.sheets.imports.people_list import PeopleList
from ui.sheets.imports.person_change import PersonChange
from ui.sheets.imports.reading_form import ReadingForm
from ui.sheets.sheet import Sheet
from ui.tasks import Progress, Task, on_own_connection
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.label import Label

_WIDTH, _TWO_COLUMNS = 168, 110  # letters
_LINES = 24  # of text, the height of the list


class Looked(Struct, frozen=True):
    """Files as they were read with some choices, and what would come of them."""

    choices: Choices
    files: Sequence[ReadFile]
    plan: Plan


class ImportPeopleSheet(Sheet):
    """What files of one source would change, person by person; the files themselves are the draft."""

    def __init__(self, desk: Desk, parent: QWidget | None, files: Sequence[Path]) -> None:
        super().__init__(desk, parent, _("Import people"), save=_("Import"))
        self._files = files
        self._task: Task[Looked] | None = None
        self._looked: Looked | None = None
        self.told = Label(tone="muted", wrap=True, secret=True)
        self.before = Banner()
        self.how = Button(_("How it is read…"), "sliders-horizontal", look="quiet")
        self.reading = ReadingForm()
        self._choices = QWidget()
        self.people = PeopleList()
        self.change = PersonChange()
        self.likely = Button(_("Take all likely ones as the same"), "check-check", look="quiet")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self._connect()
        self.first = self.people.list
        self.set_width(_WIDTH)
        self._look()

    def save(self) -> None:
        """Take over what is new, changed and decided, while the window shows how far it is."""
        if self._looked is None or not self.save_button.isEnabled():
            return
        looked = self._looked
        planned = replace(looked.plan, rows=tuple(self.people.rows()))
        self.hide()

        def work(logbook: Logbook, progress: Progress) -> Applied:
            table = looked.files[0].reading.table
            if looked.choices.columns and table:
                remembered.remember(logbook, table.heads, table.columns)
            return apply(logbook, planned, shrunk, progress)

        self.desk.write_at_length(_("Importing people"), work, self._finish, self._come_back)

    def reject(self) -> None:
        """Close, and read no further."""
        if self._task:
            self._task.cancel()
        super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two columns, what changes stands under the list."""
        is_wide = event.size().width() >= self.fontMetrics().averageCharWidth() * _TWO_COLUMNS
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)

    # --- looking

    def _look(self) -> None:
        """Read the file as it is chosen, and find out what would come of it."""
        if self._task is not None:
            self._task.cancel()
            return  # at its end the task looks at what is wanted by then
        self._looked = None
        self._follow()
        files, choices = self._files, self.reading.choices()
        self.told.setText(_("Reading {files}…").format(files=_named(files)))
        work = on_own_connection(
            self.desk.logbook, lambda own, progress: _looked(own, files, choices, progress)
        )
        self._task = Task(
            work, lambda found: self._take(choices, found), lambda problem: self._take(choices, problem)
        )
        self._task.start()

    def _take(self, choices: Choices, found: Looked | MentorlogError) -> None:
        self._task = None
        if not isValid(self):
            return  # closed meanwhile
        if choices != self.reading.choices():
            self._look()
        elif isinstance(found, Looked):
            self._show(found)
        else:
            self.told.setText(_named(self._files))
            self.tell(str(found))

    def _show(self, found: Looked) -> None:
        self._looked = found
        self.head.trouble.hide()
        self.told.setText(_source_told(found.files))
        reading = found.files[0].reading
        # What is chosen holds for one table: of several, each is read as it says itself.
        can_choose = reading.table is not None and len(found.files) == 1
        asks = self.reading.show_reading(reading) and can_choose
        self.how.setVisible(can_choose)
        self._choices.setVisible(asks or self._choices.isVisible())
        if found.plan.imported_before:
            day = spoken(found.plan.imported_before.date())
            self.before.tell(_("You imported this same file on {day}.").format(day=day))
        self.before.setVisible(found.plan.imported_before is not None)
        self.people.show_plan(found.plan)
        self._tell_nobody(found.files)
        self._follow()

    def _tell_nobody(self, files: Sequence[ReadFile]) -> None:
        """Say where nobody was found, and what the user can do."""
        for file in files:
            try:
                sources.ensure_somebody(file.reading, file.name)
            except InvalidEntry as problem:
                self.tell(str(problem))

    def _show_row(self) -> None:
        found = self.people.row()
        self.change.show_row(found[1] if found else None)

    def _put(self, row: PlannedRow) -> None:
        found = self.people.row()
        if found:
            self.people.put(found[0], row)
            self._follow()

    def _take_likely(self) -> None:
        self.people.change_all(lambda row: decide(row, "same") if _is_likely(row) else row)
        self._show_row()
        self._follow()

    def _follow(self) -> None:
        """The button says how many come over; what is in doubt is left for later."""
        rows = self.people.rows() if self._looked else []
        count = sum(map(_comes_over, rows))
        words = ngettext("Import {n} person", "Import {n} people", count)
        self.save_button.setText(words.format(n=f"{count:,}") if count else _("Import"))
        self.save_button.setEnabled(bool(count))
        self.likely.setVisible(any(map(_is_likely, rows)))

    # --- taking over

    def _finish(self, applied: Applied) -> None:
        self.accept()
        told = _("Imported: {counts}").format(counts=counts_words(applied.counts()))
        messages.notice(told, undo=bool(applied.uid))
        if applied.notes or applied.counts()["skipped"]:
            ImportedDialog(self.desk, self.parentWidget(), applied).open()

    def _come_back(self, problem: MentorlogError) -> None:
        self.open()
        self.tell(str(problem))

    # --- the parts

    def _arrange(self) -> None:
        self.form.hide()
        self.before.hide()
        self.how.hide()
        self._choices.hide()
        self.people.setMinimumHeight(self.fontMetrics().height() * _LINES)
        self._sides.setSpacing(theme.SPACE_28)
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.addWidget(self.reading)
        choices.addStretch(1)
        for part, share in ((self._choices, 3), (self.people, 4), (self.change, 5)):
            self._sides.addWidget(part, share)
        head = QHBoxLayout()
        head.addWidget(self.told, 1)
        head.addWidget(self.how)
        self.top.addLayout(head)
        self.top.addWidget(self.before)
        self.body.addLayout(self._sides)
        self.foot.aside.addWidget(self.likely)

    def _connect(self) -> None:
        self.how.clicked.connect(lambda: self._choices.setVisible(not self._choices.isVisible()))
        self.reading.changed.connect(self._look)
        self.people.picked.connect(self._show_row)
        self.change.decided.connect(self._put)
        self.change.answered.connect(self.people.go_on)
        self.likely.clicked.connect(self._take_likely)


def _looked(logbook: Logbook, files: Sequence[Path], choices: Choices, progress: Progress) -> Looked:
    known = replace(choices, remembered=remembered.remembered(logbook))
    read = [ReadFile(file.name, apart.read(file, known, progress)) for file in files]
    return Looked(choices, read, plan(logbook, read, progress))


def _named(files: Sequence[Path]) -> str:
    return ", ".join(file.name for file in files)


def _source_told(files: Sequence[ReadFile]) -> str:
    """`Connections.csv: LinkedIn, 1,204 people`."""
    count = sum(len(file.reading.records) for file in files)
    people = ngettext("{n} person", "{n} people", count).format(n=f"{count:,}")
    named = ", ".join(file.name for file in files)
    source = _(NAMES[files[0].reading.source])
    return _("{files}: {source}, {people}").format(files=named, source=source, people=people)


def _is_likely(row: PlannedRow) -> bool:
    return row.outcome == "review" and row.likely and row.decision is None


def _comes_over(row: PlannedRow) -> bool:
    decided = row.outcome == "review" and row.decision in ("same", "new")
    return decided or bool(row.taking) or row.outcome in ("new", "updated")
