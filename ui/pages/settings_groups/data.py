"""Where the logbook lies, who can read it, whether it is sound, and its backups."""

from __future__ import annotations

from collections.abc import Callable

from mentorlog import backups, paths
from mentorlog.errors import MentorlogError
from mentorlog.language import _
from ui import messages
from ui.desk import Desk
from ui.pages.settings_groups.controls import keep
from ui.pages.settings_groups.group import Group
from ui.pages.settings_groups.readers import is_open_to_others, who_else_reads
from ui.pages.settings_groups.row import SettingRow
from ui.pages.settings_groups.value import in_logbook
from ui.rows.row import isolated
from ui.sheets.export_choices import side_by_side
from ui.widgets.banner import Banner
from ui.widgets.button import Button

_TOLD = 10  # findings; more of them say no more


class Data(Group):
    """The file and its backups."""

    key = "data"

    def __init__(self, desk: Desk) -> None:
        super().__init__(_("Data"))
        self._desk = desk
        self._folder = in_logbook(desk.logbook, "backup-folder")
        self.synced = Banner(kind="warn")
        self.card.body.addWidget(self.synced)
        self.open_folder = _button(_("Open folder"), desk.actions["data-folder"].trigger)
        path = desk.logbook.path
        place = self.add(SettingRow(_("Logbook"), isolated(str(path)), side_by_side(self.open_folder)))
        place.let_copy()
        self._readers = self.add(
            SettingRow(_("Who else can read it"), "", words=_("privacy rights encrypted"))
        )
        self.check = _button(_("Check now"), self._check)
        told = _("Looks through the whole file for damage.")
        self.add(SettingRow(_("Soundness"), told, side_by_side(self.check)))
        self.back_up = _button(_("Back up now"), desk.actions["back-up"].trigger)
        self.restore = _button(_("Restore…"), desk.actions["restore-backup"].trigger)
        self.add(
            SettingRow(
                _("Backups"),
                _("Made by themselves after changes, half an hour apart, and before anything risky."),
                side_by_side(self.back_up, self.restore),
            )
        )
        self.usual = _button(_("Usual folder"), lambda: self._keep_folder(""), look="quiet")
        self.move = _button(_("Choose…"), self._choose_folder)
        self._place = self.add(SettingRow(_("Backup folder"), "", side_by_side(self.usual, self.move)))

    def refresh(self) -> None:
        """Show places and rights as they are now."""
        path = self._desk.logbook.path
        service = paths.sync_service(path.parent)
        self.synced.setVisible(service is not None)
        if service:
            self.synced.tell(_synced(service), "warn")
        self._readers.tell(who_else_reads(path))
        self._readers.warn(path.exists() and is_open_to_others(path))
        self._place.tell(isolated(str(backups.folder(self._desk.logbook))))
        self.usual.setVisible(bool(self._folder.read()))

    def _check(self) -> None:
        self._desk.write_at_length(
            _("Checking the logbook"),
            lambda logbook, _progress: logbook.check(),
            self._tell_findings,
            self._explain,
        )

    def _tell_findings(self, findings: list[str]) -> None:
        if findings:
            text = _("Restore a backup, or make one of what is left, before you go on.")
            messages.tell(self.window(), _("The logbook is damaged"), "\n".join([*findings[:_TOLD], text]))
        else:
            messages.notice(_("The logbook is sound"))

    def _choose_folder(self) -> None:
        start = backups.folder(self._desk.logbook)
        if folder := messages.folder(self.window(), _("Where backups go"), start):
            self._keep_folder(str(folder))

    def _keep_folder(self, folder: str) -> None:
        keep(self, self._folder, folder)
        messages.notice(_("Backups go to another folder from now on"), undo=True)

    def _explain(self, problem: MentorlogError) -> None:
        messages.error(self.window(), problem)


def _synced(service: str) -> str:
    return _(
        "This folder belongs to {service}, which can damage a logbook that is open."
        " Keep the logbook elsewhere, and only backups here."
    ).format(service=service)


def _button(words: str, on_click: Callable[[], object], *, look: str = "plain") -> Button:
    button = Button(words, look=look)
    button.clicked.connect(lambda _checked=False: on_click())
    return button
