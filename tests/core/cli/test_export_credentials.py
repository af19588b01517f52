"""`mentorlog export claims` and `export audit`: a cycle of a credential as files."""

from __future__ import annotations

import csv
import json
import subprocess
import zipfile

import pytest

from tests.core.cli.test_program import start


@pytest.fixture(autouse=True)
def evening(done, tmp_path):
    done("credentials", "add", "isaca-cism", "--earned", "2023-09-09")
    scan = tmp_path / "invitation.ics"
    scan.write_text("BEGIN:VCALENDAR")
    line = ("activities", "add", "Evening", "--kind", "chapter-meeting", "--on", "2026-11-20")
    return done(*line, "--minutes", "100", "--evidence", str(scan))["uid"]


def test_claims_are_written_as_csv(done, ml, tmp_path):
    file = tmp_path / "claims.csv"
    told = done("export", "claims", str(file), "--credential", "isaca-cism")
    assert list(told.items()) == [
        ("file", str(file)),
        ("credential", "isaca-cism"),
        ("cycle", {"from": "2024-01-01", "to": "2026-12-31"}),
        ("activities", 1),
    ]
    with file.open(encoding="utf-8-sig", newline="") as read:
        assert [row["CPE"] for row in csv.DictReader(read)] == ["2"]
    assert ml("export", "claims", str(file), "--credential", "isaca-cism").out == (
        f"Written: {file}\n  CISM, cycle Mon 1 Jan 2024 to Thu 31 Dec 2026: 1 activity\n"
    )


def test_an_audit_is_packed_by_the_real_program(tmp_path):
    file = tmp_path / "audit.zip"
    ran = start("--data-dir", str(tmp_path), "export", "audit", str(file), "--credential", "isaca-cism")
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stderr
    about = "Evening, Fri 20 Nov 2026"
    assert ran.stdout.splitlines() == [
        f"Written: {file}",
        "  CISM, cycle Mon 1 Jan 2024 to Thu 31 Dec 2026: 1 activity",
        f"  {about}: ISACA takes none of what shows it (Invitation). Attach a certificate, or a signed form.",
        f"  {about}: It does not say what it was about. Write a few lines into its notes.",
        f"  {about}: It does not say who held it. Enter the organisation.",
    ]
    with zipfile.ZipFile(file) as pack:
        assert pack.testzip() is None
        assert pack.read("evidence/2026-11-20 Evening invitation.ics") == b"BEGIN:VCALENDAR"
        (tmp_path / "summary.pdf").write_bytes(pack.read("summary.pdf"))
    line = ["pdftotext", "-layout", tmp_path / "summary.pdf", "-"]
    read = subprocess.run(line, capture_output=True, text=True, check=True)
    assert "By the rules recorded on Mon 23 Nov 2026 you have 2 of 120 CPE." in read.stdout


def test_the_answer_about_an_audit_has_the_keys_of_the_guide(tmp_path):
    file = tmp_path / "audit.zip"
    line = ("export", "audit", str(file), "--credential", "isaca-cism", "--json")
    told = json.loads(start("--data-dir", str(tmp_path), *line).stdout)
    assert list(told) == ["file", "credential", "cycle", "activities", "evidence", "links", "problems"]
    assert (told["evidence"], told["links"], len(told["problems"])) == (1, 0, 3)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (("claims", "a.csv", "--credential", "pmi-pmp"), "There is no “pmi-pmp” in the logbook."),
        (("claims", "a.zip", "--credential", "isaca-cism"), "This will be a .csv file: a.zip is none."),
        (("audit", "a.csv", "--credential", "isaca-cism"), "This will be a .zip file: a.csv is none."),
        (("audit", "a.zip", "--credential", "isaca-cism"), "No PDF can be written here. Run the command"),
    ],
)
def test_what_cannot_be_written_is_told(ml, line, told):
    ran = ml("export", *line)
    assert (ran.code, ran.out) == (1, "") and ran.err.startswith(told)
