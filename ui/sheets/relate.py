"""The sheet that says how two people stand to each other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import people, relationships
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from ui import messages
from ui.desk import Desk
from ui.sheets.person_line import PersonLine
from ui.sheets.sheet import Sheet
from ui.sheets.who import uid_of
from ui.widgets.boxes import ComboBox
from ui.widgets.label import Label
from ui.widgets.secret_line import SecretLine

_OWN = "own"


class RelateSheet(Sheet):
    """Relates `person` to somebody; from the other's page it reads the other way round."""

    def __init__(self, desk: Desk, parent: QWidget | None, person: str) -> None:
        super().__init__(desk, parent, _("Relationship"), save=_("Relate"))
        self._person = person
        self.other = PersonLine(desk.logbook, _("Who"))
        self.kind = ComboBox()
        self.kind.setAccessibleName(_("Is their"))
        self.own = SecretLine(_("In your words"), placeholder=_("such as co-author"))
        self.reverse = SecretLine(_("The other way round"), placeholder=_("the same, if empty"))
        self._offer_kinds()
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.first = self.other
        self.top.addWidget(Label(people.name_of(desk.logbook, person), tone="muted", wrap=True, secret=True))
        self.form.add("other", _("&Who"), self.other)
        self.form.add("kind", _("&Is their"), self.kind)
        self.form.add("name", _("In your &words"), self.own)
        self.form.add("reverse", _("Other way &round"), self.reverse)
        self._follow_kind()
        self.set_width(64)

    def write(self) -> None:
        token = self.other.token()
        if token is None:
            raise InvalidEntry("other", marked("Who?"))
        logbook = self.desk.logbook
        with logbook.edit("relationship-added", self._person):
            other = uid_of(logbook, token, "other")
            kind, other_first = self._chosen()
            first, second = (other, self._person) if other_first else (self._person, other)
            relationships.relate(logbook, first, kind, second)

    def after_saving(self) -> None:
        messages.notice(_("Relationship added"), undo=True)

    def _chosen(self) -> tuple[str, bool]:
        """The key of the kind, and whether the other is its first: the mentor, and not the mentee."""
        key, other_first = self.kind.currentData()
        if key == _OWN:
            key = relationships.add_type(self.desk.logbook, self.own.text(), self.reverse.text())
        return key, other_first

    def _offer_kinds(self) -> None:
        for key, (name, reverse) in relationships.types(self.desk.logbook).items():
            self.kind.addItem(name, (key, True))
            if reverse != name:
                self.kind.addItem(reverse, (key, False))
        self.kind.addItem(_("something else…"), (_OWN, True))

    def _follow_kind(self) -> None:
        is_own = self.kind.currentData()[0] == _OWN
        self.form.set_shown("name", is_own)
        self.form.set_shown("reverse", is_own)
