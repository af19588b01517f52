"""Writing calendar files: whole or not at all, private, and in parts where a reader wants small files."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from mentorlog.calendars.component import Component, component
from mentorlog.calendars.item import CalendarItem
from mentorlog.calendars.write import calendar_head, left_over_parts, write_calendar
from mentorlog.dates import Repeat
from mentorlog.errors import Cancelled
from mentorlog.written_files import FileNotWritten

HEAD = calendar_head("mentorlog")
ITEM = CalendarItem(
    uid="0190",
    summary="Ada Lindqvist: Send RAID log",
    start=datetime(2026, 7, 1, 9),
    zone="Europe/Berlin",
    minutes=15,
    created=datetime(2026, 1, 2, tzinfo=UTC),
    modified=datetime(2026, 1, 2, tzinfo=UTC),
)


def entries(count: int, **changes: object) -> Iterator[tuple[Component, int]]:
    for number in range(count):
        yield component(ITEM._replace(uid=f"item-{number}", **changes), "event"), 0


def uids(*paths: Path) -> list[str]:
    return [str(e["UID"]) for path in paths for e in Calendar.from_ical(path.read_bytes()).events]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_a_calendar_for_its_owner_alone(tmp_path: Path) -> None:
    target = tmp_path / "follow-ups.ics"
    assert write_calendar(target, HEAD, entries(3)) == (target,)
    assert uids(target) == ["item-0@mentorlog", "item-1@mentorlog", "item-2@mentorlog"]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert names(tmp_path) == ["follow-ups.ics"]


def test_every_line_ends_in_crlf_and_there_is_no_byte_order_mark(tmp_path: Path) -> None:
    target = tmp_path / "follow-ups.ics"
    write_calendar(target, HEAD, entries(3, summary="Zoë, \\N; ☕"))
    written = target.read_bytes()
    assert written.startswith(b"BEGIN:VCALENDAR\r\n")
    assert written.endswith(b"END:VCALENDAR\r\n")
    assert written.count(b"\n") == written.count(b"\r\n") == written.count(b"\r")


def test_the_calendar_is_named_without_breaking_its_lines() -> None:
    head = calendar_head("me\r\nMETHOD:PUBLISH, you; \\N").split(b"\r\n")
    title = rb"me\nMETHOD:PUBLISH\, you\; \\N"
    assert head[4:] == [b"NAME:" + title, b"X-WR-CALNAME:" + title, b""]


def test_a_subscription_says_how_often_to_look() -> None:
    head = calendar_head("mentorlog", refreshed_every="PT1H")
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n" in head


def test_the_mode_of_a_file_that_is_replaced_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "shared.ics"
    target.write_text("old")
    target.chmod(0o644)
    write_calendar(target, HEAD, entries(1))
    assert stat.S_IMODE(target.stat().st_mode) == 0o644


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    link = tmp_path / "follow-ups.ics"
    link.symlink_to(tmp_path / "cloud" / "real.ics")
    write_calendar(link, HEAD, entries(1))
    assert link.is_symlink()
    assert uids(tmp_path / "cloud" / "real.ics") == ["item-0@mentorlog"]


def test_nothing_to_write_is_no_file_and_leaves_an_old_one(tmp_path: Path) -> None:
    target = tmp_path / "follow-ups.ics"
    assert write_calendar(target, HEAD, entries(0)) == ()
    assert names(tmp_path) == []
    target.write_text("old")
    assert write_calendar(target, HEAD, entries(0)) == ()
    assert target.read_text() == "old"


def test_a_subscription_may_be_empty(tmp_path: Path) -> None:
    target = tmp_path / "follow-ups.ics"
    write_calendar(target, HEAD, entries(0), even_empty=True)
    assert uids(target) == []


def test_a_zone_is_declared_once_before_its_first_use(tmp_path: Path) -> None:
    target = tmp_path / "follow-ups.ics"
    series = [
        component(ITEM._replace(uid=zone, zone=zone, repeat=Repeat(1, "weeks")), "event")
        for zone in ("Europe/Berlin", "Asia/Kolkata", "Europe/Berlin", "America/Santiago")
    ]
    write_calendar(target, HEAD, [(one, 0) for one in series])
    written = target.read_bytes()
    for zone in (b"Europe/Berlin", b"Asia/Kolkata"):
        assert written.count(b"BEGIN:VTIMEZONE\r\nTZID:" + zone) == 1
        assert written.index(b"TZID:" + zone) < written.index(b"DTSTART;TZID=" + zone)
    assert b"TZID:America/Santiago" not in written


def test_single_dates_need_no_zone(tmp_path: Path) -> None:
    target = tmp_path / "follow-ups.ics"
    write_calendar(target, HEAD, entries(5))
    assert b"VTIMEZONE" not in target.read_bytes()


def test_parts_stay_below_their_size_and_together_hold_everything(tmp_path: Path) -> None:
    target = tmp_path / "follow-ups.ics"
    paths = write_calendar(target, HEAD, entries(3000, repeat=Repeat(1, "weeks")), largest=1_000_000)
    assert [path.name for path in paths] == ["follow-ups.ics", "follow-ups-2.ics"]
    assert all(path.stat().st_size < 1_000_000 for path in paths)
    assert uids(*paths) == [f"item-{number}@mentorlog" for number in range(3000)]
    assert all(b"BEGIN:VTIMEZONE" in path.read_bytes() for path in paths)


def test_a_part_in_the_way_keeps_all_parts_from_their_places(tmp_path: Path) -> None:
    target = tmp_path / "follow-ups.ics"
    target.write_text("old")
    (tmp_path / "follow-ups-2.ics").mkdir()
    with pytest.raises(FileNotWritten, match=r"follow-ups-2\.ics is a folder"):
        write_calendar(target, HEAD, entries(20), largest=3000)
    assert target.read_text() == "old"
    assert names(tmp_path) == ["follow-ups-2.ics", "follow-ups.ics"]


def test_a_part_that_finds_no_room_keeps_all_parts_from_their_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "follow-ups.ics"
    target.write_text("old")
    really_sync, synced = os.fsync, []

    def full_at_the_second(descriptor: int) -> None:
        synced.append(descriptor)
        if len(synced) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        really_sync(descriptor)

    monkeypatch.setattr(os, "fsync", full_at_the_second)
    with pytest.raises(FileNotWritten, match="disk is full"):
        write_calendar(target, HEAD, entries(20), largest=3000)
    assert target.read_text() == "old"
    assert names(tmp_path) == ["follow-ups.ics"]


def test_parts_of_a_larger_export_before_are_told_from_files_of_others(tmp_path: Path) -> None:
    target = tmp_path / "follow-ups.ics"
    parts = write_calendar(target, HEAD, entries(20), largest=3000)
    assert len(parts) == 3 and left_over_parts(target, len(parts)) == ()
    assert write_calendar(target, HEAD, entries(1), largest=3000) == (target,)
    assert left_over_parts(target, 1) == parts[1:]
    parts[2].write_text("BEGIN:VCALENDAR of somebody else")
    assert left_over_parts(target, 1) == parts[1:2]


def test_entries_go_to_the_disk_while_they_come(tmp_path: Path) -> None:
    on_disk = []

    def watched() -> Iterator[tuple[Component, int]]:
        yield from entries(4000)
        [temporary] = tmp_path.iterdir()
        on_disk.append(temporary.stat().st_size)

    write_calendar(tmp_path / "follow-ups.ics", HEAD, watched())
    assert on_disk[0] > 1_000_000


def test_an_error_on_the_way_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "follow-ups.ics"
    target.write_text("old")

    def breaking() -> Iterator[tuple[Component, int]]:
        yield from entries(5)
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(FileNotWritten, match=r"^The disk is full: .*follow-ups.ics was not written"):
        write_calendar(target, HEAD, breaking())
    assert target.read_text() == "old"
    assert names(tmp_path) == ["follow-ups.ics"]


def test_a_cancelled_export_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "follow-ups.ics"
    target.write_text("old")

    def stop_at_the_third(done: int) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_calendar(target, HEAD, entries(9), progress=stop_at_the_third)
    assert target.read_text() == "old"
    assert names(tmp_path) == ["follow-ups.ics"]


def test_each_obstacle_has_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten, match=r"^There is no folder .*/nowhere, so follow-ups\.ics"):
        write_calendar(tmp_path / "nowhere" / "follow-ups.ics", HEAD, entries(1))
    (tmp_path / "folder.ics").mkdir()
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(FileNotWritten, match=r"^There is no folder .*/file, so follow-ups\.ics"):
        write_calendar(tmp_path / "file" / "follow-ups.ics", HEAD, entries(1))
    with pytest.raises(FileNotWritten, match=r"^folder\.ics is a folder in "):
        write_calendar(tmp_path / "folder.ics", HEAD, entries(1))
    with pytest.raises(FileNotWritten, match=r"^long.* could not be written to .* \(.+\)"):
        write_calendar(tmp_path / ("long" * 99), HEAD, entries(1))
    circle = tmp_path / "circle.ics"
    circle.symlink_to(circle)
    with pytest.raises(FileNotWritten, match=r"^circle\.ics could not be written to .+symbolic links\)"):
        write_calendar(circle, HEAD, entries(1))
    assert names(tmp_path) == ["circle.ics", "file", "folder.ics"]


def test_a_file_that_another_program_holds_gets_a_numbered_successor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "follow-ups.ics"
    target.write_text("open in Outlook")
    (tmp_path / "follow-ups (2).ics").write_text("older")
    really_replace = os.replace

    def as_windows_does(source: Path, destination: Path) -> None:
        if Path(destination) == target:
            raise PermissionError(errno.EACCES, "in use")
        really_replace(source, destination)

    monkeypatch.setattr(Path, "replace", as_windows_does)
    assert write_calendar(target, HEAD, entries(1)) == (tmp_path / "follow-ups (3).ics",)
    assert target.read_text() == "open in Outlook"
    assert names(tmp_path) == ["follow-ups (2).ics", "follow-ups (3).ics", "follow-ups.ics"]
