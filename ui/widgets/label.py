"""A label for words of any origin: plain text in a tone and size of the theme, hidden if personal."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from ui import theme
from ui.widgets.blur import discretion


class Label(QLabel):
    """Text with a `tone` ("text", "muted", "accent", "ok", "warn", "bad") at `scale` times the usual size."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: str = "text",
        scale: float = 1.0,
        bold: bool = False,
        wrap: bool = False,
        secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._scale, self._bold = text, scale, bold
        self._alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._follow_direction()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self._follow_font()
        self._secret = secret
        if secret:
            discretion.changed.connect(self._show_text)
        self._show_text()

    def setText(self, text: str) -> None:
        """Show `text`, or its dots while discretion asks for them."""
        self._text = text
        self._show_text()

    def full_text(self) -> str:
        """The words themselves, whether they may be seen now or not."""
        return self._text

    def set_tone(self, tone: str) -> None:
        """Change the colour to that of another tone."""
        if self.property("tone") != tone:  # styling anew takes a millisecond
            theme.restyle(self, "tone", tone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The theme sets the size of text first and the style sheet after it; only the latter is told here.
        if event.type() == QEvent.Type.StyleChange:
            self._follow_font()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow_direction()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Left means the side where a line begins."""
        self._alignment = alignment
        self._follow_direction()

    def _follow_direction(self) -> None:
        """Stand where the page begins: left alone, a label stands where the script of its own text begins."""
        side = QStyle.visualAlignment(self.layoutDirection(), self._alignment)
        super().setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def _follow_font(self) -> None:
        self.setFont(theme.scaled_font(self._scale, bold=self._bold))

    def _visible_text(self) -> str:
        return discretion.shown(self._text) if self._secret else self._text

    def _show_text(self) -> None:
        super().setText(self._visible_text())


class SentenceLabel(Label):
    """What was done, or is being done, may always be read; only the names in it are hidden."""

    def _visible_text(self) -> str:
        return discretion.sentence(self._text)
