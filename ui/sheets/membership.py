"""The sheet for a membership: a new one with its first term, or what is noted of one that is there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentorlog import clock
from mentorlog.dates import DateAndTime
from mentorlog.language import _
from mentorlog.memberships import membership_list, memberships
from mentorlog.memberships.memberships import Details
from mentorlog.memberships.presets import Preset
from mentorlog.memberships.terms import TermDetails, last_day_of_first
from ui import messages
from ui.desk import Desk
from ui.sheets.association_field import AssociationField, KnownDues
from ui.sheets.chapters_field import ChaptersField
from ui.sheets.day_field import day_field, read_day
from ui.sheets.following_end import FollowingEnd
from ui.sheets.membership_rules import MembershipRules
from ui.sheets.sheet import Sheet, Values
from ui.widgets.button import Button
from ui.widgets.validated_line import ValidatedLine


class MembershipSheet(Sheet):
    """Which association fills in what is known of it; everything can be changed. `uid` is one to change."""

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str = "") -> None:
        title = _("Change membership") if uid else _("New membership")
        super().__init__(desk, parent, title, draft=f"membership-{uid}")
        self.is_change = bool(uid)
        self._uid = uid
        self.association = AssociationField(desk.logbook)
        self.known = KnownDues()
        self.number = ValidatedLine(_("Number"), placeholder=_("as on the card"), secret=True)
        self.grade = ValidatedLine(_("Grade"), placeholder=_("such as Individual or Fellow"), secret=True)
        self.chapters = ChaptersField(desk.logbook)
        self.joined = day_field(desk, _("Joined"), "back")
        self.since, self.until = day_field(desk, _("From"), "back"), day_field(desk, _("To"), "ahead")
        self._end = FollowingEnd(self.since, self.until, self._usual_end)
        self.dues = ValidatedLine(_("Dues"), placeholder=_("such as 164.00 USD"))
        self.paid_on = day_field(desk, _("Paid on"), "back")
        self.rules = MembershipRules()
        self.more = Button(_("How it runs, login page"), "chevron-down", look="quiet", flush=True)
        self._fill_form()
        self._listen_to_fields()
        self._begin()
        self.set_width(104)

    def write(self) -> None:
        """Note it with its first term, or change what is noted, in one step."""
        logbook = self.desk.logbook
        if self.is_change:
            with logbook.edit("membership-changed", self._uid):
                memberships.edit(logbook, self._uid, **self.draft.touched(self._details()))
                self.forget_draft()
            return
        with logbook.edit("membership-added"):
            name = self.association.name()
            self._uid = memberships.add(logbook, name, term=self._term(), **self._details())
            logbook.speak_of(self._uid)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so, and show a new one."""
        messages.notice(_("Membership changed") if self.is_change else _("Membership added"), undo=True)
        if not self.is_change:
            self.desk.go("memberships", self._uid)

    def show_problem(self, field: str, sentence: str) -> bool:
        """The currency is typed with the dues; the rarer fields open where one of them is wrong."""
        if self.form.show_problem("dues" if field == "currency" else field, sentence):
            return True
        self._unfold()
        return self.rules.show_problem(field, sentence)

    def clear_problems(self) -> None:
        """Take the sentences back."""
        super().clear_problems()
        self.rules.clear_problems()

    def values(self) -> Values:
        """What is typed."""
        self.chapters.commit()
        return {
            "association": self.association.key(),
            "name": self.association.line.text(),
            "number": self.number.text(),
            "grade": self.grade.text(),
            "chapters": self.chapters.names(),
            "joined": self.joined.lasting_text(),
            "since": self.since.lasting_text(),
            "until": self.until.lasting_text(),
            "dues": self.dues.text(),
            "paid_on": self.paid_on.lasting_text(),
            "rules": self.rules.values(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.association.show_choice(values["association"], values["name"])
        self._show_known(self.association.preset())
        for field in (self.number, self.grade, self.joined, self.since, self.until, self.dues, self.paid_on):
            field.set_text(values[self._keys[field]])
        self.chapters.show_names(values["chapters"])
        self.rules.show_values(values["rules"])
        self._end.recognise()

    # --- the parts

    def _fill_form(self) -> None:
        self._keys: dict[QWidget, str] = {
            self.number: "number",
            self.grade: "grade",
            self.joined: "joined",
            self.since: "since",
            self.until: "until",
            self.dues: "dues",
            self.paid_on: "paid_on",
        }
        if not self.is_change:
            self.form.add("organisation", _("&Association"), self.association)
        self.form.add("number", _("&Number"), self.number)
        self.form.add("grade", _("&Grade"), self.grade)
        self.form.add("chapters", _("C&hapters"), self.chapters)
        self.form.add("joined", _("&Joined"), self.joined)
        if not self.is_change:
            self.form.add("since", _("Term &from"), self.since)
            self.form.add("until", _("&To"), self.until)
            self.form.add("dues", _("&Dues"), self.dues)
            self.form.add("known", "", self.known)
            self.form.add("paid_on", _("&Paid on"), self.paid_on)
        self.body.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.rules)
        width = max(self.form.label_width(), self.rules.label_width())
        for form in (self.form, self.rules):
            form.keep_label_width(width)

    def _listen_to_fields(self) -> None:
        self.association.chosen.connect(self._take_preset)
        self.known.chosen.connect(self.dues.set_text)
        self.rules.anchor.chosen.connect(lambda _key: self._end.follow())
        self.more.clicked.connect(lambda _checked=False: self._open_rules())

    def _begin(self) -> None:
        self.rules.hide()
        if not self.is_change:
            self.first = self.association
            self._show_known(None)
            return
        self.first = self.number
        row = membership_list.one(self.desk.logbook, self._uid)
        self.number.set_text(row.number)
        self.grade.set_text(row.grade)
        self.chapters.show_names([chapter.name for chapter in row.chapters])
        self.joined.set_value(DateAndTime(row.joined) if row.joined else None)
        self.rules.show_values({key: getattr(row, key) for key in self.rules.values()})
        self._unfold()

    # --- what is filled in

    def _take_preset(self, preset: Preset | None) -> None:
        """Fill in what is known, and a term that begins today."""
        self._show_known(preset)
        self.rules.show_preset(preset)
        self.dues.set_text(self.known.text() if preset else "")
        if not self.since.text():
            self.since.set_value(DateAndTime(clock.today()))
        self._end.follow()
        self.fit_afresh()

    def _show_known(self, preset: Preset | None) -> None:
        if self.is_change:
            return
        self.form.set_shown("known", preset is not None)
        if preset:
            self.known.show_preset(preset)

    def _usual_end(self, since: date) -> date:
        preset = self.association.preset()
        return last_day_of_first(since, self.rules.details()["anchor"], preset.key if preset else "")

    def _open_rules(self) -> None:
        self._unfold()
        (self.rules.anchor.focusProxy() or self.rules.anchor).setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfold(self) -> None:
        self.rules.show()
        self.more.hide()

    # --- what is handed to the core

    def _details(self) -> Details:
        self.chapters.commit()
        return Details(
            chapters=self.chapters.names(),
            number=self.number.text(),
            grade=self.grade.text(),
            joined=read_day(self.joined, "joined"),
            **self.rules.details(),
        )

    def _term(self) -> TermDetails | None:
        """The first term; None where nothing is said of one."""
        said = TermDetails(
            since=read_day(self.since, "since"),
            until=read_day(self.until, "until"),
            dues=self.dues.text(),
            paid_on=read_day(self.paid_on, "paid_on"),
        )
        return said if any(said.values()) else None
