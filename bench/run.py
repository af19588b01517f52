"""Times a product against its floor in interleaved pairs, so that noise of the machine hits both alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

# A side does its work for the k-th time and returns the seconds it took; k varies what a cache could answer.
Side = Callable[[int], float]


@dataclass(frozen=True)
class Pair:
    """One line of the table: two ways to do the same work, and how much slower ours may be."""

    name: str
    floor: Side
    product: Side
    goal: float
    rounds: int = 30


@dataclass(frozen=True)
class Limit:
    """One line of the table: a number that has no floor but a limit, such as MiB of memory."""

    name: str
    measure: Callable[[], float]
    goal: float
    unit: str


@dataclass(frozen=True)
class Result:
    """What was measured: medians in milliseconds for orientation, and the ratio or number that is judged."""

    name: str
    floor_ms: float | None
    product_ms: float | None
    value: float
    quartiles: tuple[float, float]
    goal: float
    unit: str

    @property
    def ok(self) -> bool:
        """Whether the middle of the measurements keeps the goal."""
        return self.value <= self.goal

    @property
    def surely_over(self) -> bool:
        """Whether even the better quarter of the measurements misses the goal."""
        return self.quartiles[0] > self.goal


# A case prepares its data in the folder it is given, yields its lines, and cleans up when it is resumed.
Case = Callable[[Path], Iterator[Pair | Limit]]


def timed(work: Callable[[int], object], inner: int = 1) -> Side:
    """Make a side of plain work; `inner` calls a sample bring short work to about a millisecond."""

    def side(k: int) -> float:
        start = time.perf_counter()
        for j in range(inner):
            work(k * inner + j)
        return (time.perf_counter() - start) / inner

    return side


def measure(line: Pair | Limit) -> Result:
    """Measure one line of the table."""
    return _measure_pair(line) if isinstance(line, Pair) else _measure_limit(line)


def _measure_pair(pair: Pair) -> Result:
    pair.floor(0)
    pair.product(0)
    samples = [_one_round(pair, k) for k in range(1, pair.rounds + 1)]
    ratios = [product / floor for floor, product in samples]
    low, middle, high = statistics.quantiles(ratios, n=4)
    return Result(
        pair.name,
        statistics.median(floor for floor, _ in samples) * 1000,
        statistics.median(product for _, product in samples) * 1000,
        middle,
        (low, high),
        pair.goal,
        "x",
    )


def _one_round(pair: Pair, k: int) -> tuple[float, float]:
    """Seconds of the floor and of the product; who goes first alternates."""
    if k % 2:
        floor = pair.floor(k)
        return floor, pair.product(k)
    product = pair.product(k)
    return pair.floor(k), product


def _measure_limit(limit: Limit) -> Result:
    number = limit.measure()
    return Result(limit.name, None, None, number, (number, number), limit.goal, limit.unit)


HEADING = f"{'action':<52}{'floor ms':>10}{'ours ms':>10}{'ratio':>10}   {'quartiles':<15}{'goal':>9}"


def as_line(result: Result) -> str:
    """One line of the table."""
    low, high = result.quartiles
    cells = (
        f"{result.name:<52}",
        f"{_milliseconds(result.floor_ms):>10}",
        f"{_milliseconds(result.product_ms):>10}",
        f"{_with_unit(result.value, result.unit):>10}   ",
        f"{f'[{low:.2f}-{high:.2f}]' if result.unit == 'x' else '':<15}",
        f"{_with_unit(result.goal, result.unit):>9}",
        "  ok" if result.ok else "  OVER",
    )
    return "".join(cells)


def _milliseconds(number: float | None) -> str:
    return "" if number is None else f"{number:.3f}" if number < 10 else f"{number:.0f}"


def _with_unit(number: float, unit: str) -> str:
    return f"{number:.2f}{unit}" if unit == "x" else f"{number:.1f} {unit}"
