"""A follow-up in a list: what was promised, by whom, to whom, and when it is due."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from mentorlog import clock
from mentorlog.dates import relative, spoken, spoken_repeat, spoken_time
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, isolated, side_by_side
from ui.widgets.blur import discretion

_LONG_OVERDUE = 7  # days


class FollowUpDelegate(RowDelegate):
    """Paints a `FollowUpRow`."""

    def draw(self, canvas: RowCanvas, row: FollowUpRow) -> None:
        """Draw one follow-up; in a narrow list its words have a line for themselves."""
        tone = due_tone(row)
        canvas.icon(icons.icon(state_icon(row), "muted" if row.state != "open" else tone))
        canvas.at_end(
            0 if canvas.is_wide else 1,
            isolated(ending(row)),
            tone,
            sign="triangle-alert" if row.overdue else "",
        )
        canvas.words(0, discretion.shown(row.what), "muted" if row.state == "cancelled" else "text")
        canvas.words(1, second_line(row), "muted")


FOLLOW_UP_ROLES = {
    DISPLAY: lambda row: discretion.shown(row.what),
    ACCESSIBLE: lambda row: spoken_follow_up(row),
}


def state_icon(row: FollowUpRow) -> str:
    """The icon that tells whose it is while it is open, and how it ended afterwards."""
    if row.state == "open":
        return "bell" if row.owed_by == "me" else "hourglass"
    return "check" if row.state == "done" else "x"


def due_tone(row: FollowUpRow) -> str:
    """Quiet until its day has passed; after a week the warning is stronger."""
    if not row.overdue:
        return "muted"
    return "bad" if (clock.today() - row.due).days > _LONG_OVERDUE else "warn"


def ending(row: FollowUpRow) -> str:
    """When it is due, seen from today; the day on which it was closed, of one that is."""
    today = clock.today()
    return relative(row.due, today) if row.state == "open" else spoken(_closed_on(row), today)


def second_line(row: FollowUpRow) -> str:
    """The people and the day: "Ada Lindqvist · Thu 26 Nov, 14:00 · every 2 weeks"."""
    people = discretion.shown(", ".join(person.name for person in row.people))
    if row.owed_by == "them" and people and row.state == "open":
        people = _("Waiting for {people}").format(people=people)
    return side_by_side(people, state_words(row), spoken_repeat(row.repeat) if row.repeat else "")


def state_words(row: FollowUpRow) -> str:
    """The day on which it is due: "Thu 26 Nov, 14:00"; of a closed one, how it ended."""
    if row.state != "open":
        return _("Done") if row.state == "done" else _("Cancelled")
    day = spoken(row.due, clock.today())
    if row.time is None:
        return day
    return _("{day}, {time}").format(day=day, time=spoken_time(row.time, row.zone))


def spoken_follow_up(row: FollowUpRow) -> str:
    """One sentence: "Send RAID log, promised to Ada Lindqvist, due Thu 26 Nov, in 2 days"."""
    people = discretion.shown(", ".join(person.name for person in row.people))
    parts = [discretion.shown(row.what)]
    if people:
        promised = _("promised to {people}") if row.owed_by == "me" else _("promised by {people}")
        parts.append(promised.format(people=people))
    due = _("due {day}").format(day=state_words(row))
    parts += [due if row.state == "open" else state_words(row), ending(row)]
    parts += [_("overdue")] if row.overdue else []
    if row.repeat:
        parts.append(spoken_repeat(row.repeat))
    return ", ".join(parts)


def _closed_on(row: FollowUpRow) -> date:
    assert row.closed_at
    return row.closed_at.astimezone(ZoneInfo(clock.zone())).date()
