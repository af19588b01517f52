"""`mentorlog log`: what is understood of a line, told and kept."""

from __future__ import annotations

import pytest

LINE = (
    "coffee @priya yesterday 45m #pmi talked about PMO move >> send her the RAID template fri "
    "<< intro to her CIO +0.75pdu:power"
)
UNDERSTOOD = {
    "kind": "coffee",
    "people": ["Priya Raman"],
    "on": "2026-11-23",
    "minutes": 45,
    "tags": ["pmi"],
    "organisations": [],
    "notes": "talked about PMO move",
    "follow_ups": [
        {"what": "send her the RAID template", "due": "2026-11-27", "owed_by": "me"},
        {"what": "intro to her CIO", "due": "2026-12-01", "owed_by": "them"},
    ],
    "credits": [{"credits": 0.75, "unit": "PDU", "group": "power-skills"}],
}


@pytest.fixture(autouse=True)
def priya_and_two_toms(done):
    for name in ("Priya Raman", "Tom Baker", "Tom Brown"):
        done("people", "add", name)


def test_the_line_is_told_kept_and_undone(ml, done):
    done("credentials", "add", "pmi-pmp", "--earned", "2025-03-15")
    assert done("log", LINE, "--dry-run") == UNDERSTOOD
    assert done("meetings", "list") == []
    assert done("log", LINE) == UNDERSTOOD
    [meeting] = done("meetings", "list")
    assert (meeting["notes"], meeting["minutes"]) == ("talked about PMO move", 45)
    assert [step["what"] for step in done("follow-ups", "list")] == [
        "send her the RAID template",
        "intro to her CIO",
    ]
    [activity] = done("activities", "list")
    assert [each["credits"] for each in activity["credits"]] == [0.75]
    ml("undo")
    assert done("meetings", "list") == done("follow-ups", "list") == done("activities", "list") == []


def test_it_is_told_in_words(ml):
    ran = ml("log", LINE)
    assert ran.out.startswith("Logged: Coffee with Priya Raman (Mon 23 Nov 2026)  [")
    assert "You promised   send her the RAID template (due Fri 27 Nov 2026)" in ran.out
    assert "counts nowhere" in ran.err  # no credential is held


def test_a_name_of_several_is_refused_with_their_names(ml, done):
    ran = ml("log", "call @tom.b")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "“@tom.b” could be Tom Baker, Tom Brown. Say which one is meant.\n"
    assert ml("log", "call @tom.b", "--dry-run").code == 1
    assert done("log", "call @tom.baker")["people"] == ["Tom Baker"]


def test_somebody_unknown_is_added_when_asked(ml, done):
    ran = ml("log", "call @zoe.bell")
    assert ran.code == 1 and "--create" in ran.err and 'mentorlog people add "Zoe Bell"' in ran.err
    assert done("meetings", "list") == []
    assert done("log", "call @zoe.bell", "--dry-run")["people"] == ["Zoe Bell"]
    assert done("log", "call @zoe.bell", "--create")["people"] == ["Zoe Bell"]
    assert done("people", "show", "zoe")["needs_details"]


def test_several_entries_are_several_meetings(done):
    told = done("log", "event @priya fri 15:00 likes it ;; @tom.baker >> write fri 9:30")
    assert [(each["kind"], each["on"]) for each in told] == [("event", "2026-11-20T15:00")] * 2
    assert told[1]["follow_ups"][0]["due"] == "2026-11-27T09:30"
    assert len(done("meetings", "list")) == 2
