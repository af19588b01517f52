"""The people one knows in each chapter of a membership."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.language import _, ngettext
from ui import icons, theme
from ui.pages.membership.told import Place
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label

_SIGN = 20  # pixels of the sign, beside which the names stand as the other words do


def people_card(places: Sequence[Place], person_link: Callable[[str, str], Button]) -> Card:
    """Each chapter with its people; a name opens the person."""
    card = Card()
    for place in places:
        card.body.addWidget(_place(place, person_link))
    return card


def _place(place: Place, person_link: Callable[[str, str], Button]) -> QWidget:
    known = len(place.people)
    count = ngettext("{n} person you know", "{n} people you know", known).format(n=known)
    head = Fact(
        icons.icon("landmark"),
        Label(place.name, bold=True, wrap=True, secret=True),
        Label(count if known else _("Nobody you know is noted there"), tone="muted", wrap=True),
    )
    names = QWidget()
    flow = FlowLayout(names, gap=theme.SPACE_4)
    flow.setContentsMargins(theme.at_text_size(_SIGN) + theme.SPACE_4, 0, 0, 0)
    for person in place.people:
        link = person_link(person.uid, person.name)
        link.setAccessibleDescription(discretion.shown(place.name))
        flow.addWidget(link)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE_4)
    column.addWidget(head)
    column.addWidget(names)
    names.setVisible(bool(known))
    return whole
