"""A mentorship in a list: with whom, what for, how many sessions, and how long it has been quiet."""

from __future__ import annotations

from mentorlog.dates import short_age
from mentorlog.language import _, ngettext
from mentorlog.mentoring.mentorship_list import MentorshipRow
from mentorlog.mentoring.sessions import SessionPlace
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, isolated, side_by_side
from ui.widgets.avatar import LIST_SIZE, paint_avatar
from ui.widgets.blur import discretion


class MentorshipDelegate(RowDelegate):
    """Paints a `MentorshipRow`."""

    def draw(self, canvas: RowCanvas, row: MentorshipRow) -> None:
        """Draw one mentorship."""
        paint_avatar(canvas.painter, canvas.picture(LIST_SIZE), row.name, row.person)
        canvas.at_end(0, isolated(sessions_words(row)))
        tone, sign = ("warn", "triangle-alert") if row.stalled else ("muted", "")
        canvas.at_end(1, isolated(_ending(row)), tone, sign=sign)
        canvas.words(0, discretion.shown(row.name))
        canvas.words(1, self.second_line(row), "muted")

    def second_line(self, row: MentorshipRow) -> str:
        """What is told under the name: what the user is, and what for."""
        return side_by_side(role_words(row), discretion.shown(row.purpose))


MENTORSHIP_ROLES = {
    DISPLAY: lambda row: discretion.shown(row.name),
    ACCESSIBLE: lambda row: spoken_mentorship(row),
}


def role_words(row: MentorshipRow) -> str:
    """What the user is in it."""
    return _("You are the mentee") if row.role == "mentee" else _("You are the mentor")


def state_words(row: MentorshipRow) -> str:
    """How it stands."""
    words = {"proposed": _("Proposed"), "active": _("Active"), "paused": _("Paused"), "ended": _("Ended")}
    return words[row.state]


def sessions_words(row: MentorshipRow) -> str:
    """`3 of 8`, or of an open number `3 sessions`."""
    if row.sessions:
        return _("{n} of {of}").format(n=row.held, of=row.sessions)
    return ngettext("{n} session", "{n} sessions", row.held).format(n=row.held)


def number_words(row: SessionPlace) -> str:
    """`Session 3 of 8`."""
    if not row.number:
        return _("Session that fell through")
    return count_words(row.number, row.of)


def count_words(number: int, of: int | None) -> str:
    """`Session 3 of 8`, or `Session 3` where it is open how many there will be."""
    if of:
        return _("Session {n} of {of}").format(n=number, of=of)
    return _("Session {n}").format(n=number)


def session_words(place: SessionPlace | None, title: str) -> str:
    """Which session a meeting of this title was; nothing where it was none, or the title says it already."""
    words = number_words(place) if place and place.number else ""
    return "" if title.startswith(words) else words


def stalled_words(row: MentorshipRow) -> str:
    """Why it has stalled: `No session for 34 days; every 14 were agreed`."""
    days = row.quiet_days
    quiet = ngettext("No session for {n} day", "No session for {n} days", days).format(n=days)
    if row.every_days is None:
        return quiet
    agreed = ngettext("agreed was every day", "agreed was every {n} days", row.every_days)
    return _("{quiet}; {agreed}").format(quiet=quiet, agreed=agreed.format(n=row.every_days))


def spoken_mentorship(row: MentorshipRow) -> str:
    """One sentence with everything that the row shows."""
    parts = [discretion.shown(row.name), role_words(row), discretion.shown(row.purpose), sessions_words(row)]
    parts.append(stalled_words(row) if row.stalled else state_words(row))
    return ", ".join(filter(None, parts))


def _ending(row: MentorshipRow) -> str:
    """The days since the last session, while it runs; else how it stands."""
    if row.state != "active":
        return state_words(row)
    return short_age(row.quiet_days)
