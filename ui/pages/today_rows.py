"""What the Today page lists: headings with counts, and the rows of each section."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from mentorlog import query
from mentorlog.deadlines import Deadline
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _, marked, ngettext
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingRow
from mentorlog.mentoring.mentorship_list import MentorshipRow
from mentorlog.people_list import PersonRow
from mentorlog.query import Week
from mentorlog.rhythms import passed
from ui.row_model import ACCESSIBLE, DISPLAY, RowModel
from ui.rows.deadline_row import spoken_deadline
from ui.rows.follow_up_row import FOLLOW_UP_ROLES
from ui.rows.heading_row import Heading, spoken_heading
from ui.rows.meeting_row import kinds_of, meeting_roles
from ui.rows.mentorship_row import spoken_mentorship
from ui.rows.person_row import spoken_person

TITLES = {
    "coming_up": marked("Coming up"),
    "overdue": marked("Overdue"),
    "due_today": marked("Due today"),
    "this_week": marked("This week"),
    "deadlines": marked("Deadlines"),
    "they_promised": marked("They promised"),
    "going_cold": marked("Going cold"),
    "stalled": marked("Stalled"),
    "without_notes": marked("Without notes"),
}
NOUNS: dict[str, type] = {
    "coming_up": MeetingRow,
    "overdue": FollowUpRow,
    "due_today": FollowUpRow,
    "this_week": FollowUpRow,
    "deadlines": Deadline,
    "they_promised": FollowUpRow,
    "going_cold": PersonRow,
    "stalled": MentorshipRow,
    "without_notes": MeetingRow,
}
_FOLDED_AFTER = 8
_MORE, _WEEK = "more", "week"


class More(Struct, frozen=True):
    """The rows of a long section that are folded away; opening it shows them."""

    section: str
    count: int


class TodayModel(RowModel[str, Any]):
    """Keys are `overdue` for a heading, `overdue:7` for a row, `overdue:more` for what is folded away."""

    def __init__(self, logbook: Logbook) -> None:
        kind_of = kinds_of(logbook)
        self._logbook = logbook
        self._unfolded: set[str] = set()
        self._counts: dict[str, int] = {}
        words: dict[type, Callable[[Any], str]] = {
            FollowUpRow: FOLLOW_UP_ROLES[ACCESSIBLE],
            MeetingRow: meeting_roles(kind_of)[ACCESSIBLE],
            PersonRow: spoken_cold_person,
            MentorshipRow: spoken_mentorship,
            Deadline: spoken_deadline,
            Heading: spoken_heading,
            More: more_words,
            Week: week_words,
        }
        super().__init__(self._read, dict.fromkeys((DISPLAY, ACCESSIBLE), lambda row: words[type(row)](row)))

    def keys_now(self, text: str = "", *, deadlines: bool = True) -> list[str]:
        """The keys of everything that waits now and holds `text`; empty sections have none."""
        numbers = query.numbers(self._logbook, text, deadlines=deadlines)
        self._counts = {section: len(held) for section, held in numbers.items()}
        keys = [key for section, held in numbers.items() for key in self._keys_of(section, held)]
        self._week = None if text else query.week(self._logbook)
        return [*keys, _WEEK] if keys and self._week else keys

    def unfold(self, section: str) -> None:
        """Show all rows of a section from now on."""
        self._unfolded.add(section)

    def sections_at(self, indexes: Iterable[QModelIndex]) -> list[str]:
        """The section of each of these rows, but for those that only unfold one."""
        parts = (self.keys()[index.row()].partition(":") for index in indexes)
        return [section for section, _colon, place in parts if place.isdecimal()]

    def places_in(self, section: str) -> list[int]:
        """Where the rows of a section are that are not folded away."""
        parts = (key.partition(":") for key in self.keys())
        return [row for row, (of, _colon, place) in enumerate(parts) if of == section and place.isdecimal()]

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings and the figures of the week are told, but nothing can be done with them."""
        if ":" not in self.keys()[index.row()]:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def _keys_of(self, section: str, held: Sequence[int]) -> list[str]:
        if not held:
            return []
        # Folding away one or two rows would cost a row to save a row.
        whole = section in self._unfolded or len(held) <= _FOLDED_AFTER + 2
        shown = held if whole else held[:_FOLDED_AFTER]
        keys = [section, *(f"{section}:{number}" for number in shown)]
        return keys if whole else [*keys, f"{section}:{_MORE}"]

    def _read(self, keys: Sequence[str]) -> list[Any]:
        rows: list[Any] = []
        for section, of_section in groupby(keys, key=lambda key: key.partition(":")[0]):
            rows += self._read_section(section, [key.partition(":")[2] for key in of_section])
        return rows

    def _read_section(self, section: str, places: Sequence[str]) -> list[Any]:
        if section == _WEEK:
            return [self._week]
        numbers = [int(place) for place in places if place.isdecimal()]
        rows: list[Any] = [Heading(_(TITLES[section]), self._counts[section])] if "" in places else []
        rows += query.rows(self._logbook, section, numbers)
        hidden = self._counts[section] - _FOLDED_AFTER
        return [*rows, More(section, hidden)] if _MORE in places else rows


def spoken_cold_person(row: PersonRow) -> str:
    """The sentence of a person, with the reason."""
    return f"{spoken_person(row)}, {passed(row.last_contact, row.every_days or 0)}"


def more_words(more: More) -> str:
    """`Show 12 more`."""
    return ngettext("Show {n} more", "Show {n} more", more.count).format(n=more.count)


def week_words(week: Week) -> str:
    """`This week: 5 logged, 3 kept, 2 overdue`."""
    return _("This week: {logged} logged, {kept} kept, {overdue} overdue").format(
        logged=week.logged, kept=week.kept, overdue=week.overdue
    )
