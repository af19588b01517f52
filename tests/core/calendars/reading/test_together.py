"""Events that share a UID: several meetings, or several versions of one."""

from __future__ import annotations

from mentorlog import people
from mentorlog.contact_points import Point
from tests.core.calendars.reading.files import calendar, entries, event, reading

ANA = "mailto:ana@example.org"


def on(day, **properties):
    return event(
        **{"DTSTART": f"202611{day}T090000Z", "DTEND": None, "SUMMARY": f"Day {day}", "ATTENDEE": ANA}
        | properties
    )


def titles(data):
    return [entry.title for entry in entries(data)]


def test_meetings_that_share_a_uid_are_several():
    found = entries(calendar(on(10), on(11), on(12)))
    assert [entry.title for entry in found] == ["Day 10", "Day 11", "Day 12"]
    assert len({entry.key for entry in found}) == 3 and not any(entry.series for entry in found)


def test_they_are_known_again_when_others_go_or_come(bring, today):
    assert bring(calendar(on(10), on(11))).counts["new"] == 2
    assert bring(calendar(on(11))).counts["same"] == 1
    assert bring(calendar(on(10), on(11), on(12))).counts == {
        "new": 1,
        "updated": 0,
        "same": 2,
        "review": 0,
        "skipped": 0,
    }


def test_of_versions_of_one_meeting_the_newest_is_read_and_the_others_are_told():
    found = reading(
        calendar(on(10, SEQUENCE="2"), on(10, SEQUENCE="1", SUMMARY="Old"), on(10, SUMMARY="Older"))
    )
    assert [entry.title for entry in found.entries] == ["Day 10"]
    assert found.notices == ("2 older versions of events are in the file too; the newest were read.",)


def test_of_versions_of_a_series_the_newest_is_read_with_its_exceptions():
    weekly = {"RRULE": "FREQ=WEEKLY;COUNT=2"}
    moved = on(12, RECURRENCE_ID="20261110T090000Z", SUMMARY="Moved")
    data = calendar(on("09", **weekly), moved, on(10, SEQUENCE="1", **weekly))
    assert titles(data) == ["Moved", "Day 10"]
    assert "1 older version of an event is in the file too" in reading(data).notices[0]


def test_a_meeting_beside_a_series_of_its_uid_is_read_too(logbook, bring, today):
    people.add(logbook, "Ana Two", emails=[Point("two@example.org")])
    data = calendar(on(10, RRULE="FREQ=WEEKLY;COUNT=2"), on(11))
    assert titles(data) == ["Day 10", "Day 11", "Day 10"]
    assert bring(data).counts["new"] == 3 and bring(data).counts["same"] == 3
