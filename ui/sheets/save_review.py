"""The sheet that keeps a review under a name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from mentorlog.mentoring import saved_reviews
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui import messages
from ui.desk import Desk
from ui.sheets.name import NameSheet
from ui.widgets.blur import discretion
from ui.widgets.label import Label


class SaveReviewSheet(NameSheet):
    """Keeps what is chosen now; a review that has the name already is replaced."""

    def __init__(self, desk: Desk, parent: QWidget | None, chosen: ReviewFilter) -> None:
        super().__init__(desk, parent, _("Save review"), _("&Name"))
        self._chosen = chosen
        words = _("The filter is saved, and finds new feedback too. One of the same name is replaced.")
        self.body.addWidget(Label(words, tone="muted", wrap=True))

    def write(self) -> None:
        """Save it."""
        saved_reviews.save(self.desk.logbook, self.name.text(), self._chosen)

    def after_saving(self) -> None:
        """Tell its name."""
        messages.notice(_("“{name}” saved").format(name=discretion.named(self.name.text())), undo=True)
