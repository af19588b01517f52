"""The sheet that says how often to keep in touch with people, and that they rest for a while."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mentorlog import people, rhythms
from mentorlog.dates import DateAndTime
from mentorlog.language import _, ngettext
from ui import messages
from ui.desk import Desk
from ui.sheets.day_field import day_field, read_day
from ui.sheets.sheet import Sheet
from ui.widgets.label import Label
from ui.widgets.longest_field import LongestField
from ui.widgets.rhythm_field import RhythmField


class RhythmSheet(Sheet):
    """Gives one rhythm to all of them.

    Where these differ none is proposed, and there is nothing to save until one is chosen; a pause in which
    they differ stays as it is unless another is typed.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, uids: Sequence[str]) -> None:
        title = ngettext("Keep in touch with {n} person", "Keep in touch with {n} people", len(uids))
        super().__init__(desk, parent, title.format(n=len(uids)))
        self._uids = uids
        self.rhythm, self.longest = RhythmField(), LongestField()
        self.pause = day_field(desk, _("Pause until"), "ahead")
        self._propose()
        self.first = self.rhythm.days
        self.form.add("every_days", _("&Rhythm"), self.rhythm)
        self.form.add("at_most_days", _("&Longest time"), self.longest)
        self.form.add("until", _("&Pause until"), self.pause)
        told = _(
            "Without a rhythm of their own, people have that of their tags; without any, nobody goes cold."
        )
        self.body.addWidget(Label(told, tone="muted", scale=0.88, wrap=True))
        self.set_width(68)

    def _propose(self) -> None:
        kept = people.own_rhythms(self.desk.logbook, self._uids)
        days = {(each.every_days, each.at_most_days) for each in kept}
        pauses = {each.paused_until for each in kept}
        if len(days) == 1:
            every_days, at_most_days = days.pop()
            self.rhythm.show_value(every_days)
            self.longest.show_days(at_most_days)
        else:
            self.rhythm.show_various()
        self._paused_until = pauses.pop() if len(pauses) == 1 else None
        if self._paused_until:
            self.pause.set_value(DateAndTime(self._paused_until, None))
        self.rhythm.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.save_button.setEnabled(not self.rhythm.is_various())
        self.longest.setEnabled(bool(self.rhythm.value()))

    def write(self) -> None:
        logbook, until = self.desk.logbook, read_day(self.pause, "until")
        days = self.rhythm.value()
        with logbook.edit("rhythm-changed", *self._uids):
            people.keep_in_touch(logbook, self._uids, days, self.longest.days() if days else None)
            if until != self._paused_until:
                people.pause(logbook, self._uids, until)

    def after_saving(self) -> None:
        days = self.rhythm.value()
        if days is None:
            messages.notice(_("No rhythm of their own any more"), undo=True)
        else:
            rhythm = rhythms.spoken(days, self.longest.days())
            messages.notice(_("Keeping in touch {rhythm}").format(rhythm=rhythm), undo=True)
