"""Where notes are read: Markdown that fetches nothing, opens nothing and runs nothing by itself."""

from __future__ import annotations

import re
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QToolTip, QWidget

from mentorlog.language import _
from ui.widgets.blur import discretion

_AROUND = 2  # pixels: the ring of the style sheet, seen or not, on both sides
_SCHEMES = {"http", "https", "mailto", "tel"}
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
# A word of 300,000 letters takes seconds to lay out; broken into such pieces it takes none.
_LONG_WORD = re.compile(r"(\S{500})(?=\S)")


class Selected(NamedTuple):
    """Which part of which notes is selected, and whether the keyboard is there."""

    markdown: str
    anchor: int
    position: int
    has_focus: bool


class NotesView(QTextBrowser):
    """Notes as tall as they are long. `link_chosen` tells the address of a link that the user chose.

    The address is shown before, in a tooltip; only web, mail and telephone links are told. Whoever opens one
    asks first.
    """

    link_chosen = Signal(str)

    def __init__(self, markdown: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self.setAccessibleName(_("Notes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(18)
        self.highlighted.connect(self._show_address)
        self.anchorClicked.connect(self._choose)
        discretion.changed.connect(self._show_notes)
        self.set_notes(markdown)

    def set_notes(self, markdown: str) -> None:
        """Show other notes."""
        self._markdown = markdown
        self._show_notes()

    def selected_part(self) -> Selected | None:
        """What is selected, to be selected again in another view of the same notes."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return Selected(self._markdown, cursor.anchor(), cursor.position(), self.hasFocus())

    def select_part(self, part: Selected) -> None:
        """Select that here too, if the notes are the same."""
        if part.markdown != self._markdown:
            return
        cursor = self.textCursor()
        cursor.setPosition(part.anchor)
        cursor.setPosition(part.position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        if part.has_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        """A single pixel, whatever is asked for: with no answer Qt itself would read local files."""
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """How high the notes will be in this width, so that no layout has to try it out first."""
        if width not in self._heights:
            measured = self.document().clone(self)
            measured.setTextWidth(width - _AROUND)
            self._heights[width] = ceil(measured.size().height()) + _AROUND
            measured.deleteLater()
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The colour of links and the place of bullets are fixed when the text is read.
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._show_notes()

    def _show_notes(self) -> None:
        self._heights.clear()
        text = _LONG_WORD.sub(r"\1 ", self._markdown)
        if discretion.on:
            self.setPlainText(discretion.shown(text))
        else:
            self.document().setMarkdown(text, _FEATURES)
            _set_bullets_apart(self.document())
        has_links = "](" in text or "://" in text or "@" in text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus)
        self.updateGeometry()

    def _show_address(self, address: QUrl) -> None:
        text = discretion.tooltip(address.toDisplayString()) if not address.isEmpty() else ""
        QToolTip.showText(self.cursor().pos(), text, self)

    def _choose(self, address: QUrl) -> None:
        if address.scheme().lower() in _SCHEMES:
            self.link_chosen.emit(address.toString())


def _set_bullets_apart(document: QTextDocument) -> None:
    """Put a second space between a bullet and its text, hung to the left so that all lines begin as one."""
    hung = QTextBlockFormat()
    hung.setTextIndent(-QFontMetricsF(document.defaultFont()).horizontalAdvance(" "))
    block = document.begin()
    while block.isValid():
        if block.textList() is not None:
            cursor = QTextCursor(block)
            cursor.mergeBlockFormat(hung)
            cursor.insertText(" ", QTextCharFormat())
        block = block.next()
