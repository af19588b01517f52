"""What came of the term of today: meetings with people of the association, whom one met, and credits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import dates
from mentorlog.language import _, ngettext
from mentorlog.meeting_list import MeetingRow
from mentorlog.memberships.term_gains import Gains
from ui import icons, theme
from ui.desk import Desk
from ui.pages.detail import named
from ui.pages.membership.told import Told
from ui.rows.meeting_row import headline, kinds_of, length, people_words
from ui.rows.row import side_by_side
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.label import Label

_FIRST = 4


class GainsPart(QWidget):
    """The sums in a card, and under it the latest meetings; a button shows the others."""

    def __init__(self, desk: Desk, told: Told, gains: Gains) -> None:
        super().__init__()
        self._desk, self._meetings = desk, told.meetings
        self._kind_of = kinds_of(desk.logbook)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_8)
        self._column.addWidget(_sums(gains, told.credits))
        self._card: Card | None = None
        self.all_button: Button | None = None
        self._show(_FIRST)
        left = len(self._meetings) - _FIRST
        if left > 0:
            words = ngettext("Show {n} more meeting", "Show {n} more meetings", left).format(n=left)
            self.all_button = named("all-meetings", Button(words, look="quiet", ink="accent"), self.show_all)
            self._column.addWidget(self.all_button, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_all(self) -> None:
        """Show every meeting of the term, and go on with the first that is new there."""
        first = self._meetings[_FIRST]
        self._show(len(self._meetings))
        self.all_button.hide()
        self.findChild(Button, f"meeting-{first.uid}").setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, count: int) -> None:
        shown = 0 if self._card is None else _FIRST
        if self._card is None and self._meetings:
            self._card = Card()
            self._column.addWidget(self._card)
        for meeting in self._meetings[shown:count]:
            fact = self._fact(meeting)
            self._card.body.addWidget(fact)
            fact.show()  # at once, so that the keyboard can go there

    def _fact(self, meeting: MeetingRow) -> Fact:
        title = headline(meeting, self._kind_of)
        people = discretion.shown(people_words(meeting)) if meeting.title and meeting.people else ""
        when = side_by_side(dates.spoken(meeting.day), length(meeting), people)
        fact = Fact(
            icons.kind_icon(meeting.kind), Label(title, wrap=True), Label(when, tone="muted", wrap=True)
        )
        show = Button(_("Show"), look="quiet", ink="accent")
        show.setAccessibleDescription(title)
        go = partial(self._desk.go, "meetings", meeting.uid)
        fact.add_button(named(f"meeting-{meeting.uid}", show, go))
        return fact


def _sums(gains: Gains, credits: tuple[str, ...]) -> Card:
    fact = Fact(icons.icon("handshake"), Label(meeting_words(gains), bold=True, wrap=True))
    words = side_by_side(*credits) or _("No activity of this term counts towards a credential yet.")
    fact.add_line(Label(words, tone="text" if credits else "muted", wrap=True))
    return fact.in_card()


def meeting_words(gains: Gains) -> str:
    """`12 meetings · 9 h 30 min · 5 people met`."""
    hours, minutes = divmod(gains.minutes, 60)
    parts = [
        ngettext("{n} meeting", "{n} meetings", gains.meetings).format(n=gains.meetings),
        _("{n} h").format(n=hours) if hours else "",
        _("{n} min").format(n=minutes) if minutes else "",
        ngettext("{n} person met", "{n} people met", gains.people).format(n=gains.people),
    ]
    return side_by_side(parts[0], " ".join(filter(None, parts[1:3])), parts[3])
