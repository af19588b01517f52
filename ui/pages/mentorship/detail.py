"""One mentorship in full: how it stands, its sessions and topics, goals, questions, and what was agreed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentorlog import dates
from mentorlog.language import _, ngettext
from mentorlog.mentoring import feedback_list, sessions
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.mentorship_list import MentorshipRow
from mentorlog.mentoring.presets import programmes
from mentorlog.mentoring.sessions import SessionRow
from ui import icons, theme
from ui.desk import Desk
from ui.pages.detail import Detail, named, section
from ui.pages.mentorship.actions import MentorshipActions
from ui.pages.mentorship.agreement import AgreementSection
from ui.pages.mentorship.goals import GoalsSection
from ui.pages.mentorship.questions import QuestionsSection
from ui.pages.mentorship.session_card import SessionCard
from ui.rows.mentorship_row import role_words, stalled_words, state_words
from ui.rows.row import side_by_side
from ui.sheets.session_topics import SessionTopics
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.chips import Chip
from ui.widgets.fact import Fact
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.heading import Title
from ui.widgets.label import Label

_AVATAR = 64
_LAST = 3  # sessions that are shown at first


class MentorshipDetail(Detail):
    """Sections in which something is typed stay while one mentorship is told; the rest is made anew."""

    def __init__(self, desk: Desk, actions: MentorshipActions) -> None:
        super().__init__(desk, _("Mentorship"), first=("log-session", "activate", "edit"))
        self._actions = actions
        self._row: MentorshipRow | None = None
        self._sessions: list[SessionRow] = []
        self._heard = 0  # pieces of feedback
        self._most: int | None = _LAST  # sessions that are shown; None for all
        self._kept: list[QWidget] = []
        self.topics: SessionTopics | None = None
        self.goals: GoalsSection | None = None
        self.questions: QuestionsSection | None = None
        self.agreement: AgreementSection | None = None

    def show_row(self, row: MentorshipRow | None) -> None:
        """Show this mentorship, or none; only what has changed is made anew."""
        before, told, heard = self._row, self._sessions, self._heard
        self._row = row
        if row is None:
            return
        self._sessions = sessions.of_mentorship(self.desk.logbook, row.uid)
        self._heard = feedback_list.count(self.desk.logbook, ReviewFilter(mentorship=row.uid))
        is_other = before is None or before.uid != row.uid
        if is_other:
            self._most = _LAST
            self._make_sections(row)
        if is_other or (before, told, heard) != (row, self._sessions, self._heard):
            self.rebuild()
        self._refresh_sections(row)
        if is_other:
            self.verticalScrollBar().setValue(0)

    def kept(self) -> Sequence[QWidget]:
        """The sections."""
        return self._kept

    # --- the sections that stay

    def _make_sections(self, row: MentorshipRow) -> None:
        for part in self._kept:
            part.hide()
            part.deleteLater()
        if self.agreement:
            self.agreement.keep()
        self.topics = SessionTopics(self.desk, row.uid)
        self.goals, self.questions = GoalsSection(self.desk), QuestionsSection(self.desk)
        self.agreement = AgreementSection(self.desk, row)
        self._kept = [self.topics, self.goals, self.questions, self.agreement]

    def _refresh_sections(self, row: MentorshipRow) -> None:
        self.topics.refresh()
        self.goals.show_person(row.person, row.role)
        self.questions.show_person(row.person)
        self.agreement.show_row(row)

    # --- the parts

    def parts(self) -> list[QWidget]:
        """Head, buttons, what stands out, then the sections."""
        row = self._row
        if row is None:
            return []
        cards = [self._stalled(row)] if row.stalled else []
        cards += [self._ended(row)] if row.state == "ended" else []
        return [self._head(row), self._buttons(row), *cards, self._course(), *self._kept]

    def _head(self, row: MentorshipRow) -> QWidget:
        head = QWidget()
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_4)
        words.addWidget(Title(row.name, secret=True))
        words.addWidget(
            Label(side_by_side(role_words(row), row.purpose), tone="muted", wrap=True, secret=True)
        )
        if agreed := _time(row):
            words.addWidget(Label(agreed, tone="muted", scale=0.88, wrap=True))
        tags = QWidget()
        flow = FlowLayout(tags, gap=6)
        for chip in _chips(row):
            flow.addWidget(chip)
        words.addWidget(tags)
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_16)
        line.addWidget(Avatar(row.name, row.person, _AVATAR), alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return head

    def _buttons(self, row: MentorshipRow) -> QWidget:
        if row.state != "active":
            words = _("Begin") if row.state == "proposed" else _("Go on with it")
            first = named("activate", Button(words, "play", look="primary"), self._actions.activate)
        else:
            first = self.action_button("log-session", _("Log session"), look="primary")
        buttons = [
            first,
            self.action_button("prep", _("Prepare")),
            self.action_button("edit", _("Agreement")),
        ]
        if self._heard:
            buttons.append(self._feedback_button(row))
        return self.bar(buttons, partial(self._fill_menu, row))

    def _feedback_button(self, row: MentorshipRow) -> Button:
        """The way to what was said in it; how much that is, is told to whoever stays on the button."""
        count = ngettext("{n} piece of feedback", "{n} pieces of feedback", self._heard)
        button = Button(_("Feedback"), "message-square-quote")
        button.setAccessibleDescription(count.format(n=f"{self._heard:,}"))
        button.setToolTip(button.accessibleDescription())
        return named("heard", button, partial(self.desk.go, "feedback", row.uid))

    def _fill_menu(self, row: MentorshipRow, menu: QMenu) -> None:
        actions = self.desk.actions
        menu.addAction(actions["log-feedback"])
        menu.addAction(actions["ask-feedback"])
        menu.addAction(_("Open the &person"), partial(self.desk.go, "people", row.person))
        menu.addSeparator()
        if row.state == "active":
            menu.addAction(_("Pl&an session…"), self._actions.plan_session)
            menu.addAction(_("Pa&use"), self._actions.pause)
        if row.state != "ended":
            menu.addAction(actions["end-mentorship"])
        menu.addAction(actions["trash"])

    def _stalled(self, row: MentorshipRow) -> QWidget:
        sign = icons.icon("triangle-alert", "warn")
        hint = Label(_("Plan the next session, pause it, or end it well."), tone="muted", wrap=True)
        fact = Fact(sign, Label(stalled_words(row), bold=True, wrap=True), hint)
        plan = Button(_("Plan session…"), "calendar-plus")
        fact.add_button(named("plan", plan, self._actions.plan_session))
        fact.add_button(named("pause", Button(_("Pause"), "pause"), self._actions.pause))
        return fact.in_card()

    def _ended(self, row: MentorshipRow) -> QWidget:
        words = _("Ended {day}").format(day=dates.spoken(row.ended_on))
        fact = Fact(
            icons.icon("flag", "muted"),
            Label(words, bold=True),
            Label(row.end_reason, secret=True, wrap=True),
        )
        if row.outcome:
            fact.add_line(Label(row.outcome, wrap=True, secret=True))
        if row.thanked_on:
            thanked = _("Thanked {day}").format(day=dates.spoken(row.thanked_on))
            fact.add_line(Label(thanked, tone="muted"))
        else:
            fact.add_button(named("thank", Button(_("Said thanks"), "check"), self._actions.thank))
        return fact.in_card()

    def _course(self) -> QWidget:
        """The sessions, latest first; of many only the last few, so that topics and goals are not far."""
        if not self._sessions:
            return section(_("Sessions"), Label(_("No session yet."), tone="muted"))
        rows = self._sessions[::-1][: self._most]
        cards: list[QWidget] = [SessionCard(row, self._actions.open_session) for row in rows]
        if left := len(self._sessions) - len(rows):
            words = _("Show {n} more").format(n=left)
            more = Button(words, "chevron-down", look="quiet", ink="accent", flush=True)
            cards.append(named("more-sessions", more, self._show_all_sessions))
        return section(_("Sessions"), *cards)

    def _show_all_sessions(self) -> None:
        """Show the older ones too; the keyboard goes to the first of them."""
        first = self._sessions[-1 - _LAST].meeting
        self._most = None
        self.rebuild()
        self._focus(first)


def _chips(row: MentorshipRow) -> list[Chip]:
    form = programmes().get(row.programme)
    words = [
        state_words(row) if row.state != "active" else "",
        _(form.name) if form else "",
        dates.spoken_rhythm(row.every_days) if row.every_days else "",
        _("confidential") if row.confidential else "",
    ]
    return [Chip(each, tone="muted") for each in words if each]


def _time(row: MentorshipRow) -> str:
    """`1 Oct 2026 – 31 Mar 2027`, as far as it is agreed."""
    since, until = (dates.spoken(day) if day else "" for day in (row.since, row.until))
    if since and until:
        return _("{since} to {until}").format(since=since, until=until)
    return _("since {day}").format(day=since) if since else ""
