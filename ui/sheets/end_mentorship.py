"""The end of a mentorship: why, what changed by it, thanks, and whether to keep in touch; one step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import clock, dates, follow_ups, people, settings
from mentorlog.dates import When
from mentorlog.language import _, marked
from mentorlog.mentoring import mentorship_list, mentorships
from ui import messages
from ui.desk import Desk
from ui.sheets.growing_notes import GrowingNotes
from ui.sheets.sheet import Sheet, Values
from ui.widgets.chips import ChoiceChips
from ui.widgets.label import Label
from ui.widgets.rhythm_field import RhythmField
from ui.widgets.validated_line import ValidatedLine

_REASONS = (
    marked("Goals reached"),
    marked("Time is over"),
    marked("Other priorities"),
    marked("It did not fit"),
)

_NEW = {
    "mentee": marked("What can you do that you could not?"),
    "mentor": marked("What can they do that they could not?"),
}


class EndMentorshipSheet(Sheet):
    """Asks little, and nothing but the reason is needed."""

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str) -> None:
        super().__init__(desk, parent, _("End mentorship"), draft=f"end-mentorship-{uid}", save=_("End it"))
        self._row = mentorship_list.one(desk.logbook, uid)
        self.reasons = ChoiceChips(_("Usual reasons"), [(_(words), _(words)) for words in _REASONS])
        self.reason = self.first = ValidatedLine(_("Why"), placeholder=_("Goals reached"), secret=True)
        self.outcome = GrowingNotes(_("What changed"), placeholder=_(_NEW[self._row.role]))
        self.thanks = ChoiceChips(
            _("Thanks"), [("said", _("Said today")), ("later", _("Remind me")), ("none", _("None needed"))]
        )
        self.rhythm = RhythmField()
        words = _("Meetings, goals and feedback stay. You can go on with it at any time.")
        self.body.addWidget(Label(words, tone="muted", scale=0.88, wrap=True))
        self.form.add("reason", _("&Why"), self.reason)
        self.form.add("usual", "", self.reasons)
        self.form.add("outcome", _("What &changed"), self.outcome)
        self.form.add("thanks", _("&Thanks"), self.thanks)
        self.form.add("every_days", _("&Keep in touch"), self.rhythm)
        self.outcome.setPlainText(self._row.outcome)  # of one that had ended before
        self.thanks.choose("none" if self._row.thanked_on else "later")
        self.rhythm.show_value(people.details(desk.logbook, self._row.person).every_days)
        self.reasons.chosen.connect(self.reason.set_text)
        self.set_width(104)

    def write(self) -> None:
        """End it, thank or promise to, and agree with oneself on a rhythm."""
        logbook, row, thanks = self.desk.logbook, self._row, self.thanks.chosen_key()
        with logbook.edit("mentorship-ended", row.uid):
            mentorships.end(
                logbook,
                row.uid,
                self.reason.text(),
                outcome=self.outcome.toPlainText(),
                thanked_on=clock.today() if thanks == "said" else None,
            )
            if thanks == "later":
                day = dates.chips(clock.today(), settings.working_days(logbook))[0].day
                what = _("Thank {name} for the mentoring").format(name=row.name)
                follow_ups.add(logbook, what, When(day), people=[row.person])
            if self.rhythm.value() != people.details(logbook, row.person).every_days:
                people.keep_in_touch(logbook, [row.person], self.rhythm.value())
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Mentorship ended"), undo=True)

    def values(self) -> Values:
        """What is typed."""
        return {
            "reason": self.reason.text(),
            "outcome": self.outcome.toPlainText(),
            "thanks": self.thanks.chosen_key(),
            "rhythm": self.rhythm.value(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.reason.set_text(values["reason"])
        self.outcome.setPlainText(values["outcome"])
        self.thanks.choose(values["thanks"])
        self.rhythm.show_value(values["rhythm"])
