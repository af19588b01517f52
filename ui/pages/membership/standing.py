"""Where a membership stands today: state, what is to be done by when, how much of the term has gone."""

from __future__ import annotations

from mentorlog import clock
from mentorlog.language import _
from mentorlog.memberships.membership_list import MembershipRow
from ui import icons
from ui.rows.membership_row import (
    gone_words,
    next_words,
    state_sign,
    state_tone,
    state_words,
    term_level,
    term_now,
    term_words,
)
from ui.rows.plain_day import plain_day
from ui.rows.row import side_by_side
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.gauge import GaugeBar
from ui.widgets.label import Label

_RUNNING = ("active", "renewal-open")


def standing_card(row: MembershipRow) -> Card:
    """One fact, and under it the bar of the term of today."""
    tone = state_tone(row.state)
    state = Label(side_by_side(state_words(row.state), next_words(row)), tone=tone, bold=True, wrap=True)
    fact = Fact(icons.icon(state_sign(row.state), tone), state)
    if advice := _advice(row):
        fact.add_line(Label(advice, tone="muted", wrap=True))
    card = Card()
    card.body.addWidget(fact)
    term, level = term_now(row), term_level(row)
    if term and level:
        card.body.addWidget(GaugeBar(level, _("The term"), gone_words(term)))
        words = side_by_side(term_words(term), gone_words(term))
        card.body.addWidget(Label(words, tone="muted", scale=0.88, wrap=True))
    return card


def _advice(row: MembershipRow) -> str:
    """What the state means, with the days that it follows from."""
    today = clock.today()
    opens, until, lapses = (
        day and plain_day(day)
        for day in (
            row.times.renewal_opens(today),
            row.times.covered_until(today),
            row.times.lapses(today),
        )
    )
    words = {
        "renewal-open": _("It lasts until {until}, and can be renewed since {opens}."),
        "grace": _("It lasted until {until}. It can still be renewed before {lapses}."),
        "lapsed": _("It lasted until {until}. Renew it, or note that you left."),
        "active": _("It can be renewed from {opens} on.") if opens and row.ended_on is None else "",
        "ended": _("Terms, roles and papers stay. You can go on with it at any time."),
    }
    if until and row.ended_on is None and row.state in _RUNNING and row.auto_renew == "yes":
        return _("It renews itself, unless you end that with the association before.")
    return words.get(row.state, "").format(opens=opens, until=until, lapses=lapses)
