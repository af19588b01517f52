"""The sheet that writes people to a file: of whom, for which program, and how many that are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import people_list
from mentorlog.contacts.export import FORMS, Form, export, suffix
from mentorlog.errors import MentorlogError
from mentorlog.language import _, marked, ngettext
from ui import messages, theme
from ui.desk import Desk
from ui.folder_opening import show_folder
from ui.rows.person_row import names_of
from ui.sheets.file_place import ask_file_place
from ui.sheets.sheet import Sheet
from ui.widgets.chips import ChoiceChips
from ui.widgets.label import Label

_WIDTH = 84  # letters
_NAMED = 3  # people, of more the number is told


class _Told(NamedTuple):
    """What a form is called, and for whom it is."""

    name: str
    purpose: str


_TOLD: Mapping[Form, _Told] = MappingProxyType(
    {
        "vcard-4.0": _Told(
            marked("vCard 4.0"), marked("For phones and address books. With photos, and all that is known.")
        ),
        "vcard-3.0": _Told(
            marked("vCard 3.0"), marked("For Outlook and older phones. With photos, and all that is known.")
        ),
        "spreadsheet": _Told(
            marked("CSV for spreadsheets"),
            marked("For Excel, LibreOffice and the like. Nothing in it is taken for a formula."),
        ),
        "program": _Told(
            marked("CSV for programs"),
            marked("Plain, as scripts and databases want it. Not for spreadsheets."),
        ),
    }
)


class ExportPeopleSheet(Sheet):
    """Writes all people, the `selected` ones or those `listed` just now, by their row numbers."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        selected: Sequence[int] = (),
        listed: Sequence[int] = (),
    ) -> None:
        super().__init__(desk, parent, _("Export people"), save=_("Export…"))
        self._people = _choices(people_list.ids(desk.logbook), selected, listed)
        who = [(key, f"{_(_WHO[key])} ({len(numbers):,})") for key, numbers in self._people.items()]
        self.whom = ChoiceChips(_("Who"), who)
        self.names = Label(tone="muted", scale=0.88, wrap=True, secret=True)
        self.form_choice = ChoiceChips(_("As"), [(form, _(_TOLD[form].name)) for form in FORMS])
        self.purpose = Label(tone="muted", scale=0.88, wrap=True)
        self._arrange()
        self.whom.chosen.connect(lambda _key: self._show())
        self.form_choice.chosen.connect(lambda _key: self._show())
        self.whom.choose("selected" if selected else "all")
        self.form_choice.choose(FORMS[0])
        self._show()
        self.first = self.whom.chip(self._whom())
        self.set_width(_WIDTH)

    def save(self) -> None:
        """Ask for the place, and write the file while the window shows how far it is."""
        if not self.save_button.isEnabled():
            return
        ending = suffix(self._form())
        name, kinds = _("people") + ending, f"{_(_TOLD[self._form()].name)} (*{ending})"
        file = ask_file_place(self, "export-people", _("Export people"), name, kinds)
        if file is not None:
            self._write(file)

    def _arrange(self) -> None:
        self.form.add("whom", _("&Who"), _Explained(self.whom, self.names))
        self.form.add("form", _("&As"), _Explained(self.form_choice, self.purpose))
        self.body.addWidget(
            Label(
                _("Your notes on them are in it too, meetings and follow-ups are not. It is not encrypted."),
                tone="muted",
                wrap=True,
            )
        )

    def _whom(self) -> str:
        return self.whom.chosen_key() or "all"

    def _form(self) -> Form:
        key = self.form_choice.chosen_key()
        return next(form for form in FORMS if form == key)

    def _show(self) -> None:
        """Say who will be in the file, and for whom it will be."""
        numbers = self._people[self._whom()]
        first = people_list.rows(self.desk.logbook, numbers[:_NAMED])
        self.names.setText(names_of(first, len(numbers)) or _("Nobody"))
        self.purpose.setText(_(_TOLD[self._form()].purpose))
        self.save_button.setEnabled(bool(numbers))

    def _write(self, file: Path) -> None:
        """Leave the place to the progress of the window; come back only to say what went wrong."""
        numbers, form = self._people[self._whom()], self._form()
        self.hide()
        self.desk.write_at_length(
            _("Exporting to {name}").format(name=file.name),
            lambda logbook, progress: export(logbook, file, numbers, form, progress),
            lambda _nothing: self._finish(file, len(numbers)),
            self._come_back,
        )

    def _finish(self, file: Path, count: int) -> None:
        self.accept()
        words = ngettext("{n} person exported to {name}", "{n} people exported to {name}", count)
        told = words.format(n=f"{count:,}", name=file.name)
        messages.notice(told, action=_("Open folder"), on_action=partial(show_folder, file))

    def _come_back(self, problem: MentorlogError) -> None:
        self.open()
        self.tell(str(problem))


class _Explained(QWidget):
    """Chips, and close under them what is said of the one that is taken."""

    def __init__(self, chips: ChoiceChips, words: Label) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(chips)
        column.addWidget(words)
        self.setFocusProxy(chips)


_WHO = {"all": marked("All people"), "selected": marked("Selected"), "listed": marked("In the list now")}


def _choices(
    everybody: Sequence[int], selected: Sequence[int], listed: Sequence[int]
) -> dict[str, Sequence[int]]:
    """Who may be meant; the list as it is shown is a choice only where it shows some and not all."""
    choices = {"all": everybody}
    if selected:
        choices["selected"] = selected
    if 0 < len(listed) < len(everybody):
        choices["listed"] = listed
    return choices
