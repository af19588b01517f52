"""People brought in by the window: looked at, decided upon, and taken over in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QCheckBox

from mentorlog import people, people_list
from mentorlog.contact_points import Point
from ui import messages
from ui.sheets.follow_up import FollowUpSheet
from ui.sheets.imports.imported import ImportedDialog
from ui.sheets.imports.people import ImportPeopleSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.label import Label

HEADS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
PRIYA = "Priya,Raman,https://www.linkedin.com/in/priya,priya@example.org,Siemens,Head of PMO,12 Mar 2024\n"
DANA = "Dana,Ortiz,https://www.linkedin.com/in/dana,,Globex,Lead,02 Nov 2025\n"


@pytest.fixture
def shown(desk, behind, opened, qtbot, tmp_path):
    """Opens the sheet with files of these contents, once they are looked at."""
    desk.writing.connect(lambda task: task.start())

    def show(*contents, name="Connections{}.csv"):
        files = [tmp_path / name.format(number or "") for number in range(len(contents))]
        for file, content in zip(files, contents, strict=True):
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        sheet = opened(ImportPeopleSheet(desk, behind, files))
        qtbot.waitUntil(lambda: sheet.head.trouble.isVisible() or bool(sheet.people.rows()))
        return sheet

    return show


def names(logbook):
    return sorted(row.name for row in people_list.listing(logbook))


def chips(sheet):
    keys = sheet.people.chips.keys()
    return {key: sheet.people.chips.chip(key).text() for key in keys}


def test_new_people_come_over_in_one_step(shown, logbook, notices, qtbot):
    sheet = shown(HEADS + PRIYA + DANA)
    assert chips(sheet) == {"": "All 2", "new": "New 2"}
    assert sheet.save_button.text() == "Import 2 people"
    sheet.save_button.click()
    qtbot.waitUntil(lambda: bool(notices))
    assert names(logbook) == ["Dana Ortiz", "Priya Raman"]
    assert notices[-1].text == "Imported: 2 new"
    logbook.undo()
    assert names(logbook) == []


def test_a_birthday_without_a_year_is_told_as_people_say_it(shown):
    sheet = shown("BEGIN:VCARD\nVERSION:4.0\nFN:Yuki\nBDAY:--0612\nEND:VCARD\n", name="yuki.vcf")
    told = [label.full_text() for label in sheet.change.findChildren(Label)]
    assert "birthday 12 Jun" in told


def test_while_names_are_hidden_it_is_told_what_the_file_is(shown):
    discretion.set_on(True)
    sheet = shown(HEADS + PRIYA, name="priya.csv")
    assert sheet.told.text().endswith(": LinkedIn, 1 person") and "priya" not in sheet.told.text()


def test_the_same_file_once_more_has_nothing_to_import(shown, logbook, qtbot):
    sheet = shown(HEADS + PRIYA)
    sheet.save_button.click()
    qtbot.waitUntil(lambda: names(logbook) == ["Priya Raman"])
    again = shown(HEADS + PRIYA)
    assert chips(again) == {"": "All 1", "same": "Unchanged 1"}
    assert not again.save_button.isEnabled()
    assert again.before.isVisible()


def test_somebody_who_may_be_known_waits_for_a_decision(shown, logbook, qtbot):
    ada = people.add(logbook, "Dana Ortiz", organisation="Elsewhere")
    sheet = shown(HEADS + DANA)
    assert chips(sheet) == {"": "All 1", "review": "To review 1"}
    assert not sheet.save_button.isEnabled()
    sheet.change.decision.chip("same").click()
    assert sheet.save_button.text() == "Import 1 person"
    sheet.save_button.click()
    qtbot.waitUntil(lambda: bool(people.details(logbook, ada).links))
    assert names(logbook) == ["Dana Ortiz"]


def test_somebody_new_of_the_same_name_is_added(shown, logbook, qtbot):
    people.add(logbook, "Dana Ortiz", organisation="Elsewhere")
    sheet = shown(HEADS + DANA)
    sheet.change.decision.chip("new").click()
    sheet.save_button.click()
    qtbot.waitUntil(lambda: names(logbook) == ["Dana Ortiz", "Dana Ortiz"])


def test_all_likely_ones_are_decided_at_once(shown, logbook, qtbot):
    people.add(logbook, "Dana Ortiz", organisation="Globex")
    sheet = shown(HEADS + DANA)
    assert sheet.likely.isVisible()
    sheet.likely.click()
    assert sheet.save_button.isEnabled()
    assert not sheet.likely.isVisible()


def test_what_the_user_changed_stays_unless_theirs_is_taken(shown, logbook, qtbot):
    first = shown(HEADS + PRIYA)
    first.save_button.click()
    qtbot.waitUntil(lambda: names(logbook) == ["Priya Raman"])
    priya = people.find(logbook, "Priya")
    people.edit(logbook, priya, title="Chief of PMO")
    sheet = shown(HEADS + PRIYA.replace("Head of PMO", "Head of delivery"))
    sheet.people.chips.chip("").click()
    qtbot.waitUntil(lambda: len(boxes(sheet.change)) == 1)
    [box] = boxes(sheet.change)
    assert "Chief of PMO stays" in words(sheet.change)
    box.click()
    assert "Chief of PMO becomes Head of delivery" in words(sheet.change)
    sheet.save_button.click()
    qtbot.waitUntil(lambda: people.details(logbook, priya).affiliations[0].title == "Head of delivery")


def boxes(widget):
    return [box for box in widget.findChildren(QCheckBox) if box.isVisible()]


def words(widget):
    return "\n".join(label.full_text() for label in widget.findChildren(Label))


def test_several_cards_are_one_import(shown, logbook, qtbot):
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEND:VCARD\n"
    sheet = shown(card.format("Ada"), card.format("Bob"), name="card{}.vcf")
    assert not sheet.how.isVisible()
    sheet.save_button.click()
    qtbot.waitUntil(lambda: names(logbook) == ["Ada", "Bob"])


def test_a_table_nobody_knows_asks_what_its_columns_hold(shown, logbook, qtbot):
    sheet = shown("Wer;Post\nJörg Müller;joerg@example.org\n".encode("cp1252"), name="kontakte.csv")
    assert sheet.reading.isVisible()
    assert words(sheet.head.trouble) == "No column is known to hold names. Say which one does."
    [who, _post] = sheet.reading.columns
    who.setCurrentIndex(who.findData("name"))
    who.activated.emit(who.currentIndex())
    qtbot.waitUntil(lambda: [row.name for row in sheet.people.rows()] == ["Jörg Müller"])
    assert not sheet.head.trouble.isVisible()
    sheet.save_button.click()
    qtbot.waitUntil(lambda: names(logbook) == ["Jörg Müller"])
    mine = people.details(logbook, people.find(logbook, "Jörg"))
    assert mine.emails == (Point("joerg@example.org"),)


def test_the_answer_stands_beside_the_list_or_near_it_where_there_is_no_room(shown, logbook):
    people.add(logbook, "Dana Ortiz")
    sheet = shown(HEADS + DANA)
    heights = {}
    for letters in (105, 95):
        sheet.resize(sheet.fontMetrics().averageCharWidth() * letters, 580)
        QApplication.processEvents()
        heights[sheet.sides.direction()] = sheet.people.minimumHeight()
    assert heights[QBoxLayout.Direction.TopToBottom] < heights[QBoxLayout.Direction.LeftToRight]


def test_a_file_that_is_none_of_people_is_told(shown):
    sheet = shown(b"%PDF-1.7", name="cv.pdf")
    assert "no file of people" in words(sheet.head.trouble)
    assert not sheet.save_button.isEnabled()


def test_closing_while_it_reads_leaves_nothing_behind(desk, behind, logbook, opened, tmp_path, qtbot):
    file = tmp_path / "Connections.csv"
    file.write_text(HEADS + PRIYA)
    sheet = ImportPeopleSheet(desk, behind, [file])
    sheet.open()
    sheet.reject()
    qtbot.wait(300)
    assert names(logbook) == []


def test_rows_that_are_left_out_can_be_saved(shown, logbook, qtbot, tmp_path, monkeypatch):
    hidden = ",,https://www.linkedin.com/in/hidden,,,,\n"
    sheet = shown(HEADS + PRIYA + hidden)
    assert chips(sheet)["skipped"] == "Left out 1"
    sheet.save_button.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportedDialog))
    dialog = QApplication.activeModalWidget()
    monkeypatch.setattr(messages, "file_to_save", lambda *_asked: tmp_path / "left.csv")
    dialog.save_left_out()
    written = (tmp_path / "left.csv").read_text("utf-8-sig")
    assert "Connections.csv" in written
    assert "/in/hidden" in written


def test_a_table_in_which_nobody_is_found_says_what_to_do(shown):
    sheet = shown("Ort;Zahl\nBonn;12\n", name="orte.csv")
    assert "Say what its columns hold" in words(sheet.head.trouble)
    assert sheet.reading.isVisible()


def test_whoever_would_come_may_be_left_out(shown, logbook, qtbot):
    sheet = shown(HEADS + PRIYA + DANA)
    assert sheet.change.decision.keys() == {"new", "skip"}
    assert sheet.change.decision.chosen_key() == "new"
    sheet.change.decision.chip("skip").click()
    assert sheet.save_button.text() == "Import 1 person"
    sheet.change.decision.chip("new").click()
    assert sheet.save_button.text() == "Import 2 people"
    sheet.change.decision.chip("skip").click()
    sheet.save_button.click()
    qtbot.waitUntil(lambda: len(names(logbook)) == 1)


def test_somebody_taken_for_certain_may_be_somebody_new(shown, logbook, qtbot):
    people.add(logbook, "Priya Raman", emails=[Point("priya@example.org")])
    sheet = shown(HEADS + PRIYA)
    assert chips(sheet) == {"": "All 1", "updated": "Updated 1"}
    assert sheet.change.decision.chosen_key() == "same"
    sheet.change.decision.chip("new").click()
    sheet.save_button.click()
    qtbot.waitUntil(lambda: names(logbook) == ["Priya Raman", "Priya Raman"])


def test_when_all_are_left_out_there_is_nothing_to_import(shown):
    sheet = shown(HEADS + PRIYA)
    sheet.change.decision.chip("skip").click()
    assert not sheet.save_button.isEnabled()


def test_who_waits_for_a_decision_is_not_counted(shown, logbook, qtbot):
    people.add(logbook, "Dana Ortiz", organisation="Elsewhere", title="Director")
    sheet = shown(HEADS + PRIYA + DANA)
    assert sheet.save_button.text() == "Import 1 person"
    for box in boxes(sheet.change):
        box.click()
    assert sheet.save_button.text() == "Import 1 person"


def test_who_is_gone_from_a_file_can_be_noted_alone(shown, logbook, notices, qtbot):
    shown(HEADS + PRIYA + DANA).save_button.click()
    qtbot.waitUntil(lambda: len(names(logbook)) == 2)
    sheet = shown(HEADS + PRIYA)
    assert sheet.save_button.text() == "Note who has gone" and sheet.save_button.isEnabled()
    sheet.save_button.click()
    qtbot.waitUntil(lambda: len(notices) == 2)
    assert notices[-1].text == "1 person is noted as no longer in the file"
    assert names(logbook) == ["Dana Ortiz", "Priya Raman"]
    again = shown(HEADS + PRIYA)
    assert not again.save_button.isEnabled()


def test_the_chips_stay_while_one_is_taken(shown):
    sheet = shown(HEADS + PRIYA)
    chip = sheet.change.decision.chip("new")  # which may have the keyboard
    sheet.change.decision.chip("skip").click()
    assert sheet.change.decision.chosen_key() == "skip"
    assert sheet.change.decision.chip("new") is chip


def test_who_has_a_new_post_can_be_congratulated(shown, logbook, notices, qtbot):
    for row in (DANA + PRIYA, DANA.replace("Globex", "Initech")):
        count = len(notices)
        shown(HEADS + row).save_button.click()
        qtbot.waitUntil(lambda count=count: len(notices) > count)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportedDialog))
    dialog = QApplication.activeModalWidget()
    said = [label.text() for label in dialog.findChildren(Label)]
    assert "Dana Ortiz has a new post. organisation: Globex becomes Initech" in said
    assert "No longer in the file, and kept: Priya Raman" in said
    button = next(each for each in dialog.findChildren(Button) if each.text() == "Congratulate…")
    button.click()
    promise = QApplication.activeModalWidget()
    assert isinstance(promise, FollowUpSheet) and "Initech" in promise.what.text()
    promise.reject()
    dialog.reject()


BO = "Bo,Berg,,,Acme,PM,\n"
CY = "Cy,Dahl,,,Acme,PM,\n"


def test_one_key_decides_and_leads_to_whoever_waits_next(shown, logbook, qtbot):
    for name in ("Bo Berg", "Cy Dahl", "Dana Ortiz"):
        people.add(logbook, name, organisation="Elsewhere")
    sheet = shown(HEADS + BO + CY + DANA)
    chip = sheet.change.decision.chip
    chip("same").setFocus()
    for key, decision, place in (
        (Qt.Key.Key_Space, "same", 1),
        (Qt.Key.Key_Right, "new", 2),
        (Qt.Key.Key_Right, "skip", 2),  # nobody waits any more
    ):
        qtbot.keyClick(sheet.focusWidget(), key)
        assert sheet.focusWidget() is chip(decision) and sheet.people.row()[0] == place
    assert [row.decision for row in sheet.people.rows()] == ["same", "new", "skip"]


def test_after_all_likely_ones_the_keyboard_is_where_somebody_still_waits(shown, logbook, qtbot):
    people.add(logbook, "Bo Berg", organisation="Acme")
    people.add(logbook, "Cy Dahl", organisation="Elsewhere")
    sheet = shown(HEADS + BO + CY + PRIYA)
    sheet.people.chips.chip("").click()
    sheet.people.list.pick_near(2)  # somebody new, of whom less is asked
    assert sheet.people.row()[1].choices == ("new", "skip")
    sheet.likely.setFocus()
    qtbot.keyClick(sheet.likely, Qt.Key.Key_Space)
    assert sheet.people.row()[1].name == "Cy Dahl" and sheet.people.row()[1].is_open
    assert sheet.change.decision.isAncestorOf(sheet.focusWidget())


def test_after_all_likely_ones_and_nobody_else_the_keyboard_is_on_import(shown, logbook, qtbot):
    people.add(logbook, "Bo Berg", organisation="Acme")
    sheet = shown(HEADS + BO)
    sheet.likely.setFocus()
    qtbot.keyClick(sheet.likely, Qt.Key.Key_Space)
    assert sheet.focusWidget() is sheet.save_button


def test_of_two_in_one_file_who_may_be_one_the_user_says_who_they_are(shown, logbook, qtbot):
    sheet = shown(HEADS + DANA + DANA.replace("/in/dana", "/in/do").replace("Lead", ""))
    assert chips(sheet) == {"": "All 2", "review": "To review 1", "new": "New 1"}
    assert "May be Dana Ortiz. Line 2 of Connections.csv: The same name" in words(sheet.change)
    assert sheet.save_button.text() == "Import 1 person"
    sheet.change.decision.chip("new").click()
    assert sheet.save_button.text() == "Import 2 people"
    sheet.change.decision.chip("same").click()
    assert sheet.save_button.text() == "Import 1 person"
    sheet.save_button.click()
    qtbot.waitUntil(lambda: names(logbook) == ["Dana Ortiz"])
    dana = people.details(logbook, people.find(logbook, "Dana"))
    assert len(dana.links) == 2
