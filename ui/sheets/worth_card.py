"""What an activity is worth to one credential, with why and how sure that is; and where it shall count."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStyle, QVBoxLayout

from mentorlog.credentials.activities import Part
from mentorlog.credentials.amounts import read_amount, spoken_amount
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.worth import Worth
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from ui import theme
from ui.rows.credential_row import amount_words
from ui.sheets.worth_place import WorthPlace
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.confidence import ConfidenceMark
from ui.widgets.label import Label
from ui.widgets.validated_line import Problem


class WorthCard(Card):
    """It is ticked while the activity is worth anything, until the user says otherwise.

    `changed` tells that something was ticked, chosen or typed here.
    """

    changed = Signal()

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        self.rule = rule
        self.worth = Worth(0, "", "", "low")
        self.box = QCheckBox(rule.name)
        self.box.setAccessibleName(_("Count for {rule}").format(rule=rule.name))
        self.places: list[WorthPlace] = []
        self.another = Button("", "plus", look="quiet", flush=True)
        self.problem = Problem(self)
        self._amount = Label(bold=True)
        self._mark = ConfidenceMark("low")
        self._reason = Label(tone="muted", scale=0.88, wrap=True)
        self._is_by_hand = self._has_own_group = False
        self._lay_out()
        self._add_place()
        self.box.clicked.connect(self._tick_by_hand)
        self.another.clicked.connect(self._split)

    # --- what the sheet says and asks

    def show_worth(self, worth: Worth, *, has_minutes: bool) -> None:
        """Tell what it is worth now; what the user chose here stays."""
        self.worth = worth
        self._reason.setText(worth.reason)
        self._mark.show_confidence(worth.confidence)
        if not self._has_own_group:
            self.places[0].choose(worth.group)
        if not self._is_by_hand:
            self.box.setChecked(bool(worth.credits or (worth.group and not has_minutes)))
        self._follow()

    def own_group(self) -> str:
        """The group that the user chose instead of the usual one, of several the first; or ""."""
        return self.places[0].chosen() if self._has_own_group else ""

    def amount(self) -> int:
        """What it shall count, in hundredths; nothing while it is not ticked."""
        if not self.box.isChecked():
            return 0
        return self._all_typed() if self._is_typed() else self.worth.credits

    def typed_amount(self) -> int:
        """As much of that as is typed and does not follow from the minutes."""
        return self.amount() if self._is_typed() else 0

    def parts(self) -> list[Part]:
        """Where it shall count; nowhere while it is not ticked. InvalidEntry with the rule's key."""
        if not self.box.isChecked():
            return []
        parts = [place.part() for place in self.places]
        if any(part.amount is None for part in parts) and (self._is_split() or not self.worth.group):
            raise InvalidEntry(
                self.rule.id, marked("How many {unit} are they? Type a number."), unit=self.rule.unit
            )
        return parts

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show where it was said to count; nowhere is unticked."""
        self._is_by_hand = True
        self.box.setChecked(bool(parts))
        if parts:
            self._show_places(
                [[part.group, "" if part.amount is None else spoken_amount(part.amount)] for part in parts]
            )
        self._follow()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong here; "" takes it back."""
        self.problem.tell(sentence, self.places[0].amount)
        if sentence:
            self.places[0].amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def values(self) -> dict[str, Any]:
        """What the user said, for a draft."""
        return {
            "on": self.box.isChecked() if self._is_by_hand else None,
            "places": [[place.chosen(), place.text()] for place in self.places]
            if self._has_own_group or self._is_typed()
            else [],
        }

    def show_values(self, values: dict[str, Any]) -> None:
        """Show what `values` gave."""
        self._is_by_hand = values["on"] is not None
        self.box.setChecked(bool(values["on"]))
        if values["places"]:
            self._show_places(values["places"])
        else:
            self._show_places([["", ""]])
            self._has_own_group = False
        self._follow()

    # --- what the user does

    def _tick_by_hand(self) -> None:
        self._is_by_hand = True
        self._follow()
        self.changed.emit()

    def _move(self) -> None:
        self._has_own_group = True
        self._type()

    def _type(self) -> None:
        self._follow()
        self.changed.emit()

    def _split(self) -> None:
        """Another group, for what is left of the worth."""
        if not self._is_typed():
            self.places[0].amount.setText(spoken_amount(self.worth.credits) if self.worth.credits else "")
        place = self._add_place()
        self._move()
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self, place: WorthPlace) -> None:
        self._drop(place)
        if not self._is_split():
            self.places[0].amount.clear()
        self.places[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._move()

    # --- what follows

    def _follow(self) -> None:
        """The amount that will be kept, and the fields only of what counts."""
        is_on = self.box.isChecked()
        amount = self.amount() if is_on else self.worth.credits
        self._amount.setText(amount_words(amount, self.rule.unit) if amount else "")
        self._amount.set_tone("text" if is_on else "muted")
        for place in self.places:
            place.setVisible(is_on)
            place.away.setVisible(self._is_split())
            usual = spoken_amount(self.worth.credits) if self.worth.group and not self._is_split() else "0"
            place.amount.setPlaceholderText(usual)
        self.another.setText(_("Another group") if self._is_split() else _("Split over groups"))
        self.another.setVisible(is_on and len(self.places) < len(self.rule.groups))
        self.show_problem("")

    def _all_typed(self) -> int:
        """All that is typed; what is no amount yet counts nothing yet."""
        amounts = 0
        for place in self.places:
            try:
                amounts += read_amount(place.text()) if place.text() else 0
            except InvalidEntry:
                continue
        return amounts

    def _is_split(self) -> bool:
        return len(self.places) > 1

    def _is_typed(self) -> bool:
        return self._is_split() or any(place.text() for place in self.places)

    # --- the parts

    def _show_places(self, told: Sequence[Sequence[str]]) -> None:
        while self._is_split():
            self._drop(self.places[-1])
        while len(self.places) < len(told):
            self._add_place()
        for place, (group, amount) in zip(self.places, told, strict=True):
            place.choose(group)
            place.amount.setText(amount)
        self._has_own_group = True

    def _add_place(self) -> WorthPlace:
        place = WorthPlace(self.rule)
        place.moved.connect(self._move)
        place.changed.connect(self._type)
        place.removed.connect(lambda: self._take_away(place))
        self.places.append(place)
        self._column.addWidget(place)
        return place

    def _drop(self, place: WorthPlace) -> None:
        self.places.remove(place)
        place.hide()
        place.deleteLater()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_12)
        head.addWidget(self.box)
        head.addWidget(self._amount)
        head.addStretch(1)
        head.addWidget(self._mark)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.SPACE_8)
        told = QVBoxLayout()
        told.setContentsMargins(self._indent(), 0, 0, 0)
        told.setSpacing(theme.SPACE_8)
        told.addLayout(self._column)
        told.addWidget(self.problem)
        told.addWidget(self.another, alignment=Qt.AlignmentFlag.AlignLeft)
        told.addWidget(self._reason)  # it grows and shrinks with what is chosen above it, which stays still
        self.body.addLayout(head)
        self.body.addLayout(told)

    def _indent(self) -> int:
        """Where the words of the box begin."""
        style = self.style()
        side = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self.box)
        return side + style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, self.box)
