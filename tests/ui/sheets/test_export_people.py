"""People written to a file: chosen by whom and for what, counted before, told of after."""

from __future__ import annotations

import pytest

from mentorlog import people, people_list
from mentorlog.errors import Cancelled
from mentorlog.people_list import PeopleFilter
from ui import messages
from ui.sheets.export_people import ExportPeopleSheet
from ui.widgets.blur import discretion
from ui.widgets.label import Label


@pytest.fixture
def writing(desk):
    """What the window is asked to write is written."""
    desk.writing.connect(lambda task: task.start())


@pytest.fixture
def saved_as(tmp_path, monkeypatch):
    """Lets the user choose a file of this name; gives what was proposed beside the file."""
    proposed = []

    def choose(name):
        def ask(_parent, _title, file, kinds):
            proposed.append((file.name, kinds))
            return tmp_path / name

        monkeypatch.setattr(messages, "file_to_save", ask)
        return tmp_path / name, proposed

    return choose


@pytest.fixture
def open_sheet(desk, behind, opened, known):
    return lambda **chosen: opened(ExportPeopleSheet(desk, behind, **chosen))


def numbers(logbook, **chosen):
    return list(people_list.ids(logbook, PeopleFilter(**chosen)))


def words(banner):
    return banner.findChild(Label).full_text()


def test_all_people_are_meant_where_none_are_selected(open_sheet, logbook):
    sheet = open_sheet()
    count = people.count(logbook)
    assert sheet.whom.keys() == {"all"} and sheet.whom.chip("all").text() == f"All people ({count})"
    assert sheet.save_button.isEnabled()


def test_the_selected_and_the_list_can_be_chosen(open_sheet, logbook):
    everybody = numbers(logbook)
    sheet = open_sheet(selected=everybody[:1], listed=everybody[:2])
    assert sheet.whom.keys() == {"all", "selected", "listed"} and sheet.whom.chosen_key() == "selected"
    [first, second] = people_list.rows(logbook, everybody[:2])
    assert sheet.names.full_text() == first.name
    sheet.whom.chip("listed").click()
    assert sheet.names.full_text() == f"{first.name}, {second.name}"
    discretion.set_on(True)
    assert first.name not in sheet.names.text()


@pytest.mark.parametrize(
    ("form", "name", "beginning"),
    [
        ("vcard-4.0", "people.vcf", b"BEGIN:VCARD\r\nVERSION:4.0"),
        ("vcard-3.0", "people.vcf", b"BEGIN:VCARD\r\nVERSION:3.0"),
        ("spreadsheet", "people.csv", b'\xef\xbb\xbf"mentorlog ID"'),
        ("program", "people.csv", b"mentorlog_id,"),
    ],
)
def test_each_form_is_written_and_told_of(
    open_sheet, logbook, saved_as, writing, notices, qtbot, form, name, beginning
):
    file, proposed = saved_as(name)
    everybody = numbers(logbook)
    sheet = open_sheet(selected=everybody[:2])
    sheet.form_choice.chip(form).click()
    assert sheet.purpose.full_text()
    sheet.save()
    qtbot.waitUntil(lambda: bool(notices))
    assert proposed[0][0] == name and f"*{file.suffix}" in proposed[0][1]
    assert file.read_bytes().startswith(beginning)
    assert notices[0].text == f"2 people exported to {name}" and notices[0].action == "Open folder"


def test_what_cannot_be_written_brings_the_sheet_back(open_sheet, saved_as, writing, qtbot):
    file, _proposed = saved_as("nowhere/people.vcf")
    sheet = open_sheet()
    sheet.save()
    qtbot.waitUntil(lambda: sheet.isVisible() and sheet.head.trouble.isVisible())
    assert "There is no folder" in words(sheet.head.trouble) and not file.exists()


def test_stopped_there_is_no_file_and_the_sheet_is_back(open_sheet, desk, saved_as, qtbot):
    file, _proposed = saved_as("people.vcf")
    sheet = open_sheet()
    desk.writing.connect(lambda task: (task.cancel(), task.start()))
    sheet.save()
    qtbot.waitUntil(sheet.isVisible)
    assert not file.exists() and str(Cancelled()) in words(sheet.head.trouble)


def test_without_people_there_is_nothing_to_write(desk, behind, opened):
    sheet = opened(ExportPeopleSheet(desk, behind))
    assert not sheet.save_button.isEnabled() and sheet.names.full_text() == "Nobody"
