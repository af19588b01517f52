"""`mentorlog meetings`: logging with follow-ups in their order, listing, what became of planned ones."""

from __future__ import annotations

import pytest

from mentorlog import kinds
from mentorlog.logbook import open_logbook

KEYS = ["uid", "kind", "on", "minutes", "people", "notes"]


@pytest.fixture(autouse=True)
def ada_and_bruno(done):
    for name in ("Ada Lindqvist", "Bruno Costa"):
        done("people", "add", name)


def test_a_meeting_is_printed_as_logged(done):
    row = done(
        "meetings",
        "log",
        *("--with", "ada", "--with", "bruno", "--kind", "lunch", "--on", "yesterday", "--at", "12:30"),
        *("--minutes", "45", "--place", "Harbour", "--notes", "# Talk", "--private"),
        *("--note-for", "bruno", "likes Kanban", "--zone", "Asia/Kolkata"),
    )
    assert list(row) == KEYS
    assert row == {
        "uid": row["uid"],
        "kind": "lunch",
        "on": "2026-11-23T12:30",
        "minutes": 45,
        "people": ["Ada Lindqvist", "Bruno Costa"],
        "notes": "# Talk",
    }
    assert done("meetings", "list") == [row]
    shown = done("meetings", "show", row["uid"][-8:])
    assert {key: shown[key] for key in KEYS} == row
    assert (shown["state"], shown["zone"], shown["place"], shown["private"]) == (
        "happened",
        "Asia/Kolkata",
        "Harbour",
        True,
    )
    assert [(each["name"], each["line"]) for each in shown["present"]] == [
        ("Ada Lindqvist", ""),
        ("Bruno Costa", "likes Kanban"),
    ]


def test_each_follow_up_has_the_options_behind_it(done):
    meeting = done(
        "meetings",
        "log",
        *("--with", "ada", "--follow-up", "One", "--due", "2026-11-26", "--with", "bruno"),
        *("--follow-up", "Two", "--theirs", "--for", "bruno", "--due", "2026-11-27T15:00"),
        *("--follow-up", "Three", "--repeat", "every-2-weeks", "--for", "ada", "--for", "bruno"),
        *("--due", "2026-11-30"),
        *("--notes", "--due"),
    )
    steps = {step["what"]: step for step in done("meetings", "show", meeting["uid"])["follow_ups"]}
    assert [(step["due"], step["owed_by"], step["people"]) for step in steps.values()] == [
        ("2026-11-26", "me", ["Ada Lindqvist", "Bruno Costa"]),
        ("2026-11-27T15:00", "them", ["Bruno Costa"]),
        ("2026-11-30", "me", ["Ada Lindqvist", "Bruno Costa"]),
    ]
    assert {step["meeting"] for step in steps.values()} == {meeting["uid"]}
    assert meeting["notes"] == "--due"
    assert done("follow-ups", "done", steps["Three"]["uid"])["next"]["due"] == "2026-12-14"
    assert done("follow-ups", "done", steps["One"]["uid"])["next"] is None


def test_a_meeting_with_its_follow_ups_is_one_step(done):
    done(
        "meetings",
        "log",
        "--with",
        "ada",
        "--follow-up",
        "a",
        "--due",
        "fri",
        "--follow-up",
        "b",
        "--due",
        "fri",
    )
    assert done("undo")["what"] == "Log meeting with Ada Lindqvist"
    assert (done("meetings", "list"), done("follow-ups", "list")) == ([], [])


def test_what_was_made_is_echoed_with_the_ring(ml):
    out = ml("meetings", "log", "--with", "ada", "--follow-up", "Send RAID log", "--due", "thu").out
    first, second, third = out.splitlines()
    assert first.startswith("Logged: Coffee with Ada Lindqvist (Tue 24 Nov 2026)")
    assert second == "  Ada Lindqvist: Send RAID log"
    assert third.startswith("    Thu 26 Nov 2026, rings 08:45")


def test_notes_from_standard_input(done):
    row = done("meetings", "log", "--with", "ada", "--notes", "-", stdin="first\nsecond\n")
    assert row["notes"] == "first\nsecond\n"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--due", "fri", "--follow-up", "x"), "--due says something of a follow-up"),
        (("--theirs",), "--theirs says something of a follow-up"),
        (("--follow-up", "x"), "Every --follow-up needs one --due behind it."),
        (("--follow-up", "x", "--due", "fri", "--follow-up", "y"), "Every --follow-up needs one --due"),
        (("--follow-up", "x", "--due", "fri", "--due", "thu"), "Every --follow-up needs one --due"),
        (("--minutes", "0"), "--minutes"),
    ],
)
def test_wrong_usage(ml, done, options, words):
    ran = ml("meetings", "log", "--with", "ada", *options)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err and ran.err.count("\n") == 1
    assert done("meetings", "list") == []


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--kind", "seance"), "“seance” is no kind of meeting."),
        (("--on", "2026-02-31"), "“2026-02-31” is not a date mentorlog can read."),
        (("--at", "25:00"), "“25:00” is not a time. Write it like 15:30."),
        (("--zone", "Mars/Base"), "“Mars/Base” is not a time zone."),
        (("--note-for", "bruno", "x"), "“bruno” has a line but was not there: name them by --with too."),
        (("--follow-up", "x", "--due", "fri", "--repeat", "often"), "“often” is not a repeat."),
        (("--follow-up", " ", "--due", "fri"), "A follow-up needs words: what is to be done?"),
    ],
)
def test_bad_values(ml, done, options, sentence):
    ran = ml("meetings", "log", "--with", "ada", *options)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(sentence) and ran.err.count("\n") == 1
    assert done("meetings", "list") == []


def test_somebody_unknown_is_not_made_by_the_way(ml, done):
    ran = ml("meetings", "log", "--with", "Priya Raman (Siemens)")
    assert ran.code == 1
    assert ran.err == (
        "There is no “Priya Raman (Siemens)” in the logbook. "
        'Add them first: mentorlog people add "Priya Raman" --org "Siemens"\n'
    )
    assert len(done("people", "list")) == 2


def test_among_several_the_one_who_was_there_is_meant(done, ml):
    done("people", "add", "Ada Byron")
    assert ml("meetings", "log", "--with", "ada").code == 1
    row = done(
        "meetings",
        "log",
        *("--with", "ada lindqvist", "--note-for", "ada", "hello", "--follow-up", "x", "--due", "fri"),
        *("--for", "ada"),
    )
    shown = done("meetings", "show", row["uid"])
    assert shown["present"][0]["line"] == "hello"
    assert shown["follow_ups"][0]["people"] == ["Ada Lindqvist"]


def test_the_zone_holds_for_the_follow_up_too(ml):
    ran = ml(
        "meetings",
        "log",
        *("--with", "ada", "--zone", "Europe/Berlin", "--follow-up", "x", "--due", "2027-03-28T02:30"),
    )
    assert ran.code == 0
    assert ran.err == "The clocks in Europe/Berlin skip 02:30 on Sun 28 Mar 2027, so it is at 03:30.\n"


def test_lists_by_person_and_day(done):
    old = done("meetings", "log", "--with", "ada", "--on", "2026-10-01")
    new = done("meetings", "log", "--with", "bruno", "--on", "2026-11-20")
    assert done("meetings", "list") == [new, old]
    assert done("meetings", "list", "--with", "ada") == [old]
    assert done("meetings", "list", "--since", "2026-11-01") == [new]


def test_lists_as_text(ml):
    assert ml("meetings", "list").out == "No meetings.\n"
    ml("meetings", "log", "--with", "ada", "--on", "2026-12-01", "--notes", "## About the RAID log\nmore")
    heads, line = ml("meetings", "list").out.splitlines()
    assert heads.split() == ["Id", "When", "Kind", "With", "Notes"]
    assert "Coffee (planned)" in line and line.endswith("About the RAID log")


def test_show_as_text(ml, done):
    row = done(
        "meetings",
        "log",
        *("--with", "ada", "--with", "bruno", "--note-for", "ada", "on leave", "--minutes", "30"),
        *("--notes", "line one\nline two", "--follow-up", "Write", "--due", "fri"),
    )
    text = ml("meetings", "show", row["uid"]).out
    for words in ("30 minutes", "on leave", "  line one\n  line two", "Write", row["uid"]):
        assert words in text


def test_a_planned_meeting_happened_or_not_or_moved(done):
    def plan() -> str:
        return done("meetings", "log", "--with", "ada", "--on", "2026-11-25", "--at", "9:30")["uid"]

    state = lambda uid: done("meetings", "show", uid)["state"]  # noqa: E731
    first, second, third = plan(), plan(), plan()
    assert state(first) == "planned"
    assert done("meetings", "happened", first, "--today", "2026-11-26")["uid"] == first
    assert state(first) == "happened"
    done("meetings", "happened", second, "--no")
    assert state(second) == "cancelled"
    assert done("meetings", "happened", third, "--moved", "2026-12-01T14:00")["on"] == "2026-12-01T14:00"
    assert state(third) == "planned"


def test_happened_says_one_thing(ml, done):
    uid = done("meetings", "log", "--with", "ada", "--on", "2026-11-25")["uid"]
    assert ml("meetings", "happened", uid).err.startswith("This meeting is still ahead.")
    assert ml("meetings", "happened", uid, "--no", "--moved", "fri").code == 2
    assert ml("meetings", "happened", "ffffffff").err == "There is no “ffffffff” in the logbook.\n"


def test_a_kind_of_ones_own_is_named(done, tmp_path):
    with open_logbook(tmp_path / "logbook.db") as logbook:
        kinds.add(logbook, "Sauna")
    assert done("meetings", "log", "--with", "ada", "--kind", "sauna")["kind"] == "Sauna"
