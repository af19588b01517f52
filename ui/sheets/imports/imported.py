"""What came of an import that needs more words: what was left out, to be mended, and who has a new post."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentorlog.contacts import job_moves, left_out
from mentorlog.contacts.apply import Applied
from mentorlog.contacts.plan_words import counts_words, new_post_words
from mentorlog.contacts.planned import PlannedRow
from mentorlog.errors import MentorlogError
from mentorlog.language import _, ngettext
from mentorlog.words import shortened
from ui import messages
from ui.actions import SPECS
from ui.desk import Desk
from ui.messages import SentenceDialog
from ui.sheets.file_place import ask_file_place
from ui.sheets.follow_up import FollowUpSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.label import Label

_WIDTH = 78  # letters
_GONE = 300  # letters of the names of those who have gone
_MOVES = 5  # told at most; the others' pages tell theirs


class ImportedDialog(SentenceDialog):
    """Counts, what could not be kept, who has gone or has a new post, and the rows that were left out."""

    def __init__(self, desk: Desk, parent: QWidget | None, applied: Applied) -> None:
        counts = applied.counts()
        super().__init__(parent, _("Imported"), counts_words(counts))
        self.desk = desk
        self._applied = applied
        for place, note in enumerate(_told(applied), start=2):
            self.column.insertWidget(place, Label(note, wrap=True, secret=True))
        for row in applied.with_new_posts()[:_MOVES]:
            self.column.insertLayout(self.column.count() - 1, self._move(row))
        if left := counts["skipped"] + counts["review"]:
            words = ngettext("Save the row left out…", "Save the {n} rows left out…", left)
            self.add_button(words.format(n=f"{left:,}"), self.save_left_out)
        self.add_button(_("Close"), self.accept, look="primary")
        width = self.fontMetrics().averageCharWidth() * _WIDTH
        self.resize(width, self.column.totalHeightForWidth(width))

    def congratulate(self, person: str) -> None:
        """Promise oneself to congratulate somebody on the new post."""
        move = next(iter(job_moves.of_person(self.desk.logbook, person)), None)
        FollowUpSheet(self.desk, self, [person], move=move).open()

    def _move(self, row: PlannedRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(Label(new_post_words(row), wrap=True, secret=True), 1)
        button = Button(_("Congratulate…"), SPECS["congratulate"].icon)
        button.setAccessibleDescription(discretion.named(row.person_name or row.name))
        button.clicked.connect(lambda _checked=False: self.congratulate(row.person))
        line.addWidget(button)
        return line

    def save_left_out(self) -> None:
        """Write the rows with their reasons, to be mended and imported again."""
        file = ask_file_place(
            self, "import", _("Rows left out"), f"{_('left out')}.csv", _("CSV files (*.csv)")
        )
        if file is None:
            return
        try:
            self.desk.logbook.ensure_spared(file)
            left_out.write(file, self._applied.rows)
        except MentorlogError as problem:
            messages.error(self, problem)
        else:
            self.accept()
            messages.notice(_("Written: {name}").format(name=file.name))


def _told(applied: Applied) -> Iterator[str]:
    yield from applied.notes
    if applied.missing:
        names = shortened(", ".join(gone.name for gone in applied.missing), _GONE)
        yield _("No longer in the file, and kept: {names}").format(names=names)
