"""The review pack as the user puts it together: ticked, read, asked of its names, saved."""

from __future__ import annotations

import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QRadioButton

from mentorlog import people
from mentorlog.mentoring import feedback
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui import messages
from ui.sheets.review_pack import ReviewPackSheet
from ui.widgets.blur import discretion
from ui.widgets.toast import Toast


@pytest.fixture
def heard(logbook, known):
    """Strength, growth and private advice from Priya."""
    said = (("You calm Ada.", "strength"), ("You talk too long.", "growth"), ("Leave that boss.", "advice"))
    return [
        feedback.add(logbook, known["priya"], quote, kind, private=kind == "advice") for quote, kind in said
    ]


@pytest.fixture
def open_pack(desk, behind, opened, qtbot):
    """Opens the sheet, as it is once the preview is there; the window's long writes are done at once."""
    desk.writing.connect(lambda task: task.start())

    def open_pack(**chosen):
        sheet = ReviewPackSheet(desk, behind, ReviewFilter(**chosen))
        qtbot.waitUntil(lambda: sheet.pack is not None)
        return opened(sheet)

    return open_pack


@pytest.fixture
def saved_as(tmp_path, monkeypatch):
    """Lets the user choose a file of this name."""

    def choose(name):
        monkeypatch.setattr(messages, "file_to_save", lambda *_asked: tmp_path / name)
        return tmp_path / name

    return choose


def click(qtbot, sheet, button):
    """Click, and wait until the pack is told anew."""
    before = sheet.pack
    button.click()
    qtbot.waitUntil(lambda: sheet.pack is not before)


def item(sheet, group, place=0):
    return sheet.choice.topLevelItem(group).child(place)


def test_the_preview_marks_what_stands_for_a_name(heard, open_pack):
    sheet = open_pack()
    text = sheet.preview.toPlainText()
    assert "You calm ‹contact B›." in text and "‹Contact A›" in text
    assert "Priya" not in text and "boss" not in text
    assert sheet.names.hits.full_text() == "Ada → contact B, once"
    assert sheet.save_button.isEnabled()


def test_names_and_private_words_come_by_their_switches(heard, open_pack, qtbot):
    sheet = open_pack()
    click(qtbot, sheet, sheet.with_names)
    assert "Priya Raman" in sheet.preview.toPlainText() and not sheet.legend.isVisible()
    click(qtbot, sheet, sheet.with_private)
    assert "Leave that boss." in sheet.preview.toPlainText()


def test_what_is_not_ticked_is_left_out(heard, open_pack, qtbot, saved_as):
    sheet = open_pack()
    before = sheet.pack
    item(sheet, 0).setCheckState(0, Qt.CheckState.Unchecked)
    assert not sheet.save_button.isEnabled()  # until it is seen
    qtbot.waitUntil(lambda: sheet.pack is not before)
    assert "You calm" not in sheet.preview.toPlainText()
    file = saved_as("pack.md")
    sheet.markdown.click()
    qtbot.waitUntil(file.exists)
    assert "You talk too long." in file.read_text("utf-8") and "calm" not in file.read_text("utf-8")


def test_a_whole_group_goes_with_one_tick(heard, open_pack, qtbot):
    sheet = open_pack()
    before = sheet.pack
    sheet.choice.topLevelItem(1).setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: sheet.pack is not before)
    assert sheet.choice.left_out() == {heard[1]}


@pytest.mark.parametrize(("answer", "told"), [("A name", "‹Contact B› you?"), ("No name", "Will you?")])
def test_nothing_is_saved_before_the_user_says_what_is_a_name(logbook, known, open_pack, qtbot, answer, told):
    people.add(logbook, "Will Grant")
    feedback.add(logbook, known["priya"], "Will you?", "advice")
    sheet = open_pack()
    buttons = (sheet.save_button, sheet.markdown, sheet.table, sheet.copy)
    assert sheet.waiting.isVisible() and not any(button.isEnabled() for button in buttons)
    answers = sheet.names.questions["Will"].findChildren(QRadioButton)
    click(qtbot, sheet, next(chip for chip in answers if chip.text() == answer))
    assert told in sheet.preview.toPlainText()
    assert not sheet.waiting.isVisible() and all(button.isEnabled() for button in buttons)


def test_the_pdf_tells_no_name_and_the_sheet_stays_for_another_form(
    heard, open_pack, qtbot, saved_as, notices
):
    sheet = open_pack()
    file = saved_as("pack")
    sheet.save_button.click()
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].text == "Written: pack.pdf"
    assert sheet.isVisible() and sheet.findChild(Toast).isVisible()
    table = saved_as("pack.csv")
    sheet.table.click()
    qtbot.waitUntil(lambda: len(notices) == 2)
    assert table.exists() and sheet.isVisible()
    text = subprocess.run(
        ["pdftotext", file.with_suffix(".pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "You calm contact B." in text and "Priya" not in text and "‹" not in text


def test_what_cannot_be_written_is_told_in_the_sheet(heard, open_pack, qtbot, saved_as):
    sheet = open_pack()
    saved_as("nowhere/pack.csv")
    sheet.table.click()
    qtbot.waitUntil(sheet.head.trouble.isVisible)
    assert sheet.isVisible()


def test_the_text_is_copied_without_marks(heard, open_pack):
    open_pack().copy.click()
    text = QGuiApplication.clipboard().text()
    assert "You calm contact B." in text and "‹" not in text


def test_ticks_are_set_by_keys(heard, open_pack, qtbot):
    sheet = open_pack()
    sheet.choice.setFocus()
    qtbot.keyClick(sheet.choice, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.choice, Qt.Key.Key_Space)
    assert sheet.choice.left_out() == {heard[0]}


def test_discretion_hides_all_words_of_it(heard, open_pack):
    sheet = open_pack()
    discretion.set_on(True)
    assert "calm" not in sheet.preview.toPlainText() and "calm" not in item(sheet, 0).text(0)
    discretion.set_on(False)
    assert "calm" in sheet.preview.toPlainText() and "calm" in item(sheet, 0).text(0)


def test_it_tells_of_the_time_chosen_and_another_can_be_taken(logbook, known, heard, open_pack, qtbot, today):
    feedback.add(logbook, known["priya"], "Long ago.", "strength", day=today.replace(year=today.year - 2))
    sheet = open_pack(period="this-review-year", givers=(known["priya"],), kinds=("strength",))
    text = sheet.preview.toPlainText()
    assert sheet.filter.period.currentText() == "This review year"
    assert sheet.filter.rest.full_text() == "From Priya Raman · Strength"
    assert "Long ago." not in text and "talk too long" not in text
    before = sheet.pack
    sheet.filter.period.setCurrentIndex(0)
    sheet.filter.period.picked.emit(("", None, None))
    assert not sheet.save_button.isEnabled()
    qtbot.waitUntil(lambda: sheet.pack is not before)
    assert "Long ago." in sheet.preview.toPlainText()
    assert "talk too long" not in sheet.preview.toPlainText()
