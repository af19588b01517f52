"""The audit pack, looked into by zipfile, csv and pdftotext."""

from __future__ import annotations

import csv
import io
import re
import stat
import subprocess
import time
import zipfile
from datetime import date
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog import evidence
from mentorlog.credentials import activities, claims, holdings, openings, proofs
from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.audit_pack.names import file_names
from mentorlog.credentials.audit_pack.timeless import timeless
from mentorlog.credentials.audit_pack.write import write
from mentorlog.credentials.proofs import ProofRow
from mentorlog.document import as_text
from mentorlog.errors import Cancelled, InvalidEntry
from mentorlog.written_files import FileNotWritten
from ui.printing import print_pdf

DAY = date(2026, 11, 20)


def as_plain(document, path):
    path.write_text(as_text(document))


def packed(logbook, uid, path, print_pdf=as_plain, **how):
    write(logbook, holdings.one(logbook, uid), path, print_pdf, **how)
    with zipfile.ZipFile(path) as pack:
        assert pack.testzip() is None
        return {name: pack.read(name) for name in pack.namelist()}


@pytest.fixture
def evening(logbook, cism):
    details = {"minutes": 100, "organisation": "ISACA Lisbon", "notes": "Audits of suppliers"}
    return activities.add(logbook, "Evening: audits / 2026", "chapter-meeting", DAY, **details)


@pytest.fixture
def scan(logbook, tmp_path, evening):
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF signed")
    return evidence.add_file(logbook, path, activities=[evening])


def test_all_that_an_auditor_asks_for_is_in_it(logbook, cism, evening, scan, tmp_path):
    evidence.add_link(logbook, "https://chapter.example/", activities=[evening])
    files = packed(logbook, cism, tmp_path / "audit.zip")
    name = "evidence/2026-11-20 Evening audits 2026 scan.pdf"
    assert list(files) == ["summary.pdf", "activities.csv", "links.txt", name]
    assert files[name] == b"%PDF signed"
    assert files["links.txt"] == b"2026-11-20 Evening: audits / 2026: https://chapter.example/\n"
    table = list(csv.reader(io.StringIO(files["activities.csv"].decode("utf-8-sig"), newline="")))
    assert table[1][-1] == "2026-11-20 Evening audits 2026 scan.pdf; https://chapter.example/"
    assert stat.S_IMODE((tmp_path / "audit.zip").stat().st_mode) == 0o600


def test_what_is_still_to_come_is_neither_in_it_nor_counted(logbook, cism, evening, tmp_path):
    activities.add(logbook, "Planned talk", "webinar", date(2026, 12, 20), minutes=50)
    files = packed(logbook, cism, tmp_path / "audit.zip")
    assert b"Planned talk" not in files["summary.pdf"] + files["activities.csv"]
    assert b"you have 2 of 120 CPE" in files["summary.pdf"]


def test_the_summary_says_where_it_stands_by_the_rules_as_recorded(logbook, cism, evening, tmp_path):
    holdings.edit(logbook, cism, number="7654321")
    openings.open_with(logbook, cism, date(2026, 1, 1), {"education": 3000})
    text = packed(logbook, cism, tmp_path / "audit.zip")["summary.pdf"].decode()
    for told in (
        "CISM: record of CPE\n===",
        "Certified Information Security Manager, ISACA; cycle Mon 1 Jan 2024 to Thu 31 Dec 2026",
        "Certificate number 7654321",
        "By the rules recorded on Mon 23 Nov 2026 you have 32 of 120 CPE.",
        "30 CPE of it were earned before activities were kept here.",
        "- Education: 32 CPE\n- Mentoring: 0 CPE\n",
        "Missing\n-------\n\n- In all: 32 of 120 CPE, another 88 are needed by Thu 31 Dec 2026.",
        "Fri 20 Nov 2026, Chapter meeting, ISACA Lisbon, 1.67 h (100 minutes)",
        "2 CPE in Education; not claimed",
        "mentorlog does not belong to ISACA.",
    ):
        assert told in text, told
    assert "compliant" not in text.casefold()


def test_what_would_be_refused_is_told_to_the_user_and_not_to_the_auditor(logbook, cism, evening, tmp_path):
    contents = write(logbook, holdings.one(logbook, cism), tmp_path / "audit.zip", as_plain)
    assert [each.lack for each in contents.findings] == ["proof"]
    with zipfile.ZipFile(tmp_path / "audit.zip") as pack:
        text = pack.read("summary.pdf").decode()
    assert contents.findings[0].sentence not in text and "refused" not in text


def test_a_claim_is_told_with_its_number(logbook, cism, evening, tmp_path):
    claims.claim(logbook, [evening], "isaca-cism", "approved", number="4711")
    text = packed(logbook, cism, tmp_path / "audit.zip")["summary.pdf"].decode()
    assert "2 CPE in Education; approved, number 4711" in text


def test_a_group_is_told_with_what_it_is_in_and_its_limits(logbook, pmp, tmp_path):
    text = packed(logbook, pmp, tmp_path / "audit.zip")["summary.pdf"].decode()
    assert "- Education: 0 PDU, at least 35\n- Ways of Working (in Education): 0 PDU, at least 8\n" in text
    assert "- Work as a practitioner (in Giving Back): 0 PDU, at most 8\n" in text


def test_the_summary_is_printed_and_pdftotext_reads_it(logbook, cism, evening, scan, tmp_path, qapp):
    path = tmp_path / "summary.pdf"
    path.write_bytes(packed(logbook, cism, tmp_path / "audit.zip", print_pdf)["summary.pdf"])
    read = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True)
    assert "By the rules recorded on Mon 23 Nov 2026 you have 2 of 120 CPE." in read.stdout
    assert "Certificate: evidence/2026-11-20 Evening audits 2026 scan.pdf" in read.stdout


def test_the_same_logbook_gives_the_same_bytes(logbook, cism, evening, scan, tmp_path):
    first, again = tmp_path / "first.zip", tmp_path / "again.zip"
    packed(logbook, cism, first)
    packed(logbook, cism, again)
    assert first.read_bytes() == again.read_bytes()
    with zipfile.ZipFile(first) as pack:
        assert {each.date_time for each in pack.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {each.external_attr >> 16 for each in pack.infolist()} == {0o100600}


def test_printed_a_second_later_it_is_the_same_and_still_a_sound_pdf(logbook, cism, evening, tmp_path, qapp):
    first, again = tmp_path / "first.zip", tmp_path / "again.zip"
    summary = packed(logbook, cism, first, print_pdf)["summary.pdf"]
    time.sleep(1.1)  # the moment in a PDF has seconds
    packed(logbook, cism, again, print_pdf)
    assert first.read_bytes() == again.read_bytes()
    (tmp_path / "summary.pdf").write_bytes(summary)
    line = ["pdfinfo", "-rawdates", tmp_path / "summary.pdf"]
    told = subprocess.run(line, capture_output=True, text=True, check=True)
    assert told.stderr == "" and re.search(r"CreationDate: +D:19800101000000", told.stdout)


def test_neither_moment_nor_zone_nor_identity_of_a_printing_is_left():
    summer = b"(D:20260701093000+02'00') CreateDate=\"2026-07-01T09:30:00+02:00\" uuid:" + b"a1-b" * 9
    winter = b"(D:20261201093000+01'00') CreateDate=\"2026-12-01T09:30:00+01:00\" uuid:" + b"0-ff" * 9
    assert timeless(summer) == timeless(winter) and len(timeless(summer)) == len(summer)
    assert timeless(b"2026-07-01T09:30:00 in a text") == b"2026-07-01T09:30:00 in a text"


def test_what_shows_two_activities_is_in_it_once(logbook, cism, evening, tmp_path):
    other = activities.add(logbook, "Day two", "conference", date(2026, 11, 21), minutes=60)
    path = tmp_path / "badge.png"
    path.write_bytes(b"picture")
    evidence.add_file(logbook, path, activities=[evening, other])
    files = packed(logbook, cism, tmp_path / "audit.zip")
    assert [name for name in files if name.startswith("evidence/")] == [
        "evidence/2026-11-20 Evening audits 2026 badge.png"
    ]
    assert files["summary.pdf"].decode().count("evidence/2026-11-20 Evening audits 2026 badge.png") == 2


def test_files_of_one_name_are_numbered(logbook, cism, evening, tmp_path):
    for folder, name in (("a", "scan.pdf"), ("b", "SCAN.pdf"), ("c", "scan.pdf")):
        path = tmp_path / folder / name
        path.parent.mkdir()
        path.write_bytes(folder.encode())
        evidence.add_file(logbook, path, activities=[evening])
    files = packed(logbook, cism, tmp_path / "audit.zip")
    head = "evidence/2026-11-20 Evening audits 2026"
    assert [(name, data) for name, data in files.items() if name.startswith("evidence/")] == [
        (f"{head} scan.pdf", b"a"),
        (f"{head} SCAN (2).pdf", b"b"),
        (f"{head} scan (3).pdf", b"c"),
    ]


def test_an_empty_cycle_has_a_pack_too(logbook, cism, tmp_path):
    files = packed(logbook, cism, tmp_path / "audit.zip")
    assert list(files) == ["summary.pdf", "activities.csv"]
    assert "There are none in this cycle." in files["summary.pdf"].decode()


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_stopped_anywhere_nothing_is_left(logbook, cism, evening, scan, tmp_path, after):
    evidence.add_link(logbook, "https://chapter.example/", activities=[evening])
    path = tmp_path / "out" / "audit.zip"
    path.parent.mkdir()
    path.write_bytes(b"before")
    told = []

    def progress(done, total):
        told.append((done, total))
        if done == after:
            raise Cancelled

    with pytest.raises(Cancelled):
        packed(logbook, cism, path, progress=progress)
    assert told == [(done, 4) for done in range(after + 1)]
    assert path.read_bytes() == b"before" and list(path.parent.iterdir()) == [path]


def test_what_cannot_be_written_is_told_and_leaves_nothing(logbook, cism, evening, tmp_path):
    with pytest.raises(InvalidEntry, match=r"This will be a \.zip file"):
        packed(logbook, cism, tmp_path / "audit.pdf")
    with pytest.raises(FileNotWritten, match="There is no folder"):
        packed(logbook, cism, tmp_path / "nowhere" / "audit.zip")

    def no_room(document, path):
        raise FileNotWritten(path, OSError(28, "No space left on device"))

    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(FileNotWritten, match="The disk is full"):
        packed(logbook, cism, out / "audit.zip", no_room)
    assert list(out.iterdir()) == []


TEXTS = st.text(max_size=300) | st.sampled_from(
    ["../../etc/passwd", "C:\\x\\y", "a/../b", "..", "CON", "😀" * 200]
)


@given(st.lists(st.tuples(TEXTS, TEXTS.filter(bool)), min_size=1, max_size=5))
def test_no_name_leads_elsewhere_or_twice_to_one_file(named):
    rows = [
        ActivityRow(f"a{n}", title, "course", DAY, None, "", None, "", "", "", 1, False, ())
        for n, (title, _name) in enumerate(named)
    ]
    shown = {
        f"a{n}": [ProofRow(f"e{n}", "It", None, "", "", name, "certificate", True)]
        for n, (_title, name) in enumerate(named)
    }
    names = list(file_names(rows, shown).values())
    assert len({name.casefold() for name in names}) == len(named)
    for name in names:
        assert name.startswith("2026-11-20") and len(name.encode()) <= 255
        assert Path(name).name == PureWindowsPath(name).name == name
        assert not name.endswith((".", " ")) and not set(name) & set('<>:"/\\|?*\0\n\r\t')


def test_each_kind_of_proof_is_called_by_its_name(logbook, cism, evening, tmp_path):
    uid = evidence.add_link(logbook, "https://chapter.example/", activities=[evening])
    proofs.say(logbook, evening, uid, proof="record")
    text = packed(logbook, cism, tmp_path / "audit.zip")["summary.pdf"].decode()
    assert "- Record of attendance: https://chapter.example/" in text
