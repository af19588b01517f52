"""The small sheets for what happens to a credential: it is earned, or renewed until a day."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from mentorlog import clock
from mentorlog.credentials import holdings
from mentorlog.credentials.cycles import anniversary
from mentorlog.credentials.rule_book import rule_of
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from ui import messages
from ui.desk import Desk
from ui.rows.credential_row import cycle_words
from ui.sheets.day_field import day_field, read_day
from ui.sheets.sheet import Sheet
from ui.widgets.label import Label
from ui.widgets.validated_line import ValidatedLine


class EarnSheet(Sheet):
    """What was worked towards is earned: when, and what stands on the certificate."""

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str) -> None:
        self._row = holdings.one(desk.logbook, uid)
        super().__init__(desk, parent, _("{name} earned").format(name=self._row.name))
        self.earned = self.first = day_field(desk, _("Earned"), "back")
        self.number = ValidatedLine(_("Number"), placeholder=_("as on the certificate"), secret=True)
        self.expires = day_field(desk, _("Expires"), "ahead")
        self.earned.set_value(DateAndTime(min(self._row.exam_on or clock.today(), clock.today())))
        self.number.set_text(self._row.number)
        self.form.add("earned", _("&Earned"), self.earned)
        self.form.add("number", _("&Number"), self.number)
        self.form.add("expires", _("E&xpires"), self.expires)
        words = _("Without a day on which it expires, the rule says how long a cycle is.")
        self.body.addWidget(Label(words, tone="muted", scale=0.88, wrap=True))
        self.set_width(72)

    def write(self) -> None:
        """It is held from then on."""
        earned, expires = read_day(self.earned, "earned"), read_day(self.expires, "expires")
        if earned is None:
            raise InvalidEntry("earned", marked("On which day was it earned?"))
        holdings.earn(self.desk.logbook, self._row.uid, earned, number=self.number.text(), expires=expires)

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("{name} earned").format(name=self._row.name), undo=True)


class RenewSheet(Sheet):
    """The issuer has renewed it: until when."""

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str) -> None:
        self._row = holdings.one(desk.logbook, uid)
        super().__init__(desk, parent, _("Renew {name}").format(name=self._row.name), save=_("Renew"))
        rule = rule_of(desk.logbook, self._row.rule)
        day = self._row.expires or clock.today()
        over = holdings.cycle_of(desk.logbook, rule, self._row, day)
        self.expires = self.first = day_field(desk, _("Renewed until"), "ahead")
        following = anniversary(over.until + timedelta(1), rule.cycle.years) - timedelta(1)
        self.expires.set_value(DateAndTime(following))
        self.form.add("expires", _("Renewed &until"), self.expires)
        words = _("The cycle {cycle} is closed and kept as it was.").format(cycle=cycle_words(over))
        self.body.addWidget(Label(words, tone="muted", scale=0.88, wrap=True))
        self.set_width(72)

    def write(self) -> None:
        """A new cycle begins where the one before ends."""
        expires = read_day(self.expires, "expires")
        if expires is None:
            raise InvalidEntry("expires", marked("Until which day is it renewed?"))
        holdings.renew(self.desk.logbook, self._row.uid, expires)

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("{name} renewed").format(name=self._row.name), undo=True)
