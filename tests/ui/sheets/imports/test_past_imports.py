"""All imports, and one of them taken back."""

from __future__ import annotations

import pytest

from mentorlog import people, people_list
from mentorlog.contacts import sources
from mentorlog.contacts.apply import apply
from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import ReadFile
from ui import messages
from ui.row_model import ACCESSIBLE
from ui.sheets.imports.past import PastImportsSheet

CARDS = b"".join(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%s\r\nEND:VCARD\r\n" % name for name in (b"Ada", b"Bob"))


@pytest.fixture
def imported(logbook, today):
    """Two people of a file."""
    reading = sources.read(CARDS, "cards.vcf")
    return apply(logbook, plan(logbook, [ReadFile("cards.vcf", reading)]))


@pytest.fixture
def sheet(desk, behind, opened):
    desk.writing.connect(lambda task: task.start())
    return lambda: opened(PastImportsSheet(desk, behind))


def listed(sheet):
    rows = sheet.list.model()
    return [rows.index(row).data(ACCESSIBLE) for row in range(rows.rowCount())]


def names(logbook):
    return sorted(row.name for row in people_list.listing(logbook))


def test_an_import_is_listed_with_what_came_of_it(imported, sheet):
    [told] = listed(sheet())
    assert told.startswith("cards.vcf, ")
    assert "2 new" in told


def test_one_is_taken_back_and_whoever_was_changed_stays(
    imported, sheet, logbook, notices, qtbot, monkeypatch
):
    told = []
    monkeypatch.setattr(messages, "tell", lambda _over, _title, text: told.append(text))
    people.edit(logbook, people.find(logbook, "Ada"), notes="Met at PMI")
    sheet().save_button.click()
    qtbot.waitUntil(lambda: bool(told))
    assert names(logbook) == ["Ada"]
    assert "Ada" in told[0]
    assert notices[-1].text == "Import taken back"
    # Once more there is nothing to take back, and no notice offers to undo what was done before.
    count = len(notices)
    again = sheet()
    again.save_button.click()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert len(notices) == count
    people.edit(logbook, people.find(logbook, "Ada"), notes="")
    sheet().save_button.click()
    qtbot.waitUntil(lambda: names(logbook) == [])
    last = sheet()
    assert listed(last)[0].endswith("taken back")
    assert not last.save_button.isEnabled()


def test_without_imports_the_sheet_says_so(sheet):
    opened = sheet()
    assert listed(opened) == []
    assert not opened.save_button.isEnabled()
