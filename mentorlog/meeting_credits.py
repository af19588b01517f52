"""What meetings count as goes into the trash with them and comes back with them, all within an edit."""

from __future__ import annotations

import json
from collections.abc import Sequence

from mentorlog.logbook import Logbook
from mentorlog.models.credentials import Activity

_GOING = """
    SELECT "id" FROM "activity"
    WHERE "trashed_at" IS NULL AND "meeting_id" IN (SELECT "value" FROM json_each(?))
"""
# What went in the same step; but where the meeting was logged anew meanwhile, it would count twice.
_COMING = """
    SELECT "activity"."id" FROM "activity" JOIN "meeting" ON "meeting"."id" = "activity"."meeting_id"
    WHERE "meeting"."id" IN (SELECT "value" FROM json_each(?))
        AND "activity"."trashed_at" = "meeting"."trashed_at"
        AND NOT EXISTS (
            SELECT 1 FROM "activity" AS "anew"
            JOIN "activity_credit" AS "counted" ON "counted"."activity_id" = "anew"."id"
            JOIN "activity_credit" AS "own" ON "own"."rule" = "counted"."rule"
            WHERE "anew"."meeting_id" = "meeting"."id" AND "anew"."trashed_at" IS NULL
                AND "own"."activity_id" = "activity"."id")
"""


def trash_with(logbook: Logbook, meetings: Sequence[int]) -> None:
    """Put the activities that these meetings were into the trash, before the meetings themselves."""
    logbook.update_all(Activity, _found(logbook, _GOING, meetings), trashed_at=logbook.now())


def restore_with(logbook: Logbook, meetings: Sequence[int]) -> None:
    """Take those out of it that went with these meetings, before the meetings themselves."""
    logbook.update_all(Activity, _found(logbook, _COMING, meetings), trashed_at=None)


def _found(logbook: Logbook, statement: str, meetings: Sequence[int]) -> list[int]:
    return [number for (number,) in logbook.execute(statement, [json.dumps(meetings)]).fetchall()]
