"""Backups hold everything, say how they stand to today, are thinned with care, and come back."""

from __future__ import annotations

import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mentorlog import backups, clock, people, restoring, settings
from mentorlog.backup_contents import reading
from mentorlog.backups import APART, _Kept, _superfluous
from mentorlog.errors import (
    Cancelled,
    LogbookDamaged,
    LogbookHeld,
    LogbookNewer,
    LogbookReplaced,
    NotALogbook,
)
from mentorlog.logbook import open_logbook
from mentorlog.models import CalendarExport, Person


def names(logbook):
    return logbook.column(Person.select(Person.name).order_by(Person.id))


def row_of(logbook, path):
    return next(row for row in backups.listing(logbook.path) if row.path == path)


def test_a_backup_is_one_private_sound_file_with_everything_in_it(logbook):
    people.add(logbook, "Ada Lindqvist")
    made = backups.make(logbook)
    assert [path.name for path in made.parent.iterdir()] == [made.name]
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    with open_logbook(made) as copy:
        assert copy.identity() == logbook.identity()
        assert names(copy) == ["Ada Lindqvist"]
        assert copy.check() == []


def test_the_list_says_what_each_backup_holds(logbook):
    people.add(logbook, "Ada Lindqvist")
    trashed = people.add(logbook, "Bruno Okafor")
    people.trash(logbook, [trashed])
    row = row_of(logbook, backups.make(logbook))
    assert (row.holds.people, row.holds.meetings, row.holds.follow_ups) == (1, 0, 0)
    assert row.holds.changes == logbook.changes() == 3
    assert row.size == row.path.stat().st_size
    assert abs(row.made - clock.now()) < timedelta(minutes=1)


def test_listing_backups_changes_no_byte_and_leaves_nothing_behind(logbook):
    people.add(logbook, "Ada Lindqvist")
    made = backups.make(logbook)
    before = {path: path.read_bytes() for path in made.parent.iterdir()}
    backups.listing(logbook.path)
    assert {path: path.read_bytes() for path in made.parent.iterdir()} == before


def test_older_newer_the_same_and_another(logbook, tmp_path):
    people.add(logbook, "Ada Lindqvist")
    old = backups.make(logbook)
    assert str(row_of(logbook, old).relation) == "the same as now"
    people.add(logbook, "Bruno Okafor")
    people.add(logbook, "Chidi Obi")
    assert str(row_of(logbook, old).relation) == "older by 2 changes"
    new = backups.write(logbook, tmp_path / "new.db")
    logbook.close()
    restoring.restore(logbook.path, old)
    assert str(backups.describe(logbook.path, new).relation) == "newer by 2 changes"
    with open_logbook(tmp_path / "other" / "logbook.db") as other:
        assert str(backups.describe(other.path, new).relation) == "another logbook"


def test_two_that_grew_apart_say_since_when(logbook, tmp_path):
    people.add(logbook, "Ada Lindqvist")
    copy = backups.write(logbook, tmp_path / "copy.db")
    people.add(logbook, "Bruno Okafor")
    with open_logbook(copy) as other:
        people.add(other, "Chidi Obi")
        people.add(other, "Dana Levi")
    assert str(backups.describe(logbook.path, copy).relation) == "both changed since Tue 24 Nov 2026"


def test_undone_there_and_changed_here_is_grown_apart(logbook, tmp_path):
    people.add(logbook, "Ada Lindqvist")
    copy = backups.write(logbook, tmp_path / "copy.db")
    people.add(logbook, "Bruno Okafor")
    with open_logbook(copy) as other:
        other.undo()
    assert backups.describe(logbook.path, copy).relation.kind == "both-changed"


def test_undone_and_redone_here_and_much_changed_there_is_grown_apart(logbook, tmp_path):
    people.add(logbook, "Ada Lindqvist")
    copy = backups.write(logbook, tmp_path / "copy.db")
    logbook.undo()
    logbook.redo()
    with open_logbook(copy) as other:
        for name in ("Bruno Okafor", "Chidi Obi", "Dana Levi"):
            people.add(other, name)
    assert backups.describe(logbook.path, copy).relation.kind == "both-changed"


def test_undone_later_is_older_not_the_same(logbook):
    people.add(logbook, "Ada Lindqvist")
    made = backups.make(logbook)
    logbook.undo()
    assert str(row_of(logbook, made).relation) == "older by 1 change"


def test_due_only_after_a_change_and_half_an_hour(logbook, monkeypatch):
    assert not backups.is_due(logbook)
    people.add(logbook, "Ada Lindqvist")
    assert backups.is_due(logbook)
    backups.make(logbook)
    people.add(logbook, "Bruno Okafor")
    assert not backups.is_due(logbook)
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + APART)
    assert backups.is_due(logbook)
    backups.make(logbook)
    monkeypatch.setattr(clock, "now", lambda: now + 3 * APART)
    assert not backups.is_due(logbook)


def test_a_clock_put_back_by_years_does_not_stop_backups(logbook):
    people.add(logbook, "Ada Lindqvist")
    backups.make(logbook)
    people.add(logbook, "Bruno Okafor")
    clock.pin(date(2016, 11, 24))
    assert backups.is_due(logbook)


def test_the_list_begins_with_the_last_made_even_of_one_second(logbook):
    for name in ("Ada", "Bruno", "Chidi"):
        people.add(logbook, name)
        backups.make(logbook)
    assert [row.holds.people for row in backups.listing(logbook.path)] == [3, 2, 1]


def test_backups_go_to_the_chosen_folder_and_a_damaged_logbook_still_finds_them(logbook, tmp_path):
    people.add(logbook, "Ada Lindqvist")
    first = backups.make(logbook)
    settings.choose(logbook, "backup-folder", str(tmp_path / "stick"))
    second = backups.make(logbook)
    assert second.parent == tmp_path / "stick"
    logbook.close()
    logbook.path.write_bytes(b"")
    listed = backups.listing(logbook.path)
    assert {row.path for row in listed} == {first, second}
    assert {row.relation.kind for row in listed} == {"unknown"}


def test_a_damaged_backup_is_listed_as_such_and_never_restored(logbook):
    people.add(logbook, "Ada Lindqvist")
    made = backups.make(logbook)
    with made.open("r+b") as file:
        file.truncate(made.stat().st_size // 2)
    assert row_of(logbook, made).holds is None
    logbook.close()
    before = logbook.path.read_bytes()
    with pytest.raises(LogbookDamaged):
        restoring.restore(logbook.path, made)
    assert logbook.path.read_bytes() == before


def last_at(backup):
    with closing(sqlite3.connect(backup)) as file:
        return file.execute('SELECT "at" FROM "step" ORDER BY "id" DESC').fetchone()[0].encode()


def turned(backup, before, after):
    """Other letters of the same length in the file, as bits that turned leave them."""
    data = backup.read_bytes()
    assert before in data
    backup.write_bytes(data.replace(before, after))


def emptied(backup, table):
    with closing(sqlite3.connect(backup, isolation_level=None)) as file:
        for (trigger,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute(f'DROP TRIGGER "{trigger}"')
        file.execute(f'DELETE FROM "{table}"')


@pytest.mark.parametrize(
    "damage",
    [
        lambda backup: emptied(backup, "logbook_state"),
        lambda backup: turned(backup, b'"changes" INTEGER', b'"chanfes" INTEGER'),
        lambda backup: turned(backup, last_at(backup), last_at(backup).replace(b"-", b"=")),
    ],
    ids=["no state", "another column", "no moment"],
)
def test_letters_that_turned_in_a_backup_are_told_as_damage(logbook, damage):
    people.add(logbook, "Ada Lindqvist")
    made = backups.make(logbook)
    damage(made)
    with (
        reading(logbook.path, at_rest=False) as today,
        pytest.raises(LogbookDamaged) as caught,
        reading(made, at_rest=True) as backup,
    ):
        backup.contents()
        backup.relation_to(today)
    assert caught.value.path == made
    assert row_of(logbook, made).relation.kind == "unknown"


def test_a_backup_that_is_cancelled_leaves_nothing_behind(logbook):
    people.add(logbook, "Ada Lindqvist")
    first = backups.make(logbook)
    people.add(logbook, "Bruno Okafor")

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.make(logbook, stop)
    assert list(first.parent.iterdir()) == [first]
    people.add(logbook, "Chidi Obi")


def test_restore_brings_back_and_keeps_what_it_replaces(logbook):
    people.add(logbook, "Ada Lindqvist")
    old = backups.make(logbook)
    people.add(logbook, "Bruno Okafor")
    logbook.close()
    kept = restoring.restore(logbook.path, old)
    with open_logbook(logbook.path) as restored:
        assert names(restored) == ["Ada Lindqvist"]
        assert restored.check() == []
        assert logbook.path.stat().st_mode & 0o777 == 0o600
    restoring.restore(logbook.path, kept)
    with open_logbook(logbook.path) as again:
        assert names(again) == ["Ada Lindqvist", "Bruno Okafor"]
    left = {path.name for path in logbook.path.parent.iterdir() if path.is_file()}
    assert left == {"logbook.db"}


@pytest.mark.parametrize("damage", [b"", b"a letter, not a logbook", None])
def test_restore_over_a_damaged_logbook_keeps_its_bytes_aside(logbook, damage):
    people.add(logbook, "Ada Lindqvist")
    made = backups.make(logbook)
    logbook.close()
    damaged = damage if damage is not None else logbook.path.read_bytes()[:5000]
    logbook.path.write_bytes(damaged)
    logbook.path.with_name("logbook.db-wal").write_bytes(b"left over")
    kept = restoring.restore(logbook.path, made)
    assert kept.read_bytes() == damaged
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"left over"
    assert not logbook.path.with_name("logbook.db-wal").exists()
    with open_logbook(logbook.path) as restored:
        assert names(restored) == ["Ada Lindqvist"]
    assert made in {row.path for row in backups.listing(logbook.path)}
    assert kept not in {row.path for row in backups.listing(logbook.path)}


def test_restore_where_a_page_in_the_middle_is_noise(logbook):
    for number in range(300):
        people.add(logbook, f"Person {number}")
    made = backups.make(logbook)
    logbook.close()
    with logbook.path.open("r+b") as file:
        file.seek(4096 * 5)
        file.write(b"\xa5" * 4096 * 20)
    noisy = logbook.path.read_bytes()
    kept = restoring.restore(logbook.path, made)
    assert kept.read_bytes() == noisy
    with open_logbook(logbook.path) as restored:
        assert len(names(restored)) == 300


def test_restore_where_the_logbook_is_gone(logbook):
    people.add(logbook, "Ada Lindqvist")
    made = backups.make(logbook)
    logbook.close()
    logbook.path.unlink()
    assert restoring.restore(logbook.path, made) is None
    with open_logbook(logbook.path) as restored:
        assert names(restored) == ["Ada Lindqvist"]


def test_restore_refuses_what_is_newer_or_no_logbook_and_changes_nothing(logbook, tmp_path):
    people.add(logbook, "Ada Lindqvist")
    newer = backups.write(logbook, tmp_path / "newer.db")
    with sqlite3.connect(newer) as file:
        file.execute("PRAGMA user_version = 99")
    file.close()
    letter = tmp_path / "letter.db"
    letter.write_text("Dear Ada, " * 100)
    logbook.close()
    before = logbook.path.read_bytes()
    for refused, problem in ((newer, LogbookNewer), (letter, NotALogbook)):
        with pytest.raises(problem):
            restoring.restore(logbook.path, refused)
    assert logbook.path.read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_restore_is_refused_while_another_has_the_logbook_open(logbook):
    people.add(logbook, "Ada Lindqvist")
    made = backups.make(logbook)
    people.add(logbook, "Bruno Okafor")
    with pytest.raises(LogbookHeld):
        restoring.restore(logbook.path, made)
    people.add(logbook, "Chidi Obi")
    assert names(logbook) == ["Ada Lindqvist", "Bruno Okafor", "Chidi Obi"]


def test_a_cancelled_restore_changes_nothing(logbook):
    people.add(logbook, "Ada Lindqvist")
    made = backups.make(logbook)
    people.add(logbook, "Bruno Okafor")
    logbook.close()
    before = logbook.path.read_bytes()
    calls = iter([None, Cancelled()])

    def stop_at_the_second_copy(_done, _total):
        if error := next(calls):
            raise error

    with pytest.raises(Cancelled):
        restoring.restore(logbook.path, made, stop_at_the_second_copy)
    with open_logbook(logbook.path) as same:
        assert names(same) == ["Ada Lindqvist", "Bruno Okafor"]
    assert logbook.path.read_bytes()[100:] == before[100:]
    assert {path.name for path in logbook.path.parent.iterdir()} == {"logbook.db", "backups"}


def test_what_calendars_were_given_survives_a_restore(logbook):
    people.add(logbook, "Ada Lindqvist")
    line = {"profile": "google", "digest": "d", "exported_at": clock.now(), "start_utc": clock.now()}
    with logbook.bookkeeping():
        known = logbook.put(CalendarExport, uid="a", sequence=1, **line)
    made = backups.make(logbook)
    with logbook.bookkeeping():
        logbook.execute('UPDATE "calendar_export" SET "sequence" = 7 WHERE "id" = ?', [known])
        logbook.put(CalendarExport, uid="b", sequence=2, **line)
    logbook.close()
    restoring.restore(logbook.path, made)
    with open_logbook(logbook.path) as restored:
        ledger = CalendarExport.select(CalendarExport.uid, CalendarExport.sequence)
        assert dict(restored.tuples(ledger)) == {"a": 7, "b": 2}


def test_a_logbook_deleted_while_open_is_rescued_and_can_be_restored(logbook):
    people.add(logbook, "Ada Lindqvist")
    logbook.path.unlink()
    with pytest.raises(LogbookReplaced):
        logbook.changed_elsewhere()
    with pytest.raises(LogbookReplaced) as told:
        people.add(logbook, "Bruno Okafor")
    rescued = told.value.arguments["copy"]
    assert str(rescued) in str(told.value)
    logbook.close()
    for left in logbook.path.parent.glob("logbook.db-*"):
        left.unlink()
    assert [row.path for row in backups.listing(logbook.path)] == [rescued]
    restoring.restore(logbook.path, rescued)
    with open_logbook(logbook.path) as restored:
        assert names(restored) == ["Ada Lindqvist"]


def test_a_logbook_replaced_while_open_is_not_written_into(logbook, tmp_path):
    people.add(logbook, "Ada Lindqvist")
    with open_logbook(tmp_path / "other.db") as other:
        people.add(other, "Somebody Else")
    logbook.path.rename(tmp_path / "moved.db")
    shutil.copyfile(tmp_path / "other.db", logbook.path)
    before = logbook.path.read_bytes()
    with pytest.raises(LogbookReplaced):
        people.add(logbook, "Bruno Okafor")
    logbook.close()
    assert logbook.path.read_bytes() == before
    with open_logbook(logbook.path) as replacement:
        assert names(replacement) == ["Somebody Else"]
        assert replacement.check() == []


def kept_after(dates, newest=None, size=1, largest=10_000):
    """Make backups at these moments one after the other, thinning after each, and give what is left."""
    left: list[_Kept] = []
    for number, made in enumerate(dates):
        last = _Kept(Path(f"{number}.db"), made, size, number)
        left = sorted([*left, last], key=lambda backup: backup.made, reverse=True)
        gone = _superfluous(left, last.path, largest)
        assert last.path not in gone
        left = [backup for backup in left if backup.path not in gone]
    return [backup.made for backup in left]


def test_thinning_keeps_two_days_seven_days_four_weeks_twelve_months():
    end = datetime(2026, 11, 24, 18, tzinfo=UTC)
    hourly = [end - timedelta(hours=number) for number in reversed(range(24 * 500))]
    left = kept_after(hourly)
    assert [made for made in left if made >= end - timedelta(days=2)] == [
        end - timedelta(hours=number) for number in range(49)
    ]
    days = {made.date() for made in left}
    assert {(end - timedelta(days=number)).date() for number in range(7)} <= days
    assert len({(made.year, made.month) for made in left}) == 12
    assert len(left) <= 49 + 7 + 4 + 12


@pytest.mark.parametrize("jump", [timedelta(days=3650), timedelta(days=-3650)])
def test_a_clock_that_jumps_ten_years_takes_neither_the_newest_nor_the_days_before(jump):
    start = datetime(2026, 11, 1, 9, tzinfo=UTC)
    before = [start + timedelta(days=number) for number in range(20)]
    left = kept_after([*before, before[-1] + jump])
    assert before[-1] + jump in left
    assert {made for made in before if made >= before[-1] - timedelta(days=5)} <= set(left)


def test_thinning_under_a_size_cap_keeps_the_newest_even_where_it_alone_is_too_large():
    start = datetime(2026, 11, 1, 9, tzinfo=UTC)
    days = [start + timedelta(days=number) for number in range(6)]
    assert kept_after(days, size=10, largest=35) == [days[5], days[4], days[3]]
    assert kept_after(days, size=10, largest=5) == [days[5]]


def test_thinning_takes_files_of_this_logbook_only(logbook, tmp_path, monkeypatch):
    settings.choose(logbook, "backup-folder", str(tmp_path / "stick"))
    with open_logbook(tmp_path / "other" / "logbook.db") as other:
        settings.choose(other, "backup-folder", str(tmp_path / "stick"))
        kept = backups.make(other)
    monkeypatch.setattr(
        backups, "_superfluous", lambda own, newest: [x.path for x in own if x.path != newest]
    )
    backups.make(logbook)
    last = backups.make(logbook)
    assert set((tmp_path / "stick").iterdir()) == {kept, last}
