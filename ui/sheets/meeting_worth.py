"""What a meeting that is being logged is worth: one quiet line, with a tick and the way to the details."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.credentials import activities
from mentorlog.credentials.meeting_kind import likely_kind, role_with
from mentorlog.credit_words import ActivityKind
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui import theme
from ui.rows.credential_row import amount_words
from ui.sheets.activity_form import KindBox
from ui.sheets.form import Form
from ui.sheets.meeting_activity import seen_as_activity
from ui.sheets.meeting_form import MeetingForm
from ui.sheets.worths_part import WorthsPart
from ui.widgets.button import Button
from ui.widgets.label import Label


class MeetingWorth(QWidget):
    """It follows the fields of `form`, and is not there while the meeting is worth nothing or still ahead."""

    def __init__(self, logbook: Logbook, form: MeetingForm) -> None:
        super().__init__(form.parentWidget())
        self._logbook, self._form = logbook, form
        self._kind_by_hand: ActivityKind | None = None
        self._is_wanted, self._is_there = True, False
        self.count = QCheckBox(_("Count it"))
        self.words = Label(tone="muted", wrap=True)
        self.details = Button(_("Details"), look="quiet", ink="accent", flush=True)
        self.say_length = Button(_("Say how long it was"), look="quiet", ink="accent", flush=True)
        self.kind = KindBox()
        self.worths = WorthsPart(logbook)
        self._folded = QWidget()
        self._lay_out()
        self._listen()
        self.follow()

    # --- what the sheet asks

    def is_counted(self) -> bool:
        """Whether the user wants it to count."""
        return self._is_there and self.count.isChecked()

    def write(self, meeting: str) -> None:
        """Make the meeting that was just logged an activity too, within its edit. Raises InvalidEntry."""
        logbook, parts = self._logbook, self.worths.parts()
        seen = seen_as_activity(logbook, meeting)
        kind = self.kind.kind() or seen.kind
        details: activities.Details = {"minutes": seen.minutes, "meeting": meeting}
        activities.add(logbook, seen.title, kind, seen.day, parts=parts, **details)

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong in the details, which open."""
        if not self.worths.show_problem(field, sentence):
            return False
        self.unfold()
        return True

    def set_wanted(self, wanted: bool) -> None:
        """Stand back while the sheet shows something else than its fields."""
        self._is_wanted = wanted
        self.follow()

    def values(self) -> dict[str, Any]:
        """What the user said, for a draft; nothing where that is nothing."""
        if not self.count.isChecked() and self._folded.isHidden():
            return {}
        return {
            "count": self.count.isChecked(),
            "kind": self._kind_by_hand,
            "worths": self.worths.values(),
        }

    def show_values(self, values: dict[str, Any]) -> None:
        """Show what `values` gave."""
        self.count.setChecked(values.get("count", False))
        self._kind_by_hand = values.get("kind")
        self.worths.show_values(values.get("worths", {}))
        self.follow()

    # --- what follows the fields

    def follow(self) -> None:
        """Tell the worth of what is typed now."""
        kind, minutes = self._kind_by_hand or self._likely_kind(), self._minutes()
        self.kind.choose(kind)
        value = self._form.when.value()
        self.worths.show_worths(kind, minutes, value.day if value else None)
        self._tell(minutes)

    def unfold(self) -> None:
        """Show the worth to each credential, with its groups."""
        self._folded.show()
        self.details.hide()

    def _tell(self, minutes: int | None) -> None:
        amounts = [
            _("{amount} for {rule}").format(amount=amount_words(amount, card.rule.unit), rule=card.rule.name)
            for card in self.worths.cards.values()
            if (amount := card.amount())
        ]
        waiting = [card.rule.name for card in self.worths.cards.values() if card.worth.group and not minutes]
        if amounts:
            self.words.setText(_("Worth {credits}").format(credits=", ".join(amounts)))
        else:
            self.words.setText(_("May count for {rules}").format(rules=", ".join(waiting)))
        is_open = not self._folded.isHidden()
        self.count.setVisible(bool(amounts) or is_open)
        self.details.setVisible(bool(amounts) and not is_open)
        self.say_length.setVisible(bool(waiting) and not amounts)
        self.words.setVisible(bool(amounts or waiting))
        self._is_there = bool(amounts or waiting or is_open) and not self._form.is_planned()
        self.setVisible(self._is_there and self._is_wanted)

    def _likely_kind(self) -> ActivityKind:
        form = self._form
        tags = form.more.values()["tags"]
        people = [token.key for token in form.who.tokens() if token.key]
        meeting_kind = form.kind.chosen_key() or ""
        role = role_with(self._logbook, people) if meeting_kind == "mentoring" else None
        title = form.title.text() if form.is_event() else ""
        return likely_kind(meeting_kind, " ".join([title, *tags]), role)

    def _minutes(self) -> int | None:
        typed = self._form.more.values()["minutes"]
        return int(typed) if typed.isascii() and typed.isdigit() else None

    # --- the parts

    def _choose_kind(self) -> None:
        self._kind_by_hand = self.kind.kind()
        self.follow()

    def _listen(self) -> None:
        form = self._form
        for signal in (
            form.kind_changed,
            form.title.changed,
            form.who.changed,
            form.when.changed,
            form.more.changed,
            self.worths.changed,
        ):
            signal.connect(self.follow)
        self.kind.activated.connect(lambda _index: self._choose_kind())
        self.details.clicked.connect(self._open)
        self.say_length.clicked.connect(form.more.open)

    def _open(self) -> None:
        self.unfold()
        self.kind.setFocus()
        self.follow()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_12)
        line.addWidget(self.count)
        line.addWidget(self.words, 1)
        line.addWidget(self.details)
        line.addWidget(self.say_length)
        seen_as = Form()
        seen_as.add("kind", _("Counts as"), self.kind)
        folded = QVBoxLayout(self._folded)
        folded.setContentsMargins(0, 0, 0, 0)
        folded.setSpacing(theme.SPACE_12)
        folded.addWidget(seen_as)
        folded.addWidget(self.worths)
        self._folded.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addLayout(line)
        column.addWidget(self._folded)
