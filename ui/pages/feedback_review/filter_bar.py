"""The one filter bar over all views of feedback: when, from whom, about what, what was done, which words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring import filter_words, review
from mentorlog.mentoring.feedback_list import UNDECIDED, ReviewFilter
from mentorlog.mentoring.feedback_words import kind_word, status_word
from mentorlog.mentoring.review import By
from ui import icons, theme
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.chips import TickChip
from ui.widgets.filter_box import FilterBox
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.search_field import SearchField

_NONE = {
    "theme": marked("Without a theme"),
    "giver": marked("From nobody named"),
    "competency": marked("Without a competency"),
}
_SEARCH_LETTERS = 18
_OWN_DAYS = "own-days"  # among the periods, and no value of a filter

Choice = tuple[Any, str]


class FilterBar(QWidget):
    """A field for words, boxes, and a way back to everything; `narrowed` carries the filter.

    The boxes that are used least stand there while they say something, or once "More" was pressed.
    """

    narrowed = Signal(object)
    days_wanted = Signal()  # of the user's own, for the period

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self._logbook = logbook
        self._chosen = ReviewFilter()
        self.period = FilterBox(_("Period"))
        self.giver = FilterBox(_("From"))
        self.competency = FilterBox(_("Competency"))
        self.theme = FilterBox(_("Theme"))
        self.kind = FilterBox(_("Kind"))
        self.status = FilterBox(_("What I did with it"))
        self.solicited = TickChip(_("Asked for only"))
        self.mentorship = TickChip("")
        self.search = SearchField(_("Search in feedback"))
        self.more = Button(_("More"), "chevron-down", look="quiet")
        self.clear = Button(_("Show all"), "x", look="quiet")
        self._is_open = False
        self._lay_out()
        self._listen()

    @property
    def boxes(self) -> tuple[FilterBox, ...]:
        """The boxes in their order."""
        return self.period, self.giver, self.kind, self.theme, self.competency, self.status

    def refresh(self) -> None:
        """Offer what there is in the logbook now."""
        periods = [((key, None, None), words) for key, words in filter_words.periods().items()]
        self.period.offer([*periods, (_OWN_DAYS, _("From … to …"))])
        self.giver.offer([((), _("From anyone")), *self._found("giver", _from)])
        self.competency.offer([((), _("Any competency")), *self._found("competency", str)])
        self.theme.offer([((), _("Any theme")), *self._found("theme", discretion.shown)])
        self.kind.offer([((), _("Any kind")), *(((kind,), kind_word(kind)) for kind in icons.FEEDBACK_KINDS)])
        statuses = (((status,), status_word(status)) for status in icons.FEEDBACK_STATUSES)
        self.status.offer([((), _("Any status")), (UNDECIDED, _("Undecided")), *statuses])
        self.show_chosen(self._chosen)

    def show_chosen(self, chosen: ReviewFilter) -> None:
        """Say what is chosen, wherever it was; no signal follows."""
        self._chosen = chosen
        days = (chosen.period, chosen.since, chosen.until)
        self.period.show_value(days, filter_words.days(chosen))
        self.giver.show_value(chosen.givers, _("From several"))
        self.competency.show_value(chosen.competencies, _("Several competencies"))
        self.theme.show_value(chosen.themes, discretion.shown(" + ".join(chosen.themes)))
        self.kind.show_value(chosen.kinds, ", ".join(map(kind_word, chosen.kinds)))
        self.status.show_value(chosen.statuses, ", ".join(map(status_word, chosen.statuses)))
        self.solicited.setChecked(chosen.solicited)
        self.mentorship.setChecked(chosen.mentorship is not None)
        where = filter_words.mentorship(self._logbook, chosen.mentorship or "")
        self.mentorship.set_words(discretion.shown(where))
        if self.search.text().strip() != chosen.text:
            self.search.blockSignals(True)
            self.search.setText(chosen.text)
            self.search.blockSignals(False)
        self._show_parts()

    def show_more(self, more: bool) -> None:
        """Show the boxes that are used least too, or only those of them that say something."""
        self._is_open = more
        self.more.setText(_("Less") if more else _("More"))
        self.more.set_icon_name("chevron-up" if more else "chevron-down")
        self._show_parts()

    def _show_parts(self) -> None:
        """Show what is used, or has the keyboard just now."""
        everything = ReviewFilter()
        for name, part in self._rarer.items():
            is_used = getattr(self._chosen, name) != getattr(everything, name)
            part.setVisible(self._is_open or is_used or part.hasFocus())
        self.mentorship.setVisible(self._chosen.mentorship is not None)  # chosen on the Mentors page alone
        if self.clear.hasFocus() and self._chosen == everything:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear.setVisible(self._chosen != everything)

    @property
    def _rarer(self) -> dict[str, QWidget]:
        """What stands behind "More", by the part of the filter that it says."""
        return {"competencies": self.competency, "statuses": self.status, "solicited": self.solicited}

    # --- the parts

    def _lay_out(self) -> None:
        flow = FlowLayout(gap=theme.SPACE_8)
        for widget in (self.search, *self.boxes, self.solicited, self.mentorship, self.more, self.clear):
            flow.addWidget(widget)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * _SEARCH_LETTERS + theme.SPACE_28)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(flow)

    def _listen(self) -> None:
        self.period.picked.connect(self._take_period)
        self.giver.picked.connect(lambda givers: self._narrow(givers=givers))
        self.competency.picked.connect(lambda keys: self._narrow(competencies=keys))
        self.theme.picked.connect(lambda names: self._narrow(themes=names))
        self.kind.picked.connect(lambda kinds: self._narrow(kinds=kinds))
        self.status.picked.connect(lambda statuses: self._narrow(statuses=statuses))
        self.solicited.clicked.connect(lambda ticked: self._narrow(solicited=ticked))
        self.mentorship.clicked.connect(lambda _ticked: self._narrow(mentorship=None))
        self.search.searched.connect(lambda text: self._narrow(text=text))
        self.more.clicked.connect(lambda _checked=False: self.show_more(not self._is_open))
        self.clear.clicked.connect(lambda _checked=False: self.narrowed.emit(ReviewFilter()))

    def _take_period(self, days: Any) -> None:
        if days == _OWN_DAYS:
            self.show_chosen(self._chosen)  # as it is, until the days are known
            self.days_wanted.emit()
        else:
            self._narrow(period=days[0], since=days[1], until=days[2])

    def _narrow(self, **changes: Any) -> None:
        self.narrowed.emit(replace(self._chosen, **changes))

    def _found(self, view: By, shown: Callable[[str], str]) -> Iterator[Choice]:
        """Whatever feedback is from or about, each by its name."""
        for row in review.by(self._logbook, ReviewFilter(), view):
            yield (row.key,), shown(row.name) if row.key else _(_NONE[view])


def _from(name: str) -> str:
    return _("From {name}").format(name=discretion.shown(name))
