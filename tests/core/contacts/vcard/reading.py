"""Cards for the tests of reading: written here, in the ways in which programs write them."""

from __future__ import annotations

from mentorlog.contacts.record import ContactRecord
from mentorlog.contacts.vcard.lines import Problem
from mentorlog.contacts.vcard.read import cards

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def card(*lines: str | bytes, version: str = "3.0", end: str = "\r\n") -> bytes:
    """A card with these lines between its first and its last."""
    whole = ["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD"]
    return b"".join((each.encode() if isinstance(each, str) else each) + end.encode() for each in whole)


def read(data: bytes, encoding: str = "") -> tuple[list[ContactRecord], list[Problem]]:
    """The people of a file, and its problems."""
    problems: list[Problem] = []
    return list(cards(data, problems.append, encoding)), problems


def one(*lines: str | bytes, version: str = "3.0") -> ContactRecord:
    """The person of a card with these lines, in which nothing is a problem."""
    (record,), problems = read(card(*lines, version=version))
    assert not problems
    return record
