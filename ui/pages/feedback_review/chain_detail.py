"""One piece of feedback with its chain: decision, goals, follow-ups, evidence, and whether they know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from mentorlog import clock
from mentorlog.dates import relative, spoken
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _
from mentorlog.mentoring.chain import Chain
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.feedback_words import kind_word
from ui import icons, theme
from ui.desk import Desk
from ui.pages.detail import Detail, named, section
from ui.pages.evidence_part import EvidencePart
from ui.pages.feedback_actions import FeedbackActions
from ui.pages.feedback_review.decision_part import DIGITS, DecisionPart
from ui.pages.feedback_review.reason_line import ReasonLine
from ui.pages.mentorship.goal_cards import GoalCards
from ui.rows.follow_up_row import due_tone, ending, state_icon, state_words
from ui.rows.meeting_row import headline, kinds_of
from ui.rows.row import side_by_side
from ui.widgets.blur import discretion
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chips import Chip
from ui.widgets.fact import Fact
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_SHOWN = 3000  # letters of a quote; who wants to read on opens it
_SIGN = 18


class ChainDetail(Detail):
    """Its buttons do what the actions of the page do; the digits decide, wherever the focus is in it."""

    def __init__(self, desk: Desk, actions: FeedbackActions) -> None:
        super().__init__(desk, _("Feedback in full"), first=[f"status-{status}" for status in DIGITS])
        self._actions = actions
        self._kind_of = kinds_of(desk.logbook)
        self._chain: Chain | None = None
        self.decision: DecisionPart | None = None
        self.evidence: EvidencePart | None = None
        self.reason = ReasonLine()
        self.reason.given.connect(lambda reason: self.decision.decline(reason))
        self.reason.left.connect(lambda: self.decision.leave())
        self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._follow_height())
        self.goals = GoalCards(desk, actions.take_off_goal)

    def show_chain(self, chain: Chain | None) -> None:
        """Show this feedback."""
        is_other = self._chain is None or chain is None or chain.row.uid != self._chain.row.uid
        self._chain = chain
        if is_other:
            self.reason.hide()
        self.rebuild()
        if is_other:
            self.verticalScrollBar().setValue(0)

    def decide(self, digit: int) -> None:
        """What a digit says; for what is declined the reason is asked for."""
        if self.decision is not None:
            self.decision.decide(DIGITS[digit - 1])

    def _follow_height(self) -> None:
        """The question why may need a line more once it has its width: it stays in sight whole."""
        if self.reason.isAncestorOf(QApplication.focusWidget() or self):
            self._show_question()

    def _show_question(self) -> None:
        """Scroll to the question why, once it has its place."""
        line = self.reason
        QTimer.singleShot(0, line, lambda: self.ensureWidgetVisible(line, 0, theme.SPACE_12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 6 say what is done with it."""
        if event.text() in tuple("123456"):
            self.decide(int(event.text()))
        else:
            super().keyPressEvent(event)

    # --- the parts

    def kept(self) -> Sequence[QWidget]:
        """What is typed into: the goals, and why it is declined."""
        return self.goals, self.reason

    def parts(self) -> list[QWidget]:
        """From what was said to whether they know what came of it."""
        chain = self._chain
        if chain is None:
            return []
        self.decision = DecisionPart(self._actions, chain, self.reason)
        self.decision.asking.connect(self._show_question)
        self.evidence = EvidencePart(self.desk, {"feedback": [chain.row.uid]}, chain.evidence)
        return [
            self._head(chain),
            self._buttons(),
            *self._meeting(chain),
            *self._meaning(chain),
            section(_("What I did with it"), self.decision),
            section(_("Goals"), *self._goals(chain)),
            section(_("Follow-ups"), *self._follow_ups(chain)),
            section(_("Evidence"), self.evidence),
            section(_("Told them"), self._told(chain)),
        ]

    def _head(self, chain: Chain) -> QWidget:
        row = chain.row
        quote = row.quote if len(row.quote) <= _SHOWN else row.quote[:_SHOWN] + "…"
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(Label(f"“{quote}”", scale=1.3, bold=True, wrap=True, secret=True))
        column.addWidget(self._origin(chain))
        column.addWidget(self._when(row))
        about = [*(Chip(theme, secret=True) for theme in row.themes), *map(Chip, row.competencies)]
        if about:
            column.addWidget(_flowing(about))
        return head

    def _origin(self, chain: Chain) -> QWidget:
        """Its kind, and who said it."""
        row = chain.row
        parts: list[QWidget] = [IconView(icons.feedback_kind_icon(row.kind), _SIGN)]
        parts.append(
            Label(
                _("{kind}, from").format(kind=kind_word(row.kind)) if row.giver_name else kind_word(row.kind)
            )
        )
        if row.giver and not row.giver_trashed:
            parts.append(self.person_link(row.giver, row.giver_name))
        elif row.giver_name:
            parts.append(Label(row.giver_name, secret=True))
        return _flowing(parts)

    def _when(self, row: FeedbackRow) -> QWidget:
        """The day on which it was said, how long ago that is, and whether it is for nobody else's eyes."""
        days = side_by_side(
            spoken(row.day), relative(row.day, clock.today()), _("private") if row.private else ""
        )
        return Label(days, tone="muted", wrap=True)

    def _buttons(self) -> QWidget:
        return self.bar([self.action_button("edit", _("Edit"))], self._fill_menu)

    def _fill_menu(self, menu: QMenu) -> None:
        menu.addAction(self.desk.actions["trash"])

    def _meeting(self, chain: Chain) -> Iterator[QWidget]:
        """Where it was said, with the way there."""
        meeting = chain.meeting
        if meeting is not None:
            title = Label(headline(meeting, self._kind_of), wrap=True)
            fact = Fact(icons.kind_icon(meeting.kind), title)
            go = Button(_("Open meeting"), look="quiet", ink="accent")
            fact.add_button(named("meeting", go, partial(self.desk.go, "meetings", meeting.uid)))
            yield section(_("Said in"), fact.in_card())

    def _meaning(self, chain: Chain) -> Iterator[QWidget]:
        """What I asked, what I make of it, and its steps, as far as there is anything."""
        kept = chain.details
        lines = (
            (_("What I asked"), kept.asked),
            (_("What I make of it"), kept.meaning),
            (_("Situation"), kept.situation),
            (_("Behaviour"), kept.behaviour),
            (_("Impact"), kept.impact),
            (_("Next time"), kept.next_step),
        )
        card = Card()
        for name, words in lines:
            if words:
                card.body.addWidget(Label(name, tone="muted", scale=0.88))
                card.body.addWidget(Label(words[:_SHOWN], wrap=True, secret=True))
        if any(words for _name, words in lines):
            yield section(_("In my words"), card)
        else:
            card.deleteLater()

    def _goals(self, chain: Chain) -> Iterator[QWidget]:
        self.goals.show_rows(chain.goals)
        if chain.goals:
            yield self.goals
        link = named("link-goal", Button(_("Link a goal…"), "link"), self._actions.link_goal)
        yield _flowing([self.action_button("add-goal", _("Add goal")), link])

    def _follow_ups(self, chain: Chain) -> Iterator[QWidget]:
        if chain.follow_ups:
            card = Card()
            for row in chain.follow_ups:
                card.body.addWidget(self._follow_up(row))
            yield card
        yield _flowing([self.action_button("new-follow-up", _("Add follow-up"))])

    def _follow_up(self, row: FollowUpRow) -> Fact:
        tone = due_tone(row) if row.state == "open" else "muted"
        sign = icons.icon(state_icon(row), "accent" if tone == "muted" and row.state == "open" else tone)
        when = Label(side_by_side(state_words(row), ending(row)), tone=tone, scale=0.88, wrap=True)
        fact = Fact(sign, Label(row.what, wrap=True, secret=True), when)
        go = Button(_("Show"), look="quiet", ink="accent")
        fact.add_button(named(f"go-{row.uid}", go, partial(self.desk.go, "follow-ups", row.uid)))
        away = IconButton("x", _("Take {what} off this feedback").format(what=discretion.shown(row.what)))
        take_off = partial(self._actions.take_off_follow_up, row.uid)
        fact.add_button(named(f"away-{row.uid}", away, take_off))
        return fact

    def _told(self, chain: Chain) -> QWidget:
        """Whether whoever gave it knows what came of it."""
        day, name = chain.row.told_on, discretion.shown(chain.row.giver_name)
        if day:
            words = _("{name} was told on {day}") if name else _("They were told on {day}")
            told = Label(words.format(name=name, day=spoken(day)), wrap=True)
            fact = Fact(icons.icon("check-check", "ok"), told)
            fact.add_button(self.action_button("told", _("Not told yet"), look="quiet"))
        else:
            words = (
                _("{name} does not know yet what came of it")
                if name
                else _("They do not know yet what came of it")
            )
            fact = Fact(icons.icon("message-square-reply"), Label(words.format(name=name), wrap=True))
            fact.add_button(self.action_button("told", _("Told them today")))
        return fact.in_card()


def _flowing(parts: list[QWidget]) -> QWidget:
    whole = QWidget()
    flow = FlowLayout(whole, gap=6)
    for part in parts:
        flow.addWidget(part)
    return whole
