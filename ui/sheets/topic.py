"""The sheet that puts a topic in other words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from mentorlog.mentoring import topics
from mentorlog.mentoring.topics import TopicRow
from ui import messages
from ui.desk import Desk
from ui.sheets.name import NameSheet


class ChangeTopicSheet(NameSheet):
    """One line with the topic as it is."""

    def __init__(self, desk: Desk, parent: QWidget | None, row: TopicRow) -> None:
        super().__init__(desk, parent, _("Change topic"), _("&Topic"), row.words)
        self._uid = row.uid

    def write(self) -> None:
        """Put it in the words that are typed."""
        topics.edit(self.desk.logbook, self._uid, self.name.text())

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say at the one line what is wrong with the words."""
        return super().show_problem("name" if field == "words" else field, sentence)

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Topic changed"), undo=True)
