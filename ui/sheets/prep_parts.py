"""What stands on the prep card, part by part; a part in which nothing stands is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import clock, kinds
from mentorlog.dates import relative, spoken
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingRow
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.feedback_words import kind_word, status_word
from mentorlog.mentoring.goal_list import GoalRow
from mentorlog.mentoring.prep import PrepCard
from mentorlog.words import shortened
from ui import icons, messages, theme
from ui.desk import Desk
from ui.rows.follow_up_row import due_tone, state_icon
from ui.rows.row import side_by_side
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.folding_row import FoldingRow
from ui.widgets.heading import Heading
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label
from ui.widgets.notes_view import NotesView
from ui.widgets.score_bar import ScoreBar, score_words
from ui.widgets.tick_line import TickLine

_SIGN = 16
_FOLD_BELOW = 560
_QUOTED = 400  # letters of what was said; all of it stands on the Feedback page


def parts(desk: Desk, card: PrepCard, ticks: Sequence[TickLine]) -> Iterator[QWidget]:
    """The whole card from top to bottom; `ticks` are the questions to ask."""
    found = [*_news(desk.logbook, card), *_halves(card, ticks), *_mentoring(card)]
    yield from found or [Label(_("Nothing is open. Ask how they are."), tone="muted", wrap=True)]


def _news(logbook: Logbook, card: PrepCard) -> Iterator[QWidget]:
    """What is new, and what was said last time."""
    for post in card.jobs:
        new = Label(_("New since last time"), tone="muted", scale=0.88)
        what = Label(side_by_side(post.title, post.organisation), bold=True, wrap=True, secret=True)
        yield Fact(icons.icon("briefcase", "accent"), what, new).in_card()
    if card.last:
        yield _section(_("Last time"), _last(kinds.names(logbook), card.last))


def _halves(card: PrepCard, ticks: Sequence[TickLine]) -> Iterator[QWidget]:
    """What was promised, side by side; then what to talk about and to ask."""
    yield from _beside(
        _listed(_("I promised"), [_promise(row) for row in card.mine]),
        _listed(_("They promised"), [_promise(row) for row in card.theirs]),
    )
    yield from _beside(
        _listed(_("To talk about"), [_topic(topic.words) for topic in card.topics]),
        _listed(_("To ask"), ticks),
    )


def _mentoring(card: PrepCard) -> Iterator[QWidget]:
    """What they said and waits for a decision, and the goals that they help with."""
    if card.feedback:
        yield _listed(_("Feedback not yet acted on"), [_feedback(row) for row in card.feedback])
    if card.goals:
        yield _listed(_("Goals"), [_goal(row) for row in card.goals])


def _last(names: dict[str, str], meeting: MeetingRow) -> Card:
    what = Label(meeting.title or names.get(meeting.kind, meeting.kind), bold=True, wrap=True, secret=True)
    today = clock.today()
    when = side_by_side(spoken(meeting.day, today), relative(meeting.day, today))
    card = Fact(
        icons.kind_icon(meeting.kind, "accent"), what, Label(when, tone="muted", scale=0.88)
    ).in_card()
    if meeting.notes:
        notes = NotesView(meeting.notes)
        notes.link_chosen.connect(partial(messages.open_link, notes))
        card.body.addWidget(notes)
    for present in meeting.people:
        if present.line:
            card.body.addWidget(Label(f"{present.name}: {present.line}", wrap=True, secret=True))
    return card


def _promise(row: FollowUpRow) -> QWidget:
    today = clock.today()
    overdue = _("overdue") if row.overdue else ""
    age = side_by_side(_("due {day}").format(day=spoken(row.due, today)), relative(row.due, today), overdue)
    return _signed(
        IconView(icons.icon(state_icon(row), "accent" if not row.overdue else due_tone(row)), _SIGN),
        Label(row.what, wrap=True, secret=True),
        Label(age, tone=due_tone(row), scale=0.88, wrap=True),
    )


def _topic(words: str) -> QWidget:
    return _signed(
        IconView(icons.icon("message-circle", "accent"), _SIGN), Label(words, wrap=True, secret=True)
    )


def _feedback(row: FeedbackRow) -> QWidget:
    said = side_by_side(kind_word(row.kind), spoken(row.day, clock.today()), status_word(row.status))
    return _signed(
        IconView(icons.feedback_kind_icon(row.kind), _SIGN),
        Label(f"“{shortened(row.quote, _QUOTED)}”", wrap=True, secret=True),
        Label(said, tone="muted", scale=0.88, wrap=True),
    )


def _goal(row: GoalRow) -> QWidget:
    """The goal, and the bar with its figures at the far end."""
    line = FoldingRow(_FOLD_BELOW)
    line.line.setSpacing(theme.SPACE_12)
    line.line.addWidget(Label(row.title, wrap=True, secret=True), 1)
    scores = QHBoxLayout()
    scores.setSpacing(theme.SPACE_12)
    scores.addWidget(ScoreBar(row.baseline, row.current))
    scores.addWidget(Label(score_words(row.baseline, row.current), tone="muted"), 1)
    line.line.addLayout(scores)
    return line


def _signed(sign: IconView, *lines: Label) -> QWidget:
    """Lines under each other beside a small sign."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE_8)
    row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    for line in lines:
        column.addWidget(line)
    row.addLayout(column, 1)
    return whole


def _listed(title: str, lines: Sequence[QWidget]) -> QWidget | None:
    """The lines in a card under their title; nothing without any."""
    if not lines:
        return None
    card = Card()
    card.body.setSpacing(theme.SPACE_12)
    for line in lines:
        card.body.addWidget(line)
    card.body.addStretch(1)
    return _section(title, card)


def _section(title: str, card: Card) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE_8)
    column.addWidget(Heading(title))
    column.addWidget(card, 1)
    return part


def _beside(*found: QWidget | None) -> Iterator[QWidget]:
    """Two parts side by side where both are there and the sheet is wide enough."""
    there = [part for part in found if part is not None]
    if len(there) < 2:
        yield from there
        return
    row = FoldingRow(_FOLD_BELOW)
    row.line.setSpacing(theme.SPACE_16)
    for part in there:
        row.line.addWidget(part, 1)
    yield row
