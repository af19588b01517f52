"""What can be done with the mentorship that is selected."""

from __future__ import annotations

from collections.abc import Callable

from mentorlog.language import _
from mentorlog.mentoring import mentorships
from mentorlog.mentoring.mentorship_list import MentorshipRow
from ui import messages
from ui.pages.row_actions import RowActions
from ui.widgets.blur import discretion

# Sheets are imported when they are first opened.


class MentorshipActions(RowActions[MentorshipRow]):
    """The handlers of the actions on a mentorship."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done just now."""
        row = self._chosen()
        if row is None:
            return {}
        handlers: dict[str, Callable[[], object]] = {
            "edit": self.edit,
            "trash": self.trash,
            "prep": self.prepare,
            "ask-feedback": self.ask,
            "log-feedback": self.log_feedback,
        }
        if row.state != "ended":
            handlers |= {"log-session": self.log_session, "end-mentorship": self.end}
        return handlers

    def log_session(self) -> None:
        """Open the session of today, ready to be written."""
        from ui.sheets.session import log_session

        log_session(self._desk, self._window, self._row().uid)

    def open_session(self, meeting: str) -> None:
        """Open the editor of a session."""
        from ui.sheets.session import SessionSheet

        SessionSheet(self._desk, self._window, meeting).open()

    def plan_session(self) -> None:
        """Give the next session its day."""
        from ui.sheets.plan_session import PlanSessionSheet

        PlanSessionSheet(self._desk, self._window, self._row().uid).open()

    def edit(self) -> None:
        """Change what was agreed."""
        from ui.sheets.mentorship import MentorshipSheet

        MentorshipSheet(self._desk, self._window, uid=self._row().uid).open()

    def end(self) -> None:
        """Look back, say thanks, and end it."""
        from ui.sheets.end_mentorship import EndMentorshipSheet

        EndMentorshipSheet(self._desk, self._window, self._row().uid).open()

    def pause(self) -> None:
        """Let it rest."""
        mentorships.pause(self._desk.logbook, self._row().uid)
        messages.notice(_("Mentorship paused"), undo=True)

    def activate(self) -> None:
        """Go on with it."""
        mentorships.activate(self._desk.logbook, self._row().uid)
        messages.notice(_("Mentorship goes on"), undo=True)

    def thank(self) -> None:
        """Note that thanks were said."""
        mentorships.thank(self._desk.logbook, self._row().uid)
        messages.notice(_("Thanks noted"), undo=True)

    def trash(self) -> None:
        """Move it to the Trash; its meetings and feedback stay."""
        row = self._row()
        mentorships.trash(self._desk.logbook, [row.uid])
        words = _("Mentorship with {name} moved to Trash").format(name=discretion.named(row.name))
        messages.notice(words, undo=True)

    def prepare(self) -> None:
        """Show what to know before the next session."""
        from ui.sheets.prep import PrepSheet

        PrepSheet(self._desk, self._window, self._row().person).open()

    def ask(self) -> None:
        """Ask for feedback."""
        from ui.sheets.ask import AskSheet

        AskSheet(self._desk, self._window, self._row().person).open()

    def log_feedback(self) -> None:
        """Note what the other one said."""
        from ui.sheets.feedback import FeedbackSheet

        FeedbackSheet(self._desk, self._window, giver=self._row().person).open()
