"""What was said becomes feedback or a follow-up right in the notes on it, with one key."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from mentorlog import clock, dates, follow_ups, meeting_list, settings
from mentorlog.dates import When
from mentorlog.errors import MentorlogError
from mentorlog.follow_ups import Terms
from mentorlog.language import _
from mentorlog.mentoring import feedback
from mentorlog.mentoring.feedback import Particulars
from ui import messages
from ui.desk import Desk
from ui.widgets import date_words
from ui.widgets.said_words import SaidWords

# Sheets are imported when they are first opened: none is needed for the first paint.


class Capture(QObject):
    """Listens at a field with notes on a meeting, or on one person: `show` says which.

    What one person said is kept at once; where several were there, a sheet asks whose words they are.
    """

    def __init__(
        self,
        desk: Desk,
        field: QPlainTextEdit | QTextEdit,
        keep_first: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(field)
        self._desk, self._field = desk, field
        self._keep_first = keep_first  # what is typed there: kept later, it would be what Undo takes back
        self._people: Sequence[str] = ()
        self._meeting: str | None = None
        said = SaidWords(field)
        said.quoted.connect(lambda words: self._attempt(self._keep_quote, words))
        said.promised.connect(lambda words: self._attempt(self._keep_promise, words))

    def show(self, people: Sequence[str], meeting: str | None = None) -> None:
        """Say who may have said what stands in the field, and at which meeting: uids."""
        self._people, self._meeting = people, meeting

    def _attempt(self, keep: Callable[[str], object], words: str) -> None:
        self._keep_first()
        try:
            keep(words)
        except MentorlogError as problem:
            messages.error(self._field.window(), problem)

    def _keep_quote(self, words: str) -> None:
        if len(self._people) != 1:
            self._ask_who(words)
            return
        said = Particulars(meeting=self._meeting)
        if self._meeting:
            day = meeting_list.one(self._desk.logbook, self._meeting).day
            said["day"] = min(day, clock.today())
        uid = feedback.add(self._desk.logbook, self._people[0], words, "advice", **said)
        messages.notice(
            _("Feedback logged as advice"),
            undo=True,
            action=_("Change…"),
            on_action=lambda: self._change_feedback(uid),
        )

    def _keep_promise(self, words: str) -> None:
        logbook = self._desk.logbook
        private = self._meeting is not None and meeting_list.one(logbook, self._meeting).private
        terms = Terms(people=self._people, meeting=self._meeting, private=private)
        due = _due(words, settings.working_days(logbook))
        uid = follow_ups.add(logbook, words, due, **terms)
        messages.notice(
            _("Follow-up added for {day}").format(day=dates.spoken(due.day, clock.today())),
            undo=True,
            action=_("Change…"),
            on_action=lambda: self._change_follow_up(uid),
        )

    # --- the sheets, over the window that is there then: the field may be gone

    def _ask_who(self, words: str) -> None:
        from ui.sheets.feedback import FeedbackSheet

        FeedbackSheet(self._desk, self._field.window(), quote=words, meeting=self._meeting).open()

    def _change_feedback(self, uid: str) -> None:
        from ui.sheets.feedback import FeedbackSheet

        FeedbackSheet(self._desk, QApplication.activeWindow(), uid=uid).open()

    def _change_follow_up(self, uid: str) -> None:
        from ui.sheets.follow_up import FollowUpSheet

        FollowUpSheet(self._desk, QApplication.activeWindow(), uid=uid).open()


def _due(words: str, working_days: Collection[int]) -> When:
    """The day that the words say, or else the one that the Follow-up sheet proposes too."""
    if said := date_words.said(words):
        return When(said.day, said.at)
    return When(dates.next_working_day(clock.today() + timedelta(7), working_days))
