"""Everything about a person in fields that keep themselves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import clock, people
from mentorlog.language import _
from mentorlog.people import PersonDetails
from ui import messages, theme
from ui.desk import Desk
from ui.pages.person.editors import LineEditor, TagsEditor, ZoneEditor
from ui.pages.person.entry_rows import AddressRow, DayRow, PointRow, PostRow
from ui.pages.person.introductions import Introductions
from ui.pages.person.origins_card import OriginsCard
from ui.pages.person.photo_field import PhotoField
from ui.pages.person.relations import Relations
from ui.pages.person.rows_editor import RowsEditor
from ui.sheets.capture import Capture
from ui.sheets.form import Form
from ui.widgets.banner import Banner
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.heading import Heading
from ui.widgets.kept_field import Editor, KeptField
from ui.widgets.notes_editor import NotesEditor
from ui.widgets.rhythm_field import RhythmField


class Details(QWidget):
    """The fields of one person, in cards; each is kept within a second, as one undo step a field."""

    relating = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._uid = ""
        self._visit = ""
        self._forms: list[Form] = []
        self._fields: dict[str, KeptField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_12)
        self.complete = Button(_("Details are complete"))
        self.complete.clicked.connect(self._call_complete)
        self._incomplete = Banner(_("Only a few words are known of them so far."), "info", self.complete)
        self._column.addWidget(self._incomplete)
        self.photo = PhotoField(desk)
        self.relations = Relations(desk)
        self.relations.relating.connect(self.relating)
        self.introductions = Introductions(desk)
        self._fill()
        self.origins = OriginsCard(desk.logbook)
        self._column.addWidget(self.origins)
        width = max(form.label_width() for form in self._forms)
        for form in self._forms:
            form.keep_label_width(width)

    def show_person(self, person: PersonDetails, *, even_under_caret: bool = False) -> None:
        """Show what the file says of a person, without disturbing what is being typed about the same one."""
        if person.uid != self._uid:
            self._begin(person)
        for name, field in self._fields.items():
            field.show(getattr(person, name), even_under_caret=even_under_caret)
        self._incomplete.setVisible(person.needs_details)
        self.photo.show_person(person)
        self.relations.show_person(person.uid)
        self.introductions.show_person(person.uid)
        self.origins.show_person(person.uid)

    def keep(self) -> None:
        """Keep what is typed and not kept yet; what cannot be kept is told and given up."""
        for field in self._fields.values():
            sentence = field.flush()
            if sentence:
                messages.notice(_("Not kept: {problem}").format(problem=discretion.named(sentence)))
                field.give_up()

    def edit(self, name: str = "name") -> None:
        """Go into a field, its words selected."""
        editor = self._fields[name].editor
        editor.setFocus()
        line = editor.focusProxy()
        if hasattr(line, "selectAll"):
            line.selectAll()

    def editor(self, name: str) -> Editor:
        """The editor of a field by its name in the core."""
        return self._fields[name].editor

    def _begin(self, person: PersonDetails) -> None:
        self._uid = person.uid
        self._capture.show([person.uid])
        # Edits of another day must not join the step of today's.
        self._visit = clock.now().isoformat()
        for name, field in self._fields.items():
            field.start_over(getattr(person, name))

    def _write(self, name: str, value: Any) -> None:
        change: people.Changes = {name: value}  # type: ignore[misc]
        people.edit(self._desk.logbook, self._uid, merge_key=f"{name} {self._uid} {self._visit}", **change)

    def _call_complete(self) -> None:
        people.edit(self._desk.logbook, self._uid, needs_details=False)
        messages.notice(_("Details are complete"), undo=True)

    def _fill(self) -> None:
        logbook = self._desk.logbook
        names = self._section(_("Name"))
        self._add(names, "name", _("Name"), LineEditor(_("Name")))
        self._add(names, "given", _("Given name"), LineEditor(_("Given name")))
        self._add(names, "family", _("Family name"), LineEditor(_("Family name")))
        self._add(names, "nickname", _("Nickname"), LineEditor(_("Nickname")))
        suffix = LineEditor(_("Letters after the name"), placeholder=_("such as PMP, PhD"))
        self._add(names, "suffix", _("After the name"), suffix)
        said = LineEditor(_("How to say it"), placeholder=_("AH-da LIND-kvist"))
        self._add(names, "said", _("How to say it"), said)
        names.add("photo", _("Photo"), self.photo)
        contact = self._section(_("Contact"))
        self._add(contact, "emails", _("E-mail"), _points("email", _("E-mail"), "ada@example.org"))
        self._add(contact, "phones", _("Phone"), _points("phone", _("Phone"), "+46 70 123 45 67"))
        self._add(contact, "links", _("Links"), _points("link", _("Link"), "https://"))
        self._add(contact, "addresses", _("Address"), RowsEditor(AddressRow, _("address"), _("Address")))
        self._add(contact, "zone", _("Time zone"), ZoneEditor())
        work = self._section(_("Work and people"))
        posts = RowsEditor(lambda: PostRow(logbook), _("post"), _("Post"))
        self._add(work, "affiliations", _("Posts"), posts)
        work.add("relations", _("Relationships"), self.relations)
        work.add("introductions", _("Introductions"), self.introductions)
        touch = self._section(_("Keeping in touch"))
        self._add(touch, "every_days", _("Rhythm"), RhythmField())
        self._add(touch, "tags", _("Tags"), TagsEditor(logbook))
        self._add(touch, "days", _("Days"), RowsEditor(DayRow, _("day"), _("Day to remember")))
        notes = self._section(_("Notes"))
        words = NotesEditor(_("Notes about this person"), _("What is worth remembering; Markdown works"))
        self._add(notes, "notes", "", words)
        self._capture = Capture(self._desk, words.edit, self._fields["notes"].flush)

    def _section(self, title: str) -> Form:
        card = Card()
        form = Form()
        card.body.addWidget(Heading(title))
        card.body.addWidget(form)
        self._column.addWidget(card)
        self._forms.append(form)
        return form

    def _add(self, form: Form, name: str, label: str, editor: Editor) -> None:
        form.add(name, label, editor)
        keep: Callable[[Any], None] = partial(self._write, name)
        self._fields[name] = KeptField(editor, keep, self)


def _points(kind: str, name: str, placeholder: str) -> RowsEditor:
    return RowsEditor(lambda: PointRow(kind, name, placeholder), name, name)
