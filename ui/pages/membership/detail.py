"""One membership in full: where it stands, its terms and dues, whom one knows there, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.memberships.membership_list import MembershipRow
from ui import theme
from ui.desk import Desk
from ui.pages.detail import Detail, section
from ui.pages.evidence_part import EvidencePart
from ui.pages.membership.actions import MembershipActions
from ui.pages.membership.gains import GainsPart
from ui.pages.membership.notes import NotesPart
from ui.pages.membership.people import people_card
from ui.pages.membership.roles import role_card
from ui.pages.membership.standing import standing_card
from ui.pages.membership.terms import terms_card
from ui.pages.membership.told import Told, told_of
from ui.rows.plain_day import plain_day
from ui.rows.row import side_by_side
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.chips import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.heading import Title
from ui.widgets.label import Label

_AVATAR = 64


class MembershipDetail(Detail):
    """Notes stay while one membership is told; the rest is made anew when something of it has changed."""

    def __init__(self, desk: Desk, actions: MembershipActions) -> None:
        super().__init__(desk, _("Membership"), first=("renew-membership", "resume-membership", "edit"))
        self._actions = actions
        self._told: Told | None = None
        self.notes: NotesPart | None = None
        self.papers: EvidencePart | None = None

    def show_row(self, row: MembershipRow | None) -> None:
        """Show this membership, or none."""
        before = self._told
        if row is None:
            self._told = None
            return
        self._told = told_of(self.desk.logbook, row)
        is_other = before is None or before.row.uid != row.uid
        if is_other:
            self._make_notes(row)
        if before != self._told:
            self.rebuild()
        self.notes.show_row(row)
        if is_other:
            self.verticalScrollBar().setValue(0)

    def kept(self) -> Sequence[QWidget]:
        """The notes, with what is being typed in them."""
        return (self.notes,) if self.notes else ()

    def parts(self) -> list[QWidget]:
        """Head and buttons, where it stands, then the sections."""
        told = self._told
        if told is None:
            return []
        row = told.row
        return [
            self._head(row),
            self._buttons(row),
            standing_card(row),
            section(_("Terms and dues"), self._terms(row)),
            section(_("Who is there"), self._people(told)),
            *self._gains(told),
            section(_("Roles"), *self._roles(told)),
            section(_("Papers"), self._papers(told)),
            *self.kept(),
        ]

    def _make_notes(self, row: MembershipRow) -> None:
        if self.notes:
            self.notes.keep()
            self.notes.hide()
            self.notes.deleteLater()
        self.notes = NotesPart(self.desk, row)

    # --- the head

    def _head(self, row: MembershipRow) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_4)
        words.addWidget(Title(row.name, secret=True))
        if particulars := side_by_side(row.grade, row.number):
            words.addWidget(Label(particulars, tone="muted", wrap=True, secret=True))
        tags = QWidget()
        flow = FlowLayout(tags, gap=6)
        for tag in _tags(row):
            flow.addWidget(Chip(tag, tone="muted"))
        words.addWidget(tags)
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_16)
        picture = Avatar(row.name, row.organisation, _AVATAR)
        line.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return head

    def _buttons(self, row: MembershipRow) -> QWidget:
        first = (
            self.action_button("renew-membership", _("Renew"), look="primary")
            if row.ended_on is None
            else self.action_button("resume-membership", _("Go on with it"), look="primary")
        )
        buttons = [first, self.action_button("edit", _("Change"))]
        if row.link:
            buttons.append(self.action_button("login-page", _("Login page")))
        return self.bar(buttons, partial(self._fill_menu, row))

    def _fill_menu(self, row: MembershipRow, menu: QMenu) -> None:
        actions = self.desk.actions
        menu.addAction(actions["add-role"])
        if row.preset:
            menu.addAction(actions["known-of-association"])
        menu.addSeparator()
        menu.addAction(actions["leave-membership" if row.ended_on is None else "resume-membership"])
        menu.addAction(actions["trash"])

    # --- the sections

    def _terms(self, row: MembershipRow) -> QWidget:
        if row.terms:
            return terms_card(row, self._actions)
        return Label(_("No term is noted, so nothing says when to renew it."), tone="muted", wrap=True)

    def _people(self, told: Told) -> QWidget:
        if told.places:
            return people_card(told.places, self.person_link)
        return Label(_("Name your chapter, and whom you know there stands here."), tone="muted", wrap=True)

    def _gains(self, told: Told) -> list[QWidget]:
        """What came of the term; nothing is said while there is none."""
        if told.gains is None:
            return []
        return [section(_("What came of this term"), GainsPart(self.desk, told, told.gains))]

    def _roles(self, told: Told) -> list[QWidget]:
        card = [role_card(told.roles, self._actions)] if told.roles else []
        return [*card, _at_start(self.action_button("add-role", _("Add role…"), look="quiet"))]

    def _papers(self, told: Told) -> QWidget:
        self.papers = EvidencePart(self.desk, {"memberships": [told.row.uid]}, told.papers)
        return self.papers


def _tags(row: MembershipRow) -> list[str]:
    renewing = {
        "yes": _("renews itself"),
        "no": _("renewed by hand"),
        "not-offered": _("no automatic renewal offered"),
    }
    terms = {"calendar-year": _("calendar year"), "anniversary": _("a year from its first day")}
    joined = _("member since {day}").format(day=plain_day(row.joined)) if row.joined else ""
    return [each for each in (joined, terms[row.anchor], renewing[row.auto_renew]) if each]


def _at_start(button: Button) -> QWidget:
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(button)
    line.addStretch(1)
    return whole
