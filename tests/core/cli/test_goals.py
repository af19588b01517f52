"""`mentorlog goals`: set, listed, scored."""

from __future__ import annotations


def test_a_goal_is_printed_as_set(done):
    line = ("goals", "add", "Speak up", "--success", "No surprises", "--target", "2027-03-31")
    row = done(*line, "--baseline", "3")
    assert row == {
        "uid": row["uid"],
        "title": "Speak up",
        "success": "No surprises",
        "target": "2027-03-31",
        "competency": None,
        "baseline": 3,
        "current": 3,
        "scores": [],
        "state": "open",
        "people": [],
        "feedback": 0,
        "evidence": 0,
    }
    assert done("goals", "list") == [row]


def test_scores_move_it(done, ml):
    uid = done("goals", "add", "Speak up", "--baseline", "3")["uid"]
    row = done("goals", "score", uid[-8:], "6")
    assert (row["baseline"], row["current"], row["scores"]) == (3, 6, [{"on": "2026-11-24", "score": 6}])
    assert ml("goals", "score", uid, "7").out == f"Scored: Speak up 3 → 7  [{uid[-8:]}]\n"
    assert ml("goals", "score", uid, "11").code == 2
    assert ml("goals", "score", "zzzz", "3").code == 1
    assert done("undo")["what"] == "Score goal “Speak up”"


def test_the_list_says_where_each_stands(done, ml):
    assert ml("goals", "list").out == "No goals.\n"
    done("goals", "add", "Late", "--target", "2026-11-01")
    done("goals", "add", "Someday", "--baseline", "4")
    heads, late, someday = ml("goals", "list").out.splitlines()
    assert heads.split() == ["Id", "Goal", "By", "Stands", "at"]
    assert late.split()[1:] == ["Late", "Sun", "1", "Nov", "2026", "overdue"]
    assert someday.split()[1:] == ["Someday", "4"]


def test_a_title_is_needed(ml):
    ran = ml("goals", "add", " ")
    assert (ran.code, ran.err) == (1, "A goal needs words: what do you want to get better at?\n")
