"""Two associations and two credentials, by keyboard alone: from joining to the audit, and all the way back.

What is written for others is read by others: the calendar by outside parsers, the audit pack by zip and
poppler.
"""

from __future__ import annotations

import csv
import io
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from mentorlog import clock
from mentorlog.credentials import activity_list, claims, holdings
from mentorlog.memberships import membership_list
from tests.core.test_undo import state_of
from tests.outside import judges

from .conftest import CONTROL, Program
from .credential_holder import CredentialHolder

JOINED, EXAM, LATER = date(2026, 12, 1), date(2026, 12, 10), date(2027, 8, 20)
EVENING, COURSE = "PMI Lisbon chapter evening", "Auditing suppliers"
CERTIFICATE = b"%PDF-1.4 Auditing suppliers, 16 hours"
LADDER = (180, 90, 30, 7, 0)
# What is due after LATER, with the days of it on which a calendar rings.
DEADLINES = {
    "Renewal of PMI opens": (date(2027, 9, 1), (0,)),
    "Renew PMI": (date(2027, 11, 30), LADDER[2:]),
    "Renewal of ISACA opens": (date(2027, 10, 2), (0,)),
    "Renew ISACA": (date(2027, 12, 31), LADDER[2:]),
    "PDU for PMP begin to go over": (date(2027, 12, 1), (0,)),
    "PMP cycle ends": (date(2028, 11, 30), LADDER),
    "CISM minimum of the year": (date(2028, 12, 31), LADDER),
    "CISM cycle ends": (date(2029, 12, 31), LADDER),
}
STEPS = 10


@pytest.fixture
def holder(program: Program) -> Iterator[CredentialHolder]:
    """Somebody who has used the program for a while."""
    clock.pin(JOINED)
    program.log_a_coffee()
    program.come_back()
    yield CredentialHolder(program)
    clock.pin(None)


def test_two_credentials_by_keyboard(holder: CredentialHolder, tmp_path: Path, zone: str) -> None:
    before = state_of(holder.program.logbook)
    joins_two_associations(holder)
    holds_one_credential(holder)
    earns_another(holder)
    logs_one_evening_for_both(holder)
    closes_the_gap_of_the_year(holder, tmp_path / "certificate.pdf")
    claims_the_course(holder)
    hands_it_to_an_auditor(holder, tmp_path / "audit.zip")
    keeps_the_deadlines_in_a_calendar(holder, tmp_path / "deadlines.ics", zone)
    finds_it_again(holder)
    takes_all_of_it_back(holder)
    assert state_of(holder.program.logbook) == before


def joins_two_associations(holder: CredentialHolder) -> None:
    """What is known of dues and windows is taken over; the end that ISACA wrote wins."""
    holder.join("PMI", number="7012345", chapter="PMI Lisbon")
    holder.join("ISACA", number="44556", until="2027-12-31")
    pmi, isaca = membership_list.listing(holder.program.logbook)
    assert (pmi.name, pmi.number, pmi.state, pmi.renewal_days) == ("PMI", "7012345", "active", 90)
    assert [chapter.name for chapter in pmi.chapters] == ["PMI Lisbon"]
    assert pmi.times.covered_until(JOINED) == date(2027, 11, 30)
    assert (isaca.name, isaca.times.covered_until(JOINED)) == ("ISACA", date(2027, 12, 31))


def holds_one_credential(holder: CredentialHolder) -> None:
    """A year of its cycle is over; what was earned in it is one balance."""
    holder.note("PMP", number="3141592", earned="2025-12-01")
    holder.open_with("2026-12-01", education="4", ways_of_working="6.5", giving_back="5")
    assert "By the rules recorded on 23 Nov 2026 you have 15.5 of 60 PDU." in holder.read_of("PMP")


def earns_another(holder: CredentialHolder) -> None:
    """On the day after the exam."""
    holder.work_towards("CISM", exam="2026-12-10")
    clock.pin(EXAM + timedelta(1))
    holder.program.restart()
    holder.earn("CISM", number="2718281")
    [row] = [row for row in holdings.held(holder.program.logbook) if row.name == "CISM"]
    assert (row.earned, row.number, row.exam_on) == (EXAM, "2718281", None)


def logs_one_evening_for_both(holder: CredentialHolder) -> None:
    """Ninety minutes are other amounts for each of them."""
    clock.pin(LATER)
    holder.program.restart()
    told = holder.meet_at(EVENING, "Rosa Lima", "90")
    assert told == "Worth 1.5 PDU for PMP, 1.75 CPE for CISM"
    [row] = activity_list.listing(holder.program.logbook)
    assert {each.rule: (each.group, each.amount) for each in row.credits} == {
        "pmi-pmp": ("education", 150),
        "isaca-cism": ("education", 175),
    }


def closes_the_gap_of_the_year(holder: CredentialHolder, certificate: Path) -> None:
    """A course, with the file that shows it; the file may go."""
    gap = "Year 1: 1.75 of 20 CPE, another 18.25 are needed by Fri 31 Dec 2027."
    assert gap in holder.read_of("CISM")
    certificate.write_bytes(CERTIFICATE)
    told = holder.attend(COURSE, "960", certificate)
    certificate.unlink()
    assert "16 PDU" in told
    assert "19 CPE" in told
    read = holder.read_of("CISM")
    assert "Year 1: " not in read
    assert "20.75 of at least 20 CPE" in read


def claims_the_course(holder: CredentialHolder) -> None:
    """For the one credential; the other is not told of it."""
    holder.claim("CISM", COURSE, "ISACA-0815")
    assert claim_of_the_course(holder) == {"isaca-cism": ("claimed", LATER, "ISACA-0815")}


def hands_it_to_an_auditor(holder: CredentialHolder, file: Path) -> None:
    """From the page of the credential."""
    holder.save_audit_pack("CISM", file)
    with zipfile.ZipFile(file) as pack:
        assert pack.testzip() is None
        [shown] = [name for name in pack.namelist() if name.startswith("evidence/")]
        assert pack.read(shown) == CERTIFICATE
        [table] = [name for name in pack.namelist() if name.endswith(".csv")]
        rows = list(csv.DictReader(io.StringIO(pack.read(table).decode("utf-8-sig"))))
        summary = pack.read("summary.pdf")
    assert [row["CPE"] for row in rows] == ["1.75", "19"]
    read = subprocess.run(["pdftotext", "-", "-"], input=summary, capture_output=True, check=True)
    assert "you have 20.75 of 120 CPE." in " ".join(read.stdout.decode().split())


def keeps_the_deadlines_in_a_calendar(holder: CredentialHolder, file: Path, zone: str) -> None:
    """At nine in the morning there, in summer and winter, and each rings once."""
    holder.export_deadlines("thunderbird", file)
    expected = {
        (words_of(title, days), local(day - timedelta(days), zone))
        for title, (day, ladder) in DEADLINES.items()
        for days in ladder
    }
    for read in (judges.ical_js, judges.vobject_reads, judges.libical):
        entries = read(file)
        assert {(entry.summary, entry.starts) for entry in entries} == expected, read
        assert len(entries) == len(expected)
        for entry in entries:
            assert entry.alarms == (judges.Alarm(timedelta(minutes=-15), entry.summary),)


def finds_it_again(holder: CredentialHolder) -> None:
    """After the program was closed, all is as it was."""
    kept = state_of(holder.program.logbook)
    holder.program.restart()
    assert state_of(holder.program.logbook) == kept
    assert "you have 20.75 of 120 CPE." in holder.read_of("CISM")
    assert "you have 33 of 60 PDU." in holder.read_of("PMP")


def takes_all_of_it_back(holder: CredentialHolder) -> None:
    """Ctrl+Z as often as something was done."""
    for _step in range(STEPS):
        holder.program.press(Qt.Key.Key_Z, CONTROL)
    assert holdings.listing(holder.program.logbook) == []


def claim_of_the_course(holder: CredentialHolder) -> dict[str, tuple[str, date, str]]:
    """What became of it at each issuer."""
    logbook = holder.program.logbook
    [course] = [row for row in activity_list.listing(logbook) if row.title == COURSE]
    return claims.of_activity(logbook, course.uid)


def words_of(title: str, days: int) -> str:
    """What a calendar says of a deadline so many days before it."""
    return f"{title}: in {days} days" if days else title


def local(day: date, zone: str) -> datetime:
    """Nine o'clock there."""
    return datetime.combine(day, time(9), ZoneInfo(zone)).astimezone(UTC)
