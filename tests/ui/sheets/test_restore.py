"""The sheet of all backups: what each holds and how it stands to now, and one of them brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mentorlog import backups, people
from mentorlog.errors import LogbookHeld
from mentorlog.logbook import open_logbook
from ui import messages
from ui.row_model import ACCESSIBLE
from ui.sheets.restore import RestoreSheet
from ui.widgets.label import Label


@pytest.fixture
def looked(desk, behind, opened, qtbot):
    """Opens the sheet, as it is once all backups are looked into."""

    def looked():
        sheet = opened(RestoreSheet(desk, behind))
        qtbot.waitUntil(lambda: "Looking at the backups…" not in words(sheet))
        return sheet

    return looked


@pytest.fixture
def questions(monkeypatch):
    """What was asked before a restore; the answer is yes."""
    asked = []

    def answer(_parent, title, text, yes, *, dangerous):
        asked.append((plain(title), plain(text), yes, dangerous))
        return True

    monkeypatch.setattr(messages, "question", answer)
    return asked


def words(sheet):
    return [label.full_text() for label in sheet.findChildren(Label) if label.isVisible()]


def plain(text):
    """A text without the marks that isolate parts of it."""
    return text.replace("\u2068", "").replace("\u2069", "")


def listed(sheet):
    rows = sheet.list.model()
    return [plain(rows.index(row).data(ACCESSIBLE)) for row in range(rows.rowCount())]


def test_each_backup_says_what_it_holds_and_how_it_stands_to_now(looked, logbook, today):
    people.add(logbook, "Ada")
    backups.make(logbook)
    people.add(logbook, "Bruno")
    people.add(logbook, "Carla")
    backups.make(logbook)
    sheet = looked()
    [last, first] = listed(sheet)
    assert last.startswith("Tue 24 Nov 2026, ") and "the same as now, 3 people · 0 meetings" in last
    assert "older by 2 changes, 1 person · 0 meetings · 0 follow-ups" in first
    assert any("A restore first backs up what it replaces" in text for text in words(sheet))


def test_without_a_backup_it_says_when_there_will_be_one(looked, alone, keyboard):
    sheet = looked()
    assert "No backup yet" in words(sheet) and not sheet.save_button.isEnabled()
    keyboard.save()
    assert not alone


def test_by_keyboard_a_backup_comes_back_and_what_it_replaces_is_kept(
    looked, logbook, alone, questions, notices, keyboard, qtbot
):
    people.add(logbook, "Ada")
    backups.make(logbook)
    people.add(logbook, "Bruno")
    sheet = looked()
    assert sheet.list.hasFocus()
    keyboard.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(notices))
    [(title, text, yes, dangerous)] = questions
    assert title.startswith("Restore the backup of ") and (yes, dangerous) == ("Restore", True)
    assert "The last change is not in it." in text and "is backed up first" in text
    kept = notices[0].text.removeprefix("Restored; what it replaced is kept as ")
    with open_logbook(logbook.path) as again:
        assert people.count(again) == 1
    assert backups.describe(logbook.path, logbook.path.parent / "backups" / kept).holds.people == 2


def test_saying_no_restores_nothing(looked, logbook, alone, keyboard, monkeypatch):
    backups.make(logbook)
    monkeypatch.setattr(messages, "question", lambda *_said, **_look: False)
    sheet = looked()
    keyboard.save()
    assert sheet.isVisible() and not alone


def further(file):
    """A copy that went on by itself, and then the logbook did too or not."""
    with open_logbook(file) as copy:
        people.add(copy, "Chidi")
        people.add(copy, "Dana")


@pytest.fixture
def elsewhere(logbook, today, tmp_path):
    """Makes files that stand to the logbook in different ways."""
    people.add(logbook, "Ada")

    def make(how):
        if how == "another":
            with open_logbook(tmp_path / "other" / "logbook.db") as other:
                return other.path
        file = backups.write(logbook, tmp_path / f"{how}.db")
        if how in ("newer", "grown apart"):
            further(file)
        if how in ("older", "grown apart"):
            people.add(logbook, "Bruno")
        if how == "damaged":
            file.write_bytes(b"no logbook")
        return file

    return make


@pytest.mark.parametrize(
    ("how", "relation", "meaning"),
    [
        ("same", "the same as now", "It holds what the logbook holds now."),
        ("older", "older by 1 change", "The last change is not in it."),
        ("newer", "newer by 2 changes", "It has 2 changes that the logbook lacks."),
        ("grown apart", "both changed since Tue 24 Nov 2026", "each has changes that the other lacks."),
        ("another", "another logbook", "takes the place of all that is here."),
    ],
)
def test_a_file_from_elsewhere_is_compared_and_its_meaning_told(
    looked, elsewhere, alone, questions, keyboard, notices, qtbot, monkeypatch, how, relation, meaning
):
    file = elsewhere(how)
    monkeypatch.setattr(messages, "file_to_open", lambda *_asked: file)
    sheet = looked()
    sheet.other.setFocus()
    keyboard.press(Qt.Key.Key_Space)
    assert relation in listed(sheet)[0]
    keyboard.save()
    assert meaning in questions[0][1]
    qtbot.waitUntil(lambda: bool(notices))


def test_a_file_that_cannot_be_read_cannot_be_restored(looked, elsewhere, alone, keyboard, monkeypatch):
    file = elsewhere("damaged")
    monkeypatch.setattr(messages, "file_to_open", lambda *_asked: file)
    sheet = looked()
    sheet.other.click()
    sheet.other.click()
    [row] = listed(sheet)
    assert "Cannot be read · damaged.db" in row
    assert not sheet.save_button.isEnabled()
    sheet.list.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    assert not alone


def test_where_another_has_the_file_open_nothing_is_restored(
    looked, logbook, alone, questions, keyboard, qtbot, monkeypatch
):
    told = []
    monkeypatch.setattr(messages, "error", lambda _parent, *said: told.append(said))
    backups.make(logbook)
    looked()
    with open_logbook(logbook.path) as other:
        people.add(other, "Ada")
        keyboard.save()
        qtbot.waitUntil(lambda: bool(told))
        assert people.count(other) == 1
    [(problem, title)] = told
    assert isinstance(problem, LogbookHeld) and title == "Nothing was restored"


def test_closing_while_it_still_looks_is_quiet(desk, behind, opened, keyboard, qtbot):
    sheet = opened(RestoreSheet(desk, behind))
    with qtbot.waitSignal(sheet.destroyed):
        keyboard.press(Qt.Key.Key_Escape)
