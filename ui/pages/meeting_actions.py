"""What can be done with the meetings selected on any page: confirmed, moved, left without notes, trashed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mentorlog import meetings
from mentorlog.language import _, ngettext
from mentorlog.meeting_list import MeetingRow
from mentorlog.mentoring import sessions
from ui import messages
from ui.desk import Desk
from ui.rows.meeting_row import people_words
from ui.widgets.blur import discretion

MENU = ("edit", "log-again", "none-needed", "trash")


class MeetingActions:
    """The handlers of the actions on meetings; `chosen` gives those selected on `page` just now.

    "Did it happen?" is answered with Y, N and M (moved) in the list that `listen` was given.
    """

    def __init__(self, desk: Desk, page: QWidget, chosen: Callable[[], Sequence[MeetingRow]]) -> None:
        self._desk, self._page, self._chosen = desk, page, chosen

    def listen(self, rows: QWidget) -> None:
        """Take the answers from the keyboard of a list."""
        for key, answer in (("Y", self.happened), ("M", self.move), ("N", self.did_not_happen)):
            QShortcut(QKeySequence(key), rows, answer, context=Qt.ShortcutContext.WidgetShortcut)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done just now."""
        rows = self._chosen()
        handlers: dict[str, Callable[[], object]] = {}
        if rows:
            handlers["trash"] = self.trash
        if len(rows) == 1:
            handlers |= {"edit": self.edit, "log-again": self.log_again}
            if rows[0].people:
                handlers["prep"] = self.prepare
            if rows[0].state == "happened":
                handlers |= {"log-feedback": self.log_feedback, "count-meeting": self.count}
            if lacks_notes(rows[0]):
                handlers["none-needed"] = self.need_no_notes
        return handlers

    def happened(self) -> None:
        """Yes, it happened: it counts as contact."""
        if row := self._asked():
            meetings.happened(self._desk.logbook, row.uid)
            _tell(_("Meeting with {people} happened"), row)

    def did_not_happen(self) -> None:
        """No, it fell through."""
        if row := self._asked():
            meetings.did_not_happen(self._desk.logbook, row.uid)
            _tell(_("Meeting with {people} called off"), row)

    def move(self) -> None:
        """It is at another time: ask at which."""
        if row := self._asked():
            from ui.sheets.move_meeting import MoveMeetingSheet

            MoveMeetingSheet(self._desk, self._page.window(), row).open()

    def edit(self) -> None:
        """Change it, or write down what was said."""
        from ui.sheets.meeting import MeetingSheet

        [row] = self._chosen()
        MeetingSheet(self._desk, self._page.window(), row.uid).open()

    def log_again(self) -> None:
        """Log another meeting of this kind with those who were at this one."""
        from ui.sheets.log_meeting import LogMeetingSheet

        [row] = self._chosen()
        sheet = LogMeetingSheet(self._desk, self._page.window(), [present.uid for present in row.people])
        sheet.form.choose_kind(row.kind)
        sheet.open()

    def prepare(self) -> None:
        """Show what to know before meeting whom it is with."""
        from ui.sheets.prep import PrepSheet

        [row] = self._chosen()
        PrepSheet(self._desk, self._page.window(), *(present.uid for present in row.people)).open()

    def log_feedback(self) -> None:
        """Note what was said there, from the one whom it was with; of several the user says who it was."""
        from ui.sheets.feedback import FeedbackSheet

        [row] = self._chosen()
        giver = row.people[0].uid if len(row.people) == 1 else None
        FeedbackSheet(self._desk, self._page.window(), giver, meeting=row.uid).open()

    def count(self) -> None:
        """Let it count towards credentials, or change what it counts."""
        from ui.sheets.meeting_credits import count_meeting

        [row] = self._chosen()
        count_meeting(self._desk, self._page.window(), row.uid)

    def leave_mentorship(self) -> None:
        """Say that it is a meeting like others, and no session."""
        [row] = self._chosen()
        sessions.leave(self._desk.logbook, row.uid)
        _tell(_("Meeting with {people} is no session any more"), row)

    def need_no_notes(self) -> None:
        """Say that a meeting is complete without notes."""
        [row] = self._chosen()
        meetings.edit(self._desk.logbook, row.uid, notes_not_needed=True)
        _tell(_("Meeting with {people} needs no notes"), row)

    def trash(self) -> None:
        """Move them to the trash."""
        rows = self._chosen()
        meetings.trash(self._desk.logbook, [row.uid for row in rows])
        count = len(rows)
        words = ngettext("Meeting with {people} moved to Trash", "{n} meetings moved to Trash", count)
        _tell(words, rows[0], count)

    def _asked(self) -> MeetingRow | None:
        """The selected meeting, if it is one that waits for an answer."""
        rows = self._chosen()
        return rows[0] if len(rows) == 1 and rows[0].unconfirmed else None


def lacks_notes(row: MeetingRow) -> bool:
    """Whether it happened and nothing was written down about it, nor said that nothing has to be."""
    written = row.notes or any(present.line for present in row.people)
    return row.state == "happened" and not written and not row.notes_not_needed


def _tell(words: str, row: MeetingRow, count: int = 1) -> None:
    people = discretion.named(people_words(row))
    messages.notice(words.format(people=people, n=f"{count:,}"), undo=True)
