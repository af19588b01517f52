"""A meeting in the logbook counts towards credentials, and says so where it is told in full."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from mentorlog import meetings
from mentorlog.credentials import activities, activity_list, holdings
from mentorlog.dates import When
from mentorlog.meetings import Participant
from ui.pages.person.meeting_card import MeetingCard
from ui.sheets.activity import ActivitySheet
from ui.widgets.button import Button
from ui.widgets.chips import Chip


@pytest.fixture
def met(logbook, ada, today):
    day = When(today - timedelta(2))
    return meetings.log(logbook, [Participant(ada)], day, [], kind="event", title="Evening", minutes=90)


def sheet(qtbot):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ActivitySheet))
    return QApplication.activeModalWidget()


def entries(page):
    """What the menu of the meeting offers."""
    menu = QMenu(page)
    page.detail._fill_menu(page.list.chosen()[0], menu)
    return {action.text(): action for action in menu.actions()}


def test_it_is_counted_and_shows_what_it_counts(logbook, met, open_page, qtbot):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    page = open_page("meetings")
    assert page.detail.findChild(Button, "credits") is None
    entries(page)["Count for c&redentials…"].trigger()
    sheet(qtbot).save()
    button = page.detail.findChild(Button, "credits")
    assert button.text() == "1.5 PDU" and button.isVisible()
    button.click()
    changing = sheet(qtbot)
    assert changing.is_change
    changing.reject()
    assert len(activity_list.of_meetings(logbook, [met])) == 1


def test_what_counts_nothing_yet_says_so(logbook, met, open_page):
    activities.add(logbook, "Evening", "networking", date(2026, 11, 20), meeting=met)
    page = open_page("meetings")
    assert page.detail.findChild(Button, "credits").text() == "Counts nothing yet"
    assert "Count for c&redentials…" in entries(page)


def test_without_a_credential_its_menu_does_not_speak_of_them(logbook, met, open_page, qtbot):
    page = open_page("meetings")
    assert "Count for c&redentials…" not in entries(page)
    page.desk.actions.trigger("count-meeting")  # the menu bar and the palette know the way all the same
    sheet(qtbot).reject()


def test_what_is_only_planned_does_not_count(logbook, ada, today, open_page):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    meetings.log(logbook, [Participant(ada)], When(today + timedelta(2)), [], title="Ahead")
    page = open_page("meetings")
    assert "count-meeting" not in page.handlers() and "Count for c&redentials…" not in entries(page)


def test_the_timeline_of_a_person_shows_it_too(logbook, met, ada, open_page):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    activities.add(logbook, "Evening", "chapter-meeting", date(2026, 11, 20), minutes=90, meeting=met)
    page = open_page("people")
    page.show_item(ada)
    [card] = page.detail.findChildren(MeetingCard)
    assert "1.5 PDU" in [chip.full_text() for chip in card.findChildren(Chip)]
    assert card.accessibleName().endswith("1.5 PDU")
