"""The sheet for a mentorship: a new one, or the terms of one that is to be changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from mentorlog import clock, settings
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.mentoring import mentorship_list, mentorships
from mentorlog.mentoring.mentorships import Terms
from mentorlog.mentoring.presets import programmes
from ui import messages
from ui.desk import Desk
from ui.sheets.sheet import Sheet, Values
from ui.sheets.who import WhoField, uid_of
from ui.widgets.boxes import SpinBox
from ui.widgets.chips import ChoiceChips
from ui.widgets.date_field import DateField
from ui.widgets.rhythm_field import RhythmField
from ui.widgets.validated_line import ValidatedLine

_MOST_SESSIONS, _MOST_HOURS = 500, 2000
_OWN = "own"  # the key of no programme


class MentorshipSheet(Sheet):
    """With whom, as what, what for, from when to when, how often; a usual form fills in the rest.

    `uid` is one to change; a new one may begin with a `person`.
    """

    def __init__(
        self, desk: Desk, parent: QWidget | None, person: str | None = None, uid: str | None = None
    ) -> None:
        title = _("Change agreement") if uid else _("New mentorship")
        super().__init__(desk, parent, title, draft=f"mentorship-{uid or person or ''}")
        self._uid = uid or ""
        self.is_change = bool(uid)
        self._agreed_minutes: int | None = None
        self.who = WhoField(desk.logbook, _("With"))
        self.role = ChoiceChips(
            _("What you are"), [("mentee", _("I am the mentee")), ("mentor", _("I mentor"))]
        )
        self.purpose = ValidatedLine(
            _("What for"), placeholder=_("Lead a programme across three sites"), secret=True
        )
        forms = [(key, _(form.name)) for key, form in programmes().items()]
        self.programme = ChoiceChips(_("Usual form"), [*forms, (_OWN, _("Our own"))])
        self.since, self.until = _day(desk, _("From"), "back"), _day(desk, _("To"), "ahead")
        self.rhythm = RhythmField()
        self.sessions = _number(_("Sessions"), _MOST_SESSIONS)
        self.hours = _number(_("Hours in all"), _MOST_HOURS)
        self.confidential = QCheckBox(_("What is said stays out of packs, prints and calendars"))
        self._fill_form()
        self._begin(person)
        self.set_width(112)

    def write(self) -> None:
        """Begin the mentorship, or change its terms, in one step."""
        logbook, terms = self.desk.logbook, self._terms()
        if self.is_change:
            with logbook.edit("mentorship-changed", self._uid):
                touched = self.draft.touched(terms, every_days="rhythm", minutes="hours")
                mentorships.edit(logbook, self._uid, **touched)
                self.forget_draft()
            return
        tokens = self.who.chosen("who")
        if len(tokens) != 1:
            raise InvalidEntry("who", marked("A mentorship is with one person: who is it?"))
        with logbook.edit("mentorship-started"):
            person = uid_of(logbook, tokens[0], "who")
            role = self.role.chosen_key() or "mentee"
            self._uid = mentorships.start(logbook, person, role, **terms)
            logbook.speak_of(person)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so, and show a new one."""
        messages.notice(_("Agreement changed") if self.is_change else _("Mentorship begun"), undo=True)
        if not self.is_change:
            self.desk.go("mentors", self._uid)

    def values(self) -> Values:
        """What is typed."""
        return {
            "who": self.who.pairs(),
            "role": self.role.chosen_key(),
            "purpose": self.purpose.text(),
            "programme": self.programme.chosen_key(),
            "since": self.since.lasting_text(),
            "until": self.until.lasting_text(),
            "rhythm": self.rhythm.value(),
            "sessions": self.sessions.value(),
            "hours": self.hours.value(),
            "confidential": self.confidential.isChecked(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.who.show_pairs(values["who"])
        self.role.choose(values["role"])
        self.purpose.set_text(values["purpose"])
        self.programme.choose(values["programme"])
        self.since.set_text(values["since"])
        self.until.set_text(values["until"])
        self.rhythm.show_value(values["rhythm"])
        self.sessions.setValue(values["sessions"])
        self.hours.setValue(values["hours"])
        self.confidential.setChecked(values["confidential"])

    # --- the parts

    def _fill_form(self) -> None:
        if not self.is_change:
            self.form.add("who", _("&With"), self.who)
            self.form.add("role", _("&Role"), self.role)
        self.form.add("purpose", _("What &for"), self.purpose)
        self.form.add("programme", _("&Usual form"), self.programme)
        self.form.add("since", _("Fro&m"), self.since)
        self.form.add("until", _("&To"), self.until)
        self.form.add("every_days", _("How &often"), self.rhythm)
        self.form.add("sessions", _("&Sessions"), self.sessions)
        self.form.add("minutes", _("&Hours"), self.hours)
        self.form.add("confidential", _("&Confidential"), self.confidential)
        self.programme.chosen.connect(self._take_form)

    def _begin(self, person: str | None) -> None:
        self.role.choose("mentee")
        self.programme.choose(_OWN)
        if self.is_change:
            self.first = self.purpose
            self._show_terms()
        else:
            self.first = self.role if person else self.who
            self.who.show_people([person] if person else [])
            self.since.set_value(DateAndTime(clock.today()))

    def _show_terms(self) -> None:
        row = mentorship_list.one(self.desk.logbook, self._uid)
        self.purpose.set_text(row.purpose)
        self.programme.choose(row.programme or _OWN)
        for field, day in ((self.since, row.since), (self.until, row.until)):
            field.set_value(DateAndTime(day) if day else None)
        self.rhythm.show_value(row.every_days)
        self.sessions.setValue(row.sessions or 0)
        self._agreed_minutes = row.minutes
        self.hours.setValue((row.minutes or 0) // 60)
        self.confidential.setChecked(row.confidential)

    def _take_form(self, key: str) -> None:
        """Fill in what a usual form says, counted from the first day."""
        if key == _OWN:
            return
        form = programmes()[key]
        since = self.since.value() or DateAndTime(clock.today())
        until = form.until(since.day)
        self.since.set_value(since)
        self.until.set_value(DateAndTime(until) if until else None)
        self.rhythm.show_value(form.every_days)
        self.sessions.setValue(form.sessions or 0)
        self.hours.setValue((form.minutes or 0) // 60)

    def _terms(self) -> Terms:
        since, until = self.since.read("since"), self.until.read("until")
        form = self.programme.chosen_key() or _OWN
        terms: dict[str, Any] = {
            "purpose": self.purpose.text(),
            "programme": "" if form == _OWN else form,
            "since": since.day if since else None,
            "until": until.day if until else None,
            "every_days": self.rhythm.value(),
            "sessions": self.sessions.value() or None,
            "minutes": self._minutes(),
            "confidential": self.confidential.isChecked(),
        }
        return Terms(**terms)

    def _minutes(self) -> int | None:
        """What the box says; left as it was shown, it is what was agreed to the minute."""
        if self.hours.value() == (self._agreed_minutes or 0) // 60:
            return self._agreed_minutes
        return self.hours.value() * 60 or None


def _day(desk: Desk, name: str, looking: Any) -> DateField:
    return DateField(
        name,
        looking,
        with_time=False,
        with_chips=False,
        is_last=True,  # no room is kept under each: the form is long
        week_start=settings.get(desk.logbook, "week-start"),
    )


def _number(name: str, most: int) -> SpinBox:
    """A number, or 0 for what is not agreed."""
    box = SpinBox()
    box.setRange(0, most)
    box.setSpecialValueText(_("not agreed"))
    box.setAccessibleName(name)
    box.setFixedWidth(box.fontMetrics().horizontalAdvance(_("not agreed")) + 64)
    return box
