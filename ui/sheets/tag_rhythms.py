"""The sheet in which tags are given rhythms: "mentors every 4 weeks"."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import tags
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, ngettext
from mentorlog.tags import TagRow
from ui import messages, theme
from ui.desk import Desk
from ui.sheets.sheet import Sheet
from ui.widgets.blur import discretion
from ui.widgets.boxes import SpinBox
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.longest_field import LongestField
from ui.widgets.rhythm_field import MOST


class TagRhythmsSheet(Sheet):
    """A line for each tag that people have; those that were changed are saved in one step."""

    is_change = True

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, _("Rhythms of tags"))
        told = _("Who has a tag, and no rhythm of their own, has the shortest rhythm of their tags.")
        self.top.addWidget(Label(told, tone="muted", wrap=True))
        self.lines = {row.name: TagLine(row) for row in tags.of_people(desk.logbook)}
        for number, (name, line) in enumerate(self.lines.items()):
            self.form.add(_key(number), discretion.shown(name).replace("&", "&&"), line)
        if not self.lines:
            self.body.addWidget(Label(_("Nobody has a tag yet."), tone="muted", wrap=True))
        self.first = next((line.every for line in self.lines.values()), self.close_button)
        self.set_width(84)

    def is_touched(self) -> bool:
        """Whether any tag has another rhythm now."""
        return any(line.is_touched() for line in self.lines.values())

    def write(self) -> None:
        """Keep the rhythms that are others now."""
        logbook = self.desk.logbook
        touched = [(n, line) for n, line in enumerate(self.lines.values()) if line.is_touched()]
        with logbook.edit("tag-rhythm-changed", *(line.row.uid for _n, line in touched)):
            for number, line in touched:
                try:
                    tags.keep_in_touch(logbook, line.row.name, *line.days())
                except InvalidEntry as problem:
                    raise InvalidEntry(_key(number), problem.sentence, **problem.arguments) from problem

    def after_saving(self) -> None:
        """Say so."""
        count = sum(line.is_touched() for line in self.lines.values())
        words = ngettext("{n} rhythm changed", "{n} rhythms changed", count)
        messages.notice(words.format(n=count), undo=True)


class TagLine(QWidget):
    """How often, and how long at most."""

    def __init__(self, row: TagRow) -> None:
        super().__init__()
        self.row = row
        self.every, self.longest = SpinBox(), LongestField()
        self.every.setMaximum(MOST)
        self.every.setPrefix(_("every "))
        self.every.setSuffix(_(" days"))
        self.every.setSpecialValueText(_("never"))
        self.every.setValue(row.every_days or 0)
        self.longest.show_days(row.at_most_days)
        tag = discretion.shown(row.name)
        self.every.setAccessibleName(_("Keep in touch with {tag} every so many days").format(tag=tag))
        self.longest.setAccessibleName(_("{tag} cold after so many days").format(tag=tag))
        count = ngettext("{n} person", "{n} people", row.people).format(n=row.people)
        line = FlowLayout(self, gap=theme.SPACE_8)
        for part in (self.every, self.longest, Label(count, tone="muted", scale=0.88)):
            line.addWidget(part)
        self.setFocusProxy(self.every)
        self.every.valueChanged.connect(self._follow)
        self._follow()

    def days(self) -> tuple[int | None, int | None]:
        """The rhythm and the longest time."""
        every = self.every.value() or None
        return every, self.longest.days() if every else None

    def is_touched(self) -> bool:
        """Whether they are others than were kept."""
        return self.days() != (self.row.every_days, self.row.at_most_days)

    def _follow(self) -> None:
        self.longest.setEnabled(bool(self.every.value()))


def _key(number: int) -> str:
    return f"tag-{number}"
