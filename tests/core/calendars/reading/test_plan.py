"""What would come of each entry: only what is certain is new, and every other row says why."""

from __future__ import annotations

from datetime import date, time

import pytest

from mentorlog import meetings, people, settings
from mentorlog.calendars.reading.plan import usual_wishes
from mentorlog.contact_points import Point
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.models import Meeting, Person
from tests.core.calendars.reading.files import calendar, event
from tests.core.facts import facts

ANA = "mailto:ana@example.org"


def row(found):
    [only] = found.rows
    return only


def outcome(found):
    return row(found).outcome, row(found).reason


def names(found):
    return [(each.name, each.sure, bool(each.person)) for each in row(found).attendees]


def test_a_meeting_with_somebody_known_is_new(logbook, planned, ana, today):
    before = facts(logbook)
    found = planned(calendar(event(ATTENDEE=ANA)))
    assert outcome(found) == ("new", "")
    assert [(each.name, each.person, each.sure) for each in row(found).attendees] == [
        ("Ana Lopez", ana, True)
    ]
    assert found.counts() == {"new": 1, "updated": 0, "same": 0, "review": 0, "skipped": 0}
    assert facts(logbook) == before


def test_any_address_of_a_person_will_do(planned, today):
    assert outcome(planned(calendar(event(ATTENDEE="MAILTO:ana@HOME.example"))))[0] == "new"
    assert outcome(planned(calendar(event(ORGANIZER=ANA))))[0] == "new"


def test_a_name_alone_only_suggests(planned, ana, today):
    found = planned(calendar(event(ATTENDEE__CN='"Lopez, Ana":mailto:al@other.example')))
    assert outcome(found) == ("review", "Only the name tells who this is.")
    assert names(found) == [("Ana Lopez", False, True)] and row(found).attendees[0].person == ana


def test_a_name_of_two_people_suggests_nobody(logbook, planned, today):
    people.add(logbook, "Ana Lopez")
    found = planned(calendar(event(ATTENDEE__CN="Ana Lopez:mailto:al@other.example")))
    assert names(found) == [("Ana Lopez", False, False)]


def test_an_address_that_two_share_only_suggests_who_bears_the_name(logbook, planned, ana, today):
    people.add(logbook, "Bo Berg", emails=[Point("ana@example.org")])
    found = planned(calendar(event(ATTENDEE__CN="Ana Lopez:mailto:ana@example.org")))
    assert names(found) == [("Ana Lopez", False, True)] and row(found).attendees[0].person == ana


def test_whoever_is_in_the_trash_is_neither_met_nor_added_again(logbook, planned, ana, today):
    people.trash(logbook, [ana])
    found = planned(calendar(event(ATTENDEE=ANA)))
    assert outcome(found) == ("skipped", "In the Trash: Ana Lopez.")
    both = planned(calendar(event(ATTENDEE=[ANA, "mailto:bo@x.org"])))
    assert outcome(both) == ("review", "Nobody invited is in the logbook.")
    assert [each.name for each in row(both).present({"ana@example.org", "bo@x.org"})] == ["Bo"]


def test_an_address_that_only_one_outside_the_trash_has_is_theirs(logbook, planned, ana, today):
    other = people.add(logbook, "Bo Berg", emails=[Point("ana@example.org")])
    people.trash(logbook, [other])
    assert names(planned(calendar(event(ATTENDEE=ANA)))) == [("Ana Lopez", True, True)]


def test_of_an_address_that_several_share_each_is_offered(logbook, planned, ana, today):
    bo = people.add(logbook, "Bo Berg", emails=[Point("ana@example.org")])
    found = planned(calendar(event(ATTENDEE=ANA)))
    assert outcome(found) == ("review", "Several people have the address ana@example.org.")
    assert {each.person for each in row(found).attendees} == {ana, bo}
    assert [each.person for each in row(found).present({f"ana@example.org {bo}"})] == [bo]


def test_an_address_is_one_person_in_all_entries(planned, ana, today):
    named = event(ATTENDEE__CN="Ana Lopez:mailto:al@other.example")
    found = planned(calendar(named, event(UID="2", SUMMARY="Two", ATTENDEE="mailto:al@other.example")))
    assert [each.attendees[0].person for each in found.rows] == [ana, ana]


def test_a_file_that_was_imported_before_says_when(planned, bring, today):
    data = calendar(event(ATTENDEE=ANA))
    assert planned(data).imported_before is None
    bring(data)
    assert planned(data).imported_before is not None


def test_a_meeting_with_strangers_waits_for_the_user(planned, today):
    found = planned(calendar(event(ATTENDEE="mailto:bo.berg@x.org")))
    assert outcome(found) == ("review", "Nobody invited is in the logbook.")
    assert names(found) == [("Bo Berg", False, False)] and usual_wishes(found).rows == frozenset()


def test_the_user_is_nobody_of_those_invited(logbook, planned, today):
    settings.choose(logbook, "own-addresses", "Me@work.example, me@home.example")
    both = ["mailto:me@work.example", "MAILTO:ME@home.example"]
    assert outcome(planned(calendar(event(ORGANIZER=both[0], ATTENDEE=both)))) == (
        "skipped",
        "Nobody else was invited.",
    )
    found = planned(calendar(event(ATTENDEE=[ANA, "mailto:me2@gmail.com"]), X_WR_CALNAME="me2@gmail.com"))
    assert names(found) == [("Ana Lopez", True, True)]


def test_what_the_user_declined_is_skipped(logbook, planned, today):
    settings.choose(logbook, "own-addresses", "me@work.example")
    declined = event(ATTENDEE=ANA, ATTENDEE__PARTSTAT="DECLINED:mailto:me@work.example")
    assert outcome(planned(calendar(declined))) == ("skipped", "You declined.")


def test_who_declined_was_not_there(planned, today):
    found = planned(calendar(event(ORGANIZER=ANA, ATTENDEE__PARTSTAT="DECLINED:mailto:bo@x.org")))
    assert names(found) == [("Ana Lopez", True, True)]


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ({"TRANSP": "TRANSPARENT"}, ("review", "It is marked as free time.")),
        ({"CLASS": "PRIVATE"}, ("review", "It is marked as private.")),
        (
            {"DTSTART": None, "DTEND": None, "DTSTART__VALUE": "DATE:20261110"},
            ("review", "It takes the whole day."),
        ),
        ({"STATUS": "CANCELLED"}, ("skipped", "It was called off.")),
        ({"UID": "1@mentorlog"}, ("skipped", "mentorlog wrote this itself.")),
    ],
)
def test_what_is_no_plain_meeting_says_why(planned, today, properties, expected):
    assert outcome(planned(calendar(event(ATTENDEE=ANA, **properties)))) == expected


def test_a_crowd_is_not_offered(planned, today):
    crowd = [ANA, *(f"mailto:p{number}@x.org" for number in range(25))]
    assert outcome(planned(calendar(event(ATTENDEE=crowd)))) == (
        "skipped",
        "26 people were invited: more than one meets.",
    )
    assert outcome(planned(calendar(event(ATTENDEE=crowd[:25]))))[0] == "new"


def test_a_meeting_that_was_logged_by_hand_is_asked_about(logbook, planned, ana, today):
    meetings.log(logbook, [Participant(ana)], When(date(2026, 11, 10), time(10)), title="Coffee")
    assert outcome(planned(calendar(event(ATTENDEE=ANA)))) == (
        "review",
        "You have logged a meeting with Ana Lopez on that day.",
    )


def test_a_meeting_that_two_calendars_hold_is_one(planned, today):
    found = planned(
        calendar(event(ATTENDEE=ANA)) + calendar(event(ATTENDEE=ANA), event(UID="other", ATTENDEE=ANA))
    )
    assert [each.outcome for each in found.rows] == ["new", "same", "same"]
    assert found.rows[1].reason == "It was read twice."


def test_known_people_come_first(planned, today):
    found = planned(calendar(event(ATTENDEE=["mailto:bo@x.org", ANA])))
    assert [each[0] for each in names(found)] == ["Ana Lopez", "Bo"]
    assert outcome(found)[0] == "new" and len(row(found).present()) == 1
    assert len(row(found).present({"bo@x.org"})) == 2


def test_making_a_plan_writes_nothing(logbook, planned, today):
    planned(calendar(event(ATTENDEE="mailto:new@x.org")))
    assert logbook.column(Person.select(Person.name)) == ["Ana Lopez"]
    assert logbook.tuples(Meeting.select()) == []
