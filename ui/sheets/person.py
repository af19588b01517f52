"""The sheet for somebody new: a name is enough, the rest can come later."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import people, people_list
from mentorlog.contact_points import Point
from mentorlog.language import _
from mentorlog.words import folded
from ui import messages
from ui.desk import Desk
from ui.sheets.organisation_line import OrganisationLine
from ui.sheets.sheet import Sheet, Values
from ui.sheets.tags_field import TagsField
from ui.widgets.banner import Banner
from ui.widgets.blur import discretion
from ui.widgets.notes_edit import NotesEdit
from ui.widgets.rhythm_field import RhythmField
from ui.widgets.secret_line import SecretLine


class PersonSheet(Sheet):
    """Adds a person and goes to them; `name` is what was searched for and not found."""

    def __init__(self, desk: Desk, parent: QWidget | None, name: str = "") -> None:
        super().__init__(desk, parent, _("New person"), draft="" if name else "person")
        self.name = SecretLine(_("Name"), placeholder=_("Priya Raman"))
        self.title = SecretLine(_("Title"), placeholder=_("such as Head of PMO"))
        self.organisation = OrganisationLine(desk.logbook)
        self.email = SecretLine(_("E-mail"))
        self.phone = SecretLine(_("Phone"))
        self.tags = TagsField(desk.logbook)
        self.rhythm = RhythmField()
        self.notes = NotesEdit(_("Notes"), placeholder=_("How you met, what is worth remembering"))
        self.notes.setFixedHeight(self.notes.fontMetrics().lineSpacing() * 5)
        self.namesake = Banner(secret=True)
        self.namesake.hide()
        self.first = self.name
        self._uid = ""
        self._fill()
        self.name.setText(name)
        self.name.editingFinished.connect(self._tell_namesake)

    def write(self) -> None:
        self.tags.commit()
        with self.desk.logbook.edit("person-added"):
            self._uid = people.add(
                self.desk.logbook,
                self.name.text(),
                organisation=self.organisation.text(),
                title=self.title.text(),
                emails=[Point(self.email.text().strip())],
                phones=[Point(self.phone.text().strip())],
                tags=self.tags.names(),
                every_days=self.rhythm.value(),
                notes=self.notes.toPlainText(),
            )
            self.desk.logbook.speak_of(self._uid)
            self.forget_draft()

    def after_saving(self) -> None:
        name = discretion.named(self.name.text().strip())
        messages.notice(_("{name} added").format(name=name), undo=True)
        self.desk.go("people", self._uid)

    def values(self) -> Values:
        lines = {key: line.text() for key, line in self._lines().items()}
        return lines | {
            "tags": list(self.tags.names()),
            "rhythm": self.rhythm.value(),
            "notes": self.notes.toPlainText(),
        }

    def show_values(self, values: Values) -> None:
        for key, line in self._lines().items():
            line.setText(values.get(key, ""))
        self.tags.show_names(tuple(values.get("tags", ())))
        self.rhythm.show_value(values.get("rhythm"))
        self.notes.setPlainText(values.get("notes", ""))

    def _lines(self) -> dict[str, SecretLine]:
        return {
            "name": self.name,
            "title": self.title,
            "organisation": self.organisation,
            "email": self.email,
            "phone": self.phone,
        }

    def _fill(self) -> None:
        self.form.add("name", _("&Name"), self.name)
        self.form.add("title", _("&Title"), self.title)
        self.form.add("organisation", _("&Organisation"), self.organisation)
        self.form.add("email", _("&E-mail"), self.email)
        self.form.add("phone", _("&Phone"), self.phone)
        self.form.add("tags", _("T&ags"), self.tags)
        self.form.add("every_days", _("&Keep in touch"), self.rhythm)
        self.form.add("notes", _("Note&s"), self.notes)
        self.body.addWidget(self.namesake)

    def _tell_namesake(self) -> None:
        name = folded(self.name.text())
        known = [
            row
            for row in people_list.suggest(self.desk.logbook, self.name.text())
            if folded(row.name) == name
        ]
        if name and known:
            where = known[0].where or _("without an organisation")
            words = _("Somebody of this name is here already: {where}.")
            self.namesake.tell(words.format(where=where))
        self.namesake.setVisible(bool(name and known))
