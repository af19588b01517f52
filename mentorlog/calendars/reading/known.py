"""What the logbook knows of a calendar that is imported: people by address, and meetings by their keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import msgspec
from msgspec import Struct

from mentorlog.calendars.reading.entry import Entry, Invitee
from mentorlog.calendars.reading.invitees import shown_name
from mentorlog.calendars.reading.told import Told
from mentorlog.logbook import Logbook
from mentorlog.models import ContactPoint, Meeting, MeetingPerson, Person
from mentorlog.models.imports import MeetingSource
from mentorlog.words import folded

_COLUMNS = ("title", "day", "time", "zone", "minutes", "place", "notes")


class KnownPerson(Struct, frozen=True):
    """Somebody in the logbook, or in its Trash."""

    uid: str
    name: str
    trashed: bool = False


class KnownMeeting(Struct, frozen=True):
    """A meeting that an earlier import brought: as it was told then, and as it stands today."""

    source: int
    key: str
    uid: str
    version: tuple[int, str]
    base: Told
    today: Told
    trashed: bool


class People:
    """People by each of their addresses, those in the Trash too, and by name."""

    def __init__(self, logbook: Logbook) -> None:
        self._by_address: dict[str, list[KnownPerson]] = defaultdict(list)
        self._by_name: dict[str, list[KnownPerson]] = defaultdict(list)
        columns = (Person.uid, Person.name, Person.trashed_at.is_null(False))
        query = ContactPoint.select(ContactPoint.value, *columns).join(Person)
        for address, uid, name, trashed in logbook.tuples(query.where(ContactPoint.kind == "email")):
            self._by_address[address.casefold()].append(KnownPerson(uid, name, bool(trashed)))
        here = Person.select(Person.folded, Person.uid, Person.name).where(Person.trashed_at.is_null())
        for folded_name, uid, name in logbook.tuples(here):
            self._by_name[folded_name].append(KnownPerson(uid, name))

    def with_address(self, address: str) -> list[KnownPerson]:
        """Everybody with this address: those in the Trash only where there is nobody else."""
        found = dict.fromkeys(self._by_address.get(address, ()))
        return [each for each in found if not each.trashed] or [*found]

    def called(self, invitee: Invitee) -> KnownPerson | None:
        """The one person of this name, or with this address among several who share it: perhaps the same."""
        name = folded(shown_name(invitee.name, invitee.address))
        shared = self.with_address(invitee.address)
        if shared:
            return _only([each for each in shared if folded(each.name) == name])
        return _only(self._by_name.get(name, []))


class Meetings:
    """The meetings that calendars brought, and on which days the others were met."""

    def __init__(self, logbook: Logbook, entries: Iterable[Entry]) -> None:
        self._by_key: dict[str, KnownMeeting] = {}
        self._by_second: dict[str, KnownMeeting] = {}
        self._read_sources(logbook)
        days = [entry.day for entry in entries]
        self._met = _met(logbook, min(days), max(days)) if days else {}

    def known_as(self, entry: Entry) -> KnownMeeting | None:
        """The meeting that this entry brought before, by its key, else by start, title and organiser."""
        return self._by_key.get(entry.key or entry.second_key) or self._by_second.get(entry.second_key)

    def by_hand(self, day: date, person: str) -> str | None:
        """The title, maybe empty, of a meeting with a person that the user has logged on that day."""
        return self._met.get((day, person))

    def _read_sources(self, logbook: Logbook) -> None:
        present = _participants(logbook)
        columns = (getattr(Meeting, name) for name in _COLUMNS)
        query = MeetingSource.select(
            *(MeetingSource.id, MeetingSource.key, MeetingSource.second_key, MeetingSource.version),
            *(MeetingSource.base, Meeting.id, Meeting.uid, Meeting.trashed_at, Meeting.state),
            *columns,
        )
        for row in logbook.tuples(query.join(Meeting).order_by(MeetingSource.id)):
            number, key, second, version, base, meeting, uid, trashed_at, state, *told = row
            people = tuple(sorted(present[meeting]))
            known = KnownMeeting(
                source=number,
                key=key,
                uid=uid,
                version=msgspec.json.decode(version, type=tuple[int, str]),
                base=msgspec.json.decode(base, type=Told),
                today=Told(
                    **dict(zip(_COLUMNS, told, strict=True)), people=people, cancelled=state == "cancelled"
                ),
                trashed=trashed_at is not None,
            )
            self._by_key[key] = known
            self._by_second[second] = known


def _only(found: list[KnownPerson]) -> KnownPerson | None:
    return found[0] if len(found) == 1 else None


def _participants(logbook: Logbook) -> Mapping[int, list[str]]:
    """The uids of the people at each meeting that a calendar brought."""
    query = MeetingPerson.select(MeetingPerson.meeting, Person.uid).join(Person)
    query = query.where(MeetingPerson.meeting.in_(MeetingSource.select(MeetingSource.meeting)))
    present: dict[int, list[str]] = defaultdict(list)
    for meeting, uid in logbook.tuples(query):
        present[meeting].append(uid)
    return present


def _met(logbook: Logbook, since: date, until: date) -> dict[tuple[date, str], Any]:
    """The titles of meetings outside the trash that no calendar brought, by day and person."""
    query = MeetingPerson.select(Meeting.day, Person.uid, Meeting.title)
    query = query.join(Person).switch(MeetingPerson).join(Meeting)
    by_hand = Meeting.id.not_in(MeetingSource.select(MeetingSource.meeting)) & Meeting.trashed_at.is_null()
    query = query.where(by_hand & Meeting.day.between(since, until) & (Meeting.state != "cancelled"))
    return {(day, uid): title for day, uid, title in logbook.tuples(query)}
