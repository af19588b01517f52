"""The sheet for who in the network holds a credential: those one could ask how they did it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.credentials import holders
from mentorlog.language import _
from ui import messages
from ui.desk import Desk
from ui.sheets.sheet import Sheet, Values
from ui.sheets.who import WhoField, uid_of


class HoldersSheet(Sheet):
    """The people who are noted, to be added to and taken away; somebody new is made with it."""

    is_change = True

    def __init__(self, desk: Desk, parent: QWidget | None, rule: str, name: str) -> None:
        title = _("Who holds {name}").format(name=name)
        super().__init__(desk, parent, title, draft=f"holders-{rule}")
        self._rule = rule
        self.who = self.first = WhoField(desk.logbook, _("People"))
        self.who.show_people(uid for uid, _name in holders.of_rule(desk.logbook, rule))
        self.form.add("who", _("&People"), self.who)
        self.set_width(84)

    def write(self) -> None:
        """Note these people, in one step with making those who are new."""
        logbook = self.desk.logbook
        with logbook.edit("holder-changed"):
            people = [uid_of(logbook, token, "who") for token in self.who.chosen("who")]
            holders.set_people(logbook, self._rule, people)
            logbook.speak_of(*people)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Holders noted"), undo=True)

    def values(self) -> Values:
        """Who is there."""
        return {"who": self.who.pairs()}

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.who.show_pairs(values["who"])
