"""Whom to call and why, and the rhythms of tags, in the terminal."""

from __future__ import annotations

import pytest


@pytest.fixture
def ada(done):
    """Somebody tagged, met long ago."""
    uid = done("people", "add", "Ada Lindqvist", "--org", "Northwind", "--tag", "mentors")["uid"]
    done("meetings", "log", "--with", "ada", "--on", "2026-08-22", "--notes", "PMO move")
    return uid


def test_a_tag_gives_the_rhythm_and_the_list_says_why(ml, done, ada):
    tag = {"name": "mentors", "every_days": 28, "at_most_days": 42, "people": 1}
    [told] = done("tags", "rhythm", "mentors", "--every", "28", "--at-most", "42")
    assert tag.items() <= told.items() and done("tags", "list") == [told]
    assert ml("tags", "list").out.splitlines()[1].split("  ")[-1].strip() == "every 4 weeks, at most 42 days"
    [call] = done("reconnect")
    expected = {"uid": ada, "every_days": 28, "days": 94, "cold": True, "topic": "PMO move"}
    assert expected.items() <= call.items()
    assert ml("reconnect").out.splitlines() == [
        "Ada Lindqvist (Northwind)",
        "  94 days, your rhythm is 28",
        "  Last topic: PMO move",
    ]
    done("tags", "rhythm", "mentors", "--every", "0")
    assert done("reconnect") == []


def test_who_is_put_off_is_listed_no_more(ml, done, ada):
    done("people", "edit", "ada", "--every", "7", "--at-most", "14")
    assert done("reconnect", "--skip", "ada") == []
    assert ml("reconnect").out.splitlines() == [
        "Nobody is waiting for your call.",
        "1 of 5 people this week met or put off.",
    ]
    assert done("reconnect", "--later", "ada", "2026-12-24") == []
    assert done("reconnect", "--today", "2026-12-23") == []
    assert len(done("reconnect", "--today", "2026-12-24")) == 1
    refused = ml("reconnect", "--later", "ada", "2026-11-24")
    assert refused.code == 1 and refused.err.count("\n") == 1


def test_a_pause_and_its_end(ml, done, ada):
    done("people", "edit", "ada", "--every", "7", "--at-most", "14")
    assert "Paused until Tue 1 Dec 2026" in ml("people", "pause", "ada", "--until", "2026-12-01").out
    assert done("people", "show", "ada")["paused_until"] == "2026-12-01"
    assert "every week, at most 14 days, paused until Tue 1 Dec 2026" in ml("people", "show", "ada").out
    assert done("reconnect") == []
    done("people", "pause", "ada")
    assert done("people", "show", "ada")["paused_until"] is None and len(done("reconnect")) == 1
