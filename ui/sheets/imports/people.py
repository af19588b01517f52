"""The sheet that brings people in from a file: read beside the window, looked at, taken over in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.contacts import apart, sources
from mentorlog.contacts.apply import Applied, apply
from mentorlog.contacts.plan import plan
from mentorlog.contacts.plan_words import counts_words
from mentorlog.contacts.planned import Plan, PlannedRow, ReadFile, decide
from mentorlog.contacts.reading import Choices
from mentorlog.contacts.tables import remembered
from mentorlog.contacts.tables.kinds import NAMES
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from ui import messages
from ui.desk import Desk
from ui.photos import shrunk
from ui.sheets.imports.imported import ImportedDialog
from ui.sheets.imports.looking import LookingSheet
from ui.sheets.imports.people_list import PeopleList
from ui.sheets.imports.person_change import PersonChange
from ui.sheets.imports.reading_form import ReadingForm
from ui.tasks import Progress
from ui.widgets.button import Button


class Looked(Struct, frozen=True):
    """Files as they were read with some choices, and what would come of them."""

    choices: Choices
    files: Sequence[ReadFile]
    plan: Plan


class ImportPeopleSheet(LookingSheet[Choices, Looked]):
    """What files of one source would change, person by person."""

    def __init__(self, desk: Desk, parent: QWidget | None, files: Sequence[Path]) -> None:
        super().__init__(desk, parent, _("Import people"), files)
        self.how = Button(_("How it is read…"), "sliders-horizontal", look="quiet")
        self.reading = ReadingForm()
        self._choices = QWidget()
        self.people = PeopleList()
        self.change = PersonChange()
        self.likely = Button(_("Take all likely ones as the same"), "check-check", look="quiet")
        self._arrange()
        self._connect()
        self.first = self.people.list
        self.look()

    def wanted(self) -> Choices:
        """How the files are to be read where they do not say so themselves."""
        return self.reading.choices()

    def columns(self) -> int:
        """How it is read stands beside them, where that is shown."""
        return super().columns() + self._choices.isVisibleTo(self)

    def looking(self, wanted: Choices) -> Callable[[Logbook, Progress], Looked]:
        """Read the people in the files."""
        files = self._files
        return lambda logbook, progress: _looked(logbook, files, wanted, progress)

    def show_found(self, found: Looked) -> None:
        """Show the people, and how they were read."""
        self.told.setText(_source_told(self._named, found.files))
        reading = found.files[0].reading
        # What is chosen holds for one table: of several, each is read as it says itself.
        can_choose = reading.table is not None and len(found.files) == 1
        asks = self.reading.show_reading(reading) and can_choose
        self.how.setVisible(can_choose)
        self._show_choices(asks or self._choices.isVisible())
        self.tell_before(found.plan.imported_before)
        self.people.show_plan(found.plan)
        self._tell_trouble(found.files)

    def follow(self) -> None:
        """The button says how many come over; what is in doubt is left for later."""
        rows = self.people.rows() if self.looked else []
        count = len({_who(place, row) for place, row in enumerate(rows) if _comes_over(row)})
        gone = len(self.looked.plan.missing) if self.looked else 0
        self.save_button.setText(_button_words(count, gone))
        self.save_button.setEnabled(bool(count or gone))
        self.likely.setVisible(any(map(_is_likely, rows)))

    def taking_over(self, looked: Looked) -> tuple[str, Callable[[Logbook, Progress], Applied]]:
        """Take over what is new, changed and decided."""
        planned = replace(looked.plan, rows=tuple(self.people.rows()))

        def work(logbook: Logbook, progress: Progress) -> Applied:
            table = looked.files[0].reading.table
            if looked.choices.columns and table:
                remembered.remember(logbook, table.heads, table.columns)
            return apply(logbook, planned, shrunk, progress)

        return _("Importing people"), work

    def tell_imported(self, imported: Applied) -> None:
        """Tell how many came, and offer the rows that were left out."""
        counts = imported.counts()
        gone = len(self.looked.plan.missing) if self.looked else 0
        is_change = bool(counts["new"] + counts["updated"])
        told = _("Imported: {counts}").format(counts=counts_words(counts)) if is_change else _noted(gone)
        messages.notice(told, undo=bool(imported.uid))
        if imported.notes or counts["skipped"] or imported.with_new_posts():
            ImportedDialog(self.desk, self.parentWidget(), imported).open()

    def _show_choices(self, shown: bool) -> None:
        self._choices.setVisible(shown)
        self.fit_columns()

    def _tell_trouble(self, files: Sequence[ReadFile]) -> None:
        """Say where nobody was found, or only nameless ones, and what the user can do."""
        for file in files:
            if file.reading.table and file.reading.table.may_hide_names:
                self.tell(_("No column is known to hold names. Say which one does."))
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
            self.follow()

    def _take_likely(self) -> None:
        is_here = self.focusWidget() is self.likely  # which goes, and Qt would lead to Close
        self.people.change_all(lambda row: decide(row, "same") if _is_likely(row) else row)
        found = self.people.row()
        if found and not found[1].is_open:
            self.people.go_on()
        self._show_row()
        self.follow()
        if is_here:
            self._lead_on()

    def _lead_on(self) -> None:
        """Let the keyboard be where the next decision is, or at the end of all."""
        found = self.people.row()
        if found and found[1].is_open:
            self.change.decision.setFocus()
        else:
            self.save_button.setFocus()

    def _arrange(self) -> None:
        self.how.hide()
        self._choices.hide()
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.addWidget(self.reading)
        choices.addStretch(1)
        for part, share in ((self._choices, 3), (self.people, 4), (self.change, 5)):
            self.sides.addWidget(part, share)
        head = QHBoxLayout()
        head.addWidget(self.told, 1)
        head.addWidget(self.how)
        self.top.addLayout(head)
        self.top.addWidget(self.before)
        self.foot.aside.addWidget(self.likely)

    def _connect(self) -> None:
        self.how.clicked.connect(lambda: self._show_choices(not self._choices.isVisible()))
        self.reading.changed.connect(self.look)
        self.people.picked.connect(self._show_row)
        self.change.decided.connect(self._put)
        self.change.answered.connect(self.people.go_on)
        self.likely.clicked.connect(self._take_likely)


def _looked(logbook: Logbook, files: Sequence[Path], choices: Choices, progress: Progress) -> Looked:
    known = replace(choices, remembered=remembered.remembered(logbook))
    read = [ReadFile(file.name, apart.read(file, known, progress)) for file in files]
    return Looked(choices, read, plan(logbook, read, progress))


def _source_told(named: str, files: Sequence[ReadFile]) -> str:
    """`Connections.csv: LinkedIn, 1,204 people`."""
    count = sum(len(file.reading.records) for file in files)
    people = ngettext("{n} person", "{n} people", count).format(n=f"{count:,}")
    source = _(NAMES[files[0].reading.source])
    return _("{files}: {source}, {people}").format(files=named, source=source, people=people)


def _is_likely(row: PlannedRow) -> bool:
    return row.is_open and row.likely


def _comes_over(row: PlannedRow) -> bool:
    """Whether somebody is added or changes; who is in doubt, and not decided upon, waits."""
    decision = row.decision or row.usual
    changes = row.outcome in ("updated", "review") or bool(row.taking)
    return decision == "new" or (decision == "same" and changes)


def _who(place: int, row: PlannedRow) -> int:
    """The row of whoever it is: of two who are one person in the file, the first."""
    return place if row.double_of is None or row.decision != "same" else row.double_of


def _button_words(count: int, gone: int) -> str:
    if count:
        return ngettext("Import {n} person", "Import {n} people", count).format(n=f"{count:,}")
    return _("Note who has gone") if gone else _("Import")


def _noted(gone: int) -> str:
    """`3 people are noted as no longer in the file`."""
    words = ngettext(
        "{n} person is noted as no longer in the file", "{n} people are noted as no longer in the file", gone
    )
    return words.format(n=f"{gone:,}") if gone else _("Nothing was imported")
