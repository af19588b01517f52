"""The sheet that asks since when one is no member any more."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import clock
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.memberships import memberships
from mentorlog.memberships.membership_list import MembershipRow
from ui import messages
from ui.desk import Desk
from ui.sheets.day_field import day_field, read_day
from ui.sheets.sheet import Sheet
from ui.widgets.label import Label


class LeaveMembershipSheet(Sheet):
    """A day, today unless said, which may lie ahead."""

    def __init__(self, desk: Desk, parent: QWidget | None, row: MembershipRow) -> None:
        super().__init__(desk, parent, _("Leave association"), save=_("Leave"))
        self._row = row
        self.on = self.first = day_field(desk, _("Over since"), "back", with_chips=True)
        self.on.set_value(DateAndTime(clock.today()))
        self.form.add("ended_on", _("Over &since"), self.on)
        words = _("Terms, roles, papers and whom you know there stay. You can go on with it at any time.")
        self.body.addWidget(Label(words, tone="muted", scale=0.88, wrap=True))
        self.set_width(92)

    def write(self) -> None:
        """Note the day."""
        day = read_day(self.on, "ended_on")
        if day is None:
            raise InvalidEntry("ended_on", marked("Since when? Today will do."))
        memberships.leave(self.desk.logbook, self._row.uid, day)

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Membership left"), undo=True)
