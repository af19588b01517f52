"""A review pack as bytes: Markdown or CSV by the ending of the file; a PDF is printed elsewhere."""

from __future__ import annotations

from pathlib import Path

from mentorlog import csv_files
from mentorlog.document import Document, PrintPdf, as_markdown
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.mentoring.pack.contents import Contents
from mentorlog.mentoring.pack.table import as_csv
from mentorlog.mentoring.pack.told import Teller
from mentorlog.written_files import write_file

ENDINGS = (".pdf", ".md", ".csv")


def write(path: Path, document: Document, contents: Contents, teller: Teller, print_pdf: PrintPdf) -> None:
    """Write the pack as its file's ending says. Raises InvalidEntry("file"), FileNotWritten."""
    refuse_other_endings(path)
    match path.suffix.lower():
        case ".pdf":
            print_pdf(document, path)
        case ".md":
            write_file(path, as_markdown(document).encode())
        case ".csv":
            write_file(path, csv_files.as_bytes(as_csv(contents, teller)))


def refuse_other_endings(path: Path) -> None:
    """Raises InvalidEntry("file") where no pack is written with such an ending."""
    if path.suffix.lower() not in ENDINGS:
        raise InvalidEntry(
            "file", marked("A review pack is a .pdf, .md or .csv file: {name} is none."), name=path.name
        )
