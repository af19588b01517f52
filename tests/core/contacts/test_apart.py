"""Reading in another process: the same comes of it, and it ends when it should, leaving nothing behind."""

from __future__ import annotations

import os
import sys

import pytest

from mentorlog import clock
from mentorlog.contacts import apart, sources
from mentorlog.contacts.reading import Choices, Column
from mentorlog.errors import Cancelled, InvalidEntry

HEADS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


@pytest.fixture
def connections(tmp_path):
    path = tmp_path / "Connections.csv"
    rows = (
        f"Ann,Lee {number},https://linkedin.com/in/a{number},,Acme,VP,7-Feb-22\n" for number in range(1200)
    )
    path.write_text(HEADS + "".join(rows) + ",,x,,,,\n", "utf-8")
    return path


@pytest.fixture(autouse=True)
def _no_process_is_left():
    yield
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_what_is_read_apart_is_what_is_read_here(connections, tmp_path):
    assert apart.read(connections) == sources.read(connections.read_bytes(), connections.name)
    cards = tmp_path / "people.vcf"
    photo = "PHOTO;ENCODING=b:iVBORw0KGgo=\r\n"
    cards.write_text(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\n{photo}END:VCARD\r\nstray\r\n", "utf-8")
    assert apart.read(cards) == sources.read(cards.read_bytes(), cards.name)


def test_choices_and_the_day_are_told(tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("姓名,日\n王伟,3/4/30\n", "gb18030")
    columns = (Column("name"), Column("connected-on"))
    choices = Choices(encoding="gb18030", columns=columns, order="month-day")
    clock.pin(clock.read_today("2031-01-01"))
    try:
        (record,) = apart.read(path, choices).records
    finally:
        clock.pin(None)
    assert (record.name, record.connected_on) == ("王伟", "2030-03-04")


def test_a_file_that_is_refused_there_is_refused_here(tmp_path):
    path = tmp_path / "{odd}.ics"
    path.write_text("BEGIN:VCALENDAR\n")
    with pytest.raises(InvalidEntry) as problem:
        apart.read(path)
    assert (problem.value.field, str(problem.value)) == (
        "file",
        "{odd}.ics holds meetings, not people. Import it as meetings.",
    )


def test_the_user_may_stop_at_any_moment(connections):
    def stop(done, total):
        raise Cancelled

    def stop_later(done, total):
        if total:
            raise Cancelled

    for progress in (stop, stop_later):
        with pytest.raises(Cancelled):
            apart.read(connections, progress=progress)


def test_it_is_told_how_far_it_is(connections):
    told = []
    apart.read(connections, progress=lambda done, total: told.append((done, total)))
    assert told[0] == (0, 0) and (0, 1201) in told and told == sorted(told)


def test_it_may_take_no_longer_than_it_may(connections):
    with pytest.raises(InvalidEntry, match="took longer than 0 seconds, so its reading was stopped"):
        apart.read(connections, seconds=0)


def test_it_may_take_no_more_memory_than_it_may(connections):
    connections.write_text(HEADS + f'Ann,Lee,,,"{"a" * 10_000_000}",,\n')
    with pytest.raises(InvalidEntry, match=r"needs more memory than|could not be read to its end"):
        apart.read(connections, memory=1024 * 1024)


def test_a_process_that_dies_is_told(connections, monkeypatch):
    monkeypatch.setattr(apart, "_READER", "mentorlog.no_such_module")
    with pytest.raises(InvalidEntry, match=r"^Connections.csv could not be read to its end, and nothing"):
        apart.read(connections)


@pytest.mark.parametrize(
    ("name", "value"), [("frozen", True), ("executable", "/no/python"), ("executable", "")]
)
def test_without_a_python_to_start_there_is_a_sentence(connections, monkeypatch, name, value):
    monkeypatch.setattr(sys, name, value, raising=False)
    with pytest.raises(InvalidEntry, match="the part of mentorlog that reads files cannot be started here"):
        apart.read(connections)


def test_it_works_from_wherever_the_program_was_started(connections, monkeypatch, tmp_path):
    (tmp_path / "mentorlog.py").write_text("raise SystemExit('not this one')")
    monkeypatch.chdir(tmp_path)
    assert len(apart.read(connections).records) == 1200
