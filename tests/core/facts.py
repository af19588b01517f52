"""The facts of a logbook, by which two are told to be equal."""

from __future__ import annotations

from mentorlog.logbook import Logbook
from mentorlog.models.every import JOURNALED


def facts(logbook: Logbook, *left_out: str) -> dict[str, list[tuple[object, ...]]]:
    """All rows of the user by table, without what moves on by itself, nor the columns named."""
    moving = {"rev", "modified", *left_out}
    return {
        model.__name__: logbook.tuples(
            model.select(
                *(field for field in model._meta.sorted_fields if field.name not in moving)
            ).order_by(model.id)
        )
        for model in JOURNALED
    }
