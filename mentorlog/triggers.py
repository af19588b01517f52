"""The triggers that keep the history of a logbook and refuse writes through no door; made from the models."""

from __future__ import annotations

from collections.abc import Iterator

from peewee import Model

from mentorlog.models import name_of
from mentorlog.models.every import JOURNALED, KEPT_WITHOUT_HISTORY

_OPERATIONS = ("INSERT", "UPDATE", "DELETE")


def statements() -> Iterator[str]:
    """All trigger definitions, to be run on a new logbook and again after each migration."""
    for model in JOURNALED:
        for operation in _OPERATIONS:
            yield _journaling(model, operation)
    for kept in KEPT_WITHOUT_HISTORY:
        for operation in _OPERATIONS:
            yield _guarding(kept, operation)


def _journaling(model: type[Model], operation: str) -> str:
    """Refuse the change outside an edit or its replay; note it inside an edit."""
    table = name_of(model)
    old = "NULL" if operation == "INSERT" else image(model, "OLD")
    new = "NULL" if operation == "DELETE" else image(model, "NEW")
    row = "OLD" if operation == "DELETE" else "NEW"
    return f"""CREATE TRIGGER "{table}_{operation.lower()}" AFTER {operation} ON "{table}" BEGIN
        SELECT RAISE(ABORT, '{table} is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", '{table}', {row}."id", {old}, {new} FROM "logbook_state" WHERE "door" = 'edit';
    END"""


def _guarding(model: type[Model], operation: str) -> str:
    """Refuse the change where no door is open."""
    table = name_of(model)
    return f"""CREATE TRIGGER "{table}_{operation.lower()}" AFTER {operation} ON "{table}" BEGIN
        SELECT RAISE(ABORT, '{table} is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END"""


def image(model: type[Model], row: str) -> str:
    """The SQL of a row as JSON; this is why journaled tables hold no BLOB and no REAL."""
    columns = [field.column_name for field in model._meta.sorted_fields]
    return "json_object(" + ", ".join(f"'{name}', {row}.\"{name}\"" for name in columns) + ")"
