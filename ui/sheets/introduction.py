"""The sheet of an introduction: who made whom known to whom, how it stands, what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import clock, introductions, people
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.introductions import STATES, IntroductionRow, State
from mentorlog.language import _, marked
from ui import messages
from ui.desk import Desk
from ui.sheets.day_field import day_field, read_day
from ui.sheets.person_line import PersonLine
from ui.sheets.sheet import Sheet
from ui.sheets.who import uid_of
from ui.widgets.boxes import ComboBox
from ui.widgets.label import Label
from ui.widgets.secret_line import SecretLine
from ui.widgets.tokens_field import Token


class IntroductionSheet(Sheet):
    """A new one begins with a person who is made known to the user; where nobody is named, it is the user."""

    def __init__(self, desk: Desk, parent: QWidget | None, person: str) -> None:
        super().__init__(desk, parent, _("Introduction"))
        self.introducer = PersonLine(desk.logbook, _("Made known by"))
        self.person = PersonLine(desk.logbook, _("Who"))
        self.other = PersonLine(desk.logbook, _("To whom"))
        for line in (self.introducer, self.other):
            line.setPlaceholderText(_("you"))
        self.person.set_token(Token(person, people.name_of(desk.logbook, person)))
        self.on = day_field(desk, _("When"), "back")
        self.on.set_value(DateAndTime(clock.today()))
        self.how = _HowItStands(self)
        self.first = self.introducer
        self.form.add("introducer", _("Made known &by"), self.introducer)
        self.form.add("person", _("&Who"), self.person)
        self.form.add("other", _("&To whom"), self.other)
        self.form.add("on", _("W&hen"), self.on)
        self.how.add_to_form()
        self.set_width(76)

    def write(self) -> None:
        """Note it, with whoever is new."""
        logbook = self.desk.logbook
        with logbook.edit("introduction-added"):
            person = self._uid(self.person, "person")
            if person is None:
                raise InvalidEntry("person", marked("Who?"))
            introductions.add(
                logbook,
                person,
                introducer=self._uid(self.introducer, "introducer"),
                other=self._uid(self.other, "other"),
                day=read_day(self.on, "on"),
                state=self.how.state(),
                outcome=self.how.outcome.text(),
            )
            logbook.speak_of(person)

    def after_saving(self) -> None:
        """Tell it."""
        messages.notice(_("Introduction noted"), undo=True)

    def _uid(self, line: PersonLine, field: str) -> str | None:
        token = line.token()
        return None if token is None else uid_of(self.desk.logbook, token, field)


class ChangeIntroductionSheet(Sheet):
    """How an introduction stands by now; who took part stays."""

    def __init__(self, desk: Desk, parent: QWidget | None, row: IntroductionRow) -> None:
        super().__init__(desk, parent, _("Introduction"))
        self._uid = row.uid
        self.top.addWidget(Label(introductions.told(row), tone="muted", wrap=True, secret=True))
        self.how = _HowItStands(self, row)
        self.how.add_to_form()
        self.first = self.how.box
        self.set_width(64)

    def write(self) -> None:
        """Say how it stands."""
        outcome = self.how.outcome.text()
        introductions.change(self.desk.logbook, self._uid, state=self.how.state(), outcome=outcome)

    def after_saving(self) -> None:
        """Tell it."""
        messages.notice(_("Introduction changed"), undo=True)


class _HowItStands:
    """The two fields that both sheets have."""

    def __init__(self, sheet: Sheet, row: IntroductionRow | None = None) -> None:
        self._form = sheet.form
        self.box = ComboBox()
        self.box.setAccessibleName(_("How it stands"))
        for state in STATES:
            self.box.addItem(introductions.state_word(state), state)
        self.box.setCurrentIndex(STATES.index(row.state if row else "made"))
        self.outcome = SecretLine(_("What came of it"))
        self.outcome.setText(row.outcome if row else "")

    def add_to_form(self) -> None:
        self._form.add("state", _("How it &stands"), self.box)
        self._form.add("outcome", _("What &came of it"), self.outcome)

    def state(self) -> State:
        return STATES[self.box.currentIndex()]
