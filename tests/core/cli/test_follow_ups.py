"""`mentorlog follow-ups`: noting, listing, keeping, putting off."""

from __future__ import annotations

import pytest

KEYS = ["uid", "what", "due", "owed_by", "state", "people", "meeting"]


@pytest.fixture(autouse=True)
def ada(done):
    return done("people", "add", "Ada Lindqvist")["uid"]


def test_a_follow_up_is_printed_as_added(done):
    row = done("follow-ups", "add", "Send RAID log", "--with", "ada", "--due", "2026-11-26")
    assert list(row) == KEYS
    assert row == {
        "uid": row["uid"],
        "what": "Send RAID log",
        "due": "2026-11-26",
        "owed_by": "me",
        "state": "open",
        "people": ["Ada Lindqvist"],
        "meeting": None,
    }
    assert done("follow-ups", "list") == [row]


def test_the_day_is_echoed(ml):
    first, second = ml("follow-ups", "add", "Send RAID log", "--with", "ada", "--due", "thu").out.splitlines()
    assert first == "Added: Ada Lindqvist: Send RAID log"
    assert second.startswith("  Thu 26 Nov 2026, rings 08:45  [")


def test_theirs_repeats_with_a_time(done, ml):
    line = ("follow-ups", "add", "Intro", "--with", "ada", "--theirs", "--due", "2026-11-26T15:00")
    row = done(*line, "--repeat", "every-month")
    assert (row["owed_by"], row["due"]) == ("them", "2026-11-26T15:00")
    assert (
        ml(*line, "--repeat", "every-month").out.splitlines()[0] == "Added: Waiting for Ada Lindqvist: Intro"
    )


@pytest.mark.parametrize(
    ("words", "day"),
    [("tomorrow", "2026-11-25"), ("in 2 weeks", "2026-12-08"), ("fri 9:30", "2026-11-27T09:30")],
)
def test_dates_in_words(done, words, day):
    assert done("follow-ups", "add", "x", "--due", words)["due"] == day


def test_words_with_two_meanings_are_asked_back(ml, done):
    ran = ml("follow-ups", "add", "x", "--due", "3/4")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "“3/4” could be Sat 3 Apr 2027 or Thu 4 Mar 2027. Write it like 2027-04-03.\n"
    assert done("follow-ups", "list") == []


@pytest.mark.parametrize("due", ["2026-02-31", "2026-13-01", "someday", "", "2026-11-26T25:00"])
def test_days_that_do_not_exist(ml, done, due):
    ran = ml("follow-ups", "add", "x", "--due", due)
    assert (ran.code, ran.out) == (1, "")
    assert "is not a date" in ran.err
    assert done("follow-ups", "list") == []


def test_a_day_that_has_passed_is_taken_and_told(ml, done):
    ran = ml("follow-ups", "add", "Late", "--due", "2026-11-20")
    assert (ran.code, ran.err) == (0, "Fri 20 Nov 2026 has already passed, so this is overdue.\n")
    assert "overdue" in ml("follow-ups", "list").out


def test_a_time_that_clocks_skip_is_told(ml):
    ran = ml("follow-ups", "add", "x", "--due", "2027-03-14T02:30", "--zone", "America/New_York")
    assert ran.err == "The clocks in America/New_York skip 02:30 on Sun 14 Mar 2027, so it is at 03:30.\n"


def test_due_is_needed(ml):
    ran = ml("follow-ups", "add", "x")
    assert (ran.code, ran.err) == (2, "Missing option '--due'. See “mentorlog follow-ups add --help”.\n")


def test_unknown_people_are_refused(ml):
    ran = ml("follow-ups", "add", "x", "--with", "zed", "--due", "fri")
    assert ran.code == 1
    assert ran.err == 'There is no “zed” in the logbook. Add them first: mentorlog people add "zed"\n'


def test_lists_by_state_and_days(done, ml):
    soon = done("follow-ups", "add", "soon", "--due", "2026-11-27")
    late = done("follow-ups", "add", "late", "--due", "2026-12-27")
    kept = done("follow-ups", "add", "kept", "--due", "2026-11-26")
    done("follow-ups", "done", kept["uid"])
    what = lambda *options: [row["what"] for row in done("follow-ups", "list", *options)]  # noqa: E731
    assert what() == ["soon", "late"]
    assert what("--within", "7") == ["soon"]
    assert what("--state", "done") == ["kept"]
    assert what("--state", "cancelled") == []
    assert sorted(what("--state", "all")) == ["kept", "late", "soon"]
    assert ml("follow-ups", "list", "--state", "gone").code == 2
    assert ml("follow-ups", "list", "--state", "cancelled").out == "No follow-ups.\n"
    heads, *lines = ml("follow-ups", "list").out.splitlines()
    assert heads.split() == ["Id", "Due", "Follow-up"]
    assert [line.split()[0] for line in lines] == [soon["uid"][-8:], late["uid"][-8:]]


def test_done_by_the_short_id_that_lists_print(done, ml):
    row = done("follow-ups", "add", "x", "--due", "fri")
    assert ml("follow-ups", "done", row["uid"][-8:]).out == "Done: x\n"
    assert done("follow-ups", "list", "--state", "done")[0]["uid"] == row["uid"]


def test_done_opens_the_next_of_a_series(done, ml):
    row = done("follow-ups", "add", "Report", "--due", "2026-11-30", "--repeat", "every-month")
    closed = done("follow-ups", "done", row["uid"])
    assert (closed["uid"], closed["state"]) == (row["uid"], "done")
    assert (closed["next"]["due"], closed["next"]["state"]) == ("2026-12-30", "open")
    text = ml("follow-ups", "done", closed["next"]["uid"]).out
    assert text.splitlines()[1] == "Next: Report" and "Sat 30 Jan 2027, rings 08:45" in text


def test_an_id_that_fits_several_is_refused_with_the_candidates(done, ml):
    rows = [done("follow-ups", "add", what, "--due", "fri") for what in ("one", "two")]
    ran = ml("follow-ups", "done", rows[0]["uid"][:4])
    assert ran.code == 1
    assert all(row["uid"] in ran.err for row in rows)
    assert ml("follow-ups", "done", "").code == 1
    assert ml("follow-ups", "done", "%").err == "There is no “%” in the logbook.\n"


def test_cancel(done):
    row = done("follow-ups", "add", "x", "--due", "fri")
    assert done("follow-ups", "cancel", row["uid"])["state"] == "cancelled"


def test_snooze_and_reschedule(done, ml):
    uid = done("follow-ups", "add", "x", "--due", "fri")["uid"]
    assert done("follow-ups", "snooze", uid, "--to", "2026-12-01")["due"] == "2026-12-01"
    agreed = done("follow-ups", "reschedule", uid, "--due", "2026-12-02T10:00")
    assert agreed["due"] == "2026-12-02T10:00"
    told = ml("follow-ups", "snooze", uid, "--to", "2026-12-03").out.splitlines()
    assert told[0] == "Snoozed: x" and told[1].startswith("  Thu 3 Dec 2026, rings 08:45")
    assert ml("follow-ups", "snooze", uid).code == 2


def test_what_is_closed_is_not_moved(done, ml):
    row = done("follow-ups", "add", "x", "--due", "fri")
    done("follow-ups", "done", row["uid"])
    for line in (("snooze", row["uid"], "--to", "fri"), ("reschedule", row["uid"], "--due", "fri")):
        ran = ml("follow-ups", *line)
        assert (ran.code, ran.err) == (1, "“x” is done, so its day cannot be moved.\n")


def test_hostile_words_are_shown_harmless(done, ml):
    done("follow-ups", "add", "a\x1b[31m\u202eb; DROP TABLE--\"'", "--due", "fri")
    out = ml("follow-ups", "list").out
    assert "\x1b" not in out and "\u202e" not in out and "DROP TABLE--\"'" in out
