"""The sheet for an opening balance: what had been earned in each group before activities were kept here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.credentials import holdings, openings
from mentorlog.credentials.amounts import read_amount, spoken_amount
from mentorlog.credentials.rule import Group, Rule
from mentorlog.credentials.rule_book import rule_of
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from ui import messages
from ui.desk import Desk
from ui.sheets.day_field import day_field, read_day
from ui.sheets.sheet import Sheet, Values
from ui.widgets.label import Label
from ui.widgets.validated_line import ValidatedLine

_STEP_IN = "\u2003"  # as wide as a letter is high


class OpeningSheet(Sheet):
    """A day, and an amount for each group; what stood there before is replaced."""

    is_change = True

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str) -> None:
        self._row = holdings.one(desk.logbook, uid)
        title = _("Opening balance of {name}").format(name=self._row.name)
        super().__init__(desk, parent, title, draft=f"opening-{uid}")
        rule = rule_of(desk.logbook, self._row.rule)
        words = _("What you had earned before you kept activities here. Those before the day count no more.")
        self.top.addWidget(Label(words, tone="muted", wrap=True))
        self.as_of = self.first = day_field(desk, _("Before"), "back")
        self.form.add("as_of", _("&Before"), self.as_of)
        self.amounts = {group.id: ValidatedLine(group.name, placeholder="0") for group in rule.groups}
        for group in rule.groups:
            label = _("{group}, {unit}").format(group=group.name, unit=rule.unit).replace("&", "&&")
            self.form.add(group.id, _STEP_IN * _depth(rule, group) + label, self.amounts[group.id])
        if any(group.parent for group in rule.groups):
            hint = _("What belongs to a part of a group goes there, and only what is left to the group.")
            self.body.addWidget(Label(hint, tone="muted", scale=0.88, wrap=True))
        self._show_kept()
        self.set_width(80)

    def write(self) -> None:
        """Keep the balance in place of the one before."""
        as_of = read_day(self.as_of, "as_of")
        amounts = {group: self._amount(group) for group in self.amounts}
        if as_of is None and any(amounts.values()):
            raise InvalidEntry("as_of", marked("Before which day had it been earned?"))
        logbook = self.desk.logbook
        with logbook.edit("opening-balance-set", self._row.uid):
            day = as_of or self._row.earned
            assert day  # what is not earned yet has no balance
            openings.open_with(logbook, self._row.uid, day, amounts)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Opening balance kept"), undo=True)

    def values(self) -> Values:
        """What is typed."""
        return {
            "as_of": self.as_of.lasting_text(),
            "amounts": {group: line.text() for group, line in self.amounts.items()},
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.as_of.set_text(values["as_of"])
        for group, line in self.amounts.items():
            line.set_text(values["amounts"].get(group, ""))

    def _amount(self, group: str) -> int:
        text = self.amounts[group].text()
        return read_amount(text, group) if text else 0

    def _show_kept(self) -> None:
        for opening in openings.of_credential(self.desk.logbook, self._row.uid):
            self.as_of.set_value(DateAndTime(opening.as_of))
            if opening.group in self.amounts:
                self.amounts[opening.group].set_text(spoken_amount(opening.amount))


def _depth(rule: Rule, group: Group) -> int:
    """How many groups a group lies in."""
    parents = {each.id: each for each in rule.groups}
    return 1 + _depth(rule, parents[group.parent]) if group.parent else 0
