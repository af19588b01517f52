"""The list of the Today page, with the buttons that lie over its rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QFontMetrics

from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _
from mentorlog.meeting_list import MeetingRow
from mentorlog.mentoring.mentorship_list import MentorshipRow
from mentorlog.people_list import PersonRow
from ui import theme
from ui.actions import SPECS, Actions
from ui.pages.meeting_actions import MeetingActions, lacks_notes
from ui.pages.today_delegate import TodayDelegate
from ui.pages.today_rows import NOUNS, TodayModel
from ui.rows.row import SECOND_LINE
from ui.rows.row_buttons import RowButtons, Strip
from ui.rows.row_list import RowList


class TodayList(RowList):
    """Several rows can be selected; what is done with them is done with all, so they are of one kind."""

    def __init__(self, model: TodayModel, delegate: TodayDelegate) -> None:
        super().__init__(_("What waits today"), model, delegate)
        self.setUniformItemSizes(False)
        self.setSelectionMode(RowList.SelectionMode.ExtendedSelection)

    def selectAll(self) -> None:
        """Select the section in which the current row is: all that waits is of too many kinds."""
        here = self.rows.sections_at([self.currentIndex()]) if self.currentIndex().isValid() else []
        places = self.rows.places_in(here[0]) if here else []
        if places:
            block = QItemSelection(self.rows.index(places[0]), self.rows.index(places[-1]))
            self.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def chosen_sections(self) -> list[str]:
        """The section of each row that is selected."""
        return self.rows.sections_at(self.selectionModel().selectedIndexes())

    def chosen_of(self, noun: type, most: int | None = None) -> list[Any]:
        """The rows that are selected, if all are of this kind; or only the first `most` of them."""
        if {NOUNS[section] for section in self.chosen_sections()} != {noun}:
            return []
        return [row for row in self.chosen(most) if isinstance(row, noun)]


class TodayButtons:
    """One strip of buttons for each kind of row."""

    def __init__(self, rows: TodayList, actions: Actions, meetings: MeetingActions) -> None:
        self._actions = actions
        self._promise, self._question, self._bare = (Strip(rows) for _kind in range(3))
        self.cold, self.stalled = Strip(rows), Strip(rows)
        for key, words in (("done", _("Done")), ("snooze", _("Snooze"))):
            self._add(self._promise, key, words, several=True)
        self._question.add(_("Yes"), meetings.happened, keys="Y")
        self._question.add(_("Moved…"), meetings.move, keys="M")
        self._question.add(_("No"), meetings.did_not_happen, keys="N")
        self._bare.add(_("Add notes"), meetings.edit, icon="pencil", keys="Return")
        self._add(self._bare, "none-needed", _("None needed"))
        font = QFontMetrics(theme.scaled_font(SECOND_LINE))
        before = font.horizontalAdvance(_("in 12 days, 00:00")) + theme.SPACE_28
        strips = [self._promise, self._question, self._bare, self.cold, self.stalled]
        RowButtons(rows, strips, self._strip_for, before)

    def _add(self, strip: Strip, key: str, words: str, *, several: bool = False) -> None:
        spec = SPECS[key]
        act = self._actions[key].trigger
        strip.add(words, act, icon=spec.icon, keys=spec.keys[0], several=several)

    def _strip_for(self, row: Any) -> Strip | None:
        if isinstance(row, MeetingRow):
            return self._question if row.unconfirmed else self._bare if lacks_notes(row) else None
        strips = {FollowUpRow: self._promise, PersonRow: self.cold, MentorshipRow: self.stalled}
        return strips.get(type(row))
