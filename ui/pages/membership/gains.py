"""What came of the term of today: meetings with people of the association, whom one met, and credits."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import dates, meeting_list
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

_STEP = 20


class GainsPart(QWidget):
    """The sums in a card, and under it the latest meetings; a button shows those before, some at a time."""

    def __init__(self, desk: Desk, told: Told, gains: Gains) -> None:
        super().__init__()
        self._desk, self._earlier = desk, list(told.earlier)
        self._kind_of = kinds_of(desk.logbook)
        self._meetings = Card()
        self.more_button = named("more-meetings", Button("", look="quiet", ink="accent"), self.show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(_sums(gains, told.credits))
        column.addWidget(self._meetings)
        column.addWidget(self.more_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._meetings.setVisible(bool(told.latest))
        self._show(told.latest)

    def show_more(self) -> None:
        """Show the meetings before, and go on with the first of them."""
        numbers, self._earlier = self._earlier[:_STEP], self._earlier[_STEP:]
        meetings = meeting_list.rows(self._desk.logbook, numbers)
        self._show(meetings)
        self.findChild(Button, f"meeting-{meetings[0].uid}").setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, meetings: Sequence[MeetingRow]) -> None:
        for meeting in meetings:
            fact = self._fact(meeting)
            self._meetings.body.addWidget(fact)
            fact.show()  # at once, so that the keyboard can go there
        more = min(len(self._earlier), _STEP)
        words = ngettext("Show {n} earlier meeting", "Show {n} earlier meetings", more)
        self.more_button.setText(words.format(n=more))
        self.more_button.setVisible(bool(more))

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
