"""The scenes of memberships: where each stands, how one is noted, renewed and left, and what is known."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from docs.scene import Scene, Show, filled, opened
from docs.stage import Stage
from mentorlog import clock, evidence
from mentorlog.memberships import membership_list, memberships, roles, terms
from mentorlog.memberships.membership_list import MembershipRow
from mentorlog.memberships.presets import presets
from ui.sheets.association import AssociationWindow
from ui.sheets.leave_membership import LeaveMembershipSheet
from ui.sheets.membership import MembershipSheet
from ui.sheets.membership_role import MembershipRoleSheet
from ui.sheets.membership_term import MembershipTermSheet


def _page(name: str) -> Show:
    def show(stage: Stage) -> QWidget:
        stage.window.show_page("memberships", _a_membership(stage, name).uid)
        return stage.window

    return show


def _in_full(stage: Stage) -> QWidget:
    _page("PMI")(stage)
    detail = stage.window.page("memberships").detail
    QCoreApplication.processEvents()  # until then nothing has its place, and there is nowhere to scroll to
    detail.ensureWidgetVisible(detail.notes)
    return stage.window


def _empty(stage: Stage) -> QWidget:
    stage.desk.actions.trigger("go-memberships")
    return stage.window


def _new(stage: Stage) -> QWidget:
    sheet = opened(MembershipSheet(stage.desk, stage.window))
    chip = sheet.association.chips.chip("isaca")
    chip.setFocus()
    chip.click()
    return sheet


def _new_other(stage: Stage) -> QWidget:
    sheet = opened(MembershipSheet(stage.desk, stage.window))
    sheet.association.chips.chip("other").click()
    sheet.association.line.setText(stage.story.company)
    sheet.more.click()
    return sheet


def _change(stage: Stage) -> QWidget:
    return opened(MembershipSheet(stage.desk, stage.window, _a_membership(stage, "PMI").uid))


def _renew(stage: Stage) -> QWidget:
    return opened(MembershipTermSheet(stage.desk, stage.window, _a_membership(stage, "PMI")))


def _add_role(stage: Stage) -> QWidget:
    sheet = MembershipRoleSheet(stage.desk, stage.window, _a_membership(stage, "PMI"))
    return filled(sheet, {"title": stage.story.title})


def _leave(stage: Stage) -> QWidget:
    return opened(LeaveMembershipSheet(stage.desk, stage.window, _a_membership(stage, "PMI")))


def _known(stage: Stage) -> QWidget:
    return opened(AssociationWindow(stage.window, presets()["isaca"]))


def _a_membership(stage: Stage, name: str) -> MembershipRow:
    """The one of that name that there is, or a new one with everything that can hang on it."""
    logbook, story = stage.logbook, stage.story
    for row in membership_list.listing(logbook):
        if row.name == name:
            return row
    uid = memberships.add(
        logbook,
        story.event,
        chapters=[story.company],
        number=story.letters,
        grade=story.title,
        notes=story.notes,
    )
    since = clock.today() - timedelta(340)
    terms.renew(logbook, uid, since=since, dues="164 USD")
    roles.add(logbook, uid, role="officer", title=story.new_title, chapter=story.company, since=since)
    evidence.add_link(logbook, "https://example.org", memberships=[uid], title=story.sign)
    return membership_list.one(logbook, uid)


MEMBERSHIPS = (
    Scene("memberships", _page("PMI")),
    Scene("memberships-unpaid", _page("ISACA")),
    Scene("memberships-in-full", _in_full),
    Scene("memberships-empty", _empty, is_empty=True),
    Scene("new-membership", _new),
    Scene("new-membership-other", _new_other),
    Scene("change-membership", _change),
    Scene("renew-membership", _renew),
    Scene("membership-role", _add_role),
    Scene("leave-membership", _leave),
    Scene("association", _known),
)
