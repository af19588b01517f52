"""Meetings of a calendar in the logbook: once, changed later, and never over what the user wrote."""

from __future__ import annotations

import json
from datetime import date, time

import pytest

from mentorlog import history, imports, meetings, people
from mentorlog.calendars.reading.apply import carry_out
from mentorlog.calendars.reading.plan import usual_wishes
from mentorlog.contact_points import Point, points_of
from mentorlog.dates import When
from mentorlog.erase import erase
from mentorlog.errors import Cancelled
from mentorlog.meetings import Participant
from mentorlog.models import Meeting, MeetingPerson, Person
from mentorlog.models.imports import MeetingSource
from tests.core.calendars.reading.files import calendar, event
from tests.core.facts import facts

ANA = "mailto:ana@example.org"


def meeting(**properties):
    return event(**{"ATTENDEE": ANA, **properties})


def newer(**properties):
    return meeting(**{"SEQUENCE": "1", **properties})


def all_of(logbook):
    columns = (Meeting.title, Meeting.day, Meeting.time, Meeting.minutes, Meeting.place, Meeting.notes)
    return logbook.tuples(Meeting.select(*columns, Meeting.state).order_by(Meeting.start_utc))


def one(logbook):
    """The one meeting, by its columns."""
    [values] = all_of(logbook)
    return dict(zip(("title", "day", "time", "minutes", "place", "notes", "state"), values, strict=True))


def uid(logbook):
    return logbook.value(Meeting.select(Meeting.uid))


def there(logbook):
    query = MeetingPerson.select(Person.name).join(Person).order_by(MeetingPerson.position)
    return logbook.column(query)


def test_a_meeting_of_the_past_happened_and_one_ahead_is_planned(logbook, bring, today):
    result = bring(
        calendar(
            meeting(LOCATION="Café Luso", DESCRIPTION="Bring the CV"),
            meeting(UID="2", DTSTART="20270110T090000Z", DTEND=None, SUMMARY="Next"),
        )
    )
    assert result.counts == {"new": 2, "updated": 0, "same": 0, "review": 0, "skipped": 0}
    assert all_of(logbook) == [
        ("Catch-up", date(2026, 11, 10), time(10), 30, "Café Luso", "Bring the CV", "happened"),
        ("Next", date(2027, 1, 10), time(10), None, "", "", "planned"),
    ]
    assert there(logbook) == ["Ana Lopez", "Ana Lopez"]


def test_the_same_file_once_more_writes_nothing(logbook, bring, today):
    data = calendar(meeting(RRULE="FREQ=WEEKLY;COUNT=5"), meeting(UID="2"), meeting(UID=None, SUMMARY="x"))
    bring(data)
    before = facts(logbook)
    assert bring(data).counts == {"new": 0, "updated": 0, "same": 7, "review": 0, "skipped": 0}
    assert facts(logbook) == before and len(imports.listing(logbook)) == 1


def test_an_import_is_one_step(logbook, bring, today):
    before = facts(logbook)
    bring(calendar(meeting(), meeting(UID="2", SUMMARY="Two")))
    assert next(iter(history.lines(logbook))).sentence == "Import meetings from work.ics"
    [batch] = imports.listing(logbook)
    assert (batch.source, batch.file_name, batch.counts["new"]) == ("ics", "work.ics", 2)
    logbook.undo()
    assert facts(logbook) == before
    logbook.redo()
    assert len(all_of(logbook)) == 2


def test_an_import_can_be_taken_back_later(logbook, bring, today):
    bring(calendar(meeting()), agreed=())
    people.add(logbook, "Someone else")
    imports.undo(logbook, imports.listing(logbook)[0].uid)
    assert all_of(logbook) == [] and logbook.tuples(MeetingSource.select()) == []


def test_where_nothing_is_wished_for_nothing_is_written(logbook, bring, today):
    before = facts(logbook)
    result = bring(calendar(meeting()), rows=())
    assert result.counts["review"] == 1 and facts(logbook) == before


def test_stopped_half_way_nothing_is_written(logbook, planned, today):
    found = planned(calendar(meeting(), meeting(UID="2", SUMMARY="Two")))
    before = facts(logbook)

    def stop(done, total):
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        carry_out(logbook, found, usual_wishes(found), stop)
    assert facts(logbook) == before


def test_a_stranger_is_added_once_and_only_when_agreed_to(logbook, bring, today):
    data = calendar(
        event(ATTENDEE__CN="Bo Berg:mailto:bo@x.org"),
        event(UID="2", SUMMARY="Two", ATTENDEE="mailto:bo@x.org"),
    )
    result = bring(data, rows=(0, 1), agreed=("bo@x.org",))
    assert (result.counts["new"], result.people) == (2, 1)
    [bo] = logbook.column(Person.select(Person.uid).where(Person.name == "Bo Berg"))
    assert [point.value for point in points_of(logbook, bo, "email")] == ["bo@x.org"]
    details = people.details(logbook, bo)
    assert (details.every_days, details.favourite, details.needs_details) == (None, False, False)
    assert bring(data).counts["same"] == 2


def test_a_row_without_anybody_is_left(logbook, bring, today):
    result = bring(calendar(event(ATTENDEE="mailto:bo@x.org")), rows=(0,))
    assert result.counts["review"] == 1 and all_of(logbook) == []


def test_a_guess_that_is_agreed_to_is_known_the_next_time(logbook, bring, planned, ana, today):
    by_name = "Ana Lopez:mailto:al@other.example"
    bring(calendar(event(ATTENDEE__CN=by_name)), rows=(0,), agreed=("al@other.example",))
    assert there(logbook) == ["Ana Lopez"]
    assert [point.value for point in points_of(logbook, ana, "email")][-1] == "al@other.example"
    [row] = planned(calendar(event(UID="2", SUMMARY="Two", ATTENDEE="mailto:al@other.example"))).rows
    assert row.outcome == "new"


@pytest.mark.parametrize("version", [{"SEQUENCE": "1"}, {"LAST_MODIFIED": "20261102T080000Z"}])
def test_a_newer_version_changes_the_meeting(logbook, bring, planned, today, version):
    bring(calendar(meeting(LAST_MODIFIED="20261101T080000Z")))
    changed = calendar(
        meeting(
            **{"LAST_MODIFIED": "20261101T080000Z", **version},
            SUMMARY="Longer catch-up",
            DTSTART="20261112T100000Z",
            DTEND="20261112T110000Z",
            LOCATION="Room 4",
            DESCRIPTION="New agenda",
        )
    )
    assert planned(changed).rows[0].reason == "Changed in the calendar: title, time, length, place, notes."
    assert bring(changed).counts["updated"] == 1
    assert one(logbook) == {
        "title": "Longer catch-up",
        "day": date(2026, 11, 12),
        "time": time(11),
        "minutes": 60,
        "place": "Room 4",
        "notes": "New agenda",
        "state": "happened",
    }
    assert bring(changed).counts["same"] == 1


def test_an_older_version_changes_nothing(logbook, bring, today):
    bring(calendar(newer(SUMMARY="Now")))
    assert bring(calendar(meeting(SUMMARY="Then"))).counts["same"] == 1
    assert one(logbook)["title"] == "Now"


def test_what_the_user_wrote_stays(logbook, bring, planned, ana, today):
    bring(calendar(meeting(DESCRIPTION="Agenda", LOCATION="Room 4")))
    bo = people.add(logbook, "Bo Berg", emails=[Point("bo@x.org")])
    cy = people.add(logbook, "Cy Young", emails=[Point("cy@x.org")])
    meetings.edit(
        logbook, uid(logbook), notes="She got the job!", participants=[Participant(ana), Participant(bo)]
    )
    changed = calendar(newer(DESCRIPTION="Agenda 2", LOCATION="Room 5", ATTENDEE=[ANA, "mailto:cy@x.org"]))
    assert bring(changed).counts["updated"] == 1
    assert (one(logbook)["notes"], one(logbook)["place"]) == ("She got the job!", "Room 5")
    assert there(logbook) == ["Ana Lopez", "Bo Berg"] and cy
    again = calendar(newer(SEQUENCE="2", DESCRIPTION="Agenda 3", LOCATION="Room 5"))
    assert planned(again).rows[0].reason == "Changed in the calendar, and by you: notes, people. Yours stays."
    assert bring(again).counts["same"] == 1


def test_people_who_are_invited_later_come_and_who_is_not_goes(logbook, bring, ana, today):
    people.add(logbook, "Bo Berg", emails=[Point("bo@x.org")])
    bring(calendar(meeting(ATTENDEE=[ANA])))
    bring(calendar(newer(ATTENDEE=[ANA, "mailto:bo@x.org"])))
    assert there(logbook) == ["Ana Lopez", "Bo Berg"]
    participants = [Participant(ana, line="Likes Lisbon"), Participant(bo_of(logbook))]
    meetings.edit(logbook, uid(logbook), participants=participants)
    bring(calendar(newer(SEQUENCE="2", ATTENDEE="mailto:bo@x.org")))
    assert there(logbook) == ["Ana Lopez", "Bo Berg"]  # of whom there is a line
    meetings.edit(logbook, uid(logbook), participants=[Participant(ana), Participant(bo_of(logbook))])


def bo_of(logbook):
    return logbook.value(Person.select(Person.uid).where(Person.name == "Bo Berg"))


def test_what_is_called_off_marks_the_meeting(logbook, bring, planned, today):
    ahead = {"DTSTART": "20270110T090000Z", "DTEND": None}
    bring(calendar(meeting(**ahead)))
    off = calendar(newer(STATUS="CANCELLED", **ahead))
    assert planned(off).rows[0].reason == "Changed in the calendar: called off."
    bring(off)
    assert one(logbook)["state"] == "cancelled"
    bring(calendar(newer(SEQUENCE="2", **ahead)))
    assert one(logbook)["state"] == "planned"


def test_one_occurrence_called_off_leaves_the_others(logbook, bring, today):
    series = {"DTSTART": "20270110T090000Z", "DTEND": None, "RRULE": "FREQ=DAILY;COUNT=3"}
    bring(calendar(meeting(**series)))
    off = {"DTSTART": "20270111T090000Z", "RECURRENCE_ID": "20270111T090000Z", "DTEND": None}
    bring(calendar(meeting(**series, SEQUENCE="0"), newer(**off, STATUS="CANCELLED")))
    assert [row[-1] for row in all_of(logbook)] == ["planned", "cancelled", "planned"]


def test_uids_that_change_at_each_download_are_no_matter(logbook, bring, today):
    bring(calendar(meeting(UID="first", ORGANIZER=ANA)))
    assert bring(calendar(meeting(UID="second", ORGANIZER=ANA))).counts["same"] == 1
    bring(calendar(newer(UID="third", ORGANIZER=ANA, LOCATION="Room 9")))
    assert one(logbook)["place"] == "Room 9"


def test_a_meeting_in_the_trash_stays_there(logbook, bring, planned, today):
    bring(calendar(meeting()))
    meetings.trash(logbook, [uid(logbook)])
    [row] = planned(calendar(newer(SUMMARY="Again"))).rows
    assert (row.outcome, row.reason) == ("skipped", "You moved it to the Trash.")


def test_a_meeting_the_user_moved_stays_where_it_is(logbook, bring, today):
    bring(calendar(meeting()))
    meetings.move(logbook, uid(logbook), When(date(2026, 11, 13), time(8)))
    assert bring(calendar(newer(DTSTART="20261111T090000Z", DTEND="20261111T093000Z"))).counts["same"] == 1
    assert one(logbook)["day"] == date(2026, 11, 13)


def test_what_a_service_wrote_is_kept_with_the_source_alone(logbook, bring, today):
    written = "Agenda\\n\\nJoin Zoom Meeting\\nhttps://us02web.zoom.us/j/8\\nPasscode: 42"
    bring(calendar(meeting(DESCRIPTION=written)))
    assert one(logbook)["notes"] == "Agenda"
    base = json.loads(logbook.value(MeetingSource.select(MeetingSource.base)))
    assert base["description"].endswith("Passcode: 42")
    assert logbook.value(Meeting.select(Meeting.kind)) == "video-call"


@pytest.mark.parametrize(
    ("title", "kind"), [("Lunch with Ana", "lunch"), ("Phone Ana", "call"), ("Catch-up", "coffee")]
)
def test_the_kind_is_told_by_the_title(logbook, bring, today, title, kind):
    bring(calendar(meeting(SUMMARY=title)))
    assert logbook.value(Meeting.select(Meeting.kind)) == kind


def test_a_private_meeting_that_is_taken_stays_private(logbook, bring, today):
    bring(calendar(meeting(CLASS="PRIVATE")), rows=(0,))
    assert logbook.value(Meeting.select(Meeting.private)) is True


def test_of_somebody_erased_nothing_is_left_in_what_a_calendar_told(logbook, bring, today):
    bo = people.add(logbook, "Bo Berg", emails=[Point("bo@x.org")])
    both = {
        "ATTENDEE": [ANA, "mailto:bo@x.org"],
        "DESCRIPTION": "Bo Berg brings the plan",
        "LOCATION": "Room 4",
    }
    bring(calendar(meeting(**both)))
    bring(calendar(newer(**both | {"DESCRIPTION": "Bo Berg brings cake"})))
    erase(logbook, bo)
    told = logbook.column(MeetingSource.select(MeetingSource.base))
    stories = logbook.execute("""SELECT "old", "new" FROM "history" WHERE "table" = 'meeting_source'""")
    words = " ".join(filter(None, (*told, *(image for row in stories.fetchall() for image in row))))
    assert told and not any(trace in words for trace in (bo, "Bo Berg", "bo@x.org"))
    after = facts(logbook)
    logbook.undo()
    logbook.redo()
    assert facts(logbook) == after
    bring(calendar(newer(SEQUENCE="2", LOCATION="Room 5")))
    assert one(logbook)["place"] == "Room 5"
