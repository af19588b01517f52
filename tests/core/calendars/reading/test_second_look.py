"""A plan that is carried out late: what the logbook has become since is never overwritten, nor met twice."""

from __future__ import annotations

from datetime import date, time

import pytest

from mentorlog import meetings, people
from mentorlog.calendars.reading.apply import carry_out
from mentorlog.calendars.reading.plan import Wishes, usual_wishes
from mentorlog.contact_points import Point, points_of
from mentorlog.dates import When
from mentorlog.erase import erase
from mentorlog.meetings import Participant
from mentorlog.models import Meeting, MeetingPerson, Person
from tests.core.calendars.reading.files import calendar, event
from tests.core.facts import facts

ANA, BO = "mailto:ana@example.org", "mailto:bo@x.org"
BOTH = ("ana@example.org", "bo@x.org")


@pytest.fixture
def late(logbook, planned, today):
    """Plans a file, lets something happen, and then imports all of it that could be ticked."""

    def run(data, since, agreed=()):
        found = planned(data)
        since()
        before = facts(logbook)
        wishes = Wishes(frozenset(range(len(found.rows))), frozenset(agreed))
        return carry_out(logbook, found, wishes), facts(logbook) == before

    return run


def titles(logbook):
    return logbook.column(Meeting.select(Meeting.title).order_by(Meeting.id))


def test_the_same_calendar_imported_twice_at_once_is_there_once(logbook, planned, today):
    data = calendar(event(ATTENDEE=ANA), event(UID="2", SUMMARY="Two", ATTENDEE=ANA))
    first, second = planned(data), planned(data)
    carry_out(logbook, first, usual_wishes(first))
    before = facts(logbook)
    result = carry_out(logbook, second, usual_wishes(second))
    assert (result.counts["same"], result.counts["new"], result.passed_over) == (2, 0, 2)
    assert facts(logbook) == before


def test_a_meeting_renamed_since_keeps_its_name(logbook, bring, late):
    bring(calendar(event(ATTENDEE=ANA)))
    [uid] = logbook.column(Meeting.select(Meeting.uid))
    changed = calendar(event(ATTENDEE=ANA, SEQUENCE="1", SUMMARY="Theirs", LOCATION="Room 4"))
    result, _same = late(changed, lambda: meetings.edit(logbook, uid, title="Mine"))
    assert titles(logbook) == ["Mine"] and result.counts["updated"] == 1
    assert logbook.value(Meeting.select(Meeting.place)) == "Room 4"


def test_somebody_put_into_the_trash_since_gets_no_meeting(logbook, ana, late):
    result, is_untouched = late(
        calendar(event(ATTENDEE=ANA)), lambda: people.trash(logbook, [ana]), agreed=BOTH
    )
    assert is_untouched and result.passed_over == 1


def test_somebody_erased_since_is_not_added_again(logbook, ana, late):
    result, is_untouched = late(calendar(event(ATTENDEE=ANA)), lambda: erase(logbook, ana))
    assert is_untouched and result.passed_over == 1


def test_a_guess_who_was_erased_since_is_not_made_somebody_new(logbook, ana, late):
    guess = calendar(event(ATTENDEE__CN="Ana Lopez:mailto:al@other.example"))
    result, is_untouched = late(guess, lambda: erase(logbook, ana), agreed=["al@other.example"])
    assert is_untouched and result.passed_over == 1


def test_a_meeting_logged_by_hand_since_waits_for_the_user(logbook, ana, late):
    def by_hand():
        meetings.log(logbook, [Participant(ana)], When(date(2026, 11, 10), time(10)), title="Coffee")

    result, is_untouched = late(calendar(event(ATTENDEE=ANA)), by_hand)
    assert is_untouched and (result.counts["review"], result.passed_over) == (1, 1)


def test_a_stranger_added_by_hand_since_is_not_added_twice(logbook, late):
    result, _same = late(
        calendar(event(ATTENDEE=BO)),
        lambda: people.add(logbook, "Bo Berg", emails=[Point("bo@x.org")]),
        agreed=BOTH,
    )
    assert (result.counts["new"], result.people) == (1, 0)
    assert logbook.column(Person.select(Person.name).order_by(Person.id)) == ["Ana Lopez", "Bo Berg"]


def test_whoever_was_there_stays_there_from_the_trash(logbook, bring, today):
    bo = people.add(logbook, "Bo Berg", emails=[Point("bo@x.org")])
    bring(calendar(event(ATTENDEE=[ANA, BO])))
    people.trash(logbook, [bo])
    bring(calendar(event(ATTENDEE=[ANA, BO], SEQUENCE="1", SUMMARY="Longer")))
    assert titles(logbook) == ["Longer"]
    assert len(logbook.column(MeetingPerson.select(MeetingPerson.id))) == 2


def test_of_a_shared_address_the_one_who_is_agreed_to_was_there(logbook, bring, ana, today):
    people.edit(logbook, ana, emails=[Point("team@x.org")])
    bo = people.add(logbook, "Bo Berg", emails=[Point("team@x.org")])
    bring(calendar(event(ATTENDEE="mailto:team@x.org")), rows=(0,), agreed=[f"team@x.org {bo}"])
    assert logbook.column(MeetingPerson.select(Person.uid).join(Person)) == [bo]
    assert [point.value for point in points_of(logbook, bo, "email")] == ["team@x.org"]
