"""People written to a file for other programs: as vCards or as a table, all of them or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, get_args

from mentorlog.contacts import people_table
from mentorlog.contacts.people_out import gather
from mentorlog.contacts.vcard import write as vcards
from mentorlog.contacts.watched import watched
from mentorlog.copies import Progress
from mentorlog.logbook import Logbook
from mentorlog.store import transaction
from mentorlog.written_files import being_written

Form = Literal["vcard-4.0", "vcard-3.0", "spreadsheet", "program"]
FORMS: tuple[Form, ...] = get_args(Form)


def export(
    logbook: Logbook,
    path: Path,
    numbers: Sequence[int],
    form: Form,
    progress: Progress = lambda done, total: None,
) -> None:
    """Write the people with these row numbers; `progress(done, total)` stops it by raising.

    A file that was there before stays until all is written. Raises FileNotWritten.
    """
    has_photos = form in ("vcard-4.0", "vcard-3.0")
    people = watched(gather(logbook, numbers, photos=has_photos), len(numbers), progress)
    # One moment for all of it: another window may be writing.
    with transaction(logbook.database, "DEFERRED"), being_written(path) as file:
        match form:
            case "vcard-4.0" | "vcard-3.0":
                vcards.write(file, people, "4.0" if form == "vcard-4.0" else "3.0")
            case "spreadsheet" | "program":
                people_table.write(file, people, people_table.widths(logbook, numbers), form)


def suffix(form: Form) -> str:
    """How the names of such files end."""
    return ".vcf" if form.startswith("vcard") else ".csv"
