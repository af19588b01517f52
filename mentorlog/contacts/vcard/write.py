"""People as vCards 4.0 or 3.0 that other programs read without loss, and mentorlog to the letter."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from itertools import count
from typing import BinaryIO, Literal, get_args
from urllib.parse import quote

from mentorlog.contact_points import Point
from mentorlog.contacts.people_out import PersonOut
from mentorlog.contacts.vcard import own
from mentorlog.contacts.vcard.cards import makes_group
from mentorlog.contacts.vcard.days import newest_form, older_form
from mentorlog.contacts.vcard.labels import types_of
from mentorlog.contacts.vcard.people import MESSENGER_SCHEMES
from mentorlog.contacts.vcard.properties import in_parameter, read_property
from mentorlog.contacts.vcard.values import escaped, joined, parts
from mentorlog.contacts.written_names import family_words

Version = Literal["4.0", "3.0"]
VERSIONS: tuple[Version, ...] = get_args(Version)

_LONGEST_LINE = 75  # octets
_INTERNATIONAL = re.compile(r"\+[0-9]{6,15}")
# What a link may have in it besides letters and numbers. A comma may be, but programs cut the link there.
_IN_LINKS = "%/:?#[]@!$&'()*+;=~"
# Not given back: what the logbook says for itself, and what would begin or end a card within this one.
_NOT_AGAIN = frozenset({"N", "ORG", "UID", "BEGIN", "END", "AGENT"})
_OLDER_DAYS = {"birthday": "BDAY", "anniversary": "X-ANNIVERSARY"}
_DAYS = {"birthday": "BDAY", "anniversary": "ANNIVERSARY"}


def write(file: BinaryIO, people: Iterable[PersonOut], version: Version = "4.0") -> int:
    """Write a card for each of these people, one at a time, and give how many there were."""
    written = 0
    for person in people:
        file.write(card(person, version))
        written += 1
    return written


def card(person: PersonOut, version: Version = "4.0") -> bytes:
    """One person as a card, with what their sources said and the logbook has no place for."""
    return "".join(map(_folded, _Card(person, version).lines())).encode()


class _Card:
    """The lines of one card."""

    def __init__(self, person: PersonOut, version: Version) -> None:
        self._person = person.details
        self._photo = person.photo
        self._told = person.told
        self._is_newest = version == "4.0"
        self._version = version
        self._groups = count(1)
        self._beside = [line for told in person.told if told.source == "vcard" for line in told.extra]

    def lines(self) -> Iterator[str]:
        """All of them, from its beginning to its end."""
        yield "BEGIN:VCARD"
        yield f"VERSION:{self._version}"
        yield "PRODID:-//mentorlog//mentorlog//EN"
        yield f"UID:urn:uuid:{self._person.uid}"
        yield from self._name()
        yield from self._present_post()
        yield from self._points()
        yield from self._addresses()
        yield from self._days()
        if self._person.tags:
            yield f"CATEGORIES:{','.join(map(escaped, self._person.tags))}"
        yield from self._notes()
        yield from self._photo_data()
        for name, value in own.properties(self._person):
            yield f"{name}:{value}"
        yield from self._given_back()
        yield "END:VCARD"

    def _name(self) -> Iterator[str]:
        person = self._person
        yield f"FN:{escaped(person.name)}"
        family, given, guessed = person.family, person.given, ""
        if not (family or given):  # programs that show N alone would show nobody
            words = person.name.split(" ")
            cut = len(words) - family_words(words)
            family, given, guessed = " ".join(words[cut:]), " ".join(words[:cut]), f";{own.GUESSED}=1"
        middle, prefix, *_rest = [*self._rest_of("N", [person.family, person.given]), "", ""]
        yield f"N{guessed}:{joined((family, given, middle, prefix, person.suffix))}"
        if person.nickname:
            yield f"NICKNAME:{escaped(person.nickname)}"

    def _present_post(self) -> Iterator[str]:
        post = next((post for post in self._person.affiliations if post.until is None), None)
        if post and post.organisation:
            departments = self._rest_of("ORG", [post.organisation])
            yield f"ORG:{joined((post.organisation, *departments))}"
        if post and post.title:
            yield f"TITLE:{escaped(post.title)}"

    def _points(self) -> Iterator[str]:
        person = self._person
        for place, point in enumerate(person.emails):
            usual = self._usual(place, person.emails)
            yield from self._labelled(f"EMAIL{usual}", escaped(point.value), point.label)
        for place, point in enumerate(person.phones):
            usual = self._usual(place, person.phones)
            yield from self._labelled(
                f"TEL{self._kind_of_number(point)}{usual}", self._number(point), point.label
            )
        for point in person.links:
            yield from self._labelled(*_link(point.value), point.label)

    def _addresses(self) -> Iterator[str]:
        for address in self._person.addresses:
            told = (
                "",
                "",
                address.street,
                address.locality,
                address.region,
                address.postcode,
                address.country,
            )
            yield from self._labelled("ADR", joined(told), address.label)

    def _days(self) -> Iterator[str]:
        once = dict(_DAYS if self._is_newest else _OLDER_DAYS)
        for day in self._person.days:
            date, no_year = older_form(day.date)
            is_whole = len(date) == len("1984-06-12")  # vCard 3.0 knows no others
            name = once.pop(day.label, "") if self._is_newest or is_whole else ""
            if not name:
                yield from self._beside_label(f"X-ABDATE{no_year}", date, day.label)
            elif self._is_newest:
                yield f"{name}:{newest_form(day.date)}"
            else:
                yield f"{name}{no_year}:{date}"

    def _notes(self) -> Iterator[str]:
        if self._person.notes:
            yield f"NOTE:{escaped(self._person.notes)}"
        for told in self._told:
            if told.notes:
                yield f"NOTE;{own.NOTED_BY}={in_parameter(told.source)}:{escaped(told.notes)}"

    def _photo_data(self) -> Iterator[str]:
        if not self._photo:
            return
        media_type, data = self._photo.media_type, b64encode(self._photo.bytes).decode()
        if self._is_newest:
            yield f"PHOTO:data:{media_type};base64,{data}"
        else:
            yield f"PHOTO;ENCODING=b;TYPE={media_type.removeprefix('image/').upper()}:{data}"

    def _given_back(self) -> Iterator[str]:
        """What sources said and the logbook has no place for."""
        left_out = _NOT_AGAIN.union(_DAYS.get(day.label, "") for day in self._person.days)
        for raw in dict.fromkeys(self._beside):
            found = read_property(0, raw.encode("utf-8", "replace"))
            if found is None or found.name in left_out or found.name.startswith(own.PREFIX):
                continue
            if not makes_group(found):
                yield raw.replace("\n", "\\n")

    def _rest_of(self, name: str, ours: list[str]) -> list[str]:
        """What a source had behind our parts of a name or organisation, while they are as they were."""
        for raw in self._beside:
            found = read_property(0, raw.encode("utf-8", "replace"))
            if found and found.name == name and parts(found.text)[: len(ours)] == ours:
                return parts(found.text)[len(ours) :]
        return []

    def _labelled(self, name: str, value: str, label: str) -> Iterator[str]:
        """A property whose label stands in its types where it can."""
        types = types_of(label)
        if types is None:
            yield from self._beside_label(name, value, label)
        else:
            yield f"{name}{''.join(f';TYPE={each}' for each in types)}:{value}"

    def _beside_label(self, name: str, value: str, label: str) -> Iterator[str]:
        """A property with its label in the way of Apple and Google."""
        group = f"mentorlog{next(self._groups)}"
        yield f"{group}.{name}:{value}"
        if label:
            yield f"{group}.X-ABLabel:{escaped(label)}"

    def _usual(self, place: int, points: tuple[Point, ...]) -> str:
        if place or len(points) == 1:
            return ""
        return ";PREF=1" if self._is_newest else ";TYPE=pref"

    def _kind_of_number(self, point: Point) -> str:
        if not self._is_newest:
            return ""
        return ";VALUE=uri" if _INTERNATIONAL.fullmatch(point.value) else ";VALUE=text"

    def _number(self, point: Point) -> str:
        is_link = self._is_newest and _INTERNATIONAL.fullmatch(point.value)
        return f"tel:{point.value}" if is_link else escaped(point.value)


def _link(value: str) -> tuple[str, str]:
    """The name and value of a link; what no link may have in it is encoded, and said as it was beside."""
    name = "IMPP" if value.partition(":")[0] in MESSENGER_SCHEMES else "URL"
    safe = quote(value, safe=_IN_LINKS)
    return (name, value) if safe == value else (f"{name};{own.TEXT}={quote(value, safe='')}", safe)


def _folded(line: str) -> str:
    """A content line of at most 75 octets on each physical line."""
    if len(line) <= _LONGEST_LINE and line.isascii():
        return f"{line}\r\n"
    content = line.encode()
    pieces, start, room = [], 0, _LONGEST_LINE
    while len(content) - start > room:
        end = _good_cut(content, start + room)
        pieces.append(content[start:end].decode())
        start, room = end, _LONGEST_LINE - 1  # the leading space of a continuation counts
    pieces.append(content[start:].decode())
    return "\r\n ".join(pieces) + "\r\n"


def _good_cut(content: bytes, end: int) -> int:
    """The last place up to `end` that cuts no letter.

    It is before no colon either: old Macintoshes take what begins with one for a line of its own.
    """
    place = end
    while content[place] in b":" or 0x80 <= content[place] < 0xC0:
        place -= 1
        if place + _LONGEST_LINE // 2 < end:  # nothing but colons
            return end
    return place
