"""`mentorlog credentials`, `activities` and `worth`: what is printed, and what is refused."""

from __future__ import annotations

import pytest


@pytest.fixture
def pmp(done):
    return done("credentials", "add", "pmi-pmp", "--earned", "2025-03-15", "--number", "1234567")


def test_a_credential_is_noted_and_listed(ml, done, pmp):
    assert list(pmp) == ["uid", "rule", "number", "state", "earned", "expires", "exam_on"]
    assert (pmp["rule"], pmp["state"], pmp["earned"], pmp["expires"]) == (
        "pmi-pmp",
        "held",
        "2025-03-15",
        None,
    )
    done("credentials", "add", "isaca-cism", "--earned", "2023-09-09", "--expires", "2026-12-31")
    assert [row["rule"] for row in done("credentials", "list")] == ["pmi-pmp", "isaca-cism"]
    assert "isaca-cism" in ml("credentials", "list").out


def test_its_status_is_told_by_the_rules_recorded(ml, done, pmp):
    for group, amount in (("ways-of-working", "15"), ("power-skills", "12"), ("business-acumen", "8")):
        done(*added("Course", "course", "--credits", amount, "--group", f"pmi-pmp:{group}"))
    done(*added("Talks", "presenting", "--credits", "40", "--group", "pmi-pmp:giving-back"))
    told = done("credentials", "status", "pmi-pmp")
    assert list(told) == ["id", "cycle", "total", "groups", "met", "problems"]
    assert told["id"] == "pmi-pmp"
    assert told["cycle"] == {"from": "2025-03-15", "to": "2028-03-14"}
    assert told["total"] == {"counted": 60, "needed": 60}
    assert {"id": "giving-back", "counted": 25, "minimum": None, "maximum": 25} in told["groups"]
    assert (told["met"], told["problems"]) == (True, [])
    assert done("credentials", "status") == [told]
    before = done("credentials", "status", "pmi-pmp", "--on", "2025-04-01")
    assert (before["met"], before["total"]["counted"]) == (False, 0)
    assert "By the rules recorded on" in ml("credentials", "status").out


def test_an_opening_balance_counts(ml, done, pmp):
    opening = ("credentials", "opening", "pmi-pmp", "--as-of", "2026-01-01")
    told = done(*opening, "--group", "education=20", "--group", "giving-back=4.25")
    assert told["total"]["counted"] == 24.25
    wrong = ml(*opening, "--group", "education")
    assert (wrong.code, wrong.out) == (1, "")
    assert ml(*opening, "--group", "educatoin=3").code == 1
    twice = ml(*opening, "--group", "education=3", "--group", "education=4")
    assert (twice.code, twice.err) == (1, "A group is named twice. Say each of them once.\n")


def test_what_cannot_be_known_is_said_and_contradicts_nothing(ml, done, pmp):
    done("credentials", "add", "isaca-cism", "--earned", "2023-09-09", "--expires", "2027-01-31")
    balance = ("credentials", "opening", "isaca-cism", "--as-of", "2026-09-01", "--group")
    told = done(*balance, "education=120")
    assert told["cycle"] == {"from": "2024-01-01", "to": "2026-12-31"}
    assert (told["met"], told["problems"]) == (True, [])
    doubt = "  Year 3 has its 20 CPE only with the opening balance, "
    assert doubt in ml("credentials", "status", "isaca-cism").out
    told = done(*balance, "education=40")
    assert (told["met"], len(told["problems"])) == (False, 2)
    assert told["problems"][1].startswith(doubt.strip())


def test_one_activity_counts_for_all_that_is_held(ml, done, pmp):
    done("credentials", "add", "isaca-cism", "--earned", "2023-09-09")
    row = done(*added("Chapter evening", "chapter-meeting", "--minutes", "90"))
    assert list(row) == [
        *("uid", "title", "kind", "on", "minutes", "organisation", "meeting", "credits", "evidence"),
    ]
    assert row["credits"] == [
        {"credential": "pmi-pmp", "group": "education", "credits": 1.5, "claim": None},
        {"credential": "isaca-cism", "group": "education", "credits": 1.75, "claim": None},
    ]
    named = done(*added("Talk", "course", "--minutes", "60", "--group", "pmi-pmp:power-skills"))
    assert [each["group"] for each in named["credits"]] == ["power-skills", "education"]
    assert [each["title"] for each in done("activities", "list")] == ["Talk", "Chapter evening"]
    assert "pmi-pmp:power-skills 1" in ml("activities", "list").out


def test_evidence_is_kept_with_the_activity_or_neither(ml, done, pmp, tmp_path):
    certificate = tmp_path / "certificate.pdf"
    certificate.write_bytes(b"%PDF-1.7")
    row = done(*added("Course", "course", "--minutes", "60", "--evidence", str(certificate)))
    assert row["evidence"] == 1
    gone = ml(*added("Talk", "course", "--minutes", "60", "--evidence", str(tmp_path / "gone.pdf")))
    assert (gone.code, gone.err.count("gone.pdf cannot be read")) == (1, 1)
    assert [each["title"] for each in done("activities", "list")] == ["Course"]
    done("undo")
    assert done("activities", "list") == []


@pytest.mark.parametrize(
    "options",
    [
        ["--minutes", "60", "--credits", "1"],
        ["--minutes", "0"],
        ["--minutes", "-60"],
        ["--credits", "1.333"],
        ["--credits", "1.1", "--group", "pmi-pmp:education"],
        ["--minutes", "60", "--group", "education"],
        ["--minutes", "60", "--group", "pmp:education"],
        ["--minutes", "60", "--group", "pmi-pmp:educ"],
        ["--minutes", "60", "--group", "pmi-pmp:education", "--group", "pmi-pmp:power-skills"],
        ["--credits", "1", "--group", "pmi-pmp:education", "--group", "pmi-pmp:power-skills"],
        ["--credits", "1", "--group", "pmi-pmp:education=1", "--group", "pmi-pmp:power-skills=0.25"],
        ["--minutes", "60", "--group", "pmi-pmp:education=1.25"],
    ],
)
def test_what_cannot_be_counted_is_refused(ml, done, pmp, options):
    ran = ml(*added("Course", "course", *options))
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.strip().splitlines()) == 1
    assert done("activities", "list") == []


def test_no_more_is_claimed_of_one_event_than_the_rule_lets_it_count(ml, done, pmp):
    ran = ml(*added("Evening", "chapter-meeting", "--credits", "2.25"))
    assert (ran.code, ran.err) == (1, "One such activity counts 2 PDU at the most for PMP.\n")
    assert done(*added("Evening", "chapter-meeting", "--credits", "2"))["credits"][0]["credits"] == 2


def test_what_is_claimed_is_shared_out_within_one_credential_and_whole_for_each(ml, done, pmp):
    done("credentials", "add", "isaca-cism", "--earned", "2023-09-09")
    groups = ("pmi-pmp:ways-of-working=1.5", "pmi-pmp:power-skills=0.5", "isaca-cism:education")
    row = done(*added("Course", "course", "--credits", "2", *(f"--group={group}" for group in groups)))
    assert [each["credits"] for each in row["credits"]] == [1.5, 0.5, 2]


def test_the_history_names_the_activity_that_was_logged(ml, done, pmp):
    done(*added("Risk evening", "course", "--minutes", "60"))
    assert "Log activity “Risk evening”" in ml("history").out


def test_worth_is_told_for_each_credential_with_its_reason(ml, done, pmp):
    done("credentials", "add", "isaca-cism", "--earned", "2023-09-09")
    found = done("worth", "--kind", "chapter-meeting", "--minutes", "20")
    assert [list(each) for each in found] == [["credential", "credits", "group", "reason", "confidence"]] * 2
    assert [(each["credential"], each["credits"]) for each in found] == [("pmi-pmp", 0.25), ("isaca-cism", 1)]
    nothing = done("worth", "--kind", "networking", "--minutes", "60")
    assert {each["credits"] for each in nothing} == {0}
    assert "0, because" in ml("worth", "--kind", "networking", "--minutes", "60").out


def test_worth_of_a_meeting(done, pmp):
    done("people", "add", "Ada Lindqvist")
    met = done("meetings", "log", "--with", "Ada Lindqvist", "--kind", "event")
    [told] = done("worth", met["uid"])
    assert (told["credits"], told["reason"]) == (0, "0, because no duration is known.")
    [told] = done("worth", met["uid"], "--minutes", "60")
    assert (told["credits"], told["group"]) == (1, "education")


def added(title, kind, *options):
    return ("activities", "add", title, "--kind", kind, "--on", "2026-11-20", *options)


def test_what_has_no_length_is_kept_and_counts_nothing_with_the_reason(ml, pmp):
    ran = ml(*added("Course", "course"))
    assert ran.code == 0 and "pmi-pmp:education 0" in ran.out
    assert ran.err == "PMP: 0, because no duration is known.\n"


def test_what_was_before_a_credential_counts_nothing_everywhere(ml, done, pmp):
    early = ("activities", "add", "Early", "--kind", "course", "--on", "2025-03-14", "--minutes", "60")
    ran = ml(*early)
    assert "pmi-pmp:education 0" in ran.out
    assert ran.err == "PMP: 0, because the first cycle begins on Sat 15 Mar 2025.\n"
    assert "pmi-pmp:education 0" in ml("activities", "list").out
    assert done("credentials", "status", "pmi-pmp")["total"]["counted"] == 0


def test_what_is_to_come_is_planned_and_counts_from_its_day_on(ml, done, pmp):
    ahead = ("activities", "add", "Ahead", "--kind", "course", "--on", "2026-12-15", "--minutes", "60")
    ran = ml(*ahead)
    assert "planned: pmi-pmp:education 1" in ran.out
    assert ran.err == "It is planned, and counts from Tue 15 Dec 2026 on.\n"
    assert "planned: pmi-pmp:education 1" in ml("activities", "list").out
    assert done("credentials", "status", "pmi-pmp")["total"]["counted"] == 0
    assert done("credentials", "status", "pmi-pmp", "--on", "2026-12-15")["total"]["counted"] == 1


def test_what_is_odd_is_told_and_kept(ml, done, pmp):
    assert ml(*added("Course", "course", "--minutes", "60")).err == ""
    twice = ml(*added("Course", "course", "--minutes", "60"))
    assert twice.code == 0 and twice.err.startswith("The same is logged already: ")
    much = ml(*added("Much", "course", "--credits", "500"))
    assert much.err == "500 PDU for PMP are as much as 500 hours. Check the amount.\n"
    assert len(done("activities", "list")) == 3


def test_a_credential_can_be_left_out(ml, done, pmp):
    done("credentials", "add", "isaca-cism", "--earned", "2023-09-09")
    row = done(*added("Course", "course", "--minutes", "60", "--not", "isaca-cism"))
    assert [each["credential"] for each in row["credits"]] == ["pmi-pmp"]
    both = ("--minutes", "60", "--not", "pmi-pmp", "--group", "pmi-pmp:education")
    assert ml(*added("Talk", "course", *both)).code == 1
    assert ml(*added("Talk", "course", "--minutes", "60", "--not", "pmi-acp")).code == 1


def test_the_end_of_its_cycle_is_listed(ml, pmp):
    assert "Tue 14 Mar 2028" in ml("credentials", "list").out


def test_what_is_not_earned_yet_is_not_held(ml, done):
    ran = ml("credentials", "add", "pmi-pmp", "--earned", "2027-03-15")
    assert (ran.code, ran.out) == (1, "") and "still to come" in ran.err
    assert done("credentials", "list") == []
