"""LinkedIn's file of 30,000 connections read, here and in its own process, beside Python's CSV reader."""

from __future__ import annotations

import csv
import io
import random
import time
from collections.abc import Iterator
from pathlib import Path

from bench.names import made_up_name
from bench.run import Limit, Pair, timed
from mentorlog.contacts import apart
from mentorlog.contacts.reading import AS_TOLD
from mentorlog.contacts.tables.read import read_table

ROWS = 30_000
_GOAL, _LONGEST = 60, 4_000  # times the bare reader, which gives cells and no people; milliseconds
_HEADS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def linkedin(place: Path) -> Iterator[Pair | Limit]:
    """What the reading costs, and how long the user waits for it."""
    file = connections(place)
    data = file.read_bytes()
    name = f"LinkedIn {ROWS:,} rows read"
    yield Pair(
        f"{name} / csv", timed(lambda _k: _by_csv(data)), timed(lambda _k: _by_us(data)), _GOAL, rounds=5
    )
    yield Limit(f"{name}, in a process of its own", lambda: _milliseconds(file), _LONGEST, "ms")


def connections(place: Path) -> Path:
    """The file, written there."""
    file = place / "Connections.csv"
    dice = random.Random(ROWS)
    file.write_text(_HEADS + "".join(_row(number, *made_up_name(dice)) for number in range(ROWS)), "utf-8")
    return file


def _row(number: int, given: str, family: str) -> str:
    slug = f"https://www.linkedin.com/in/{given}-{family}-{number}".lower()
    letters = ", PMP" if number % 3 == 0 else ""
    day = f"{number % 28 + 1:02} Mar 2024"
    return f'{given},"{family}{letters}",{slug},,Firm {number % 2000},Project Manager,{day}\n'


def _by_csv(data: bytes) -> None:
    list(csv.reader(io.StringIO(data.decode(), newline="")))


def _by_us(data: bytes) -> None:
    assert len(read_table(data, "Connections.csv", AS_TOLD).records) == ROWS


def _milliseconds(file: Path) -> float:
    began = time.perf_counter()
    assert len(apart.read(file).records) == ROWS
    return (time.perf_counter() - began) * 1000
