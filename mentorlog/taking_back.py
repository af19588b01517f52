"""A step of long ago taken back by a new one, row by row from its history: what changed since stays as it is.

Rows belong to a whole, such as a person with all that is theirs: where one of them is otherwise by now, or
something newer leans on it, the whole is left.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby

from mentorlog.errors import TooLongAgo
from mentorlog.logbook import Logbook
from mentorlog.models import Table, name_of
from mentorlog.models.every import JOURNALED
from mentorlog.triggers import image

# A row that a step changed more than once is looked at as it was before, and as it was left.
_PAST = """
    CREATE TEMP TABLE "past" AS
    SELECT "turned"."table", "turned"."row", "began"."old", "ended"."new", {whole} AS "whole"
    FROM (SELECT "table", "row", min("id") AS "first", max("id") AS "last" FROM "history"
          WHERE "step_id" = ? AND "table" NOT IN ({leaving}) GROUP BY "table", "row") AS "turned"
    JOIN "history" AS "began" ON "began"."id" = "first"
    JOIN "history" AS "ended" ON "ended"."id" = "last" """

# To lie in the Trash is no change, nor are the counts that each writing moves on.
_FACTS = "json_remove({image}, '$.rev', '$.modified', '$.trashed_at')"

_BACK_ALREADY = f"""
    DELETE FROM "past" WHERE "table" = '{{table}}' AND {_FACTS.format(image='"old"')} IS
        (SELECT {_FACTS.format(image="{present}")} FROM "{{table}}" AS "present" WHERE "id" = "past"."row")"""

_CHANGED = f"""
    INSERT OR IGNORE INTO "left"
    SELECT "whole" FROM "past" LEFT JOIN "{{table}}" AS "present" ON "present"."id" = "past"."row"
    WHERE "past"."table" = '{{table}}' AND CASE
        WHEN "past"."new" IS NULL OR "present"."id" IS NULL
        THEN "past"."new" IS NOT NULL OR "present"."id" IS NOT NULL
        ELSE {_FACTS.format(image='"past"."new"')} <> {_FACTS.format(image="{present}")}
    END"""

_LEANING = """
    INSERT OR IGNORE INTO "left"
    SELECT "whole"."whole" FROM "past" AS "whole"
    JOIN "{part}" AS "part" ON "part"."{column}" = "whole"."row"
    LEFT JOIN "past" AS "own" ON "own"."table" = '{part}' AND "own"."row" = "part"."id"
    WHERE "whole"."table" = '{table}' AND "whole"."old" IS NULL
      AND ("own"."row" IS NULL OR "own"."whole" IN (SELECT "whole" FROM "left"))"""

_TO_TURN = """
    SELECT "table", "row", "history"."new", "history"."old"
    FROM "history" JOIN "past" USING ("table", "row")
    WHERE "step_id" = ? AND "whole" NOT IN (SELECT "whole" FROM "left") ORDER BY "id" DESC"""

Kept = list[tuple[str, int]]


def take_back(
    logbook: Logbook, step: str, wholes: Sequence[type[Table]] = (), leaving: type[Table] | None = None
) -> Kept:
    """Take back the step with this uid, but for the rows of `leaving`; within an edit.

    A row belongs to the first of `wholes` that it is or that it names, else it is one by itself. Gives the
    tables and row numbers of the wholes that were left. Raises TooLongAgo.
    """
    number = _number(logbook, step)
    _gather(logbook, number, wholes, leaving)
    _leave_what_changed(logbook)
    logbook.execute("PRAGMA defer_foreign_keys = 1")
    turned = logbook.execute(_TO_TURN, [number]).fetchall()
    for (table, is_made), rows in groupby(turned, key=lambda values: (values[0], values[3] is None)):
        if is_made:
            _delete(logbook, table, [row for _table, row, *_images in rows])
        else:
            for values in rows:
                logbook.turn(*values)
    kept = [whole.split() for (whole,) in logbook.execute('SELECT "whole" FROM "left" ORDER BY 1')]
    for table in ("past", "left"):
        logbook.execute(f'DROP TABLE temp."{table}"')
    return [(table, int(row)) for table, row in kept]


def _delete(logbook: Logbook, table: str, rows: Sequence[int]) -> None:
    """Delete many rows at once: an import has made thousands in a row."""
    among = '"id" IN (SELECT "value" FROM json_each(?))'
    logbook.execute(f'DELETE FROM "{table}" WHERE {among}', [json.dumps(rows)])


def _number(logbook: Logbook, step: str) -> int:
    query = """SELECT "id" FROM "step" WHERE "uid" = ? AND "state" IN ('done', 'sealed')"""
    found = logbook.execute(query, [step]).fetchone()
    if found is None:
        raise TooLongAgo
    return int(found[0])


def _gather(logbook: Logbook, step: int, wholes: Sequence[type[Table]], leaving: type[Table] | None) -> None:
    left_out = f"'{name_of(leaving)}'" if leaving else ""
    logbook.execute(_PAST.format(whole=_whole(wholes), leaving=left_out), [step])
    logbook.execute('CREATE UNIQUE INDEX temp."past_row" ON "past" ("table", "row")')
    logbook.execute('CREATE TEMP TABLE "left" ("whole" TEXT PRIMARY KEY) WITHOUT ROWID')


def _whole(wholes: Sequence[type[Table]]) -> str:
    """The SQL of what a row belongs to, such as `person 12`."""
    named = [
        f"""'{name} ' || CASE "turned"."table" WHEN '{name}' THEN "turned"."row"
            ELSE json_extract(ifnull("ended"."new", "began"."old"), '$.{name}_id') END"""
        for name in map(name_of, wholes)
    ]
    return f"""coalesce({", ".join(["NULL", *named])}, "turned"."table" || ' ' || "turned"."row")"""


def _leave_what_changed(logbook: Logbook) -> None:
    """Note the wholes of which a row is otherwise by now, and those that something which stays leans on."""
    tables = _tables(logbook)
    for table, model in tables.items():
        present = image(model, '"present"')
        logbook.execute(_BACK_ALREADY.format(table=table, present=present))
        logbook.execute(_CHANGED.format(table=table, present=present))
    links = [(field.column_name, part, field.rel_model) for part in JOURNALED for field in part._meta.refs]
    left = -1
    while left < (left := logbook.execute('SELECT count(*) FROM "left"').fetchone()[0]):
        for column, part, whole in links:
            if name_of(whole) in tables:
                leaning = _LEANING.format(table=name_of(whole), part=name_of(part), column=column)
                logbook.execute(leaning)


def _tables(logbook: Logbook) -> dict[str, type[Table]]:
    """The tables in which the step wrote."""
    written = {table for (table,) in logbook.execute('SELECT DISTINCT "table" FROM "past"')}
    return {name_of(model): model for model in JOURNALED if name_of(model) in written}
