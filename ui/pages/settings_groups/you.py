"""Who the user is, so that mentorlog does not take them for somebody they know, and where they call from."""

from __future__ import annotations

from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui.desk import Desk
from ui.pages.settings_groups.controls import KeptLine
from ui.pages.settings_groups.group import Group
from ui.pages.settings_groups.phone_country import PhoneCountry
from ui.pages.settings_groups.row import SettingRow
from ui.pages.settings_groups.value import Value, in_logbook


class You(Group):
    """The user's own name, e-mail addresses and country."""

    key = "you"

    def __init__(self, desk: Desk) -> None:
        super().__init__(_("You"))
        self.name = KeptLine(_("Your name"), _typed(desk.logbook, "own-name"))
        self.addresses = KeptLine(
            _("Your e-mail addresses"),
            _typed(desk.logbook, "own-addresses"),
            "ada@example.org, ada@home.example",
        )
        self.country = PhoneCountry(desk.logbook)
        self.add(SettingRow(_("Your name"), "", self.name))
        self.add(SettingRow(_("Your e-mail addresses"), _("With commas between them."), self.addresses))
        told = _("Numbers without “+” belong to it when people are imported or compared.")
        words = _("telephone region code")
        self.add(SettingRow(_("Country of phone numbers"), told, self.country, words=words))


def _typed(logbook: Logbook, key: str) -> Value:
    """A setting that is kept again and again while it is typed, which one undo takes back."""
    return in_logbook(logbook, key, merge_key=f"setting {key}")
