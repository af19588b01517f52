"""`mentorlog undo`, `redo` and `history`."""

from __future__ import annotations


def test_undo_and_redo(done, ml):
    uid = done("people", "add", "Ada Lindqvist")["uid"]
    undone = done("undo")
    assert (undone["what"], undone["state"]) == ("Add Ada Lindqvist", "undone")
    assert done("people", "list") == []
    again = done("redo")
    assert (again["uid"], again["what"], again["state"]) == (undone["uid"], "Add Ada Lindqvist", "done")
    assert done("people", "show", "ada")["uid"] == uid


def test_as_text(done, ml):
    done("people", "add", "Ada Lindqvist")
    assert ml("undo").out == "Undone: Add Ada Lindqvist\n"
    assert ml("redo").out == "Done again: Add Ada Lindqvist\n"


def test_nothing_to_undo_or_redo(ml):
    for command, sentence in (
        ("undo", "There is nothing to undo.\n"),
        ("redo", "There is nothing to redo.\n"),
    ):
        ran = ml(command)
        assert (ran.code, ran.out, ran.err) == (1, "", sentence)


def test_the_history_is_listed_latest_first(done, ml):
    assert ml("history").out == "Nothing was done yet.\n"
    for name in ("Ada", "Bruno"):
        done("people", "add", name)
    done("people", "trash", "ada")
    done("undo")
    steps = done("history")
    assert [(step["what"], step["state"]) for step in steps] == [
        ("Move Ada to Trash", "undone"),
        ("Add Bruno", "done"),
        ("Add Ada", "done"),
    ]
    assert all(step["at"].startswith("2026-11-2") and step["at"].endswith("+00:00") for step in steps)
    assert [step["what"] for step in done("history", "--limit", "1")] == ["Move Ada to Trash"]
    first = ml("history").out.splitlines()[0]
    assert first.startswith("Tue 24 Nov 2026, ") and first.endswith("undone")
