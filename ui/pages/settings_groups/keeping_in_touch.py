"""How many people to call in a week, and on which days nobody is expected to."""

from __future__ import annotations

from mentorlog.language import _
from ui.desk import Desk
from ui.pages.settings_groups.controls import ChoiceBox, KeptLine
from ui.pages.settings_groups.group import Group
from ui.pages.settings_groups.row import SettingRow
from ui.pages.settings_groups.value import in_logbook
from ui.sheets.export_choices import side_by_side
from ui.widgets.action_button import ActionButton

_PEOPLE = (1, 2, 3, 5, 7, 10, 15, 20)


class KeepingInTouch(Group):
    """What the rhythms of people go by."""

    key = "keeping-in-touch"

    def __init__(self, desk: Desk) -> None:
        super().__init__(_("Keeping in touch"))
        a_week = in_logbook(desk.logbook, "reconnect-people")
        people = [(str(count), str(count)) for count in _PEOPLE]
        told = _("So many at most are on the Reconnect page, less those met or put off.")
        box = ChoiceBox(_("People to call in a week"), a_week, people)
        self.add(SettingRow(_("People to call in a week"), told, box, words=_("reconnect limit")))
        kept = in_logbook(desk.logbook, "holidays", merge_key="setting holidays")
        self.holidays = KeptLine(_("Holidays"), kept, "2026-12-24/2027-01-02, 2027-05-01")
        told = _("Days that do not count in a rhythm, with commas between; a slash makes a range.")
        self.add(SettingRow(_("Holidays"), told, self.holidays, words=_("vacation leave days off")))
        tags = ActionButton(desk.actions, "tag-rhythms")
        told = _("For everybody who has a tag and no rhythm of their own.")
        self.add(SettingRow(_("Rhythms of tags"), told, side_by_side(tags)))
