"""Columns that stand under each other, whatever is in them."""

from __future__ import annotations

import io
import sys

import pytest

from mentorlog.cli.layout import columns, first_line, several, width


class Screen(io.StringIO):
    """A standard output that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("text", "cells"), [("Ada", 3), ("Inês", 4), ("Ine\u0302s", 4), ("李小龙", 6), ("김", 2), ("🎉", 2)]
)
def test_width(text, cells):
    assert width(text) == cells


def test_columns_stand_under_each_other():
    lines = list(columns([("李", "a"), ("Ada", "b")], ("Name", "X")))
    assert lines == ["Name  X", "李    a", "Ada   b"]


def test_a_column_without_anything_takes_no_room():
    assert list(columns([("a", "", "b"), ("c", "", "d")])) == ["a  b", "c  d"]


def test_nothing_has_no_heads():
    assert list(columns([], ("Name",))) == []


def test_control_characters_cannot_repaint_the_terminal():
    assert list(columns([("a\x1b[2J\x9b1mb\u202ec\nd",)])) == ["a[2J1mbc d"]


def test_lines_end_at_the_edge_of_a_screen_only(monkeypatch):
    long = [("x" * 30, "y" * 60)]
    monkeypatch.setenv("COLUMNS", "40")
    assert next(columns(long)).endswith("y" * 60)
    monkeypatch.setattr(sys, "stdout", Screen())
    line = next(columns(long))
    assert width(line) == 40 and line.endswith("y…")


def test_a_crowd_is_counted():
    assert several(["a", "b", "c"]) == "a, b, c"
    assert several(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"


def test_the_first_line_of_notes():
    assert first_line("\n## Plan\nmore") == "Plan"
    assert first_line("") == ""
