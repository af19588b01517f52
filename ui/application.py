"""The program with a window: theme, Qt's own words, uncaught errors, and the session of the open logbook."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from mentorlog import paths
from mentorlog.errors import LogbookProblem
from mentorlog.language import _
from mentorlog.private_files import private_folder
from ui import icons, messages, session, theme
from ui.crash import CrashGuard
from ui.preferences import Preferences
from ui.session import Session
from ui.tasks import LongWrite
from ui.widgets.blur import discretion

NAME = "mentorlog"


def run(folder: Path | None, files: Sequence[str]) -> int:
    """Show the window of the logbook in `folder` (None: the platform's place); gives the exit code."""
    qt = QApplication(sys.argv[:1])
    application = Application(qt, paths.data_folder(folder))
    try:
        return qt.exec() if application.start(files) else 0
    finally:
        application.close()


class Application(QObject):
    """What lives as long as the program; one logbook is open at a time."""

    def __init__(self, qt: QApplication, folder: Path) -> None:
        super().__init__()
        self._qt = qt
        self.folder = folder
        self._sample = paths.logbook_path(folder / "sample")
        self.session: Session | None = None
        self._has_own = False  # whether anything was ever done in the user's own logbook
        with suppress(OSError):  # opening the logbook there tells what is wrong
            private_folder(folder)
        self._guard = CrashGuard(paths.log_path(folder))
        self._guard.install()
        self.preferences = Preferences(folder / "window.ini")
        _introduce(qt)
        self._translate()
        self._dress()
        discretion.set_on(self.preferences.start_hidden)

    def start(self, files: Sequence[str] = ()) -> bool:
        """Open the user's own logbook; False if there is no window to wait for.

        That is so where a window of this logbook is open, which gets `files` and comes to the front, and
        where a logbook that cannot be opened was given up.
        """
        return self.open(paths.logbook_path(self.folder), files)

    def open(self, path: Path, files: Sequence[str] = (), *, anew: bool = False) -> bool:
        """Put the logbook at `path` in the place of the one that is open now.

        One that is gone while its backups are there is made only `anew`.
        """
        if self.session is not None:
            self.session.window.remember()
        try:
            if path == self._sample and not path.exists():
                _fill_with_sample_data(path)
            sample = path == self._sample
            begun = session.begin(path, self.preferences, files, sample=sample, anew=anew)
        except LogbookProblem as problem:
            return self._recover(problem, files)
        if begun is None:
            return False
        self._replace(begun)
        self._take(list(files))
        return True

    def close(self) -> None:
        """Close what is open and hand everything back."""
        if self.session is not None:
            self.session.close()
            self.session = None
        self._guard.uninstall()

    def _replace(self, begun: Session) -> None:
        before, self.session = self.session, begun
        begun.called.connect(self._take)
        # Queued: a window that is made while the palette closes stays blocked, as if under a dialog.
        begun.window.desk.opening.connect(self._switch, Qt.ConnectionType.QueuedConnection)
        begun.window.desk.dressing.connect(self._dress)
        begun.window.desk.writing_alone.connect(self._write_alone)
        self._warn(begun)
        begun.show()
        if before is not None:  # closed last: Qt quits when no window is left
            before.close()

    def _write_alone(self, task: LongWrite) -> None:
        task.ended.connect(self._reopen)
        self.session.write_alone(task)

    def _reopen(self) -> None:
        """Go on with the file as it is after a write alone."""
        try:
            self._replace(self.session.reopened())
        except LogbookProblem as problem:
            if not self._recover(problem):
                self._qt.quit()

    def _recover(self, problem: LogbookProblem, files: Sequence[str] = ()) -> bool:
        """Offer the ways on, and open what was chosen; False where it was given up."""
        # Imported here, for hardly any start needs it.
        from ui.recovery import RecoveryDialog

        dialog = RecoveryDialog(problem)
        dialog.exec()
        return dialog.chosen is not None and self.open(dialog.chosen, files, anew=dialog.anew)

    def _switch(self, which: str) -> None:
        if which == "sample":
            self._has_own = self.session.logbook.changes() > 0
        self.open(self._sample if which == "sample" else paths.logbook_path(self.folder))

    def _take(self, files: list[str]) -> None:
        """Open the logbook among `files`; anything else is none of ours."""
        for file in files:
            if file.endswith(Path(paths.LOGBOOK_NAME).suffix):
                self.open(Path(file))
            else:
                name = discretion.named(Path(file).name)
                messages.notice(_("mentorlog opens logbooks only, not “{name}”").format(name=name))

    def _warn(self, begun: Session) -> None:
        """Put above the pages what must be known of this logbook."""
        sample, service = begun.window.desk.sample, paths.sync_service(begun.logbook.path.parent)
        if not (sample or service):
            return
        # Imported here, for hardly any start needs it.
        from ui.widgets.banner import Banner
        from ui.widgets.button import Button

        if sample:
            own = Button(_("Back to your own") if self._has_own else _("Start with your own"))
            own.clicked.connect(begun.window.desk.actions["open-own"].trigger)
            begun.window.add_banner(Banner(_("You are looking at sample data."), button=own))
        if service:
            begun.window.add_banner(Banner(_synced(service), "warn"))

    def _dress(self) -> None:
        theme.apply(self._qt, self.preferences.theme, self.preferences.text_size)

    def _translate(self) -> None:
        """Let Qt's own dialogs speak the user's language."""
        translator = QTranslator(self._qt)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(QLocale(), "qtbase", "_", folder):
            self._qt.installTranslator(translator)


def _fill_with_sample_data(path: Path) -> None:
    # Imported here, for hardly any start needs it.
    from mentorlog import sample

    sample.make_sample_logbook(path.parent)


def _introduce(qt: QApplication) -> None:
    """Say who we are; the desktop finds our icon by the name of the .desktop file."""
    # No organisation: with one, the platform's data path would double the name.
    qt.setApplicationName(NAME)
    qt.setDesktopFileName(NAME)
    qt.setWindowIcon(icons.application_icon())


def _synced(service: str) -> str:
    return _(
        "The logbook lies in a folder that {service} keeps in step. Such programs can damage it while it is"
        " open: keep it elsewhere, and only backups there."
    ).format(service=service)
