"""People written as tables and read again, to the letter, by mentorlog's own import."""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from mentorlog import people, people_list
from mentorlog.contact_points import Point
from mentorlog.contacts.export import export
from mentorlog.contacts.reading import AS_TOLD
from mentorlog.contacts.tables.read import read_table
from mentorlog.errors import InvalidEntry
from mentorlog.logbook import Logbook, open_logbook
from tests.core.contacts.vcard.people_of import people as anybody

SAME = ("name", "given", "family", "nickname", "suffix", "emails", "phones", "links", "addresses", "days")


@pytest.fixture(scope="module")
def one_logbook() -> Iterator[Logbook]:
    with tempfile.TemporaryDirectory() as place, open_logbook(Path(place) / "one.db") as one:
        yield one


def written(logbook, uids, form="spreadsheet") -> bytes:
    numbers = [people_list.number(logbook, uid) for uid in uids]
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "people.csv"
        export(logbook, path, numbers, form)
        return path.read_bytes()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(anybody(), anybody())
def test_all_that_a_record_holds_comes_back(one_logbook, said, other):
    try:
        uids = [people.add(one_logbook, **each) for each in (said, other)]
    except InvalidEntry:  # letters of which nothing is left
        return
    for form in ("spreadsheet", "program"):
        reading = read_table(written(one_logbook, uids, form), "people.csv", AS_TOLD)
        assert (reading.source, reading.unread, reading.certain) == ("mentorlog", (), True)
        assert [record.key for record in reading.records] == uids
        for record, uid in zip(reading.records, uids, strict=True):
            person = people.details(one_logbook, uid)
            assert [getattr(record, name) for name in SAME] == [getattr(person, name) for name in SAME]
            assert (record.tags, record.notes) == (person.tags, person.notes)
            now = [(post.organisation, post.title) for post in person.affiliations if post.until is None]
            assert (record.organisation, record.title) == next(iter(now), ("", ""))


FORMULAS = ["=1+1", "+49 30", "-1", "@SUM", "＝1", "＋1", "－1", "＠a", "'t Hooft", "''", "'=1"]


def test_nothing_in_a_table_for_spreadsheets_runs(logbook):
    uids = [people.add(logbook, text, notes=f"\t{text}") for text in FORMULAS]
    data = written(logbook, uids)
    assert data.startswith(b"\xef\xbb\xbf") and data.count(b"\r\n") == len(uids) + 1
    text = data.decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t"))]
    assert all(part.startswith('"') and part.endswith('"') for part in text.splitlines()[0].split(","))
    records = read_table(data, "people.csv", AS_TOLD).records
    assert [(each.name, each.notes) for each in records] == [(text, f"\t{text}") for text in FORMULAS]


def test_a_table_for_programs_is_plain(logbook):
    uid = people.add(logbook, "=Ada", phones=[Point("+49 30", "work")], notes="'=1")
    head, row, end = written(logbook, [uid], "program").decode("utf-8").split("\r\n")
    assert head.startswith("mentorlog_id,name,given_name,") and "phone_1,phone_1_label" in head and not end
    assert row.startswith(f"{uid},=Ada,") and ",+49 30,work," in row and ",'=1," in row


def test_there_are_as_many_columns_as_one_of_them_needs(logbook):
    many = people.add(logbook, "Ada", emails=[Point(f"a{n}@x.example", "") for n in range(3)])
    few = people.add(logbook, "Bo", emails=[Point("b@x.example", "")])
    assert "E-mail 3" in written(logbook, [many, few]).decode("utf-8-sig")
    assert "E-mail 2" not in written(logbook, [few]).decode("utf-8-sig")


def test_what_records_have_no_place_for_is_kept_beside(logbook):
    uid = people.add(logbook, "Ada", said="AH-da", zone="Europe/Berlin", favourite=True, every_days=30)
    [record] = read_table(written(logbook, [uid]), "people.csv", AS_TOLD).records
    assert record.extra == (
        "How to say it: AH-da",
        "Time zone: Europe/Berlin",
        "Favourite: yes",
        "Every days: 30",
    )


class Stopped(Exception):
    """The user has seen enough."""


def test_what_is_stopped_leaves_the_file_as_it_was(logbook, tmp_path):
    number = people_list.number(logbook, people.add(logbook, "Ada"))
    path = tmp_path / "place" / "people.csv"
    path.parent.mkdir()
    path.write_text("before")

    def stop(_done, _total):
        raise Stopped

    with pytest.raises(Stopped):
        export(logbook, path, [number], "spreadsheet", stop)
    assert path.read_text() == "before" and list(path.parent.iterdir()) == [path]
