"""The sheet that makes one person of two: who stays, what is true of them, and what they keep."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mentorlog import attachments, meetings, people, people_list
from mentorlog.contact_points import Point
from mentorlog.contacts.merge import merge
from mentorlog.dates import When
from mentorlog.meetings import Participant
from ui.row_model import DISPLAY
from ui.sheets.merge_people import MergePeopleSheet
from ui.sheets.merges import MergesSheet
from ui.widgets.blur import discretion
from ui.widgets.chips import ChoiceChips
from ui.widgets.label import Label


@pytest.fixture
def pair(logbook, today):
    """Two who differ in name, nickname and rhythm, and have e-mails in common and apart."""
    ann = people.add(
        logbook,
        "Ann Lee",
        nickname="Annie",
        every_days=30,
        emails=[Point("ann@acme.org", "work")],
        zone="UTC",
    )
    anne = people.add(
        logbook,
        "Anne Lee",
        nickname="Nan",
        every_days=60,
        emails=[Point("ANN@acme.org"), Point("anne@home.org")],
        phones=[Point("+442079460018")],
        zone="UTC",
    )
    meetings.log(logbook, [Participant(anne)], When(today))
    return ann, anne


@pytest.fixture
def sheet(desk, behind, opened, pair):
    return opened(MergePeopleSheet(desk, behind, *pair))


def plain(text):
    """Without the marks of direction round names."""
    return "".join(letter for letter in text if letter not in "\u2066\u2067\u2068\u2069")


def words(sheet):
    return [label.text() for label in sheet.findChildren(Label) if label.isVisible()]


def offered(sheet):
    return [item.text for item in sheet.items.lines]


def test_only_what_differs_is_asked(sheet):
    assert list(sheet.choices) == ["name", "nickname", "every_days"]
    assert offered(sheet) == ["ann@acme.org", "anne@home.org", "+442079460018"]
    assert all(line.box.isChecked() for line in sheet.items.lines.values())
    assert "Goes over as well: 1 meeting." in words(sheet)


def test_saved_as_it_is_the_first_stays_with_all_of_both(logbook, sheet, pair, keyboard, notices):
    keyboard.save()
    person = people.details(logbook, pair[0])
    assert (person.name, person.nickname, person.every_days) == ("Ann Lee", "Annie", 30)
    assert [point.value for point in person.emails] == ["ann@acme.org", "anne@home.org"]
    assert len(person.phones) == 1
    assert notices[-1].undo
    logbook.undo()
    assert people.details(logbook, pair[1]).name == "Anne Lee"


def test_by_keys_what_the_other_says_is_taken_and_an_address_left_out(logbook, sheet, pair, keyboard):
    keyboard.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Right)
    assert sheet.choices["nickname"].chosen_key() == pair[1]
    keyboard.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    keyboard.save()
    person = people.details(logbook, pair[0])
    assert (person.name, person.nickname) == ("Ann Lee", "Nan")
    assert [point.value for point in person.emails] == ["anne@home.org"]


def test_the_other_can_stay_and_then_what_they_say_is_right(logbook, sheet, pair, keyboard):
    keyboard.press(Qt.Key.Key_Right)
    assert {chips.chosen_key() for chips in sheet.choices.values()} == {pair[1]}
    assert "Goes over as well" not in " ".join(words(sheet))  # Ann brings nothing but a nickname
    keyboard.save()
    assert people.details(logbook, pair[1]).name == "Anne Lee"
    assert people.find(logbook, "lee") == pair[1]


def test_what_is_not_ticked_stays_so_when_another_one_stays(sheet, pair):
    line = next(line for item, line in sheet.items.lines.items() if item.text == "anne@home.org")
    line.box.click()
    sheet.stays.chip(pair[1]).click()
    sheet.stays.chip(pair[0]).click()
    assert [item.text for item in sheet.items.left_out()] == ["anne@home.org"]


def test_of_one_name_it_says_who_was_added_first(desk, behind, opened, logbook):
    first, second = (people.add(logbook, "John Smith") for _ in range(2))
    sheet = opened(MergePeopleSheet(desk, behind, first, second))
    assert [sheet.stays.chip(uid).text() for uid in (first, second)] == [
        "John Smith, added first",
        "John Smith, added later",
    ]
    assert sheet.choices == {}


def test_photos_are_seen_and_chosen(desk, behind, opened, logbook, pair):
    for uid in pair:
        attachments.set_photo(logbook, uid, b"\x89PNG\r\n\x1a\n" + uid.encode())
    theirs = people.details(logbook, pair[1]).photo
    sheet = opened(MergePeopleSheet(desk, behind, *pair))
    sheet.choices["photo"].chip(pair[1]).click()
    sheet.save()
    assert people.details(logbook, pair[0]).photo == theirs


def test_whoever_has_gone_meanwhile_is_told(logbook, sheet, pair, keyboard):
    merge(logbook, pair[0], pair[1])
    keyboard.save()
    assert sheet.isVisible() and sheet.head.trouble.isVisible()


def test_names_are_hidden(sheet):
    discretion.set_on(True)
    chips = [chip.text() for group in sheet.findChildren(ChoiceChips) for chip in group._chips.values()]
    assert not any("Lee" in text or "Nan" in text for text in (*words(sheet), *chips))


def test_merges_are_listed_and_the_chosen_two_parted(desk, behind, opened, logbook, pair, keyboard, notices):
    merge(logbook, *pair)
    people.add(logbook, "Somebody since")
    sheet = opened(MergesSheet(desk, behind))
    assert plain(sheet.list.model().index(0, 0).data(DISPLAY)) == "Anne Lee is Ann Lee now"
    keyboard.press(Qt.Key.Key_Return)
    assert people.details(logbook, pair[1]).name == "Anne Lee"
    assert plain(notices[-1].text) == "Ann Lee and Anne Lee are two people" and notices[-1].undo


def test_what_was_changed_since_is_told_and_the_sheet_stays(desk, behind, opened, logbook, pair, keyboard):
    merge(logbook, *pair)
    people.edit(logbook, pair[0], phones=[])
    sheet = opened(MergesSheet(desk, behind))
    keyboard.press(Qt.Key.Key_Return)
    assert sheet.isVisible() and sheet.head.trouble.isVisible()
    assert len(people_list.listing(logbook)) == 1


def test_without_merges_there_is_nothing_to_part(desk, behind, opened):
    sheet = opened(MergesSheet(desk, behind))
    assert not sheet.save_button.isEnabled() and sheet.close_button.hasFocus()
    assert "Nobody was merged" in words(sheet)
