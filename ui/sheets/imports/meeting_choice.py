"""A meeting of a calendar, or a series of them: when, with whom, and which of them are wanted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.calendars.reading.groups import Group, span_told, when_told
from mentorlog.calendars.reading.plan import Attendee, Wishes
from mentorlog.language import _
from mentorlog.words import shortened
from ui import theme
from ui.sheets.imports.occurrences import Occurrences
from ui.widgets.banner import Banner
from ui.widgets.chips import Chip, ChoiceChips, TickChip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.heading import Heading
from ui.widgets.label import Label

_LETTERS = 400  # of the notes


class MeetingChoice(QWidget):
    """Shows a `Group`; `taken` carries the places that are wanted, `agreed` a key, and if it is ticked."""

    taken = Signal(object)
    agreed = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._group: Group | None = None
        self._taken: frozenset[int] = frozenset()
        self.title = Heading(secret=True)
        self.when = Label(tone="muted", wrap=True, secret=True)
        self.reason = Banner(kind="warn", secret=True)
        self.which = ChoiceChips(_("Which of them"))
        self.each = Occurrences()
        self.who = Heading(_("With"))
        self.people = _People()
        self.hint = Label(
            _("Tick who was there. Whoever is new is added to your people."), tone="muted", wrap=True
        )
        self.notes = Label(tone="muted", wrap=True, secret=True)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.which.chosen.connect(self._take)
        self.each.toggled.connect(self._toggle)

    def show_group(self, group: Group | None, wishes: Wishes) -> None:
        """Show a group as it is ticked; of none, nothing."""
        self._group = group
        self.setVisible(group is not None)
        if group is None:
            return
        self.title.setText(group.entry.title or _("Without a title"))
        self.when.setText(_when(group))
        self.reason.tell(group.reason, "warn" if group.outcome == "review" else "info")
        self.reason.setVisible(bool(group.reason))
        self.notes.setText(shortened(group.entry.notes, _LETTERS))
        self.notes.setVisible(bool(group.entry.notes))
        self._offer(group, wishes)
        self._show_people(group, wishes)

    def _offer(self, group: Group, wishes: Wishes) -> None:
        """A series may be taken whole, as far as it has been, or without some."""
        places = {"all": frozenset(group.places), "past": group.past, "none": frozenset[int]()}
        words = {"all": _("All {n}"), "past": _("Past {n}"), "none": _("None")}
        offered = {
            key: words[key].format(n=len(some))
            for key, some in places.items()
            if key != "past" or (group.ahead and group.past)
        }
        self.which.set_choices(offered.items())
        self._taken = group.taken(wishes)
        self.which.choose(next((key for key in offered if places[key] == self._taken), None))
        can_choose = group.can_be_taken and len(group.places) > 1
        self.which.setVisible(can_choose)
        self.each.setVisible(can_choose)
        if can_choose:
            self.each.show_group(group, wishes)

    def _take(self, key: str) -> None:
        assert self._group
        every = {"all": frozenset(self._group.places), "past": self._group.past}
        self.taken.emit(every.get(key, frozenset()))

    def _toggle(self, place: int) -> None:
        self.taken.emit(self._taken ^ {place})

    def _show_people(self, group: Group, wishes: Wishes) -> None:
        # With each tick the chips stay: whoever ticked one with the keyboard is still on it.
        if self.people.shown != (group.attendees, group.outcome):
            self._column.removeWidget(self.people)
            self.people.hide()
            self.people.deleteLater()
            self.people = _People(group, wishes)
            self.people.agreed.connect(self.agreed)
            self._column.insertWidget(self._column.indexOf(self.who) + 1, self.people)
        self.who.setVisible(bool(group.attendees))
        self.hint.setVisible(_asks(group) and not all(each.sure for each in group.attendees))

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_12)
        which = (self.which, self.each)
        parts = (self.title, self.when, self.reason, *which, self.who, self.people, self.hint, self.notes)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)


class _People(QWidget):
    """Chips of the people at a meeting: those who are known, and those to be agreed to with a tick."""

    agreed = Signal(str, bool)

    def __init__(self, group: Group | None = None, wishes: Wishes | None = None) -> None:
        super().__init__()
        self.shown = (group.attendees, group.outcome) if group else None
        self.chips: list[QWidget] = []
        flow = FlowLayout(self)
        for each in group.attendees if group else ():
            is_agreed = wishes is not None and each.key in wishes.people
            chip = self._chip(each, is_agreed) if group and _asks(group) else Chip(_named(each), secret=True)
            self.chips.append(chip)
            flow.addWidget(chip)

    def _chip(self, attendee: Attendee, is_agreed: bool) -> QWidget:
        if attendee.sure:
            return Chip(_named(attendee), secret=True)
        chip = TickChip(_words(attendee), ticked=is_agreed, secret=True)
        chip.toggled.connect(partial(self.agreed.emit, attendee.key))
        return chip


def _named(attendee: Attendee) -> str:
    return _("{name} (in the Trash)").format(name=attendee.name) if attendee.trashed else attendee.name


def _words(attendee: Attendee) -> str:
    name, address = attendee.name, attendee.address
    if not attendee.person:
        return _("Add {name}").format(name=f"{name} · {address}" if address else name)
    return _("{address} is {name}").format(address=address, name=name) if address else name


def _asks(group: Group) -> bool:
    """Whether people can be agreed to: of what is there already, they cannot."""
    return group.can_be_taken and group.outcome != "updated"


def _when(group: Group) -> str:
    entry = group.entry
    minutes = _("{n} min").format(n=entry.minutes) if entry.minutes else ""
    span = span_told(group) if len(group.places) > 1 else ""
    return " · ".join(filter(None, (when_told(group), span, minutes, entry.place)))
