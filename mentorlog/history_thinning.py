"""Letting go of old history: by age and by size, never younger than 90 days and never the latest steps."""

from __future__ import annotations

from datetime import timedelta

from mentorlog import attachments, clock
from mentorlog.columns import moment_text
from mentorlog.logbook import Logbook

ALWAYS_KEPT = timedelta(days=90)
KEPT_AT_MOST = timedelta(days=2 * 365)
LARGEST = 64 * 1024 * 1024  # characters of row images
# A computer whose clock is years ahead finds everything old; these stay whatever the clock says.
STEPS_ALWAYS_KEPT = 1000


def thin(logbook: Logbook, largest: int = LARGEST) -> int:
    """Forget the oldest steps, and give how many: those past two years, and past 90 days what is too much.

    Forgotten steps are the beginning of the history: what is left can be undone as before.
    """
    now = clock.now()
    too_old = _last_step_before(logbook, moment_text(now - KEPT_AT_MOST))
    too_much = min(
        _last_step_beyond(logbook, largest), _last_step_before(logbook, moment_text(now - ALWAYS_KEPT))
    )
    last = min(max(too_old, too_much), _last_step_before_the_latest(logbook))
    with logbook.bookkeeping():
        forgotten: int = logbook.execute('DELETE FROM "step" WHERE "id" <= ?', [last]).rowcount
    if forgotten:
        attachments.free_unused(logbook)
    return forgotten


def _last_step_before(logbook: Logbook, moment: str) -> int:
    """The step before the first that is as young as `moment`: clocks jump, so a later step may look older."""
    first_kept = 'SELECT min("id") FROM "step" WHERE "at" >= ?'
    return _number(logbook, f'SELECT max("id") FROM "step" WHERE "id" < ifnull(({first_kept}), 9e18)', moment)


def _last_step_beyond(logbook: Logbook, largest: int) -> int:
    """The step at which the history, counted from its end, has become larger than `largest`."""
    sizes = """SELECT "step_id", sum(sum(ifnull(length("old"), 0) + ifnull(length("new"), 0)))
               OVER (ORDER BY "step_id" DESC) AS "size" FROM "history" GROUP BY "step_id" """
    return _number(logbook, f'SELECT max("step_id") FROM ({sizes}) WHERE "size" > ?', largest)


def _last_step_before_the_latest(logbook: Logbook) -> int:
    return _number(logbook, 'SELECT "id" FROM "step" ORDER BY "id" DESC LIMIT 1 OFFSET ?', STEPS_ALWAYS_KEPT)


def _number(logbook: Logbook, query: str, argument: object) -> int:
    found = logbook.execute(query, [argument]).fetchone()
    return int(found[0] or 0) if found else 0
