"""The file that a calendar program subscribes to: on or off, where it lies, and what to do with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from mentorlog import paths, settings
from mentorlog.language import _
from mentorlog.private_files import private_folder
from ui import messages
from ui.desk import Desk
from ui.pages.settings_groups.controls import FlagSwitch, keep
from ui.pages.settings_groups.row import SettingRow
from ui.pages.settings_groups.value import OFF, ON, Value, in_logbook
from ui.rows.row import isolated
from ui.sheets.export_choices import side_by_side
from ui.widgets.button import Button

_NAME = "subscription.ics"


class Subscription:
    """The two rows of the subscription file; the second is there while it is kept."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._file = in_logbook(desk.logbook, "subscription-file")
        self.switch = FlagSwitch(_("Subscription file"), Value(self._state, self._turn))
        self.copy = Button(_("Copy address"), "copy")
        self.move = Button(_("Move…"))
        self.copy.clicked.connect(self._copy_address)
        self.move.clicked.connect(self._choose_place)
        told = _("One calendar file with all open follow-ups, written again after each change.")
        self._place = SettingRow(_("Where it lies"), "", side_by_side(self.copy, self.move))
        self.rows = (SettingRow(_("Subscription file"), told, self.switch, words="ics feed"), self._place)

    def refresh(self) -> None:
        """Show where the file lies now."""
        path = self._file.read()
        how = _(
            "A calendar program on this computer can subscribe to this file by its address."
            " Calendars on the web cannot see it here."
        )
        self._place.tell(f"{isolated(path)}\n{how}")
        self._place.set_wanted(bool(path))

    def _state(self) -> str:
        return ON if self._file.read() else OFF

    def _turn(self, state: str) -> None:
        if state == OFF:
            self._file.keep("")
            return
        logbook = self._desk.logbook
        folder = private_folder(paths.calendar_folder(logbook.path))
        settings.choose(logbook, "subscription-file", str(folder / _NAME))

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(QUrl.fromLocalFile(self._file.read()).toString())
        messages.notice(_("Address copied"))

    def _choose_place(self) -> None:
        kinds = _("Calendar files (*.ics)")
        before = Path(self._file.read())
        if file := messages.file_to_save(self.move.window(), _("Where the subscription lies"), before, kinds):
            keep(self.move, self._file, str(file))
