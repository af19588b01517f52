"""A meeting in a list: its kind, title or people, place, day, and whether it still has to be confirmed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject

from mentorlog import clock, kinds
from mentorlog.dates import relative, spoken, spoken_time
from mentorlog.kinds import Kind
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingRow
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, isolated, side_by_side
from ui.widgets.blur import discretion

_NAMED = 2  # so many people are named before the rest is counted

KindOf = Callable[[str], Kind]


class MeetingDelegate(RowDelegate):
    """Paints a `MeetingRow`; `kind_of` comes from `kinds_of`."""

    def __init__(self, kind_of: KindOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind_of = kind_of

    def draw(self, canvas: RowCanvas, row: MeetingRow) -> None:
        """Draw one meeting."""
        canvas.icon(icons.kind_icon(row.kind, "muted" if row.state == "cancelled" else "accent"))
        canvas.at_end(0, isolated(_day(row)), "warn" if row.unconfirmed else "muted")
        # Of what is to come the hour matters more than the length.
        canvas.at_end(1, isolated(_hour(row) if row.state == "planned" else length(row)))
        canvas.words(0, headline(row, self._kind_of), "muted" if row.state == "cancelled" else "text")
        canvas.words(1, second_line(row), "warn" if row.unconfirmed else "muted")


def meeting_roles(kind_of: KindOf) -> dict[int, Callable[[MeetingRow], object]]:
    """The roles of a list of meetings."""
    return {
        DISPLAY: lambda row: headline(row, kind_of),
        ACCESSIBLE: lambda row: spoken_meeting(row, kind_of),
    }


def kinds_of(logbook: Logbook) -> KindOf:
    """The kind of a key, kept once read: a kind never changes, and a list asks for each row it paints."""
    return cache(lambda key: kinds.kind_of(logbook, key))


def headline(row: MeetingRow, kind_of: KindOf) -> str:
    """Its title, or "Coffee with Ada Lindqvist"."""
    if row.title:
        return discretion.shown(row.title)
    people = discretion.shown(people_words(row))
    return _("{kind} with {people}").format(kind=kind_of(row.kind).name, people=people)


def people_words(row: MeetingRow) -> str:
    """Who was there: "Ada Lindqvist", "Ada Lindqvist, Bruno Costa and 3 more"."""
    names = [present.name for present in row.people]
    if len(names) <= _NAMED + 1:
        return ", ".join(names)
    more = len(names) - _NAMED
    return ngettext("{names} and {n} more", "{names} and {n} more", more).format(
        names=", ".join(names[:_NAMED]), n=more
    )


def second_line(row: MeetingRow) -> str:
    """How it stands, who was there where the headline does not say it, the place, the first line of notes."""
    people = people_words(row) if row.title else ""
    state = "" if row.state == "planned" and not row.unconfirmed else state_words(row)  # its day says so
    notes = next((line.strip("#>*- ") for line in row.notes.splitlines() if line.strip("#>*- ")), "")
    return side_by_side(state, *map(discretion.shown, (people, row.place, notes)))


def state_words(row: MeetingRow) -> str:
    """How it stands, unless it simply happened."""
    if row.state == "cancelled":
        return _("Did not happen")
    if row.unconfirmed:
        return _("Did it happen?")
    return _("Planned") if row.state == "planned" else ""


def day_words(row: MeetingRow) -> str:
    """Its day: "Fri 20 Nov"; of a planned one seen from today, with its time: "tomorrow, 14:00"."""
    hour = _hour(row) if row.state == "planned" else ""
    return _("{day}, {time}").format(day=_day(row), time=hour) if hour else _day(row)


def length(row: MeetingRow) -> str:
    """How long it was: "45 min"."""
    return _("{n} min").format(n=row.minutes) if row.minutes else ""


def _day(row: MeetingRow) -> str:
    today = clock.today()
    return relative(row.day, today) if row.state == "planned" else spoken(row.day, today)


def _hour(row: MeetingRow) -> str:
    return spoken_time(row.time, row.zone) if row.time else ""


def spoken_meeting(row: MeetingRow, kind_of: KindOf) -> str:
    """One sentence: "Budget talk, Coffee with Ada Lindqvist, Fri 20 Nov, 45 minutes, Planned"."""
    people = discretion.shown(", ".join(present.name for present in row.people))
    met = _("{kind} with {people}").format(kind=kind_of(row.kind).name, people=people)
    minutes = ngettext("{n} minute", "{n} minutes", row.minutes or 0).format(n=row.minutes)
    parts = [discretion.shown(row.title), met, day_words(row), minutes if row.minutes else ""]
    parts += [discretion.shown(row.place), state_words(row)]
    return ", ".join(part for part in parts if part)
