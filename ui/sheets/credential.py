"""The sheets for a credential: one to note, and one to change what was said of it."""

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

_OF_CERTIFICATE, _OF_EXAM = ("earned", "expires", "cycle"), ("exam_on",)


class CredentialSheet(Sheet):
    """Its number and its days: those of the certificate, or that of the exam.

    What is one to add and what is one to change overrides `rule` and `state`.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, draft: str) -> None:
        super().__init__(desk, parent, title, draft=draft)
        self.rules = book(desk.logbook).rules
        self.number = ValidatedLine(_("Number"), placeholder=_("as on the certificate"), secret=True)
        self.earned = day_field(desk, _("Earned"), "back")
        self.expires = day_field(desk, _("Expires"), "ahead")
        self.cycle = Label(_("follows from the rule, if it does not say when it expires"), wrap=True)
        self.exam_on = day_field(desk, _("Exam"), "ahead")
        self.notes = GrowingNotes(_("Notes"))
        self.set_width(88)

    def rule(self) -> Rule | None:
        """Under which rule it stands, as far as that is known."""
        raise NotImplementedError

    def state(self) -> State:
        """Whether it is held or worked towards."""
        raise NotImplementedError

    def values(self) -> Values:
        """What is typed."""
        return {
            "number": self.number.text(),
            "earned": self.earned.lasting_text(),
            "expires": self.expires.lasting_text(),
            "exam_on": self.exam_on.lasting_text(),
            "notes": self.notes.toPlainText(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.number.set_text(values["number"])
        self.earned.set_text(values["earned"])
        self.expires.set_text(values["expires"])
        self.exam_on.set_text(values["exam_on"])
        self.notes.setPlainText(values["notes"])
        self.follow_state()

    def add_fields(self) -> None:
        """Put the fields into the form, under those that there are."""
        self.form.add("number", _("&Number"), self.number)
        self.form.add("earned", _("&Earned"), self.earned)
        self.form.add("expires", _("E&xpires"), self.expires)
        self.form.add("cycle", _("Cycle"), self.cycle)
        self.form.add("exam_on", _("Ex&am"), self.exam_on)
        self.form.add("notes", _("N&otes"), self.notes)
        for field in (self.earned, self.expires):
            field.changed.connect(self.tell_cycle)

    def follow_state(self) -> None:
        """Show the days that there are in this state."""
        for key in _OF_CERTIFICATE:
            self.form.set_shown(key, self.state() != "working")
        for key in _OF_EXAM:
            self.form.set_shown(key, self.state() == "working")
        self.tell_cycle()

    def tell_cycle(self) -> None:
        """Say which cycle follows from the days, before it is saved."""
        rule, earned, expires = self.rule(), _day(self.earned), _day(self.expires)
        if rule is not None and earned is not None and not (expires and expires < earned):
            self.cycle.setText(cycle_words(cycle_at(rule.cycle, earned, clock.today(), expires)))

    def facts(self) -> Facts:
        """What the fields say that are there in this state."""
        facts = Facts(number=self.number.text(), notes=self.notes.toPlainText())
        if self.state() == "working":
            facts["exam_on"] = read_day(self.exam_on, "exam_on")
        else:
            facts["earned"] = read_day(self.earned, "earned")
            facts["expires"] = read_day(self.expires, "expires")
        return facts


class AddCredentialSheet(CredentialSheet):
    """Which it is, and whether it is held or worked towards."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, _("Add credential"), "credential")
        self._uid = ""
        self.which = self.first = ComboBox()
        self._title = Label(tone="muted", wrap=True)
        self.stands = ChoiceChips(
            _("How it stands"), [("held", _("I hold it")), ("working", _("I work towards it"))]
        )
        self.form.add("rule", _("&Credential"), self.which)
        self.form.add("title", "", self._title)
        self.form.add("state", _("&How it stands"), self.stands)
        self.add_fields()
        self._offer_rules()
        self.stands.choose("held")
        self.stands.chosen.connect(lambda _key: self.follow_state())
        self.which.currentIndexChanged.connect(lambda _index: self._follow_rule())
        self._follow_rule()
        self.follow_state()

    def rule(self) -> Rule | None:
        """The one that is chosen."""
        return self.rules.get(self.which.currentData())

    def state(self) -> State:
        """As it is chosen."""
        return "working" if self.stands.chosen_key() == "working" else "held"

    def write(self) -> None:
        """Note it."""
        logbook, rule = self.desk.logbook, self.rule()
        if rule is None:
            raise InvalidEntry("rule", marked("Which credential is it?"))
        with logbook.edit("credential-added"):
            self._uid = holdings.add(logbook, rule.id, self.state(), **self.facts())
            logbook.speak_of(self._uid)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so, and show it."""
        messages.notice(_("Credential added"), undo=True)
        self.desk.go("credentials", self._uid)

    def values(self) -> Values:
        """What is typed."""
        return super().values() | {
            "rule": self.which.currentData(),
            "state": self.stands.chosen_key(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.which.setCurrentIndex(self.which.findData(values["rule"]))
        self.stands.choose(values["state"])
        super().show_values(values)

    def _offer_rules(self) -> None:
        """All rules by their issuers, but for what is in the logbook already."""
        taken = {row.rule for row in holdings.listing(self.desk.logbook) if row.state != "retired"}
        free = [rule for rule in self.rules.values() if rule.id not in taken]
        for rule in sorted(free, key=lambda rule: (rule.issuer, rule.name)):
            self.which.addItem(side_by_side(rule.name, rule.issuer), rule.id)
        self.which.setAccessibleName(_("Credential"))
        self.which.setPlaceholderText(_("Choose one"))
        self.which.setCurrentIndex(-1)

    def _follow_rule(self) -> None:
        """Tell what the letters stand for, and the cycle; once one is chosen, nobody asks which it is."""
        rule = self.rule()
        if rule is not None:
            self.form.clear_problems()
        self._title.setText(rule.title if rule else "")
        self.form.set_shown("title", rule is not None)
        self.tell_cycle()


class ChangeCredentialSheet(CredentialSheet):
    """What was said of one; how it stands is changed by what happens to it."""

    is_change = True

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str) -> None:
        super().__init__(desk, parent, _("Change credential"), f"credential-{uid}")
        self._row = holdings.one(desk.logbook, uid)
        self.first = self.number
        self.add_fields()
        self._show_row(self._row)
        self.follow_state()

    def rule(self) -> Rule | None:
        """Its own, while there is one."""
        return self.rules.get(self._row.rule)

    def state(self) -> State:
        """As it is; what was retired is as it was before."""
        return "held" if self._row.earned else "working"

    def write(self) -> None:
        """Change what is said of it."""
        logbook = self.desk.logbook
        with logbook.edit("credential-changed", self._row.uid):
            holdings.edit(logbook, self._row.uid, **self.facts())
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Credential changed"), undo=True)

    def _show_row(self, row: CredentialRow) -> None:
        self.number.set_text(row.number)
        days = ((self.earned, row.earned), (self.expires, row.expires), (self.exam_on, row.exam_on))
        for field, day in days:
            field.set_value(DateAndTime(day) if day else None)
        self.notes.setPlainText(row.notes)


def _day(field: DateField) -> date | None:
    value = field.value()
    return value.day if value else None
