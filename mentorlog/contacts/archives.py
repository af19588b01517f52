"""Archives that hold people: of LinkedIn's, the table of connections is read, and nothing is unpacked."""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

from mentorlog.errors import InvalidEntry
from mentorlog.language import marked

BEGINNINGS = (b"PK\x03\x04", b"PK\x05\x06")

_WANTED = "connections.csv"
_ENCRYPTED = 0x1
# What an archive is, by a member that it alone has: a logbook, a file of Microsoft's Office, of LibreOffice.
_OTHERS = {
    "mentorlog.json": marked("{name} is a whole logbook. Make a logbook of it, instead of importing people."),
    "[Content_Types].xml": marked("{name} is a workbook. Save its table as CSV, and import that."),
    "mimetype": marked("{name} is a workbook. Save its table as CSV, and import that."),
}


def connections(data: bytes, name: str, largest: int) -> bytes:
    """LinkedIn's `Connections.csv` out of an archive. Raises InvalidEntry("file") with what it is instead."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            member = _wanted(archive.infolist(), name)
            with archive.open(member) as opened:
                # However large it says it is: this much is unpacked, and no more.
                content = opened.read(largest + 1)
    # RuntimeError: a password is needed. NotImplementedError: a compression that is not known here.
    except (
        BadZipFile,
        zlib.error,
        RuntimeError,
        NotImplementedError,
        EOFError,
        OSError,
        ValueError,
    ) as error:
        raise InvalidEntry(
            "file",
            marked(
                "The archive {name} cannot be read, and nothing was changed. "
                "Unpack it, and import Connections.csv."
            ),
            name=name,
        ) from error
    if len(content) > largest:
        raise InvalidEntry(
            "file",
            marked("Connections.csv in {name} is larger than {most} MB, so it was not read."),
            name=name,
            most=largest // 1024 // 1024,
        )
    return content


def _wanted(members: Sequence[ZipInfo], name: str) -> ZipInfo:
    for member in members:
        if sentence := _OTHERS.get(member.filename):
            raise InvalidEntry("file", sentence, name=name)
    found = [each for each in members if PurePosixPath(each.filename).name.casefold() == _WANTED]
    if not found and any(each.filename.casefold().endswith(".ics") for each in members):
        raise InvalidEntry(
            "file", marked("{name} holds meetings, not people. Import it as meetings."), name=name
        )
    inside = [each for each in found if _is_inside(each.filename)]
    if found and not inside:
        raise InvalidEntry(
            "file", marked("{name} names files outside of itself, so it was not read."), name=name
        )
    if not inside:
        raise InvalidEntry(
            "file",
            marked("There is no Connections.csv in {name}. Unpack it, and import the file of people in it."),
            name=name,
        )
    if inside[0].flag_bits & _ENCRYPTED:
        raise InvalidEntry(
            "file",
            marked("{name} asks for a password. Unpack it, and import Connections.csv."),
            name=name,
        )
    return min(inside, key=lambda each: each.filename.count("/"))


def _is_inside(path: str) -> bool:
    """Whether a path of an archive stays in it, as those of all honest archives do."""
    return not path.startswith("/") and ":" not in path and ".." not in path.replace("\\", "/").split("/")
