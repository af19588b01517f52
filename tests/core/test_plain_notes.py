"""Markdown notes as plain text."""

from __future__ import annotations

import time

import pytest

from mentorlog.plain_notes import plain


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# Title\ntext", "Title\ntext"),
        ("**bold** and __bold__, *slanted* and _slanted_", "bold and bold, slanted and slanted"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("- one\n* two\n+ three", "- one\n- two\n- three"),
        ("- [ ] open\n- [x] done", "☐ open\n☑ done"),
        ("> quoted\n> twice", "quoted\ntwice"),
        ("[plan](https://x.example/p) and ![photo](p.png)", "plan (https://x.example/p) and photo (p.png)"),
        ("`code` and\n```python\nx = 1\n```\nmore", "code and\nx = 1\nmore"),
        ("1. first\n2. second", "1. first\n2. second"),
        ("#hashtag stays", "#hashtag stays"),
        ("  \n", ""),
    ],
)
def test_marks_go_and_words_stay(markdown: str, text: str) -> None:
    assert plain(markdown) == text


@pytest.mark.parametrize(
    "mark", ["[", "*", "_", "`", "**a", "[a](", "- [ ] ", "> ", "(", "__a _b *c", "\n", "[a"]
)
def test_twice_the_marks_take_twice_the_time_and_not_four_times(mark: str) -> None:
    few = "[a](" + mark * (100_000 // len(mark))
    # Eight times as long takes 8 times the work where it grows as the text does, 64 times where each mark
    # is compared with all others.
    assert _work(few * 8) < 30 * _work(few)


def _work(notes: str) -> float:
    began = time.process_time()
    plain(notes)
    return time.process_time() - began
