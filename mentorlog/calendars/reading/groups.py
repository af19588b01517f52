"""The rows of a plan as people look at them: what recurs is one, "weekly, 14 past and 3 ahead"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from mentorlog.calendars.reading.entry import Entry
from mentorlog.calendars.reading.left_out import lies_ahead
from mentorlog.calendars.reading.plan import Attendee, Outcome, Plan, PlannedMeeting, Wishes
from mentorlog.dates import spoken, spoken_moment
from mentorlog.language import _, ngettext

# What needs a decision comes first, and last what changes nothing.
ORDER: tuple[Outcome, ...] = ("review", "new", "updated", "same", "skipped")


class Group(Struct, frozen=True):
    """Occurrences of one series of which the same would come, or a meeting by itself.

    `places` are those of its rows in the plan; `ahead` of them are still to come.
    """

    places: tuple[int, ...]
    rows: tuple[PlannedMeeting, ...]
    ahead: frozenset[int]

    @property
    def outcome(self) -> Outcome:
        """What would come of each of them."""
        return self.rows[0].outcome

    @property
    def entry(self) -> Entry:
        """The one by which they are told: the latest."""
        return self.rows[-1].entry

    def taken(self, wishes: Wishes) -> frozenset[int]:
        """The places of those of which something would come."""
        pairs = zip(self.places, self.rows, strict=True)
        return frozenset(place for place, row in pairs if wishes.take(place, row))

    @property
    def past(self) -> frozenset[int]:
        """The places of those that have been."""
        return frozenset(self.places) - self.ahead

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        """Everybody at any of them."""
        found = {each.key: each for row in self.rows for each in row.attendees}
        return tuple(sorted(found.values(), key=lambda each: (not each.sure, not each.person)))

    @property
    def can_be_taken(self) -> bool:
        """Whether there is anything to tick."""
        return self.rows[0].can_be_taken

    @property
    def reason(self) -> str:
        """Why, where it is not plain."""
        return self.rows[-1].reason


def groups(planned: Plan) -> list[Group]:
    """All rows, by what would come of them, the latest first."""
    found: dict[object, list[int]] = {}
    for place, row in enumerate(planned.rows):
        identity = (row.entry.series, row.outcome, row.reason) if row.entry.series else place
        found.setdefault(identity, []).append(place)
    made = [_group(planned.rows, places) for places in found.values()]
    made.sort(key=lambda group: group.entry.day, reverse=True)
    return sorted(made, key=lambda group: ORDER.index(group.outcome))


def when_told(group: Group) -> str:
    """When they are: `Tue 10 Nov 2026, 10:00`, or how often, and how many have been."""
    entry = group.entry
    if len(group.places) == 1:
        return spoken_moment(entry.day, entry.time, entry.zone)
    return ", ".join(part for part in (_often(entry), counted(group)) if part)


def counted(group: Group) -> str:
    """`14 past, 3 ahead`."""
    past, ahead = len(group.past), len(group.ahead)
    parts = (
        ngettext("{n} past", "{n} past", past).format(n=past) if past else "",
        ngettext("{n} ahead", "{n} ahead", ahead).format(n=ahead) if ahead else "",
    )
    return ", ".join(filter(None, parts))


def span_told(group: Group) -> str:
    """From when to when: `Tue 6 Jan 2026 to Tue 24 Nov 2026`."""
    days = [row.entry.day for row in group.rows]
    return _("{first} to {last}").format(first=spoken(min(days)), last=spoken(max(days)))


def _group(rows: Sequence[PlannedMeeting], places: list[int]) -> Group:
    ahead = (place for place in places if lies_ahead(rows[place].entry))
    return Group(tuple(places), tuple(rows[place] for place in places), frozenset(ahead))


def _often(entry: Entry) -> str:
    number = entry.interval
    match entry.rhythm:
        case "daily":
            words = ngettext("daily", "every {n} days", number)
        case "weekly":
            words = ngettext("weekly", "every {n} weeks", number)
        case "monthly":
            words = ngettext("monthly", "every {n} months", number)
        case "yearly":
            words = ngettext("yearly", "every {n} years", number)
        case _:
            words = _("repeatedly")
    return words.format(n=number)
