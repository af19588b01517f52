"""One credential in full: what is missing, its gauges and years, and what was done for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentorlog import clock
from mentorlog.credentials import doctor, holders
from mentorlog.credentials.credential_list import CredentialCard
from mentorlog.credentials.doctor import Finding
from mentorlog.credentials.gaps import Gap
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book
from mentorlog.credentials.rule_figures import is_unsure
from mentorlog.credentials.standing import Standing
from mentorlog.dates import relative, spoken
from mentorlog.language import _
from ui import icons, messages, theme
from ui.actions import SPECS
from ui.desk import Desk
from ui.pages.credential import gauge_words
from ui.pages.credential.actions import CredentialActions
from ui.pages.credential.activities import ActivitiesSection
from ui.pages.credential.gauges import gauges_card, years_card
from ui.pages.detail import Detail, named, section
from ui.rows.credential_row import cycle_words, is_pressing, tone_of
from ui.rows.plain_day import plain_day
from ui.rows.refusal_words import refusal_words, unrefused_sign, unrefused_words
from ui.rows.row import side_by_side
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.card import ReadingCard
from ui.widgets.chips import Chip
from ui.widgets.confidence import ConfidenceMark, confidence_words
from ui.widgets.fact import Fact
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.heading import Title
from ui.widgets.label import Label
from ui.widgets.notes_view import NotesView


class CredentialDetail(Detail):
    """The list of activities stays; all else is made anew when it has changed."""

    def __init__(self, desk: Desk, actions: CredentialActions) -> None:
        super().__init__(desk, _("Credential"), first=("edit", "more"))
        self._actions = actions
        self._card: CredentialCard | None = None
        self._holders: list[tuple[str, str]] = []
        self._refused: list[Finding] = []
        self.activities = ActivitiesSection(desk)
        self.activities.setParent(self)
        self.activities.hide()

    def show_card(self, card: CredentialCard | None) -> None:
        """Show this credential, or none; only what has changed is made anew."""
        before, told = self._card, (self._holders, self._refused)
        self._card = card
        if card is None:
            return
        self._holders = self._people_who_hold(card)
        self._refused = doctor.examine(self.desk.logbook, card.credential) if card.standing else []
        if card.standing:
            self.activities.show_standing(card.standing)
        is_other = before is None or before.credential.uid != card.credential.uid
        if is_other or (before, told) != (card, (self._holders, self._refused)):
            self.rebuild()
        if is_other:
            self.verticalScrollBar().setValue(0)

    def rebuild(self) -> None:
        """Tell everything anew, and let the list of activities be, with the focus that it may have."""
        focused = QApplication.focusWidget()
        was_there = focused is not None and self.activities.isAncestorOf(focused)
        self.activities.setParent(self)  # else it would go with the page that it stands on
        self.activities.hide()
        super().rebuild()
        if was_there:
            stays = self.activities.isVisible() and self.activities.list.isVisible()
            (self.activities.list if stays else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def parts(self) -> list[QWidget]:
        """Head, buttons and problems, then what there is to say of its state."""
        card = self._card
        if card is None:
            return []
        problems = [Banner(problem, "warn") for problem in book(self.desk.logbook).problems]
        return [_head(card), self._buttons(card), *problems, *self._of_state(card)]

    # --- the parts

    def _of_state(self, card: CredentialCard) -> list[QWidget]:
        if card.rule is None:
            return [self._without_rule(card)]
        if card.standing is None:
            ahead = [self._to_come(card.rule)] if card.credential.state == "working" else []
            return [self._not_held(card), *ahead, *self._network(card), *self._notes(card)]
        return self._told(card.standing)

    def _told(self, stands: Standing) -> list[QWidget]:
        self.activities.setVisible(True)
        parts: list[QWidget] = [
            self._recorded(stands),
            _missing(stands),
            section(_("Credits"), gauges_card(stands)),
        ]
        if any(year.minimum for year in stands.years):
            parts.append(section(_("Each year"), years_card(stands)))
        if stands.carry_over:
            parts.append(_carry_over(stands))
        return [*parts, self._audit(), *self._notes(self._shown()), self.activities]

    def _audit(self) -> QWidget:
        """What an auditor would say, and what one hands to them."""
        row = QWidget()
        flow = FlowLayout(row)
        for key in ("audit-pack", "claims-table"):
            flow.addWidget(self.action_button(key, ""))
        return section(_("If there is an audit"), self._refusals(), row)

    def _refusals(self) -> QWidget:
        if self._refused:
            words = Label(refusal_words(self._refused), wrap=True)
            fact = Fact(icons.icon("triangle-alert", "warn"), words)
            fact.add_button(self.action_button("refusals", _("What and why…")))
            return fact.in_card()
        stands = self._shown().standing
        assert stands
        told = unrefused_words(stands)
        card = ReadingCard(_("If there is an audit"), told)
        card.body.addWidget(Fact(unrefused_sign(stands), Label(told, wrap=True)))
        return card

    def _recorded(self, stands: Standing) -> QWidget:
        """The sentence, and the way to where its figures come from."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(gauge_words.recorded_words(stands), scale=1.1, wrap=True))
        column.addWidget(_cycle(stands))
        column.addWidget(self._where_from(), alignment=Qt.AlignmentFlag.AlignLeft)
        return part

    def _to_come(self, rule: Rule) -> QWidget:
        """What it will take to keep it."""
        changed_on = book(self.desk.logbook).changed.get(rule.id)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(gauge_words.to_come_words(rule, changed_on), wrap=True))
        if is_unsure(rule, rule, "total") or is_unsure(rule.cycle, rule, "years"):
            column.addWidget(ConfidenceMark("low"), alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._where_from(), alignment=Qt.AlignmentFlag.AlignLeft)
        return part

    def _where_from(self) -> Button:
        words, actions = _("Where does this come from?"), self.desk.actions
        return ActionButton(actions, "rule-figures", words, look="quiet", ink="accent", flush=True)

    def _notes(self, card: CredentialCard) -> list[QWidget]:
        """What the user wrote about it."""
        if not card.credential.notes:
            return []
        view = NotesView(card.credential.notes)
        view.link_chosen.connect(partial(messages.open_link, self))
        return [section(_("Notes"), view)]

    def _shown(self) -> CredentialCard:
        assert self._card
        return self._card

    def _buttons(self, card: CredentialCard) -> QWidget:
        firsts = {"working": "earn-credential", "retired": "resume-credential"}
        keys = [firsts[card.credential.state]] if card.credential.state in firsts else []
        buttons = [self.action_button(key, SPECS[key].words) for key in keys]
        if card.standing:
            buttons.append(self.action_button("log-activity", _("Log activity"), look="primary"))
        buttons.append(self.action_button("edit", _("Change")))
        if card.standing:
            buttons.append(self.action_button("renew-credential", _("Renew")))
            buttons.append(self.action_button("opening-balance", _("Opening balance")))
        return self.bar(buttons, partial(self._fill_menu, card))

    def _fill_menu(self, card: CredentialCard, menu: QMenu) -> None:
        if card.standing:
            menu.addAction(self.desk.actions["import-activities"])
            menu.addSeparator()
        if card.rule and card.credential.earned:
            menu.addAction(self.desk.actions["audit-pack"])
            menu.addAction(self.desk.actions["claims-table"])
            menu.addSeparator()
        if card.credential.state != "retired":
            menu.addAction(self.desk.actions["retire-credential"])
        menu.addAction(self.desk.actions["trash"])
        if card.rule:
            menu.addSeparator()
            menu.addAction(self.desk.actions["rule-figures"])
            menu.addAction(self.desk.actions["own-rule"])

    def _not_held(self, card: CredentialCard) -> QWidget:
        row = card.credential
        if row.state == "retired":
            day = spoken(row.retired_on) if row.retired_on else ""
            words = Label(_("Retired on {day}").format(day=day), bold=True, wrap=True)
            hint = _("It has no gauges any more. What was done for it is kept.")
            return Fact(icons.icon("archive"), words, Label(hint, tone="muted", wrap=True)).in_card()
        if row.exam_on is None:
            words = Label(_("No day for the exam yet"), bold=True, wrap=True)
            return Fact(icons.icon("calendar-days", "muted"), words).in_card()
        words = Label(_("Exam on {day}").format(day=spoken(row.exam_on)), bold=True, wrap=True)
        ahead = Label(relative(row.exam_on, clock.today()), tone="muted", wrap=True)
        return Fact(icons.icon("calendar-days", "accent"), words, ahead).in_card()

    def _without_rule(self, card: CredentialCard) -> QWidget:
        words = _("There is no rule “{key}” in the logbook any more.").format(key=card.credential.rule)
        hint = _("Without it nothing can be counted. What was done for it is kept.")
        lines = Label(words, bold=True, wrap=True), Label(hint, tone="muted", wrap=True)
        fact = Fact(icons.icon("triangle-alert", "warn"), *lines)
        fact.add_button(self.action_button("own-rule", _("Write it anew…")))
        return fact.in_card()

    def _network(self, card: CredentialCard) -> list[QWidget]:
        """Those one could ask how they did it."""
        if card.credential.state != "working":
            return []
        change = Button(_("Note who holds it…"), "users", look="quiet", ink="accent", flush=True)
        row = QWidget()
        flow = FlowLayout(row)
        if self._holders:
            for uid, name in self._holders:
                flow.addWidget(self.person_link(uid, name))
        else:
            flow.addWidget(Label(_("Nobody whom you know is noted yet."), tone="muted"))
        flow.addWidget(named("holders", change, self._actions.note_holders))
        return [section(_("People you could ask, for they hold it"), row)]

    def _people_who_hold(self, card: CredentialCard) -> list[tuple[str, str]]:
        is_wanted = card.credential.state == "working"
        return holders.of_rule(self.desk.logbook, card.credential.rule) if is_wanted else []


def _cycle(stands: Standing) -> QWidget:
    """From when to when it is, and whether that is unsure."""
    row = QWidget()
    flow = FlowLayout(row, gap=theme.SPACE_8)
    flow.addWidget(Label(_("Cycle {cycle}").format(cycle=cycle_words(stands.cycle)), tone="muted"))
    if is_unsure(stands.rule.cycle, stands.rule, "years", "anchor"):
        flow.addWidget(ConfidenceMark("low"))
    return row


def _head(card: CredentialCard) -> QWidget:
    row, rule = card.credential, card.rule
    head = QWidget()
    words = QVBoxLayout(head)
    words.setContentsMargins(0, 0, 0, 0)
    words.setSpacing(theme.SPACE_4)
    words.addWidget(Title(row.name))
    if rule:
        words.addWidget(Label(side_by_side(rule.title, rule.issuer), tone="muted", wrap=True))
    tags = QWidget()
    flow = FlowLayout(tags, gap=6)
    for chip in _chips(card):
        flow.addWidget(chip)
    words.addWidget(tags)
    return head


def _chips(card: CredentialCard) -> list[Chip]:
    row = card.credential
    chips = []
    if row.number:
        chips.append(Chip(_("No. {number}").format(number=row.number), tone="muted", secret=True))
    if row.earned:
        chips.append(Chip(_("earned {day}").format(day=plain_day(row.earned)), tone="muted"))
    if card.standing:
        said = _("expires {day}") if row.expires == card.standing.cycle.until else _("cycle ends {day}")
        chips.append(Chip(said.format(day=plain_day(card.standing.cycle.until)), tone="muted"))
    return chips


def _missing(stands: Standing) -> QWidget:
    """What is missing with its days, or that nothing is."""
    gaps = sorted(stands.gaps, key=lambda gap: gap.due)
    nothing = _("Nothing is missing by these rules.")
    sentences = [gap.sentence for gap in gaps] or [nothing]
    card = ReadingCard(_("What is missing"), " ".join([*sentences, *stands.doubts]))
    for gap in gaps:
        card.body.addWidget(_gap(gap, stands))
    if not gaps:
        card.body.addWidget(Fact(icons.icon("circle-check", "ok"), Label(nothing, wrap=True)))
    for doubt in stands.doubts:
        sign = icons.icon("circle-question-mark", "muted")
        card.body.addWidget(Fact(sign, Label(doubt, tone="muted", wrap=True)))
    return section(_("What is missing"), card)


def _gap(gap: Gap, stands: Standing) -> Fact:
    tone = tone_of(gap, stands.on)
    fact = Fact(icons.icon("clock", tone), Label(gap.sentence, wrap=True))
    if is_pressing(gap, stands.on):
        fact.add_line(Label(relative(gap.due, stands.on), tone=tone, scale=0.88))
    return fact


def _carry_over(stands: Standing) -> QWidget:
    assert stands.carry_over
    words, is_sure = gauge_words.carry_over_words(stands), stands.carry_over.is_sure
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.SPACE_12)
    line.addWidget(Label(words, wrap=True), 1)
    if not is_sure:
        line.addWidget(ConfidenceMark("low"), alignment=Qt.AlignmentFlag.AlignTop)
    card = ReadingCard(_("Carried over"), words if is_sure else f"{words} {confidence_words('low')}")
    card.body.addWidget(row)
    return section(_("Carried over"), card)
