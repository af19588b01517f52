"""A field for a day without a time, in a form with many of them."""

from __future__ import annotations

from datetime import date

from mentorlog import settings
from mentorlog.dates import Looking
from ui.desk import Desk
from ui.widgets.date_field import DateField


def day_field(desk: Desk, name: str, looking: Looking, *, with_chips: bool = False) -> DateField:
    """The field; no room is kept under it for what its words mean, as the form is long."""
    return DateField(
        name,
        looking,
        with_time=False,
        working_days=(),  # a term ends on whatever day it does
        with_chips=with_chips,
        is_last=True,
        week_start=settings.get(desk.logbook, "week-start"),
    )


def read_day(field: DateField, key: str) -> date | None:
    """The day that is meant, None for no words; InvalidEntry for the field `key` where they say no day."""
    value = field.read(key)
    return value.day if value else None
