"""The sheet for a change of job: ends the present post and begins the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mentorlog import affiliations, clock
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked, ngettext
from ui import messages
from ui.desk import Desk
from ui.sheets.organisation_line import OrganisationLine
from ui.sheets.sheet import Sheet
from ui.widgets.date_field import DateField
from ui.widgets.label import Label
from ui.widgets.secret_line import SecretLine


class ChangeJobSheet(Sheet):
    """The same for one person and for several; what they were before stays with its dates."""

    def __init__(self, desk: Desk, parent: QWidget | None, people: Sequence[str]) -> None:
        super().__init__(desk, parent, _("Changed job"))
        self._people = people
        self.organisation = OrganisationLine(desk.logbook)
        self.title = SecretLine(_("Title"), placeholder=_("such as Head of PMO"))
        self.on = DateField(_("Since"), "back", with_time=False, is_last=True)
        self.on.set_value(DateAndTime(clock.today()))
        self.first = self.organisation
        self.form.add("organisation", _("&Organisation"), self.organisation)
        self.form.add("title", _("&Title"), self.title)
        self.form.add("on", _("S&ince"), self.on)
        words = _("The present post ends on that day and stays in the details. With no new one it just ends.")
        self.body.addWidget(Label(words, tone="muted", scale=0.88, wrap=True))
        self.set_width(84)

    def write(self) -> None:
        value = self.on.read("on")
        if value is None:
            raise InvalidEntry("on", marked("Since when? Today will do."))
        affiliations.change_job(
            self.desk.logbook, self._people, self.organisation.text(), self.title.text(), value.day
        )

    def after_saving(self) -> None:
        count = len(self._people)
        words = ngettext("Job changed", "Job of {n} people changed", count)
        messages.notice(words.format(n=count), undo=True)
