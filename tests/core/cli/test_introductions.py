"""`mentorlog introductions`."""

from __future__ import annotations

import pytest


@pytest.fixture
def network(done):
    for name in ("Ada Lindqvist", "Bruno Costa", "Chen Wei"):
        done("people", "add", name)


def test_an_introduction_from_its_beginning_to_the_thanks(network, done, ml):
    made = done("introductions", "add", "bruno", "--by", "ada", "--on", "2026-11-20")
    assert {key: made[key] for key in list(made)[1:]} == {
        "by": "Ada Lindqvist",
        "people": ["Bruno Costa"],
        "on": "2026-11-20",
        "state": "made",
        "outcome": "",
        "thanked_on": None,
    }
    assert "Ada Lindqvist: Bruno Costa and you" in ml("introductions", "list").out
    assert "not yet" in ml("introductions", "list").out
    done("introductions", "change", made["uid"], "--state", "accepted", "--outcome", "a pilot")
    assert done("introductions", "thank", made["uid"])["thanked_on"] == "2026-11-24"
    [row] = done("introductions", "list", "--with", "bruno")
    assert (row["state"], row["outcome"]) == ("accepted", "a pilot")
    done("introductions", "remove", made["uid"])
    assert ml("introductions", "list").out == "Nobody was made known to anybody.\n"
    done("undo")
    assert len(done("introductions", "list")) == 1


def test_i_make_two_known(network, ml):
    ran = ml("introductions", "add", "bruno", "chen", "--state", "asked")
    assert ran.out.startswith("you: Bruno Costa and Chen Wei")


def test_what_is_no_introduction_is_told(network, ml):
    ran = ml("introductions", "add", "bruno")
    assert (ran.code, ran.out) == (1, "") and "two people besides you" in ran.err
    assert ml("introductions", "change", "x").code == 2
