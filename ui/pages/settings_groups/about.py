"""What this program is, and where to read more."""

from __future__ import annotations

from mentorlog.language import _
from ui import versions
from ui.desk import Desk
from ui.pages.settings_groups.group import Group
from ui.pages.settings_groups.row import SettingRow
from ui.sheets.export_choices import side_by_side
from ui.widgets.button import Button


class About(Group):
    """Version, licences, shortcuts."""

    key = "about"

    def __init__(self, desk: Desk) -> None:
        super().__init__(_("About"))
        about, keys = Button(_("Licences and places")), Button(_("Keyboard shortcuts"))
        about.clicked.connect(desk.actions["about"].trigger)
        keys.clicked.connect(desk.actions["shortcuts"].trigger)
        version = versions.part("mentorlog").version or _("of a checkout")
        told = _("Version {version}. Free software, MIT licence. It never goes online.").format(
            version=version
        )
        self.add(SettingRow("mentorlog", told, side_by_side(keys, about), words=_("about version licence")))
