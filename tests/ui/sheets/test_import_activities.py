"""Activities from a CSV file: columns guessed and chosen, a look at what would come, one step, undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mentorlog.credentials import activities, activity_list, holdings
from mentorlog.csv_files import read_bytes
from ui import messages, tasks
from ui.row_model import ACCESSIBLE
from ui.sheets.import_activities import ImportActivitiesSheet, import_activities

FILE = Path("it.csv")
TABLE = """\
Date,Title,Kind,Hours,CPE,Notes
2026-02-12,Cloud governance,Webinar,1,1,
2026-04-31,Board reporting,Webinar,1,1,
2026-03-03,Privacy by design,Something,3,3.5,
2026-11-20,Risk evening,course,1,1,
"""


@pytest.fixture
def held(logbook, today):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9))


@pytest.fixture
def open_table(desk, behind, opened, qtbot, held):
    """Opens the sheet over a table, and waits until it says what would come of it."""

    def open_table(text):
        desk.writing.connect(lambda task: task.start())
        sheet = opened(ImportActivitiesSheet(desk, behind, read_bytes(text.encode(), "it.csv"), FILE))
        settled(sheet, qtbot)
        return sheet

    yield open_table
    tasks.stop_all()


def settled(sheet, qtbot):
    pause = sheet.preview._pause
    qtbot.waitUntil(lambda: not pause.isActive() and sheet.preview._task is None)


def choose(sheet, qtbot, box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())
    settled(sheet, qtbot)


def rows(sheet):
    model = sheet.preview.list.model()
    told = [model.index(row).data(ACCESSIBLE).split(", ", 1)[1] for row in range(model.rowCount())]
    return [words.replace("\u2068", "").replace("\u2069", "") for words in told]


def test_what_would_come_is_told_before_anything_is_logged(open_table, logbook):
    activities.add(logbook, "Risk evening", "course", date(2026, 11, 20))
    sheet = open_table(TABLE)
    assert sheet.columns.rule.currentData() == "isaca-cism"  # which counts in CPE
    assert sheet.columns.in_hours.isChecked()
    assert rows(sheet) == [
        "Cloud governance, Thu 12 Feb 2026 · Webinar · 60 min · 1 as typed",
        "Board reporting, “2026-04-31” is not a day. Write it like 2026-11-26.",
        "Privacy by design, “Something” is no kind of activity that is known here.",
        "Risk evening, It is in the logbook already.",
    ]
    assert sheet.save_button.text() == "Import 1 activity" and sheet.save_button.isEnabled()
    sheet.preview.outcomes.chip("left").click()
    assert len(rows(sheet)) == 3
    sheet.preview.outcomes.chip("new").click()
    assert len(rows(sheet)) == 1
    assert len(activity_list.listing(logbook)) == 1
    sheet.done(0)


def test_it_is_imported_in_one_step_that_undo_takes_back(open_table, logbook, qtbot, notices):
    sheet = open_table(TABLE)
    sheet.save()
    qtbot.waitUntil(lambda: bool(notices))
    assert (notices[-1].text, notices[-1].undo) == ("2 activities imported", True)
    [late, early] = activity_list.listing(logbook)
    assert (early.title, early.minutes, late.title) == ("Cloud governance", 60, "Risk evening")
    assert [(each.rule, each.amount) for each in early.credits] == [("isaca-cism", 100), ("pmi-pmp", 100)]
    logbook.undo()
    assert activity_list.listing(logbook) == []


def test_columns_are_chosen_otherwise(open_table, qtbot):
    sheet = open_table(TABLE)
    choose(sheet, qtbot, sheet.columns.columns["title"], None)
    assert sheet.columns._rows["title"].problem.full_text() == "In which column are the titles? Choose it."
    assert not sheet.save_button.isEnabled() and not sheet.preview.list.isVisible()
    choose(sheet, qtbot, sheet.columns.columns["title"], 2)
    assert rows(sheet)[0].startswith("Webinar, Thu 12 Feb 2026")
    assert sheet.columns._rows["title"].problem.full_text() == ""
    sheet.done(0)


def test_rows_without_a_kind_take_the_one_that_is_chosen(open_table, qtbot):
    sheet = open_table("Date,Title\n2026-02-12,Cloud governance\n")
    assert rows(sheet) == ["Cloud governance, It does not say what kind of activity it was."]
    assert not sheet.columns.rule.isVisible() and not sheet.columns.in_hours.isVisible()
    choose(sheet, qtbot, sheet.columns.kind, "course")
    assert rows(sheet) == [
        "Cloud governance, Thu 12 Feb 2026 · Course · It has no length, and counts nothing until it has one."
    ]
    choose(sheet, qtbot, sheet.columns.kind, None)
    assert not sheet.save_button.isEnabled()
    sheet.done(0)


def test_days_that_can_be_read_in_two_orders_are_asked_about(open_table, qtbot):
    sheet = open_table("Date,Title,Kind\n3/4/2026,Cloud governance,course\n")
    assert sheet.columns.order.isVisible() and not sheet.save_button.isEnabled()
    sheet.columns.order.chip("month-day").click()
    settled(sheet, qtbot)
    assert "Wed 4 Mar 2026" in rows(sheet)[0] and sheet.save_button.isEnabled()
    sheet.columns.order.chip("day-month").click()
    settled(sheet, qtbot)
    assert "Fri 3 Apr 2026" in rows(sheet)[0]
    sheet.done(0)


def test_what_stops_it_brings_the_sheet_back(open_table, logbook, qtbot):
    sheet = open_table(TABLE)
    logbook.path.unlink()
    sheet.save()
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.head.trouble.isVisible()
    sheet.done(0)


def test_a_file_is_asked_for_and_opened(desk, behind, held, tmp_path, monkeypatch, qtbot):
    file = tmp_path / "cpe.csv"
    file.write_text(TABLE)
    monkeypatch.setattr(messages, "file_to_open", lambda *_asked: file)
    import_activities(desk, behind)
    sheet = behind.findChild(ImportActivitiesSheet)
    settled(sheet, qtbot)
    assert sheet.isVisible() and len(rows(sheet)) == 4
    sheet.done(0)
    tasks.stop_all()


def test_a_file_that_cannot_be_read_is_told(desk, behind, held, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(messages, "file_to_open", lambda *_asked: tmp_path / "gone.csv")
    monkeypatch.setattr(messages, "error", lambda _parent, problem, title: told.append((str(problem), title)))
    import_activities(desk, behind)
    [(sentence, title)] = told
    assert sentence.startswith("gone.csv cannot be read") and title == "Nothing was imported"
    assert behind.findChild(ImportActivitiesSheet) is None
    monkeypatch.setattr(messages, "file_to_open", lambda *_asked: None)
    import_activities(desk, behind)
    assert len(told) == 1
