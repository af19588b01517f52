"""Lines that were left out: written so that they can be mended, and nothing in them runs."""

from __future__ import annotations

import csv

from mentorlog.contact_points import Point
from mentorlog.contacts import left_out
from mentorlog.contacts.planned import PlannedRow
from mentorlog.contacts.record import ContactRecord

CY = ContactRecord("Cy", organisation="Acme", phones=(Point("+46 1"),))


def test_what_did_not_come_is_written_with_its_cells(tmp_path):
    rows = [
        PlannedRow("a.csv", 2, "Ada", "new"),
        PlannedRow("a.csv", 3, "", "skipped", reason="It has 3 cells.", cells=("=1+1", "b", "c")),
        PlannedRow("a.csv", 4, "Bo", "skipped", reason="They are in the Trash."),
        PlannedRow("a.csv", 5, "Cy", "review", CY, person_name="Cy Dahl", evidence="The same name."),
    ]
    left_out.write(tmp_path / "left.csv", rows)
    with (tmp_path / "left.csv").open(encoding="utf-8-sig", newline="") as file:
        heads, *lines = csv.reader(file)
    assert heads == ["File", "Line", "Name", "Reason", "Cell 1", "Cell 2", "Cell 3"]
    assert lines == [
        ["a.csv", "3", "", "It has 3 cells.", "'=1+1", "b", "c"],
        ["a.csv", "4", "Bo", "They are in the Trash."],
        ["a.csv", "5", "Cy", "May be Cy Dahl, and waits for a decision. The same name.", "Acme", "'+46 1"],
    ]
