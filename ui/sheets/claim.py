"""The sheet for claims: an activity as its issuer's form asks for it, and what became of the claim."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import clock, settings
from mentorlog.credentials import activity_list, attendance_form, claim_sheet, claims, doctor
from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.claims import CLAIM_STATES, ClaimState, state_word
from mentorlog.credentials.rule import Rule
from mentorlog.dates import DateAndTime, spoken
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.language import _, marked, ngettext
from ui import icons, messages, theme
from ui.desk import Desk
from ui.rows.activity_row import credit_words
from ui.rows.row import side_by_side
from ui.sheets.activity import ActivitySheet
from ui.sheets.claim_field import ClaimFieldRow
from ui.sheets.credential_files import save_attendance_form
from ui.sheets.form import Form
from ui.sheets.sheet import Sheet
from ui.sheets.sheet_toasts import SheetToasts
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chips import ChoiceChips
from ui.widgets.date_field import DateField
from ui.widgets.fact import Fact
from ui.widgets.heading import Heading
from ui.widgets.label import Label
from ui.widgets.validated_line import ValidatedLine

_MARK = {
    "": marked("Withdraw the claim"),
    "claimed": marked("Mark as claimed"),
    "approved": marked("Mark as approved"),
    "rejected": marked("Mark as rejected"),
    "audited": marked("Mark as audited"),
}
_NOT_CLAIMED = "none"  # a choice needs a key
_WIDTH, _TWO_COLUMNS = 156, 116  # letters


class ClaimSheet(Sheet):
    """One of `queue` after the other, by their uids, beginning with `first`: saving goes on to the next."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, rule: Rule, queue: Sequence[str], first: str
    ) -> None:
        super().__init__(desk, parent, _("Claim for {rule}").format(rule=rule.name))
        self.rule, self._queue, self._uid = rule, list(queue), first
        self._told: object = None
        self.rows: list[ClaimFieldRow] = []
        self._what = Label(tone="muted", wrap=True, secret=True)
        self._left = Label(tone="muted", scale=0.88)
        self.state = ChoiceChips(_("How the claim stands"), _states())
        self.number = ValidatedLine(_("Claim number"), placeholder=_("as the issuer gave it"))
        week_start = settings.get(desk.logbook, "week-start")
        self.day = DateField(_("Since"), "back", with_time=False, is_last=True, week_start=week_start)
        self.previous = Button(_("Previous"), "chevron-left", look="quiet", keys="Alt+P")
        self.next = Button(_("Next"), "chevron-right", look="quiet", keys="Alt+N")
        self.outcome = Form()
        self.change = Button(_("Change activity…"), "pencil", look="quiet", ink="accent", flush=True)
        self.form_button = Button(_("Attendance form…"), "signature", look="quiet", ink="accent", flush=True)
        self._parts, self._refused = QVBoxLayout(), QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._toasts = SheetToasts(desk, self)
        self._lay_out_claim()
        self._listen_to_claim()
        self.show_activity(first)
        self.set_width(_WIDTH)

    def show_activity(self, uid: str) -> None:
        """Show the claim of another activity."""
        self._uid, self._told = uid, None
        self.refresh()
        first = next((row.copy for row in self.rows if row.field.text), self.save_button)
        self.first = first
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the claim as it is in the logbook; what is typed stays while that is the same."""
        try:
            row = activity_list.one(self.desk.logbook, self._uid)
            fields = claim_sheet.sheet(self.desk.logbook, self._uid, self.rule)
        except (NotFound, InvalidEntry):  # undone or changed meanwhile: then there is nothing to claim
            super().reject()
            return
        claim = claims.of_activity(self.desk.logbook, self._uid).get(self.rule.id)
        self._follow_queue()
        if (row, fields, claim) == self._told:
            return
        self._told = (row, fields, claim)
        self._show_fields(row, fields)
        state, since, number = claim or ("claimed", clock.today(), "")
        self.state.choose(state)
        self.day.set_value(DateAndTime(since))
        self.number.set_text(number)
        self._follow_state()

    def save(self) -> None:
        """Keep what became of the claim, and go on to the next activity that is not claimed."""
        if not self._is_meant() or not self.attempt(self.write):
            return
        self.after_saving()
        following = self._next() or next(iter(self._unclaimed()), None)
        if following:
            self.show_activity(following)
        else:
            self.accept()

    def write(self) -> None:
        """Note what became of it, or that nothing was claimed."""
        logbook, state = self.desk.logbook, self._state()
        if state is None:
            claims.withdraw(logbook, [self._uid], self.rule.id)
            return
        since = self.day.read("since")
        if since is None:
            raise InvalidEntry("since", marked("Since which day? Type one, such as today."))
        day, number = since.day, self.number.text()
        claims.claim(logbook, [self._uid], self.rule.id, state, day=day, number=number)

    def after_saving(self) -> None:
        """Say so."""
        title = discretion.named(activity_list.one(self.desk.logbook, self._uid).title)
        words = _("“{title}” {state}").format(title=title, state=state_word(self._state() or ""))
        messages.notice(words, undo=True)

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a field."""
        return self.outcome.show_problem(field, sentence)

    def clear_problems(self) -> None:
        """Take the sentences back."""
        self.outcome.clear_problems()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two columns, what became of it stands under the fields."""
        is_wide = event.size().width() >= self.fontMetrics().averageCharWidth() * _TWO_COLUMNS
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)

    # --- the queue

    def _unclaimed(self) -> list[str]:
        """Those of the queue that are not claimed now, but for the one that is shown."""
        claimed = claims.of_rule(self.desk.logbook, self.rule.id)
        return [uid for uid in self._queue if uid not in claimed and uid != self._uid]

    def _next(self) -> str | None:
        place = self._queue.index(self._uid) if self._uid in self._queue else -1
        return next((uid for uid in self._unclaimed() if self._queue.index(uid) > place), None)

    def _previous(self) -> str | None:
        place = self._queue.index(self._uid) if self._uid in self._queue else 0
        return next((uid for uid in self._unclaimed()[::-1] if self._queue.index(uid) < place), None)

    def _go(self, uid: str | None) -> None:
        if uid:
            self.show_activity(uid)

    def _follow_queue(self) -> None:
        count = len(self._unclaimed())
        words = ngettext("{n} more to claim", "{n} more to claim", count)
        self._left.setText(words.format(n=count) if count else "")
        self._left.setVisible(bool(count))
        self.previous.setEnabled(bool(self._previous()))
        self.next.setEnabled(bool(self._next()))
        for button in (self.previous, self.next):
            button.setVisible(len(self._queue) > 1)

    def _change_activity(self) -> None:
        """Fill in what the form asks for and the activity does not say."""
        ActivitySheet(self.desk, self, self._uid).open()

    def _save_form(self) -> None:
        """Write the form by which others confirm it."""
        save_attendance_form(self, attendance_form.of_activity(self.desk.logbook, self._uid))

    # --- what is meant

    def _is_meant(self) -> bool:
        """Whether it is claimed although the form has gaps, or the claim no number; the user is asked."""
        if self._state() != "claimed":
            return True
        empty = [row.field.label for row in self.rows if row.field.is_needed and not row.field.text]
        doubts = [_("Empty on the form: {fields}.").format(fields=", ".join(empty))] if empty else []
        if not self.number.text():
            doubts.append(_("It has no claim number; you can enter it later."))
        words = " ".join(doubts)
        title = _("Mark as claimed all the same?")
        return not doubts or messages.question(self, title, words, _("Mark as claimed"))

    def _state(self) -> ClaimState | None:
        return next((state for state in CLAIM_STATES if state == self.state.chosen_key()), None)

    def _follow_state(self) -> None:
        state = self._state()
        self.save_button.setText(_(_MARK[state or ""]))
        for key in ("number", "since"):
            self.outcome.set_shown(key, state is not None)

    # --- the parts

    def _show_fields(self, row: ActivityRow, fields: Sequence[claim_sheet.FilledField]) -> None:
        self._what.setText(side_by_side(row.title, spoken(row.day), credit_words(row, self.rule)))
        self.rows = [ClaimFieldRow(field) for field in fields]
        card = Card()
        card.body.setSpacing(theme.SPACE_8)
        for each in self.rows:
            card.body.addWidget(each)
        _fill(self._parts, [card])
        found = doctor.examine_activity(self.desk.logbook, self._uid)
        _fill(self._refused, _refusals([each.sentence for each in found if each.rule == self.rule.id]))
        self.fit_afresh()

    def _lay_out_claim(self) -> None:
        head, written, aside = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        head.addWidget(self._what, 1)
        head.addWidget(self.form_button)
        head.addWidget(self.change)
        written.setSpacing(theme.SPACE_12)
        written.addWidget(Heading(_("In the order of the form")))
        written.addLayout(self._parts)
        aside.setSpacing(theme.SPACE_12)
        aside.addWidget(Heading(_("What became of it")))
        aside.addWidget(self.outcome)
        aside.addLayout(self._refused)
        for column in (written, aside):
            column.addStretch(1)
        self._columns.setSpacing(theme.SPACE_28)
        self._columns.addLayout(written, 1)
        self._columns.addLayout(aside, 1)
        self.top.addLayout(head)
        self.body.addLayout(self._columns)
        self.outcome.add("state", _("&How it stands"), self.state)
        self.outcome.add("number", _("Claim n&umber"), self.number)
        self.outcome.add("since", _("&Since"), self.day)
        self.foot.aside.addWidget(self.previous)
        self.foot.aside.addWidget(self.next)
        self.foot.aside.addWidget(self._left)

    def _listen_to_claim(self) -> None:
        self.state.chosen.connect(lambda _key: self._follow_state())
        self.previous.clicked.connect(lambda _checked=False: self._go(self._previous()))
        self.next.clicked.connect(lambda _checked=False: self._go(self._next()))
        for button, keys in ((self.previous, "Alt+P"), (self.next, "Alt+N")):
            QShortcut(QKeySequence(keys), self, button.click)
        self.form_button.clicked.connect(lambda _checked=False: self._save_form())
        self.change.clicked.connect(lambda _checked=False: self._change_activity())
        self.desk.changed.connect(self.refresh)


def _fill(column: QVBoxLayout, parts: Sequence[QWidget]) -> None:
    """Put these into a column instead of what is there."""
    column.setSpacing(theme.SPACE_8)
    while (item := column.takeAt(0)) is not None:
        if (part := item.widget()) is not None:
            part.hide()
            part.deleteLater()
    for part in parts:
        column.addWidget(part)


def _refusals(sentences: Sequence[str]) -> list[QWidget]:
    """What an audit would refuse, in a card; nothing where it would refuse nothing."""
    if not sentences:
        return []
    card = Card()
    for sentence in sentences:
        card.body.addWidget(Fact(icons.icon("triangle-alert", "warn"), Label(sentence, wrap=True)))
    return [Heading(_("What an audit would refuse")), card]


def _states() -> list[tuple[str, str]]:
    return [(_NOT_CLAIMED, state_word("")), *((state, state_word(state)) for state in CLAIM_STATES)]
