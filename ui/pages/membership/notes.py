"""Notes on a membership, kept as they are typed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import clock
from mentorlog.language import _
from mentorlog.memberships import memberships
from mentorlog.memberships.membership_list import MembershipRow
from ui import theme
from ui.desk import Desk
from ui.widgets.heading import Heading
from ui.widgets.kept_field import KeptField
from ui.widgets.notes_editor import NotesEditor


class NotesPart(QWidget):
    """The notes of one membership."""

    def __init__(self, desk: Desk, row: MembershipRow) -> None:
        super().__init__()
        self._desk, self._uid = desk, row.uid
        self._visit = clock.now().isoformat()  # edits of another time must not join the steps of this one
        self.editor = NotesEditor(_("Notes"), _("Contact at the desk, how to claim the dues; Markdown works"))
        self._field = KeptField(self.editor, self._write, self)
        self._field.start_over(row.notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_4, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(Heading(_("Notes")))
        column.addWidget(self.editor)

    def show_row(self, row: MembershipRow) -> None:
        """Show the notes as the file has them; what is being typed stays."""
        self._field.show(row.notes)

    def keep(self) -> None:
        """Keep now what is not kept yet."""
        self._field.flush()

    def _write(self, words: str) -> None:
        step = f"membership-notes {self._uid} {self._visit}"
        memberships.edit(self._desk.logbook, self._uid, notes=words, merge_key=step)
