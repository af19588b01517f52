"""Row numbers behave as a list of them does, and are read no further than somebody looks."""

from __future__ import annotations

import json

import pytest

from mentorlog.row_numbers import RowNumbers

DOWN = list(range(1000, 0, -1))


@pytest.fixture
def numbers() -> RowNumbers:
    return RowNumbers(json.dumps(DOWN, separators=(",", ":")))


@pytest.mark.parametrize("plain", [[], [7], [7, 3, 9], DOWN[:50], DOWN[:51], DOWN])
def test_they_are_those_that_were_written(plain):
    numbers = RowNumbers(json.dumps(plain, separators=(",", ":")))
    assert list(numbers) == plain and len(numbers) == len(plain) and bool(numbers) == bool(plain)
    assert list(numbers[:]) == plain


@pytest.mark.parametrize("place", [0, 49, 50, 999, -1, -1000])
def test_one_of_them(numbers, place):
    assert numbers[place] == DOWN[place]


@pytest.mark.parametrize("place", [1000, -1001])
def test_none_beyond_their_end(numbers, place):
    with pytest.raises(IndexError):
        numbers[place]


@pytest.mark.parametrize(
    "part", [slice(50), slice(50, 100), slice(40, 60), slice(980, 2000), slice(-960, -955), slice(9, 3, -2)]
)
def test_some_of_them(numbers, part):
    assert list(numbers[part]) == DOWN[part]


def test_where_a_number_stands(numbers):
    assert numbers.index(1000) == 0 and numbers.index(1) == 999
    assert 951 in numbers and 1 in numbers and 1001 not in numbers
    with pytest.raises(ValueError, match="not in array"):
        numbers.index(1001)


def test_the_rest_waits_until_somebody_looks_further_down(numbers, monkeypatch):
    monkeypatch.setattr("mentorlog.row_numbers.json.loads", lambda _written: pytest.fail("all are read"))
    assert len(numbers) == 1000
    assert list(numbers[:50]) == DOWN[:50] and numbers[49] == 951
    assert numbers.index(960) == 40 and 960 in numbers
