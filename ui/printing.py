"""Documents as PDF: laid out block by block, so that no text from outside is ever taken for HTML."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from mentorlog.document import Block, Document, Heading, Item, Paragraph, Quote
from mentorlog.written_files import write_file
from ui import theme

_POINTS = 10.5
_HEADINGS = {1: 20.0, 2: 14.0, 3: 11.5}
_MARGINS = QMarginsF(22, 20, 22, 20)  # millimetres
_PAPER = theme.build(dark=False)


def print_pdf(document: Document, path: Path) -> None:
    """Write a document as a PDF of A4 pages with numbers. Raises FileNotWritten."""
    # A command has no application yet, and text cannot be laid out without one.
    running = QGuiApplication.instance() or QGuiApplication(["mentorlog", "-platform", "offscreen"])
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator("mentorlog")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            _MARGINS,
            QPageLayout.Unit.Millimeter,
        )
    )
    laid_out(document).print_(writer)
    del writer  # which ends the file
    write_file(path, content.data())
    del running


def laid_out(document: Document) -> QTextDocument:
    """The document as Qt prints and shows it."""
    text = QTextDocument()
    text.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, document.title)
    font = QFont()
    font.setPointSizeF(_POINTS)
    text.setDefaultFont(font)
    page = _Page(QTextCursor(text))
    for block in (Heading(document.title, 1), *document.blocks):
        page.add(block)
    return text


class _Page:
    """Writes one block after the other."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._begun = False

    def add(self, block: Block) -> None:
        """Write a block under those before."""
        match block:
            case Heading(text, level):
                self._write(text, above=4 if level == 1 else 16, below=6, size=_HEADINGS[level], bold=True)
            case Paragraph(text, muted):
                self._write(text, below=6, muted=muted)
            case Quote(text, source):
                self._write(f"“{text}”", above=6, below=2 if source else 8, indent=14)
                if source:
                    self._write(source, below=8, indent=14, muted=True)
            case Item(text):
                self._write(text, below=3)
                self._as_item()

    def _write(
        self,
        text: str,
        *,
        above: int = 0,
        below: int = 0,
        indent: int = 0,
        size: float = _POINTS,
        bold: bool = False,
        muted: bool = False,
    ) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        shape.setBottomMargin(below)
        shape.setLeftMargin(indent)
        letters = QTextCharFormat()
        letters.setFontPointSize(size)
        if bold:
            letters.setFontWeight(QFont.Weight.DemiBold)
        if muted:
            letters.setForeground(_PAPER.muted)
        if self._begun:
            self._cursor.insertBlock(shape, letters)
        else:
            self._cursor.setBlockFormat(shape)
        self._begun = True
        # Lines of one block, so that a paragraph stays one.
        self._cursor.insertText(text.replace("\n", "\u2028"), letters)

    def _as_item(self) -> None:
        style = QTextListFormat()
        style.setStyle(QTextListFormat.Style.ListDisc)
        style.setIndent(1)
        before = self._cursor.block().previous().textList()
        if before:
            before.add(self._cursor.block())
        else:
            self._cursor.createList(style)
