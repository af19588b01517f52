"""A calendar read in another process: the same comes of it, and it ends when it should."""

from __future__ import annotations

import os

import pytest

from mentorlog.calendars.reading import apart, read
from mentorlog.errors import Cancelled, InvalidEntry
from tests.core.calendars.reading.files import WINDOW, ZONE, calendar, event


@pytest.fixture(autouse=True)
def _no_process_is_left():
    yield
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.fixture
def work(tmp_path):
    """A calendar of some hundred entries, with something to tell of."""
    path = tmp_path / "work.ics"
    daily = event(RRULE="FREQ=DAILY", DTSTART="20251201T090000Z", DTEND=None, ATTENDEE="mailto:ana@x.org")
    path.write_bytes(calendar(daily, event(UID="2", DTSTART="soon")))
    return path


def test_what_is_read_apart_is_what_is_read_here(work):
    found = apart.read(work, WINDOW, ZONE)
    assert found == read.read(work.read_bytes(), work.name, WINDOW, ZONE)
    assert len(found.entries) > 400 and found.unread == 1 and len(found.notices) == 1


def test_a_file_that_is_refused_there_is_refused_here(work, tmp_path):
    work.write_bytes(b"<html>")
    with pytest.raises(InvalidEntry, match=r"^work.ics is a web page"):
        apart.read(work, WINDOW, ZONE)
    with pytest.raises(InvalidEntry, match=r"cannot be read, so nothing was changed"):
        apart.read(tmp_path / "gone.ics", WINDOW, ZONE)
    with pytest.raises(InvalidEntry, match=r"cannot be read, so nothing was changed"):
        apart.read(tmp_path, WINDOW, ZONE)


def test_the_user_may_stop_at_any_moment(work):
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        apart.read(work, WINDOW, ZONE, stop)


def test_what_runs_away_is_stopped(work):
    # There is no 30 February, so that one would be looked for until the year 9999, in 200 series.
    never = (
        event(
            UID=str(number),
            DTSTART="00010101T000000Z",
            DTEND=None,
            RRULE="FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        )
        for number in range(200)
    )
    work.write_bytes(calendar(*never))
    with pytest.raises(InvalidEntry, match=r"took longer than 1 seconds, so its reading|to its end"):
        apart.read(work, WINDOW, ZONE, seconds=1)
