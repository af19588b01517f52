"""Copies for other programs: private, named as they were, never a program, and gone when taken back."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentorlog.errors import InvalidEntry
from mentorlog.lent_copies import lend, take_back
from mentorlog.written_files import FileNotWritten


@pytest.fixture
def logbook(tmp_path: Path) -> Path:
    return tmp_path / "logbook.db"


def test_a_copy_is_the_users_alone_and_keeps_its_name(logbook: Path) -> None:
    copy = lend(logbook, "one", "Minutes of May.pdf", b"%PDF-1.4")
    assert (copy.name, copy.read_bytes()) == ("Minutes of May.pdf", b"%PDF-1.4")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    for folder in (copy.parent, copy.parent.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_two_of_one_name_do_not_meet_and_one_is_lent_again(logbook: Path) -> None:
    first, second = (lend(logbook, owner, "notes.txt", owner.encode()) for owner in ("one", "two"))
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")
    assert lend(logbook, "one", "notes.txt", b"as it is now") == first
    assert first.read_bytes() == b"as it is now"


def test_all_are_taken_back_and_there_may_be_none(logbook: Path) -> None:
    copy = lend(logbook, "one", "notes.txt", b"decided")
    take_back(logbook)
    assert not copy.exists() and list(logbook.parent.iterdir()) == []
    take_back(logbook)


@pytest.mark.parametrize(
    "name",
    [
        "setup.exe",
        "SETUP.EXE",
        "report.pdf.exe",
        "run.sh",
        "mail.desktop",
        "page.url",
        "a.lnk",
        "x.exe .",
        ".sh.sh",
    ],
)
def test_what_could_be_run_is_never_lent(logbook: Path, name: str) -> None:
    with pytest.raises(InvalidEntry, match="is a program or can start one, so it is not opened"):
        lend(logbook, "one", name, b"anything")
    assert list(logbook.parent.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"\x7fELF\x02", b"MZ\x90\x00", b"#!/bin/sh\nls", b"# mine\n\n[Desktop Entry]\nExec=ls"]
)
def test_nor_what_begins_like_a_program_whatever_its_name(logbook: Path, content: bytes) -> None:
    with pytest.raises(InvalidEntry):
        lend(logbook, "one", "minutes", content)


@settings(max_examples=40, deadline=None)
@given(name=st.text(max_size=300))
def test_whatever_its_name_the_copy_lies_in_its_own_folder(
    tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    logbook = tmp_path_factory.mktemp("lent") / "logbook.db"
    try:
        copy = lend(logbook, "one", name, b"decided")
    except InvalidEntry:
        return
    assert copy.parent == logbook.parent / "opened" / "one"
    assert [each.name for each in copy.parent.iterdir()] == [copy.name]


def test_where_no_folder_can_be_made_it_is_told(logbook: Path) -> None:
    (logbook.parent / "opened").write_bytes(b"")
    with pytest.raises(FileNotWritten, match=r"minutes\.txt was not written"):
        lend(logbook, "one", "minutes.txt", b"decided")
