"""What a file of meetings is, by its bytes: calendars in any encoding, or a ZIP archive of them."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from zipfile import BadZipFile, ZipFile, ZipInfo

from mentorlog.encodings import Decoded, decode
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked

LARGEST_FILE = 20 * 1024 * 1024
_MOST_MEMBERS = 100

_CALENDAR = re.compile(r"^[ \t]*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VEVENT)[ \t]*$", re.IGNORECASE | re.MULTILINE)
_CARD = re.compile(r"^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body)\b", re.IGNORECASE)


def calendar_texts(data: bytes, name: str) -> list[Decoded]:
    """The calendars that a file holds, as text. Raises InvalidEntry("file") with what it is instead."""
    if len(data) > LARGEST_FILE:
        raise _too_large(name)
    if data.startswith(b"PK\x03\x04"):
        return [_calendar(each, name) for each in _members(data, name)]
    return [_calendar(data, name)]


def _calendar(data: bytes, name: str) -> Decoded:
    if not data.strip():
        raise InvalidEntry("file", marked("{name} is empty, so there is nothing to read."), name=name)
    found = decode(data)
    text = found.text.replace("\r", "\n")
    if _CALENDAR.search(text):
        return found
    if _PAGE.match(text):
        raise InvalidEntry(
            "file",
            marked(
                "{name} is a web page, not a calendar: the program may have asked for a password. "
                "Download the file while you are signed in. Nothing was changed."
            ),
            name=name,
        )
    if _CARD.search(text):
        raise InvalidEntry(
            "file", marked("{name} holds people, not meetings. Import it as people."), name=name
        )
    raise InvalidEntry(
        "file",
        marked("{name} is no calendar file. Export the calendar as .ics; nothing was changed."),
        name=name,
    )


def _members(data: bytes, name: str) -> Iterator[bytes]:
    """The .ics files in an archive, such as Google makes of all calendars; nothing is unpacked to disk."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            members = [each for each in archive.infolist() if each.filename.lower().endswith(".ics")]
            if not members:
                raise InvalidEntry("file", marked("There is no calendar file in {name}."), name=name)
            left = LARGEST_FILE
            for member in members[:_MOST_MEMBERS]:
                content = _member(archive, member, left, name)
                left -= len(content)
                yield content
    # RuntimeError: a password is needed. NotImplementedError: a compression that is not known here.
    except (BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        raise InvalidEntry(
            "file",
            marked("The archive {name} cannot be read. Unpack it, and import the .ics files in it."),
            name=name,
        ) from error


def _member(archive: ZipFile, member: ZipInfo, left: int, name: str) -> bytes:
    """What it holds, as far as is allowed, whatever the archive says of its size."""
    with archive.open(member) as opened:
        content = opened.read(left + 1)
    if len(content) > left:
        raise _too_large(name)
    return content


def _too_large(name: str) -> InvalidEntry:
    return InvalidEntry(
        "file",
        marked("{name} is larger than {most} MB, so it was not read. Export fewer years at a time."),
        name=name,
        most=LARGEST_FILE // 1024 // 1024,
    )
