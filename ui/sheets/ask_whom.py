"""The small sheet before the one that asks for feedback, where nobody is chosen yet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from ui.desk import Desk
from ui.sheets.giver import GiverField
from ui.sheets.sheet import Sheet
from ui.sheets.who import uid_of


class AskWhomSheet(Sheet):
    """One person, known or new; then follow the questions for them."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, _("Ask for feedback"), save=_("Go on"))
        self._person = ""
        self.who = self.first = GiverField(desk.logbook, _("Whom to ask"))
        self.form.add("giver", _("&Whom"), self.who)
        self.set_width(80)

    def write(self) -> None:
        """Find out who is meant; somebody new is added."""
        token = self.who.giver()
        if token is None:
            raise InvalidEntry("giver", marked("Whom do you want to ask? Type a name."))
        self._person = uid_of(self.desk.logbook, token, "giver")

    def after_saving(self) -> None:
        """Go on to the questions."""
        from ui.sheets.ask import AskSheet  # when it is first asked for, as all sheets

        AskSheet(self.desk, self.parentWidget(), self._person).open()
