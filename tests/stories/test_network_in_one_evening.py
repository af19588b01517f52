"""A network brought in on the first evening and again next month, kept clean, and with its meetings."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from mentorlog import imports, meeting_list, people, people_list
from mentorlog.contacts import merge
from tests.core.test_undo import state_of
from tests.stories.conftest import CONTROL, Program, words
from ui.row_model import DISPLAY
from ui.sheets.imports.calendar import ImportCalendarSheet
from ui.sheets.imports.imported import ImportedDialog
from ui.sheets.imports.people import ImportPeopleSheet
from ui.sheets.merge_people import MergePeopleSheet

HEADS = (
    'Notes:\r\n"Some of the addresses may be missing."\r\n\r\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
)
PRIYA = (
    "Priya,Raman,https://www.linkedin.com/in/priya,priya@example.org,{company},Head of PMO,12 Mar 2024\r\n"
)
DANA = 'Dana,"Ortiz, PMP",https://www.linkedin.com/in/dana,,Globex,Programme lead,02 Nov 2025\r\n'
BOB = "Bob,Smith,https://www.linkedin.com/in/bobsmith,bob@example.org,Initech,Sponsor,07 Feb 2022\r\n"
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Robert Smith\r\nN:Smith;Robert;;;\r\nORG:Initech\r\n"
    "TEL:+44 20 7946 0018\r\nEND:VCARD\r\n"
)
EVENT = (
    "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{day:%Y%m%d}T090000Z\r\n"
    "DTEND:{day:%Y%m%d}T094500Z\r\nSUMMARY:Coffee with Priya\r\n"
    "ATTENDEE;CN=Priya Raman:mailto:priya@example.org\r\nEND:VEVENT\r\n"
)


def test_a_network_comes_in_and_stays_clean(program: Program, tmp_path: Path, today: date) -> None:
    first = linkedin(tmp_path / "first.zip", PRIYA.format(company="Acme") + DANA + BOB)
    imports_people(program, [first], "Import 3 people")
    program.come_back()
    assert names(program) == ["Bob Smith", "Dana Ortiz", "Priya Raman"]
    today_stays_calm(program)
    next_month_somebody_has_moved(program, tmp_path)
    a_card_is_reviewed(program, tmp_path)
    reviews_two_duplicates(program)
    logs_the_meetings_of_a_calendar(program, tmp_path, today)


def today_stays_calm(program: Program) -> None:
    """Nobody who was only imported is waiting for anything."""
    program.press(Qt.Key.Key_1, CONTROL)
    page = program.window.current_page()
    rows = page.list.model()
    shown = [rows.index(row, 0).data(DISPLAY) for row in range(rows.rowCount())]
    assert not [text for text in shown if text and "Raman" in text]


def next_month_somebody_has_moved(program: Program, tmp_path: Path) -> None:
    """What the user typed stays, the new company comes over, and nobody doubles."""
    priya = people.find(program.logbook, "Priya")
    people.edit(program.logbook, priya, nickname="Pri")
    later = linkedin(tmp_path / "second.zip", PRIYA.format(company="Globex") + DANA + BOB)
    imports_people(program, [later], "Import 1 person")
    dialog = program.opened(ImportedDialog)
    assert any("Globex" in text for text in words(dialog))
    program.press(Qt.Key.Key_Escape)
    program.come_back()
    told = people.details(program.logbook, priya)
    assert told.nickname == "Pri"
    assert [row.organisation for row in told.affiliations if row.until is None] == ["Globex"]
    assert names(program) == ["Bob Smith", "Dana Ortiz", "Priya Raman"]


def a_card_is_reviewed(program: Program, tmp_path: Path) -> None:
    """The phone says Robert, and the user that he is Bob."""
    card = tmp_path / "phone.vcf"
    card.write_text(CARD, newline="")
    drop(program, [card])
    sheet = program.opened(ImportPeopleSheet)
    program.wait(lambda: bool(sheet.people.rows()))
    assert not sheet.save_button.isEnabled()
    program.tab_to(sheet.change.decision)
    program.press(Qt.Key.Key_Space)
    program.press(Qt.Key.Key_Return, CONTROL)
    bob = people.find(program.logbook, "Bob Smith")
    program.wait(lambda: bool(people.details(program.logbook, bob).phones))
    program.wait(lambda: not program.window.veil.busy)
    program.come_back()


def reviews_two_duplicates(program: Program) -> None:
    """Of two who were typed twice one is merged and one told apart; undo makes two of one again."""
    for name, where in (("Robert Smith", "Initech"), ("Dana R. Ortiz", "Globex")):
        people.add(program.logbook, name, organisation=where)
    program.find("duplicates")
    program.come_back()
    page = program.window.page("duplicates")
    program.wait(lambda: page.list.model().rowCount() == 2)
    program.tab_to(page.list)
    first = page.list.chosen()[0]
    program.press(Qt.Key.Key_N)
    program.wait(lambda: page.list.model().rowCount() == 1)
    assert [row.name for row in page.list.chosen()] != [first.name]
    before = state_of(program.logbook)
    program.press(Qt.Key.Key_M)
    program.opened(MergePeopleSheet)
    program.press(Qt.Key.Key_Return, CONTROL)
    program.wait(lambda: len(names(program)) == 4)
    assert len(merge.merges(program.logbook)) == 1
    program.come_back()
    program.press(Qt.Key.Key_Z, CONTROL)
    assert state_of(program.logbook) == before


def logs_the_meetings_of_a_calendar(program: Program, tmp_path: Path, today: date) -> None:
    """Two coffees of last month, with whom the logbook knows by the address."""
    days = (today - timedelta(20), today - timedelta(13))
    file = tmp_path / "calendar.ics"
    events = "".join(EVENT.format(uid=f"{day}@x", day=day) for day in days)
    calendar = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n{events}END:VCALENDAR\r\n"
    file.write_text(calendar, newline="")
    drop(program, [file])
    sheet = program.opened(ImportCalendarSheet)
    program.wait(sheet.save_button.isEnabled)
    program.press(Qt.Key.Key_Return, CONTROL)
    program.wait(lambda: len(meeting_list.listing(program.logbook)) == 2)
    assert {row.day for row in meeting_list.listing(program.logbook)} == set(days)
    assert imports.listing(program.logbook)[0].source == "ics"


def imports_people(program: Program, files: list[Path], button: str) -> None:
    """Drop files on the window, look, and take them over."""
    drop(program, files)
    sheet = program.opened(ImportPeopleSheet)
    program.wait(sheet.save_button.isEnabled)
    assert sheet.save_button.text() == button
    count = len(imports.listing(program.logbook))
    program.press(Qt.Key.Key_Return, CONTROL)
    program.wait(lambda: len(imports.listing(program.logbook)) > count)
    program.wait(lambda: not program.window.veil.busy)


def drop(program: Program, files: list[Path]) -> None:
    """Let files go over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(program.window, QDragEnterEvent(QPoint(60, 60), *how))
    QApplication.sendEvent(program.window, QDropEvent(QPointF(60, 60), *how))


def linkedin(path: Path, rows: str) -> Path:
    """The archive that LinkedIn sends."""
    with ZipFile(path, "w") as pack:
        pack.writestr("Connections.csv", HEADS + rows)
        pack.writestr("messages.csv", "FROM,TO,CONTENT\r\n")
    return path


def names(program: Program) -> list[str]:
    """Who is in the logbook."""
    return sorted(row.name for row in people_list.listing(program.logbook))
