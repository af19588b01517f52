"""How the window looks on this computer."""

from __future__ import annotations

from mentorlog.language import _
from ui.actions import SPECS, shortcut_text
from ui.desk import Desk
from ui.pages.settings_groups.controls import ChoiceBox, ChoiceButtons, FlagSwitch
from ui.pages.settings_groups.group import Group
from ui.pages.settings_groups.row import SettingRow
from ui.pages.settings_groups.value import ON, on_this_machine
from ui.theme import TEXT_SIZES


class Appearance(Group):
    """Theme, text size, discretion."""

    key = "appearance"

    def __init__(self, desk: Desk) -> None:
        super().__init__(_("Appearance"))
        self.add(SettingRow(_("Theme"), "", _theme_buttons(desk), words=_("dark light colours")))
        size = on_this_machine(desk, "text_size", int, desk.dress)
        sizes = [(str(percent), _("{n} %").format(n=percent)) for percent in TEXT_SIZES if percent % 10 == 0]
        self.add(
            SettingRow(
                _("Text size"),
                _("Of the size that this computer uses elsewhere."),
                ChoiceBox(_("Text size"), size, sizes),
                words=_("font zoom"),
            )
        )
        hidden = on_this_machine(desk, "start_hidden", lambda text: text == ON)
        told = _("Names and notes are dots until you press {keys}.").format(
            keys=shortcut_text(SPECS["discretion"].keys[0])
        )
        switch = FlagSwitch(_("Start with names hidden"), hidden)
        self.add(SettingRow(_("Start with names hidden"), told, switch, words=_("discretion privacy blur")))
        desk.dressing.connect(self.refresh)  # which the palette can do, too


def _theme_buttons(desk: Desk) -> ChoiceButtons:
    words = [("system", _("System")), ("light", _("Light")), ("dark", _("Dark"))]
    buttons = ChoiceButtons(_("Theme"), on_this_machine(desk, "theme", then=desk.dress), words)
    for key, icon in (("system", "monitor"), ("light", "sun"), ("dark", "moon")):
        buttons.set_icon(key, icon)
    return buttons
