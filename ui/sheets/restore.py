"""The sheet with all backups: what each holds, how it stands to now, and bringing one back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from mentorlog import backups, clock, dates
from mentorlog.backup_contents import Relation
from mentorlog.backups import BackupRow
from mentorlog.copies import Progress
from mentorlog.errors import MentorlogError
from mentorlog.language import _, ngettext
from mentorlog.restoring import restore
from ui import icons, messages, theme
from ui.desk import Desk
from ui.row_model import ACCESSIBLE, DISPLAY, RowModel
from ui.rows.row import RowCanvas, RowDelegate, isolated, side_by_side
from ui.rows.row_list import RowList
from ui.sheets.sheet import Sheet
from ui.tasks import Task
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label

_LINES = 18  # of text, the height of the list


class RestoreSheet(Sheet):
    """Backups, the last made first; a file from elsewhere can join them.

    No search stands over them: they have no words but their days, and by these they are in order.
    """

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, _("Backups"), save=_("Restore…"))
        self._rows: list[BackupRow] = []
        model = RowModel(lambda numbers: [self._rows[number] for number in numbers], _ROLES)
        self.list = self.first = RowList(_("Backups"), model, _BackupDelegate())
        self.list.picked.connect(self._follow)
        self.list.opened.connect(lambda _row: self.save())
        told = _("Compared with the logbook as it is now. A restore first backs up what it replaces.")
        self._words = Label(told, tone="muted", wrap=True)
        self._nothing = EmptyState("archive", _("Looking at the backups…"))
        self._stack = QStackedWidget()
        self.other = Button(_("Another file…"), "folder-open")
        self.other.clicked.connect(self._choose_file)
        self._arrange()
        self._read()

    def save(self) -> None:
        """Ask, and bring the chosen backup back."""
        row = next(iter(self.list.chosen()), None)
        if row is None or row.holds is None:
            return
        title = _("Restore the backup of {moment}?").format(moment=_made(row))
        if messages.question(self, title, _consequences(row), _("Restore"), dangerous=True):
            self.accept()
            work = partial(_restore, row.path)
            self.desk.write_alone(_("Restoring a backup"), work, _tell_restored, _explain)

    def _arrange(self) -> None:
        theme.surface(self.list, "window")
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.list)
        self._stack.setFixedHeight(self.fontMetrics().height() * _LINES)
        self.form.hide()
        self._words.hide()
        self.body.addWidget(self._words)
        self.body.addWidget(self._stack)
        self.foot.aside.addWidget(self.other)
        self.save_button.setEnabled(False)
        self.set_width(92)

    def _read(self) -> None:
        """Look into each backup beside the window: there may be many, and they may be large."""
        logbook = self.desk.logbook.path
        Task(lambda _progress: backups.listing(logbook), self._show, self._fail).start()

    def _show(self, found: list[BackupRow]) -> None:
        if isValid(self):  # not closed meanwhile
            self._put([*self._rows, *found])
            self.list.setFocus()

    def _fail(self, problem: MentorlogError) -> None:
        if isValid(self):
            self.tell(str(problem))

    def _put(self, rows: Sequence[BackupRow]) -> None:
        self._rows = list({row.path: row for row in rows}.values())
        self._words.setVisible(bool(rows))
        self._nothing.tell(
            _("No backup yet"), _("The first is made soon after a change, or now from the File menu.")
        )
        self._stack.setCurrentWidget(self.list if rows else self._nothing)
        self.list.show_keys(range(len(self._rows)))
        self.list.pick_near(0)

    def _choose_file(self) -> None:
        kinds = _("Logbooks (*.db)")
        file = messages.file_to_open(self, _("A backup from elsewhere"), self.desk.logbook.path.parent, kinds)
        if file is not None:
            self._put([backups.describe(self.desk.logbook.path, file), *self._rows])

    def _follow(self) -> None:
        row = next(iter(self.list.chosen()), None)
        self.save_button.setEnabled(row is not None and row.holds is not None)


class _BackupDelegate(RowDelegate):
    """Paints a `BackupRow`."""

    def draw(self, canvas: RowCanvas, row: BackupRow) -> None:
        """Draw one backup."""
        readable = row.holds is not None
        canvas.icon(icons.icon("archive" if readable else "triangle-alert", "muted" if readable else "bad"))
        if readable:
            tone = "warn" if row.relation.kind in _UNEXPECTED else "muted"
            canvas.at_end(0, isolated(str(row.relation)), tone)
        canvas.words(0, _made(row), "text" if readable else "muted")
        canvas.words(1, _held(row), "muted")


_UNEXPECTED = ("newer", "both-changed", "another")


def _accessible(row: BackupRow) -> str:
    return ", ".join((_made(row), str(row.relation), _held(row)))


_ROLES = {DISPLAY: lambda row: _made(row), ACCESSIBLE: _accessible}


def _made(row: BackupRow) -> str:
    """`Thu 26 Nov 2026, 09:12`, by the clocks here."""
    local = row.made.astimezone(ZoneInfo(clock.zone()))
    return isolated(dates.spoken_moment(local.date(), local.time()))


def _held(row: BackupRow) -> str:
    """`60 people · 150 meetings · 40 follow-ups · 2.1 MB`, or that it cannot be read."""
    size = QLocale().formattedDataSize(row.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    if row.holds is None:
        return side_by_side(_("Cannot be read"), row.path.name, size)
    people, meetings, follow_ups = row.holds.people, row.holds.meetings, row.holds.follow_ups
    return side_by_side(
        ngettext("{n} person", "{n} people", people).format(n=people),
        ngettext("{n} meeting", "{n} meetings", meetings).format(n=meetings),
        ngettext("{n} follow-up", "{n} follow-ups", follow_ups).format(n=follow_ups),
        size,
    )


def _consequences(row: BackupRow) -> str:
    safe = _("What the logbook holds now is backed up first, so that you can come back to it.")
    return f"{_meaning(row.relation)}\n\n{safe}"


def _meaning(relation: Relation) -> str:
    """What a restore would bring, and what it would take."""
    count = relation.changes
    return {
        "same": _("It holds what the logbook holds now."),
        "older": ngettext(
            "The last change is not in it.", "The last {n} changes are not in it.", count
        ).format(n=count),
        "newer": ngettext(
            "It has a change that the logbook lacks.", "It has {n} changes that the logbook lacks.", count
        ).format(n=count),
        "both-changed": _("It has grown apart from the logbook: each has changes that the other lacks."),
        "another": _("It is a backup of another logbook, and takes the place of all that is here."),
        "unknown": _("It cannot be compared with the logbook."),
    }[relation.kind]


def _restore(backup: Path, logbook: Path, progress: Progress) -> Path | None:
    return restore(logbook, backup, progress)


def _tell_restored(kept: Path | None) -> None:
    if kept is None:
        messages.notice(_("Restored"))
    else:
        messages.notice(_("Restored; what it replaced is kept as {name}").format(name=kept.name))


def _explain(problem: MentorlogError) -> None:
    messages.error(None, problem, _("Nothing was restored"))
