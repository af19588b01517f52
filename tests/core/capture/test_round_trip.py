"""An entry and its line are one: written and read again it is the same, whatever was typed first."""

from __future__ import annotations

import random
import string
import time

import pytest

from mentorlog import people
from mentorlog.capture import read, written

_WORDS = (
    *(
        "coffee",
        "call",
        "video call",
        "met",
        "@priya",
        "@tom.b",
        '@"Tom Baker"',
        "@zoe",
        "@maria jose",
        "@ada",
    ),
    *(
        "with",
        "and",
        "yesterday",
        "fri",
        "31 feb",
        "12 nov",
        "in 6w",
        "3d",
        "45m",
        "90 min",
        "1h 30m",
        "an hour",
    ),
    *(
        "#pmi",
        '#"two words"',
        "#12",
        "!north",
        "!northwind.bank",
        '!"New Co"',
        ">>",
        "<<",
        ";;",
        "+0.75pdu:power",
    ),
    *(
        "+2 pdu",
        "+1cpe",
        "for",
        "on",
        "by",
        "until",
        "talked about",
        "\\",
        "\\x",
        "\\@x",
        "@",
        "#",
        "!",
        "+",
        '"',
    ),
    *(
        "14:00",
        "2026-11-26",
        "next week",
        "the",
        ",",
        "check in",
        ">>>",
        ";;x",
        ">>send",
        "😀",
        "मैं प्रिया",
        "½",
        "٣",
    ),
    *("\n", "\t", "12.11.", "3/4", "Bruno's", "about", "every", "no"),
)
_LETTERS = string.printable + "éß😀“”„\u2028\u200fप्रिя"


def _typed(seed: int) -> str:
    chance = random.Random(seed)
    if seed % 3:
        return " ".join(chance.choice(_WORDS) for _ in range(chance.randint(0, 18)))
    return "".join(chance.choice(_LETTERS) for _ in range(chance.randint(0, 80)))


@pytest.fixture
def odd_names(logbook, known):
    """Namesakes, and names with marks of the line in them."""
    for name in (
        "Tom Brown",
        'Dwayne "Rock" J',
        "Li (Wei)",
        "Ann-Marie O'Neil",
        "@home",
        "Fri Day",
        "王小明",
    ):
        people.add(logbook, name)
    known.forget({"person"})
    return known


def test_what_was_understood_is_written_so_that_it_is_understood_again(odd_names, today):
    """2,000 lines of words with a meaning, and of any letters at all; none of them raises anything."""
    for seed in range(2000):
        for found in read(_typed(seed), odd_names, today):
            line = written(found.entry, odd_names, today)
            again = read(line, odd_names, today)
            assert [each.entry for each in again] == [found.entry], (seed, line)


def test_everybody_can_be_written_down(logbook, odd_names, today):
    for each in (
        odd_names.people.complete("t") + odd_names.people.complete("d") + odd_names.people.complete("l")
    ):
        typed = f'@"{each.name}"' if '"' not in each.name else "@dwayne"
        [found] = read(typed, odd_names, today)
        line = written(found.entry, odd_names, today)
        assert read(line, odd_names, today)[0].entry == found.entry


def test_marks_lie_within_the_line_and_in_order(odd_names, today):
    for seed in range(0, 500, 2):
        line = _typed(seed)
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
