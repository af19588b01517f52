"""A record made fit for a logbook: clean words, and what cannot be kept in its place put aside, not lost."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from msgspec.structs import replace

from mentorlog.contact_points import DayToRemember, Point, in_lines
from mentorlog.contacts.record import ContactRecord, Relation
from mentorlog.contacts.three_way import LISTS, each_once
from mentorlog.dates import parse_partial
from mentorlog.errors import InvalidEntry
from mentorlog.language import _
from mentorlog.words import line, paragraphs


def cleaned(record: ContactRecord) -> ContactRecord:
    """The record with what can be kept; its name is empty only where nothing tells who it is."""
    days = [_day(day) for day in record.days]
    emails, odd = _parted(record.emails)
    lost = [*_told(point.value for point in odd), *_told(day.date for day in record.days if not _day(day))]
    clean = replace(
        record,
        key=line(record.key),
        given=line(record.given),
        family=line(record.family),
        nickname=line(record.nickname),
        suffix=line(record.suffix),
        organisation=line(record.organisation),
        title=line(record.title),
        emails=_points(emails),
        phones=_points(record.phones),
        links=_points(record.links),
        addresses=tuple(each for each in map(in_lines, record.addresses) if not each.is_empty),
        days=tuple(filter(None, days)),
        tags=_told(record.tags),
        notes=paragraphs(record.notes),
        relations=tuple(Relation(line(each.label), line(each.name)) for each in record.relations),
        extra=tuple(map(paragraphs, chain(record.extra, lost))),
        problems=(*record.problems, *(_("“{text}” is kept beside.").format(text=text) for text in lost)),
    )
    once = {field: each_once(field, getattr(clean, field)) for field in LISTS}
    return replace(clean, **once, name=line(record.name) or _instead_of_a_name(clean))


def _instead_of_a_name(record: ContactRecord) -> str:
    written = f"{record.given} {record.family}".strip() or record.nickname
    reached = next((point.value for point in (*record.emails, *record.phones)), "")
    return written or reached or record.organisation


def _points(points: Iterable[Point]) -> tuple[Point, ...]:
    clean = (Point(line(point.value), line(point.label)) for point in points)
    return tuple(point for point in clean if point.value)


def _parted(points: Iterable[Point]) -> tuple[list[Point], list[Point]]:
    """Those that are addresses, and those that are none."""
    parted: tuple[list[Point], list[Point]] = ([], [])
    for point in points:
        parted[not _is_address(line(point.value))].append(point)
    return parted


def _is_address(value: str) -> bool:
    return "@" in value and " " not in value


def _told(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(line, texts)))


def _day(day: DayToRemember) -> DayToRemember | None:
    try:
        return DayToRemember(line(day.label), str(parse_partial(day.date)))
    except InvalidEntry:
        return None
