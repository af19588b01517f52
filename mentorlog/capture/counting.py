"""Credits of a line: the meeting becomes an activity, which counts for the credentials held in that unit."""

from __future__ import annotations

from collections.abc import Iterator

from mentorlog import kinds
from mentorlog.capture.entry import Credit, Entry
from mentorlog.credentials import activities, holdings
from mentorlog.credentials.activities import Part
from mentorlog.credentials.meeting_kind import MeetingActivity, as_activity
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book
from mentorlog.credentials.worth import worth
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook

_NAMED = 3  # people in the title


def count(logbook: Logbook, meeting: str, entry: Entry) -> None:
    """Log the meeting as an activity too, within its edit. Raises InvalidEntry where it cannot count so."""
    seen = as_activity(logbook, meeting)
    names = ", ".join(each.name for each in entry.people[:_NAMED])
    kind = kinds.kind_of(logbook, entry.kind).name
    activities.add(
        logbook,
        _("{kind} with {people}").format(kind=kind, people=names),
        seen.kind,
        entry.on,
        parts=[part for credit in entry.credits for part in _parts(logbook, credit, seen)],
        minutes=entry.minutes,
        meeting=meeting,
        organisation=seen.host,
        notes=entry.notes,
    )


def rules_for(logbook: Logbook, credit: Credit) -> list[Rule]:
    """The rules of the credentials held that count in this unit, and in this group where one is said."""
    rules = book(logbook).rules
    held = [rules[row.rule] for row in holdings.held(logbook) if row.rule in rules]
    return [
        rule
        for rule in held
        if rule.unit == credit.unit
        and (not credit.group or credit.group in {each.id for each in rule.groups})
    ]


def _parts(logbook: Logbook, credit: Credit, seen: MeetingActivity) -> Iterator[Part]:
    """Where the credits count: in the group said, or the usual one, of each credential in this unit."""
    for rule in rules_for(logbook, credit):
        group = credit.group or worth(rule, seen.kind, seen.minutes).group
        if not group:
            raise InvalidEntry(
                "line",
                marked("In which group do the {unit} count? Write it behind them, as in +1{small}:{group}."),
                unit=rule.unit,
                small=rule.unit.lower(),
                group=rule.groups[0].id if rule.groups else "",
            )
        yield Part(rule.id, group, credit.hundredths)
