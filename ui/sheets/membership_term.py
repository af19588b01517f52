"""The sheet for a term: the next one, or one that is to be changed."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from mentorlog.dates import DateAndTime
from mentorlog.language import _
from mentorlog.memberships import terms
from mentorlog.memberships.membership_list import MembershipRow
from mentorlog.memberships.presets import Preset, presets
from mentorlog.memberships.terms import TermDetails, TermRow
from ui import messages
from ui.desk import Desk
from ui.rows.membership_row import dues_words
from ui.sheets.association_field import KnownDues
from ui.sheets.day_field import day_field, read_day
from ui.sheets.following_end import FollowingEnd
from ui.sheets.sheet import Sheet, Values
from ui.widgets.validated_line import ValidatedLine


class MembershipTermSheet(Sheet):
    """From when until when, what it costs, and when that was paid. Without a `term` it is the next one."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, row: MembershipRow, term: TermRow | None = None
    ) -> None:
        title = _("Change term") if term else _("Renew membership")
        super().__init__(desk, parent, title, draft=f"membership-term-{term.uid if term else row.uid}")
        self.is_change = term is not None
        self._row, self._term = row, term
        self.since, self.until = day_field(desk, _("From"), "back"), day_field(desk, _("To"), "ahead")
        self._end = FollowingEnd(self.since, self.until, self._usual_end) if term is None else None
        self.dues = ValidatedLine(_("Dues"), placeholder=_("such as 164.00 USD"))
        self.paid_on = day_field(desk, _("Paid on"), "back", with_chips=True)
        self.first = self.dues
        self.form.add("since", _("&From"), self.since)
        self.form.add("until", _("&To"), self.until)
        self.form.add("dues", _("&Dues"), self.dues)
        if known := presets().get(row.preset) if term is None else None:
            self.form.add("known", "", self._known(known))
        self.form.add("paid_on", _("&Paid on"), self.paid_on)
        self._begin()
        self.set_width(92)

    def write(self) -> None:
        """Add the term, or change it."""
        logbook, details = self.desk.logbook, self._details()
        label = "membership-term-changed" if self._term else "membership-renewed"
        with logbook.edit(label, self._row.uid):
            if self._term:
                terms.edit(logbook, self._term.uid, **self.draft.touched(details))
            else:
                terms.renew(logbook, self._row.uid, **details)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Term changed") if self._term else _("Membership renewed"), undo=True)

    def show_problem(self, field: str, sentence: str) -> bool:
        """The currency is typed with the dues."""
        return super().show_problem("dues" if field == "currency" else field, sentence)

    def values(self) -> Values:
        """What is typed."""
        return {
            "since": self.since.lasting_text(),
            "until": self.until.lasting_text(),
            "dues": self.dues.text(),
            "paid_on": self.paid_on.lasting_text(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.since.set_text(values["since"])
        self.until.set_text(values["until"])
        self.dues.set_text(values["dues"])
        self.paid_on.set_text(values["paid_on"])
        if self._end:
            self._end.recognise()

    def _known(self, preset: Preset) -> KnownDues:
        """What the association asked when that was recorded: it may be other dues than last time."""
        known = KnownDues()
        known.show_preset(preset, dues_words(self._row.term) if self._row.term else "")
        known.chosen.connect(self.dues.set_text)
        return known

    def _begin(self) -> None:
        """Show the term; of the next one its days, and the dues of the last one, which may have changed."""
        shown = self._term or self._row.term
        self.dues.set_text(dues_words(shown) if shown else "")
        if self._term:
            since, until, paid_on = self._term.since, self._term.until, self._term.paid_on
        else:
            span = terms.proposed(self.desk.logbook, self._row.uid)
            since, until, paid_on = span.since, span.until, None
        for field, day in ((self.since, since), (self.until, until), (self.paid_on, paid_on)):
            field.set_value(DateAndTime(day) if day else None)
        if self._end:
            self._end.recognise()

    def _usual_end(self, since: date) -> date:
        return terms.proposed(self.desk.logbook, self._row.uid, since).until

    def _details(self) -> TermDetails:
        return TermDetails(
            since=read_day(self.since, "since"),
            until=read_day(self.until, "until"),
            dues=self.dues.text(),
            paid_on=read_day(self.paid_on, "paid_on"),
        )
