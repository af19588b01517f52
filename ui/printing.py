"""Documents as PDF: laid out block by block, so that no text from outside is ever taken for HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QHashSeed,
    QIODevice,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
)

from mentorlog.document import Block, Document, Heading, Item, Paragraph, Quote
from mentorlog.written_files import write_file
from ui import theme

_POINTS = 10.5
_HEADINGS = {1: 20.0, 2: 14.0, 3: 11.5}
_MARGINS = QMarginsF(25, 22, 25, 26)  # millimetres
_FOOT = 12  # millimetres from the text to the number of the page
_DPI = 1200
_INDENT = 22  # pixels
_KEPT_WHOLE = 0.4  # of a page: what belongs together is torn in two only where it is higher
_TOO_LOW = 0.8  # of a page, below which nothing higher begins
_NEW_LINE = "\u2028"
_PAPER = theme.build(dark=False)  # whatever the screen looks like

Progress = Callable[[int, int], object]


def print_pdf(document: Document, path: Path, progress: Progress = lambda done, total: None) -> None:
    """Write a document as a PDF of A4 pages with numbers, on any thread. Raises FileNotWritten.

    `progress(done, total)` is told each page, and may raise to stop before anything is written.
    """
    # A command has no application yet, and text cannot be laid out without one.
    running = QGuiApplication.instance() or QGuiApplication(["mentorlog", "-platform", "offscreen"])
    # Fonts are embedded as they lie in a hash, which would be in another order in each process.
    QHashSeed.setDeterministicGlobalSeed()
    timers = QEventLoop()  # a long text starts timers, for which a thread of Python's own is not made
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _a4(buffer, document.title)
    text = laid_out(document)
    _break_into_pages(text, writer)
    _end_blocks_with_their_page(text)
    _paint(text, writer, progress)
    del writer  # which ends the file
    write_file(path, bytes(content.data()))
    del timers, running


def laid_out(document: Document) -> QTextDocument:
    """The document as Qt prints and shows it."""
    text = QTextDocument()
    text.setUndoRedoEnabled(False)
    text.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, document.title)
    font = QFont()
    font.setPointSizeF(_POINTS)
    # An “ff” drawn as one letter is found by no search in the file.
    for ligatures in ("liga", "clig"):
        font.setFeature(QFont.Tag(ligatures), 0)
    text.setDefaultFont(font)
    text.setIndentWidth(_INDENT)  # margins at the side keep their pixels on paper, where these are tiny
    page = _Page(QTextCursor(text))
    blocks = (Heading(document.title, 1), *document.blocks)
    for block, following in zip_longest(blocks, blocks[1:]):
        page.add(block, goes_on=isinstance(following, Paragraph) and following.muted)
    return text


def _a4(device: QIODevice, title: str) -> QPdfWriter:
    writer = QPdfWriter(device)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("mentorlog")
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, _MARGINS, QPageLayout.Unit.Millimeter))
    return writer


def _break_into_pages(text: QTextDocument, writer: QPdfWriter) -> None:
    """Lay the text out for the paper, no title at the foot of a page whose text is on the next."""
    text.documentLayout().setPaintDevice(writer)
    text.setDocumentMargin(0)
    text.setPageSize(QSizeF(writer.width(), writer.height()))
    block = text.begin()
    while block.isValid():
        last = block
        while _is_kept_with_next(last):
            last = last.next()
        if block.blockNumber() and _is_better_on_next_page(block, last):
            shape = block.blockFormat()
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(shape)
        block = last.next()


def _end_blocks_with_their_page(text: QTextDocument) -> None:
    """Make several blocks of one that goes on over the page.

    Of one that is torn Qt draws a line too many on either page: it is not seen, but whoever searches or
    copies the text finds it twice.
    """
    cursor = QTextCursor(text)
    places = list(_tears(text))
    cursor.beginEditBlock()  # laid out anew once, and not for each page
    for place in reversed(places):
        cursor.setPosition(place)
        if text.characterAt(place - 1) == _NEW_LINE:
            cursor.deletePreviousChar()
        rest = cursor.blockFormat()
        rest.setTopMargin(0)
        rest.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.insertBlock(rest)
    cursor.endEditBlock()


def _tears(text: QTextDocument) -> Iterator[int]:
    """Where a page begins within a block."""
    block = text.begin()
    while block.isValid():
        page, last = int(_line_top(block, 0)), int(_line_top(block, -1))
        for number in range(block.layout().lineCount() if page < last else 0):
            if int(_line_top(block, number)) > page:
                page = int(_line_top(block, number))
                yield block.position() + block.layout().lineAt(number).textStart()
        block = block.next()


def _is_kept_with_next(block: QTextBlock) -> bool:
    return bool(block.blockFormat().property(_KEPT_WITH_NEXT)) and block.next().isValid()


def _is_better_on_next_page(first: QTextBlock, last: QTextBlock) -> bool:
    top, bottom = _line_top(first, 0), _line_top(last, -1)  # in pages
    if int(top) == int(bottom):
        return False
    return bottom - top < _KEPT_WHOLE or top % 1 > _TOO_LOW


def _line_top(block: QTextBlock, line: int) -> float:
    """Where a line of a block begins, in pages; -1 is its last line."""
    layout = block.document().documentLayout()
    layout.documentSize()  # Qt lays out as far as it is asked to, and a line that is not yet there is a crash
    lines = block.layout()
    top = layout.blockBoundingRect(block).top() + lines.lineAt(line % lines.lineCount()).y()
    return top / block.document().pageSize().height()


def _paint(text: QTextDocument, writer: QPdfWriter, progress: Progress) -> None:
    painter = QPainter(writer)
    pages, height = text.pageCount(), text.pageSize().height()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, _PAPER.text)
    try:
        for page in range(pages):
            progress(page, pages)
            if page:
                writer.newPage()
            painter.save()
            painter.translate(0, -page * height)
            # A hair less than the page, or the first line of the next one is drawn too, in the margin.
            context.clip = QRectF(0, page * height, text.pageSize().width(), height - 1)
            painter.setClipRect(context.clip)
            text.documentLayout().draw(painter, context)
            painter.restore()
            _number(painter, writer, page + 1)
    finally:
        painter.end()


def _number(painter: QPainter, writer: QPdfWriter, page: int) -> None:
    font = QFont()
    font.setPointSizeF(_POINTS - 1.5)
    painter.setFont(font)
    painter.setPen(_PAPER.muted)
    foot = QRectF(0, writer.height(), writer.width(), _FOOT / 25.4 * _DPI)
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, str(page))


_KEPT_WITH_NEXT = QTextFormat.Property.UserProperty.value


class _Page:
    """Writes one block after the other."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._begun = False

    def add(self, block: Block, *, goes_on: bool = False) -> None:
        """Write a block under those before; where it `goes_on`, what follows says more about it."""
        match block:
            case Heading(text, level):
                self._write(
                    text, above=4 if level == 1 else 16, below=6, size=_HEADINGS[level], bold=True, kept=True
                )
            case Paragraph(text, muted):
                self._write(text, below=6, muted=muted)
            case Quote(text, source):
                self._write(
                    f"“{text}”", above=10, below=2 if source else 10, indent=1, kept=bool(source) or goes_on
                )
                if source:
                    self._write(source, below=4 if goes_on else 10, indent=1, muted=True, kept=goes_on)
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
        kept: bool = False,
    ) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        shape.setBottomMargin(below)
        shape.setIndent(indent)
        shape.setProperty(_KEPT_WITH_NEXT, kept)
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
        self._cursor.insertText(text.replace("\n", _NEW_LINE), letters)

    def _as_item(self) -> None:
        style = QTextListFormat()
        style.setStyle(QTextListFormat.Style.ListDisc)
        style.setIndent(1)
        before = self._cursor.block().previous().textList()
        if before:
            before.add(self._cursor.block())
        else:
            self._cursor.createList(style)
