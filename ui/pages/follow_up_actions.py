"""What can be done with the follow-ups selected on any page: done, snoozed, moved, swapped, trashed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from mentorlog import clock, follow_up_list, follow_ups
from mentorlog.dates import relative
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _, ngettext
from ui import messages
from ui.desk import Desk
from ui.widgets.blur import discretion

# Sheets are imported when they are first opened: none is needed for the first paint.

MENU = ("done", "snooze", "reschedule", "waiting-for", "add-to-calendar", "edit", "trash")


class FollowUpActions:
    """The handlers of the actions on follow-ups; `chosen` gives those selected on `page` just now."""

    def __init__(self, desk: Desk, page: QWidget, chosen: Callable[[], Sequence[FollowUpRow]]) -> None:
        self._desk, self._page, self._chosen = desk, page, chosen

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done just now: only what is open is done or moved, only one at a time is edited."""
        return self.handlers_for(self._chosen())

    def handlers_for(self, rows: Sequence[FollowUpRow]) -> dict[str, Callable[[], object]]:
        """The same for `rows`; two of them may stand for any number in the same state."""
        handlers: dict[str, Callable[[], object]] = {}
        if rows:
            handlers["trash"] = self.trash
        if rows and all(row.state == "open" for row in rows):
            handlers |= {
                "done": self.done,
                "snooze": self.snooze,
                "reschedule": self.reschedule,
                "waiting-for": self.swap,
            }
        if len(rows) == 1:
            handlers["edit"] = self.edit
            if rows[0].state == "open":
                handlers["add-to-calendar"] = self.add_to_calendar
        return handlers

    def done(self) -> None:
        """Mark them done, and tell when a repeating one comes again."""
        rows = self._chosen()
        successors = follow_ups.done(self._desk.logbook, _uids(rows))
        self._tell(rows, _("{what} done"), self._again(successors))

    def cancel(self) -> None:
        """Close them as no longer wanted."""
        rows = self._chosen()
        follow_ups.cancel(self._desk.logbook, _uids(rows))
        self._tell(rows, _("{what} cancelled"))

    def reopen(self) -> None:
        """Make a closed one open again."""
        [row] = self._chosen()
        follow_ups.reopen(self._desk.logbook, row.uid)
        self._tell([row], _("{what} open again"))

    def swap(self) -> None:
        """Make mine theirs, and theirs mine."""
        rows = self._chosen()
        follow_ups.swap_owner(self._desk.logbook, _uids(rows))
        self._tell(rows, _("Waiting for {what}") if rows[0].owed_by == "me" else _("{what} yours to do"))

    def snooze(self) -> None:
        """Ask until when they are put off."""
        from ui.sheets.snooze import SnoozeSheet

        SnoozeSheet(self._desk, self._page.window(), _uids(self._chosen())).open()

    def reschedule(self) -> None:
        """Ask which day was agreed on instead."""
        from ui.sheets.snooze import RescheduleSheet

        RescheduleSheet(self._desk, self._page.window(), _uids(self._chosen())).open()

    def edit(self) -> None:
        """Change its words, people and terms."""
        from ui.sheets.follow_up import FollowUpSheet

        [row] = self._chosen()
        FollowUpSheet(self._desk, self._page.window(), uid=row.uid).open()

    def add_to_calendar(self) -> None:
        """Hand it to the calendar program of the system."""
        from ui.calendar_opening import add_to_calendar

        [row] = self._chosen()
        add_to_calendar(self._page.window(), self._desk.logbook, row.uid)

    def trash(self) -> None:
        """Move them to the trash."""
        rows = self._chosen()
        follow_ups.trash(self._desk.logbook, _uids(rows))
        self._tell(rows, _("{what} moved to Trash"))

    def _tell(self, rows: Sequence[FollowUpRow], words: str, more: str = "") -> None:
        told = words.format(what=_named(rows))
        messages.notice(f"{told} · {more}" if more else told, undo=True)

    def _again(self, successors: Sequence[str]) -> str:
        if not successors:
            return ""
        due = follow_up_list.one(self._desk.logbook, successors[0]).due
        return _("again {day}").format(day=relative(due, clock.today()))


def _uids(rows: Sequence[FollowUpRow]) -> list[str]:
    return [row.uid for row in rows]


def _named(rows: Sequence[FollowUpRow]) -> str:
    first, more = discretion.named(rows[0].what), len(rows) - 1
    if not more:
        return _("“{what}”").format(what=first)
    return ngettext("“{what}” and {n} more", "“{what}” and {n} more", more).format(what=first, n=more)
