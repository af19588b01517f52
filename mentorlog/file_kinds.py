"""What a file that is to be imported holds, by what is in it: people, meetings, or a whole logbook."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal
from zipfile import BadZipFile, ZipFile

from mentorlog.apart.files import beginning_of
from mentorlog.archive.layout import HEAD
from mentorlog.language import marked

Kind = Literal["people", "ics", "archive"]

ONE_BY_ONE = marked(
    "Import people, calendars and archives one after the other, and one archive at a time. "
    "Nothing was changed."
)

_LOOKED_AT = 64 * 1024  # bytes

_CALENDAR = re.compile(rb"\s*BEGIN\s*:\s*VCALENDAR", re.IGNORECASE)
_MARK = b"\xef\xbb\xbf"  # of UTF-8


def kind_of(file: Path) -> Kind:
    """What is in a file, as far as its beginning or the names in it tell. Raises InvalidEntry("file")."""
    data = beginning_of(file, _LOOKED_AT)
    if data.startswith(b"PK\x03\x04"):
        return _kind_of_zip(file)
    is_named_so = file.suffix.lower() in (".ics", ".ical")
    return "ics" if is_named_so or _CALENDAR.match(data.removeprefix(_MARK)) else "people"


def _kind_of_zip(file: Path) -> Kind:
    try:
        with ZipFile(file) as pack:
            names = pack.namelist()
    except BadZipFile:
        return "people"  # whose reader has the sentence for it
    if HEAD in names:
        return "archive"
    return "ics" if any(name.lower().endswith(".ics") for name in names) else "people"
