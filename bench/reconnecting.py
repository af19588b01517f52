"""Whom to call this week, of 10,000 people who all have a rhythm, beside the same found by one statement."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from bench.data import MEETINGS, PEOPLE, logbook_copy
from bench.run import Pair, timed
from mentorlog import clock, reconnect
from mentorlog.logbook import Logbook, open_logbook

_GOAL = 3  # times the statement
_MONDAY = date(2026, 11, 30)  # of a week in which nobody was met yet
_CALLS = """
    WITH met AS MATERIALIZED (
        SELECT mp.person_id AS person, max(m.day) AS day
        FROM meeting_person mp JOIN meeting m ON m.id = mp.meeting_id
        WHERE m.state = 'happened' AND m.counts_as_contact AND m.trashed_at IS NULL AND m.day <= :today
        GROUP BY mp.person_id
    ), planned AS MATERIALIZED (
        SELECT mp.person_id AS person FROM meeting m JOIN meeting_person mp ON mp.meeting_id = m.id
        WHERE m.state = 'planned' AND m.trashed_at IS NULL AND m.day >= :today
    ), due AS MATERIALIZED (
        SELECT p.id, p.folded, p.every_days,
            julianday(:today) - julianday(coalesce(met.day, substr(p.created, 1, 10))) AS days
        FROM person p LEFT JOIN met ON met.person = p.id
        WHERE p.trashed_at IS NULL AND p.every_days IS NOT NULL
            AND (p.paused_until IS NULL OR p.paused_until < :today)
            AND p.id NOT IN (SELECT person_id FROM put_off WHERE until > :today)
    )
    SELECT id, days FROM due WHERE days > every_days AND id NOT IN planned
    ORDER BY days > 2 * every_days DESC, days / every_days DESC, folded LIMIT 5
"""


def whom_to_call(place: Path) -> Iterator[Pair]:
    """The Reconnect page, reasons and all."""
    clock.pin(_MONDAY)
    path = logbook_copy(place)
    with open_logbook(path) as logbook, closing(sqlite3.connect(path)) as connection:
        with logbook.edit("sample-data"):
            logbook.execute('UPDATE "person" SET "every_days" = 30 + "id" % 60')
        assert [call.person.uid for call in reconnect.week(logbook).calls] == _uids(logbook, connection)
        name = f"Reconnect: {PEOPLE:,} people, {MEETINGS:,} meetings / SQL"
        yield Pair(name, timed(partial(_by_hand, connection)), timed(partial(_by_us, logbook)), _GOAL)
    clock.pin(None)


def _by_hand(connection: sqlite3.Connection, k: int) -> list[int]:
    today = (_MONDAY + timedelta(k % 5)).isoformat()
    return [number for number, _days in connection.execute(_CALLS, {"today": today})]


def _uids(logbook: Logbook, connection: sqlite3.Connection) -> list[str]:
    uids = dict(connection.execute("SELECT id, uid FROM person"))
    return [uids[number] for number in _by_hand(connection, 0)]


def _by_us(logbook: Logbook, k: int) -> None:
    clock.pin(_MONDAY + timedelta(k % 5))
    reconnect.week(logbook)
