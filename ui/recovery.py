"""What is offered when a logbook cannot be opened: a backup, another one, a look into the folder."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from mentorlog import backups, clock
from mentorlog.backups import BackupRow
from mentorlog.dates.spoken import spoken_moment
from mentorlog.errors import (
    DiskFull,
    LogbookBusy,
    LogbookDamaged,
    LogbookMissing,
    LogbookProblem,
    LogbookReadOnly,
    LogbookUnreachable,
    MentorlogError,
    NotALogbook,
)
from mentorlog.language import _
from mentorlog.restoring import restore
from ui import messages
from ui.folder_opening import show_folder
from ui.tasks import Task
from ui.widgets.banner import Banner

_PASSING = (LogbookBusy, LogbookReadOnly, LogbookUnreachable, DiskFull)


class RecoveryDialog(messages.SentenceDialog):
    """Says what is wrong with the file and what is safe; `chosen` is the logbook to open then, or None.

    It is made `anew` only where the user starts empty in the place of one that is gone. The file is touched
    only by a restore, which first keeps a copy of it among the backups.
    """

    def __init__(self, problem: LogbookProblem) -> None:
        super().__init__(None, _("The logbook cannot be opened"), str(problem))
        self.problem = problem
        self.chosen: Path | None = None
        self.anew = False
        self._trouble = Banner(kind="bad")
        self._trouble.hide()
        self.column.insertWidget(2, self._trouble)
        self.add_button(_("Quit"), self.reject)
        self.add_button(_("Look in the folder"), self.look_in_folder)
        if isinstance(problem, LogbookMissing):
            self.add_button(_("Start empty"), self.start_empty)
        another = self.add_button(_("Open another…"), self.open_another)
        if backup := _newest_backup(problem):
            self.column.insertWidget(3, messages.sentence(_held(backup)))
            self.add_button(_("Restore this backup"), lambda: self.restore(backup.path), look="primary")
        elif isinstance(problem, _PASSING):
            self.add_button(_("Try again"), lambda: self._choose(problem.path), look="primary")
        else:
            another.set_look("primary")

    def look_in_folder(self) -> None:
        """Show the folder of the logbook in the system's file manager."""
        show_folder(self.problem.path)

    def open_another(self) -> None:
        """Let the user choose another logbook."""
        kinds = _("Logbooks (*.db)")
        if file := messages.file_to_open(self, _("Open a logbook"), self.problem.path.parent, kinds):
            self._choose(file)

    def start_empty(self) -> None:
        """Go on with a new logbook in the place of the one that is gone; its backups stay."""
        self.anew = True
        self._choose(self.problem.path)

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the logbook, the buttons sleeping meanwhile."""
        path = self.problem.path
        self.buttons.setEnabled(False)
        task = Task(
            lambda progress: restore(path, backup, progress), lambda _kept: self._choose(path), self._fail
        )
        task.start()

    def reject(self) -> None:
        """Quit, but not in the middle of a restore."""
        if self.buttons.isEnabled():
            super().reject()

    def _fail(self, problem: MentorlogError) -> None:
        self.buttons.setEnabled(True)
        self._trouble.tell(str(problem), "bad")
        self._trouble.show()
        self.column.activate()
        self.resize(self.width(), self.column.totalHeightForWidth(self.width()))

    def _choose(self, logbook: Path) -> None:
        self.chosen = logbook
        self.accept()


def _newest_backup(problem: LogbookProblem) -> BackupRow | None:
    """The last sound backup, where restoring one would help."""
    if not isinstance(problem, (LogbookDamaged, LogbookMissing, NotALogbook)):
        return None
    return next((backup for backup in backups.listing(problem.path) if backup.holds), None)


def _held(backup: BackupRow) -> str:
    made = backup.made.astimezone(ZoneInfo(clock.zone()))
    return _(
        "The last backup was made on {date}. It holds {people} people, {meetings} meetings and"
        " {follow_ups} follow-ups."
    ).format(
        date=spoken_moment(made.date(), made.time()),
        people=backup.holds.people,
        meetings=backup.holds.meetings,
        follow_ups=backup.holds.follow_ups,
    )
