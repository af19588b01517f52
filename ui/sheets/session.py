"""The editor of a session: the guide and the topics beside what is written, which keeps itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mentorlog import clock, meetings
from mentorlog.dates import When, spoken_moment
from mentorlog.journal import StepRow
from mentorlog.language import _, marked
from mentorlog.mentoring import mentorship_list, sessions
from ui import messages, theme
from ui.desk import Desk
from ui.sheets.capture import Capture
from ui.sheets.session_guide import SessionGuide
from ui.sheets.session_questions import SessionQuestions
from ui.sheets.session_topics import SessionTopics
from ui.sheets.sheet import Sheet
from ui.sheets.sheet_toasts import SheetToasts
from ui.widgets.blur import discretion
from ui.widgets.chips import ChoiceChips
from ui.widgets.heading import Heading
from ui.widgets.kept_field import Editor, KeptField
from ui.widgets.label import Label
from ui.widgets.notes_editor import NotesEditor

USEFULNESS = (
    ("1", marked("1 Not useful")),
    ("2", marked("2 Of little use")),
    ("3", marked("3 Useful")),
    ("4", marked("4 Very useful")),
    ("5", marked("5 Changed something")),
)
_DIFFERENT = {
    "mentee": marked("What will I do differently?"),
    "mentor": marked("What will they do differently?"),
}
_WIDTH, _TWO_COLUMNS = 150, 98  # letters


class SessionSheet(Sheet):
    """Follows the logbook; what is typed is kept within a second, as one undo step a field.

    `logged` is the step that logged it just now: Esc takes it back where nothing was done since.
    """

    def __init__(
        self, desk: Desk, parent: QWidget | None, meeting_uid: str, logged: StepRow | None = None
    ) -> None:
        super().__init__(desk, parent, _("Session"), save=_("Done"))
        self._meeting = meeting_uid
        self._logged = logged
        self._visit = clock.now().isoformat()  # edits of another time must not join the steps of this one
        row = sessions.one(desk.logbook, meeting_uid)
        assert row
        self._row = row
        self._fields: dict[str, KeptField] = {}
        self.guide = SessionGuide(desk)
        self.topics = SessionTopics(desk, row.mentorship, meeting_uid)
        course = mentorship_list.one(desk.logbook, row.mentorship)
        self.questions = SessionQuestions(desk, course.person)
        self._different = _DIFFERENT[course.role]
        self.agenda = NotesEditor(_("Agenda"), _("What this session is for"), least=2)
        self.notes = NotesEditor(_("Notes"), _("What was said; Markdown works"), least=10)
        self.reflection = NotesEditor(_("Reflection"), _(self._different), least=3)
        self.usefulness = ChoiceChips(_("How useful was it?"), [(key, _(words)) for key, words in USEFULNESS])
        self._day = Label(tone="muted", wrap=True)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._toasts = SheetToasts(desk, self)
        self._lay_out_columns()
        self._keep_fields()
        self._listen_for_words()
        self._follow()
        for name, field in self._fields.items():
            field.start_over(getattr(row, name))
        self.refresh()
        self.first = self.notes
        self.set_width(_WIDTH)
        QTimer.singleShot(0, self, self._offer_credits)  # the caret is in the notes before rules are loaded

    def refresh(self) -> None:
        """Show the session as it is now; what is being typed stays."""
        row = sessions.one(self.desk.logbook, self._meeting)
        if row is None:  # undone, left or erased meanwhile
            super().reject()
            return
        self._row = row
        self._tell_head()
        self.guide.show_guide(row.guide)
        self.topics.refresh()
        self.questions.refresh()
        self.usefulness.choose(str(row.usefulness) if row.usefulness else None)
        for name, field in self._fields.items():
            field.show(getattr(row, name))

    def save(self) -> None:
        """Close: everything is kept already, or is now; also a session of which nothing was written."""
        self._logged = None
        self.reject()

    def reject(self) -> None:
        """Keep what is not kept yet, and close; the sheet says first what cannot be kept, and stays."""
        was_told = self.head.trouble.isVisible()
        problems = [sentence for field in self._fields.values() if (sentence := field.flush())]
        if problems:
            self.tell(problems[0])
        if (self.topics.keep() and not problems) or was_told:
            super().reject()
            self._take_back()

    def _take_back(self) -> None:
        """Let a session vanish that was only opened: one that nobody wrote of would count as held."""
        logbook = self.desk.logbook
        if self._logged is not None and logbook.undoable() == self._logged:
            self.desk.changed.disconnect(self.refresh)  # it is closed, and need not be closed again
            logbook.undo()
            messages.notice(_("Nothing was written: no session logged"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two columns, the guide stands under what is written."""
        is_wide = event.size().width() >= self.fontMetrics().averageCharWidth() * _TWO_COLUMNS
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.BottomToTop)
        super().resizeEvent(event)

    # --- keeping

    def _keep_fields(self) -> None:
        self._keep("agenda", self.agenda, self._write)
        self._keep("notes", self.notes, self._write_notes)
        self._keep("reflection", self.reflection, self._write)

    def _keep(self, name: str, editor: Editor, write: Callable[[str, Any], object]) -> None:
        self._fields[name] = KeptField(editor, lambda value: write(name, value), self)

    def _write(self, name: str, value: Any) -> None:
        change: sessions.Preparation = {name: value}  # type: ignore[misc]
        sessions.edit(self.desk.logbook, self._meeting, merge_key=self._step(name), **change)

    def _write_notes(self, name: str, value: str) -> None:
        meetings.edit(self.desk.logbook, self._meeting, merge_key=self._step(name), notes=value)

    def _listen_for_words(self) -> None:
        """What is selected in any of the fields can become feedback or a follow-up."""
        person = mentorship_list.one(self.desk.logbook, self._row.mentorship).person
        for name, editor in (("agenda", self.agenda), ("notes", self.notes), ("reflection", self.reflection)):
            capture = Capture(self.desk, editor.edit, self._fields[name].flush)
            capture.show([person], self._meeting)

    def _step(self, name: str) -> str:
        return f"{name} {self._meeting} {self._visit}"

    def _follow(self) -> None:
        self.guide.chosen.connect(lambda key: self.attempt(lambda: self._write("guide", key)))
        self.usefulness.chosen.connect(lambda key: self.attempt(lambda: self._write("usefulness", int(key))))
        self.desk.changed.connect(self.refresh)
        discretion.changed.connect(self._tell_head)

    # --- the parts

    def _offer_credits(self) -> None:
        """Where credentials are held, let a session that has been count; else nothing of them is loaded."""
        from mentorlog.credentials.held import is_any_held

        if self._row.day <= clock.today() and is_any_held(self.desk.logbook):
            from ui.sheets.meeting_credits import MeetingCredits

            credits_line = MeetingCredits(self.desk, self._meeting, self)
            self._written.insertWidget(self._written.count() - 1, credits_line)

    def _tell_head(self) -> None:
        row = self._row
        name = discretion.shown(mentorship_list.one(self.desk.logbook, row.mentorship).name)
        if row.number and row.of:
            words = _("Session {n} of {of} with {name}")
        else:
            words = _("Session {n} with {name}") if row.number else _("Session with {name}")
        self.head.set_title(words.format(n=row.number, of=row.of, name=name))
        self._day.setText(spoken_moment(row.day, row.time))

    def _lay_out_columns(self) -> None:
        aside = QVBoxLayout()
        aside.setSpacing(theme.SPACE_16)
        aside.addWidget(self.guide)
        aside.addWidget(self.topics)
        aside.addWidget(self.questions)
        aside.addStretch(1)
        self._written = written = QVBoxLayout()
        written.setSpacing(theme.SPACE_8)
        for title, editor in (
            (_("Agenda"), self.agenda),
            (_("Notes"), self.notes),
            (_(self._different), self.reflection),
            (_("How useful was it?"), self.usefulness),
        ):
            written.addWidget(Heading(title))
            written.addWidget(editor)
        written.addStretch(1)
        self._columns.setSpacing(theme.SPACE_28)
        self._columns.addLayout(aside, 2)
        self._columns.addLayout(written, 5)
        self.top.addWidget(self._day)
        self.body.addLayout(self._columns)
        self.close_button.hide()


def log_session(desk: Desk, parent: QWidget, mentorship: str) -> None:
    """Open the session of today, logged now unless there is one: one key, and the caret is in its notes."""
    course = sessions.of_mentorship(desk.logbook, mentorship)
    today = [row.meeting for row in course if row.day == clock.today() and row.state != "cancelled"]
    if today:
        SessionSheet(desk, parent, today[-1]).open()
        return
    meeting = sessions.log(desk.logbook, mentorship, When(clock.today()))
    messages.notice(_("Session logged"), undo=True)
    SessionSheet(desk, parent, meeting, desk.logbook.undoable()).open()
