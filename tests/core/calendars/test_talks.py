"""The next talks in calendars: entries that stay, move with every meeting, and are taken back."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from mentorlog import erase, meetings, people, reconnect, settings
from mentorlog.calendars.options import usual_options
from mentorlog.calendars.subscription import refresh_if_stale
from mentorlog.dates import When
from mentorlog.logbook import Logbook
from mentorlog.meetings import Participant

from .conftest import Export, components, counts, ledger

TALKS = frozenset({"talks"})


@pytest.fixture
def ada(logbook: Logbook, today: date) -> str:
    """Somebody met four days ago, to be talked to every four weeks."""
    uid = people.add(logbook, "Ada Lindqvist", every_days=28)
    meetings.log(logbook, [Participant(uid)], When(today - timedelta(4)))
    return uid


def test_a_talk_is_an_entry_that_moves_with_each_meeting(
    logbook: Logbook, ada: str, today: date, target: Path, exported: Export
) -> None:
    exported(what=TALKS)
    entry = components(target)[f"talk-{ada}"]
    assert (entry["SUMMARY"], entry["DTSTART"].dt.date()) == (
        "Talk again with Ada Lindqvist",
        date(2026, 12, 18),
    )
    assert entry["DESCRIPTION"] == "Keep in touch every 4 weeks. Last contact: Fri 20 Nov 2026."
    assert counts(exported(what=TALKS)) == (0, 0, 0, 1)
    meetings.log(logbook, [Participant(ada)], When(today))
    assert counts(exported(what=TALKS)) == (0, 1, 0, 0)
    entry = components(target)[f"talk-{ada}"]
    assert (entry["DTSTART"].dt.date(), entry["SEQUENCE"]) == (date(2026, 12, 22), 1)
    reconnect.reschedule(logbook, ada, date(2027, 1, 8))
    exported(what=TALKS, show="discreet")
    entry = components(target)[f"talk-{ada}"]
    assert (entry["SUMMARY"], entry["DTSTART"].dt.date()) == ("mentorlog call", date(2027, 1, 8))


@pytest.mark.parametrize(
    "end",
    [
        lambda logbook, ada: people.keep_in_touch(logbook, [ada], None),
        lambda logbook, ada: people.trash(logbook, [ada]),
        lambda logbook, ada: meetings.log(logbook, [Participant(ada)], When(date(2026, 12, 1))),
    ],
    ids=["no rhythm any more", "in the trash", "a meeting is planned"],
)
def test_what_holds_no_more_is_taken_back_once(
    logbook: Logbook, ada: str, target: Path, exported: Export, end
) -> None:
    exported(what=TALKS)
    end(logbook, ada)
    assert counts(exported(what=TALKS)) == (0, 0, 1, 0)
    assert components(target)[f"talk-{ada}"]["STATUS"] == "CANCELLED"
    assert counts(exported(what=TALKS)) == (0, 0, 0, 0)


def test_other_exports_leave_them_as_they_are(logbook: Logbook, ada: str, exported: Export) -> None:
    exported(what=TALKS)
    assert counts(exported()) == (0, 0, 0, 0)
    other = people.add(logbook, "Bruno Costa", every_days=7)
    assert counts(exported(what=TALKS, people=frozenset({other}))) == (1, 0, 0, 0)
    assert ledger(logbook) == sorted(("other", f"talk-{uid}", 0) for uid in (ada, other))


def test_they_are_wanted_by_a_setting_in_the_subscription_too(
    logbook: Logbook, ada: str, tmp_path: Path
) -> None:
    assert "talks" not in usual_options(logbook).what
    file = tmp_path / "calendar.ics"
    settings.choose(logbook, "subscription-file", str(file))
    refresh_if_stale(logbook)
    assert components(file) == {}
    settings.choose(logbook, "calendar-talks", "on")
    refresh_if_stale(logbook)
    assert list(components(file)) == [f"talk-{ada}"]


def test_whoever_is_erased_is_named_no_more(
    logbook: Logbook, ada: str, target: Path, exported: Export
) -> None:
    exported(what=TALKS)
    erase.erase(logbook, ada)
    assert counts(exported(what=TALKS)) == (0, 0, 1, 0)
    assert "Lindqvist" not in target.read_text() and b"Lindqvist" not in logbook.path.read_bytes()
