"""The sheet that puts a question in other words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from mentorlog.mentoring import questions
from mentorlog.mentoring.questions import QuestionRow
from ui import messages
from ui.desk import Desk
from ui.sheets.name import NameSheet


class ChangeQuestionSheet(NameSheet):
    """One line with the question as it is."""

    def __init__(self, desk: Desk, parent: QWidget | None, row: QuestionRow) -> None:
        super().__init__(desk, parent, _("Change question"), _("&Question"), row.words)
        self._uid = row.uid

    def write(self) -> None:
        """Put it in the words that are typed."""
        questions.edit(self.desk.logbook, self._uid, self.name.text())

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say at the one line what is wrong with the words."""
        return super().show_problem("name" if field == "words" else field, sentence)

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Question changed"), undo=True)
