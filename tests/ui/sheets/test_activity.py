"""The sheet of an activity: what it is worth is told while it is typed; confirmed, split, changed, undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from mentorlog import drafts, evidence, meetings
from mentorlog.credentials import activities, activity_list, holdings, proofs
from mentorlog.credentials.activities import Part
from mentorlog.dates import DateAndTime, When
from mentorlog.meetings import Participant
from ui import messages
from ui.sheets.activity import ActivitySheet

DAY = date(2026, 11, 20)


@pytest.fixture
def held(logbook, today):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9))


def type_into(sheet, title="Risk evening", kind="chapter-meeting", minutes="90"):
    fields = sheet.particulars
    fields.title.set_text(title)
    fields.kind.setCurrentIndex(fields.kind.findData(kind))
    fields.kind.activated.emit(fields.kind.currentIndex())
    fields.length.set_text(minutes)
    fields.length.changed.emit()


def told(sheet):
    """What each card says: ticked or not, the amount, the reason, how sure."""
    return {
        key: (
            card.box.isChecked(),
            card._amount.full_text(),
            card._reason.full_text(),
            card._mark.accessibleName(),
        )
        for key, card in sheet.worths.cards.items()
    }


def below(widget, sheet):
    """How far down it stands."""
    return widget.mapTo(sheet, widget.rect().topLeft()).y()


def counts(logbook):
    [row] = activity_list.listing(logbook)
    return {(each.rule, each.group): (each.amount, each.typed) for each in row.credits}


def test_the_worth_to_each_credential_is_told_while_it_is_typed(desk, behind, logbook, opened, held, notices):
    sheet = opened(ActivitySheet(desk, behind))
    assert not any(card.isVisible() for card in sheet.worths.cards.values())
    type_into(sheet)
    assert told(sheet) == {
        "pmi-pmp": (
            True,
            "1.5 PDU",
            "Organization Meetings in Education, one PDU for 60 minutes; "
            "without a skill area it fills no minimum but that of Education.",
            "sure",
        ),
        "isaca-cism": (True, "1.75 CPE", "Chapter meeting in Education, one CPE for 50 minutes.", "sure"),
    }
    type_into(sheet, kind="mentored-by", minutes="60")
    ticked, amount, reason, mark = told(sheet)["isaca-cism"]
    assert (ticked, amount, mark) == (False, "", "unsure") and reason.startswith("0, because")
    type_into(sheet)
    sheet.particulars.host.setText("PMI Lisbon")
    sheet.save()
    assert counts(logbook) == {
        ("pmi-pmp", "education"): (150, False),
        ("isaca-cism", "education"): (175, False),
    }
    [row] = activity_list.listing(logbook)
    assert (row.title, row.kind, row.organisation) == (
        "Risk evening",
        "chapter-meeting",
        "PMI Lisbon",
    )
    assert (notices[-1].text, notices[-1].undo) == ("Logged: 1.5 PDU, 1.75 CPE", True)
    logbook.undo()
    assert activity_list.listing(logbook) == []


def test_it_is_logged_by_keyboard_alone(desk, behind, logbook, opened, held, keyboard):
    sheet = opened(ActivitySheet(desk, behind))
    keyboard.type("Risk evening")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("web")
    assert sheet.particulars.kind.kind() == "webinar" and sheet.worths.cards["pmi-pmp"].isVisible()
    sheet.particulars.length.setFocus()
    keyboard.type("60")
    assert told(sheet)["pmi-pmp"][1] == "1 PDU"
    sheet.worths.cards["isaca-cism"].box.setFocus()
    keyboard.press(Qt.Key.Key_Space, Qt.Key.Key_Tab)
    sheet.worths.cards["pmi-pmp"].places[0].setFocus()
    keyboard.press(Qt.Key.Key_Down)
    assert sheet.worths.cards["pmi-pmp"].places[0].chosen() == "ways-of-working"
    assert "Ways of Working" in told(sheet)["pmi-pmp"][2]
    keyboard.save()
    assert counts(logbook) == {("pmi-pmp", "ways-of-working"): (100, False)}


def test_a_credential_can_be_left_out_and_a_group_chosen(desk, behind, logbook, opened, held):
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet, kind="course", minutes="60")
    cism, pmp = sheet.worths.cards["isaca-cism"], sheet.worths.cards["pmi-pmp"]
    cism.box.click()
    assert not cism.places[0].isVisible()
    pmp.places[0].choose("power-skills")
    pmp.places[0].moved.emit()
    assert "Power Skills" in told(sheet)["pmi-pmp"][2] and "skill area" not in told(sheet)["pmi-pmp"][2]
    type_into(sheet, kind="networking", minutes="120")  # what was chosen stays, also over what gives nothing
    type_into(sheet, kind="course", minutes="120")
    assert not cism.box.isChecked() and pmp.places[0].chosen() == "power-skills"
    sheet.save()
    assert counts(logbook) == {("pmi-pmp", "power-skills"): (200, False)}


def test_it_is_split_over_groups_by_amounts(desk, behind, logbook, opened, held):
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet, kind="course", minutes="90")
    sheet.worths.cards["isaca-cism"].box.click()
    pmp = sheet.worths.cards["pmi-pmp"]
    pmp.another.click()
    first, second = pmp.places
    assert first.text() == "1.5" and second.group.hasFocus()
    first.choose("ways-of-working")
    sheet.save()
    assert sheet.isVisible() and pmp.problem.full_text() == "In which group does it count for PMP?"
    second.choose("power-skills")
    second.moved.emit()
    sheet.save()
    assert sheet.isVisible() and pmp.problem.full_text() == "How many PDU are they? Type a number."
    second.amount.setText("0.5")
    sheet.save()
    assert sheet.isVisible() and "1.5 PDU in all" in sheet.worths._problem.full_text()
    first.amount.setText("1")
    second.amount.textEdited.emit("0.5")
    assert told(sheet)["pmi-pmp"][1] == "1.5 PDU"
    sheet.save()
    assert counts(logbook) == {
        ("pmi-pmp", "ways-of-working"): (100, True),
        ("pmi-pmp", "power-skills"): (50, True),
    }


def test_a_group_that_is_taken_away_leaves_all_to_the_other(desk, behind, logbook, opened, held):
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet, kind="course", minutes="60")
    pmp = sheet.worths.cards["pmi-pmp"]
    pmp.another.click()
    pmp.places[0].away.click()
    pmp.places[0].choose("business-acumen")
    assert len(pmp.places) == 1 and pmp.places[0].text() == ""
    sheet.save()
    assert counts(logbook)["pmi-pmp", "business-acumen"] == (100, False)


def test_credits_can_be_typed_instead_of_minutes(desk, behind, logbook, opened, held):
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet, kind="course", minutes="")
    assert told(sheet)["pmi-pmp"][:3] == (True, "", "0, because no duration is known.")
    sheet.worths.cards["isaca-cism"].box.click()
    pmp = sheet.worths.cards["pmi-pmp"]
    pmp.places[0].amount.setText("2,1")
    sheet.save()
    assert sheet.isVisible() and "steps of 0.25 PDU" in sheet.worths._problem.full_text()
    pmp.places[0].amount.setText("2,25")
    sheet.save()
    assert counts(logbook) == {("pmi-pmp", "education"): (225, True)}


def test_what_rules_give_nothing_for_counts_only_with_a_number(desk, behind, logbook, opened, held):
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet, kind="networking", minutes="60")
    cism = sheet.worths.cards["isaca-cism"]
    cism.box.click()
    cism.places[0].choose("education")
    sheet.save()
    assert sheet.isVisible() and cism.problem.full_text() == "How many CPE are they? Type a number."
    cism.places[0].amount.setText("1")
    sheet.save()
    assert counts(logbook) == {("isaca-cism", "education"): (100, True)}


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"title": ""}, "title", "An activity needs a title."),
        ({"kind": None}, "kind", "What kind of activity was it?"),
        ({"minutes": "some"}, "minutes", "“some” is not a number of minutes. Write it like 45."),
        ({"when": ""}, "when", "On which day was it? Type one, such as yesterday."),
        ({"link": "nowhere at all"}, "link", None),
    ],
)
def test_what_is_missing_is_said_at_its_field(desk, behind, logbook, opened, held, change, field, sentence):
    sheet = opened(ActivitySheet(desk, behind))
    typed = {"title": "Course", "kind": "course", "minutes": "60", "when": "2026-11-20"} | change
    sheet.show_values(sheet.values() | {"fields": sheet.values()["fields"] | typed})
    sheet.save()
    row = sheet.particulars._rows[field]
    shown = row.problem or row.field._problem
    assert sheet.isVisible() and shown.isVisible() and shown.full_text()
    assert sentence is None or shown.full_text() == sentence
    assert activity_list.listing(logbook) == []
    sheet.done(0)


def test_evidence_is_kept_in_the_same_step(desk, behind, logbook, opened, held, tmp_path, monkeypatch, qtbot):
    slides = tmp_path / "talk.pptx"
    slides.write_bytes(b"slides")
    monkeypatch.setattr(messages, "file_to_open", lambda *_asked: slides)
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet)
    shown = sheet.particulars.evidence
    shown.add_file.click()
    shown.link.set_text("no address at all")
    qtbot.keyClick(shown.link.line, Qt.Key.Key_Return)
    assert len(shown.lines) == 1 and shown.link._problem.isVisible()
    shown.link.set_text("https://pmi.example/certificate")
    qtbot.keyClick(shown.link.line, Qt.Key.Key_Return)
    assert len(shown.lines) == 2 and sheet.isVisible()
    sheet.save()
    [row] = activity_list.listing(logbook)
    kept = proofs.of_activity(logbook, row.uid)
    assert [(each.title, each.proof) for each in kept] == [
        ("talk.pptx", "slides"),
        ("https://pmi.example/certificate", "certificate"),
    ]
    again = opened(ActivitySheet(desk, behind, row.uid))
    first, _second = again.particulars.evidence.lines
    asked, answers = [], [False, True]
    monkeypatch.setattr(messages, "question", lambda _on, *words: asked.append(words) or answers.pop(0))
    first._away.click()
    assert len(again.particulars.evidence.lines) == 2
    first._away.click()
    said = "PMI may ask for it until Wed 14 Mar 2029."
    assert asked == [("Take away what an issuer may ask for?", said, "Take away")] * 2
    [line] = again.particulars.evidence.lines
    line._box.setCurrentIndex(line._box.findData("e-mail"))
    again.save()
    assert [(each.link, each.proof) for each in proofs.of_activity(logbook, row.uid)] == [
        ("https://pmi.example/certificate", "e-mail")
    ]
    logbook.undo()
    assert len(evidence.of_activity(logbook, row.uid)) == 2
    logbook.undo()
    assert activity_list.listing(logbook) == []


def test_a_file_that_has_gone_is_told_and_nothing_is_kept(desk, behind, logbook, opened, held, tmp_path):
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet)
    sheet.particulars.evidence.show_values(
        [["gone.pdf", str(tmp_path / "gone.pdf"), "", "", "certificate", True]]
    )
    sheet.save()
    assert (
        sheet.isVisible()
        and "gone.pdf cannot be read" in sheet.particulars.evidence.link._problem.full_text()
    )
    assert activity_list.listing(logbook) == []
    sheet.done(0)


def test_it_is_changed_and_untouched_is_no_step(desk, behind, logbook, opened, held, notices):
    parts = [Part("pmi-pmp", "ways-of-working", 100), Part("pmi-pmp", "power-skills", 50)]
    uid = activities.add(logbook, "Course", "course", DAY, minutes=90, parts=parts)
    before = logbook.undoable()
    opened(ActivitySheet(desk, behind, uid)).save()
    assert logbook.undoable() == before
    sheet = opened(ActivitySheet(desk, behind, uid))
    assert [place.text() for place in sheet.worths.cards["pmi-pmp"].places] == ["1", "0.5"]
    assert not sheet.worths.cards["isaca-cism"].box.isChecked()
    sheet.particulars.title.set_text("Course of two days")
    sheet.save()
    assert activity_list.one(logbook, uid).title == "Course of two days"
    assert counts(logbook) == {
        ("pmi-pmp", "ways-of-working"): (100, True),
        ("pmi-pmp", "power-skills"): (50, True),
    }
    assert notices[-1].text == "Activity changed: 1.5 PDU"


def test_only_what_was_touched_is_written(desk, behind, logbook, opened, held):
    uid = activities.add(logbook, "Course", "course", DAY, minutes=90)
    sheet = opened(ActivitySheet(desk, behind, uid))
    activities.edit(logbook, uid, minutes=60, organisation="PMI Lisbon", parts=[Part("pmi-pmp", "education")])
    sheet.particulars.title.set_text("Long course")
    sheet.save()
    row = activity_list.one(logbook, uid)
    assert (row.title, row.minutes, row.organisation) == ("Long course", 60, "PMI Lisbon")
    assert counts(logbook) == {("pmi-pmp", "education"): (100, False)}


def test_what_counts_for_a_credential_no_longer_held_stays(desk, behind, logbook, opened, held):
    uid = activities.add(logbook, "Course", "course", DAY, minutes=90)
    holdings.retire(logbook, holdings.find(logbook, "isaca-cism").uid)
    sheet = opened(ActivitySheet(desk, behind, uid))
    [(key, card)] = sheet.worths.cards.items()
    assert key == "pmi-pmp"
    card.places[0].choose("power-skills")
    card.places[0].moved.emit()
    sheet.save()
    assert set(counts(logbook)) == {("pmi-pmp", "power-skills"), ("isaca-cism", "education")}


def test_without_a_credential_it_is_kept_all_the_same(desk, behind, logbook, opened, today, notices):
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet)
    assert sheet.worths._hint.isVisible() and sheet.worths.cards == {}
    sheet.save()
    assert counts(logbook) == {} and notices[-1].text == "Activity logged"


def test_a_meeting_fills_it(desk, behind, logbook, opened, held, ada):
    met = meetings.log(logbook, [Participant(ada)], When(DAY), [], kind="mentoring", minutes=45)
    sheet = opened(ActivitySheet(desk, behind, meeting=met))
    assert sheet.particulars.title.text() == "Mentoring session with Ada Lindqvist"
    sheet.save()
    [row] = activity_list.of_meetings(logbook, [met])
    assert (row.kind, row.minutes, row.day) == ("mentored-by", 45, DAY)
    assert [each.amount for each in row.credits] == [75]


def test_what_was_typed_comes_back(desk, behind, logbook, opened, held, tmp_path):
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet)
    sheet.particulars.evidence.link.set_text("https://pmi.example")
    pmp = sheet.worths.cards["pmi-pmp"]
    pmp.another.click()
    pmp.places[1].choose("giving-back")
    sheet.worths.cards["isaca-cism"].box.click()
    typed = sheet.values()
    sheet.reject()
    again = opened(ActivitySheet(desk, behind))
    assert again.values() == typed
    again.show_values(again.draft.untouched)
    assert again.values() == again.draft.untouched
    again.show_values(typed)
    again.worths.cards["pmi-pmp"].places[1].away.click()
    again.save()
    assert drafts.load(logbook, "activity") is None


def test_in_a_small_window_the_worth_stands_under_the_length(desk, behind, opened, held, qtbot):
    behind.resize(900, 600)
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet)
    fields, worth = sheet.particulars, sheet.worths.cards["pmi-pmp"].box
    qtbot.waitUntil(lambda: not worth.visibleRegion().isEmpty())
    assert below(fields.length, sheet) < below(worth, sheet) < below(fields.host, sheet)
    sheet.done(0)


def test_rows_stay_still_while_a_credit_is_split(desk, behind, opened, held, qtbot):
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet)
    pmp = sheet.worths.cards["pmi-pmp"]
    pmp.another.click()
    qtbot.waitUntil(lambda: pmp.places[1].height() > 0)
    before = [below(place, sheet) for place in pmp.places]
    for place, group in zip(pmp.places, ("ways-of-working", "giving-back"), strict=True):
        place.choose(group)
        place.moved.emit()
        qtbot.wait(1)
        assert [below(each, sheet) for each in pmp.places] == before
    sheet.done(0)


def test_what_is_odd_is_told_while_it_is_typed_and_saved_all_the_same(
    desk, behind, logbook, opened, held, notices
):
    activities.add(logbook, "Risk evening", "chapter-meeting", DAY, minutes=90)
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet)
    assert not sheet.oddities.isVisible()
    sheet.particulars.day.set_value(DateAndTime(DAY))
    sheet.particulars.day.changed.emit()
    assert sheet.oddities.isVisible() and "logged already" in sheet.oddities._words.full_text()
    type_into(sheet, title="Another evening", minutes="900")
    assert "15 hours on one day" in sheet.oddities._words.full_text()
    type_into(sheet, title="Another evening", minutes="")
    assert not sheet.oddities.isVisible()
    sheet.worths.cards["pmi-pmp"].box.click()
    amount = sheet.worths.cards["isaca-cism"].places[0].amount
    amount.setText("90")
    amount.textEdited.emit("90")
    assert "90 CPE for CISM are as much as 75 hours" in sheet.oddities._words.full_text()
    sheet.save()
    assert notices[-1].text.splitlines() == [
        "Logged: 90 CPE",
        "90 CPE for CISM are as much as 75 hours. Check the amount.",
    ]


@pytest.mark.parametrize(
    ("kind", "day", "said"),
    [
        (
            "course",
            date(2024, 1, 5),
            "Activity logged\nPMP: 0, because the first cycle begins on Sat 15 Mar 2025.",
        ),
        ("networking", DAY, "Activity logged\nPMP: 0, because"),
        ("course", date(2027, 1, 5), "Logged: 1 PDU\nIt is planned, and counts from Tue 5 Jan 2027 on."),
    ],
)
def test_after_saving_it_is_said_why_it_counts_nothing_or_not_yet(
    desk, behind, logbook, opened, today, notices, kind, day, said
):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    sheet = opened(ActivitySheet(desk, behind))
    sheet.particulars.day.set_value(DateAndTime(day))
    type_into(sheet, kind=kind, minutes="60")
    if not sheet.worths.cards["pmi-pmp"].box.isChecked() and kind == "course":
        sheet.worths.cards["pmi-pmp"].box.click()
    sheet.save()
    assert notices[-1].text.startswith(said)


def test_its_parts_are_born_where_they_stay(desk, behind, opened, held, flashes):
    sheet = opened(ActivitySheet(desk, behind))
    type_into(sheet)
    sheet.worths.cards["pmi-pmp"].another.click()
    sheet.particulars.evidence.show_values([["a.pdf", "/a.pdf", "", "", "certificate", True]])
    assert flashes.seen() == []
    sheet.done(0)


def test_a_credential_that_is_added_meanwhile_does_not_end_the_sheet(desk, behind, logbook, opened, held):
    sheet = opened(ActivitySheet(desk, behind))
    holdings.add(logbook, "sa-csm", earned=date(2026, 1, 1))
    type_into(sheet)
    assert set(told(sheet)) == {"pmi-pmp", "isaca-cism"}
