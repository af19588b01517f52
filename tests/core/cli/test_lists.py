"""`mentorlog list` and `mentorlog lists`."""

from __future__ import annotations

import pytest


@pytest.fixture
def network(done):
    done("people", "add", "Ada Lindqvist", "--org", "Northwind Bank", "--tag", "pmi")
    done("people", "add", "Bruno Costa", "--tag", "board")
    done("meetings", "log", "--with", "bruno", "--kind", "call", "--follow-up", "Send it", "--due", "friday")
    return done


def names(rows):
    return [row["name"] for row in rows]


def test_a_question_lists_people_meetings_and_follow_ups(network, done):
    assert names(done("list", "tag:pmi")) == ["Ada Lindqvist"]
    assert names(done("list", "last:<7d", "tag:board")) == ["Bruno Costa"]
    assert names(done("list", "--sort", "last-contact")) == ["Bruno Costa", "Ada Lindqvist"]
    assert [row["kind"] for row in done("list", "--of", "meetings", "kind:call")] == ["call"]
    assert [row["what"] for row in done("list", "--of", "follow-ups", "by:me")] == ["Send it"]
    assert done("list", "tag:isaca") == []


def test_a_list_is_kept_under_a_name(network, done, ml):
    saved = done("lists", "save", "Board", "tag:board", "last:<90d", "--sort", "last-contact")
    assert {key: saved[key] for key in ("name", "of", "query", "sort")} == {
        "name": "Board",
        "of": "people",
        "query": "tag:board last:<90d",
        "sort": "last-contact",
    }
    assert names(done("list", "board")) == ["Bruno Costa"]
    [row] = done("lists", "list")
    assert list(row) == ["uid", "name", "of", "query", "sort", "count"] and row["count"] == 1
    assert ml("lists", "list").out.splitlines()[1].split("  ")[0] == "Board"
    assert done("lists", "rename", "board", "The board")["name"] == "The board"
    done("lists", "delete", "the board")
    assert ml("lists", "list").out == "No list was saved yet.\n"
    done("undo")
    assert [each["name"] for each in done("lists", "list")] == ["The board"]


@pytest.mark.parametrize(
    "command",
    [
        ("list",),
        ("people", "list", "--query"),
        ("export", "people", "x.vcf", "--where"),
        ("lists", "save", "X"),
    ],
)
def test_what_makes_no_sense_is_told_and_nothing_is_done(network, ml, tmp_path, command):
    ran = ml(*(str(tmp_path / word) if word == "x.vcf" else word for word in command), "lst:>90d")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "There is no lst: here. Did you mean last:?\n"
    assert not (tmp_path / "x.vcf").exists()


def test_people_are_exported_where_a_question_holds(network, done, tmp_path):
    assert done("export", "people", str(tmp_path / "x.csv"), "--where", "has:organisation")["people"] == 1


def test_where_nobody_is_found_a_file_stays_as_it_was(network, ml, tmp_path):
    file = tmp_path / "x.vcf"
    file.write_text("before")
    ran = ml("export", "people", str(file), "--tag", "nosuch")
    assert (ran.code, ran.err) == (1, "Nobody is found by that, so nothing was written.\n")
    assert file.read_text() == "before"
