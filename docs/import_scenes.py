"""The scenes of people in and out, and of everything in one file."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, opened
from docs.stage import Stage, wait_until
from mentorlog import imports, people
from mentorlog.archive import layout, write
from mentorlog.contact_points import Point
from mentorlog.contacts import sources
from mentorlog.contacts.apply import apply
from mentorlog.contacts.plan import ReadFile, plan
from ui.sheets.imports.past import PastImportsSheet
from ui.sheets.imports.people import ImportPeopleSheet
from ui.sheets.move_logbook import MoveLogbookSheet

_LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Priya,Raman,https://www.linkedin.com/in/priya-raman,priya@example.org,Siemens Mobility,Head of PMO,12 Mar 2024
Dana,"Ortiz, PMP",https://www.linkedin.com/in/dana-ortiz/,,Globex,Programme lead,02 Nov 2025
Sarah,Chen 🚀 | PMP®,https://www.linkedin.com/in/SarahChen?x=1,,Acme,CIO,01 Jan 2026
José,García,https://www.linkedin.com/in/jgarcia,jose@example.org,Initech,Project manager,07 Feb 2023
Robert,Hale,https://www.linkedin.com/in/robhale,,Initech,Sponsor,07 Feb 2022
,,https://www.linkedin.com/in/hidden,,,,
"""
_CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nEND:VCARD\r\n"
_TABLE = """Wer;Firma;Post;Getroffen
Jörg Müller;Contoso;joerg@example.org;3/4/2026
Łukasz Nowak;Northwind;lukasz@example.org;5/4/2026
""".encode("cp1250")


def _people(stage: Stage) -> QWidget:
    """Somebody has changed jobs, somebody may be known, and the rest is new."""
    people.add(stage.logbook, "Bob Hale", organisation="Initech", title="Delivery manager")
    mine = [Point("priya@example.org")]
    people.add(stage.logbook, "Priya Raman", emails=mine, organisation="Siemens", title="PMO analyst")
    return _looked(stage, "Connections.csv", _LINKEDIN.encode())


def _columns(stage: Stage) -> QWidget:
    """A table that nobody knows, in letters of which it does not say what they are."""
    return _looked(stage, "kontakte.csv", _TABLE)


def _looked(stage: Stage, name: str, content: bytes) -> QWidget:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(content)
        sheet = opened(ImportPeopleSheet(stage.desk, stage.window, [file]))
        wait_until(lambda: sheet.people.list.model().rowCount() > 0)
    return sheet


def _past(stage: Stage) -> QWidget:
    """An import that stands, and one that was taken back."""
    for name in ("Google contacts.vcf", "Connections.csv"):
        reading = sources.read(_LINKEDIN.encode() if name.endswith("csv") else _CARD, name)
        applied = apply(stage.logbook, plan(stage.logbook, [ReadFile(name, reading)]))
    imports.undo(stage.logbook, applied.uid)
    return opened(PastImportsSheet(stage.desk, stage.window))


def _none_past(stage: Stage) -> QWidget:
    return opened(PastImportsSheet(stage.desk, stage.window))


def _move(stage: Stage) -> QWidget:
    sheet = opened(MoveLogbookSheet(stage.desk, stage.window))
    head = layout.Head(layout.FORMAT, "", 0, write.counted(stage.logbook), 1)
    sheet.tell_written(Path("/Users/hugo/mentorlog.zip"), head)
    return sheet


IMPORTS = (
    Scene("import-people", _people),
    Scene("import-columns", _columns),
    Scene("imports", _past),
    Scene("imports-none", _none_past),
    Scene("move-logbook", _move),
)
