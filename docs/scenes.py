"""The scenes of the pictures: every page, sheet and dialog, each as somebody would meet it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from docs.stage import Stage, wait_until
from mentorlog import backups, follow_up_list, meeting_list, meetings, people, settings
from mentorlog.calendars.export import export
from mentorlog.calendars.options import usual_options
from mentorlog.errors import LogbookDamaged
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from ui.about import AboutWindow
from ui.crash import CrashDialog
from ui.messages import SentenceDialog, notice
from ui.pages.people import PeoplePage
from ui.palette import Palette
from ui.recovery import RecoveryDialog
from ui.sheets.change_job import ChangeJobSheet
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
from ui.sheets.relate import RelateSheet
from ui.sheets.restore import RestoreSheet
from ui.sheets.rhythm import RhythmSheet
from ui.sheets.sheet import Sheet, Values
from ui.sheets.snooze import RescheduleSheet, SnoozeSheet
from ui.sheets.tag_people import TagPeopleSheet
from ui.shortcuts_window import ShortcutsWindow
from ui.widgets.blur import discretion

Show = Callable[[Stage], QWidget]
Window = TypeVar("Window", bound=QDialog)
AnySheet = TypeVar("AnySheet", bound=Sheet)

_ADA, _HARUTO, _PRIYA = "Ada Lindqvist", "高橋陽斗", "Priya Raman"
_TABS = ("timeline", "details")

_NOTES = """\
She read the RAID log before we met: **three risks have no owner**, and the steering group will ask.

- Her rule for escalations: two options, never one
- [ ] Send her the list of owners
- [ ] Ask Marta about the test window
"""

_REPORT = """\
mentorlog 0.1.0 · Python 3.11.7 · Qt 6.11.0 · Linux
RuntimeError
  ui/pages/people.py, line 212, in _follow_selection
  ui/rows/row_list.py, line 64, in pick_near
"""


@dataclass(frozen=True)
class Scene:
    """The name of a picture, and what brings the stage to where it is taken; gives what is to be seen."""

    name: str
    show: Show
    is_empty: bool = False  # over a logbook without anything in it


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
    stage.window.show_page("people", stage.uid(_ADA))
    page = stage.window.current_page()
    assert isinstance(page, PeoplePage)
    return page


def _several(stage: Stage) -> QWidget:
    page = _people_page(stage)
    page.show_item(stage.uid("Helen Strand"))
    page.list.selectAll()
    return stage.window


def _nobody_found(stage: Stage) -> QWidget:
    search = _people_page(stage).search
    search.setText("Rosalind")
    search.left.emit()
    return stage.window


def _narrow(stage: Stage) -> QWidget:
    stage.window.resize(620, 760)
    _people_page(stage)
    return stage.window


def _trash(stage: Stage) -> QWidget:
    people.trash(stage.logbook, [stage.uid("Hugo Martin"), stage.uid("Jonas Weber")])
    meetings.trash(stage.logbook, [_last_meeting(stage).uid])
    return _page("trash")(stage)


def _history(stage: Stage) -> QWidget:
    people.trash(stage.logbook, [stage.uid("Hugo Martin")])
    meetings.trash(stage.logbook, [_last_meeting(stage).uid])
    people.edit(stage.logbook, stage.uid(_ADA), nickname="Ada")
    settings.choose(stage.logbook, "due-hour", "08:00")
    for _step in range(2):
        stage.logbook.undo()
    return _opened(HistoryWindow(stage.desk, stage.window))


def _hidden(stage: Stage) -> QWidget:
    discretion.set_on(True)
    return _person("timeline")(stage)


def _toast(stage: Stage) -> QWidget:
    _people_page(stage)
    people.trash(stage.logbook, [stage.uid("Hugo Martin")])
    notice("“Hugo Martin” moved to Trash", undo=True)
    return stage.window


# --- meetings and follow-ups


def _log_meeting(stage: Stage) -> QWidget:
    values = {
        "who": [[stage.uid(_ADA), _ADA], [None, "Rosalind Grey (Contoso)"]],
        "notes": _NOTES,
        "next": [{"what": "Send the revised RAID log", "due": "fri"}],
    }
    return _filled(LogMeetingSheet(stage.desk, stage.window), values)


def _log_event(stage: Stage) -> QWidget:
    rows = [
        [stage.uid(_ADA), _ADA, "Knows the new president", "Thank her", "tomorrow"],
        [stage.uid(_HARUTO), _HARUTO, "Moves to Osaka in spring", "", ""],
        [None, "Rosalind Grey (Contoso)", "Looks for a mentor in cloud cost", "Send two names", "fri"],
        [None, "", "", "", ""],
    ]
    values = {"kind": "event", "title": "PMI chapter dinner", "when": "yesterday 19:00", "rows": rows}
    return _filled(LogMeetingSheet(stage.desk, stage.window), values)


def _tasks_of_notes(stage: Stage) -> QWidget:
    values = {"who": [[stage.uid(_ADA), _ADA]], "notes": _NOTES}
    sheet = _filled(LogMeetingSheet(stage.desk, stage.window), values)
    sheet.save()
    return sheet


def _change_meeting(stage: Stage) -> QWidget:
    return _opened(MeetingSheet(stage.desk, stage.window, _last_meeting(stage).uid))


def _move_meeting(stage: Stage) -> QWidget:
    return _opened(MoveMeetingSheet(stage.desk, stage.window, _last_meeting(stage)))


def _last_meeting(stage: Stage) -> MeetingRow:
    with_ada = MeetingFilter(person=stage.uid(_ADA), until=date(2026, 11, 24))
    return meeting_list.listing(stage.logbook, with_ada, limit=1)[0]


def _follow_up(stage: Stage) -> QWidget:
    return _opened(FollowUpSheet(stage.desk, stage.window, uid=_next_follow_up(stage).uid))


def _snooze(stage: Stage) -> QWidget:
    return _opened(SnoozeSheet(stage.desk, stage.window, [_next_follow_up(stage).uid]))


def _reschedule(stage: Stage) -> QWidget:
    return _opened(RescheduleSheet(stage.desk, stage.window, [_next_follow_up(stage).uid]))


def _next_follow_up(stage: Stage) -> FollowUpRow:
    return follow_up_list.listing(stage.logbook, FollowUpFilter(person=stage.uid(_ADA)))[0]


# --- people


def _new_person(stage: Stage) -> QWidget:
    values = {
        "name": "Rosalind Grey",
        "title": "Cloud Cost Lead",
        "organisation": "Contoso",
        "email": "rosalind@example.org",
        "tags": ["cloud", "chapter"],
        "rhythm": 30,
    }
    return _filled(PersonSheet(stage.desk, stage.window), values)


def _change_job(stage: Stage) -> QWidget:
    sheet = ChangeJobSheet(stage.desk, stage.window, [stage.uid(_ADA)])
    sheet.organisation.setText("Contoso")
    sheet.title.setText("Chief of Staff")
    return _opened(sheet)


def _relate(stage: Stage) -> QWidget:
    return _opened(RelateSheet(stage.desk, stage.window, stage.uid(_ADA)))


def _rhythm(stage: Stage) -> QWidget:
    return _opened(RhythmSheet(stage.desk, stage.window, _both(stage), [30]))


def _tag(stage: Stage) -> QWidget:
    return _opened(TagPeopleSheet(stage.desk, stage.window, _both(stage)))


def _follow_up_each(stage: Stage) -> QWidget:
    return _opened(FollowUpEachSheet(stage.desk, stage.window, _both(stage)))


def _both(stage: Stage) -> list[str]:
    return [stage.uid(_ADA), stage.uid(_PRIYA)]


def _erase(stage: Stage) -> QWidget:
    backups.make(stage.logbook)
    sheet = _opened(EraseSheet(stage.desk, stage.window, stage.uid(_ADA)))
    wait_until(sheet.save_button.isEnabled)
    return sheet


# --- calendars and backups


def _which_calendar(stage: Stage) -> QWidget:
    return _opened(ExportCalendarSheet(stage.desk, stage.window))


def _export(stage: Stage) -> QWidget:
    settings.choose(stage.logbook, "calendar-profile", "google")
    sheet = _opened(ExportCalendarSheet(stage.desk, stage.window))
    wait_until(lambda: sheet.preview.list.rows.rowCount() > 0)
    return sheet


def _exported(stage: Stage) -> QWidget:
    settings.choose(stage.logbook, "calendar-profile", "google")
    file = stage.logbook.path.with_name("follow-ups.ics")
    report = export(stage.logbook, file, usual_options(stage.logbook))
    return _opened(ExportedDialog(stage.window, report))


def _restore(stage: Stage) -> QWidget:
    backups.make(stage.logbook)
    people.trash(stage.logbook, [stage.uid("Hugo Martin")])
    sheet = _opened(RestoreSheet(stage.desk, stage.window))
    wait_until(lambda: sheet.list.rows.rowCount() > 0)
    return sheet


# --- the program itself


def _palette(text: str) -> Show:
    def show(stage: Stage) -> QWidget:
        stage.window.show_page("people")
        palette = _opened(Palette(stage.desk, stage.window))
        palette.field.setText(text)
        return palette

    return show


def _shortcuts(stage: Stage) -> QWidget:
    return _opened(ShortcutsWindow(stage.window))


def _about(stage: Stage) -> QWidget:
    return _opened(AboutWindow(stage.desk, stage.window))


def _crash(_stage: Stage) -> QWidget:
    return _opened(CrashDialog(_REPORT, Path("mentorlog.log")))


def _recovery(stage: Stage) -> QWidget:
    backups.make(stage.logbook)
    return _opened(RecoveryDialog(LogbookDamaged(stage.logbook.path)))


def _question(stage: Stage) -> QWidget:
    dialog = SentenceDialog(stage.window, "Open this link?", "https://example.org/pmo/raid-log")
    dialog.add_button("Cancel", dialog.reject)
    dialog.add_button("Open", dialog.accept, look="primary")
    return _opened(dialog)


# --- how they are opened


def _opened(dialog: Window) -> Window:
    dialog.open()
    dialog.activateWindow()
    return dialog


def _filled(sheet: AnySheet, values: Values) -> AnySheet:
    """The sheet with what somebody has typed into it."""
    _opened(sheet)
    sheet.show_values(sheet.values() | values)
    return sheet


SCENES = (
    Scene("first-run", _page("today"), is_empty=True),
    Scene("today", _page("today")),
    Scene("people", _person("timeline")),
    Scene("people-details", _person("details")),
    Scene("people-several", _several),
    Scene("people-nobody-found", _nobody_found),
    Scene("people-narrow", _narrow),
    Scene("people-hidden", _hidden),
    Scene("people-empty", _page("people"), is_empty=True),
    Scene("meetings", _page("meetings")),
    Scene("meetings-empty", _page("meetings"), is_empty=True),
    Scene("follow-ups", _page("follow-ups")),
    Scene("follow-ups-empty", _page("follow-ups"), is_empty=True),
    Scene("trash", _trash),
    Scene("trash-empty", _page("trash"), is_empty=True),
    Scene("history", _history),
    Scene("settings", _page("settings")),
    Scene("toast", _toast),
    Scene("palette", _palette("")),
    Scene("palette-found", _palette("adl")),
    Scene("log-meeting", _log_meeting),
    Scene("log-event", _log_event),
    Scene("tasks-of-notes", _tasks_of_notes),
    Scene("change-meeting", _change_meeting),
    Scene("move-meeting", _move_meeting),
    Scene("follow-up", _follow_up),
    Scene("follow-up-each", _follow_up_each),
    Scene("snooze", _snooze),
    Scene("reschedule", _reschedule),
    Scene("new-person", _new_person),
    Scene("change-job", _change_job),
    Scene("relate", _relate),
    Scene("rhythm", _rhythm),
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
