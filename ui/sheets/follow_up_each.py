"""The sheet that promises the same thing to each of several people, as a follow-up of their own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mentorlog import follow_ups
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked, ngettext
from ui import messages
from ui.desk import Desk
from ui.sheets.due import DueField
from ui.sheets.sheet import Sheet
from ui.widgets.chips import ChoiceChips
from ui.widgets.secret_line import SecretLine


class FollowUpEachSheet(Sheet):
    """One save and one undo step; each follow-up is done, snoozed and exported by itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, people: Sequence[str]) -> None:
        title = ngettext("Follow-up for {n} person", "Follow-up for each of {n} people", len(people))
        super().__init__(desk, parent, title.format(n=len(people)))
        self._people = people
        self.what = SecretLine(_("What"), placeholder=_("Send the study group's dates"))
        self.owed_by = ChoiceChips(
            _("Who promised it"), [("me", _("I promised")), ("them", _("They promised"))]
        )
        self.owed_by.choose("me")
        self.due = DueField(desk.logbook)
        self.due.propose()
        self.first = self.what
        self.form.add("what", _("&What"), self.what)
        self.form.add("owed_by", _("Wh&o"), self.owed_by)
        self.form.add("due", _("&Due"), self.due)
        self.set_width(116)

    def write(self) -> None:
        due = self.due.when("due")
        if due is None:
            raise InvalidEntry("due", marked("When is it due?"))
        owed_by = "them" if self.owed_by.chosen_key() == "them" else "me"
        follow_ups.add_for_each(self.desk.logbook, self._people, self.what.text(), due, owed_by)

    def after_saving(self) -> None:
        count = len(self._people)
        words = ngettext("{n} follow-up added", "{n} follow-ups added", count)
        messages.notice(words.format(n=count), undo=True)
