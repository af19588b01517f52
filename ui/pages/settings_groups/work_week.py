"""On which days the user works, and with which their week begins."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.dates.names import SHORT_WEEKDAYS, WEEKDAYS
from mentorlog.language import _
from ui.desk import Desk
from ui.pages.settings_groups.controls import ChoiceBox, keep
from ui.pages.settings_groups.group import Group
from ui.pages.settings_groups.row import SettingRow
from ui.pages.settings_groups.value import Value, in_logbook
from ui.widgets.chips import TickChip
from ui.widgets.flow_layout import FlowLayout


class WorkWeek(Group):
    """Working days and the first day of the week."""

    key = "work-week"

    def __init__(self, desk: Desk) -> None:
        super().__init__(_("Work week"))
        logbook = desk.logbook
        self.days = WorkingDays(in_logbook(logbook, "working-days"))
        self.add(
            SettingRow(
                _("Working days"), _("Quick choices of dates pass by the others."), self.days, tall=True
            )
        )
        starts = [(str(day), _(WEEKDAYS[day - 1])) for day in (1, 6, 7)]
        box = ChoiceBox(_("Week begins on"), in_logbook(logbook, "week-start"), starts)
        self.add(SettingRow(_("Week begins on"), "", box, words=_("calendar monday sunday saturday")))


class WorkingDays(QWidget):
    """The seven days, each on or off; one of them stays on."""

    def __init__(self, value: Value) -> None:
        super().__init__()
        self._value = value
        self.chips = {day: TickChip(_(SHORT_WEEKDAYS[day - 1])) for day in range(1, 8)}
        flow = FlowLayout(self, gap=6)
        for day, chip in self.chips.items():
            chip.setAccessibleName(_(WEEKDAYS[day - 1]))
            chip.clicked.connect(self._keep)
            flow.addWidget(chip)

    def refresh(self) -> None:
        """Show what is kept now."""
        kept = self._value.read()
        for day, chip in self.chips.items():
            chip.setChecked(str(day) in kept)

    def _keep(self) -> None:
        chosen = [str(day) for day, chip in self.chips.items() if chip.isChecked()]
        if chosen:
            keep(self, self._value, ", ".join(chosen))
        self.refresh()
