"""The question why feedback is declined, asked on the page and not over it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from mentorlog.language import _
from mentorlog.words import shortened
from ui import theme
from ui.widgets.button import Button
from ui.widgets.card import framed
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.folding_row import FoldingRow
from ui.widgets.label import Label
from ui.widgets.validated_line import ValidatedLine

_QUOTED = 200  # letters that a line can hold
_FOLD_BELOW = 420


class ReasonLine(QFrame):
    """One line; `given` carries the reason, `left` says that there will be none.

    From there the keyboard can `go_back` to where it was when the question came.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.reason = ValidatedLine(
            _("Reason"), placeholder=_("You will want to know in a year"), secret=True
        )
        self.decline_button = Button(_("Decline"), "circle-x", look="primary", keys="Return")
        self.cancel_button = Button(_("Cancel"), keys="Esc")
        self._came_from: QWidget | None = None
        self._quote = ElidedLabel(tone="muted", secret=True)
        self._lay_out()
        self.reason.line.returnPressed.connect(self._give)
        self.decline_button.clicked.connect(lambda _checked=False: self._give())
        self.cancel_button.clicked.connect(self.left)
        self.hide()

    def ask(self, quote: str) -> None:
        """Ask about the feedback with this quote."""
        self._came_from = QApplication.focusWidget()
        self._quote.setText(f"“{shortened(quote, _QUOTED)}”")
        self.reason.set_text("")
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """To the list, from which a key asked; a button of the chain has another in its place by now."""
        if self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves everything as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        self.given.emit(self.reason.text())

    def _lay_out(self) -> None:
        body = framed(self)
        question = FoldingRow(_FOLD_BELOW)
        question.line.addWidget(Label(_("Why do you decline it?"), bold=True))
        question.line.addWidget(self._quote, 1)
        answer = FoldingRow(_FOLD_BELOW)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_8)
        buttons.addStretch(1)
        for button in (self.cancel_button, self.decline_button):
            buttons.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        answer.line.addWidget(self.reason, 1)
        answer.line.addLayout(buttons)
        body.addWidget(question)
        body.addWidget(answer)
