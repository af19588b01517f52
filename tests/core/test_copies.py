"""A copy is sound and whole, or it is not there."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from mentorlog import copies, people
from mentorlog.copies import row_counts, verified_copy
from mentorlog.errors import Cancelled, CopySpoilt, LogbookDamaged


def names(path):
    with closing(sqlite3.connect(path)) as file:
        return [name for (name,) in file.execute("SELECT name FROM person ORDER BY id")]


def test_a_copy_of_an_open_logbook_has_what_is_only_in_its_journal(logbook, tmp_path):
    people.add(logbook, "Ada")
    assert logbook.path.with_name("logbook.db-wal").stat().st_size > 0
    copy = verified_copy(logbook.path, tmp_path / "copies" / "copy.db")
    assert names(copy) == ["Ada"]
    assert [path.name for path in copy.parent.iterdir()] == ["copy.db"]
    people.add(logbook, "Bruno")
    assert names(copy) == ["Ada"]


def test_a_copy_needs_no_journal_and_is_sound(logbook, tmp_path):
    people.add(logbook, "Ada")
    with closing(sqlite3.connect(verified_copy(logbook.path, tmp_path / "copy.db"))) as copy:
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        with closing(sqlite3.connect(logbook.path)) as original:
            assert row_counts(copy) == row_counts(original)


def test_progress_counts_pages_to_the_end(logbook, tmp_path, monkeypatch):
    monkeypatch.setattr(copies, "_PAGES_A_STEP", 20)
    told = []
    verified_copy(logbook.path, tmp_path / "copy.db", lambda done, total: told.append((done, total)))
    assert len(told) > 2
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


def test_a_stopped_copy_leaves_the_former_one(logbook, tmp_path):
    copy = verified_copy(logbook.path, tmp_path / "copies" / "copy.db")
    before = copy.read_bytes()
    people.add(logbook, "Ada")

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        verified_copy(logbook.path, copy, stop)
    assert copy.read_bytes() == before
    assert list(copy.parent.iterdir()) == [copy]


def test_noise_that_counting_does_not_meet_is_found_in_the_copy(logbook, tmp_path):
    with logbook.edit("filled"):
        for number in range(300):
            people.add(logbook, f"Person {number}")
    logbook.close()
    noisy = bytearray(logbook.path.read_bytes())
    for start in range(4096, len(noisy), 4096):
        if b"Person 150" in noisy[start : start + 4096]:
            noisy[start] = 0xFF  # the kind of page: no index has the name in it, so these are of tables
    logbook.path.write_bytes(noisy)
    with pytest.raises(LogbookDamaged):
        verified_copy(logbook.path, tmp_path / "copies" / "copy.db")
    assert list((tmp_path / "copies").iterdir()) == []


def test_a_copy_with_other_rows_than_the_original_is_refused(logbook, tmp_path, monkeypatch):
    """A copy that went wrong without an error is found by counting."""
    people.add(logbook, "Ada")
    counted = []

    def one_row_more_each_time(connection):
        counted.append(connection)
        return {"person": len(counted)}

    monkeypatch.setattr(copies, "row_counts", one_row_more_each_time)
    with pytest.raises(CopySpoilt):
        verified_copy(logbook.path, tmp_path / "copies" / "copy.db")
    assert list((tmp_path / "copies").iterdir()) == []


def first_page(kind):
    """Where the first page of a b-tree of this kind begins, and what is no kind."""
    return lambda file: (next(at for at in range(4096, len(file), 4096) if file[at] == kind), b"\xff")


def free_pages(file):
    """How many pages the list of free pages says that it has."""
    at = (int.from_bytes(file[32:36], "big") - 1) * 4096
    assert at > 0
    return at + 4, (10**6).to_bytes(4, "big")


def long_text(file):
    """The page after the first of a text that no page holds: which one follows, or that none does."""
    at = file.index(b"and so on " * 400) // 4096 * 4096
    assert file[at : at + 4] != bytes(4)
    return at, (10**6).to_bytes(4, "big")


DAMAGES = {
    "rows": first_page(0x0D),
    "the way to rows": first_page(0x05),
    "an index": first_page(0x0A),
    "the way into an index": first_page(0x02),
    "a long text": long_text,
    "free pages": free_pages,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_damage_in_a_page_of_any_kind_is_found_in_a_copy(logbook, tmp_path, damage):
    with logbook.edit("filled"):
        for number in range(300):
            people.add(logbook, f"Person {number}", notes="and so on " * 2000 if number == 150 else "")
    with logbook.bookkeeping():
        logbook.execute('DELETE FROM "step"')
    copy = verified_copy(logbook.path, tmp_path / "copy.db")
    with closing(sqlite3.connect(copy)) as file:
        counts = row_counts(file)
    assert copies._is_sound(copy, counts)
    noisy = bytearray(copy.read_bytes())
    at, noise = damage(noisy)
    noisy[at : at + len(noise)] = noise
    copy.write_bytes(noisy)
    assert not copies._is_sound(copy, counts)


def test_a_copy_that_its_disk_spoilt_is_thrown_away_and_the_sound_logbook_not_blamed(
    logbook, tmp_path, monkeypatch
):
    written = copies._copy

    def written_badly(live, temporary, progress):
        written(live, temporary, progress)
        temporary.write_bytes(temporary.read_bytes()[:100] + bytes(range(256)) * 400)

    monkeypatch.setattr(copies, "_copy", written_badly)
    with pytest.raises(CopySpoilt) as caught:
        verified_copy(logbook.path, tmp_path / "copies" / "copy.db")
    assert caught.value.path == tmp_path / "copies" / "copy.db"
    assert list((tmp_path / "copies").iterdir()) == []
