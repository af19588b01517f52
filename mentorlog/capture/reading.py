"""What a line says: its entries, each a meeting with follow-ups, and where in it all of that stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from mentorlog import dates, kinds
from mentorlog.capture import worth
from mentorlog.capture.clauses import read_clause
from mentorlog.capture.days import usual_due
from mentorlog.capture.entry import Entry, Reading
from mentorlog.capture.known import KnownHere
from mentorlog.capture.marking import Marking
from mentorlog.capture.meeting_words import MeetingWords
from mentorlog.capture.tokens import MINE, NEXT, THEIRS, Token, tokens
from mentorlog.dates import DateAndTime
from mentorlog.language import _

Part = tuple[Token | None, Sequence[Token]]


def read(line: str, known: KnownHere, today: date) -> tuple[Reading, ...]:
    """What each entry of a line says; one that says no kind or day has those of the entry before it."""
    found: list[Reading] = []
    for is_divider, some in groupby(tokens(line), key=lambda each: each.folded == NEXT):
        if not is_divider:
            before = found[-1].entry if found else None
            found.append(_read_entry(line, list(some), known, today, before))
    return tuple(found)


def _read_entry(
    line: str, typed: Sequence[Token], known: KnownHere, today: date, before: Entry | None
) -> Reading:
    marking = Marking(known, today)
    meeting = MeetingWords(line, marking)
    parts = list(_parts(typed, known))
    for divider, words in parts:
        if divider is None:
            meeting.read(words)
    _suppose(meeting, marking, typed[0].start, before, today)
    assert meeting.kind and meeting.on
    usual = DateAndTime(usual_due(today, meeting.on.day, known.working_days))
    promised = [
        read_clause(marking, divider, words, usual) for divider, words in parts if divider is not None
    ]
    if not meeting.people:
        marking.trouble(typed, _("Who was it? Name somebody: @ and a name."))
    entry = Entry(
        kind=meeting.kind,
        on=meeting.on.day,
        at=meeting.on.at,
        people=tuple(meeting.people.values()),
        minutes=meeting.minutes,
        tags=_in_order(marking.tags),
        organisations=_in_order(marking.organisations),
        notes=meeting.notes,
        follow_ups=tuple(filter(None, promised)),
        credits=tuple(credit for _place, credit in sorted(marking.credits, key=lambda pair: pair[0])),
    )
    marks = sorted(marking.marks, key=lambda mark: mark.start)
    own = line[typed[0].start : typed[-1].end]
    return Reading(own, entry, tuple(marks), tuple(marking.problems))


def _parts(typed: Sequence[Token], known: KnownHere) -> Iterator[Part]:
    """The meeting's own words, and each clause with its divider; a clause ends at the next or at credits."""
    divider: Token | None = None
    words: list[Token] = []
    for place, token in enumerate(typed):
        is_divider = token.folded in (MINE, THEIRS)
        if is_divider or (divider and worth.credit_at(known, typed, place)[1]):
            yield divider, words
            divider, words = token if is_divider else None, []
        if not is_divider:
            words.append(token)
    yield divider, words


def _suppose(meeting: MeetingWords, marking: Marking, place: int, before: Entry | None, today: date) -> None:
    """What is not said is as before, or else as the log sheet begins."""
    if meeting.kind is None:
        meeting.kind = before.kind if before else kinds.BUILT_IN[0].key
        marking.suppose("kind", place, marking.known.kind_names[meeting.kind])
    if meeting.on is None:
        meeting.on = DateAndTime(before.on, before.at) if before else DateAndTime(today)
        marking.suppose("on", place, dates.spoken_moment(meeting.on.day, meeting.on.at))


def _in_order(places: dict[str, int]) -> tuple[str, ...]:
    return tuple(sorted(places, key=places.__getitem__))
