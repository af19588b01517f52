"""What lies where in an archive: a file of JSON lines for each table, and each attachment under its sha256.

A line is a row without its number: links to other rows are their uids, so that an archive can be read by
itself. Rows stand in the order in which they were added, and the keys of a row in that of the alphabet: what
is the same in two logbooks is the same in their archives. docs/archive.md tells it to others.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from peewee import Field, Model

from mentorlog.models import CalendarExport, Draft, name_of
from mentorlog.models.every import JOURNALED

FORMAT = "mentorlog archive"
HEAD = "mentorlog.json"
ATTACHMENTS = "attachments.json"  # their media types by their sha256
_NOT_SAID = ("id", "rev")  # numbers and revisions are of one file only

# The history stays behind: it is of the file in which it was made. The ledger of calendars comes along, for
# SEQUENCE must not fall on another computer, and so do drafts, which nobody wants to lose.
TABLES: tuple[type[Model], ...] = (*JOURNALED, CalendarExport, Draft)


class Head(Struct, frozen=True):
    """What an archive says of itself; `logbook` is the uid of the one it was made of."""

    format: str
    logbook: str
    changes: int
    rows: Mapping[str, int]
    schema: int


def file_of(model: type[Model]) -> str:
    """The file of a table."""
    return f"tables/{name_of(model)}.jsonl"


def file_of_attachment(sha256: str) -> str:
    """The file of an attachment."""
    return f"attachments/{sha256}"


def keys(model: type[Model]) -> dict[str, Field]:
    """The keys of a row, in the order of the alphabet, and the columns in which they are kept."""
    columns = model._meta.sorted_fields
    return {field.name: field for field in sorted(columns, key=_name) if field.name not in _NOT_SAID}


def _name(field: Field) -> str:
    return str(field.name)
