"""Tasks are found in notes as people and other editors write them, and nothing else is taken for one."""

from __future__ import annotations

import time

from mentorlog.note_tasks import open_tasks


def test_open_tasks_are_found_in_their_order() -> None:
    notes = "Good\n- [ ] Send  the deck\n* [ ] Call Chen\n- [x] Done\n  1. [ ] Ask\n- [ ] Send the deck\n"
    assert open_tasks(notes) == ["Send the deck", "Call Chen", "Ask"]


def test_what_only_looks_like_one_is_none() -> None:
    assert open_tasks("[ ] no item\n- [ ]\n- [ ]   \n-[ ] x\ntext - [ ] x\n```\n- [ ] code\n```\n") == []


def test_a_megabyte_is_read_at_once() -> None:
    begin = time.process_time()
    assert open_tasks("x" * 300_000 + "\n" + "- [ ] a task\n" * 60_000) == ["a task"]
    assert time.process_time() - begin < 2
