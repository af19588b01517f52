"""Writing the audit pack: whole or not at all, and the same bytes from the same logbook."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from mentorlog import csv_files, evidence, zip_files
from mentorlog.copies import Progress
from mentorlog.credentials import claims_table
from mentorlog.credentials.audit_pack.contents import Contents, gather
from mentorlog.credentials.audit_pack.summary import summary
from mentorlog.credentials.audit_pack.timeless import timeless
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.credentials.proofs import ProofRow
from mentorlog.document import PrintPdf
from mentorlog.logbook import Logbook
from mentorlog.written_files import being_written


def write(
    logbook: Logbook,
    row: CredentialRow,
    path: Path,
    print_pdf: PrintPdf,
    *,
    on: date | None = None,
    progress: Progress = lambda done, total: None,
) -> Contents:
    """Write the pack of the cycle that a day, or else today, lies in, and give what is in it.

    `progress(done, total)` is told each file and stops the work by raising Cancelled. Raises
    InvalidEntry("file") where the file is no .zip, ("rule") and ("earned") where there is no cycle;
    FileNotWritten, LogbookInTheWay.
    """
    claims_table.refuse_other_ending(path, ".zip")
    logbook.ensure_spared(path)
    contents = gather(logbook, row, on)
    total = 2 + bool(contents.links()) + len(contents.files)
    with being_written(path) as file, ZipFile(file, "w", ZIP_DEFLATED) as pack:
        for done, (name, content) in enumerate(_files(logbook, contents, print_pdf)):
            progress(done, total)
            pack.writestr(zip_files.timeless(name), content)
    return contents


def _files(logbook: Logbook, contents: Contents, print_pdf: PrintPdf) -> Iterator[tuple[str, bytes]]:
    """The files of the pack by their names, one at a time: all of the evidence may be too much at once."""
    yield "summary.pdf", _printed(contents, print_pdf)
    yield "activities.csv", csv_files.as_bytes(_table(logbook, contents))
    if links := "".join(_links(contents)):
        yield "links.txt", links.encode()
    for uid, name in contents.files.items():
        yield f"evidence/{name}", evidence.content(logbook, uid).bytes


def _printed(contents: Contents, print_pdf: PrintPdf) -> bytes:
    with tempfile.TemporaryDirectory(prefix="mentorlog-") as folder:
        path = Path(folder) / "summary.pdf"
        print_pdf(summary(contents), path)
        return timeless(path.read_bytes())


def _table(logbook: Logbook, contents: Contents) -> str:
    def called(proof: ProofRow) -> str:
        return contents.files.get(proof.uid) or proof.link

    return claims_table.as_csv(logbook, contents.stands.rule, contents.activities, called)


def _links(contents: Contents) -> Iterator[str]:
    for row, proof in contents.links():
        yield f"{row.day.isoformat()} {row.title}: {proof.link}\n"
