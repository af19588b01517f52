"""How the rows of the Today page are painted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from mentorlog.deadlines import Deadline
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingRow
from mentorlog.mentoring.mentorship_list import MentorshipRow
from mentorlog.people_list import PersonRow
from mentorlog.query import Week
from mentorlog.rhythms import passed
from ui import icons, theme
from ui.pages.today_rows import More, more_words, week_words
from ui.photos import photo
from ui.row_model import ROW
from ui.rows.deadline_row import DeadlineDelegate
from ui.rows.follow_up_row import FollowUpDelegate
from ui.rows.heading_row import Heading, heading_height, paint_at_foot, paint_heading
from ui.rows.meeting_row import MeetingDelegate, kinds_of
from ui.rows.mentorship_row import MentorshipDelegate, stalled_words
from ui.rows.person_row import PersonDelegate
from ui.rows.row import RowCanvas, RowDelegate, row_height


class TodayDelegate(RowDelegate):
    """Paints each row as the list of its noun does; headings and figures in words of their own."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self._nouns: dict[type, RowDelegate] = {
            FollowUpRow: FollowUpDelegate(self),
            MeetingRow: MeetingDelegate(kinds_of(logbook), self),
            PersonRow: ColdPersonDelegate(self, partial(photo, logbook)),
            MentorshipRow: StalledDelegate(self),
            Deadline: DeadlineDelegate(self),
            More: MoreDelegate(self),
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Headings have air above them, so that sections stand apart."""
        height = row_height()
        row = index.data(ROW)
        if isinstance(row, Heading | Week):
            height = heading_height()
        elif isinstance(row, More):
            height = QFontMetrics(theme.scaled_font(1)).height() + theme.SPACE_16
        return QSize(0, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row of any kind."""
        row = index.data(ROW)
        if isinstance(row, Heading):
            paint_heading(painter, option, row)
        elif isinstance(row, Week):
            paint_at_foot(painter, option, "", week_words(row))
        elif row is not None:
            noun = self._nouns[type(row)]
            noun.end_room, noun.crowded = self.end_room, self.crowded
            noun.paint(painter, option, index)


class ColdPersonDelegate(PersonDelegate):
    """A person with the reason why they are listed."""

    def second_line(self, row: PersonRow) -> str:
        """How long ago they were met, and how long it should have been."""
        return passed(row.last_contact, row.every_days or 0)


class StalledDelegate(MentorshipDelegate):
    """A mentorship with the reason why it is listed."""

    def second_line(self, row: MentorshipRow) -> str:
        """For how long it has been quiet, and how often a session was agreed."""
        return stalled_words(row)


class MoreDelegate(RowDelegate):
    """The row that unfolds a section."""

    def draw(self, canvas: RowCanvas, row: More) -> None:
        """Draw its one line, in line with the words above it."""
        canvas.icon(icons.icon("chevron-down"))
        canvas.only_line(more_words(row), "accent")
