"""The claims of a cycle as a table, read by the csv module as a spreadsheet would."""

from __future__ import annotations

import csv
import io
import stat
from datetime import date

import pytest

from mentorlog import evidence
from mentorlog.credentials import activities, claims, claims_table, holdings
from mentorlog.credentials.activities import Part
from mentorlog.errors import InvalidEntry, LogbookInTheWay

DAY = date(2026, 11, 20)


def read(path):
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_line_for_each_group_with_its_claim_and_evidence(logbook, pmp, tmp_path):
    parts = [Part("pmi-pmp", "power-skills", 50), Part("pmi-pmp", "business-acumen", 75)]
    details = {"minutes": 75, "organisation": "PMI Lisbon", "parts": parts}
    evening = activities.add(logbook, "Evening, with “Größe”", "chapter-meeting", DAY, **details)
    activities.add(logbook, "=1+1", "course", date(2026, 1, 5), minutes=60)
    for title in ("Certificate", "Agenda"):
        evidence.add_link(logbook, "https://chapter.example/", title=title, activities=[evening])
    claims.claim(logbook, [evening], "pmi-pmp", "approved", day=date(2026, 11, 22), number="C-17")
    path = tmp_path / "claims.csv"
    found = claims_table.write(logbook, holdings.one(logbook, pmp), path)
    assert (found.cycle.since, len(found.activities)) == (date(2025, 3, 15), 2)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    host = ["Evening, with “Größe”", "Chapter meeting", "PMI Lisbon", "75"]
    claim = ["approved", "C-17", "2026-11-22", "Certificate; Agenda"]
    heads, *lines = read(path)
    assert ",".join(heads) == "Day,Title,Kind,Host,Minutes,Group,PDU,Claim,Claim number,Claimed on,Evidence"
    assert lines == [
        ["2026-01-05", "'=1+1", "Course", "", "60", "Education", "1", "not claimed", "", "", ""],
        ["2026-11-20", *host, "Power Skills", "0.5", *claim],
        ["2026-11-20", *host, "Business Acumen", "0.75", *claim],
    ]


def test_only_the_cycle_and_only_what_counts_for_it(logbook, pmp, cism, tmp_path):
    activities.add(logbook, "Before", "course", date(2025, 3, 14), minutes=60)
    activities.add(logbook, "Of another", "course", DAY, parts=[Part("isaca-cism", "education")])
    path = tmp_path / "claims.csv"
    row = holdings.one(logbook, pmp)
    assert len(claims_table.write(logbook, row, path).activities) == 0 and len(read(path)) == 1
    activities.add(logbook, "Of both", "course", DAY, minutes=60)
    claims_table.write(logbook, row, path)
    assert [(line[1], line[6]) for line in read(path)[1:]] == [("Of both", "1")]
    activities.add(logbook, "Next", "course", date(2028, 3, 15), minutes=60)
    assert len(claims_table.write(logbook, row, path, date(2029, 1, 1)).activities) == 1


def test_where_it_cannot_be_written_it_says_so(logbook, pmp, tmp_path):
    row = holdings.one(logbook, pmp)
    with pytest.raises(InvalidEntry, match=r"This will be a \.csv file: claims\.zip is none") as problem:
        claims_table.write(logbook, row, tmp_path / "claims.zip")
    assert problem.value.field == "file"
    (tmp_path / "link.csv").hardlink_to(logbook.path)
    with pytest.raises(LogbookInTheWay):
        claims_table.write(logbook, row, tmp_path / "link.csv")
    working = holdings.one(logbook, holdings.add(logbook, "pmi-acp", "working"))
    with pytest.raises(InvalidEntry, match="PMI-ACP is not earned yet, so it has no cycle"):
        claims_table.write(logbook, working, tmp_path / "claims.csv")
