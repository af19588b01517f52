"""The choice of the meeting in which something was said."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtWidgets import QWidget

from mentorlog import clock, meeting_list
from mentorlog.dates import spoken
from mentorlog.errors import NotFound
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from ui.rows.meeting_row import headline, kinds_of
from ui.rows.row import side_by_side
from ui.widgets.blur import discretion
from ui.widgets.boxes import ComboBox

_OFFERED = 20  # of the last meetings with somebody
_LETTERS = 24


class SaidInBox(ComboBox):
    """The last meetings with the giver, and none of them."""

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self._kind_of = kinds_of(logbook)
        self.setAccessibleName(_("Said in"))
        self.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.show_giver(None)
        discretion.changed.connect(self._retell)

    def meeting(self) -> str | None:
        """The uid of the meeting, or None."""
        return self.currentData()

    def show_meeting(self, uid: str | None) -> None:
        """Choose a meeting, whoever was there; one that a draft had and that is undone since is none."""
        if uid and self.findData(uid) < 0:
            with suppress(NotFound):
                self._offer(meeting_list.one(self._logbook, uid))
        self.setCurrentIndex(max(0, self.findData(uid)))

    def show_giver(self, giver: str | None) -> None:
        """Offer the meetings with this person; one that was chosen stays."""
        kept = self.meeting() if self.count() else None
        self.clear()
        self.addItem(_("None of the meetings"), None)
        if giver:
            until_today = MeetingFilter(person=giver, until=clock.today())
            for row in meeting_list.listing(self._logbook, until_today, limit=_OFFERED):
                self._offer(row)
        self.show_meeting(kept)

    def _offer(self, row: MeetingRow) -> None:
        self.addItem(self._words(row), row.uid)

    def _words(self, row: MeetingRow) -> str:
        return side_by_side(spoken(row.day, clock.today()), headline(row, self._kind_of))

    def _retell(self) -> None:
        for place in range(1, self.count()):
            self.setItemText(place, self._words(meeting_list.one(self._logbook, self.itemData(place))))
