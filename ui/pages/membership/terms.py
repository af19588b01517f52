"""The terms of a membership: from when until when, what each costs, and whether that is paid."""

from __future__ import annotations

from functools import partial

from mentorlog.language import _
from mentorlog.memberships.dues import money_words, sums
from mentorlog.memberships.membership_list import MembershipRow
from mentorlog.memberships.terms import TermRow
from ui import icons
from ui.pages.detail import named
from ui.pages.membership.actions import MembershipActions
from ui.rows.membership_row import dues_words, term_words, unpaid_words
from ui.rows.plain_day import plain_day
from ui.rows.row import side_by_side
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.label import Label


def terms_card(row: MembershipRow, actions: MembershipActions) -> Card:
    """A line for each term, the latest first, and what was paid for them in each currency."""
    card = Card()
    for term in reversed(row.terms):
        card.body.addWidget(_fact(term, actions))
    paid = [term for term in row.terms if term.dues is not None and not term.is_unpaid]
    if len(paid) > 1:
        costs = [money_words(amount, currency) for currency, amount in sums(paid).items()]
        words = _("Paid in all {sums}").format(sums=side_by_side(*costs))
        card.body.addWidget(Label(words, tone="muted", scale=0.88, wrap=True))
    return card


def _fact(term: TermRow, actions: MembershipActions) -> Fact:
    sign, tone = ("banknote", "warn") if term.is_unpaid else ("calendar-days", "muted")
    span = term_words(term)
    fact = Fact(icons.icon(sign, tone), Label(span, bold=True, wrap=True), _dues(term))
    if term.is_unpaid:
        pay = Button(_("Mark as paid"), "check")
        pay.setAccessibleDescription(span)
        fact.add_button(named(f"pay-{term.uid}", pay, partial(actions.pay, term)))
    edit = IconButton("pencil", _("Change {what}").format(what=span))
    fact.add_button(named(f"term-{term.uid}", edit, partial(actions.edit_term, term)))
    away = IconButton("x", _("Take {what} away").format(what=span))
    fact.add_button(named(f"term-away-{term.uid}", away, partial(actions.remove_term, term)))
    return fact


def _dues(term: TermRow) -> Label:
    paid = _("paid {day}").format(day=plain_day(term.paid_on)) if term.paid_on else ""
    if term.is_unpaid:
        return Label(side_by_side(dues_words(term), unpaid_words()), tone="warn", wrap=True)
    return Label(side_by_side(dues_words(term), paid) or _("no dues noted"), tone="muted", wrap=True)
