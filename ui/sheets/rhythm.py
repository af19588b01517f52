"""The sheet that says how often to keep in touch with people."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from mentorlog import dates, people
from mentorlog.language import _, ngettext
from ui import messages
from ui.desk import Desk
from ui.sheets.sheet import Sheet
from ui.widgets.label import Label
from ui.widgets.rhythm_field import RhythmField


class RhythmSheet(Sheet):
    """Gives one rhythm to all of them; those that they have now are `rhythms`.

    Where these differ none is proposed, and there is nothing to save until one is chosen.
    """

    def __init__(
        self, desk: Desk, parent: QWidget | None, uids: Sequence[str], rhythms: Collection[int | None]
    ) -> None:
        title = ngettext("Keep in touch with {n} person", "Keep in touch with {n} people", len(uids))
        super().__init__(desk, parent, title.format(n=len(uids)))
        self._uids = uids
        self.rhythm = RhythmField()
        self._propose(set(rhythms))
        self.first = self.rhythm.days
        self.form.add("every_days", _("&Rhythm"), self.rhythm)
        self.body.addWidget(
            Label(_("Without a rhythm nobody ever goes cold."), tone="muted", scale=0.88, wrap=True)
        )
        self.set_width(64)

    def _propose(self, rhythms: set[int | None]) -> None:
        if len(rhythms) == 1:
            self.rhythm.show_value(rhythms.pop())
        else:
            self.rhythm.show_various()
        self.rhythm.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.save_button.setEnabled(not self.rhythm.is_various())

    def write(self) -> None:
        people.keep_in_touch(self.desk.logbook, self._uids, self.rhythm.value())

    def after_saving(self) -> None:
        days = self.rhythm.value()
        if days is None:
            messages.notice(_("No rhythm any more"), undo=True)
        else:
            messages.notice(
                _("Keeping in touch {rhythm}").format(rhythm=dates.spoken_rhythm(days)), undo=True
            )
