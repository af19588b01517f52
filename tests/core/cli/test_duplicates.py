"""Who may be there twice, two who become one, and the way back, in the terminal."""

from __future__ import annotations

import pytest


@pytest.fixture
def pair(done):
    """Two who share an address."""
    first = done("people", "add", "Ann Lee", "--email", "ann@acme.org", "--every", "30")
    second = done(
        "people", "add", "Anne Lee", "--email", "ann@acme.org", "--phone", "+442079460018", "--every", "60"
    )
    return first["uid"], second["uid"]


def test_pairs_are_listed_with_the_command_that_merges_them(ml, done, pair, tmp_path):
    first, second = pair
    evidence = "A similar name and the same e-mail address: ann@acme.org"
    assert done("duplicates") == [
        {
            "verdict": "same",
            "evidence": evidence,
            "person": {"uid": first, "name": "Ann Lee"},
            "other": {"uid": second, "name": "Anne Lee"},
        }
    ]
    assert ml("duplicates").out.splitlines() == [
        "Ann Lee – Anne Lee: almost certain",
        f"  {evidence}",
        f"  mentorlog --data-dir {tmp_path} merge {first} {second}",
    ]


def test_two_who_are_told_apart_are_listed_no_more(ml, done, pair):
    assert done("duplicates", "--apart", "Ann Lee", "anne") == []
    assert ml("duplicates").out == "Nobody seems to be there twice.\n"


def test_the_first_has_all_of_the_second_then(done, pair):
    done("meetings", "log", "--with", "anne")
    first, second = pair
    told = done("merge", "Ann Lee", "anne", "--take", "every-days", "--yes")
    assert (told["person"], told["name"], told["dropped"], told["dropped_name"]) == (
        first,
        "Ann Lee",
        second,
        "Anne Lee",
    )
    assert told["conflicts"] == [
        {"field": "name", "stays": "Ann Lee", "goes": "Anne Lee"},
        {"field": "every_days", "stays": 60, "goes": 30},
    ]
    assert told["moved"] == {"meeting_person": 1}
    shown = done("people", "show", "ann")
    assert (shown["emails"], shown["phones"], shown["every_days"]) == (
        ["ann@acme.org"],
        ["+442079460018"],
        60,
    )
    assert len(shown["meetings"]) == 1
    assert done("duplicates") == []


def test_a_merge_is_listed_and_undone(ml, done, pair):
    merged = done("merge", *pair, "--yes")
    (row,) = done("merges", "list")
    assert (row["uid"], row["name"], row["dropped_name"]) == (merged["uid"], "Ann Lee", "Anne Lee")
    assert "Anne Lee" in ml("merges", "list").out
    assert done("merges", "undo", merged["uid"][-8:], "--yes") == row
    assert len(done("people", "list")) == 2
    assert ml("merges", "list").out == "No merges.\n"


def test_without_a_yes_nothing_is_merged_or_parted(ml, done, pair):
    assert ml("merge", *pair).code == 2
    assert len(done("people", "list")) == 2
    merged = done("merge", *pair, "--yes")
    assert ml("merges", "undo", merged["uid"]).code == 2
    assert len(done("people", "list")) == 1


def test_what_cannot_be_merged_is_told_in_a_sentence(ml, pair):
    for words in (
        ("merge", pair[0], pair[0], "--yes"),
        ("merge", "ann", "nobody", "--yes"),
        ("merges", "undo", "x"),
    ):
        ran = ml(*words)
        assert (ran.code, ran.out) == (1, "") and ran.err.count("\n") == 1
    assert ml("merge", *pair, "--take", "shoes", "--yes").code == 2


def test_what_was_changed_since_is_not_parted(ml, done, pair):
    merged = done("merge", *pair, "--yes")
    done("people", "edit", "ann", "--phone", "")
    ran = ml("merges", "undo", merged["uid"], "--yes")
    assert ran.code == 1 and "Nothing was changed." in ran.err
