"""A review pack of sixty pages as a PDF beside the same words printed by a bare QTextDocument."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from bench.data import TODAY
from bench.run import Pair
from mentorlog import clock, people
from mentorlog.document import as_text
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.mentoring import feedback
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.pack.contents import Contents, gather
from mentorlog.mentoring.pack.document import document
from mentorlog.mentoring.pack.told import Teller
from mentorlog.mentoring.pack.write import write
from ui.printing import print_pdf

_SAID = (
    "Dana saw that you wait before you say what you think, and the room waits with you. Say it first. " * 4
)
_PIECES = 420


def review_pack(place: Path) -> Iterator[Pair]:
    """Put the pack together without names, and print it."""
    application = QApplication.instance() or QApplication([])
    clock.pin(TODAY)
    with open_logbook(place / "logbook.db") as logbook:
        _fill(logbook)
        contents = gather(logbook, ReviewFilter())
        text = as_text(document(contents, Teller(logbook, contents)))

        def printed_by_qt(k: int) -> float:
            started = time.perf_counter()
            writer = QPdfWriter(str(place / f"bare{k}.pdf"))
            writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
            QTextDocument(text).print_(writer)
            del writer
            return time.perf_counter() - started

        def printed_by_us(k: int) -> float:
            started = time.perf_counter()
            _print(logbook, contents, place / f"pack{k}.pdf")
            return time.perf_counter() - started

        yield Pair("review pack of 60 pages / bare QTextDocument", printed_by_qt, printed_by_us, goal=3)
    clock.pin(None)
    del application


def _print(logbook: Logbook, contents: Contents, path: Path) -> None:
    teller = Teller(logbook, contents)
    write(path, document(contents, teller), contents, teller, print_pdf)


def _fill(logbook: Logbook) -> None:
    with logbook.edit("sample-data"):
        givers = [people.add(logbook, f"{name} Okafor") for name in ("Dana", "Ada", "Bruno")]
        for number in range(_PIECES):
            kind = feedback.KINDS[number % len(feedback.KINDS)]
            themes = [f"Theme {number % 30}"]
            feedback.add(logbook, givers[number % 3], f"{number}: {_SAID}", kind, day=TODAY, themes=themes)
