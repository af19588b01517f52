"""The evidence doctor: what an audit would refuse, and nothing of it changes a count."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorlog import evidence
from mentorlog.credentials import activities, activity_list, claims, doctor, holdings, proofs, standing
from mentorlog.credentials.activities import Part

DAY = date(2026, 5, 20)
WHOLE = {"minutes": 90, "organisation": "ISACA Lisbon", "notes": "Audits of suppliers"}


def log(logbook, kind="chapter-meeting", shown=("certificate",), english=True, **details):
    title = "Evening" + " again" * len(activity_list.ids(logbook))
    uid = activities.add(logbook, title, kind, DAY, **(WHOLE | details))
    for proof in shown:
        piece = evidence.add_link(logbook, "https://chapter.example/", activities=[uid])
        proofs.say(logbook, uid, piece, proof=proof, in_english=english)
    return uid


def lacks(logbook, credential):
    return [each.lack for each in doctor.examine(logbook, holdings.one(logbook, credential))]


def told(logbook, credential):
    return [each.sentence for each in doctor.examine(logbook, holdings.one(logbook, credential))]


def test_what_is_whole_is_not_told(logbook, cism):
    log(logbook)
    assert told(logbook, cism) == []


def test_what_is_logged_twice_or_is_more_than_a_day_has_is_told(logbook, cism):
    once, again = log(logbook), log(logbook)
    assert lacks(logbook, cism) == []
    activities.edit(logbook, again, title="evening")
    assert lacks(logbook, cism) == ["twice", "twice"]
    activities.trash(logbook, [again])
    activities.edit(logbook, once, minutes=6000)
    assert told(logbook, cism) == ["It has 100 hours on one day. Check its length."]
    activities.edit(logbook, once, minutes=90)
    long = log(logbook, "course", minutes=1440)
    assert lacks(logbook, cism) == ["amount", "amount"]
    activities.edit(logbook, long, minutes=None, parts=[Part("isaca-cism", "education", 50000)])
    [sentence] = [each for each in told(logbook, cism) if "Check" in each]
    assert sentence.startswith("500 CPE for CISM are as much as ") and sentence.endswith("Check the amount.")


def test_a_course_may_go_on_for_days(logbook, cism):
    log(logbook, "course", minutes=35 * 60)
    assert lacks(logbook, cism) == []


def test_a_finding_names_the_activity(logbook, cism):
    uid = log(logbook, shown=[])
    [found] = doctor.examine(logbook, holdings.one(logbook, cism))
    assert (found.rule, found.activity, found.title, found.day) == ("isaca-cism", uid, "Evening", DAY)
    assert found.sentence == "Nothing shows it. Attach a certificate, or a verification of attendance."
    assert doctor.examine_all(logbook) == {cism: [found]}
    assert doctor.examine_activity(logbook, uid) == [found]


@pytest.mark.parametrize("refused", ["invitation", "receipt", "slides", "e-mail-without-duration"])
def test_isaca_refuses_what_shows_no_attendance(logbook, cism, refused):
    log(logbook, shown=[refused])
    [sentence] = told(logbook, cism)
    name = proofs.NAMES[refused]
    assert sentence == (
        f"ISACA takes none of what shows it ({name}). Attach a certificate, or a signed form."
    )
    log(logbook, shown=[refused, "certificate"])
    assert lacks(logbook, cism) == ["refused"]


def test_an_email_with_a_duration_is_taken_and_own_notes_are_no_attestation(logbook, cism):
    log(logbook, shown=["e-mail"])
    assert lacks(logbook, cism) == []
    log(logbook, shown=["notes"])
    assert lacks(logbook, cism) == ["attestation"]


@pytest.mark.parametrize(
    ("rule", "kind", "signer"),
    [("isaca-cism", "mentoring", "the mentee"), ("pmi-pmp", "volunteering", "the leader")],
)
def test_a_signature_is_asked_for(logbook, rule, kind, signer):
    uid = holdings.add(logbook, rule, earned=date(2024, 3, 15))
    log(logbook, kind, shown=["certificate"])
    assert told(logbook, uid) == [f"No form is signed by {signer}. Print one, have it signed, and attach it."]
    log(logbook, kind, shown=["signed-form"])
    assert lacks(logbook, uid) == ["signature"]


def test_what_an_activity_does_not_say_is_told(logbook, cism):
    log(logbook, minutes=None, organisation="", notes=" \n")
    assert told(logbook, cism) == [
        "It does not say what it was about. Write a few lines into its notes.",
        "It does not say how long it was. Enter its minutes.",
        "It does not say who held it. Enter the organisation.",
    ]


def test_a_length_is_asked_for_where_credits_follow_from_it(logbook, pmp):
    log(logbook, "presenting", minutes=None)
    assert lacks(logbook, pmp) == ["duration"]
    log(logbook, "presenting", minutes=None, parts=[Part("pmi-pmp", "giving-back", 100)])
    assert lacks(logbook, pmp) == ["duration"]


def test_a_skill_area_is_asked_for_where_there_are_some(logbook, pmp):
    log(logbook)
    assert told(logbook, pmp) == [
        "It has no skill area. Choose one of: Ways of Working, Power Skills, Business Acumen."
    ]
    log(logbook, parts=[Part("pmi-pmp", "power-skills")])
    assert lacks(logbook, pmp) == ["skill-area"]


def test_dated_notes_show_what_nothing_else_can(logbook, pmp):
    log(logbook, "mentored-by", shown=[], parts=[Part("pmi-pmp", "power-skills")])
    assert lacks(logbook, pmp) == []
    log(logbook, "mentored-by", shown=[], notes="", parts=[Part("pmi-pmp", "power-skills")])
    assert lacks(logbook, pmp) == ["proof", "description"]


def test_isc2_wants_english(logbook):
    uid = holdings.add(logbook, "isc2-cissp", earned=date(2024, 6, 1))
    log(logbook, "webinar", english=False)
    assert lacks(logbook, uid) == ["language"]
    log(logbook, "webinar")
    assert lacks(logbook, uid) == ["language"]


def test_only_the_cycle_is_examined_and_nothing_that_was_rejected(logbook, cism):
    log(logbook, shown=[], minutes=60)
    early = activities.add(logbook, "Early", "webinar", date(2023, 10, 1), **WHOLE)
    rejected = log(logbook, shown=[])
    claims.claim(logbook, [rejected], "isaca-cism", "rejected")
    assert lacks(logbook, cism) == ["proof"]
    later = activities.add(logbook, "Later", "webinar", date(2027, 10, 1), **WHOLE)
    found = doctor.examine(logbook, holdings.one(logbook, cism), date(2027, 10, 1))
    assert [each.activity for each in found] == [later]
    assert early not in {each.activity for each in doctor.examine_all(logbook)[cism]}


def test_without_a_cycle_or_a_rule_nothing_is_examined(logbook):
    uid = holdings.add(logbook, "pmi-pmp", "working")
    activities.add(logbook, "Course", "course", DAY, parts=[Part("pmi-pmp", "education")])
    assert doctor.examine(logbook, holdings.one(logbook, uid)) == []
    assert doctor.examine_all(logbook) == {}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shown=st.lists(st.sampled_from(tuple(proofs.NAMES)), max_size=3), english=st.booleans())
def test_missing_evidence_never_changes_a_count(logbook, shown, english):
    if not holdings.listing(logbook):
        holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9))
        holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    before = [each.counted for each in standing.standings(logbook)]
    uid = activities.add(logbook, "Evening", "chapter-meeting", DAY, minutes=60)
    counted = [each.counted for each in standing.standings(logbook)]
    assert counted[0] >= before[0] and counted[1] >= before[1]
    for proof in shown:
        piece = evidence.add_link(logbook, "https://chapter.example/", activities=[uid])
        proofs.say(logbook, uid, piece, proof=proof, in_english=english)
        assert [each.counted for each in standing.standings(logbook)] == counted
    assert doctor.examine_all(logbook)
    assert [each.counted for each in standing.standings(logbook)] == counted
