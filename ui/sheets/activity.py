"""The sheet for an activity: it is logged, or changed, and says at once what it is worth."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.credentials import activities, activity_list, oddities, proofs
from mentorlog.credentials.attendance_form import Attended
from mentorlog.credentials.oddities import Seen
from mentorlog.credentials.remarks import remarks
from mentorlog.credentials.rule_book import book
from mentorlog.language import _
from ui import messages, theme
from ui.desk import Desk
from ui.rows.activity_row import all_credit_words
from ui.sheets import tab_order
from ui.sheets.activity_form import ActivityForm
from ui.sheets.credential_files import save_attendance_form
from ui.sheets.meeting_activity import seen_as_activity
from ui.sheets.sheet import Sheet, Values
from ui.sheets.sheet_toasts import SheetToasts
from ui.sheets.worths_part import WorthsPart
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.heading import Heading

_WIDTH, _TWO_COLUMNS = 168, 144  # letters


class ActivitySheet(Sheet):
    """A new one, perhaps what a `meeting` was; or, by `uid`, one to change."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, uid: str = "", *, meeting: str | None = None
    ) -> None:
        draft = ":".join(filter(None, ("activity", uid or meeting)))
        title = _("Change activity") if uid else _("Log activity")
        super().__init__(desk, parent, title, draft=draft)
        self._uid, self._meeting, self.is_change = uid, meeting, bool(uid)
        self.particulars = ActivityForm(desk.logbook)
        self.worths = WorthsPart(desk.logbook)
        self.form_button = Button(_("Attendance form…"), "signature", look="quiet", ink="accent")
        self._toasts = SheetToasts(desk, self)
        self.oddities = Banner(kind="warn")
        self._aside = QWidget()
        self._columns = QHBoxLayout()
        self._lay_out_columns()
        self._begin()
        self.particulars.changed.connect(self._tell_worths)
        self.worths.changed.connect(self._tell_oddities)
        self.form_button.clicked.connect(lambda _checked=False: self.attempt(self._save_form))
        self.first = self.particulars.title
        self.set_width(_WIDTH)

    def go_to(self, key: str) -> None:
        """Give the keyboard to a field, or to what it is worth."""
        field = self.worths if key == "worth" else self.particulars.field(key)
        target = field.focusProxy() or tab_order.neighbour(field, None, forward=True) or field
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        tab_order.reveal(target)

    def write(self) -> None:
        """Log the activity with its evidence, or change it, in one step."""
        logbook, typed = self.desk.logbook, self.particulars
        label = "activity-changed" if self.is_change else "activity-added"
        with logbook.edit(label, *filter(None, [self._uid])):
            kind, day = typed.meant_kind(), typed.meant_day()
            title, details, parts = typed.title.text(), typed.details(), self.worths.parts()
            if self.is_change:
                entries = {"title": title, "kind": kind, "day": day, "parts": parts, **details}
                names = {"day": "when", "parts": "worths", "organisation": "host"}
                activities.edit(logbook, self._uid, **self.draft.touched(entries, **names))
            else:
                details["meeting"] = self._meeting
                self._uid = activities.add(logbook, title, kind, day, parts=parts, **details)
                logbook.speak_of(self._uid)
            typed.evidence.write(self._uid)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say what it counts, and what there is to say of that."""
        logbook = self.desk.logbook
        row = activity_list.one(logbook, self._uid)
        earned = all_credit_words(row, book(logbook).rules)
        if earned:
            words = _("Activity changed: {credits}") if self.is_change else _("Logged: {credits}")
        else:
            words = _("Activity changed") if self.is_change else _("Activity logged")
        messages.notice("\n".join([words.format(credits=earned), *remarks(logbook, row)]), undo=True)

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a field, or at what it is worth."""
        return self.particulars.show_problem(field, sentence) or self.worths.show_problem(field, sentence)

    def clear_problems(self) -> None:
        """Take all sentences back."""
        self.particulars.clear_problems()
        self.worths.clear_problems()

    def values(self) -> Values:
        """What is typed."""
        return {"fields": self.particulars.values(), "worths": self.worths.values()}

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.particulars.show_values(values["fields"])
        self.worths.show_values(values["worths"])
        self._tell_worths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two columns, the worths stand under the fields that they follow from."""
        is_wide = event.size().width() >= self.fontMetrics().averageCharWidth() * _TWO_COLUMNS
        if is_wide:
            self._columns.addWidget(self._aside, 4)
        else:
            self.particulars.room.addWidget(self._aside)
        super().resizeEvent(event)

    # --- the parts

    def _begin(self) -> None:
        logbook = self.desk.logbook
        if self.is_change:
            row = activity_list.one(logbook, self._uid)
            self.particulars.show_row(row, proofs.of_activity(logbook, self._uid))
            self._tell_worths()
            self.worths.show_credits(row.credits)
        elif self._meeting:
            self.particulars.show_meeting(seen_as_activity(logbook, self._meeting))
        self._tell_worths()

    def _save_form(self) -> None:
        """Write the form by which others confirm what is typed, saved or not. Raises InvalidEntry."""
        typed = self.particulars
        kind, day, title, said = typed.meant_kind(), typed.meant_day(), typed.title.text(), typed.details()
        attended = Attended(title, kind, day, said["minutes"], said["organisation"], said["notes"])
        save_attendance_form(self, attended)

    def _tell_worths(self) -> None:
        typed = self.particulars
        self.worths.show_worths(typed.kind.kind(), typed.likely_minutes(), typed.likely_day())
        self._tell_oddities()

    def _tell_oddities(self) -> None:
        typed, sentences = self.particulars, list[str]()
        kind, day = typed.kind.kind(), typed.likely_day()
        if kind and day:
            amounts = self.worths.typed_amounts()
            seen = Seen(kind, day, typed.likely_minutes(), typed.title.text(), amounts, self._uid)
            sentences = oddities.of_one(self.desk.logbook, seen)
        self.oddities.tell("\n".join(sentences), "warn")
        self.oddities.setVisible(bool(sentences))

    def _lay_out_columns(self) -> None:
        aside = QVBoxLayout(self._aside)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(theme.SPACE_12)
        aside.addWidget(Heading(_("What it is worth")))
        aside.addWidget(self.oddities)
        aside.addWidget(self.worths)
        aside.addStretch(1)
        typed = QVBoxLayout()
        typed.addWidget(self.particulars)
        typed.addStretch(1)
        self._columns.setSpacing(theme.SPACE_28)
        self._columns.addLayout(typed, 5)
        self.body.addLayout(self._columns)
        self.foot.aside.addWidget(self.form_button)
