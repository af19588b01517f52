"""Of which time a review pack tells, and what else of the filter of feedback narrows it."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.mentoring import filter_words
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.review_periods import Period
from ui import theme
from ui.widgets.filter_box import FilterBox
from ui.widgets.label import Label


class PackFilter(QWidget):
    """A box for the period, and under it in words what else was chosen before; `changed` with another."""

    changed = Signal()

    def __init__(self, logbook: Logbook, chosen: ReviewFilter) -> None:
        super().__init__()
        self.chosen = chosen
        self.period = FilterBox(_("Period"))
        self.rest = Label(filter_words.besides_days(logbook, chosen), tone="muted", wrap=True, secret=True)
        self.rest.setHidden(not self.rest.full_text())
        self._offer()
        self._lay_out()
        self.period.picked.connect(self._take)

    def _offer(self) -> None:
        """The periods there are, and the days of the filter where they are none of these."""
        chosen = self.chosen
        self.period.offer([((key, None, None), words) for key, words in filter_words.periods().items()])
        self.period.show_value((chosen.period, chosen.since, chosen.until), filter_words.days(chosen))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_8)
        line.addWidget(Label(_("Period"), tone="muted"))
        line.addWidget(self.period)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(line)
        column.addWidget(self.rest)

    def _take(self, days: tuple[Period, date | None, date | None]) -> None:
        period, since, until = days
        self.chosen = replace(self.chosen, period=period, since=since, until=until)
        self.changed.emit()
