"""The sheet that gives tags to people, or takes them away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mentorlog import tags
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked, ngettext
from ui import messages
from ui.desk import Desk
from ui.sheets.sheet import Sheet
from ui.sheets.tags_field import TagsField


class TagPeopleSheet(Sheet):
    """One undo step, however many people and tags."""

    def __init__(self, desk: Desk, parent: QWidget | None, people: Sequence[str]) -> None:
        title = ngettext("Tag {n} person", "Tag {n} people", len(people)).format(n=len(people))
        super().__init__(desk, parent, title)
        self._people = people
        self.add = TagsField(desk.logbook, _("Tags to add"))
        self.remove = TagsField(desk.logbook, _("Tags to take away"), placeholder=_("A tag they have"))
        self.first = self.add
        self.form.add("add", _("&Add"), self.add)
        self.form.add("remove", _("Take a&way"), self.remove)
        self.set_width(64)

    def write(self) -> None:
        self.add.commit()
        self.remove.commit()
        if not (self.add.names() or self.remove.names()):
            raise InvalidEntry("add", marked("Which tag?"))
        logbook = self.desk.logbook
        with logbook.edit("people-tagged", *self._people):
            for name in self.add.names():
                tags.tag_people(logbook, self._people, name)
            for name in self.remove.names():
                tags.untag_people(logbook, self._people, name)

    def after_saving(self) -> None:
        count = len(self._people)
        messages.notice(ngettext("{n} person tagged", "{n} people tagged", count).format(n=count), undo=True)
