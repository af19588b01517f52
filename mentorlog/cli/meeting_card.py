"""Everything of one meeting on one screen, or in one JSON object."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from mentorlog.cli import follow_up_rows, meeting_rows
from mentorlog.cli.layout import columns, pairs, paragraph
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _, ngettext
from mentorlog.meeting_list import MeetingRow, Present


class MeetingCard(Struct, frozen=True):
    """What a card shows; `kinds` are the names of kinds of meetings by key."""

    row: MeetingRow
    follow_ups: Sequence[FollowUpRow]
    kinds: Mapping[str, str]
    organisations: Sequence[str]


def shape(card: MeetingCard) -> dict[str, Any]:
    """The meeting of the list, and everything else that is kept of it."""
    row = card.row
    return meeting_rows.shape(row, card.kinds) | {
        "state": row.state,
        "title": row.title,
        "zone": row.zone,
        "place": row.place,
        "channel": row.channel,
        "private": row.private,
        "counts_as_contact": row.counts_as_contact,
        "tags": row.tags,
        "organisations": card.organisations,
        "present": [each._asdict() for each in row.people],
        "follow_ups": [follow_up_rows.shape(follow_up) for follow_up in card.follow_ups],
    }


def lines(card: MeetingCard) -> Iterator[str]:
    """The card as text."""
    yield meeting_rows.sentence(card.row, card.kinds)
    yield from pairs(_facts(card))
    if any(each.line or each.role for each in card.row.people):
        yield from ("", _("With"))
        yield from columns(((_name_and_role(each), each.line) for each in card.row.people), indent="  ")
    if card.row.notes:
        yield from ("", _("Notes"), *paragraph(card.row.notes))
    if card.follow_ups:
        yield from ("", _("Follow-ups"))
        yield from follow_up_rows.table(card.follow_ups, heads=False, indent="  ")


def _facts(card: MeetingCard) -> Iterator[tuple[str, str]]:
    row = card.row
    yield _("Title"), row.title
    yield _("State"), meeting_rows.state_word(row)
    yield _("Time zone"), row.zone if row.time else ""
    yield (
        _("Lasted"),
        ngettext("{n} minute", "{n} minutes", row.minutes or 0).format(n=row.minutes) if row.minutes else "",
    )
    yield _("Place"), row.place
    yield _("Channel"), row.channel
    yield _("Tags"), ", ".join(row.tags)
    yield _("Organisations"), ", ".join(card.organisations)
    yield _("Private"), _("yes") if row.private else ""
    yield _("Uid"), row.uid


def _name_and_role(each: Present) -> str:
    return f"{each.name} ({each.role})" if each.role else each.name
