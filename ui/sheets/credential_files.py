"""The files of credentials: an audit pack, claims as a table, a form to be signed; where the user says."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from mentorlog.credentials import attendance_form, claims_table
from mentorlog.credentials.attendance_form import Attended
from mentorlog.credentials.audit_pack.contents import Contents
from mentorlog.credentials.audit_pack.write import write as write_pack
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.errors import Cancelled, MentorlogError
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui import messages
from ui.folder_opening import show_folder
from ui.printing import print_pdf
from ui.sheets.file_place import Asking, ask_file_place
from ui.tasks import Progress
from ui.widgets.blur import discretion

_PURPOSE = "audit"  # all of them are gathered for one, so they go to one folder


def save_audit_pack(page: Asking, row: CredentialRow) -> None:
    """Write the pack of the present cycle, while the window shows how far it is and how to stop it."""
    name = _("audit-{credential}.zip").format(credential=row.rule)
    file = ask_file_place(page, _PURPOSE, _("Audit pack"), name, _("ZIP files (*.zip)"))
    if file is None:
        return

    def work(logbook: Logbook, progress: Progress) -> Contents:
        return write_pack(logbook, row, file, print_pdf, progress=progress)

    page.desk.write_at_length(
        _("Saving {name}").format(name=file.name),
        work,
        lambda _contents: _tell_written(file),
        partial(_tell_not_written, page),
    )


def save_claims(page: Asking, row: CredentialRow) -> None:
    """Write the activities of the present cycle with what became of their claims."""
    name = _("claims-{credential}.csv").format(credential=row.rule)
    file = ask_file_place(page, _PURPOSE, _("Claims as CSV"), name, _("CSV files (*.csv)"))
    if file is not None:
        _write(page, file, lambda: claims_table.write(page.desk.logbook, row, file))


def save_attendance_form(asking: Asking, attended: Attended) -> None:
    """Write the form for an activity, to be printed and signed by somebody else."""
    name = _("attendance-{day}.pdf").format(day=attended.day.isoformat())
    file = ask_file_place(asking, _PURPOSE, _("Attendance form"), name, _("PDF files (*.pdf)"))
    if file is not None:
        logbook = asking.desk.logbook
        lacks = attendance_form.lacks(logbook)
        _write(asking, file, lambda: attendance_form.write(logbook, attended, file, print_pdf), lacks)


def _write(asking: Asking, file: Path, write: Callable[[], object], lacks: str = "") -> None:
    try:
        write()
    except MentorlogError as problem:
        messages.error(asking, problem)
    else:
        _tell_written(file, lacks)


def _tell_not_written(asking: Asking, problem: MentorlogError) -> None:
    """What the user has stopped needs no answer."""
    if isinstance(problem, Cancelled):
        messages.notice(str(problem))
    else:
        messages.error(asking, problem)


def _tell_written(file: Path, lacks: str = "") -> None:
    written = _("Written: {name}").format(name=discretion.named(file.name))
    words = f"{written}. {lacks}" if lacks else written
    messages.notice(words, action=_("Open folder"), on_action=lambda: show_folder(file))
