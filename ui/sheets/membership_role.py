"""The sheet for a role that one holds or held in an association."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.dates import DateAndTime
from mentorlog.language import _
from mentorlog.memberships import roles
from mentorlog.memberships.membership_list import MembershipRow
from mentorlog.memberships.roles import RoleDetails, RoleRow
from ui import messages
from ui.desk import Desk
from ui.sheets.day_field import day_field, read_day
from ui.sheets.sheet import Sheet, Values
from ui.widgets.chips import ChoiceChips
from ui.widgets.validated_line import ValidatedLine


class MembershipRoleSheet(Sheet):
    """What one was, where, and from when until when. Without a `role` it is a new one."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, row: MembershipRow, role: RoleRow | None = None
    ) -> None:
        title = _("Change role") if role else _("Add role")
        super().__init__(desk, parent, title, draft=f"membership-role-{role.uid if role else row.uid}")
        self.is_change = role is not None
        self._row, self._role = row, role
        self.role = self.first = ChoiceChips(
            _("Role"),
            [("volunteer", _("Volunteer")), ("officer", _("Officer")), ("member", _("Member"))],
        )
        self.title = ValidatedLine(_("Title"), placeholder=_("such as Director of Events"), secret=True)
        self.place = ChoiceChips(_("Where"), _places(row, role), secret=True)
        self.since, self.until = day_field(desk, _("From"), "back"), day_field(desk, _("To"), "back")
        self.form.add("role", _("&Role"), self.role)
        self.form.add("title", _("&Title"), self.title)
        self.form.add("chapter", _("&Where"), self.place)
        self.form.add("since", _("&From"), self.since)
        self.form.add("until", _("T&o"), self.until)
        self._begin()
        self.set_width(92)

    def write(self) -> None:
        """Add the role, or change it."""
        logbook, details = self.desk.logbook, self._details()
        label = "membership-role-changed" if self._role else "membership-role-added"
        with logbook.edit(label, self._row.uid):
            if self._role:
                roles.edit(logbook, self._role.uid, **self.draft.touched(details))
            else:
                roles.add(logbook, self._row.uid, **details)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Role changed") if self._role else _("Role added"), undo=True)

    def values(self) -> Values:
        """What is typed."""
        return {
            "role": self.role.chosen_key(),
            "title": self.title.text(),
            "chapter": self.place.chosen_key(),
            "since": self.since.lasting_text(),
            "until": self.until.lasting_text(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.role.choose(values["role"])
        self.title.set_text(values["title"])
        self.place.choose(values["chapter"])
        self.since.set_text(values["since"])
        self.until.set_text(values["until"])

    def _begin(self) -> None:
        role = self._role
        self.role.choose(role.role if role else "volunteer")
        self.title.set_text(role.title if role else "")
        self.place.choose(role.chapter if role else next(iter(self.place.keys() - {""}), ""))
        for field, day in ((self.since, role and role.since), (self.until, role and role.until)):
            field.set_value(DateAndTime(day) if day else None)

    def _details(self) -> RoleDetails:
        return RoleDetails(
            role=self.role.chosen_key() or "volunteer",
            title=self.title.text(),
            chapter=self.place.chosen_key() or "",
            since=read_day(self.since, "since"),
            until=read_day(self.until, "until"),
        )


def _places(row: MembershipRow, role: RoleRow | None) -> list[tuple[str, str]]:
    """The association by the key "", its chapters, and the one of the role, by their names."""
    names = [chapter.name for chapter in row.chapters]
    if role and role.chapter and role.chapter not in names:
        names.append(role.chapter)
    return [("", row.name), *((name, name) for name in names)]
