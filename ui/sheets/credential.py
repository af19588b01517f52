"""The sheet for a credential: one to note, or the facts of one that is to be changed."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from mentorlog import clock
from mentorlog.credentials import holdings
from mentorlog.credentials.cycles import cycle_at
from mentorlog.credentials.holdings import CredentialRow, Facts, State
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from ui import messages
from ui.desk import Desk
from ui.rows.credential_row import cycle_words
from ui.rows.row import side_by_side
from ui.sheets.day_field import day_field, read_day
from ui.sheets.growing_notes import GrowingNotes
from ui.sheets.sheet import Sheet, Values
from ui.widgets.boxes import ComboBox
from ui.widgets.chips import ChoiceChips
from ui.widgets.date_field import DateField
from ui.widgets.label import Label
from ui.widgets.validated_line import ValidatedLine

_WHEN_HELD, _WHEN_WORKING = ("earned", "expires", "cycle"), ("exam_on",)


class CredentialSheet(Sheet):
    """Which, its number, and its days: those of the certificate, or that of the exam."""

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str = "") -> None:
        title = _("Change credential") if uid else _("Add credential")
        super().__init__(desk, parent, title, draft=f"credential-{uid}" if uid else "credential")
        self.is_change = bool(uid)
        self._uid = uid
        self._rules = book(desk.logbook).rules
        self._row = holdings.one(desk.logbook, uid) if uid else None
        self.rule = ComboBox()
        self.rule.setAccessibleName(_("Credential"))
        self.state = ChoiceChips(
            _("How it stands"), [("held", _("I hold it")), ("working", _("I work towards it"))]
        )
        self.number = ValidatedLine(_("Number"), placeholder=_("as on the certificate"), secret=True)
        self.earned = day_field(desk, _("Earned"), "back")
        self.expires = day_field(desk, _("Expires"), "ahead")
        self.exam_on = day_field(desk, _("Exam"), "ahead")
        self.notes = GrowingNotes(_("Notes"))
        self._cycle = Label(wrap=True)
        self._fill_form()
        self._begin()
        self._listen_to_fields()
        self.set_width(88)

    def write(self) -> None:
        """Note it, or change what is said of it."""
        logbook = self.desk.logbook
        if self._row:
            with logbook.edit("credential-changed", self._uid):
                holdings.edit(logbook, self._uid, **self._facts(self._row.state))
                self.forget_draft()
            return
        rule, state = self.rule.currentData(), self._state()
        if rule is None:
            raise InvalidEntry("rule", marked("Which credential is it?"))
        with logbook.edit("credential-added"):
            self._uid = holdings.add(logbook, rule, state, **self._facts(state))
            logbook.speak_of(self._uid)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so, and show a new one."""
        messages.notice(_("Credential changed") if self.is_change else _("Credential added"), undo=True)
        if not self.is_change:
            self.desk.go("credentials", self._uid)

    def values(self) -> Values:
        """What is typed."""
        return {
            "rule": self.rule.currentData(),
            "state": self.state.chosen_key(),
            "number": self.number.text(),
            "earned": self.earned.lasting_text(),
            "expires": self.expires.lasting_text(),
            "exam_on": self.exam_on.lasting_text(),
            "notes": self.notes.toPlainText(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.rule.setCurrentIndex(self.rule.findData(values["rule"]))
        self.state.choose(values["state"])
        self.number.set_text(values["number"])
        self.earned.set_text(values["earned"])
        self.expires.set_text(values["expires"])
        self.exam_on.set_text(values["exam_on"])
        self.notes.setPlainText(values["notes"])
        self._follow_state()

    # --- the parts

    def _fill_form(self) -> None:
        if not self.is_change:
            self.form.add("rule", _("&Credential"), self.rule)
            self.form.add("state", _("&How it stands"), self.state)
        self.form.add("number", _("&Number"), self.number)
        self.form.add("earned", _("&Earned"), self.earned)
        self.form.add("expires", _("E&xpires"), self.expires)
        self.form.add("cycle", _("Cycle"), self._cycle)
        self.form.add("exam_on", _("Ex&am"), self.exam_on)
        self.form.add("notes", _("N&otes"), self.notes)

    def _begin(self) -> None:
        self.state.choose("held")
        if self._row:
            self.first = self.number
            self._show_row(self._row)
        else:
            self.first = self.rule
            self._offer_rules()
        self._follow_state()

    def _offer_rules(self) -> None:
        """All rules by their issuers, but for what is in the logbook already."""
        taken = {row.rule for row in holdings.listing(self.desk.logbook) if row.state != "retired"}
        free = [rule for rule in self._rules.values() if rule.id not in taken]
        for rule in sorted(free, key=lambda rule: (rule.issuer, rule.name)):
            self.rule.addItem(side_by_side(rule.issuer, rule.name, rule.title), rule.id)
        self.rule.setCurrentIndex(-1)
        self.rule.setPlaceholderText(_("Choose one"))

    def _show_row(self, row: CredentialRow) -> None:
        self.number.set_text(row.number)
        for field, day in (
            (self.earned, row.earned),
            (self.expires, row.expires),
            (self.exam_on, row.exam_on),
        ):
            field.set_value(DateAndTime(day) if day else None)
        self.notes.setPlainText(row.notes)

    def _listen_to_fields(self) -> None:
        self.state.chosen.connect(lambda _key: self._follow_state())
        self.rule.currentIndexChanged.connect(lambda _index: self._tell_cycle())
        for field in (self.earned, self.expires):
            field.changed.connect(self._tell_cycle)

    def _follow_state(self) -> None:
        is_earned = self._row is not None and self._row.earned is not None
        for key in _WHEN_HELD:
            self.form.set_shown(key, self._state() == "held" or is_earned)
        for key in _WHEN_WORKING:
            self.form.set_shown(key, self._state() == "working")
        self._tell_cycle()

    def _tell_cycle(self) -> None:
        """Say which cycle follows from the days, before it is saved."""
        rule, earned, expires = self._shown_rule(), self._day(self.earned), self._day(self.expires)
        if rule is None or earned is None or (expires and expires < earned):
            self._cycle.setText(_("follows from the rule, where you give no day on which it expires"))
            return
        self._cycle.setText(cycle_words(cycle_at(rule.cycle, earned, clock.today(), expires)))

    # --- what is meant

    def _state(self) -> State:
        if self._row:
            return self._row.state
        return "working" if self.state.chosen_key() == "working" else "held"

    def _shown_rule(self) -> Rule | None:
        return self._rules.get(self._row.rule if self._row else self.rule.currentData())

    def _day(self, field: DateField) -> date | None:
        value = field.value()
        return value.day if value else None

    def _facts(self, state: State) -> Facts:
        """What the fields say that are there in this state."""
        facts = Facts(number=self.number.text(), notes=self.notes.toPlainText())
        if state == "working":
            facts["exam_on"] = read_day(self.exam_on, "exam_on")
        else:
            facts["earned"] = read_day(self.earned, "earned")
            facts["expires"] = read_day(self.expires, "expires")
        return facts
