"""What a file of people is, by what is in it: cards, a table, an archive of LinkedIn."""

from __future__ import annotations

import re
from hashlib import sha256
from itertools import chain

from msgspec.structs import replace

from mentorlog.contacts import archives
from mentorlog.contacts.reading import AS_TOLD, Choices, Reading, Unread
from mentorlog.contacts.record import ContactRecord
from mentorlog.contacts.tables.read import nobody, read_table
from mentorlog.contacts.vcard.lines import Problem
from mentorlog.contacts.vcard.read import cards
from mentorlog.copies import Progress
from mentorlog.encodings import decode
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked

LARGEST_FILE = 64 * 1024 * 1024
LARGEST_TABLE = 16 * 1024 * 1024

_MOST_OF_A_KIND = 1000  # addresses, numbers or tags of one person
_KINDS = ("emails", "phones", "links", "addresses", "days", "tags", "relations", "extra")
_AT_A_TIME = 200  # cards, between which one may stop
_LOOKED_AT = 1024 * 1024  # bytes in which is seen what a file is
_CARDS = re.compile(r"^[ \t]*(?:BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
# What else is chosen by mistake: files of other programs, by their first bytes, and texts.
_OTHER_FILES = (
    ((b"SQLite format 3\0",), marked("{name} is a logbook or another database, and no file of people.")),
    ((b"!BDN",), marked("{name} is Outlook's own file. Export the contacts in it as CSV.")),
    ((b"\xd0\xcf\x11\xe0",), marked("{name} is a workbook. Save its table as CSV, and import that.")),
    (
        (b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\x7fELF", b"MZ\x90"),
        marked("{name} is no file of people."),
    ),
)
_OTHER_TEXTS = (
    (
        re.compile(r"\s*BEGIN[ \t]*:[ \t]*VCALENDAR[ \t]*$", re.IGNORECASE | re.MULTILINE),
        marked("{name} holds meetings, not people. Import it as meetings."),
    ),
    (
        re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body)\b", re.IGNORECASE),
        marked(
            "{name} is a web page, not a file of people: the program may have asked for a password. "
            "Download the file while you are signed in."
        ),
    ),
    (
        re.compile(r"(?:version: 1\s+)?dn:{1,2} ", re.IGNORECASE),
        marked("{name} is an LDIF file, which is not read here. Export the address book as vCard."),
    ),
)


def read(
    data: bytes, name: str, choices: Choices = AS_TOLD, progress: Progress = lambda done, total: None
) -> Reading:
    """Read the people in what such a file holds; `name` is for the sentences. Raises InvalidEntry("file")."""
    reading = _read(data, name, choices, progress)
    return replace(reading, records=tuple(map(_limited, reading.records)), sha256=sha256(data).hexdigest())


def _limited(record: ContactRecord) -> ContactRecord:
    """Without what no person has so many of, for comparing them would take hours."""
    many = {
        field: getattr(record, field)[:_MOST_OF_A_KIND] for field in _KINDS if _has_too_many(record, field)
    }
    if not many:
        return record
    told = _("Of what it has more than {most} of, the others were left out.").format(
        most=f"{_MOST_OF_A_KIND:,}"
    )
    return replace(record, **many, problems=(*record.problems, told))


def _has_too_many(record: ContactRecord, field: str) -> bool:
    return len(getattr(record, field)) > _MOST_OF_A_KIND


def ensure_somebody(reading: Reading, name: str) -> None:
    """Raise InvalidEntry("file") where nobody was found."""
    if not reading.records and reading.table:
        raise nobody(reading.table.heads, name)
    if not reading.records:
        raise InvalidEntry("file", marked("Nobody was found in {name}."), name=name)


def _read(data: bytes, name: str, choices: Choices, progress: Progress) -> Reading:
    if len(data) > LARGEST_FILE:
        raise _too_large(name, LARGEST_FILE)
    if data.startswith(archives.BEGINNINGS) and choices.source != "vcard":
        connections = archives.connections(data, name, LARGEST_TABLE)
        return read_table(connections, name, replace(choices, source=choices.source or "linkedin"), progress)
    beginning = _beginning(data)
    if _CARDS.search(beginning):
        return _cards(data, choices, progress)
    _ensure_no_other(data, beginning, name)
    if choices.source == "vcard":
        sentence = marked("{name} holds no vCards, so nothing was changed. Import it as what it is.")
        raise InvalidEntry("file", sentence, name=name)
    if len(data) > LARGEST_TABLE:
        raise _too_large(name, LARGEST_TABLE)
    return read_table(data, name, choices, progress)


def _ensure_no_other(data: bytes, beginning: str, name: str) -> None:
    files = (sentence for begins, sentence in _OTHER_FILES if data.startswith(begins))
    texts = (sentence for pattern, sentence in _OTHER_TEXTS if pattern.match(beginning))
    if sentence := next(chain(files, texts), ""):
        raise InvalidEntry("file", sentence, name=name)


def _beginning(data: bytes) -> str:
    """The first lines as text, with line feeds between them; bytes that are no text as they are."""
    looked_at = data[:_LOOKED_AT]
    decoded = decode(looked_at)
    text = decoded.text if decoded.certain else looked_at.decode("latin-1")
    return text.replace("\r", "\n")


def _cards(data: bytes, choices: Choices, progress: Progress) -> Reading:
    problems: list[Problem] = []
    records: list[ContactRecord] = []
    likely = data.upper().count(b"BEGIN:VCARD")
    for done, record in enumerate(cards(data, problems.append, choices.encoding)):
        if not done % _AT_A_TIME:
            progress(done, max(done, likely))
        records.append(record)
    unread = tuple(Unread(each.line, each.sentence) for each in problems)
    decoded = decode(data, choices.encoding)
    return Reading("vcard", tuple(records), unread, decoded.encoding, decoded.certain or _says_its_own(data))


def _says_its_own(data: bytes) -> bool:
    """Whether cards say for themselves in which encoding they are, as those of version 2.1 do."""
    return b"CHARSET=" in data.upper()


def _too_large(name: str, most: int) -> InvalidEntry:
    return InvalidEntry(
        "file",
        marked("{name} is larger than {most} MB, so it was not read. Export fewer people at a time."),
        name=name,
        most=most // 1024 // 1024,
    )
