"""`mentorlog stats`."""

from __future__ import annotations

import pytest


@pytest.fixture
def year(done):
    done("people", "add", "Ada Lindqvist", "--org", "Northwind Bank")
    done("meetings", "log", "--with", "ada", "--kind", "call", "--on", "2026-08-03")
    done("meetings", "log", "--with", "ada", "--follow-up", "Send it", "--due", "today")
    done("follow-ups", "done", done("follow-ups", "list")[0]["uid"])


def test_a_period_is_counted(year, done):
    told = done("stats")
    assert (told["from"], told["to"]) == ("2025-12-01", "2026-11-24")
    assert told["meetings"]["by_kind"] == {"call": 1, "coffee": 1}
    assert told["meetings"]["by_organisation"] == {"Northwind Bank": 2}
    assert told["promises"]["mine"] == {"due": 1, "kept": 1, "on_time": 1, "cancelled": 0, "median_days": 0}
    assert told["promises"]["theirs"]["median_days"] is None
    assert told["rhythms"] == {"fine": 0, "due": 0, "cold": 0}
    assert done("stats", "--period", "2026-Q3")["meetings"]["by_month"] == {
        "2026-07": 0,
        "2026-08": 1,
        "2026-09": 0,
    }


def test_open_periods_have_an_end(year, done):
    assert done("stats", "--period", "2026-08..")["to"] == "2026-11-24"
    assert done("stats", "--period", ">90d")["from"] == "2026-08-03"


def test_the_figures_as_text(year, ml):
    told = ml("stats", "--period", "2026-08..2026-11").out
    assert "Meetings: 2, people met: 1" in told and "  Northwind Bank  2  ▇▇▇" in told
    assert "I promised               1 of 1 kept (100 %), 1 in time" in told
    assert "They promised            Nothing was due" in told


def test_what_is_no_period_is_told(ml):
    ran = ml("stats", "--period", "soon")
    assert (ran.code, ran.out) == (1, "") and ran.err.startswith("“soon” is no time. Write >90d, 2026-Q3")
