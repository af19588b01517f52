"""The scenes of the pictures: every page, sheet and dialog, each as somebody would meet it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from docs.activity_scenes import ACTIVITIES
from docs.calendar_scenes import CALENDARS
from docs.credential_scenes import CREDENTIALS
from docs.duplicate_scenes import DUPLICATES
from docs.feedback_scenes import FEEDBACK
from docs.import_scenes import IMPORTS
from docs.insight_scenes import INSIGHTS
from docs.list_scenes import LISTS
from docs.log_line_scenes import LOG_LINE
from docs.membership_scenes import MEMBERSHIPS
from docs.mentoring_scenes import MENTORING
from docs.pack_scenes import PACK
from docs.people_scenes import PEOPLE
from docs.reconnect_scenes import RECONNECT
from docs.review_scenes import REVIEWS
from docs.scene import Scene, Show, filled, known, opened
from docs.search_scenes import SEARCHES
from docs.session_scenes import SESSIONS
from docs.stage import Stage, wait_until
from mentorlog import backups, follow_up_list, meeting_list, meetings, people, settings
from mentorlog.calendars.export import export
from mentorlog.calendars.options import usual_options
from mentorlog.errors import LogbookDamaged
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.language import _
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.mentoring import feedback_list
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui.about import AboutWindow
from ui.crash import CrashDialog
from ui.messages import SentenceDialog
from ui.pages.people import PeoplePage
from ui.palette import Palette
from ui.recovery import RecoveryDialog
from ui.sheets.erase import EraseSheet
from ui.sheets.export_calendar import ExportCalendarSheet
from ui.sheets.exported import ExportedDialog
from ui.sheets.follow_up import FollowUpSheet
from ui.sheets.follow_up_each import FollowUpEachSheet
from ui.sheets.history import HistoryWindow
from ui.sheets.log_meeting import LogMeetingSheet
from ui.sheets.meeting import MeetingSheet
from ui.sheets.move_meeting import MoveMeetingSheet
from ui.sheets.person import PersonSheet
from ui.sheets.restore import RestoreSheet
from ui.sheets.snooze import RescheduleSheet, SnoozeSheet
from ui.sheets.tag_people import TagPeopleSheet
from ui.shortcuts_window import ShortcutsWindow
from ui.widgets.blur import discretion

_TABS = ("timeline", "feedback", "details")

_REPORT = """\
mentorlog 0.1.0 · Python 3.11.7 · Qt 6.11.0 · Linux
RuntimeError
  ui/pages/people.py, line 212, in _follow_selection
  ui/rows/row_list.py, line 64, in pick_near
"""


# --- pages


def _page(key: str) -> Show:
    def show(stage: Stage) -> QWidget:
        stage.desk.actions.trigger(f"go-{key}")
        return stage.window

    return show


def _person(tab: str) -> Show:
    def show(stage: Stage) -> QWidget:
        _people_page(stage).detail.tabs.setCurrentIndex(_TABS.index(tab))
        return stage.window

    return show


def _people_page(stage: Stage) -> PeoplePage:
    stage.window.show_page("people", stage.uid(stage.story.ada))
    page = stage.window.current_page()
    assert isinstance(page, PeoplePage)
    return page


def _nothing_said(stage: Stage) -> QWidget:
    page = _people_page(stage)
    page.show_item(stage.uid(stage.story.hugo))
    page.detail.tabs.setCurrentIndex(_TABS.index("feedback"))
    return stage.window


def _several(stage: Stage) -> QWidget:
    page = _people_page(stage)
    page.show_item(stage.uid(stage.story.helen))
    page.list.selectAll()
    return stage.window


def _nobody_found(stage: Stage) -> QWidget:
    search = _people_page(stage).search
    search.setText(stage.story.nobody)
    search.left.emit()
    return stage.window


def _narrow(stage: Stage) -> QWidget:
    stage.window.resize(620, 760)
    _people_page(stage)
    return stage.window


def _trash(stage: Stage) -> QWidget:
    people.trash(stage.logbook, [stage.uid(stage.story.hugo), stage.uid(stage.story.jonas)])
    meetings.trash(stage.logbook, [_last_meeting(stage).uid])
    return _page("trash")(stage)


def _history(stage: Stage) -> QWidget:
    people.trash(stage.logbook, [stage.uid(stage.story.hugo)])
    meetings.trash(stage.logbook, [_last_meeting(stage).uid])
    people.edit(stage.logbook, stage.uid(stage.story.ada), nickname=stage.story.nickname)
    settings.choose(stage.logbook, "due-hour", "08:00")
    for _step in range(2):
        stage.logbook.undo()
    return opened(HistoryWindow(stage.desk, stage.window))


def _hidden(stage: Stage) -> QWidget:
    discretion.set_on(True)
    return _person("timeline")(stage)


def _toast(stage: Stage) -> QWidget:
    page = _people_page(stage)
    page.show_item(stage.uid(stage.story.hugo))
    stage.desk.actions.trigger("trash")
    page.show_item(stage.uid(stage.story.ada))
    return stage.window


# --- meetings and follow-ups


def _session(stage: Stage) -> QWidget:
    said = feedback_list.listing(stage.logbook, ReviewFilter(givers=(stage.uid(stage.story.ada),)))
    stage.window.show_page("meetings", next(filter(None, (row.meeting for row in said))))
    return stage.window


def _log_meeting(stage: Stage) -> QWidget:
    values = {
        "who": [known(stage, stage.story.ada), _stranger(stage)],
        "notes": stage.story.notes,
        "next": [{"what": stage.story.steps[2], "due": "fri"}],
    }
    return filled(LogMeetingSheet(stage.desk, stage.window), values)


def _log_event(stage: Stage) -> QWidget:
    lines, steps = stage.story.lines, stage.story.steps
    rows = [
        [*known(stage, stage.story.ada), lines[0], steps[0], "tomorrow"],
        [*known(stage, stage.story.haruto), lines[1], "", ""],
        [*_stranger(stage), lines[2], steps[1], "fri"],
        [None, "", "", "", ""],
    ]
    values = {"kind": "event", "title": stage.story.event, "when": "yesterday 19:00", "rows": rows}
    return filled(LogMeetingSheet(stage.desk, stage.window), values)


def _tasks_of_notes(stage: Stage) -> QWidget:
    values = {"who": [known(stage, stage.story.ada)], "notes": stage.story.notes}
    sheet = filled(LogMeetingSheet(stage.desk, stage.window), values)
    sheet.save()
    return sheet


def _stranger(stage: Stage) -> list[str | None]:
    return [None, f"{stage.story.stranger} ({stage.story.company})"]


def _change_meeting(stage: Stage) -> QWidget:
    return opened(MeetingSheet(stage.desk, stage.window, _last_meeting(stage).uid))


def _move_meeting(stage: Stage) -> QWidget:
    return opened(MoveMeetingSheet(stage.desk, stage.window, _last_meeting(stage)))


def _last_meeting(stage: Stage) -> MeetingRow:
    with_ada = MeetingFilter(person=stage.uid(stage.story.ada), until=date(2026, 11, 24))
    return meeting_list.listing(stage.logbook, with_ada, limit=1)[0]


def _follow_up(stage: Stage) -> QWidget:
    return opened(FollowUpSheet(stage.desk, stage.window, uid=_next_follow_up(stage).uid))


def _snooze(stage: Stage) -> QWidget:
    return opened(SnoozeSheet(stage.desk, stage.window, [_next_follow_up(stage).uid]))


def _reschedule(stage: Stage) -> QWidget:
    return opened(RescheduleSheet(stage.desk, stage.window, [_next_follow_up(stage).uid]))


def _next_follow_up(stage: Stage) -> FollowUpRow:
    return follow_up_list.listing(stage.logbook, FollowUpFilter(person=stage.uid(stage.story.ada)))[0]


# --- people


def _new_person(stage: Stage) -> QWidget:
    story = stage.story
    values = {
        "name": story.stranger,
        "title": story.title,
        "organisation": story.company,
        "email": story.email,
        "tags": list(story.tags),
        "rhythm": 30,
    }
    return filled(PersonSheet(stage.desk, stage.window), values)


def _tag(stage: Stage) -> QWidget:
    return opened(TagPeopleSheet(stage.desk, stage.window, _both(stage)))


def _follow_up_each(stage: Stage) -> QWidget:
    return opened(FollowUpEachSheet(stage.desk, stage.window, _both(stage)))


def _both(stage: Stage) -> list[str]:
    return [stage.uid(stage.story.ada), stage.uid(stage.story.priya)]


def _erase(stage: Stage) -> QWidget:
    backups.make(stage.logbook)
    sheet = opened(EraseSheet(stage.desk, stage.window, stage.uid(stage.story.ada)))
    wait_until(sheet.save_button.isEnabled)
    return sheet


# --- calendars and backups


def _which_calendar(stage: Stage) -> QWidget:
    return opened(ExportCalendarSheet(stage.desk, stage.window))


def _export(stage: Stage) -> QWidget:
    settings.choose(stage.logbook, "calendar-profile", "google")
    sheet = opened(ExportCalendarSheet(stage.desk, stage.window))
    planned: list[object] = []
    sheet.preview.planned.connect(planned.append)
    wait_until(lambda: bool(planned))
    return sheet


def _exported(stage: Stage) -> QWidget:
    settings.choose(stage.logbook, "calendar-profile", "google")
    file = stage.logbook.path.with_name("follow-ups.ics")
    report = export(stage.logbook, file, usual_options(stage.logbook))
    return opened(ExportedDialog(stage.window, report))


def _restore(stage: Stage) -> QWidget:
    backups.make(stage.logbook)
    people.trash(stage.logbook, [stage.uid(stage.story.hugo)])
    sheet = opened(RestoreSheet(stage.desk, stage.window))
    wait_until(lambda: sheet.list.rows.rowCount() > 0)
    return sheet


# --- the program itself


def _palette(stage: Stage) -> QWidget:
    stage.window.show_page("people")
    return opened(Palette(stage.desk, stage.window))


def _palette_found(stage: Stage) -> QWidget:
    palette = _palette(stage)
    assert isinstance(palette, Palette)
    palette.field.setText(stage.story.letters)
    return palette


def _shortcuts(stage: Stage) -> QWidget:
    return opened(ShortcutsWindow(stage.window))


def _about(stage: Stage) -> QWidget:
    return opened(AboutWindow(stage.desk, stage.window))


def _crash(_stage: Stage) -> QWidget:
    return opened(CrashDialog(_REPORT, Path("mentorlog.log")))


def _recovery(stage: Stage) -> QWidget:
    backups.make(stage.logbook)
    return opened(RecoveryDialog(LogbookDamaged(stage.logbook.path)))


def _question(stage: Stage) -> QWidget:
    dialog = SentenceDialog(stage.window, _("Open this link?"), "https://example.org/pmo/raid-log")
    dialog.add_button(_("Cancel"), dialog.reject)
    dialog.add_button(_("Open"), dialog.accept, look="primary")
    return opened(dialog)


SCENES = (
    Scene("first-run", _page("today"), is_empty=True),
    Scene("today", _page("today")),
    Scene("people", _person("timeline")),
    Scene("people-feedback", _person("feedback")),
    Scene("people-nothing-said", _nothing_said),
    Scene("people-details", _person("details")),
    Scene("people-several", _several),
    Scene("people-nobody-found", _nobody_found),
    Scene("people-narrow", _narrow),
    Scene("people-hidden", _hidden),
    Scene("people-empty", _page("people"), is_empty=True),
    Scene("meetings", _page("meetings")),
    Scene("meetings-session", _session),
    Scene("meetings-empty", _page("meetings"), is_empty=True),
    Scene("follow-ups", _page("follow-ups")),
    Scene("follow-ups-empty", _page("follow-ups"), is_empty=True),
    Scene("trash", _trash),
    Scene("trash-empty", _page("trash"), is_empty=True),
    Scene("history", _history),
    Scene("settings", _page("settings")),
    Scene("toast", _toast),
    Scene("palette", _palette),
    Scene("palette-found", _palette_found),
    *LOG_LINE,
    Scene("log-meeting", _log_meeting),
    Scene("log-event", _log_event),
    Scene("tasks-of-notes", _tasks_of_notes),
    Scene("change-meeting", _change_meeting),
    Scene("move-meeting", _move_meeting),
    Scene("follow-up", _follow_up),
    Scene("follow-up-each", _follow_up_each),
    Scene("snooze", _snooze),
    Scene("reschedule", _reschedule),
    *CREDENTIALS,
    *ACTIVITIES,
    *FEEDBACK,
    *MENTORING,
    *PACK,
    *REVIEWS,
    *MEMBERSHIPS,
    *SESSIONS,
    *IMPORTS,
    *CALENDARS,
    *DUPLICATES,
    *RECONNECT,
    *PEOPLE,
    *LISTS,
    *INSIGHTS,
    *SEARCHES,
    Scene("new-person", _new_person),
    Scene("tag", _tag),
    Scene("erase", _erase),
    Scene("which-calendar", _which_calendar),
    Scene("export-calendar", _export),
    Scene("exported", _exported),
    Scene("restore", _restore),
    Scene("shortcuts", _shortcuts),
    Scene("about", _about),
    Scene("question", _question),
    Scene("crash", _crash),
    Scene("recovery", _recovery),
)
