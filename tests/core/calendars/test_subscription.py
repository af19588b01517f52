"""The subscription file, kept up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentorlog import follow_ups
from mentorlog.calendars.subscription import refresh_if_stale, subscription_path
from mentorlog.logbook import Logbook
from mentorlog.settings import choose
from mentorlog.written_files import FileNotWritten

from .conftest import PAST, Export, components


@pytest.fixture
def feed(logbook: Logbook, tmp_path: Path) -> Path:
    """The file of a subscription that is switched on."""
    path = tmp_path / "feed.ics"
    choose(logbook, "subscription-file", str(path))
    return path


def test_it_is_off_until_switched_on(logbook: Logbook, raid_log: str) -> None:
    assert subscription_path(logbook) is None
    assert not refresh_if_stale(logbook)


def test_it_holds_overdue_ones_and_says_when_to_look_again(
    logbook: Logbook, raid_log: str, feed: Path
) -> None:
    overdue = follow_ups.add(logbook, "Call back", PAST)
    assert refresh_if_stale(logbook)
    assert set(components(feed)) == {raid_log, overdue}
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n" in feed.read_bytes()


def test_it_is_written_after_changes_only(logbook: Logbook, raid_log: str, feed: Path) -> None:
    assert [refresh_if_stale(logbook) for _ in range(3)] == [True, False, False]
    follow_ups.edit(logbook, raid_log, what="Send risk log")
    assert refresh_if_stale(logbook)
    assert components(feed)[raid_log]["SEQUENCE"] == 1
    logbook.undo()
    assert refresh_if_stale(logbook)
    assert components(feed)[raid_log]["SEQUENCE"] == 2


def test_it_is_written_again_where_it_is_missing_or_moved(
    logbook: Logbook, raid_log: str, feed: Path, tmp_path: Path
) -> None:
    refresh_if_stale(logbook)
    feed.unlink()
    assert refresh_if_stale(logbook)
    choose(logbook, "subscription-file", str(tmp_path / "other.ics"))
    assert refresh_if_stale(logbook)
    assert list(components(tmp_path / "other.ics")) == [raid_log]


def test_what_is_closed_disappears_and_the_last_one_leaves_an_empty_calendar(
    logbook: Logbook, raid_log: str, feed: Path
) -> None:
    refresh_if_stale(logbook)
    follow_ups.done(logbook, [raid_log])
    assert refresh_if_stale(logbook)
    assert components(feed) == {}


def test_a_refresh_is_no_change_of_the_logbook_and_no_export(
    logbook: Logbook, raid_log: str, feed: Path, exported: Export
) -> None:
    before = logbook.changes()
    refresh_if_stale(logbook)
    assert logbook.changes() == before
    assert exported(changed_only=True).outcome.new == 1


def test_a_folder_that_is_away_is_told_and_tried_again(
    logbook: Logbook, raid_log: str, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    choose(logbook, "subscription-file", str(tmp_path / "stick" / "feed.ics"))
    (tmp_path / "stick").rmdir()
    with pytest.raises(FileNotWritten):
        refresh_if_stale(logbook)
    (tmp_path / "stick").mkdir()
    assert refresh_if_stale(logbook)
