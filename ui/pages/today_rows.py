"""What the Today page lists: headings with counts, the rows of each section, and how they are painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from mentorlog import clock, query
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _, marked, ngettext
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingRow
from mentorlog.people_list import PersonRow
from mentorlog.query import Week
from ui import icons, theme
from ui.photos import photo
from ui.row_model import ACCESSIBLE, DISPLAY, ROW, RowModel
from ui.rows.follow_up_row import FOLLOW_UP_ROLES, FollowUpDelegate
from ui.rows.meeting_row import MeetingDelegate, kinds_of, meeting_roles
from ui.rows.person_row import PersonDelegate, spoken_person
from ui.rows.row import MARGIN, RowCanvas, RowDelegate, row_height

TITLES = {
    "coming_up": marked("Coming up"),
    "overdue": marked("Overdue"),
    "due_today": marked("Due today"),
    "this_week": marked("This week"),
    "they_promised": marked("They promised"),
    "going_cold": marked("Going cold"),
    "without_notes": marked("Without notes"),
}
_FOLDED_AFTER = 8
_MORE, _WEEK = "more", "week"


@dataclass(frozen=True)
class Heading:
    """The title of a section and how many rows it has."""

    title: str
    count: int


@dataclass(frozen=True)
class More:
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
            Heading: spoken_heading,
            More: more_words,
            Week: week_words,
        }
        super().__init__(self._read, dict.fromkeys((DISPLAY, ACCESSIBLE), lambda row: words[type(row)](row)))

    def keys_now(self) -> list[str]:
        """The keys of everything that waits now; empty sections have none."""
        numbers = query.numbers(self._logbook)
        self._counts = {section: len(held) for section, held in numbers.items()}
        keys = [key for section, held in numbers.items() for key in self._keys_of(section, held)]
        self._week = query.week(self._logbook)
        return [*keys, _WEEK] if keys and self._week else keys

    def unfold(self, section: str) -> None:
        """Show all rows of a section from now on."""
        self._unfolded.add(section)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings and the figures of the week are told, but nothing can be done with them."""
        if isinstance(self.row(index.row()), Heading | Week):
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


class TodayDelegate(RowDelegate):
    """Paints each row as the list of its noun does; headings and figures in words of their own."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self._nouns: dict[type, RowDelegate] = {
            FollowUpRow: FollowUpDelegate(self),
            MeetingRow: MeetingDelegate(kinds_of(logbook), self),
            PersonRow: ColdPersonDelegate(self, partial(photo, logbook)),
            More: MoreDelegate(self),
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Headings have air above them, so that sections stand apart."""
        height = row_height()
        row = index.data(ROW)
        if isinstance(row, Heading | Week):
            height = QFontMetrics(theme.scaled_font(1)).height() + theme.SPACE_28
        elif isinstance(row, More):
            height = QFontMetrics(theme.scaled_font(1)).height() + theme.SPACE_16
        return QSize(0, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row of any kind."""
        row = index.data(ROW)
        if isinstance(row, Heading):
            _paint_at_foot(painter, option, row.title, f"{row.count}")
        elif isinstance(row, Week):
            _paint_at_foot(painter, option, "", week_words(row))
        elif row is not None:
            noun = self._nouns[type(row)]
            noun.end_room, noun.crowded = self.end_room, self.crowded
            noun.paint(painter, option, index)


class ColdPersonDelegate(PersonDelegate):
    """A person with the reason why they are listed."""

    def second_line(self, row: PersonRow) -> str:
        """How long ago they were met, and how long it should have been."""
        return cold_words(row)


class MoreDelegate(RowDelegate):
    """The row that unfolds a section."""

    def draw(self, canvas: RowCanvas, row: More) -> None:
        """Draw its one line, in line with the words above it."""
        canvas.icon(icons.icon("chevron-down"))
        canvas.only_line(more_words(row), "accent")


def _paint_at_foot(painter: QPainter, option: QStyleOptionViewItem, title: str, aside: str) -> None:
    """A title and quieter words beside it, at the foot of the room, for there is air above."""
    painter.save()
    place = option.rect.adjusted(MARGIN, 0, -MARGIN, -theme.SPACE_4)
    for words, tone, bold in ((title, "text", True), (aside, "muted", False)):
        if not words:
            continue
        painter.setFont(theme.scaled_font(1, bold=bold))
        painter.setPen(theme.current().color(tone))
        shown = QStyle.visualRect(option.direction, option.rect, place)
        painter.drawText(shown, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine, words)
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(words) + theme.SPACE_8)
    painter.restore()


def cold_words(row: PersonRow) -> str:
    """Why somebody is going cold: "94 days, your rhythm is 60"."""
    if row.last_contact is None:
        return ngettext(
            "no contact yet, your rhythm is {n} day",
            "no contact yet, your rhythm is {n} days",
            row.every_days,
        ).format(n=row.every_days)
    days = (clock.today() - row.last_contact).days
    words = ngettext("{n} day, your rhythm is {rhythm}", "{n} days, your rhythm is {rhythm}", days)
    return words.format(n=days, rhythm=row.every_days)


def spoken_cold_person(row: PersonRow) -> str:
    """The sentence of a person, with the reason."""
    return f"{spoken_person(row)}, {cold_words(row)}"


def spoken_heading(heading: Heading) -> str:
    """`Overdue, 3`."""
    return f"{heading.title}, {heading.count}"


def more_words(more: More) -> str:
    """`Show 12 more`."""
    return ngettext("Show {n} more", "Show {n} more", more.count).format(n=more.count)


def week_words(week: Week) -> str:
    """`This week: 5 logged, 3 kept, 2 overdue`."""
    return _("This week: {logged} logged, {kept} kept, {overdue} overdue").format(
        logged=week.logged, kept=week.kept, overdue=week.overdue
    )
