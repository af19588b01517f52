"""The sheet that makes one person of two: who stays, what is true of them, and what they keep."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import people
from mentorlog.contacts import merge
from mentorlog.contacts.differences import Conflict, Differences, differences
from mentorlog.contacts.merge import Choices
from mentorlog.contacts.merge_words import field_word, moved_words, value_words
from mentorlog.language import _
from mentorlog.words import shortened
from ui import messages
from ui.desk import Desk
from ui.rows.merge_row import one_now
from ui.sheets.merge_items import MergeItems
from ui.sheets.photo_choice import PhotoChoice
from ui.sheets.sheet import Sheet
from ui.widgets.blur import discretion
from ui.widgets.chips import ChoiceChips
from ui.widgets.label import Label

_LONGEST = 48  # letters of a value to choose


class MergePeopleSheet(Sheet):
    """Of two people by their uids the first one stays, unless the user wants it otherwise."""

    def __init__(self, desk: Desk, parent: QWidget | None, one: str, other: str) -> None:
        super().__init__(desk, parent, _("Make one person of two"), save=_("Merge"))
        self._names = {uid: people.name_of(desk.logbook, uid) for uid in (one, other)}
        self.stays = self.first = ChoiceChips(_("Who stays"), self._called().items(), secret=True)
        self.stays.choose(one)
        self.choices: dict[str, ChoiceChips] = {}
        self.items = MergeItems()
        self._moved = Label(tone="muted", wrap=True)
        self.form.add("who", _("Who &stays"), self.stays)
        for conflict in self._told().conflicts:
            self._offer(conflict)
        self.body.addWidget(self.items)
        self.body.addWidget(self._moved)
        self.stays.chosen.connect(lambda _uid: self._follow())
        self._follow()
        self.set_width(84)

    def write(self) -> None:
        """Merge them."""
        survivor, dropped = self._in_order()
        taken = frozenset(field for field, chips in self.choices.items() if chips.chosen_key() == dropped)
        merge.merge(self.desk.logbook, survivor, dropped, Choices(taken, self.items.left_out()))

    def after_saving(self) -> None:
        """Tell who is one now."""
        survivor, dropped = (discretion.named(self._names[uid]) for uid in self._in_order())
        messages.notice(one_now(dropped, survivor), undo=True)

    def _in_order(self) -> tuple[str, str]:
        """Who stays, and the other."""
        first, second = self._names
        return (first, second) if self.stays.chosen_key() == first else (second, first)

    def _told(self) -> Differences:
        return differences(self.desk.logbook, *self._in_order())

    def _called(self) -> dict[str, str]:
        """The names, and where they are the same, who was added first."""
        names = {uid: shortened(name, _LONGEST) for uid, name in self._names.items()}
        if len(set(names.values())) > 1:
            return names
        later = max(names)  # the uids are made so that they sort by time
        forms = {uid: _("{name}, added later") if uid == later else _("{name}, added first") for uid in names}
        return {uid: forms[uid].format(name=name) for uid, name in names.items()}

    def _offer(self, conflict: Conflict) -> None:
        """Let the user choose between what each of them says."""
        values = dict(zip(self._in_order(), (conflict.kept, conflict.other), strict=True))
        if conflict.field == "photo":
            choice = PhotoChoice(self.desk.logbook, values)
            chips = choice.chips
        else:
            words = {
                uid: shortened(value_words(conflict.field, value), _LONGEST) for uid, value in values.items()
            }
            choice = chips = ChoiceChips(field_word(conflict.field), words.items(), secret=True)
        self.choices[conflict.field] = chips
        self.form.add(conflict.field, field_word(conflict.field), choice)

    def _follow(self) -> None:
        """What the one who stays says is right, until the user says otherwise; show what comes to them."""
        survivor, _dropped = self._in_order()
        told = self._told()
        for chips in self.choices.values():
            chips.choose(survivor)
        self.items.show_differences(told)
        moved = moved_words(told.moved)
        self._moved.setText(_("Goes over as well: {moved}.").format(moved=moved))
        self._moved.setVisible(bool(moved))
        self.fit_afresh()
