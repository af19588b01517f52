"""The roles that one held in an association and its chapters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from mentorlog.language import _
from mentorlog.memberships.roles import RoleRow
from ui import icons
from ui.pages.detail import named
from ui.pages.membership.actions import MembershipActions
from ui.rows.plain_day import plain_day
from ui.rows.row import isolated, side_by_side
from ui.widgets.blur import discretion
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.label import Label

_SIGNS = {"officer": "badge-check", "volunteer": "heart-handshake", "member": "id-card"}


def role_card(roles: Sequence[RoleRow], actions: MembershipActions) -> Card:
    """A line for each role, those of today first."""
    card = Card()
    for role in roles:
        card.body.addWidget(_fact(role, actions))
    return card


def role_word(role: str) -> str:
    """`Officer`, `Volunteer` or `Member`."""
    return {"officer": _("Officer"), "volunteer": _("Volunteer"), "member": _("Member")}[role]


def _fact(role: RoleRow, actions: MembershipActions) -> Fact:
    title = role.title or role_word(role.role)
    sign = icons.icon(_SIGNS[role.role], "muted" if role.until else "accent")
    fact = Fact(sign, Label(title, bold=True, wrap=True, secret=bool(role.title)))
    kind = role_word(role.role) if role.title else ""
    if words := side_by_side(kind, discretion.shown(role.chapter) if role.chapter else "", _span(role)):
        fact.add_line(Label(words, tone="muted", wrap=True))
    what = discretion.shown(title) if role.title else title
    edit = IconButton("pencil", _("Change {what}").format(what=what))
    fact.add_button(named(f"role-{role.uid}", edit, partial(actions.edit_role, role)))
    away = IconButton("x", _("Take {what} away").format(what=what))
    fact.add_button(named(f"role-away-{role.uid}", away, partial(actions.remove_role, role)))
    return fact


def _span(role: RoleRow) -> str:
    """`1 Jan 2025 – 31 Dec 2026`, as far as it is known."""
    since, until = (isolated(plain_day(day)) if day else "" for day in (role.since, role.until))
    if since and until:
        return _("{since} – {until}").format(since=since, until=until)
    if until:
        return _("until {day}").format(day=until)
    return _("since {day}").format(day=since) if since else ""
