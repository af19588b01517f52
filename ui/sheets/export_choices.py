"""What goes into a calendar file and how it is worded, as the user chooses it for one export."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from mentorlog import query, settings
from mentorlog.calendar_programs import PROFILES
from mentorlog.calendars.options import ExportOptions, What, usual_options
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from ui import theme
from ui.sheets.choices import LEADS, spoken_lead
from ui.sheets.form import Form
from ui.widgets.boxes import ComboBox
from ui.widgets.button import Button
from ui.widgets.chips import ChoiceChips, TickChip
from ui.widgets.date_field import DateField
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label

SHOWN = {
    "everything": marked("Everything"),
    "task": marked("Name and task"),
    "discreet": marked("Nothing: “mentorlog follow-up”"),
}
_NO_REMINDER = -1

Extent = Literal["changed", "everything", "since"]


class ExportChoices(Form):
    """The choices, beginning with those of the settings; for entries with one of `people`, where given.

    `changed` follows each of them, `asked` tells that another calendar is wanted.
    """

    changed = Signal()
    asked = Signal()

    def __init__(self, logbook: Logbook, people: Collection[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logbook, self._people = logbook, frozenset(people)
        self._calendar = Label()
        self.change = Button(_("Change…"), look="quiet", ink="accent")
        self.follow_ups = TickChip(_("Follow-ups"), ticked=True)
        self.meetings = TickChip(_("Planned meetings"))
        self.deadlines = TickChip(_("Deadlines"), ticked=self._offers_deadlines())
        self.deadlines.setToolTip(_("Of memberships and credentials"))
        self.talks = TickChip(_("Next talks"))
        self.talks.setToolTip(_("When it is time to talk to somebody again, by their rhythm"))
        self.extent = ChoiceChips(_("How many of them"), _extents())
        self.since = _day_field(logbook)
        self.as_what = ChoiceChips(_("Written as"), [("event", _("Events")), ("todo", _("Tasks"))])
        self.show_as = shown_box()
        self.notes = QCheckBox(_("With notes, but for private ones"))
        self.prep = QCheckBox(_("With prep cards in planned meetings"))
        self.overdue = QCheckBox(_("With what is overdue"))
        self.series = QCheckBox(_("Repeating ones as a whole series"))
        self.reminder = _reminder_box()
        self._lay_out()
        self._begin()
        self._listen()

    def options(self) -> ExportOptions:
        """The options as they are chosen now. Raises InvalidEntry."""
        extent = self.extent.chosen_key()
        minutes = self.reminder.currentData()
        return ExportOptions(
            profile=self._profile,
            form=self.as_what.chosen_key(),
            what=self._what(),
            alarm_minutes=None if minutes == _NO_REMINDER else minutes,
            show=self.show_as.currentData(),
            with_notes=self.notes.isChecked(),
            with_prep=self.prep.isChecked(),
            with_overdue=self.overdue.isChecked(),
            changed_only=extent == "changed",
            since=self._since() if extent == "since" else None,
            as_series=self.series.isChecked(),
            people=self._people,
        )

    def show_calendar(self) -> None:
        """Say which calendar the settings name now."""
        self._profile = usual_options(self._logbook).profile
        self._calendar.setText(_(PROFILES[self._profile].name))

    def _what(self) -> frozenset[What]:
        ticks: dict[What, TickChip] = {
            "follow-ups": self.follow_ups,
            "meetings": self.meetings,
            "deadlines": self.deadlines,
            "talks": self.talks,
        }
        what = frozenset(key for key, tick in ticks.items() if tick.isChecked())
        if not what:
            raise InvalidEntry("what", marked("Nothing is chosen. Tick what to write."))
        return what

    def _offers_deadlines(self) -> bool:
        """Whether there are some: not for one person, nor before anything that ends is in the logbook."""
        return not self._people and query.has_deadlines(self._logbook)

    def _since(self) -> date:
        value = self.since.read("since")
        if value is None:
            raise InvalidEntry("since", marked("Since when? Type a day, such as 1 Nov."))
        return value.day

    def _lay_out(self) -> None:
        self.add("calendar", _("For"), side_by_side(self._calendar, self.change))
        what = QWidget()
        flow = FlowLayout(what, gap=theme.SPACE_8)
        for tick in (self.follow_ups, self.meetings, self.deadlines, self.talks):
            flow.addWidget(tick)
        self.add("what", _("&What"), what)
        self.deadlines.setVisible(self._offers_deadlines())
        self.add("extent", _("&Entries"), self.extent)
        self.add("since", _("S&ince"), self.since)
        self.add("form", _("Written &as"), self.as_what)
        self.add("show", _("S&how"), self.show_as)
        self.add("notes", "", self.notes)
        self.add("prep", "", self.prep)
        self.add("overdue", "", self.overdue)
        self.add("series", "", self.series)
        self.add("reminder", _("&Reminder"), self.reminder)

    def _begin(self) -> None:
        usual = usual_options(self._logbook)
        self.show_calendar()
        self.extent.choose("changed")
        self.as_what.choose(usual.form)
        self.show_as.setCurrentIndex(self.show_as.findData(usual.show))
        self.talks.setChecked("talks" in usual.what)
        self.notes.setChecked(usual.with_notes)
        self.prep.setChecked(usual.with_prep)
        _choose_lead(self.reminder, usual.alarm_minutes)
        self._follow()

    def _listen(self) -> None:
        self.change.clicked.connect(self.asked)
        chosen = (self.follow_ups, self.meetings, self.deadlines, self.talks)
        for tick in (*chosen, self.notes, self.prep, self.overdue, self.series):
            tick.toggled.connect(self._follow)
        for chips in (self.extent, self.as_what):
            chips.chosen.connect(self._follow)
        for box in (self.show_as, self.reminder):
            box.currentIndexChanged.connect(self._follow)
        self.since.changed.connect(self._follow)

    def _follow(self) -> None:
        self.set_shown("since", self.extent.chosen_key() == "since")
        shows_all = self.show_as.currentData() == "everything"
        self.notes.setEnabled(shows_all)
        self.prep.setEnabled(shows_all and self.meetings.isChecked())
        self.overdue.setEnabled(self.follow_ups.isChecked())
        self.series.setEnabled(self.follow_ups.isChecked())
        self.clear_problems()
        self.changed.emit()


def shown_box() -> ComboBox:
    """What calendars show of a follow-up, to choose from."""
    box = ComboBox()
    box.setAccessibleName(_("What calendars show"))
    for key, words in SHOWN.items():
        box.addItem(_(words), key)
    return box


def side_by_side(*widgets: QWidget) -> QWidget:
    """These in a row, from where a line begins."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE_8)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return whole


def _extents() -> list[tuple[Extent, str]]:
    return [
        ("changed", _("What changed")),
        ("everything", _("Everything")),
        ("since", _("Changed since…")),
    ]


def _day_field(logbook: Logbook) -> DateField:
    return DateField(
        _("Changed since"),
        "back",
        with_time=False,
        week_start=settings.get(logbook, "week-start"),
        with_chips=False,
    )


def _reminder_box() -> ComboBox:
    box = ComboBox()
    box.setAccessibleName(_("Reminder"))
    box.addItem(_("No reminder"), _NO_REMINDER)
    for minutes in LEADS:
        _offer_lead(box, minutes)
    return box


def _offer_lead(box: ComboBox, minutes: int) -> None:
    words = spoken_lead(minutes)
    box.addItem(words[:1].upper() + words[1:], minutes)


def _choose_lead(box: ComboBox, minutes: int | None) -> None:
    """Choose a lead, one that is not among the usual ones too."""
    key = _NO_REMINDER if minutes is None else minutes
    if box.findData(key) < 0:
        _offer_lead(box, key)
    box.setCurrentIndex(box.findData(key))
