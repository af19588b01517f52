"""Everything goes into an archive and comes out of it as it was, and nothing that is broken is let in."""

from __future__ import annotations

import json
import shutil
import zipfile
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from mentorlog import attachments, backups, drafts, evidence, people
from mentorlog.archive import restore, write
from mentorlog.archive.layout import TABLES, file_of, keys
from mentorlog.contacts import sources
from mentorlog.errors import Cancelled, InvalidEntry, LogbookInTheWay
from mentorlog.file_kinds import kind_of
from mentorlog.logbook import open_logbook
from mentorlog.models import name_of
from mentorlog.written_files import FileNotWritten
from tests.core.test_undo import RandomUser
from tests.data import keep_sample


@pytest.fixture
def full(logbook):
    """A logbook with a row in every table."""
    keep_sample.fill(logbook)
    return logbook


@pytest.fixture
def archive(full, tmp_path):
    """The archive of it."""
    write.write(full, tmp_path / "all.zip")
    return tmp_path / "all.zip"


def members(path):
    with ZipFile(path) as pack:
        return {name: pack.read(name) for name in pack.namelist()}


def rewritten(path, target, **changed):
    """The archive with some of its files changed; None takes one away."""
    with ZipFile(target, "w", ZIP_DEFLATED) as pack:
        for name, content in (members(path) | changed).items():
            if content is not None:
                pack.writestr(name, content)
    return target


def lines(path, table):
    return [json.loads(line) for line in members(path)[f"tables/{table}.jsonl"].splitlines()]


def test_two_archives_of_one_logbook_are_the_same_bytes(full, archive, tmp_path):
    write.write(full, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == archive.read_bytes()


@pytest.mark.parametrize("seed", range(4))
def test_a_logbook_made_from_an_archive_is_equal(logbook, tmp_path, seed):
    user = RandomUser(logbook, seed)
    for _ in range(250):
        user.act()
    write.write(logbook, tmp_path / "first.zip")
    restore.make(tmp_path / "first.zip", tmp_path / "other.db")
    with open_logbook(tmp_path / "other.db") as other:
        assert other.check() == []
        write.write(other, tmp_path / "second.zip")
    assert (tmp_path / "second.zip").read_bytes() == (tmp_path / "first.zip").read_bytes()


def test_every_row_of_every_table_is_in_it(full, archive):
    for model in TABLES:
        rows = lines(archive, name_of(model))
        assert rows
        assert all(list(row) == sorted(row) == list(keys(model)) for row in rows)


def test_links_are_uids_and_flags_are_true_or_false(full, archive):
    [ada, *_others] = lines(archive, "person")
    assert ada["favourite"] is False
    assert lines(archive, "contact_point")[0]["person"] == ada["uid"]


def test_what_lies_beside_the_facts_comes_along(full, archive, tmp_path):
    restore.make(archive, tmp_path / "other.db")
    with open_logbook(tmp_path / "other.db") as other:
        assert drafts.load(other, "log") == {"notes": "typed and not saved"}
        ada = people.find(other, "Ada")
        assert attachments.content(other, people.details(other, ada).photo).bytes.startswith(b"\x89PNG")
        assert other.identity() == full.identity()
        assert other.undoable() is None


def test_the_replaced_logbook_is_kept(archive, tmp_path, today):
    there = tmp_path / "there" / "logbook.db"
    with open_logbook(there) as other:
        people.add(other, "Somebody else")
    kept = restore.restore(there, archive)
    assert backups.describe(there, kept).holds.people == 1
    with open_logbook(there) as other:
        assert people.find(other, "Ada")
    assert [path.name for path in there.parent.iterdir() if "archive" in path.name] == []


def test_attachments_that_only_the_history_names_stay_behind(full, tmp_path):
    ada = people.find(full, "Ada")
    attachments.set_photo(full, ada, None)
    write.write(full, tmp_path / "without.zip")
    assert not [name for name in members(tmp_path / "without.zip") if name.startswith("attachments/")]


def test_it_is_a_zip_and_never_the_logbook_itself(full, tmp_path):
    with pytest.raises(InvalidEntry, match=r"\.zip"):
        write.write(full, tmp_path / "all.tar")
    (tmp_path / "link.zip").symlink_to(full.path)
    with pytest.raises(LogbookInTheWay):
        write.write(full, tmp_path / "link.zip")
    with pytest.raises(FileNotWritten):
        write.write(full, tmp_path / "nowhere" / "all.zip")


def test_stopped_half_way_nothing_is_written(full, tmp_path):
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        write.write(full, tmp_path / "half.zip", stop)
    assert sorted(path.name for path in tmp_path.glob("*half*")) == []
    people.add(full, "The logbook is writable still")


def test_stopped_while_it_is_restored_nothing_changes(archive, tmp_path, today):
    there = tmp_path / "there" / "logbook.db"
    with open_logbook(there) as other:
        people.add(other, "Somebody else")

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        restore.restore(there, archive, stop)
    with open_logbook(there) as other:
        assert people.find(other, "Somebody else")
    assert not list(there.parent.glob(".*archive*"))


def test_progress_goes_to_its_end(full, tmp_path):
    told = []
    write.write(full, tmp_path / "all.zip", lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] < told[-1][1] or told[-1][0] == told[-1][1]


BROKEN = {
    "no archive": {"mentorlog.json": None},
    "another format": {"mentorlog.json": b'{"format": "zip", "schema": 1}'},
    "not JSON": {"mentorlog.json": b"{"},
    "newer": {"mentorlog.json": None},
    "a table is missing": {"tables/person.jsonl": None},
    "a row is missing": {"tables/person.jsonl": b""},
    "a row is no JSON": {"tables/tag.jsonl": b"nonsense\n"},
    "nested without end": {"tables/tag.jsonl": b"[" * 100_000 + b"\n"},
    "a row of nothing": {"tables/tag.jsonl": b"{}\n"},
    "an attachment is missing": {"attachments.json": b'{"' + b"0" * 64 + b'": "image/png"}'},
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_broken_is_told_and_changes_nothing(archive, tmp_path, what, today):
    bad = rewritten(archive, tmp_path / "bad.zip", **BROKEN[what])
    there = tmp_path / "there" / "logbook.db"
    with open_logbook(there) as other:
        people.add(other, "Somebody else")
    with pytest.raises(InvalidEntry, match=r"bad\.zip"):
        restore.restore(there, bad)
    with open_logbook(there) as other:
        assert people.find(other, "Somebody else")


def changed_line(archive, table, **values):
    rows = lines(archive, table)
    rows[0] |= values
    return {f"tables/{table}.jsonl": b"".join(json.dumps(row).encode() + b"\n" for row in rows)}


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("contact_point", {"person": "nobody"}),
        ("contact_point", {"kind": "fax"}),
        ("person", {"name": ["a", "list"]}),
        ("person", {"name": ""}),
        ("person", {"favourite": "perhaps"}),
        ("person", {"every_days": 2**70}),
        ("meeting", {"day": "2026-02-31"}),
        ("meeting", {"minutes": "long"}),
    ],
)
def test_a_row_that_may_not_be_is_named_by_file_and_line(archive, tmp_path, table, values):
    bad = rewritten(archive, tmp_path / "bad.zip", **changed_line(archive, table, **values))
    with pytest.raises(InvalidEntry, match=rf"tables/{table}\.jsonl:1"):
        restore.make(bad, tmp_path / "other.db")


def test_a_newer_archive_asks_for_an_update(archive, tmp_path):
    head = json.loads(members(archive)["mentorlog.json"]) | {"schema": 99}
    bad = rewritten(archive, tmp_path / "bad.zip", **{"mentorlog.json": json.dumps(head)})
    with pytest.raises(InvalidEntry, match="newer"):
        restore.look_at(bad)


def test_a_table_of_a_later_version_may_be_missing(archive, tmp_path):
    head = json.loads(members(archive)["mentorlog.json"])
    del head["rows"]["draft"]
    older = rewritten(
        archive, tmp_path / "older.zip", **{"mentorlog.json": json.dumps(head), "tables/draft.jsonl": None}
    )
    restore.make(older, tmp_path / "other.db")


def test_a_bomb_is_not_unpacked(archive, tmp_path):
    bad = rewritten(archive, tmp_path / "bad.zip", **{"tables/tag.jsonl": b" " * 50_000_000})
    with pytest.raises(InvalidEntry, match=r"tag\.jsonl"):
        restore.make(bad, tmp_path / "other.db")


def test_an_attachment_with_other_bytes_is_refused(archive, tmp_path):
    [name] = [name for name in members(archive) if name.startswith("attachments/")]
    bad = rewritten(archive, tmp_path / "bad.zip", **{name: b"something else"})
    with pytest.raises(InvalidEntry, match="attachments/"):
        restore.make(bad, tmp_path / "other.db")


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_zip_is_told(tmp_path, content):
    (tmp_path / "bad.zip").write_bytes(content)
    with pytest.raises(InvalidEntry, match=r"bad\.zip"):
        restore.look_at(tmp_path / "bad.zip")


def test_a_cut_archive_is_told(archive, tmp_path):
    shutil.copy(archive, tmp_path / "bad.zip")
    data = bytearray(archive.read_bytes())
    data[len(data) // 3 : len(data) // 3 + 400] = b"\0" * 400
    (tmp_path / "bad.zip").write_bytes(data)
    with pytest.raises(InvalidEntry, match=r"bad\.zip"):
        restore.make(tmp_path / "bad.zip", tmp_path / "other.db")


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(InvalidEntry, match="cannot be read"):
        restore.look_at(tmp_path / "gone.zip")


def test_every_file_is_where_the_layout_says(archive):
    assert {file_of(model) for model in TABLES} <= members(archive).keys()
    with zipfile.ZipFile(archive) as pack:
        assert pack.testzip() is None


def test_a_file_that_shrinks_to_nothing_comes_back(logbook, tmp_path):
    blank = tmp_path / "blank.bmp"
    blank.write_bytes(b"BM" + bytes(6_000_000))
    proof = evidence.add_file(logbook, blank)
    write.write(logbook, tmp_path / "all.zip")
    restore.make(tmp_path / "all.zip", tmp_path / "other.db")
    with open_logbook(tmp_path / "other.db") as other:
        assert evidence.content(other, proof).bytes == blank.read_bytes()


def test_what_an_archive_is_is_told_by_its_beginning_however_large_it_is(logbook, tmp_path, monkeypatch):
    write.write(logbook, tmp_path / "all.zip")
    monkeypatch.setattr(sources, "LARGEST_FILE", 100)
    assert kind_of(tmp_path / "all.zip") == "archive"
