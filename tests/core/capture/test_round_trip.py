"""An entry and its line are one: written and read again it is the same, whatever was typed first."""

from __future__ import annotations

import time

import pytest

from mentorlog import people
from mentorlog.capture import KnownHere, read, written
from tests.reliability.fuzz_lines import NAMES, faults, typed


@pytest.fixture
def odd_names(logbook):
    """What a line is read against where names are as odd as they come."""
    for name in NAMES:
        people.add(logbook, name)
    return KnownHere(logbook)


def test_what_was_understood_is_written_so_that_it_is_understood_again(logbook, odd_names, today):
    """2,000 lines of words with a meaning, and of any letters at all; none of them raises anything."""
    assert list(faults(logbook, 2000)) == []


def test_everybody_can_be_written_down(logbook, odd_names, today):
    for each in (
        odd_names.people.complete("t") + odd_names.people.complete("d") + odd_names.people.complete("l")
    ):
        named = f'@"{each.name}"' if '"' not in each.name else "@dwayne"
        [found] = read(named, odd_names, today)
        line = written(found.entry, odd_names, today)
        assert read(line, odd_names, today)[0].entry == found.entry


def test_marks_lie_within_the_line_and_in_order(odd_names, today):
    for seed in range(0, 500, 2):
        line = typed(seed)
        for found in read(line, odd_names, today):
            starts = [mark.start for mark in found.marks]
            assert starts == sorted(starts)
            assert all(0 <= mark.start <= mark.end <= len(line) for mark in found.marks)
            assert found.line in line


@pytest.mark.parametrize(
    "part",
    [
        "x ",
        "😀",
        "@",
        "@priya ",
        "+1pdu ",
        "fri ",
        ">> ",
        "a",
        "#a ",
        "9",
        "\\",
        '@"',
        ";; ",
        "coffee ",
        "45m ",
    ],
)
def test_ten_thousand_bytes_are_read_in_a_moment(known, today, part):
    line = part * (10_000 // len(part.encode()))
    start = time.process_time()
    for found in read(line, known, today)[:2]:
        written(found.entry, known, today)
    assert time.process_time() - start < 2
