"""Everything that the window can show, as a table of scenes that a test walks along."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mentorlog import follow_up_list, meeting_list, people_list
from mentorlog.calendars.export import export
from mentorlog.calendars.options import usual_options
from mentorlog.errors import NotALogbook
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.meeting_list import MeetingFilter
from mentorlog.people_list import PeopleFilter
from ui import messages, tasks
from ui.about import AboutWindow
from ui.crash import CrashDialog
from ui.main_window import MainWindow
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
from ui.sheets.snooze import RescheduleSheet, SnoozeSheet
from ui.sheets.tag_people import TagPeopleSheet
from ui.shortcuts_window import ShortcutsWindow
from ui.widgets.banner import Banner

Show = Callable[[MainWindow], QWidget]
TURNS = 12  # of the loop of events, until rows that fold have made room for themselves
PAGES = ("today", "people", "meetings", "follow-ups", "trash", "settings")


@dataclass(frozen=True)
class Scene:
    """One thing to see: `show` brings it up over the window and gives what is to be looked at."""

    name: str
    show: Show

    @contextmanager
    def shown(self, window: MainWindow) -> Iterator[QWidget]:
        """Bring it up, with everything that is read beside the window, and put it away again."""
        seen = self.show(window)
        seen.activateWindow()
        settle()
        yield seen
        if seen is not window:
            put_away(seen)


def seen_in(root: QWidget) -> Iterator[QWidget]:
    """Every widget in this window that is there to be seen, if need be by scrolling."""
    yield from (each for each in root.findChildren(QWidget) if each.isVisible() and each.window() is root)


def told(widget: QWidget) -> str:
    """A widget in a report: what it is, what stands on it, and what it is part of."""
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words}” in {type(widget.parentWidget()).__name__}"


def settle() -> None:
    """Let everything arrive that is still to come: what is read beside the window, layouts, 0 ms timers."""
    QApplication.processEvents()
    while tasks._running:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for _turn in range(TURNS):
        QApplication.processEvents()


def put_away(seen: QWidget) -> None:
    """Close a sheet without keeping a draft of it, for the next test wants it as new."""
    if isinstance(seen, QDialog):
        seen.done(0)
    seen.hide()
    seen.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


# --- pages


def _page(key: str) -> Show:
    def show(window: MainWindow) -> QWidget:
        window.actions.trigger(f"go-{key}")
        page = window.page(key)
        if key == "people":
            page.pane._search("")
        if page.list is not None and page.list.model().rowCount():
            page.list.clearSelection()
            page._step(0)
        return window

    return show


def _timeline_of_a_person(window: MainWindow) -> QWidget:
    return _person(window, 0)


def _details_of_a_person(window: MainWindow) -> QWidget:
    return _person(window, 1)


def _person(window: MainWindow, tab: int) -> QWidget:
    _page("people")(window)
    page = window.page("people")
    page.detail.tabs.setCurrentIndex(tab)
    if page._panes.narrow:
        page._panes.open_detail()
    return window


def _several_people(window: MainWindow) -> QWidget:
    _page("people")(window)
    window.page("people").list.selectAll()
    return window


def _nobody_found(window: MainWindow) -> QWidget:
    _page("people")(window)
    window.page("people").pane._search("∑∑∑")
    return window


# --- sheets


def _sheet(make: Callable[[MainWindow], QDialog]) -> Show:
    def show(window: MainWindow) -> QWidget:
        sheet = make(window)
        sheet.open()
        return sheet

    return show


def _people(window: MainWindow, count: int = 3) -> list[str]:
    found = people_list.listing(window.desk.logbook, PeopleFilter())
    return [row.uid for row in found[:count]]


def _follow_up(window: MainWindow) -> str:
    return follow_up_list.listing(window.desk.logbook, FollowUpFilter())[0].uid


def _planned(window: MainWindow) -> meeting_list.MeetingRow:
    rows = meeting_list.listing(window.desk.logbook, MeetingFilter())
    return next(row for row in rows if row.state == "planned")


def _filled_log_sheet(window: MainWindow) -> QDialog:
    sheet = LogMeetingSheet(window.desk, window, _people(window))
    step = {"what": "∑∑", "due": "3/4", "repeat": "every-2-weeks"}
    sheet.show_values(sheet.values() | {"notes": "- [ ] ∑\n\n∑", "next": [step, {}]})
    sheet.form.more.open()
    return sheet


def _event_sheet(window: MainWindow) -> QDialog:
    sheet = LogMeetingSheet(window.desk, window, _people(window))
    sheet.show_values(sheet.values() | {"kind": "event"})
    return sheet


def _offered_tasks(window: MainWindow) -> QDialog:
    sheet = LogMeetingSheet(window.desk, window, _people(window))
    sheet.show_values(sheet.values() | {"notes": "- [ ] ∑∑\n- [ ] ∑"})
    sheet.save()
    return sheet


def _sheet_with_a_problem(window: MainWindow) -> QDialog:
    sheet = FollowUpSheet(window.desk, window)
    sheet.show_values(sheet.values() | {"due": "∑∑"})
    sheet.save()
    sheet.tell("∑∑∑")
    return sheet


def _export_sheet(window: MainWindow) -> QDialog:
    some = people_list.listing(window.desk.logbook, PeopleFilter())
    sheet = ExportCalendarSheet(window.desk, window, some)
    sheet.question.choose("google")
    sheet._ask(asking=False)
    sheet.preview._pause.stop()  # what it waits for, a hand at rest, is here now
    sheet.preview._plan()
    return sheet


def _exported(window: MainWindow) -> QDialog:
    logbook = window.desk.logbook
    report = export(logbook, logbook.path.with_name("∑.ics"), usual_options(logbook))
    return ExportedDialog(window, report)


def _question(window: MainWindow) -> QDialog:
    dialog = messages.SentenceDialog(window, "∑∑", "∑∑ " * 40)
    dialog.add_button("∑∑∑", dialog.reject)
    dialog.add_button("∑∑∑∑", dialog.accept, look="danger")
    return dialog


# --- what stands over the window


def _toast(window: MainWindow) -> QWidget:
    _page("today")(window)
    messages.notice("∑∑", undo=True, action="∑∑∑", on_action=list)
    return window


def _banner(window: MainWindow) -> QWidget:
    window.add_banner(Banner("∑∑ " * 40, "warn"))
    return window


WITH_DATA = (
    *(Scene(key, _page(key)) for key in PAGES if key != "people"),
    Scene("people: timeline", _timeline_of_a_person),
    Scene("people: details", _details_of_a_person),
    Scene("people: several", _several_people),
    Scene("people: nobody found", _nobody_found),
    Scene("log meeting", _sheet(lambda window: LogMeetingSheet(window.desk, window))),
    Scene("log meeting, filled", _sheet(_filled_log_sheet)),
    Scene("tasks of a meeting", _sheet(_offered_tasks)),
    Scene("log event", _sheet(_event_sheet)),
    Scene(
        "change meeting",
        _sheet(lambda window: MeetingSheet(window.desk, window, _planned(window).uid)),
    ),
    Scene("move meeting", _sheet(lambda window: MoveMeetingSheet(window.desk, window, _planned(window)))),
    Scene("new follow-up", _sheet(lambda window: FollowUpSheet(window.desk, window))),
    Scene(
        "change follow-up", _sheet(lambda window: FollowUpSheet(window.desk, window, uid=_follow_up(window)))
    ),
    Scene("follow-up with a problem", _sheet(_sheet_with_a_problem)),
    Scene("snooze", _sheet(lambda window: SnoozeSheet(window.desk, window, [_follow_up(window)]))),
    Scene("reschedule", _sheet(lambda window: RescheduleSheet(window.desk, window, [_follow_up(window)]))),
    Scene("new person", _sheet(lambda window: PersonSheet(window.desk, window))),
    Scene("tag people", _sheet(lambda window: TagPeopleSheet(window.desk, window, _people(window)))),
    Scene("rhythm", _sheet(lambda window: RhythmSheet(window.desk, window, _people(window), (7, 28)))),
    Scene(
        "follow-up for each", _sheet(lambda window: FollowUpEachSheet(window.desk, window, _people(window)))
    ),
    Scene("change job", _sheet(lambda window: ChangeJobSheet(window.desk, window, _people(window, 1)))),
    Scene("relate", _sheet(lambda window: RelateSheet(window.desk, window, _people(window, 1)[0]))),
    Scene("export calendar: which", _sheet(lambda window: ExportCalendarSheet(window.desk, window))),
    Scene("export calendar", _sheet(_export_sheet)),
    Scene("exported", _sheet(_exported)),
    Scene("history", _sheet(lambda window: HistoryWindow(window.desk, window))),
    Scene("backups", _sheet(lambda window: RestoreSheet(window.desk, window))),
    Scene("erase", _sheet(lambda window: EraseSheet(window.desk, window, _people(window, 1)[0]))),
    Scene("palette", _sheet(lambda window: Palette(window.desk, window))),
    Scene("shortcuts", _sheet(ShortcutsWindow)),
    Scene("about", _sheet(lambda window: AboutWindow(window.desk, window))),
    Scene("question", _sheet(_question)),
    Scene("crash", _sheet(lambda _window: CrashDialog("∑∑∑", Path("∑.log")))),
    Scene("recovery", _sheet(lambda _window: RecoveryDialog(NotALogbook(Path("∑.db"))))),
    Scene("toast", _toast),
    Scene("banner", _banner),
)
EMPTY = tuple(Scene(f"{key}, empty", _page(key)) for key in PAGES if key != "settings")
