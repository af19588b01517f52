"""What is typed about a mentorship comes back as a draft, and no two drafts meet."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from mentorlog import drafts, people_list
from mentorlog.mentoring import mentorship_list, mentorships
from mentorlog.mentoring.presets import programmes
from ui.sheets.mentorship import MentorshipSheet
from ui.widgets.button import Button

ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def with_ada(logbook, known, today):
    """A mentorship of ninety minutes in all with Ada, of two months; its uid."""
    return mentorships.start(
        logbook, known["ada"], "mentee", purpose="Lead", minutes=90, since=today - timedelta(60)
    )


def kept(logbook, name):
    draft = drafts.load(logbook, f"mentorship-{name}")
    return draft and draft["values"]


def fill(sheet):
    """Type and choose something in every field."""
    sheet.role.chip("mentor").click()
    sheet.purpose.set_text("Run the PMO")
    sheet.programme.chip("6-months").click()
    sheet.until.set_text("1 jun 2027")
    sheet.rhythm.show_value(10)
    sheet.sessions.setValue(9)
    sheet.hours.setValue(11)
    sheet.confidential.setChecked(True)


def test_every_field_of_a_new_one_comes_back(desk, logbook, behind, opened, known, keyboard, notices):
    sheet = opened(MentorshipSheet(desk, behind))
    keyboard.type("pri")
    keyboard.press(Qt.Key.Key_Return)
    fill(sheet)
    typed = sheet.values()
    assert typed["who"] == [[known["priya"], "Priya Raman"]]
    keyboard.press(ESCAPE)
    assert notices[-1].text == "Kept as a draft" and mentorship_list.listing(logbook) == []
    again = opened(MentorshipSheet(desk, behind))
    assert again.values() == typed and again.head.draft.isVisible()
    again.save()
    (row,) = mentorship_list.listing(logbook)
    assert (row.person, row.role, row.purpose, row.programme) == (
        known["priya"],
        "mentor",
        "Run the PMO",
        "6-months",
    )
    assert (row.until.isoformat(), row.every_days, row.sessions, row.minutes) == ("2027-06-01", 10, 9, 660)
    assert row.confidential and kept(logbook, "") is None


def test_a_draft_can_be_thrown_away(desk, logbook, behind, opened, known, keyboard):
    fill(opened(MentorshipSheet(desk, behind, known["ada"])))
    keyboard.press(ESCAPE)
    again = opened(MentorshipSheet(desk, behind, known["ada"]))
    again.head.draft.findChild(Button).click()
    assert again.purpose.text() == "" and again.role.chosen_key() == "mentee"
    assert [uid for uid, _name in again.who.pairs()] == [known["ada"]]
    assert kept(logbook, known["ada"]) is None


def test_drafts_of_different_mentorships_do_not_meet(
    desk, logbook, behind, opened, known, keyboard, with_ada
):
    for sheet, words in (
        (MentorshipSheet(desk, behind), "Anybody"),
        (MentorshipSheet(desk, behind, known["priya"]), "With Priya"),
        (MentorshipSheet(desk, behind, uid=with_ada), "Changed"),
    ):
        opened(sheet).purpose.set_text(words)
        keyboard.press(ESCAPE)
    names = ("", known["priya"], with_ada)
    assert [kept(logbook, name)["purpose"] for name in names] == ["Anybody", "With Priya", "Changed"]


def test_a_changed_agreement_comes_back_and_is_saved_to_the_minute(
    desk, logbook, behind, opened, keyboard, with_ada
):
    sheet = opened(MentorshipSheet(desk, behind, uid=with_ada))
    sheet.purpose.set_text("Lead two sites")
    keyboard.press(ESCAPE)
    assert mentorship_list.one(logbook, with_ada).purpose == "Lead"
    again = opened(MentorshipSheet(desk, behind, uid=with_ada))
    again.save()
    row = mentorship_list.one(logbook, with_ada)
    assert (row.purpose, row.minutes) == ("Lead two sites", 90) and kept(logbook, with_ada) is None
    logbook.undo()
    assert mentorship_list.one(logbook, with_ada).purpose == "Lead"


def test_somebody_new_in_a_draft_is_made_when_it_is_saved_and_not_before(
    desk, logbook, behind, opened, known, keyboard
):
    sheet = opened(MentorshipSheet(desk, behind))
    sheet.show_values(sheet.values() | {"who": [[None, "Noor Haddad"]]})
    keyboard.press(ESCAPE)
    assert len(people_list.listing(logbook)) == 3
    opened(MentorshipSheet(desk, behind)).save()
    assert mentorship_list.listing(logbook)[0].name == "Noor Haddad"
    assert len(people_list.listing(logbook)) == 4


def test_every_usual_form_sets_a_rhythm_that_has_a_chip(desk, behind, opened):
    sheet = opened(MentorshipSheet(desk, behind))
    for key, form in programmes().items():
        sheet.programme.chip(key).click()
        assert (sheet.rhythm.value(), sheet.rhythm.chips.chosen_key()) == (
            form.every_days,
            str(form.every_days or 0),
        )
