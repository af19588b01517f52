"""The one line after the very first meeting, which asks when to talk again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentorlog import clock, dates, follow_ups, meeting_list, people, settings
from mentorlog.dates import When
from mentorlog.language import _
from mentorlog.meeting_list import MeetingFilter
from ui import messages, theme
from ui.desk import Desk
from ui.widgets.button import IconButton
from ui.widgets.chips import ChoiceChips
from ui.widgets.label import Label

_STAYS_FOR = 120_000  # milliseconds
_RHYTHMS = {"every-month": 30, "every-quarter": 91}


class TalkAgain(QWidget):
    """A day makes a follow-up, a rhythm keeps in touch; the cross, a meeting or a while ends it too."""

    def __init__(self, desk: Desk, uids: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        logbook = desk.logbook
        self._logbook, self._uids = logbook, list(uids)
        self._days = {
            chip.key: chip for chip in dates.chips(clock.today(), settings.working_days(logbook))[2:]
        }
        choices = [(chip.key, chip.label) for chip in self._days.values()]
        choices += [("every-month", _("Every month")), ("every-quarter", _("Every 3 months"))]
        self.chips = ChoiceChips(_("When to talk again"), choices)
        self.chips.chosen.connect(self._take)
        self.dismiss = IconButton("x", _("Dismiss"))
        self.dismiss.clicked.connect(self._leave)
        desk.changed.connect(self._follow_change)
        self._meetings = meeting_list.count(logbook, MeetingFilter())
        QTimer.singleShot(_STAYS_FOR, self, self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_28, theme.SPACE_8, theme.SPACE_12, theme.SPACE_8)
        row.setSpacing(theme.SPACE_16)
        row.addWidget(Label(_("When do you want to talk again?"), bold=True))
        row.addWidget(self.chips, 1)
        row.addWidget(self.dismiss)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().card)
        line = theme.current().hairline
        painter.fillRect(0, self.height() - line, self.width(), line, theme.current().line)
        painter.end()

    def _take(self, key: str) -> None:
        if key in _RHYTHMS:
            people.keep_in_touch(self._logbook, self._uids, _RHYTHMS[key])
            messages.notice(_("You will be reminded to keep in touch"), undo=True)
        else:
            name = people.name_of(self._logbook, self._uids[0])
            what = _("Talk to {name} again").format(name=name)
            follow_ups.add(self._logbook, what, When(self._days[key].day), people=self._uids)
            messages.notice(_("Follow-up added"), undo=True)
        self._leave()

    def _follow_change(self) -> None:
        """Once the meeting is undone there may be nobody to talk to, and the next one is another matter."""
        if meeting_list.count(self._logbook, MeetingFilter()) != self._meetings:
            self._leave()

    def _leave(self) -> None:
        self.hide()
        self.deleteLater()
