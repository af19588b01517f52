"""Activities: logged, counted towards credentials, changed, claimed."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import meetings, people
from mentorlog.credentials import activities, activity_list, claims, holdings, own_rules, standing
from mentorlog.credentials.activities import Part
from mentorlog.credentials.activity_list import ActivityFilter
from mentorlog.credentials.held import counted, is_any_held
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry
from mentorlog.meetings import Participant
from mentorlog.models import credentials as models

DAY = date(2026, 11, 20)


def counts(logbook, uid):
    return {(each.rule, each.group): each.amount for each in activity_list.one(logbook, uid).credits}


def test_one_activity_counts_towards_each_credential_held(logbook, pmp, cism):
    uid = activities.add(logbook, "Chapter evening", "chapter-meeting", DAY, minutes=75)
    assert counts(logbook, uid) == {("pmi-pmp", "education"): 125, ("isaca-cism", "education"): 150}
    activities.edit(logbook, uid, minutes=180)
    assert counts(logbook, uid) == {("pmi-pmp", "education"): 200, ("isaca-cism", "education"): 350}
    logbook.undo()
    assert counts(logbook, uid)[("pmi-pmp", "education")] == 125


def test_the_user_says_where_it_counts(logbook, pmp, cism):
    parts = [Part("pmi-pmp", "power-skills", 50), Part("pmi-pmp", "business-acumen", 75)]
    uid = activities.add(logbook, "Negotiating", "course", DAY, minutes=75, parts=parts)
    assert set(counts(logbook, uid).values()) == {50, 75}
    activities.edit(logbook, uid, parts=[Part("isaca-cism", "education")])
    assert counts(logbook, uid) == {("isaca-cism", "education"): 150}


@pytest.mark.parametrize(
    ("field", "parts"),
    [
        ("group", [Part("pmi-pmp", "power-skills"), Part("pmi-pmp", "education")]),
        ("group", [Part("pmi-pmp", "power-skills", 50), Part("pmi-pmp", "power-skills", 50)]),
        ("group", [Part("pmi-pmp", "power")]),
        ("rule", [Part("pmp", "education")]),
        ("credits", [Part("pmi-pmp", "education", 130)]),
        ("credits", [Part("pmi-pmp", "power-skills", 50), Part("pmi-pmp", "business-acumen", 100)]),
        ("credits", [Part("pmi-pmp", "education", 150)]),
    ],
)
def test_it_counts_once_for_each_credential_and_in_its_steps(logbook, pmp, field, parts):
    with pytest.raises(InvalidEntry) as told:
        activities.add(logbook, "Course", "course", DAY, minutes=75, parts=parts)
    assert told.value.field == field
    assert activity_list.listing(logbook) == []


@pytest.mark.parametrize(("field", "minutes"), [("minutes", 0), ("minutes", -5), ("minutes", 10**9)])
def test_no_length_of_nothing_or_beyond_reason(logbook, field, minutes):
    with pytest.raises(InvalidEntry) as told:
        activities.add(logbook, "Course", "course", DAY, minutes=minutes)
    assert told.value.field == field


def test_without_a_duration_it_counts_nothing_yet(logbook, pmp):
    uid = activities.add(logbook, "Course", "course", DAY)
    assert counts(logbook, uid) == {("pmi-pmp", "education"): 0}
    activities.edit(logbook, uid, minutes=60)
    assert counts(logbook, uid) == {("pmi-pmp", "education"): 100}


def test_a_credential_whose_rule_is_not_there_leaves_its_activities(logbook, pmp):
    uid = activities.add(logbook, "Course", "course", DAY, minutes=60)
    with logbook.edit("sample-added"):
        row = logbook.value(models.ActivityCredit.select(models.ActivityCredit.id))
        logbook.update(models.ActivityCredit, row, rule="gone")
    assert counts(logbook, uid) == {("gone", "education"): 0}


def test_an_activity_can_be_a_meeting(logbook, pmp):
    ada = people.add(logbook, "Ada Lindqvist")
    met = meetings.log(logbook, [Participant(ada)], When(DAY), [])
    uid = activities.add(logbook, "Evening", "chapter-meeting", DAY, minutes=60, meeting=met)
    assert activity_list.one(logbook, uid).meeting == met
    assert [row.uid for row in activity_list.of_meetings(logbook, [met])] == [uid]
    assert counted(logbook, [met, "another"]) == [met]
    activities.trash(logbook, [uid])
    assert activity_list.of_meetings(logbook, [met]) == [] == counted(logbook, [met])


def test_a_meeting_counts_once_for_an_issuer_and_may_count_for_another(logbook, pmp, cism):
    met = meetings.log(logbook, [Participant(people.add(logbook, "Ada Lindqvist"))], When(DAY), [])
    pdu, cpe = Part("pmi-pmp", "education", 100), Part("isaca-cism", "education", 100)
    uid = activities.add(logbook, "Evening", "chapter-meeting", DAY, meeting=met, parts=[pdu])
    with pytest.raises(InvalidEntry) as told:
        activities.add(logbook, "Again", "webinar", DAY, meeting=met, parts=[cpe, pdu])
    assert (told.value.field, "PMP" in str(told.value)) == ("meeting", True)
    activities.add(logbook, "Again", "webinar", DAY, meeting=met, parts=[cpe])
    activities.trash(logbook, [uid])
    activities.add(logbook, "Again", "chapter-meeting", DAY, meeting=met, parts=[pdu])
    assert len(activity_list.listing(logbook)) == 2


def test_only_what_is_held_now_makes_rules_worth_loading(logbook):
    assert not is_any_held(logbook)
    uid = holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    assert is_any_held(logbook)
    holdings.retire(logbook, uid)
    assert not is_any_held(logbook)
    holdings.resume(logbook, uid)
    holdings.trash(logbook, [uid])
    assert not is_any_held(logbook)


def test_the_list_is_filtered(logbook, pmp, cism):
    old = activities.add(logbook, "Café talk", "networking", date(2026, 1, 5), minutes=60)
    new = activities.add(logbook, "Risk", "course", DAY, minutes=60, organisation="PMI Lisbon")

    def found(**chosen):
        rows = activity_list.rows(logbook, activity_list.ids(logbook, ActivityFilter(**chosen)))
        assert rows == activity_list.listing(logbook, ActivityFilter(**chosen))
        return [row.uid for row in rows]

    assert found() == [new, old]
    assert found(text="cafe") == [old]
    assert found(text="lisbon") == [new]
    assert found(kinds=("course",)) == found(since=DAY) == found(rule="pmi-pmp") == [new]
    assert found(until=date(2026, 2, 1)) == [old]
    assert found(rule="pmi-pmp", group="power-skills") == []
    claims.claim(logbook, [new], "pmi-pmp", number="C-7")
    assert (found(claim=""), found(claim="claimed", rule="pmi-pmp")) == ([old], [new])
    assert found(claim="claimed", rule="isaca-cism") == []


def test_a_claim_has_a_state_a_day_and_a_number(logbook, pmp, today):
    uid = activities.add(logbook, "Course", "course", DAY, minutes=60)
    claims.claim(logbook, [uid], "pmi-pmp", number="C-7", day=DAY)
    claims.claim(logbook, [uid], "pmi-pmp", "approved")
    assert claims.of_activity(logbook, uid) == {"pmi-pmp": ("approved", today, "C-7")}
    with pytest.raises(InvalidEntry):
        claims.claim(logbook, [uid], "isaca-cism")
    logbook.undo()
    assert claims.of_activity(logbook, uid) == {"pmi-pmp": ("claimed", DAY, "C-7")}
    claims.withdraw(logbook, [uid], "pmi-pmp")
    assert claims.of_activity(logbook, uid) == {}


def test_what_the_issuer_rejected_counts_no_more(logbook, pmp):
    uid = activities.add(logbook, "Course", "course", DAY, minutes=600)
    row = holdings.one(logbook, pmp)
    assert standing.standing(logbook, row).counted == 1000
    claims.claim(logbook, [uid], "pmi-pmp", "rejected")
    assert standing.standing(logbook, row).counted == 0


def test_what_lies_in_the_trash_counts_nowhere(logbook, pmp):
    uid = activities.add(logbook, "Course", "course", DAY, minutes=600)
    activities.trash(logbook, [uid])
    assert standing.standings(logbook)[0].counted == 0
    assert activity_list.listing(logbook) == []
    activities.restore(logbook, [uid])
    assert standing.standings(logbook)[0].counted == 1000


def test_a_link_is_one_into_the_web_or_none(logbook):
    uid = activities.add(logbook, "Course", "course", DAY, link=" https://courses.example/1\n")
    assert activity_list.one(logbook, uid).link == "https://courses.example/1"
    with pytest.raises(InvalidEntry, match="begins with https://") as problem:
        activities.edit(logbook, uid, link="javascript:alert(1)")
    assert problem.value.field == "link"
    activities.edit(logbook, uid, link=" ")
    assert activity_list.one(logbook, uid).link == ""


def test_what_counts_for_a_rule_that_was_taken_away_stays_when_the_rest_is_changed(logbook, pmp):
    own_rules.save(logbook, own_rules.text_of(logbook, "sa-csm").replace('id = "sa-csm"', 'id = "own"'))
    uid = activities.add(logbook, "Course", "course", DAY, parts=[Part("own", "any", 100)])
    own_rules.remove(logbook, "own")
    activities.edit(logbook, uid, parts=[Part("own", "any", 100), Part("pmi-pmp", "education", 200)])
    assert counts(logbook, uid) == {("own", "any"): 100, ("pmi-pmp", "education"): 200}
    with pytest.raises(InvalidEntry):
        activities.edit(logbook, uid, parts=[Part("own", "any", 150)])
    assert counts(logbook, uid) == {("own", "any"): 100, ("pmi-pmp", "education"): 200}


def test_a_typed_amount_is_no_more_than_its_minutes_or_one_event_are_worth(logbook, pmp):
    for minutes, most, sentence in (
        (60, 100, "Its 60 minutes are worth 1 PDU in all, and more is typed for PMP."),
        (600, 200, "Its 600 minutes are worth 2 PDU in all, and more is typed for PMP."),
        (10, 0, "Its 10 minutes are worth 0 PDU in all, and more is typed for PMP."),
        (None, 200, "One such activity counts 2 PDU at the most for PMP."),
    ):
        with pytest.raises(InvalidEntry) as told:
            evening(logbook, minutes, most + 25)
        assert (told.value.field, str(told.value).startswith(sentence)) == ("credits", True)
        evening(logbook, minutes, most)


def evening(logbook, minutes, amount):
    parts = [Part("pmi-pmp", "education", amount)]
    return activities.add(logbook, "Evening", "chapter-meeting", DAY, minutes=minutes, parts=parts)


def test_what_is_worth_nothing_by_the_rule_counts_as_the_user_says(logbook, pmp):
    parts = [Part("pmi-pmp", "giving-back", 300)]
    uid = activities.add(logbook, "Dinner", "networking", DAY, minutes=60, parts=parts)
    assert counts(logbook, uid) == {("pmi-pmp", "giving-back"): 300}


@pytest.mark.parametrize("change", [{"minutes": 30}, {"kind": "chapter-meeting"}, {"minutes": 5}], ids=str)
def test_a_kind_or_a_length_that_makes_what_is_kept_too_much_is_refused(logbook, pmp, change):
    parts = [Part("pmi-pmp", "education", 250)]
    uid = activities.add(logbook, "Course", "course", DAY, minutes=150, parts=parts)
    before = activity_list.one(logbook, uid)
    with pytest.raises(InvalidEntry) as told:
        activities.edit(logbook, uid, **change)
    assert (told.value.field, activity_list.one(logbook, uid)) == ("credits", before)
    activities.edit(logbook, uid, minutes=None)
    assert counts(logbook, uid) == {("pmi-pmp", "education"): 250}


def test_what_is_claimed_counts_until_its_claim_is_withdrawn(logbook, pmp, cism):
    uid = activities.add(logbook, "Course", "course", DAY, minutes=60)
    claims.claim(logbook, [uid], "pmi-pmp", "approved")
    cpe = [Part("isaca-cism", "education")]
    with pytest.raises(InvalidEntry) as told:
        activities.edit(logbook, uid, parts=cpe)
    assert (told.value.field, str(told.value)) == (
        "group",
        "It is approved at PMI (PMP). Set its claim to not claimed first.",
    )
    activities.edit(logbook, uid, parts=[Part("pmi-pmp", "power-skills"), *cpe])
    claims.withdraw(logbook, [uid], "pmi-pmp")
    activities.edit(logbook, uid, parts=cpe)
    assert set(counts(logbook, uid)) == {("isaca-cism", "education")}


def test_what_comes_back_or_is_changed_does_not_count_a_meeting_twice(logbook, pmp, cism):
    met = meetings.log(logbook, [Participant(people.add(logbook, "Ada Lindqvist"))], When(DAY), [])
    pdu, cpe = Part("pmi-pmp", "education", 100), Part("isaca-cism", "education", 100)
    first = activities.add(logbook, "First", "course", DAY, meeting=met, parts=[pdu])
    activities.trash(logbook, [first])
    anew = activities.add(logbook, "Anew", "course", DAY, meeting=met, parts=[pdu])
    with pytest.raises(InvalidEntry, match="as “Anew”") as told:
        activities.restore(logbook, [first])
    assert told.value.field == "meeting"
    activities.edit(logbook, anew, parts=[cpe])
    activities.restore(logbook, [first])
    with pytest.raises(InvalidEntry, match="as “First”"):
        activities.edit(logbook, anew, parts=[cpe, pdu])
    assert len(activity_list.listing(logbook)) == 2
