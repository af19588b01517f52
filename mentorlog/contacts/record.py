"""A person as a file has them: what every reader of files gives, and every writer of them takes."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from mentorlog.contact_points import DayToRemember, Point, PostalAddress

Source = Literal["linkedin", "google", "outlook", "thunderbird", "hubspot", "mentorlog", "vcard", "csv"]


class Relation(Struct, frozen=True):
    """Somebody whom a contact is related to, by name: `("Manager", "Dana Ortiz")`."""

    label: str
    name: str


class ContactRecord(Struct, frozen=True, omit_defaults=True):
    """A person in a file, cleaned and in mentorlog's own terms; `line` is where it begins there.

    `key` is the one that the source gave the person, and empty where it gave none. Of e-mails, phones and
    links the preferred comes first. `suffix` are the letters after the name (`PMP, PhD`), `notes` those of
    the source. `photo` is as it lies in the file, and not to be trusted. `extra` is what mentorlog has no
    place for: raw vCard properties, or `Heading: cell`. `problems` are sentences.
    """

    name: str
    line: int = 0
    key: str = ""
    given: str = ""
    family: str = ""
    nickname: str = ""
    suffix: str = ""
    organisation: str = ""
    title: str = ""
    emails: tuple[Point, ...] = ()
    phones: tuple[Point, ...] = ()
    links: tuple[Point, ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    days: tuple[DayToRemember, ...] = ()
    tags: tuple[str, ...] = ()
    notes: str = ""
    connected_on: str = ""
    relations: tuple[Relation, ...] = ()
    photo: bytes | None = None
    extra: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
