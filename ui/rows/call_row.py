"""Somebody to call: avatar, name, the time since the last contact, and the first reason."""

from __future__ import annotations

from mentorlog.language import _
from mentorlog.reconnect import Call, reasons
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.person_row import age, age_tone
from ui.rows.row import RowCanvas, RowDelegate, isolated
from ui.widgets.avatar import LIST_SIZE, paint_avatar
from ui.widgets.blur import discretion


class CallDelegate(RowDelegate):
    """Paints a `Call`."""

    def draw(self, canvas: RowCanvas, row: Call) -> None:
        """Draw one person."""
        person, tone = row.person, age_tone(row.person)
        paint_avatar(canvas.painter, canvas.picture(LIST_SIZE), person.name, person.uid)
        canvas.at_end(0, isolated(age(person)), tone, sign="triangle-alert" if row.is_cold else "")
        canvas.words(0, discretion.shown(person.name))
        canvas.words(1, reasons(row)[0].words, "muted")


CALL_ROLES = {
    DISPLAY: lambda row: discretion.shown(row.person.name),
    ACCESSIBLE: lambda row: _spoken(row),
}


def _spoken(row: Call) -> str:
    """`Ada Lindqvist, 94 days, your rhythm is 60, cold, You promised: …`."""
    since, *more = (reason.words for reason in reasons(row))
    cold = [_("cold")] if row.is_cold else []
    return ", ".join((discretion.shown(row.person.name), since, *cold, *map(discretion.shown, more)))
