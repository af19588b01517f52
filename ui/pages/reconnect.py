"""The Reconnect page: whom to call this week and why; one key logs, skips or puts off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from mentorlog import clock, dates, reconnect
from mentorlog.language import _, ngettext
from mentorlog.reconnect import Call, Week
from ui import messages, theme
from ui.desk import Desk
from ui.pages.call_detail import CallDetail
from ui.pages.few_rows import FewRows
from ui.pages.page import Page
from ui.rows.call_row import CALL_ROLES, CallDelegate
from ui.widgets.action_button import ActionButton
from ui.widgets.blur import discretion
from ui.widgets.empty_state import EmptyState


class ReconnectPage(Page):
    """A few people at a time, the most pressing first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._asked_for = ""  # the uid of whoever is told of beside those of this week
        self._empty = EmptyState(
            "phone-outgoing",
            _("Nobody is waiting for your call"),
            links=[ActionButton(desk.actions, "tag-rhythms"), ActionButton(desk.actions, "go-people")],
        )
        self.detail = CallDetail(desk)
        self._shown: FewRows[Call] = FewRows(
            desk,
            "reconnect",
            name=_("Whom to call"),
            delegate=CallDelegate(),
            roles=CALL_ROLES,
            detail=self.detail,
            empty=self._empty,
            add=ActionButton(desk.actions, "tag-rhythms", _("Rhythms…"), look="quiet", ink="accent"),
        )
        self.list = self._shown.list
        theme.surface(self, "window")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shown)
        self._listen()

    def refresh(self) -> None:
        """Show whom to call in what is left of the week."""
        week = reconnect.week(self.desk.logbook)
        if not week.calls:
            self._tell_why_nobody(week)
        calls = {call.person.uid: call for call in week.calls}
        asked_for = self._asked_for
        if asked_for and asked_for not in calls and (call := reconnect.one(self.desk.logbook, asked_for)):
            calls[asked_for] = call
        left = _("{n} of {of} left this week").format(n=len(week.calls), of=week.of)
        self._shown.show_rows(calls, left)

    def show_item(self, uid: str) -> None:
        """Select somebody, who need not be among those of this week."""
        self._asked_for = uid
        self.refresh()
        self._shown.open(uid)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the person that is selected."""
        if self._shown.chosen() is None:
            return super().handlers()
        return super().handlers() | {
            "log-call": self._log,
            "log-meeting": self._log,
            "skip-call": self._skip,
            "call-later": self._put_off,
            "prep": self._prepare,
        }

    # --- what the user does

    def _log(self) -> None:
        # Imported when it is first opened: no sheet is needed for the first paint.
        from ui.sheets.log_meeting import LogMeetingSheet

        LogMeetingSheet(self.desk, self.window(), [self._chosen().person.uid]).open()

    def _skip(self) -> None:
        person = self._chosen().person
        self._asked_for = ""
        until = reconnect.skip(self.desk.logbook, person.uid)
        words, day = _("{name} is back on {day}"), dates.spoken(until, clock.today())
        messages.notice(words.format(name=discretion.named(person.name), day=day), undo=True)

    def _put_off(self) -> None:
        from ui.sheets.call_later import CallLaterSheet

        self._asked_for = ""
        CallLaterSheet(self.desk, self.window(), self._chosen().person).open()

    def _prepare(self) -> None:
        from ui.sheets.prep import PrepSheet

        PrepSheet(self.desk, self.window(), self._chosen().person.uid).open()

    def _chosen(self) -> Call:
        call = self._shown.chosen()
        assert call is not None
        return call

    # --- what is told

    def _tell_why_nobody(self, week: Week) -> None:
        if week.more:
            title = _("Enough for this week")
            told = _("{done} Others come next week; how many a week, the settings say.")
            self._empty.tell(title, told.format(done=_done(week)))
        else:
            told = _("Who has a rhythm that has passed, and no meeting planned, stands here.")
            self._empty.tell(_("Nobody is waiting for your call"), told)

    def _listen(self) -> None:
        self._shown.picked.connect(self.detail.show_call)
        self._shown.picked.connect(lambda _row: self.handlers_changed.emit())
        self.list.offer([self.desk.actions[key] for key in ("log-call", "skip-call", "call-later", "prep")])


def _done(week: Week) -> str:
    """`2 of 5 people met or put off this week.`."""
    words = ngettext(
        "{done} of {n} person met or put off this week.",
        "{done} of {n} people met or put off this week.",
        week.of,
    )
    return words.format(done=week.done, n=week.of)
