"""Two who may be one person, side by side, with what speaks for it and what can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentorlog.contacts.duplicates import Pair
from mentorlog.contacts.matching import verdict_word
from mentorlog.language import _
from ui import theme
from ui.desk import Desk
from ui.pages.detail import Detail
from ui.pages.pair_card import PairCard, Summary, summary_of
from ui.rows.pair_row import TONES
from ui.widgets.chips import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.folding_row import FoldingRow
from ui.widgets.heading import Title
from ui.widgets.label import Label

_FOLD_BELOW = 520


class PairDetail(Detail):
    """Made anew when something about one of the two has changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _("Two people"), first=("merge-people", "keep-apart"))
        self._pair: Pair | None = None
        self._told: tuple[Summary, ...] = ()

    def show_pair(self, pair: Pair | None) -> None:
        """Show these two, or nobody."""
        told = tuple(summary_of(self.desk.logbook, uid) for uid in (pair.person, pair.other)) if pair else ()
        if (pair, told) != (self._pair, self._told):
            self._pair, self._told = pair, told
            self.rebuild()

    def parts(self) -> list[QWidget]:
        """How sure it is and why, what can be done, and the two."""
        if self._pair is None:
            return []
        return [
            Title(_("One person or two?")),
            self._evidence(self._pair),
            self._buttons(),
            self._both(),
        ]

    def _evidence(self, pair: Pair) -> QWidget:
        chip = QHBoxLayout()
        chip.addWidget(Chip(verdict_word(pair.verdict), tone=TONES[pair.verdict]))
        chip.addStretch(1)
        whole = FoldingRow(_FOLD_BELOW)
        whole.line.addLayout(chip)
        whole.line.addWidget(Label(_breakable(pair.evidence), tone="muted", wrap=True, secret=True), 1)
        return whole

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=theme.SPACE_8)
        flow.addWidget(self.action_button("merge-people", _("Merge…"), look="primary"))
        flow.addWidget(self.action_button("keep-apart", _("Not the same")))
        return buttons

    def _both(self) -> QWidget:
        row = FoldingRow(_FOLD_BELOW)
        row.line.setSpacing(theme.SPACE_12)
        one, other = self._told
        for summary, beside in ((one, other), (other, one)):
            row.line.addWidget(PairCard(self.desk, summary, beside), 1)
        return row


def _breakable(text: str) -> str:
    """An address of e-mail can be wider than there is room: it may go on in the next line."""
    return text.replace("@", "\u200b@").replace(".", "\u200b.")
