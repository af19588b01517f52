"""A weekly review in words, on one page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mentorlog import dates, kinds
from mentorlog.document import Block, Document, Heading, Item, Paragraph
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingRow
from mentorlog.people_list import PersonRow
from mentorlog.weekly.review import Review
from mentorlog.words import shortened

_LONGEST = 120  # letters of what somebody said


def summary(logbook: Logbook, review: Review) -> Document:
    """The week as a document; a part in which nothing stands is left out."""
    since, until = dates.spoken(review.since), dates.spoken(review.until)
    title = _("My week, {since} to {until}").format(since=since, until=until)
    blocks = tuple(_blocks(review, kinds.names(logbook)))
    return Document(title, blocks or (Paragraph(_("Nothing is open, and nothing was noted.")),))


def _blocks(review: Review, names: Mapping[str, str]) -> Iterator[Block]:
    wins = review.wins
    won = (
        *(_meeting(row, names) for row in wins.meetings),
        *(_("Kept: {what}").format(what=_promise(row)) for row in wins.kept),
        *(_("Acted on: “{quote}”").format(quote=shortened(row.quote, _LONGEST)) for row in wins.feedback),
        *(_("Met for the first time: {name}").format(name=row.name) for row in wins.met),
    )
    yield from _listed(_("Wins"), won)
    yield from _listed(_("Did these happen?"), (_meeting(row, names) for row in review.unanswered))
    yield from _listed(_("I promised, and it is overdue"), map(_overdue, review.mine))
    yield from _listed(_("They promised, and it is overdue"), map(_overdue, review.theirs))
    yield from _listed(_("Going cold"), map(_cold, review.going_cold))
    yield from _listed(_("Without notes"), (_meeting(row, names) for row in review.without_notes))


def _listed(title: str, lines: Iterable[str]) -> Iterator[Block]:
    items = [Item(line) for line in lines]
    if items:
        yield Heading(title)
        yield from items


def _meeting(row: MeetingRow, names: Mapping[str, str]) -> str:
    """`Coffee with Ada Lindqvist, Mon 23 Nov 2026`."""
    what = row.title or names.get(row.kind, row.kind)
    people = ", ".join(each.name for each in row.people)
    return _("{what} with {people}, {day}").format(what=what, people=people, day=dates.spoken(row.day))


def _promise(row: FollowUpRow) -> str:
    people = ", ".join(each.name for each in row.people)
    return f"{people}: {row.what}" if people else row.what


def _overdue(row: FollowUpRow) -> str:
    return _("{what}, due {day}").format(what=_promise(row), day=dates.spoken(row.due))


def _cold(row: PersonRow) -> str:
    if row.last_contact is None:
        return _("{name}, never met yet").format(name=row.name)
    return _("{name}, last met {day}").format(name=row.name, day=dates.spoken(row.last_contact))
