"""A field for several names: each becomes a chip as soon as it is chosen or typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui import theme
from ui.widgets.chips import RemovableChip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.secret_line import SecretLine
from ui.widgets.suggestions import Suggestion, SuggestionList

__all__ = ["Suggestion", "Token", "TokensField"]


class Token(Struct, frozen=True):
    """One name in the field; `key` is None for one that was typed and is known to nobody yet."""

    key: str | None
    text: str


class TokensField(QFrame):
    """Names with completion: Enter, Tab or a comma takes the marked row, Backspace removes the last chip.

    After Enter or a comma another name may follow; Tab goes on to the next field.
    `suggest` is asked with each letter typed, and answers with the best first.
    """

    changed = Signal()

    def __init__(
        self,
        suggest: Callable[[str], Sequence[Suggestion]],
        name: str,
        *,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._suggest = suggest
        self._tokens: list[Token] = []
        self._chips: list[RemovableChip] = []
        self._placeholder = placeholder
        # Born without its parent the line would fall out of the way of Tab when it becomes the focus proxy.
        self.line = SecretLine(name, parent=self)
        self.line.setProperty("bare", True)
        self.line.setMinimumWidth(140)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._offer)
        self.popup = SuggestionList(self)
        self.popup.taken.connect(self._take)
        self._flow = FlowLayout(self, gap=6)
        self._flow.setContentsMargins(8, 5, 8, 5)
        self._flow.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._show_placeholder()

    def tokens(self) -> list[Token]:
        """The names in the field, in their order."""
        return list(self._tokens)

    def set_tokens(self, tokens: Sequence[Token]) -> None:
        """Show these names instead; no signal follows."""
        for chip in self._chips:
            self._discard(chip)
        self._tokens, self._chips = [], []
        for token in tokens:
            self._append(token)
        self.line.clear()
        self._show_placeholder()

    def commit(self) -> None:
        """Turn what is typed into a name: the known one it equals, or a new one. For the moment of saving.

        Of two people of one name none is guessed: the text stays as it was typed.
        """
        text = _cleaned(self.line.text())
        if not text:
            return
        known = [row for row in self._offers(text) if _same(row.title, text)]
        if len(known) < 2:
            self._take(known[0] if known else Suggestion(None, text))

    def open_list(self) -> None:
        """Offer again what the typed letters may mean."""
        self._offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._handle_key(event)
        if event.type() == QEvent.Type.FocusOut:
            self.popup.hide()
            self.commit()
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
            self.update()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._settle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.current()
        focused = self.line.hasFocus() or any(chip.hasFocus() for chip in self._chips)
        width = theme.FOCUS_WIDTH if focused else colors.hairline
        edge = colors.bad if self.property("invalid") else colors.accent if focused else colors.outline
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, width))
        painter.setBrush(colors.base)
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        painter.end()

    def _handle_key(self, event: QKeyEvent) -> bool:
        """Whether the key was meant for the field as a whole and not for the text in it."""
        key, typed = event.key(), bool(self.line.text().strip())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.popup.isVisible():
            self.popup.move_mark(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down and typed:
            self._offer()
        elif key == Qt.Key.Key_Escape and self.popup.isVisible():
            self.popup.hide()
        elif typed and self._ends_a_name(event):
            self._take(self.popup.marked() or Suggestion(None, _cleaned(self.line.text())))
            return key != Qt.Key.Key_Tab
        elif self._chips and self._at_start() and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            self._step_back(key)
        else:
            return False
        return True

    def _ends_a_name(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Tab:
            return True
        before = self.line.text()[: self.line.cursorPosition()]
        # "Priya Raman (Siemens, Munich)" is one name.
        return event.text() == "," and before.count("(") <= before.count(")")

    def _at_start(self) -> bool:
        return self.line.cursorPosition() == 0 and not self.line.hasSelectedText()

    def _step_back(self, key: int) -> None:
        if key == Qt.Key.Key_Backspace:
            self._remove(self._chips[-1])
        else:
            self._chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _offers(self, text: str) -> list[Suggestion]:
        taken = {token.key for token in self._tokens}
        return [row for row in self._suggest(text) if row.key not in taken]

    def _offer(self) -> None:
        text = _cleaned(self.line.text())
        if not text:
            self.popup.hide()
            return
        rows = self._offers(text)
        is_known = any(_same(row.title, text) for row in rows)
        self.popup.offer(rows if is_known else [*rows, Suggestion(None, text)], self)

    def _take(self, row: Suggestion) -> None:
        token = Token(row.key, row.chip or row.title)
        self.popup.hide()
        self.line.clear()
        if token not in self._tokens:
            self._append(token)
            self._show_placeholder()
            self.changed.emit()

    def _append(self, token: Token) -> None:
        chip = RemovableChip(token.text, "" if token.key else "plus", secret=True)
        # Arrow keys reach the chips, Tab passes them by.
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.removed.connect(partial(self._remove, chip))
        chip.installEventFilter(_ChipKeys(self, chip))
        self._flow.insert_widget(len(self._chips), chip)
        chip.show()
        self._tokens.append(token)
        self._chips.append(chip)

    def _remove(self, chip: RemovableChip) -> None:
        place = self._chips.index(chip)
        del self._tokens[place], self._chips[place]
        self._discard(chip)
        self._show_placeholder()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _discard(self, chip: RemovableChip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _show_placeholder(self) -> None:
        self.line.setPlaceholderText("" if self._tokens else self._placeholder)
        self._settle()

    def _settle(self) -> None:
        """Be as high as the lines of chips are; forms would give the field more or less than that."""
        words = self.line.fontMetrics().horizontalAdvance(self.line.placeholderText()) + 16
        self.line.setMinimumWidth(max(140, min(words, self.width() - 24)))
        self.setFixedHeight(self._flow.heightForWidth(self.width()))

    def move_focus(self, chip: RemovableChip, step: int) -> None:
        """Go from `chip` to the one beside it, or from the last to the text."""
        place = self._chips.index(chip) + step
        target: QWidget = self._chips[max(0, place)] if place < len(self._chips) else self.line
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()


class _ChipKeys(QObject):
    """Arrow keys on a chip walk along the field, in the direction that the eye sees."""

    def __init__(self, field: TokensField, chip: RemovableChip) -> None:
        super().__init__(chip)
        self._field, self._chip = field, chip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            forward = self._field.isRightToLeft()
            steps = {Qt.Key.Key_Left: 1 if forward else -1, Qt.Key.Key_Right: -1 if forward else 1}
            if event.key() in steps:
                self._field.move_focus(self._chip, steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)


def _cleaned(text: str) -> str:
    return " ".join(text.split())


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
