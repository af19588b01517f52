"""What imports know of a person, on the page: where they came from, their notes, and a change of job."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog import follow_up_list, meetings, people
from mentorlog.contact_points import Point
from mentorlog.contacts import job_moves
from mentorlog.contacts.apply import apply
from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import ReadFile
from mentorlog.contacts.reading import Reading
from mentorlog.contacts.record import ContactRecord
from mentorlog.dates import When
from mentorlog.meetings import Participant
from ui.pages.person.move_card import MoveCard
from ui.sheets.follow_up import FollowUpSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.label import Label

ADA = ContactRecord(
    "Ada Lindqvist",
    key="ada",
    emails=(Point("ada@example.org"),),
    organisation="Acme",
    title="PM",
    notes="Met in <b>Lund</b>",
    connected_on="2024-03-12",
)
DETAILS = 2


def brought(logbook, *records, source="linkedin"):
    apply(logbook, plan(logbook, [ReadFile("people.csv", Reading(source, records, sha256=records[0].title))]))


@pytest.fixture
def moved(logbook, today):
    """Somebody of whom LinkedIn told first where they were, and then where they are."""
    brought(logbook, ADA)
    brought(logbook, replace(ADA, organisation="Globex", title="CIO"))


def words(widget):
    isolates = dict.fromkeys(map(ord, "\u2068\u2069"))
    return [label.full_text().translate(isolates) for label in widget.findChildren(Label)]


def open_sheet(window):
    [sheet] = [each for each in window.findChildren(FollowUpSheet) if each.isVisible()]
    return sheet


def test_a_change_of_job_stands_in_the_timeline(moved, open_page):
    [card] = open_page("people").detail.timeline.cards
    assert words(card) == ["Moved from Acme to Globex", "seen in LinkedIn, Nov 2026"]
    assert card.accessibleName() == "Moved from Acme to Globex, seen in LinkedIn, Nov 2026"
    discretion.set_on(True)
    assert "Globex" not in card.accessibleName() and "LinkedIn" in card.accessibleName()


def test_it_stands_among_the_meetings_by_its_day(moved, open_page, logbook, today):
    page = open_page("people")
    ada = page.detail.uid
    for days in (-3, 2):
        day = When(today.replace(day=today.day + days))
        meetings.log(logbook, [Participant(ada)], day, [], title=str(days))
    told = [words(card)[0] for card in page.detail.timeline.cards]
    assert told == ["2", "Moved from Acme to Globex", "-3"]


@pytest.mark.parametrize("way", ["button", "enter", "action"])
def test_congratulating_is_a_follow_up_that_is_proposed(moved, open_page, logbook, qtbot, way):
    page = open_page("people")
    [card] = page.detail.timeline.cards
    if way == "button":
        qtbot.mouseClick(card.findChild(Button, "congratulate"), Qt.MouseButton.LeftButton)
    elif way == "enter":
        card.setFocus()
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    else:
        page.desk.actions.trigger("congratulate")
    sheet = open_sheet(page.window())
    assert sheet.what.text() == "Congratulate Ada on the new post: CIO, Globex"
    sheet.save()
    [promised] = follow_up_list.listing(logbook)
    assert [person.name for person in promised.people] == ["Ada Lindqvist"]


def test_there_is_nothing_to_congratulate_on_without_a_move(ada, open_page):
    page = open_page("people")
    assert not page.desk.actions["congratulate"].isEnabled()


def test_an_import_taken_back_takes_its_news_back(moved, open_page, logbook):
    page = open_page("people")
    assert isinstance(page.detail.timeline.cards[0], MoveCard)
    logbook.undo()
    assert page.detail.timeline.cards == []
    assert not page.desk.actions["congratulate"].isEnabled()


def test_the_details_say_where_somebody_came_from(moved, open_page, logbook):
    brought(logbook, ContactRecord("Bo", key="bo"))
    page = open_page("people")
    page.show_item(page.list.rows.row(0).uid)
    page.detail.tabs.setCurrentIndex(DETAILS)
    card = page.detail.details.origins
    assert words(card)[1:] == [
        "LinkedIn · imported Tue 24 Nov 2026 · connected on 12 Mar 2024",
        "no longer connected since Tue 24 Nov 2026",
        "Notes from LinkedIn",
        "Met in <b>Lund</b>",
    ]
    notes = card.findChildren(Label)[-1]
    assert notes.textFormat() == Qt.TextFormat.PlainText and notes.text() == "Met in <b>Lund</b>"
    assert "Lund" in card.accessibleDescription()
    discretion.set_on(True)
    assert "Lund" not in notes.text() + card.accessibleDescription()


def test_who_was_written_down_by_the_user_came_from_nowhere(ada, open_page):
    page = open_page("people")
    page.detail.tabs.setCurrentIndex(DETAILS)
    assert not page.detail.details.origins.isVisible()


def test_going_through_the_posts_changes_nothing_of_them(moved, open_page, logbook):
    page = open_page("people")
    page.detail.tabs.setCurrentIndex(DETAILS)
    editor = page.detail.details.editor("affiliations")
    step = logbook.undoable()
    assert editor.value() == people.details(logbook, page.detail.uid).affiliations
    page.detail.keep()
    assert logbook.undoable() == step and job_moves.of_person(logbook, page.detail.uid)


def test_del_on_the_news_takes_nobody_away(moved, open_page, logbook, qtbot):
    [card] = open_page("people").detail.timeline.cards
    card.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert people.count(logbook) == 1
