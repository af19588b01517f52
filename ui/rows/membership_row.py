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
from mentorlog.memberships.states import Span, State
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
        if span_now(row):
            return 4
        return 3 if row.chapters or row.is_unpaid else 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines."""
        row = index.data(ROW)
        return QSize(0, row_height(self.lines(row) if row else 2))

    def draw(self, canvas: RowCanvas, row: MembershipRow) -> None:
        """Draw one membership."""
        paint_avatar(canvas.painter, canvas.picture(LIST_SIZE), row.name, row.organisation)
        canvas.at_end(0, isolated(state_words(row)), state_tone(row), sign=state_sign(row))
        canvas.at_end(1, isolated(next_words(row)))
        if row.is_unpaid:
            canvas.at_end(2, isolated(unpaid_words()), "warn", sign="banknote")
        canvas.words(0, discretion.shown(row.name))
        canvas.words(1, particulars(row), "muted")
        if row.chapters:
            canvas.words(2, chapter_words(row), "muted")
        if span := span_now(row):
            room, mirrored = QRectF(canvas.room(3)), canvas.is_mirrored
            paint_gauge(canvas.painter, room, span_level(span), right_to_left=mirrored)


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


def span_now(row: MembershipRow) -> Span | None:
    """The term of today with those that go on from it: what was renewed is not nearly over.

    None where it has lapsed, too.
    """
    term, until = term_now(row), row.times.covered_until(clock.today())
    return Span(term.since, until) if term and until and row.state != "lapsed" else None


def span_level(span: Span) -> Level:
    """How much of it has gone, in days."""
    return Level(counted=days_gone(span), full=days_of(span))


def days_of(span: Span) -> int:
    """How many days it has."""
    return (span.until - span.since).days + 1


def days_gone(span: Span) -> int:
    """How many days of what has begun are over, today with them."""
    return min((clock.today() - span.since).days + 1, days_of(span))


def gone_words(span: Span) -> str:
    """`328 of 365 days gone`."""
    days = days_of(span)
    return ngettext("{gone} of {n} day gone", "{gone} of {n} days gone", days).format(
        gone=days_gone(span), n=days
    )


def term_words(term: TermRow | Span) -> str:
    """`1 Jan 2026 – 31 Dec 2026`."""
    since, until = isolated(plain_day(term.since)), isolated(plain_day(term.until))
    return _("{since} – {until}").format(since=since, until=until)


def dues_words(term: TermRow) -> str:
    """`164.00 USD`; nothing where no dues are noted."""
    if term.dues is None:
        return ""
    return money_words(term.dues, term.currency)


def unpaid_words() -> str:
    """What is said of dues that are open."""
    return _("dues unpaid")


def spoken_membership(row: MembershipRow) -> str:
    """One sentence with everything that the row shows, the bar in numbers."""
    parts = [discretion.shown(row.name), particulars(row), state_words(row), next_words(row)]
    parts += [chapter_words(row), unpaid_words() if row.is_unpaid else ""]
    if span := span_now(row):
        parts.append(gone_words(span))
    return ", ".join(filter(None, parts))
