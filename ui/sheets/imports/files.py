"""Files of any kind, chosen or dropped: told apart by what is in them, each shown in its sheet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mentorlog.errors import MentorlogError
from mentorlog.file_kinds import ONE_BY_ONE, Kind, kind_of
from mentorlog.language import _
from ui import messages
from ui.desk import Desk
from ui.sheets.bring_archive import bring_archive
from ui.sheets.imports.calendar import ImportCalendarSheet
from ui.sheets.imports.people import ImportPeopleSheet
from ui.tasks import Progress, Task

Found = dict[Kind, list[Path]]


def choose_files(desk: Desk, window: QWidget) -> None:
    """Ask for files, and import them."""
    kinds = _("Contacts, calendars, archives (*.vcf *.vcard *.csv *.tsv *.txt *.zip *.ics);;All files (*)")
    files = messages.files_to_open(window, _("Import"), desk.preferences.folder("import", Path.home()), kinds)
    if files:
        desk.preferences.set_folder("import", files[0].parent)
        import_files(desk, window, files)


def import_files(desk: Desk, window: QWidget, files: Sequence[Path]) -> None:
    """Look what the files are, and open the sheet for them."""
    Task(partial(_told_apart, files), partial(_open, desk, window), partial(_explain, window)).start()


def _told_apart(files: Sequence[Path], _progress: Progress) -> Found:
    found: Found = defaultdict(list)
    for file in files:
        found[kind_of(file)].append(file)
    return found


def _open(desk: Desk, window: QWidget, found: Found) -> None:
    if not isValid(window):
        return  # closed meanwhile
    [kind, files], *others = found.items()
    if others or (kind == "archive" and len(files) > 1):
        messages.tell(window, _("Nothing was imported"), _(ONE_BY_ONE))
    elif kind == "archive":
        bring_archive(desk, window, files[0])
    elif kind == "ics":
        ImportCalendarSheet(desk, window, files).open()
    else:
        ImportPeopleSheet(desk, window, files).open()


def _explain(window: QWidget, problem: MentorlogError) -> None:
    messages.error(window if isValid(window) else None, problem, _("Nothing was imported"))
