"""Files that are chosen or dropped open the sheet of what they hold."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from mentorlog.archive.write import write
from ui import messages
from ui.sheets.imports.calendar import ImportCalendarSheet
from ui.sheets.imports.files import choose_files, import_files
from ui.sheets.imports.people import ImportPeopleSheet
from ui.widgets.label import Label

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n"
CALENDAR = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nEND:VCALENDAR\n"


@pytest.fixture
def told(monkeypatch):
    """What was told instead of opening a sheet."""
    said = []
    monkeypatch.setattr(messages, "tell", lambda _over, _title, text: said.append(text))
    monkeypatch.setattr(messages, "error", lambda _over, problem, _title="": said.append(str(problem)))
    return said


def written(tmp_path, **contents):
    files = []
    for name, content in contents.items():
        files.append(tmp_path / name.replace("_", "."))
        files[-1].write_text(content)
    return files


@pytest.mark.parametrize(
    ("name", "content", "sheet"),
    [("ada_vcf", CARD, ImportPeopleSheet), ("year_ics", CALENDAR, ImportCalendarSheet)],
)
def test_each_kind_has_its_sheet(desk, behind, qtbot, tmp_path, name, content, sheet):
    import_files(desk, behind, written(tmp_path, **{name: content}))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), sheet))
    QApplication.activeModalWidget().reject()


def test_an_archive_is_asked_about(desk, behind, logbook, qtbot, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(messages, "question", lambda _over, title, *_more, **_how: asked.append(title))
    write(logbook, tmp_path / "all.zip")
    import_files(desk, behind, [tmp_path / "all.zip"])
    qtbot.waitUntil(lambda: asked == ["Bring the logbook in all.zip over?"])


def test_several_kinds_at_once_are_told_apart(desk, behind, qtbot, tmp_path, told):
    import_files(desk, behind, written(tmp_path, ada_vcf=CARD, year_ics=CALENDAR))
    qtbot.waitUntil(lambda: bool(told))
    assert "one after the other" in told[0]


def test_several_calendars_open_one_sheet(desk, behind, qtbot, tmp_path):
    import_files(desk, behind, written(tmp_path, year_ics=CALENDAR, work_ics=CALENDAR))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportCalendarSheet))
    QApplication.activeModalWidget().reject()


def test_people_of_several_programs_are_refused_in_a_sentence(desk, behind, qtbot, tmp_path):
    table = (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nBo,Li,,,Acme,PM,1 Oct 2026\n"
    )
    import_files(desk, behind, written(tmp_path, ada_vcf=CARD, Connections_csv=table))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportPeopleSheet))
    sheet = QApplication.activeModalWidget()
    qtbot.waitUntil(sheet.head.trouble.isVisible)
    assert "different programs" in sheet.head.trouble.findChild(Label).text()
    assert not sheet.save_button.isEnabled()
    sheet.reject()


def test_a_file_that_has_gone_is_told(desk, behind, qtbot, tmp_path, told):
    import_files(desk, behind, [tmp_path / "gone.vcf"])
    qtbot.waitUntil(lambda: bool(told))
    assert "gone.vcf cannot be read" in told[0]


def test_the_folder_of_the_last_time_is_remembered(desk, behind, qtbot, tmp_path, monkeypatch):
    files = written(tmp_path, ada_vcf=CARD)
    monkeypatch.setattr(messages, "files_to_open", lambda *_asked: files)
    choose_files(desk, behind)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportPeopleSheet))
    QApplication.activeModalWidget().reject()
    assert desk.preferences.folder("import", tmp_path / "other") == tmp_path


def test_files_dropped_on_the_window_are_imported(open_window, qtbot, tmp_path):
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in written(tmp_path, ada_vcf=CARD)])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), *how)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *how))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportPeopleSheet))
    QApplication.activeModalWidget().reject()
