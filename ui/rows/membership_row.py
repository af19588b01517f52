"""A membership in a list: where it stands, what is to be done by when, and how much of its term has gone."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QStyleOptionViewItem

from mentorlog import clock
from mentorlog.language import _, marked, ngettext
from mentorlog.memberships.dues import money_words
from mentorlog.memberships.membership_list import MembershipRow
from mentorlog.memberships.states import State
from mentorlog.memberships.terms import TermRow
from ui.row_model import ACCESSIBLE, DISPLAY, ROW
from ui.rows.plain_day import plain_day
from ui.rows.row import Index, RowCanvas, RowDelegate, isolated, row_height, side_by_side
from ui.widgets.avatar import LIST_SIZE, paint_avatar
from ui.widgets.blur import discretion
from ui.widgets.gauge import Level, paint_gauge

# The word, the icon and the tone of each state: colour alone tells nothing.
_STATES: Mapping[State, tuple[str, str, str]] = MappingProxyType(
    {
        "upcoming": (marked("Upcoming"), "calendar-clock", "muted"),
        "active": (marked("Active"), "circle-check", "ok"),
        "renewal-open": (marked("Renewal open"), "refresh-cw", "warn"),
        "grace": (marked("Grace"), "hourglass", "warn"),
        "lapsed": (marked("Lapsed"), "circle-x", "bad"),
        "ended": (marked("Left"), "log-out", "muted"),
    }
)


class MembershipDelegate(RowDelegate):
    """Paints a `MembershipRow`: name, particulars, and as far as there are any chapters and a term's bar."""

    def lines(self, row: MembershipRow) -> int:
        """Four where there is a bar, which is always at the same height."""
        if term_level(row):
            return 4
        return 3 if row.chapters or is_unpaid(row) else 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines."""
        row = index.data(ROW)
        return QSize(0, row_height(self.lines(row) if row else 2))

    def draw(self, canvas: RowCanvas, row: MembershipRow) -> None:
        """Draw one membership."""
        paint_avatar(canvas.painter, canvas.picture(LIST_SIZE), row.name, row.organisation)
        canvas.at_end(0, isolated(state_words(row)), state_tone(row), sign=state_sign(row))
        canvas.at_end(1, isolated(next_words(row)))
        if is_unpaid(row):
            canvas.at_end(2, isolated(unpaid_words()), "warn", sign="banknote")
        canvas.words(0, discretion.shown(row.name))
        canvas.words(1, particulars(row), "muted")
        if row.chapters:
            canvas.words(2, chapter_words(row), "muted")
        if level := term_level(row):
            room, mirrored = QRectF(canvas.room(3)), canvas.is_mirrored
            paint_gauge(canvas.painter, room, level, right_to_left=mirrored)


MEMBERSHIP_ROLES = {
    DISPLAY: lambda row: discretion.shown(row.name),
    ACCESSIBLE: lambda row: spoken_membership(row),
}


def state_words(row: MembershipRow) -> str:
    """`Renewal open`."""
    return _(_STATES[_told_state(row)][0])


def state_sign(row: MembershipRow) -> str:
    """The name of the icon beside the word."""
    return _STATES[_told_state(row)][1]


def state_tone(row: MembershipRow) -> str:
    """The colour of icon and word."""
    return _STATES[_told_state(row)][2]


def _told_state(row: MembershipRow) -> State:
    """Its state; that a window is open concerns nobody where it renews itself."""
    return "active" if row.state == "renewal-open" and row.renews_itself else row.state


def next_words(row: MembershipRow) -> str:
    """What is to be done by when, or until when nothing is: `renew within 37 days`, `until 31 Dec 2027`."""
    today = clock.today()
    until = row.times.covered_until(today)
    if row.ended_on:
        words = _("left on {day}") if row.state == "ended" else _("leaving on {day}")
        return words.format(day=plain_day(row.ended_on))
    match row.state:
        case "upcoming":
            begins = row.joined or row.terms[0].since
            return _("begins {day}").format(day=plain_day(begins))
        case "renewal-open" if until and row.auto_renew == "yes":
            return _("renews itself on {day}").format(day=plain_day(until))
        case "renewal-open" if until:
            days = (until - today).days
            return ngettext("renew within {n} day", "renew within {n} days", days).format(n=days)
        case "grace" if row.renews_itself:
            return _("new term not noted")
        case "grace" if lapses := row.times.lapses(today):
            days = (lapses - today).days
            return ngettext("lapses in {n} day", "lapses in {n} days", days).format(n=days)
        case "lapsed" if lapses := row.times.lapses(today):
            return _("since {day}").format(day=plain_day(lapses))
    return _("until {day}").format(day=plain_day(until)) if until else _("no term noted")


def particulars(row: MembershipRow) -> str:
    """Grade and number, as they may be seen now."""
    return side_by_side(*(discretion.shown(each) for each in (row.grade, row.number) if each))


def chapter_words(row: MembershipRow) -> str:
    """The chapters by their names."""
    return side_by_side(*(discretion.shown(chapter.name) for chapter in row.chapters))


def term_now(row: MembershipRow) -> TermRow | None:
    """The term of today, or the last one before it; none where none has begun, or the user has left."""
    begun = [term for term in row.terms if term.since <= clock.today()]
    return begun[-1] if begun and row.state != "ended" else None


def term_level(row: MembershipRow) -> Level | None:
    """How much of the term has gone, in days; nothing of one that has lapsed."""
    term = term_now(row) if row.state != "lapsed" else None
    return Level(counted=days_gone(term), full=days_of(term)) if term else None


def days_of(term: TermRow) -> int:
    """How many days a term has."""
    return (term.until - term.since).days + 1


def days_gone(term: TermRow) -> int:
    """How many days of a term that has begun are over, today with them."""
    return min((clock.today() - term.since).days + 1, days_of(term))


def gone_words(term: TermRow) -> str:
    """`328 of 365 days gone`."""
    days = days_of(term)
    return ngettext("{gone} of {n} day gone", "{gone} of {n} days gone", days).format(
        gone=days_gone(term), n=days
    )


def term_words(term: TermRow) -> str:
    """`1 Jan 2026 – 31 Dec 2026`."""
    since, until = isolated(plain_day(term.since)), isolated(plain_day(term.until))
    return _("{since} – {until}").format(since=since, until=until)


def dues_words(term: TermRow) -> str:
    """`164.00 USD`; nothing where no dues are noted."""
    if term.dues is None:
        return ""
    return money_words(term.dues, term.currency)


def owes(term: TermRow) -> bool:
    """Whether dues are noted and no day on which they were paid."""
    return bool(term.dues) and term.paid_on is None


def is_unpaid(row: MembershipRow) -> bool:
    """Whether dues of the last term are open, of one that the user has not left."""
    return row.state != "ended" and row.term is not None and owes(row.term)


def unpaid_words() -> str:
    """What is said of dues that are open."""
    return _("dues unpaid")


def spoken_membership(row: MembershipRow) -> str:
    """One sentence with everything that the row shows, the bar in numbers."""
    parts = [discretion.shown(row.name), particulars(row), state_words(row), next_words(row)]
    parts += [chapter_words(row), unpaid_words() if is_unpaid(row) else ""]
    if (term := term_now(row)) and row.state != "lapsed":
        parts.append(gone_words(term))
    return ", ".join(filter(None, parts))
