"""What can be done with the feedback that is chosen: decide, set a goal, follow up, prove, tell, change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mentorlog import clock
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.mentoring import feedback, feedback_list
from mentorlog.mentoring.feedback import Status
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.feedback_words import status_word
from mentorlog.words import shortened
from ui import messages
from ui.desk import Desk
from ui.widgets.blur import discretion

# Sheets are imported when they are first opened: none is needed for the first paint.

_TOLD_LETTERS = 40


class FeedbackActions:
    """The handlers of the actions on feedback; `chosen` gives the uid of what is told on `page` just now."""

    def __init__(self, desk: Desk, page: QWidget, chosen: Callable[[], str]) -> None:
        self._desk, self._page, self._chosen = desk, page, chosen

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done where there is one."""
        return {
            "edit": self.edit,
            "trash": self.trash,
            "new-follow-up": self.follow_up,
            "add-goal": self.add_goal,
            "told": self.turn_told,
        }

    def decide(self, status: Status, reason: str = "") -> None:
        """Say what is done with it. Raises InvalidEntry("reason") where declining has none."""
        decide(self._desk.logbook, self._meant(), status, reason)

    def supersede(self) -> None:
        """Choose the newer feedback that has taken its place."""
        from ui.sheets.supersede import SupersedeSheet

        SupersedeSheet(self._desk, self._page.window(), self._meant().uid).open()

    def show_newer(self, uid: str) -> None:
        """Show the feedback that has taken its place."""
        self._desk.go("feedback", uid)

    def turn_told(self) -> None:
        """Note that they were told today what came of it, or take that back."""
        row = self._meant()
        feedback.tell(self._desk.logbook, [row.uid], None if row.told_on else clock.today())
        messages.notice(_("Noted as not told yet") if row.told_on else _("Noted as told today"), undo=True)

    def add_goal(self) -> None:
        """Set a goal that comes of it."""
        from ui.sheets.goal import GoalSheet

        GoalSheet(self._desk, self._page.window(), feedback=self._meant().uid).open()

    def link_goal(self) -> None:
        """Choose a goal that is there already."""
        from ui.sheets.link_goal import LinkGoalSheet

        LinkGoalSheet(self._desk, self._page.window(), self._meant().uid).open()

    def take_off_goal(self, uid: str) -> None:
        """Let it not have led to this goal, which stays."""
        feedback.unlink(self._desk.logbook, self._meant().uid, goals=[uid])
        messages.notice(_("Goal taken off this feedback"), undo=True)

    def take_off_follow_up(self, uid: str) -> None:
        """Let it not have led to this follow-up, which stays."""
        feedback.unlink(self._desk.logbook, self._meant().uid, follow_ups=[uid])
        messages.notice(_("Follow-up taken off this feedback"), undo=True)

    def follow_up(self) -> None:
        """Note what is to be done about it."""
        from ui.sheets.follow_up import FollowUpSheet

        row = self._meant()
        people = [row.giver] if row.giver and not row.giver_trashed else []
        FollowUpSheet(self._desk, self._page.window(), people, feedback=row.uid).open()

    def edit(self) -> None:
        """Change what was said, and what there is to say of it."""
        from ui.sheets.feedback import FeedbackSheet

        FeedbackSheet(self._desk, self._page.window(), uid=self._meant().uid).open()

    def trash(self) -> None:
        """Move it to the trash."""
        row = self._meant()
        feedback.trash(self._desk.logbook, [row.uid])
        what = discretion.named(shortened(row.quote, _TOLD_LETTERS))
        messages.notice(_("“{what}” moved to Trash").format(what=what), undo=True)

    def _meant(self) -> FeedbackRow:
        return feedback_list.one(self._desk.logbook, self._chosen())


def decide(logbook: Logbook, row: FeedbackRow, status: Status, reason: str = "") -> None:
    """Say what is done with this feedback. Raises InvalidEntry("reason") where declining has none."""
    if row.status != status:
        feedback.move(logbook, [row.uid], status, reason=reason)
        messages.notice(_("Moved to {status}").format(status=status_word(status)), undo=True)
