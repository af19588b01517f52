"""Documents as PDF, read back by poppler."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from mentorlog.document import Document, Heading, Item, Paragraph, Quote
from mentorlog.errors import Cancelled
from mentorlog.failure_log import ROOT
from mentorlog.written_files import FileNotWritten
from ui.printing import print_pdf
from ui.tasks import Task

DOCUMENT = Document(
    "Before I meet Ada Lindqvist",
    (
        Heading("I promised"),
        Item("Send <b>RAID</b> log"),
        Item("Call Priya"),
        Quote("Bring two options,\nnever one.", "Fri 20 Nov 2026"),
        Paragraph("Καλημέρα, Привет", muted=True),
    ),
)


def read(path, *options):
    return subprocess.run(
        ["pdftotext", *options, path, "-"], capture_output=True, text=True, check=True
    ).stdout


def test_every_word_is_in_it_and_none_is_html(qapp, tmp_path):
    path = tmp_path / "before.pdf"
    print_pdf(DOCUMENT, path)
    text = read(path)
    for words in ("Before I meet Ada Lindqvist", "Send <b>RAID</b> log", "never one.”", "Καλημέρα, Привет"):
        assert words in text
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["before.pdf"]


def test_many_pages_are_numbered(qapp, tmp_path):
    path = tmp_path / "long.pdf"
    print_pdf(Document("Long", tuple(Item(f"Item {number}") for number in range(400))), path)
    pages = read(path).split("\f")
    assert len(pages) > 5 and "Item 399" in pages[-2]
    assert pages[1].strip().endswith("2")


@pytest.mark.parametrize("between", [" ", "\n"])
def test_of_what_goes_on_over_the_page_nothing_is_in_it_twice(qapp, tmp_path, between):
    path = tmp_path / "long.pdf"
    words = [f"word{number}" for number in range(2000)]
    print_pdf(Document("Long", (Quote(between.join(words), "Ada"),)), path)
    pages = read(path).split("\f")
    assert len(pages) > 3
    assert re.findall(r"word\d+", "".join(pages)) == words


def test_a_place_where_nothing_can_be_written_is_told(qapp, tmp_path):
    with pytest.raises(FileNotWritten) as told:
        print_pdf(DOCUMENT, tmp_path / "nowhere" / "before.pdf")
    assert str(told.value).startswith("There is no folder")


def test_no_title_stands_at_the_foot_of_a_page_without_what_follows(qapp, tmp_path):
    path = tmp_path / "long.pdf"
    blocks = []
    for number in range(150):
        blocks += [
            Heading(f"Title {number}", 3),
            Quote(f"Words {number} off. " * (number % 30 + 1), f"By {number}"),
        ]
        blocks += [Paragraph(f"Done {number}", muted=True)]
    print_pdf(Document("Long", tuple(blocks)), path)
    pages = read(path).split("\f")
    for number in range(150):
        having = [[f"{word} {number}\n" in page for page in pages] for word in ("Title", "By", "Done")]
        assert having[0] == having[1] == having[2] and sum(having[0]) == 1


def test_what_is_stopped_leaves_no_file(qapp, tmp_path):
    def stop(_page, _pages):
        raise Cancelled

    with pytest.raises(Cancelled):
        print_pdf(DOCUMENT, tmp_path / "before.pdf", stop)
    assert not list(tmp_path.iterdir())


def test_a_long_text_is_printed_beside_the_window(qapp, qtbot, qtlog, tmp_path):
    path, done = tmp_path / "long.pdf", []
    quotes = [
        block for number in range(400) for block in (Heading("Said"), Quote(f"{number} off. " * 90, "Ada"))
    ]
    document = Document("Long", tuple(quotes))
    Task(lambda progress: print_pdf(document, path, progress), done.append, done.append).start()
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert done == [None] and "399 off." in read(path)
    assert [record.message for record in qtlog.records] == []


def test_two_processes_embed_fonts_in_the_same_order(tmp_path):
    printing = """
import sys
from pathlib import Path
from mentorlog.credentials.audit_pack.timeless import timeless
from tests.ui.test_printing import DOCUMENT
from ui.printing import print_pdf
path = Path(sys.argv[1])
print_pdf(DOCUMENT, path)
path.write_bytes(timeless(path.read_bytes()))
"""
    paths = [tmp_path / f"{number}.pdf" for number in range(4)]
    for path in paths:
        subprocess.run([sys.executable, "-c", printing, path], cwd=ROOT, check=True, timeout=60)
    assert len({path.read_bytes() for path in paths}) == 1
