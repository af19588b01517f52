"""A meeting is logged by keyboard alone, with everything that belongs to it, in one step."""

from __future__ import annotations

import time
from datetime import date, timedelta
from datetime import time as clock_time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from mentorlog import clock, follow_up_list, history, meeting_list, people, people_list
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.mentoring import feedback_list
from mentorlog.people_list import PeopleFilter
from ui.sheets.log_meeting import LogMeetingSheet
from ui.widgets.blur import discretion
from ui.widgets.button import IconButton
from ui.widgets.validated_line import Problem

ENTER, TAB, DOWN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Escape


@pytest.fixture
def sheet(desk, behind, opened, known, today):
    return opened(LogMeetingSheet(desk, behind))


def logged(logbook):
    return meeting_list.listing(logbook)


def promises(logbook):
    return follow_up_list.listing(logbook)


def problems(sheet):
    return [each.full_text() for each in sheet.findChildren(Problem) if each.isVisible()]


def choose_event(sheet, qtbot):
    qtbot.keyClick(sheet.form.kind.chip("event"), Qt.Key.Key_Space)


def test_the_usual_meeting_takes_few_keys_beside_its_words(logbook, sheet, keyboard):
    words = "talked about PMO move" + "send her the RAID template"
    keyboard.type("pri")
    keyboard.press(ENTER, TAB)
    keyboard.type("yesterday")
    keyboard.press(TAB, TAB, TAB)
    keyboard.type("talked about PMO move")
    keyboard.press(TAB)
    keyboard.type("send her the RAID template")
    keyboard.press(TAB)
    keyboard.type("fri")
    keyboard.save()
    [meeting], [promise] = logged(logbook), promises(logbook)
    assert (meeting.kind, meeting.day, meeting.notes) == (
        "coffee",
        date(2026, 11, 23),
        "talked about PMO move",
    )
    assert [person.name for person in meeting.people] == ["Priya Raman"]
    assert (promise.what, promise.due, promise.slot) == (
        "send her the RAID template",
        date(2026, 11, 27),
        clock_time(9),
    )
    assert promise.meeting == meeting.uid
    # At a fifth of a second a key, and 8 seconds to think, that is far below 20 seconds.
    assert keyboard.pressed - len(words) <= 24


def test_kinds_are_chosen_by_arrow_keys(logbook, sheet, keyboard):
    keyboard.type("pri")
    keyboard.press(ENTER, TAB, TAB, TAB, Qt.Key.Key_Right, Qt.Key.Key_Right)
    keyboard.save()
    assert logged(logbook)[0].kind == "call"


def test_somebody_new_comes_with_the_affiliation_in_the_same_step(logbook, sheet, keyboard):
    keyboard.type("Omar Haddad (Acme)")
    keyboard.press(ENTER)
    keyboard.save()
    [new] = people_list.listing(logbook, PeopleFilter(shown="needs-details"))
    assert (new.name, new.organisation) == ("Omar Haddad", "Acme")
    assert history.lines(logbook)[0].sentence == "Log meeting with Omar Haddad"
    logbook.undo()
    assert not logged(logbook) and people.count(logbook) == 3


def test_what_is_half_typed_counts_too(logbook, sheet, keyboard):
    keyboard.type("Priya Raman")
    keyboard.save()
    assert logged(logbook)[0].people[0].name == "Priya Raman"
    assert people.count(logbook) == 3


def test_of_two_people_of_one_name_none_is_guessed(logbook, sheet, keyboard, known):
    keyboard.type("Ada Lindqvist")
    keyboard.press(ESCAPE)
    keyboard.save()
    assert problems(sheet) == ["More than one person is called “Ada Lindqvist”: choose one of the list."]
    assert sheet.isVisible() and not logged(logbook)
    offered = [row.subtitle for row in sheet.form.who.popup.model().rows]
    assert sorted(offered) == ["Contoso", "Northwind Bank"]
    keyboard.press(DOWN, ENTER)
    assert sheet.form.who.tokens()[0].text == f"Ada Lindqvist · {offered[1]}"
    keyboard.save()
    assert [person.name for person in logged(logbook)[0].people] == ["Ada Lindqvist"]


def test_names_that_run_from_right_to_left_are_kept(logbook, sheet, qtbot, keyboard):
    sheet.form.who.line.setText("נועה לוי (אינטל)")
    sheet.form.who.commit()
    keyboard.save()
    assert logged(logbook)[0].people[0].name == "נועה לוי"


def test_a_meeting_ahead_is_planned_and_says_so(logbook, sheet, keyboard, notices):
    keyboard.type("pri")
    keyboard.press(ENTER, TAB)
    keyboard.type("in 3 days 15:00")
    assert sheet.form.when._echo.full_text() == (
        "Fri 27 Nov 2026, 15:00, planned: you will be asked whether it happened"
    )
    keyboard.save()
    assert logged(logbook)[0].state == "planned"
    assert notices[-1].text == "Meeting planned"


def test_each_problem_stands_at_its_field_and_the_sheet_stays(logbook, sheet, keyboard):
    keyboard.save()
    assert problems(sheet) == ["Who was it? A meeting needs at least one person."]
    assert sheet.form.who.line.hasFocus()
    keyboard.type("pri")
    keyboard.press(ENTER, TAB)
    keyboard.type("31 feb")
    keyboard.save()
    assert problems(sheet) == ["“31 feb” is not a date mentorlog can read."]
    assert sheet.form.when.line.hasFocus() and sheet.isVisible()
    sheet.form.when.set_text("today")
    sheet.form.more.fields.length.set_text("long")
    keyboard.save()
    assert problems(sheet) == ["“long” is not a number of minutes. Write it like 45."]
    sheet.form.more.fields.length.set_text("45")
    sheet.form.more.fields.zone.set_text("Europe/Nowhere")
    keyboard.save()
    assert "Europe/Nowhere" in problems(sheet)[0]
    assert not logged(logbook)


def test_a_next_step_without_a_date_is_not_guessed(logbook, sheet, keyboard):
    keyboard.type("pri")
    keyboard.press(ENTER)
    sheet.form.next.setFocus()
    keyboard.type("send")
    due = sheet.form.next._rows[0].due
    assert due._echo.full_text() == "rings 08:45"
    due.set_text("someday")
    keyboard.save()
    assert problems(sheet) == ["“someday” is not a date mentorlog can read."]
    due.set_text("")
    keyboard.save()
    assert problems(sheet) == ["When? Choose a day or type one, such as fri."]
    assert not logged(logbook)


def test_another_step_is_for_some_of_the_people(logbook, sheet, keyboard, known):
    sheet.form.who.show_people([known["priya"], known["ada"]])
    sheet.form.follow_people()
    sheet.form.next.setFocus()
    keyboard.type("send the deck")
    sheet.form.next._another.click()
    keyboard.type("call Priya")
    rows = sheet.form.next._rows
    assert rows[1].due._echo.full_text() == "rings 09:00"
    chips = rows[1]._for._chips
    next(chip for token, chip in chips.items() if token.key == known["ada"]).click()
    rows[1]._theirs.click()
    keyboard.save()
    first, second = promises(logbook)
    assert len(first.people) == 2 and first.owed_by == "me"
    assert [person.uid for person in second.people] == [known["priya"]] and second.owed_by == "them"
    assert (first.slot, second.slot) == (clock_time(9), clock_time(9, 15))


def test_an_event_of_twelve_is_one_save_and_one_step(logbook, sheet, keyboard, qtbot):
    choose_event(sheet, qtbot)
    sheet.form.title.setFocus()
    keyboard.type("PMI chapter dinner")
    sheet.form.rows.setFocus()
    for number in range(12):
        keyboard.type(f"Guest {number} (Acme)")
        keyboard.press(ENTER)
        keyboard.type(f"line {number}")
        keyboard.press(TAB)
        keyboard.type("call")
        keyboard.press(ENTER)
    keyboard.save()
    [meeting] = logged(logbook)
    assert (meeting.kind, meeting.title) == ("event", "PMI chapter dinner")
    assert [(person.name, person.line) for person in meeting.people] == [
        (f"Guest {number}", f"line {number}") for number in range(12)
    ]
    made = promises(logbook)
    assert [row.people[0].name for row in made] == [f"Guest {number}" for number in range(12)]
    assert len({row.slot for row in made}) == 12
    assert len(logbook.steps()) == 4  # three people were known before
    logbook.undo()
    assert not logged(logbook) and not promises(logbook) and people.count(logbook) == 3


def test_rows_of_an_event_are_equally_high_with_a_date_or_without(sheet, qtbot):
    choose_event(sheet, qtbot)
    sheet.form.rows.show_values([[None, "Ada", "", "Send it", "fri"], [None, "Bruno", "", "", ""]])
    qtbot.waitUntil(lambda: sheet.form.rows._rows[0].due._echo.isVisible())
    heights = [row.sizeHint().height() for row in sheet.form.rows._rows]
    assert heights[0] == heights[1]


def test_rows_of_an_event_say_what_is_wrong_with_them(logbook, sheet, keyboard, qtbot, known):
    choose_event(sheet, qtbot)
    keyboard.save()
    assert problems(sheet) == ["Who was it? A meeting needs at least one person."]
    nobody, priya = [None, "", "a line", "", ""], [known["priya"], "Priya Raman", "", "", ""]
    sheet.form.rows.show_values([nobody])
    keyboard.save()
    assert problems(sheet) == ["Who was it? This row has no name."]
    sheet.form.rows.show_values([priya, priya])
    keyboard.save()
    assert problems(sheet) == ["Priya Raman has a row already."]
    sheet.form.rows.show_values([[None, "Ada Lindqvist", "", "", ""]])
    keyboard.save()
    assert problems(sheet) == ["More than one person is called “Ada Lindqvist”: choose one of the list."]
    sheet.form.rows.show_values([[*priya[:3], "call", "someday"]])
    keyboard.save()
    assert problems(sheet) == ["“someday” is not a date mentorlog can read."]
    assert not logged(logbook)


def test_names_are_carried_between_the_kinds(sheet, keyboard, qtbot):
    keyboard.type("pri")
    keyboard.press(ENTER)
    choose_event(sheet, qtbot)
    assert [token.text for token in sheet.form.rows.people()] == ["Priya Raman"]
    sheet.form.who.set_tokens([])
    qtbot.keyClick(sheet.form.kind.chip("call"), Qt.Key.Key_Space)
    assert [token.text for token in sheet.form.who.tokens()] == ["Priya Raman"]


NOTES = "Good\n- [ ] Send the deck\n- [x] Done\n- [ ] Call Chen"


def test_tasks_in_notes_are_offered_and_made_when_wanted(logbook, sheet, keyboard):
    keyboard.type("pri")
    keyboard.press(ENTER)
    sheet.form.notes.setPlainText(NOTES)
    keyboard.save()
    assert not logged(logbook) and sheet.save_button.text() == "Save with 2 follow-ups"
    keyboard.press(Qt.Key.Key_Space)
    assert sheet.save_button.text() == "Save with 1 follow-up"
    keyboard.save()
    assert [row.what for row in promises(logbook)] == ["Call Chen"]
    assert logged(logbook)[0].notes == NOTES


def test_a_task_is_offered_for_the_day_that_its_words_say(logbook, sheet, keyboard):
    keyboard.type("pri")
    keyboard.press(ENTER)
    sheet.form.notes.setPlainText("- [ ] Send the deck by tomorrow")
    keyboard.save()
    keyboard.save()
    [row] = promises(logbook)
    assert row.due == clock.today() + timedelta(1)


# --- words out of the notes


def take_words(qtbot, sheet, words, key):
    """Type notes, select them all, and press the key for feedback or a follow-up."""
    sheet.form.notes.setFocus()
    sheet.form.notes.setPlainText(words)
    sheet.form.notes.selectAll()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(sheet.form.notes, key, both)


def test_selected_words_become_feedback_with_the_meeting_in_one_step(logbook, sheet, keyboard, known, qtbot):
    keyboard.type("pri")
    keyboard.press(ENTER)
    take_words(qtbot, sheet, "Decide sooner", Qt.Key.Key_Q)
    assert sheet.said.isVisible() and not feedback_list.listing(logbook)
    keyboard.save()
    [row], [meeting] = feedback_list.listing(logbook), logged(logbook)
    assert (row.quote, row.giver, row.kind, row.meeting) == (
        "Decide sooner",
        known["priya"],
        "advice",
        meeting.uid,
    )
    logbook.undo()
    assert not feedback_list.listing(logbook) and not logged(logbook)


def test_selected_words_become_a_next_step_that_is_seen(logbook, sheet, keyboard, qtbot):
    keyboard.type("pri")
    keyboard.press(ENTER)
    take_words(qtbot, sheet, "Send the deck by tomorrow", Qt.Key.Key_R)
    keyboard.save()
    [row] = promises(logbook)
    assert (row.what, row.due) == ("Send the deck by tomorrow", clock.today() + timedelta(1))


def test_of_several_the_sheet_asks_who_said_it_and_keeps_the_words(logbook, sheet, keyboard, qtbot):
    for name in ("pri", "Chen,"):
        keyboard.type(name)
        keyboard.press(ENTER)
    take_words(qtbot, sheet, "Decide sooner", Qt.Key.Key_Q)
    keyboard.save()
    assert not logged(logbook) and sheet.said.quotes() == ["Decide sooner"]
    assert "Who said it?" in sheet.said._problem.text()
    sheet.said.findChild(IconButton).click()
    assert not sheet.said.isVisible()
    sheet.save()
    assert len(logged(logbook)) == 1 and not feedback_list.listing(logbook)


def test_words_that_were_taken_are_in_the_draft(desk, behind, sheet, opened, keyboard, qtbot):
    take_words(qtbot, sheet, "Decide sooner", Qt.Key.Key_Q)
    sheet.reject()
    again = opened(LogMeetingSheet(desk, behind))
    assert again.said.quotes() == ["Decide sooner"]


def test_skipping_the_offer_is_one_key(logbook, sheet, keyboard, qtbot):
    keyboard.type("pri")
    keyboard.press(ENTER)
    sheet.form.notes.setPlainText(NOTES)
    keyboard.save()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert len(logged(logbook)) == 1
    assert not promises(logbook)


def test_escape_goes_from_the_offer_back_to_the_notes_and_saves_nothing(logbook, sheet, keyboard):
    keyboard.type("pri")
    keyboard.press(ENTER)
    sheet.form.notes.setPlainText(NOTES)
    keyboard.save()
    keyboard.press(ESCAPE)
    assert sheet.form.notes.isVisible() and sheet.form.notes.hasFocus() and not logged(logbook)
    assert sheet.close_button.isVisible() and sheet.save_button.text() == "Save"
    sheet.form.notes.setPlainText("No task")
    keyboard.save()
    assert len(logged(logbook)) == 1


def test_one_follow_up_is_offered_to_the_calendar_and_several_to_an_export(sheet, keyboard, notices):
    keyboard.type("pri")
    keyboard.press(ENTER)
    sheet.form.next.setFocus()
    keyboard.type("send")
    keyboard.save()
    assert (notices[-1].text, notices[-1].undo) == ("Meeting logged", True)
    assert notices[-1].action == "Add to calendar"


def test_the_very_first_meeting_asks_for_the_next(desk, logbook, sheet, keyboard, qtbot):
    asked = []
    desk.telling.connect(asked.append)
    keyboard.type("pri")
    keyboard.press(ENTER)
    keyboard.save()
    [line] = asked
    qtbot.addWidget(line)
    line.show()
    line.chips.chip("in-2-weeks").setFocus()
    qtbot.keyClick(line.chips.chip("in-2-weeks"), Qt.Key.Key_Space)
    [promise] = promises(logbook)
    assert (promise.what, promise.due) == ("Talk to Priya Raman again", date(2026, 12, 8))
    assert line.isHidden()


def test_a_rhythm_answers_the_question_too(desk, logbook, sheet, keyboard, qtbot):
    asked = []
    desk.telling.connect(asked.append)
    keyboard.type("pri")
    keyboard.press(ENTER)
    keyboard.save()
    qtbot.addWidget(asked[0])
    asked[0].chips.chip("every-month").click()
    assert people_list.one(logbook, logged(logbook)[0].people[0].uid).every_days == 30


def test_the_rarer_fields_are_kept(logbook, sheet, keyboard):
    keyboard.type("pri")
    keyboard.press(ENTER)
    sheet.form.more.open()
    keyboard.type("45")
    keyboard.press(TAB, TAB)
    keyboard.type("Cafe Luna")
    keyboard.press(TAB)
    keyboard.type("pmi,")
    sheet.form.more.fields.zone.set_text("Asia/Kolkata")
    sheet.form.more.fields.private.setChecked(True)
    keyboard.save()
    [row] = logged(logbook)
    assert (row.minutes, row.place, row.tags, row.zone, row.private) == (
        45,
        "Cafe Luna",
        ("pmi",),
        "Asia/Kolkata",
        True,
    )


@pytest.mark.parametrize("notes", ["word " * 200_000, "x" * 300_000])
def test_huge_notes_leave_the_sheet_alive(logbook, sheet, keyboard, notes):
    keyboard.type("pri")
    keyboard.press(ENTER)
    begin = time.perf_counter()
    sheet.form.notes.setPlainText(notes)
    sheet.form.notes.setFocus()
    keyboard.type("ab")
    sheet.draft.keep()
    keyboard.save()
    assert time.perf_counter() - begin < 3
    assert logged(logbook)[0].notes == "ab" + notes


def test_the_sheet_stays_over_its_window_as_it_grows(sheet, behind, keyboard, qtbot):
    behind.setGeometry(40, 30, 740, 560)
    sheet.move(60, 200)
    choose_event(sheet, qtbot)
    sheet.form.rows.setFocus()
    for number in range(9):
        keyboard.type(f"Guest {number}")
        keyboard.press(ENTER, ENTER)
    assert behind.frameGeometry().contains(sheet.frameGeometry())


def test_alt_m_is_in_the_rarer_fields_before_the_next_key(sheet, qtbot):
    for _time in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
        assert sheet.form.more.fields.length.hasFocus()
        sheet.form.notes.setFocus()
    assert not sheet.form.notes.toPlainText()


def test_alt_with_its_letter_reaches_each_field_also_after_the_kind_changed(sheet, keyboard, qtbot):
    def reach(key):
        qtbot.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.AltModifier)
        return QApplication.focusWidget()

    keyboard.type("pri")
    keyboard.press(ENTER)
    assert reach(Qt.Key.Key_K) is sheet.form.kind.chip("coffee")
    keyboard.press(*[Qt.Key.Key_Right] * 6)
    assert sheet.form.is_event()
    assert reach(Qt.Key.Key_P) is sheet.form.rows._rows[0].who
    assert reach(Qt.Key.Key_T) is sheet.form.title.line
    assert reach(Qt.Key.Key_K) is sheet.form.kind.chip("event")
    keyboard.press(*[Qt.Key.Key_Left] * 6)
    assert reach(Qt.Key.Key_W) is sheet.form.who.line
    assert reach(Qt.Key.Key_H) is sheet.form.when.line
    assert reach(Qt.Key.Key_N) is sheet.form.notes
    assert reach(Qt.Key.Key_X) is sheet.form.next._rows[0].what.line


def test_tab_leads_from_the_words_of_each_step_to_its_date(logbook, sheet, keyboard):
    keyboard.type("pri")
    keyboard.press(ENTER)
    sheet.form.next.setFocus()
    keyboard.type("first")
    sheet.form.next._another.setFocus()
    keyboard.press(Qt.Key.Key_Space)
    keyboard.type("second one")
    keyboard.press(TAB)
    QApplication.focusWidget().selectAll()
    keyboard.type("in 2 weeks")
    keyboard.save()
    assert {row.what: row.due for row in promises(logbook)} == {
        "first": date(2026, 12, 1),
        "second one": date(2026, 12, 8),
    }


def test_tab_reads_the_sheet_from_top_to_bottom(sheet, keyboard, qtbot):
    tops = []
    for _number in range(7):
        focused = QApplication.focusWidget()
        tops.append(focused.mapTo(sheet, focused.rect().center()).y())
        keyboard.press(TAB)
    assert tops == sorted(tops)
    assert len(set(tops)) > 4


def test_with_discretion_nobody_reads_over_the_shoulder(sheet, keyboard):
    keyboard.type("pri")
    keyboard.press(ENTER)
    sheet.form.next.setFocus()
    keyboard.type("ask for a raise")
    sheet.form.notes.setFocus()
    discretion.set_on(True)
    assert "raise" not in sheet.form.next._rows[0].what.line.displayText()
    assert "Priya" not in sheet.form.who._chips[0].accessibleName()


def test_follow_ups_of_an_event_have_their_person_alone(logbook, sheet, keyboard, qtbot, known):
    choose_event(sheet, qtbot)
    sheet.form.rows.show_values(
        [[known["priya"], "Priya Raman", "", "call", "fri"], [known["ada"], "Ada Lindqvist", "", "", ""]]
    )
    keyboard.save()
    [row] = follow_up_list.listing(logbook, FollowUpFilter(person=known["priya"]))
    assert [person.uid for person in row.people] == [known["priya"]]
    assert not follow_up_list.listing(logbook, FollowUpFilter(person=known["ada"]))


def test_a_closed_sheet_is_gone(desk, behind, opened, qtbot):
    sheet = opened(LogMeetingSheet(desk, behind))
    destroyed = []
    sheet.destroyed.connect(lambda: destroyed.append(True))
    sheet.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert destroyed
