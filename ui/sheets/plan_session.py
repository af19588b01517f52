"""The small sheet in which the next session of a mentorship gets its day."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import clock, settings
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.mentoring import mentorship_list, sessions
from ui import messages
from ui.desk import Desk
from ui.sheets.growing_notes import GrowingNotes
from ui.sheets.sheet import Sheet, Values
from ui.widgets.blur import discretion
from ui.widgets.date_field import DateField


class PlanSessionSheet(Sheet):
    """A day ahead, with a time where it is known, and what the session is for."""

    def __init__(self, desk: Desk, parent: QWidget | None, mentorship: str) -> None:
        super().__init__(desk, parent, _("Plan session"), save=_("Plan"), draft=f"plan-session-{mentorship}")
        self._mentorship = mentorship
        self.when = self.first = DateField(
            _("When"),
            "ahead",
            working_days=settings.working_days(desk.logbook),
            week_start=settings.get(desk.logbook, "week-start"),
        )
        self.agenda = GrowingNotes(_("Agenda"), placeholder=_("What this session is for"))
        self.form.add("when", _("&When"), self.when)
        self.form.add("agenda", _("&Agenda"), self.agenda)
        self._name()
        discretion.changed.connect(self._name)
        self.set_width(104)

    def write(self) -> None:
        """Plan it."""
        value = self.when.read("when")
        if value is None:
            raise InvalidEntry("when", marked("When? Choose a day or type one, such as fri 14:00."))
        if value.day < clock.today():
            raise InvalidEntry("when", marked("That day has been: choose one to come."))
        logbook, start = self.desk.logbook, When(value.day, value.at, clock.zone())
        with logbook.edit("session-planned", mentorship_list.one(logbook, self._mentorship).person):
            agenda = self.agenda.toPlainText()
            sessions.log(logbook, self._mentorship, start, preparation={"agenda": agenda})
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Session planned"), undo=True)

    def values(self) -> Values:
        """What is typed."""
        return {"when": self.when.lasting_text(), "agenda": self.agenda.toPlainText()}

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.when.set_text(values["when"])
        self.agenda.setPlainText(values["agenda"])

    def _name(self) -> None:
        name = discretion.shown(mentorship_list.one(self.desk.logbook, self._mentorship).name)
        self.head.set_title(_("Plan a session with {name}").format(name=name))
