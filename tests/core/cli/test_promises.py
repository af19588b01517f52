"""`mentorlog promises`."""

from __future__ import annotations

import pytest


@pytest.fixture
def promised(done):
    for name in ("Ada Lindqvist", "Bruno Costa"):
        done("people", "add", name)
    done("follow-ups", "add", "Send it", "--with", "bruno", "--due", "friday", "--today", "2026-11-10")
    done("follow-ups", "add", "Call her", "--with", "ada", "--due", "2027-01-04", "--today", "2026-11-20")
    done("follow-ups", "add", "Intro", "--with", "ada", "--due", "friday", "--theirs")


def test_the_oldest_come_first(promised, done):
    told = done("promises")
    assert [(row["what"], row["age_days"]) for row in told["mine"]] == [("Send it", 14), ("Call her", 4)]
    assert [row["what"] for row in told["theirs"]] == ["Intro"]


def test_they_may_come_by_person_or_by_day(promised, done):
    assert [row["what"] for row in done("promises", "--by", "person")["mine"]] == ["Call her", "Send it"]
    assert [row["what"] for row in done("promises", "--by", "due")["mine"]] == ["Send it", "Call her"]


def test_they_are_told_with_their_age(promised, ml):
    lines = ml("promises").out.splitlines()
    assert lines[0] == "I promised" and "Bruno Costa" in lines[1] and lines[1].endswith("for 14 days")


def test_nobody_owes_anything(ml):
    assert ml("promises").out == "Nothing is promised.\n"
