"""Markdown notes as plain text."""

from __future__ import annotations

import time

import pytest

from mentorlog.calendars.plain import plain


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


@pytest.mark.parametrize("mark", ["[", "*", "_", "`", "**a", "[a](", "- [ ] ", "> ", "(", "__a _b *c"])
def test_a_megabyte_of_marks_takes_no_time(mark: str) -> None:
    began = time.perf_counter()
    plain(mark * (1_000_000 // len(mark)))
    assert time.perf_counter() - began < 1
