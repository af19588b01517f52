"""Where twelve credentials stand with 3,000 activities, beside one pass over their rows by bare sqlite3."""

from __future__ import annotations

import random
import sqlite3
import statistics
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from bench.data import TODAY
from bench.run import Limit, Pair, timed
from mentorlog import clock
from mentorlog.credentials import activities, holdings, own_rules
from mentorlog.credentials.rule_book import shipped
from mentorlog.credentials.standing import standings
from mentorlog.credentials.worths import worths
from mentorlog.logbook import Logbook, open_logbook

CREDENTIALS, ACTIVITIES = 12, 3_000
_GOAL, _LONGEST, _LONGEST_WORTH = 5, 50, 5  # times the pass; milliseconds
_SAMPLES = 30
_ROWS = """
    SELECT c.rule, c.group_key, c.hundredths, a.day, a.kind, a.minutes
    FROM activity_credit c JOIN activity a ON a.id = c.activity_id
    WHERE a.trashed_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM claim WHERE activity_id = c.activity_id AND rule = c.rule AND state = 'rejected')
"""


def credentials_evaluated(place: Path) -> Iterator[Pair | Limit]:
    """All gauges at once, and what one more activity would be worth."""
    clock.pin(TODAY)
    path = place / "logbook.db"
    with open_logbook(path) as logbook, closing(sqlite3.connect(path)) as connection:
        _fill(logbook)
        name = f"{CREDENTIALS} credentials with {ACTIVITIES:,} activities evaluated"
        by_hand = partial(_by_hand, connection)
        yield Pair(f"{name} / SQL pass", timed(by_hand), timed(partial(_by_us, logbook)), _GOAL)
        yield Limit(name, partial(_milliseconds, partial(_by_us, logbook)), _LONGEST, "ms")
        yield Limit(
            "worth of an activity", partial(_milliseconds, partial(_worth, logbook)), _LONGEST_WORTH, "ms"
        )
    clock.pin(None)


def _by_hand(connection: sqlite3.Connection, _k: int) -> None:
    connection.execute(_ROWS).fetchall()


def _by_us(logbook: Logbook, k: int) -> None:
    standings(logbook, TODAY - timedelta(k % 100))


def _worth(logbook: Logbook, k: int) -> None:
    worths(logbook, activities.KINDS[k % len(activities.KINDS)], 15 + k)


def _milliseconds(work: Callable[[int], None]) -> float:
    """The middle of some."""
    work(0)
    side = timed(work)
    return statistics.median(side(k) for k in range(1, _SAMPLES + 1)) * 1000


def _fill(logbook: Logbook) -> None:
    """Twelve credentials, and activities of their cycles that count for each which takes their kind."""
    dice = random.Random(2026)
    rules = list(shipped().rules)
    with logbook.edit("sample-data"):
        model = own_rules.text_of(logbook, "sa-csm")
        for number in range(CREDENTIALS - len(rules)):
            rules.append(own_rules.save(logbook, model.replace("sa-csm", f"own-{number}")))
        for rule in rules:
            holdings.add(logbook, rule, earned=date(2025, 1, 1) - timedelta(dice.randint(0, 300)))
        for number in range(ACTIVITIES):
            activities.add(
                logbook,
                f"Activity {number}",
                dice.choice(activities.KINDS),
                TODAY - timedelta(dice.randint(0, 900)),
                minutes=dice.choice((30, 45, 60, 90, 120, 480)),
            )
