"""`mentorlog feedback`: noted, listed, decided about, told, reviewed."""

from __future__ import annotations

import pytest

QUOTE = "You wait too long before you escalate."


@pytest.fixture(autouse=True)
def ada(done):
    return done("people", "add", "Ada Lindqvist")["uid"]


@pytest.fixture
def remark(done):
    line = ("feedback", "add", "--from", "ada", "--quote", QUOTE, "--kind", "growth")
    return done(*line, "--theme", "Escalation", "--competency", "decisions", "--on", "2026-11-02")


def test_feedback_is_printed_as_added(done, remark):
    assert remark == {
        "uid": remark["uid"],
        "from": "Ada Lindqvist",
        "quote": QUOTE,
        "kind": "growth",
        "on": "2026-11-02",
        "status": "new",
        "reason": "",
        "private": False,
        "asked_for": False,
        "told_on": None,
        "themes": ["Escalation"],
        "competencies": ["Decisions"],
        "goals": 0,
        "follow_ups": 0,
        "evidence": 0,
    }
    assert done("feedback", "list") == [remark]


def test_who_and_what_are_enough(done, ml):
    row = done("feedback", "add", "--from", "ada", "--quote", QUOTE)
    assert (row["kind"], row["on"], row["private"]) == ("advice", "2026-11-24", False)
    asked = done("feedback", "add", "--from", "ada", "--quote", "x", "--asked", "How was it?", "--private")
    assert (asked["asked_for"], asked["private"]) == (True, True)
    assert ml("feedback", "add", "--from", "ada").code == 2


def test_what_cannot_be_kept_is_told(ml, done):
    ran = ml("feedback", "add", "--from", "zed", "--quote", "x")
    assert (ran.code, 'mentorlog people add "zed"' in ran.err) == (1, True)
    ran = ml("feedback", "add", "--from", "ada", "--quote", " ")
    assert (ran.code, ran.err) == (1, "Feedback needs words: what was said?\n")
    ran = ml("feedback", "add", "--from", "ada", "--quote", "x", "--competency", "mood")
    assert ran.code == 1 and "“mood” is no competency" in ran.err
    assert done("feedback", "list") == []


def test_a_day_ahead_is_taken_and_told(ml, done):
    ran = ml("feedback", "add", "--from", "ada", "--quote", "x", "--on", "2026-12-01")
    assert (ran.code, ran.err) == (0, "Tue 1 Dec 2026 is still ahead.\n")
    assert done("feedback", "list")[0]["on"] == "2026-12-01"


def test_a_day_before_the_mentorship_is_taken_and_told(ml, done):
    done("mentorships", "add", "ada", "--role", "mentee", "--from", "2026-11-01")
    ran = ml("feedback", "add", "--from", "ada", "--quote", "x", "--on", "2026-10-31")
    assert (ran.code, ran.err) == (0, "The mentorship began later, on Sun 1 Nov 2026.\n")


def test_confidential_mentorships_make_it_private_and_lists_show_it(done):
    done("mentorships", "add", "ada", "--role", "mentee", "--confidential")
    assert done("feedback", "add", "--from", "ada", "--quote", "x")["private"] is True
    assert len(done("feedback", "list")) == 1
    assert done("feedback", "review", "--by", "giver")[0]["count"] == 1


def test_the_list_is_filtered(done, ml, remark):
    done("people", "add", "Bruno Costa")
    other = done("feedback", "add", "--from", "bruno", "--quote", "Good slides.", "--kind", "strength")
    done("feedback", "status", other["uid"], "done")

    def quotes(*options):
        return [row["quote"] for row in done("feedback", "list", *options)]

    assert quotes() == ["Good slides.", QUOTE]
    assert quotes("--from", "ada") == [QUOTE]
    assert quotes("--theme", "ESCALATION") == [QUOTE]
    assert quotes("--competency", "Decisions") == [QUOTE]
    assert quotes("--kind", "strength") == quotes("--status", "done") == ["Good slides."]
    assert quotes("--period", "2026-11-01..2026-11-03") == quotes("--period", "..2026-11-03") == [QUOTE]
    assert quotes("--period", "yesterday..") == ["Good slides."]
    assert ml("feedback", "list", "--theme", "nothing").out == "No feedback.\n"
    heads, *lines = ml("feedback", "list").out.splitlines()
    assert heads.split() == ["Id", "Day", "From", "Kind", "What", "I", "did", "Said"]
    shown = [cell.strip() for cell in lines[1].split("  ")]
    assert (shown[0], shown[-1]) == (remark["uid"][-8:], QUOTE) and "Growth" in shown


@pytest.mark.parametrize("period", ["2026", "..", "2026-11-02..2026-11-01", "", "soon..", "2026-02-31.."])
def test_what_is_no_period_is_told(ml, period):
    ran = ml("feedback", "list", "--period", period)
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)


def test_what_waits_too_long_says_so(ml, done):
    done("feedback", "add", "--from", "ada", "--quote", "x", "--on", "2026-10-24")
    assert "New for 31 days" in ml("feedback", "list").out


def test_deciding(ml, done, remark):
    short = remark["uid"][-8:]
    assert done("feedback", "status", short, "accepted")["status"] == "accepted"
    ran = ml("feedback", "status", short, "declined")
    assert (ran.code, ran.err) == (1, "Say why you decline it: you will want to know in a year.\n")
    row = done("feedback", "status", short, "declined", "--reason", "Not my call")
    assert (row["status"], row["reason"]) == ("declined", "Not my call")
    told = ml("feedback", "status", short, "acting").out
    assert told == f"Ada Lindqvist: “{QUOTE}” (Growth, Acting on it)  [{short}]\n"
    assert done("undo")["what"] == f"Decide on feedback “{QUOTE}”"
    assert ml("feedback", "status", short, "liked").code == 2
    assert ml("feedback", "status", "zzzz", "done").err == "There is no “zzzz” in the logbook.\n"


def test_telling_them(ml, done, remark):
    assert done("feedback", "told", remark["uid"])["told_on"] == "2026-11-24"
    assert done("feedback", "told", remark["uid"], "--on", "2026-11-20")["told_on"] == "2026-11-20"
    assert ml("feedback", "told", remark["uid"]).out.startswith("Told them: Ada Lindqvist: “")


def test_reviews(ml, done, remark):
    done("feedback", "add", "--from", "ada", "--quote", "Good.", "--kind", "strength")
    rows = done("feedback", "review", "--by", "theme")
    assert rows == [
        {
            "key": "Escalation",
            "count": 1,
            "strength": 0,
            "growth": 1,
            "mixed": 0,
            "advice": 0,
            "givers": 1,
            "first": "2026-11-02",
            "last": "2026-11-02",
        },
        {**rows[1], "key": "", "count": 1, "strength": 1},
    ]
    keys = lambda view: [row["key"] for row in done("feedback", "review", "--by", view)]  # noqa: E731
    assert keys("giver") == ["Ada Lindqvist"]
    assert keys("competency") == ["Decisions", ""]
    assert (keys("status"), keys("quarter")) == (["new"], ["2026-Q4"])
    assert len(done("feedback", "review", "--by", "theme", "--kind", "growth")) == 1
    heads, first, nothing = ml("feedback", "review", "--by", "theme").out.splitlines()
    assert heads.split()[:6] == ["Theme", "Count", "Strength", "Growth", "Mixed", "Advice"]
    assert first.split()[:2] == ["Escalation", "1"] and nothing.startswith("No theme")
    assert "1 person" in first
    assert ml("feedback", "review", "--by", "status").out.splitlines()[1].startswith("New")
    assert ml("feedback", "review", "--by", "mood").code == 2
    assert ml("feedback", "review", "--by", "theme", "--status", "done").out == "No feedback.\n"


def test_feedback_of_somebody_erased_is_nobodys(ml, done, remark):
    done("people", "erase", "ada", "--yes")
    assert done("feedback", "list")[0]["from"] is None
    assert "Nobody named" in ml("feedback", "list").out
    assert done("feedback", "review", "--by", "giver")[0]["key"] == ""


def test_hostile_words_are_shown_harmless(done, ml):
    added = ml("feedback", "add", "--from", "ada", "--quote", "a\x1b[31m\u202eb; DROP TABLE--\n<b>").out
    for out in (added, ml("feedback", "list").out):
        assert "\x1b" not in out and "\u202e" not in out and "DROP TABLE--" in out
