"""`mentorlog review week`."""

from __future__ import annotations


def test_the_week_is_printed(ml, done):
    done("people", "add", "Ada Lindqvist")
    done("meetings", "log", "--with", "ada", "--follow-up", "Send it", "--due", "2026-11-20")
    told = done("review", "week")
    assert list(told) == ["week", "unanswered", "overdue", "going_cold", "without_notes", "wins"]
    assert told["week"] == {"from": "2026-11-23", "to": "2026-11-24"}
    assert [row["what"] for row in told["overdue"]["mine"]] == ["Send it"]
    assert [row["name"] for row in told["wins"]["met"]] == ["Ada Lindqvist"]
    assert "- Ada Lindqvist: Send it, due Fri 20 Nov 2026" in ml("review", "week").out
