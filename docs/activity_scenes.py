"""The scenes of activities: what one is worth to each credential, also where it is split or worth nothing."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, filled, opened
from docs.stage import Stage, wait_until
from mentorlog import clock
from mentorlog.credentials import activities, activity_list, claims, holdings
from mentorlog.credentials.activity_list import ActivityFilter
from mentorlog.credentials.rule_book import rule_of
from mentorlog.csv_files import read_bytes
from mentorlog.errors import NotFound
from mentorlog.language import _
from ui.sheets.activity import ActivitySheet
from ui.sheets.claim import ClaimSheet
from ui.sheets.import_activities import ImportActivitiesSheet
from ui.sheets.log_meeting import LogMeetingSheet

_PLACE = Path("/home/hugo")


def _log(stage: Stage) -> QWidget:
    return _typed(stage, stage.story.event, "chapter-meeting", "90")


def _split(stage: Stage) -> QWidget:
    sheet = _typed(stage, stage.story.goal, "mentored-by", "60")
    halves = [["ways-of-working", "0.5"], ["power-skills", "0.5"]]
    sheet.worths.show_values({"pmi-pmp": {"on": True, "places": halves}})
    return sheet


def _change(stage: Stage) -> QWidget:
    return opened(ActivitySheet(stage.desk, stage.window, _last(stage)))


def _event_in_detail(stage: Stage) -> QWidget:
    """An event with what it is worth unfolded."""
    sheet = _event(stage)
    assert sheet.worth
    sheet.worth.details.click()
    return sheet


def _event(stage: Stage) -> LogMeetingSheet:
    _hold(stage)
    story = stage.story
    sheet = LogMeetingSheet(stage.desk, stage.window, [stage.uid(story.ada)])
    opened(sheet)
    wait_until(lambda: sheet.worth is not None)
    typed = {"kind": "event", "title": story.event, "more": sheet.form.more.values() | {"minutes": "90"}}
    sheet.show_values(sheet.values() | typed)
    assert sheet.worth
    sheet.worth.count.click()
    return sheet


def _claim(stage: Stage) -> QWidget:
    """The second of three, with its first two fields copied."""
    _last(stage)
    rule = rule_of(stage.logbook, "pmi-pmp")
    rows = activity_list.listing(stage.logbook, ActivityFilter(rule=rule.id))[:3]
    queue = [row.uid for row in rows][::-1]
    claims.withdraw(stage.logbook, queue, rule.id)
    sheet = opened(ClaimSheet(stage.desk, stage.window, rule, queue, queue[len(queue) // 2]))
    sheet.number.set_text("4417-20")
    for row in [row for row in sheet.rows if row.field.text][:2]:
        row.copy.click()
    return sheet


def _import(stage: Stage) -> QWidget:
    """A table in which one row has no day that there is, one comes twice, and one says less."""
    _hold(stage)
    story = stage.story
    heads = ",".join((_("Day"), _("Title"), _("Kind"), _("Minutes"), _("Group"), _("Host")))
    lines = (
        f"2026-02-12,{story.event},webinar,60,,{story.company}",
        f"2026-03-03,{story.theme},course,180,education,{story.company}",
        f"2026-04-31,{story.goal},webinar,60,,",
        f"2026-05-20,{story.question},mentoring,120,mentoring,",
        f"2026-05-20,{story.question},mentoring,120,mentoring,",
        f"2026-09-10,{story.lines[0]},networking,45,,",
    )
    table = read_bytes("\n".join((heads, *lines)).encode(), "")
    sheet = ImportActivitiesSheet(stage.desk, stage.window, table, _PLACE / "2026.csv")
    chosen = sheet.columns
    for place, field in enumerate(("day", "title", "kind", "minutes", "group", "host")):
        chosen.columns[field].setCurrentIndex(place + 1)
    chosen.rule.setCurrentIndex(chosen.rule.findData("isaca-cism"))
    chosen.kind.activated.emit(0)
    opened(sheet)
    wait_until(lambda: sheet.preview.list.model().rowCount() > 0)
    return sheet


def _typed(stage: Stage, title: str, kind: str, minutes: str) -> ActivitySheet:
    _hold(stage)
    sheet = ActivitySheet(stage.desk, stage.window)
    shown = [stage.story.theme, "", "https://example.org/", "", "certificate", True]
    typed = {"title": title, "kind": kind, "minutes": minutes, "notes": stage.story.sign, "evidence": [shown]}
    return filled(sheet, {"fields": sheet.particulars.values() | typed})


def _last(stage: Stage) -> str:
    """The latest activity that counts for a PMP, or a new one."""
    _hold(stage)
    rows = activity_list.listing(stage.logbook, ActivityFilter(rule="pmi-pmp"))
    if rows:
        return rows[0].uid
    day = clock.today() - timedelta(10)
    return activities.add(stage.logbook, stage.story.event, "chapter-meeting", day, minutes=90)


def _hold(stage: Stage) -> None:
    """Hold credentials of two issuers, as the sample data do."""
    for rule, earned in (("pmi-pmp", date(2025, 3, 15)), ("isaca-cism", date(2023, 9, 9))):
        try:
            holdings.find(stage.logbook, rule)
        except NotFound:
            holdings.add(stage.logbook, rule, earned=earned)


ACTIVITIES = (
    Scene("log-activity", _log),
    Scene("activity-split", _split),
    Scene("change-activity", _change),
    Scene("claim", _claim),
    Scene("meeting-worth", _event),
    Scene("import-activities", _import),
    Scene("meeting-worth-details", _event_in_detail),
)
