"""The sheet that writes a calendar file: what goes into it, seen before, and what to do with it after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mentorlog import clock, dates, follow_ups, settings
from mentorlog.calendars.export import ExportPlan, ExportReport, export
from mentorlog.errors import InvalidEntry, MentorlogError
from mentorlog.language import _, marked, ngettext
from mentorlog.people_list import PersonRow
from ui import messages, theme
from ui.desk import Desk
from ui.rows.person_row import names_of
from ui.sheets.export_choices import ExportChoices
from ui.sheets.export_preview import ExportPreview
from ui.sheets.exported import ExportedDialog
from ui.sheets.file_place import ask_file_place
from ui.sheets.sheet import Sheet
from ui.sheets.which_calendar import CalendarQuestion
from ui.widgets.banner import Banner
from ui.widgets.button import Button

_NAMED = 3  # people, of more the number is told
_WIDTH, _QUESTION_WIDTH = 132, 84  # letters
_SIDE_BY_SIDE = 104  # letters of width below which the preview goes under the choices


class ExportCalendarSheet(Sheet):
    """Asks for the calendar once, then for what to write, and shows what that will be.

    Where `people` are given, it is what concerns one of them.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, people: Sequence[PersonRow] = ()) -> None:
        super().__init__(desk, parent, _("Export calendar"), save=_("Export…"))
        self.question = CalendarQuestion()
        self.choices = ExportChoices(desk.logbook, [person.uid for person in people])
        self.preview = ExportPreview(desk.logbook, names_of(people[:_NAMED], len(people)))
        self.warnings = Banner(kind="warn", secret=True)
        self.move_on = Button(_("Move to next working day"), look="quiet", ink="accent")
        self.left_out = Banner("", "info", self.move_on)
        self._plan: ExportPlan | None = None
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._work = QWidget()
        self._arrange()
        self._connect()
        self._ask(asking=not settings.get(desk.logbook, "calendar-profile"))
        self.set_width(_WIDTH if not self.asking else _QUESTION_WIDTH)

    @property
    def asking(self) -> bool:
        """Whether the sheet asks for the calendar just now."""
        return not self.question.isHidden()

    def save(self) -> None:
        """Take the answer to the question, or export."""
        if self.asking:
            if self.attempt(self._take_answer):
                self._ask(asking=False)
                self.set_width(_WIDTH)
        elif self.save_button.isEnabled() and self.attempt(self.choices.options):
            self._choose_file()

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a choice."""
        return self.choices.show_problem(field, sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview beside the choices where there is room for both."""
        directions = QBoxLayout.Direction
        beside = self.width() >= _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        self._halves.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._work.layout().activate()  # the sheet asks at once how much height this needs
        self.fields.lay_out()
        super().resizeEvent(event)

    # --- the parts

    def _arrange(self) -> None:
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        self._halves.setSpacing(theme.SPACE_28)
        self._halves.addWidget(self.choices, 1, Qt.AlignmentFlag.AlignTop)
        self._halves.addWidget(self.preview, 1)
        column.addLayout(self._halves, 1)
        column.addWidget(self.left_out)
        column.addWidget(self.warnings)
        self.form.hide()
        self.body.addWidget(self.question)
        self.body.addWidget(self._work, 1)
        self.left_out.hide()
        self.warnings.hide()

    def _connect(self) -> None:
        self.question.chosen.connect(lambda: self.save_button.setEnabled(True))
        self.question.answered.connect(self.save)
        self.choices.asked.connect(lambda: self._ask(asking=True))
        self.choices.changed.connect(self._look_ahead)
        self.preview.planned.connect(self._show_plan)
        self.preview.failed.connect(self.tell)
        self.move_on.clicked.connect(self._move_on)

    def _ask(self, *, asking: bool) -> None:
        """Show the question, or what comes after it."""
        self.question.setVisible(asking)
        self._work.setVisible(not asking)
        self.head.set_title(_("Which calendar do you use?") if asking else _("Export calendar"))
        self.save_button.setText(_("Continue") if asking else _("Export…"))
        if asking:
            self.question.choose(settings.get(self.desk.logbook, "calendar-profile"))
            self.save_button.setEnabled(bool(self.question.key()))
        else:
            self.choices.show_calendar()
            self._look_ahead()
        self.first = self.question if asking else self.choices.follow_ups
        self.first.setFocus()

    # --- what the user does

    def _take_answer(self) -> None:
        key = self.question.key()
        if not key:
            raise InvalidEntry("calendar", marked("Choose the calendar that you use."))
        if key != settings.get(self.desk.logbook, "calendar-profile"):
            settings.choose(self.desk.logbook, "calendar-profile", key)

    def _look_ahead(self) -> None:
        """Show what the choices would write; half a date is no choice yet."""
        try:
            options = self.choices.options()
        except InvalidEntry as missing:
            self.save_button.setEnabled(True)  # it will say what is missing
            if missing.field == "what":
                self.preview.show_nothing(str(missing))
            return
        self.preview.show_options(options)

    def _show_plan(self, plan: ExportPlan) -> None:
        if self.asking:
            return
        self._plan = plan
        self.save_button.setEnabled(plan.outcome.written > 0)
        count = len(plan.outcome.overdue)
        self.left_out.tell(ngettext("{n} overdue left out", "{n} overdue left out", count).format(n=count))
        self.left_out.setVisible(count > 0)
        self.warnings.tell("\n".join(plan.warnings), "warn")
        self.warnings.setVisible(bool(plan.warnings))

    def _move_on(self) -> None:
        """Put what is overdue off to the next working day, in one step."""
        logbook = self.desk.logbook
        assert self._plan
        uids = self._plan.outcome.overdue
        day = dates.next_working_day(clock.today() + timedelta(1), settings.working_days(logbook))
        if self.attempt(lambda: follow_ups.move_on(logbook, uids, day)):
            words = ngettext("{n} follow-up moved to {day}", "{n} follow-ups moved to {day}", len(uids))
            messages.notice(words.format(n=len(uids), day=dates.spoken(day)), undo=True)
            self.choices.follow_ups.setFocus()
            self._look_ahead()

    def _choose_file(self) -> None:
        # What a file holds that is there already may not be in the calendar yet: another name is proposed.
        kinds = _("Calendar files (*.ics)")
        file = ask_file_place(self, "export", _("Export calendar"), _("follow-ups.ics"), kinds)
        if file is not None:
            self._write(file)

    def _write(self, file: Path) -> None:
        """Leave the place to the progress of the window; come back only to say what went wrong."""
        options = self.choices.options()
        self.hide()
        self.desk.write_at_length(
            _("Exporting to {name}").format(name=file.name),
            lambda logbook, progress: export(logbook, file, options, progress),
            self._finish_export,
            self._come_back,
        )

    def _finish_export(self, report: ExportReport) -> None:
        if not report.paths:
            self.open()
            self.tell(report.sentences[0])
            self._look_ahead()
            return
        self.accept()
        ExportedDialog(self.parentWidget(), report).open()

    def _come_back(self, problem: MentorlogError) -> None:
        self.open()
        self.tell(str(problem))
