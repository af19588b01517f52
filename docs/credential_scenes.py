"""The scenes of credentials: held with their gauges, worked towards, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, Show, filled, opened
from docs.stage import Stage
from mentorlog import clock
from mentorlog.credentials import activities, holdings, openings, own_rules
from mentorlog.credentials.activities import Part
from mentorlog.errors import NotFound
from ui.desk import Desk
from ui.sheets.credential import AddCredentialSheet, ChangeCredentialSheet
from ui.sheets.credential_opening import OpeningSheet
from ui.sheets.credential_steps import EarnSheet, RenewSheet
from ui.sheets.holders import HoldersSheet
from ui.sheets.own_rule import OwnRuleSheet
from ui.sheets.refusals import RefusalsWindow
from ui.sheets.rule_figures import RuleFiguresWindow
from ui.sheets.sheet import Sheet


def _page(rule: str) -> Show:
    def show(stage: Stage) -> QWidget:
        stage.window.show_page("credentials", _credential(stage, rule))
        return stage.window

    return show


def _none_yet(stage: Stage) -> QWidget:
    stage.window.show_page("credentials")
    return stage.window


def _sheet(make: Callable[[Desk, QWidget, str], Sheet], rule: str) -> Show:
    def show(stage: Stage) -> QWidget:
        return opened(make(stage.desk, stage.window, _credential(stage, rule)))

    return show


def _add(stage: Stage) -> QWidget:
    sheet = AddCredentialSheet(stage.desk, stage.window)
    return filled(sheet, {"rule": "isaca-crisc", "number": "2607114", "earned": "2026-05-12"})


def _holders(stage: Stage) -> QWidget:
    _credential(stage, "isc2-cissp")
    return opened(HoldersSheet(stage.desk, stage.window, "isc2-cissp", "CISSP"))


def _figures(which: str) -> Show:
    def show(stage: Stage) -> QWidget:
        window = opened(RuleFiguresWindow(stage.desk, stage.window, "pmi-pmp"))
        window.shown.chip(which).click()
        return window

    return show


def _refusals(stage: Stage) -> QWidget:
    uid = _credential(stage, "isaca-cism")
    return opened(RefusalsWindow(stage.desk, stage.window, uid))


def _own_rule_anew(stage: Stage) -> QWidget:
    """A credential whose rule was taken away."""
    text = own_rules.text_of(stage.logbook, "sa-csm").replace('id = "sa-csm"', 'id = "own-csm"')
    own_rules.save(stage.logbook, text)
    uid = holdings.add(stage.logbook, "own-csm", earned=date(2025, 9, 9))
    own_rules.remove(stage.logbook, "own-csm")
    stage.window.show_page("credentials", uid)
    return stage.window


def _own_rule(stage: Stage) -> QWidget:
    return opened(OwnRuleSheet(stage.desk, stage.window, "pmi-pmp", "PMP"))


def _wrong_rule(stage: Stage) -> QWidget:
    sheet = opened(OwnRuleSheet(stage.desk, stage.window, "pmi-pmp", "PMP"))
    sheet.text.setPlainText(sheet.text.toPlainText().replace("years = 3", "years = 0"))
    sheet.save()
    return sheet


def _credential(stage: Stage, rule: str) -> str:
    """The one of this rule that there is, or a new one with something to count."""
    try:
        return holdings.find(stage.logbook, rule).uid
    except NotFound:
        pass
    if rule == "isc2-cissp":
        return holdings.add(stage.logbook, rule, "working", exam_on=clock.today() + timedelta(68))
    uid = holdings.add(stage.logbook, rule, earned=date(2023, 9, 9), number="2304518")
    group = {"pmi-pmp": "giving-back", "isaca-cism": "mentoring"}[rule]
    parts = [Part(rule, group, 3000)]
    day = clock.today() - timedelta(10)
    activities.add(stage.logbook, stage.story.event, "mentoring", day, parts=parts)
    openings.open_with(stage.logbook, uid, day - timedelta(90), {"education": 1200})
    return uid


CREDENTIALS = (
    Scene("credentials", _page("pmi-pmp")),
    Scene("credentials-gap", _page("isaca-cism")),
    Scene("credentials-working", _page("isc2-cissp")),
    Scene("credentials-empty", _none_yet, is_empty=True),
    Scene("add-credential", _add),
    Scene("change-credential", _sheet(ChangeCredentialSheet, "isaca-cism")),
    Scene("earn-credential", _sheet(EarnSheet, "isc2-cissp")),
    Scene("renew-credential", _sheet(RenewSheet, "isaca-cism")),
    Scene("opening-balance", _sheet(OpeningSheet, "pmi-pmp")),
    Scene("holders", _holders),
    Scene("rule-figures", _figures("all")),
    Scene("rule-figures-unsure", _figures("low")),
    Scene("refusals", _refusals),
    Scene("credentials-no-rule", _own_rule_anew),
    Scene("own-rule", _own_rule),
    Scene("own-rule-wrong", _wrong_rule),
)
