"""What would come of each entry of a calendar: a meeting, one that is there already, or nothing, and why.

Making a plan changes nothing. Only what is certain is new or updated; what the user has to decide about is
up for review.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Literal

from msgspec import Struct

from mentorlog import imports, settings
from mentorlog.calendars.reading.entry import Entry, Invitee, Reading
from mentorlog.calendars.reading.invitees import shown_name
from mentorlog.calendars.reading.known import KnownMeeting, Meetings, People
from mentorlog.calendars.reading.left_out import LeftOut
from mentorlog.calendars.reading.told import compared, told_by
from mentorlog.copies import Progress
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.words import folded

Outcome = Literal["new", "updated", "same", "review", "skipped"]
OUTCOMES: tuple[Outcome, ...] = ("new", "updated", "same", "review", "skipped")

MOST_INVITEES = 25

CHANGED_WORDS: Mapping[str, str] = {
    "title": marked("title"),
    "day": marked("time"),
    "minutes": marked("length"),
    "place": marked("place"),
    "notes": marked("notes"),
    "people": marked("people"),
    "cancelled": marked("called off"),
}


class Attendee(Struct, frozen=True):
    """Somebody invited besides the user.

    `person` is the uid of who it is in the logbook, or, where it is not `sure`, of who it may be; an address
    that is `shared` may be of several. Nobody is added, and no guess is taken, that the user has not agreed
    to, and whoever is in the Trash stays there.
    """

    name: str
    address: str
    person: str = ""
    sure: bool = False
    shared: bool = False
    trashed: bool = False

    @property
    def key(self) -> str:
        """By what the user agrees to them, in all entries at once."""
        key = self.address or folded(self.name)
        return f"{key} {self.person}" if self.shared else key

    def is_there(self, agreed: Collection[str]) -> bool:
        """Whether they would be at a meeting, with these keys agreed to."""
        return not self.trashed and (self.sure or self.key in agreed)


class PlannedMeeting(Struct, frozen=True):
    """What comes of an entry, and the reason where that is not plain; `meeting` is the one that is there.

    What the user `left_out` at an import before is skipped unless they tick it now.
    """

    entry: Entry
    outcome: Outcome
    attendees: tuple[Attendee, ...] = ()
    meeting: KnownMeeting | None = None
    taken: tuple[str, ...] = ()
    reason: str = ""
    left_out: bool = False

    @property
    def can_be_taken(self) -> bool:
        """Whether the user may tick it."""
        return self.left_out or self.outcome in ("new", "updated", "review")

    def present(self, agreed: Collection[str] = ()) -> list[Attendee]:
        """Those who would be at the meeting, with the guesses and newcomers who are agreed to."""
        return [each for each in self.attendees if each.is_there(agreed)]


class Plan(Struct, frozen=True):
    """What would come of a file: a row for each entry that was read, and when it was imported before."""

    reading: Reading
    rows: tuple[PlannedMeeting, ...]
    imported_before: datetime | None = None

    def counts(self) -> dict[str, int]:
        """How many rows there are of each outcome."""
        found = Counter(row.outcome for row in self.rows)
        return {outcome: found[outcome] for outcome in OUTCOMES}


class Wishes(Struct, frozen=True):
    """What the user ticked: places of rows, and the keys of attendees to be added or taken as guessed."""

    rows: frozenset[int]
    people: frozenset[str] = frozenset()

    def take(self, place: int, row: PlannedMeeting) -> bool:
        """Whether something comes of the row at this place: an update, or a meeting with somebody."""
        is_met = row.can_be_taken and bool(row.present(self.people))
        return place in self.rows and (row.outcome == "updated" or is_met)


def plan(logbook: Logbook, reading: Reading, progress: Progress = lambda done, total: None) -> Plan:
    """What would come of all that was read."""
    planner = _Planner(logbook, reading)
    rows = []
    for done, entry in enumerate(reading.entries):
        progress(done, len(reading.entries))
        rows.append(planner.row(entry))
    return Plan(reading, tuple(rows), imports.imported_before(logbook, reading.sha256))


def usual_wishes(planned: Plan) -> Wishes:
    """What is taken where the user decides about nothing."""
    certain = (place for place, row in enumerate(planned.rows) if row.outcome in ("new", "updated"))
    return Wishes(frozenset(certain))


def to_write(planned: Plan, wishes: Wishes) -> Iterator[PlannedMeeting]:
    """The rows that would be written."""
    for place in sorted(wishes.rows):
        if wishes.take(place, row := planned.rows[place]):
            yield row


class _Planner:
    """Looks at one entry after the other with what the logbook knows."""

    def __init__(self, logbook: Logbook, reading: Reading) -> None:
        own = (*settings.get(logbook, "own-addresses"), *reading.owners)
        self._own = frozenset(address.casefold() for address in own)
        self._people = People(logbook)
        self._meetings = Meetings(logbook, reading.entries)
        invited = (each for entry in reading.entries for each in entry.invitees)
        self._names = {each.address: each.name for each in invited if each.name}
        self._left_out = LeftOut(logbook)
        self._keys = frozenset(entry.key for entry in reading.entries)
        self._seen: set[str] = set()

    def row(self, entry: Entry) -> PlannedMeeting:
        """What comes of the entry."""
        if entry.own:
            return PlannedMeeting(entry, "skipped", reason=_("mentorlog wrote this itself."))
        attendees = self._attendees(entry)
        known = self._meetings.known_as(entry)
        identity = entry.key or entry.second_key
        if known is not None and (known.key == identity or known.key not in self._keys):
            return _compared(entry, attendees, known)
        if reason := self._why_not(entry, attendees):
            return PlannedMeeting(entry, "skipped", attendees, reason=reason)
        identities = {identity, entry.second_key}
        if known is not None or identities & self._seen:
            return PlannedMeeting(entry, "same", attendees, reason=_("It was read twice."))
        self._seen |= identities
        if entry in self._left_out:
            told = _("You left it out before.")
            return PlannedMeeting(entry, "skipped", attendees, reason=told, left_out=True)
        reason = self._why_ask(entry, attendees)
        return PlannedMeeting(entry, "review" if reason else "new", attendees, reason=reason)

    def _attendees(self, entry: Entry) -> tuple[Attendee, ...]:
        """Those invited besides the user, each once, who did not decline; the known ones first."""
        invited = (each for each in entry.invitees if not each.declined and not self._is_own(each))
        found = {each.person or each.key: each for some in map(self._who, invited) for each in some}
        return tuple(sorted(found.values(), key=lambda each: (not each.sure, not each.person)))

    def _who(self, invitee: Invitee) -> list[Attendee]:
        """Who it is, or may be; an address has one name in all entries, by whatever the last calls it."""
        address = invitee.address
        named = Invitee(address, self._names.get(address, "") if address else invitee.name)
        bearers = self._people.with_address(address)
        if len(bearers) == 1:
            [one] = bearers
            return [Attendee(one.name, address, one.uid, sure=True, trashed=one.trashed)]
        if guess := self._people.called(named):
            return [Attendee(guess.name, address, guess.uid)]
        return [Attendee(each.name, address, each.uid, shared=True) for each in bearers] or [
            Attendee(shown_name(named.name, address), address)
        ]

    def _is_own(self, invitee: Invitee) -> bool:
        return invitee.address in self._own

    def _why_not(self, entry: Entry, attendees: tuple[Attendee, ...]) -> str:
        """Why an entry is no meeting for the logbook; "" where it is one."""
        if entry.cancelled:
            return _("It was called off.")
        if any(each.declined and self._is_own(each) for each in entry.invitees):
            return _("You declined.")
        if len(attendees) > MOST_INVITEES:
            return _("{n} people were invited: more than one meets.").format(n=len(attendees))
        if attendees and all(each.trashed for each in attendees):
            names = ", ".join(each.name for each in attendees)
            return _("In the Trash: {names}.").format(names=names)
        return "" if attendees else _("Nobody else was invited.")

    def _why_ask(self, entry: Entry, attendees: tuple[Attendee, ...]) -> str:
        """What the user has to decide about; "" where nothing."""
        present = [each for each in attendees if each.is_there(())]
        if not present:
            return _why_nobody(attendees)
        for each in present:
            if self._meetings.by_hand(entry.day, each.person) is not None:
                return _("You have logged a meeting with {name} on that day.").format(name=each.name)
        if entry.time is None:
            return _("It takes the whole day.")
        if entry.transparent:
            return _("It is marked as free time.")
        return _("It is marked as private.") if entry.private else ""


def _why_nobody(attendees: tuple[Attendee, ...]) -> str:
    """Why nobody is at a meeting for certain."""
    if shared := next((each.address for each in attendees if each.shared), ""):
        return _("Several people have the address {address}.").format(address=shared)
    if any(each.person and not each.trashed for each in attendees):
        return _("Only the name tells who this is.")
    return _("Nobody invited is in the logbook.")


def _compared(entry: Entry, attendees: tuple[Attendee, ...], known: KnownMeeting) -> PlannedMeeting:
    """What comes of an entry that brought a meeting before."""
    if known.trashed:
        return PlannedMeeting(entry, "skipped", attendees, known, reason=_("You moved it to the Trash."))
    if entry.version <= known.version:
        return PlannedMeeting(entry, "same", attendees, known, reason=_("It is in the logbook already."))
    theirs = told_by(entry, certain(attendees, known))
    changes = compared(known.base, known.today, theirs)
    changed, kept = (_in_words(names) for names in (changes.taken, changes.kept))
    if changes.taken:
        reason = _("Changed in the calendar: {parts}.").format(parts=changed)
    elif changes.kept:
        reason = _("Changed in the calendar, and by you: {parts}. Yours stays.").format(parts=kept)
    else:
        reason = _("It is in the logbook already.")
    outcome: Outcome = "updated" if changes.taken else "same"
    return PlannedMeeting(entry, outcome, attendees, known, changes.taken, reason)


def certain(attendees: tuple[Attendee, ...], known: KnownMeeting) -> tuple[str, ...]:
    """The uids of those invited for certain; whoever is in the Trash is only where they were before."""
    before = {*known.base.people, *known.today.people}
    return tuple(
        each.person for each in attendees if each.sure and (not each.trashed or each.person in before)
    )


def _in_words(names: tuple[str, ...]) -> str:
    return ", ".join(_(CHANGED_WORDS[name]) for name in names)
