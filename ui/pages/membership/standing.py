"""Where a membership stands today: state, what is to be done by when, how much of the term has gone."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mentorlog import clock
from mentorlog.language import _, marked
from mentorlog.memberships.membership_list import MembershipRow
from mentorlog.memberships.states import State
from ui import icons
from ui.rows.membership_row import (
    gone_words,
    next_words,
    span_level,
    span_now,
    state_sign,
    state_tone,
    state_words,
    term_words,
)
from ui.rows.plain_day import plain_day
from ui.rows.row import side_by_side
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.gauge import GaugeBar
from ui.widgets.label import Label

# What each state means, with the days that it follows from.
_OF_ONE_TO_BE_RENEWED: Mapping[State, str] = MappingProxyType(
    {
        "active": marked("It can be renewed from {opens} on."),
        "renewal-open": marked("It lasts until {until}, and can be renewed since {opens}."),
        "grace": marked("It lasted until {until}. It can still be renewed before {lapses}."),
        "lapsed": marked("It lasted until {until}. Renew it, or note that you left."),
    }
)
_RENEWS_ITSELF = marked("It renews itself, unless you end that with the association before.")
_OF_ONE_THAT_RENEWS_ITSELF: Mapping[State, str] = MappingProxyType(
    {
        "active": _RENEWS_ITSELF,
        "renewal-open": _RENEWS_ITSELF,
        "grace": marked("It was to renew itself on {until}. Renew notes the new term and its dues."),
        "lapsed": marked("It was to renew itself on {until}. Note the new term, or that you left."),
    }
)
_OF_ONE_LEFT: Mapping[State, str] = MappingProxyType(
    {"ended": marked("Terms, roles and papers stay. You can go on with it at any time.")}
)


def standing_card(row: MembershipRow) -> Card:
    """One fact, and under it the bar of the term of today, with what it was renewed for."""
    tone = state_tone(row)
    state = Label(side_by_side(state_words(row), next_words(row)), tone=tone, bold=True, wrap=True)
    fact = Fact(icons.icon(state_sign(row), tone), state)
    if advice := _advice(row):
        fact.add_line(Label(advice, tone="muted", wrap=True))
    card = Card()
    card.body.addWidget(fact)
    if span := span_now(row):
        card.body.addWidget(GaugeBar(span_level(span), _("The term"), gone_words(span)))
        words = side_by_side(term_words(span), gone_words(span))
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
    words = _OF_ONE_THAT_RENEWS_ITSELF if row.auto_renew == "yes" else _OF_ONE_TO_BE_RENEWED
    if row.ended_on:
        words = _OF_ONE_LEFT
    elif not until:
        return ""
    return _(words.get(row.state, "")).format(opens=opens, until=until, lapses=lapses)
