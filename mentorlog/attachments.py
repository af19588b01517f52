"""Photos and files in the logbook itself, kept once under their sha256 and freed when nothing names them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256

from msgspec import Struct

from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Attachment, Person

# Makes a photo small, or raises InvalidEntry("photo") where it is none. The core has nothing that could.
Shrink = Callable[[bytes], bytes]

LARGEST_PHOTO = 5 * 1024 * 1024

# Where rows name attachments: table and column. Both are read in the history too.
_NAMED_IN = (("person", "photo"), ("evidence", "file"))

# How files of these types begin; a name's ending would prove nothing.
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
)


class Content(Struct, frozen=True):
    """The bytes of an attachment and what they are."""

    media_type: str
    bytes: bytes


def set_photo(logbook: Logbook, person: str, photo: bytes | None) -> None:
    """Give a person a photo (PNG, JPEG, GIF or WebP) or take it away. Raises InvalidEntry("photo")."""
    number = logbook.id_of(Person, person)
    with logbook.edit("photo-changed", person):
        logbook.update(Person, number, photo=keep_photo(logbook, photo) if photo else None)


def content(logbook: Logbook, name: str) -> Content:
    """The bytes behind a sha256, such as a person's `photo`; NotFound where they are not in the file."""
    query = Attachment.select(Attachment.media_type, Attachment.bytes).where(Attachment.sha256 == name)
    found = logbook.rows(query, Content)
    if not found:
        raise NotFound(name)
    return found[0]


def keep(logbook: Logbook, data: bytes, media_type: str) -> str:
    """Keep bytes, once, and give the sha256 by which a row is to name them; within an edit."""
    name = sha256(data).hexdigest()
    if logbook.value(Attachment.select(Attachment.id).where(Attachment.sha256 == name)) is None:
        logbook.put(Attachment, sha256=name, media_type=media_type, bytes=data)
    return name


def keep_photo(logbook: Logbook, photo: bytes) -> str:
    """Keep a photo and give its sha256; within an edit. Raises InvalidEntry("photo")."""
    if len(photo) > LARGEST_PHOTO:
        raise InvalidEntry(
            "photo", marked("This photo is larger than {most} MB."), most=LARGEST_PHOTO // 1024 // 1024
        )
    if not (media_type := photo_type(photo)):
        raise InvalidEntry("photo", marked("A photo is a PNG, JPEG, GIF or WebP file."))
    return keep(logbook, photo, media_type)


def photo_type(data: bytes) -> str:
    """The media type of a photo by how its bytes begin; "" where they are none."""
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "image/webp"
    found = (media_type for beginning, media_type in _BEGINNINGS if data.startswith(beginning))
    return next(found, "")


def media_types(logbook: Logbook) -> dict[str, str]:
    """What the bytes are that rows name now, by their sha256 in the order of the alphabet."""
    named = " UNION ".join(f'SELECT "{column}" FROM "{table}"' for table, column in _NAMED_IN)
    found = logbook.execute(
        f'SELECT "sha256", "media_type" FROM "attachment" WHERE "sha256" IN ({named}) ORDER BY "sha256"'
    )
    return dict(found.fetchall())


def free_unused(logbook: Logbook) -> None:
    """Let go of bytes that no row names now, and none can get back by undo or redo."""
    named = " UNION ALL ".join(part for table, column in _NAMED_IN for part in _names(table, column))
    with logbook.bookkeeping():
        logbook.execute(
            f"""DELETE FROM "attachment" WHERE "sha256" NOT IN
                (SELECT "name" FROM ({named}) WHERE "name" IS NOT NULL)"""
        )


def _names(table: str, column: str) -> Iterator[str]:
    """The queries for the names in the rows of a table, and in their history."""
    yield f'SELECT "{column}" AS "name" FROM "{table}"'
    for image in ("old", "new"):
        yield f"""SELECT json_extract("{image}", '$.{column}') FROM "history" WHERE "table" = '{table}'"""
