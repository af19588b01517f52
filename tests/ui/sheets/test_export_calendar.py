"""The calendar file as the user exports it: asked, previewed, chosen, written, told, stopped."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from mentorlog import clock, follow_up_list, follow_ups, meetings, settings
from mentorlog.calendars import export as exporting
from mentorlog.calendars.options import ExportOptions
from mentorlog.dates import Repeat, When
from mentorlog.memberships import memberships
from mentorlog.mentoring import questions
from ui import messages
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.sheets.export_calendar import ExportCalendarSheet
from ui.sheets.exported import ExportedDialog
from ui.widgets.blur import discretion

TUESDAY = date(2026, 11, 24)
CTRL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.usefixtures("today")


@pytest.fixture
def window(open_window, sections):
    return open_window(sections=sections)


@pytest.fixture
def thunderbird(logbook):
    settings.choose(logbook, "calendar-profile", "thunderbird")


@pytest.fixture
def open_sheet(window, qtbot):
    """Opens the sheet with its key, as it is once the preview is there."""

    def open_sheet():
        with qtbot.waitActive(window):
            window.activateWindow()
        qtbot.keyClick(window, Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, ExportCalendarSheet)
        qtbot.waitUntil(sheet.isActiveWindow)
        if not sheet.asking:
            wait_for_plan(qtbot, sheet)
        return sheet

    return open_sheet


@pytest.fixture
def target(tmp_path, monkeypatch):
    """The file that the user chooses in the file dialog of the system."""
    file = tmp_path / "out" / "follow-ups.ics"
    file.parent.mkdir()
    monkeypatch.setattr(messages, "file_to_save", lambda *_asked: file)
    return file


def wait_for_plan(qtbot, sheet):
    with qtbot.waitSignal(sheet.preview.planned):
        sheet.choices.changed.emit()


def change(qtbot, sheet, widget):
    """Click on a choice and wait until the preview follows."""
    with qtbot.waitSignal(sheet.preview.planned):
        click(qtbot, widget)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(12, widget.height() // 2))


def listed(sheet, role=DISPLAY):
    rows = sheet.preview.list.model()
    return [rows.index(row).data(role) for row in range(rows.rowCount())]


def export(qtbot, sheet):
    """Press Ctrl+Enter, and give the dialog that tells the outcome."""
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ExportedDialog))
    return QApplication.activeModalWidget()


def words(widget):
    """All the words of labels that are seen."""
    return [
        each.full_text()
        for each in widget.findChildren(QWidget)
        if hasattr(each, "full_text") and each.isVisible()
    ]


def one(logbook, uid):
    return follow_up_list.one(logbook, uid)


# --- the question


def test_the_calendar_is_asked_for_once_and_kept(open_sheet, promise, logbook, qtbot):
    promise("Send RAID log")
    sheet = open_sheet()
    assert sheet.asking and not sheet.save_button.isEnabled()
    assert "Which calendar do you use?" in words(sheet)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):  # without Space the answer is taken too
        qtbot.keyClick(QApplication.focusWidget(), key)
    with qtbot.waitSignal(sheet.preview.planned):
        qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    assert settings.get(logbook, "calendar-profile") == "outlook-classic"
    assert "Outlook (classic)" in words(sheet)
    height = sheet.height()
    sheet.fit_afresh()
    assert sheet.height() == height
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not open_sheet().asking


def test_enter_takes_the_calendar_and_goes_on(open_sheet, promise, logbook, qtbot):
    promise("Send RAID log")
    sheet = open_sheet()
    sheet.question._buttons["apple"].setFocus()
    with qtbot.waitSignal(sheet.preview.planned):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not sheet.asking and settings.get(logbook, "calendar-profile") == "apple"


def test_another_calendar_can_be_chosen_at_any_time(open_sheet, thunderbird, promise, logbook, qtbot):
    promise("Send RAID log")
    sheet = open_sheet()
    click(qtbot, sheet.choices.change)
    assert sheet.asking and sheet.question.key() == "thunderbird"
    sheet.question.choose("apple")
    with qtbot.waitSignal(sheet.preview.planned):
        click(qtbot, sheet.save_button)
    assert sheet.choices.options().profile == settings.get(logbook, "calendar-profile") == "apple"


# --- the preview


def test_the_preview_lists_what_will_be_written_soonest_first(open_sheet, thunderbird, promise, qtbot):
    promise("Later", 9)
    promise("Sooner", 1, time(14))
    promise("Intro to CIO", 3, owed_by="them")
    sheet = open_sheet()
    assert listed(sheet) == [
        "Ada Lindqvist: Sooner",
        "Waiting for Ada Lindqvist: Intro to CIO",
        "Ada Lindqvist: Later",
    ]
    assert "14:00" in listed(sheet, ACCESSIBLE)[0] and "new" in listed(sheet, ACCESSIBLE)[0]
    assert any("3 new" in text for text in plain(words(sheet)))


def test_the_preview_ends_with_a_whole_row(open_sheet, thunderbird, promise, qtbot):
    for number in range(30):
        promise(f"Promise {number}", 1 + number)
    seen = open_sheet().preview.list
    row = seen.visualRect(seen.model().index(0)).height()
    assert seen.viewport().height() >= 4 * row and seen.viewport().height() % row == 0


def test_planned_meetings_come_when_wanted(open_sheet, thunderbird, promise, ada, logbook, qtbot):
    meetings.log(logbook, [meetings.Participant(ada)], When(TUESDAY + timedelta(2), time(10)), kind="coffee")
    promise("Send RAID log")
    sheet = open_sheet()
    assert listed(sheet) == ["Ada Lindqvist: Send RAID log"]
    change(qtbot, sheet, sheet.choices.meetings)
    assert listed(sheet) == ["Ada Lindqvist: Send RAID log", "Coffee with Ada Lindqvist"]


def test_a_preview_moves_no_record(open_sheet, thunderbird, promise, logbook):
    promise("Send RAID log")
    before = logbook.changes()
    open_sheet()
    assert logbook.changes() == before
    assert exporting.plan(logbook, ExportOptions("thunderbird", changed_only=True)).outcome.new == 1


def test_discretion_hides_the_preview(open_sheet, thunderbird, promise):
    promise("Send RAID log")
    discretion.set_on(True)
    assert "Ada" not in "".join(listed(open_sheet(), role=ACCESSIBLE))


def test_the_discreet_wording_is_seen_before(open_sheet, thunderbird, promise, qtbot):
    promise("Send RAID log")
    sheet = open_sheet()
    with qtbot.waitSignal(sheet.preview.planned):
        sheet.choices.show_as.setFocus()
        qtbot.keyClick(sheet.choices.show_as, Qt.Key.Key_End)
    assert listed(sheet) == ["mentorlog follow-up"]
    assert not sheet.choices.notes.isEnabled()


def test_prep_cards_are_for_planned_meetings_that_may_tell_all(
    open_sheet, thunderbird, ada, logbook, target, qtbot
):
    meetings.log(logbook, [meetings.Participant(ada)], When(TUESDAY + timedelta(2), time(10)))
    questions.add(logbook, ada, "Which book?")
    sheet = open_sheet()
    assert not sheet.choices.prep.isEnabled() and not sheet.choices.prep.isChecked()
    change(qtbot, sheet, sheet.choices.meetings)
    change(qtbot, sheet, sheet.choices.prep)
    export(qtbot, sheet).accept()
    assert "Which book?" in target.read_text("utf-8")
    settings.choose(logbook, "calendar-prep", "on")
    settings.choose(logbook, "calendar-shows", "task")
    sheet = open_sheet()
    sheet.choices.meetings.setChecked(True)
    assert sheet.choices.prep.isChecked() and not sheet.choices.prep.isEnabled()


# --- what is overdue


def test_overdue_ones_are_left_out_and_moved_in_one_step(
    open_sheet, thunderbird, promise, logbook, notices, qtbot
):
    late = [promise("Late", -4, time(14)), promise("Later", -1)]
    sheet = open_sheet()
    assert listed(sheet) == [] and "2 overdue left out" in words(sheet)
    change(qtbot, sheet, sheet.move_on)
    assert [one(logbook, uid).due for uid in late] == [date(2026, 11, 25)] * 2
    assert one(logbook, late[0]).time == time(14)
    assert listed(sheet) == ["Ada Lindqvist: Later", "Ada Lindqvist: Late"]
    assert not sheet.left_out.isVisible() and notices[0].undo
    logbook.undo()
    assert [one(logbook, uid).due for uid in late] == [date(2026, 11, 20), date(2026, 11, 23)]


def test_moving_on_a_friday_passes_the_weekend(open_sheet, thunderbird, promise, logbook, qtbot):
    clock.pin(date(2026, 11, 27))
    late = promise("Late", 1)
    sheet = open_sheet()
    change(qtbot, sheet, sheet.move_on)
    assert one(logbook, late).due == date(2026, 11, 30)


def test_overdue_ones_are_written_when_ticked(open_sheet, thunderbird, promise, qtbot):
    promise("Late", -4)
    sheet = open_sheet()
    change(qtbot, sheet, sheet.choices.overdue)
    assert listed(sheet) == ["Ada Lindqvist: Late"] and sheet.save_button.isEnabled()


def test_repeating_ones_are_a_series_only_when_ticked(open_sheet, thunderbird, logbook, target, qtbot):
    due = When(date(2026, 12, 1), time(9), "Europe/Berlin")
    follow_ups.add(logbook, "Review risks", due, repeat=Repeat(1, "weeks"))
    sheet = open_sheet()
    assert not sheet.choices.series.isChecked()
    change(qtbot, sheet, sheet.choices.series)
    export(qtbot, sheet)
    assert "RRULE:FREQ=WEEKLY" in target.read_text("utf-8")


def test_with_nothing_ticked_the_preview_says_what_to_tick(open_sheet, thunderbird, promise, qtbot):
    promise("Send RAID log")
    sheet = open_sheet()
    click(qtbot, sheet.choices.follow_ups)
    assert "Nothing is chosen. Tick what to write." in words(sheet.preview)
    assert listed(sheet) == [] and not any("changed" in told for told in words(sheet.preview))
    change(qtbot, sheet, sheet.choices.follow_ups)
    assert listed(sheet) == ["Ada Lindqvist: Send RAID log"]


# --- the export


def test_the_file_is_written_and_what_to_know_is_told(
    open_sheet, logbook, promise, target, preferences, qtbot
):
    settings.choose(logbook, "calendar-profile", "google")
    uid = promise("Send RAID log", 1, time(14))
    told = export(qtbot, open_sheet())
    text = target.read_text("utf-8")
    assert "SUMMARY:Ada Lindqvist: Send RAID log" in text and f"UID:{uid}" in text
    assert "TRIGGER:-PT15M" in text
    assert "1 entry exported" in words(told) and str(target) in words(told)
    assert any("takes no reminders from a file" in sentence for sentence in words(told))
    assert preferences.folder("export", target) == target.parent


def test_each_choice_reaches_the_file(open_sheet, thunderbird, promise, target, qtbot):
    promise("Send RAID log", 1, time(14))
    sheet = open_sheet()
    change(qtbot, sheet, sheet.choices.as_what.chip("todo"))
    with qtbot.waitSignal(sheet.preview.planned):
        sheet.choices.reminder.setFocus()
        qtbot.keyClick(sheet.choices.reminder, Qt.Key.Key_Home)
    export(qtbot, sheet)
    text = target.read_text("utf-8")
    assert "BEGIN:VTODO" in text and "BEGIN:VALARM" not in text


def test_the_folder_is_opened_by_the_system(open_sheet, thunderbird, promise, target, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    promise("Send RAID log")
    told = export(qtbot, open_sheet())
    told.open_folder()
    assert [url.toLocalFile() for url in opened] == [str(target.parent)]
    qtbot.keyClick(told, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_only_what_changed_is_written_the_second_time(
    open_sheet, logbook, thunderbird, promise, target, qtbot
):
    first = promise("Send RAID log")
    promise("Call back", 2)
    export(qtbot, open_sheet()).accept()
    sheet = open_sheet()
    assert listed(sheet) == [] and not sheet.save_button.isEnabled()
    assert "Nothing has changed since the last export" in words(sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    follow_ups.edit(logbook, first, what="Send the new RAID log")
    told = export(qtbot, open_sheet())
    text = target.read_text("utf-8")
    assert "SEQUENCE:1" in text and "Call back" not in text
    assert any("Thunderbird skips entries it already has" in sentence for sentence in words(told))


def test_a_file_that_may_wait_for_its_import_is_not_proposed_again(
    open_sheet, thunderbird, promise, preferences, monkeypatch, tmp_path, qtbot
):
    proposed = []
    monkeypatch.setattr(messages, "file_to_save", lambda _on, _title, file, _kinds: proposed.append(file))
    preferences.set_folder("export", tmp_path)
    promise("Send RAID log")
    for name in ("follow-ups.ics", "follow-ups-2.ics", "follow-ups-3.ics"):
        sheet = open_sheet()
        qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
        assert proposed.pop() == tmp_path / name
        (tmp_path / name).touch()
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_what_is_done_is_called_done(open_sheet, logbook, thunderbird, promise, target, qtbot):
    uid = promise("Send RAID log")
    export(qtbot, open_sheet()).accept()
    follow_ups.done(logbook, [uid])
    [told] = listed(open_sheet(), ACCESSIBLE)
    assert told.endswith(", done")


def test_everything_can_be_written_again(open_sheet, thunderbird, promise, target, qtbot):
    promise("Send RAID log")
    export(qtbot, open_sheet()).accept()
    before = target.read_bytes()
    sheet = open_sheet()
    change(qtbot, sheet, sheet.choices.extent.chip("everything"))
    export(qtbot, sheet)
    assert target.read_bytes() == before


def test_since_a_day_needs_the_day(open_sheet, thunderbird, promise, target, qtbot):
    promise("Send RAID log")
    sheet = open_sheet()
    click(qtbot, sheet.choices.extent.chip("since"))
    click(qtbot, sheet.save_button)
    assert "Since when? Type a day, such as 1 Nov." in words(sheet) and not target.exists()
    with qtbot.waitSignal(sheet.preview.planned):
        qtbot.keyClicks(QApplication.focusWidget(), "20 nov")
    assert sheet.choices.options().since == date(2026, 11, 20)


def test_without_memberships_and_credentials_there_are_no_deadlines_to_choose(open_sheet, thunderbird):
    assert not open_sheet().choices.deadlines.isVisible()


def test_deadlines_are_written_unless_they_are_not_wanted(open_sheet, thunderbird, logbook, target, qtbot):
    memberships.add(logbook, "PMI", term={"since": date(2026, 6, 1)})
    sheet = open_sheet()
    assert sheet.choices.deadlines.isVisible() and "deadlines" in sheet.choices.options().what
    click(qtbot, sheet.choices.deadlines)
    assert sheet.choices.options().what == {"follow-ups"}


def test_one_of_both_kinds_must_be_ticked(open_sheet, thunderbird, promise, target, qtbot):
    promise("Send RAID log")
    sheet = open_sheet()
    click(qtbot, sheet.choices.follow_ups)
    click(qtbot, sheet.save_button)
    assert "Nothing is chosen. Tick what to write." in words(sheet) and not target.exists()


def test_no_file_chosen_is_no_export(open_sheet, thunderbird, promise, monkeypatch, qtbot):
    promise("Send RAID log")
    monkeypatch.setattr(messages, "file_to_save", lambda *_asked: None)
    sheet = open_sheet()
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    assert sheet.isVisible()


def test_what_cannot_be_written_is_told_in_the_sheet(
    open_sheet, logbook, thunderbird, promise, target, qtbot
):
    promise("Send RAID log")
    target.mkdir()
    sheet = open_sheet()
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: any("is a folder" in text for text in words(sheet)))
    assert sheet.isVisible() and QApplication.activeModalWidget() is sheet
    assert exporting.plan(logbook, ExportOptions("thunderbird", changed_only=True)).outcome.new == 1


def test_an_export_that_is_stopped_leaves_nothing(
    window, open_sheet, logbook, thunderbird, promise, target, qtbot
):
    for number in range(300):
        promise(f"Promise {number}", 1 + number, time(9))
    sheet = open_sheet()
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    qtbot.keyClick(window.veil, Qt.Key.Key_Escape)
    qtbot.waitUntil(sheet.isVisible)
    assert "Stopped. Nothing was changed." in words(sheet)
    assert list(target.parent.iterdir()) == []


def test_closing_while_it_still_looks_is_quiet(open_sheet, thunderbird, promise, qtbot):
    promise("Send RAID log")
    sheet = open_sheet()
    sheet.choices.changed.emit()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.wait(300)
    assert QApplication.activeModalWidget() is None


def plain(texts):
    """Texts without the marks that isolate parts of them."""
    return [text.replace("\u2068", "").replace("\u2069", "") for text in texts]
