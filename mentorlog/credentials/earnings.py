"""What all activities earn towards rules, gathered for the evaluator by what they have in common."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from mentorlog.credentials.counting import Run
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.worth import amount_of
from mentorlog.logbook import Logbook

# Activities that are alike but for their days come as one row: kinds, lengths and ways to count are few.
# To be handed each credit of each activity takes SQLite and Python ten times as long.
_ALIKE = """
    SELECT "kind", "minutes", "credits", "rejected", json_group_array("day") FROM (
        SELECT "kind", "minutes", "day",
            (SELECT json_group_array(json_array("rule", "group_key", "hundredths")) FROM "activity_credit"
             WHERE "activity_id" = "activity"."id") AS "credits",
            (SELECT json_group_array("rule") FROM "claim"
             WHERE "activity_id" = "activity"."id" AND "state" = 'rejected') AS "rejected"
        FROM "activity" WHERE "trashed_at" IS NULL AND "day" <= ?)
    GROUP BY "kind", "minutes", "credits", "rejected"
"""


def earned(logbook: Logbook, rules: Mapping[str, Rule], until: date | None = None) -> dict[str, list[Run]]:
    """What the evaluator counts, by the keys of the rules, of activities until a day.

    What an issuer has rejected counts no more.
    """
    days: dict[tuple[str, str, int], list[date]] = defaultdict(list)
    known: dict[tuple[str, str, int | None], int] = {}
    found = logbook.execute(_ALIKE, [(until or date.max).isoformat()])
    for kind, minutes, counted, rejected, alike in found.fetchall():
        on = [date.fromisoformat(day) for day in json.loads(alike)]
        refused = json.loads(rejected)
        for key, group, typed in json.loads(counted):
            if key in rules and key not in refused:
                if typed is None and (key, kind, minutes) not in known:
                    known[key, kind, minutes] = amount_of(rules[key], kind, minutes)
                days[key, group, known[key, kind, minutes] if typed is None else typed] += on
    runs: dict[str, list[Run]] = {key: [] for key in rules}
    for (key, group, amount), together in days.items():
        runs[key].append(Run(group, amount, together))
    return runs
