"""What is said once meetings are logged: what they earned, the way back, and the way on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from mentorlog import follow_up_list, meeting_list
from mentorlog.credentials.held import counted
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from ui import messages
from ui.calendar_opening import add_to_calendar
from ui.desk import Desk


def tell_logged(desk: Desk, window: QWidget | None, meetings: Sequence[str]) -> list[str]:
    """Say it, and give the follow-ups that were made."""
    logbook = desk.logbook
    chosen = [FollowUpFilter(meeting=uid) for uid in meetings]
    made = [row.uid for each in chosen for row in follow_up_list.listing(logbook, each)]
    action, act = _way_on(desk, window, made)
    messages.notice(_words(logbook, meetings), undo=True, action=action, on_action=act)
    return made


def _words(logbook: Logbook, meetings: Sequence[str]) -> str:
    if len(meetings) > 1:
        return ngettext("{n} meeting logged", "{n} meetings logged", len(meetings)).format(n=len(meetings))
    [uid] = meetings
    if counted(logbook, meetings):
        # Imported here: most meetings count for nothing, and need none of all the rules.
        from ui.sheets.meeting_activity import counted_words

        if earned := counted_words(logbook, meetings)[uid]:
            return _("Meeting logged: {credits}").format(credits=earned)
    is_planned = meeting_list.one(logbook, uid).state == "planned"
    return _("Meeting planned") if is_planned else _("Meeting logged")


def _way_on(
    desk: Desk, window: QWidget | None, follow_ups: Sequence[str]
) -> tuple[str, Callable[[], object] | None]:
    """What may be done with the follow-ups that were made: one is opened, several are exported."""
    if len(follow_ups) == 1:
        return _("Add to calendar"), partial(add_to_calendar, window, desk.logbook, follow_ups[0])
    if follow_ups:
        return _("Export calendar…"), partial(desk.actions.trigger, "export-calendar")
    return "", None
