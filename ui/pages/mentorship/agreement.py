"""What was agreed, in words of one's own: filled from a template, and kept as it is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import clock, dates
from mentorlog.language import _
from mentorlog.mentoring import mentorships
from mentorlog.mentoring.mentorship_list import MentorshipRow
from mentorlog.mentoring.presets import agreement_template
from ui import theme
from ui.desk import Desk
from ui.widgets.button import Button
from ui.widgets.heading import Heading
from ui.widgets.kept_field import KeptField
from ui.widgets.notes_editor import NotesEditor


class AgreementSection(QWidget):
    """The text of one mentorship's agreement; empty, it offers the template with the terms filled in."""

    def __init__(self, desk: Desk, row: MentorshipRow) -> None:
        super().__init__()
        self._desk, self._row = desk, row
        self._visit = clock.now().isoformat()  # edits of another time must not join the steps of this one
        self.editor = NotesEditor(_("Agreement"), _("What we agreed; Markdown works"))
        self.fill = Button(_("Begin with the template"), "file-text", look="quiet", ink="accent")
        self._field = KeptField(self.editor, self._write, self)
        self._field.start_over(row.agreement)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_4, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(Heading(_("Agreement")))
        column.addWidget(self.editor)
        column.addWidget(self.fill)
        self.fill.clicked.connect(lambda _checked=False: self._write(agreement_words(self._row)))
        self.show_row(row)

    def show_row(self, row: MentorshipRow) -> None:
        """Show the text as the file has it; what is being typed stays."""
        self._row = row
        self._field.show(row.agreement)
        self.fill.setVisible(not row.agreement)

    def keep(self) -> None:
        """Keep now what is not kept yet."""
        self._field.flush()

    def _write(self, words: str) -> None:
        step = f"agreement {self._row.uid} {self._visit}"
        mentorships.edit(self._desk.logbook, self._row.uid, agreement=words, merge_key=step)


def agreement_words(row: MentorshipRow) -> str:
    """The template with what is agreed already; what is not keeps a line to be filled in."""
    open_end = "…"
    confidential = _("What is said stays between the two of us.")
    by_default = _("What is said may be told on, unless one of us asks that it stays between us.")
    return _(agreement_template()).format(
        purpose=row.purpose or open_end,
        since=dates.spoken(row.since) if row.since else open_end,
        until=dates.spoken(row.until) if row.until else open_end,
        rhythm=dates.spoken_rhythm(row.every_days) if row.every_days else open_end,
        confidentiality=confidential if row.confidential else by_default,
    )
