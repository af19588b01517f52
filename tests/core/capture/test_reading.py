"""What is understood of a line; each trap that a draft fell into is a test. Today is a Tuesday."""

from __future__ import annotations

from datetime import date, time

import pytest

from mentorlog import clock, kinds, people
from mentorlog.capture import KnownHere, read

EXAMPLE = (
    "coffee @priya yesterday 45m #pmi talked about PMO move >> send her the RAID template fri "
    "<< intro to her CIO +0.75pdu:power"
)
FRIDAY = date(2026, 11, 27)
IN_A_WEEK = date(2026, 12, 1)


def names(entry):
    return [one.name for one in entry.people]


def promised(entry):
    return [(each.what, each.due, each.owed_by) for each in entry.follow_ups]


def test_the_example_line(entry):
    found = entry(EXAMPLE)
    assert (found.kind, names(found), found.on, found.minutes) == (
        "coffee",
        ["Priya Raman"],
        date(2026, 11, 23),
        45,
    )
    assert (found.tags, found.notes) == (("pmi",), "talked about PMO move")
    assert promised(found) == [
        ("send her the RAID template", FRIDAY, "me"),
        ("intro to her CIO", IN_A_WEEK, "them"),
    ]
    assert [(each.hundredths, each.unit, each.group) for each in found.credits] == [(75, "PDU", "power")]


# --- the traps


def test_a_clause_ends_at_credits(entry):
    found = entry("@priya >> send template +0.75pdu")
    assert promised(found) == [("send template", IN_A_WEEK, "me")]
    assert found.credits[0].hundredths == 75


def test_to_check_in_is_no_day(entry):
    assert promised(entry("@priya >> check in 6w")) == [("check in", date(2027, 1, 5), "me")]
    assert promised(entry("@priya >> check in in 6w")) == [("check in", date(2027, 1, 5), "me")]


def test_last_tuesday_shows_its_day_and_offers_the_other(reading, known):
    clock.pin(date(2026, 11, 25))  # a Wednesday
    [found] = read("@priya last tue", known, date(2026, 11, 25))
    (day,) = [mark for mark in found.marks if mark.what == "on"]
    assert (found.entry.on, day.said) == (date(2026, 11, 24), "Tue 24 Nov 2026")
    assert "2026-11-17" in day.choices


@pytest.mark.parametrize("day", ["31 feb", "30 feb", "31 nov 14:00", "2026-02-30", "31.02."])
def test_days_that_do_not_exist_stay_words(entry, day):
    found = entry(f"coffee @priya {day} >> write by {day}")
    assert (found.on, found.notes) == (date(2026, 11, 24), day)
    assert promised(found) == [(f"write by {day}", IN_A_WEEK, "me")]


def test_a_name_of_several_is_never_guessed(reading):
    found = reading("@tom.b x")
    assert [one.uid for one in found.entry.people] == [None]
    [problem] = found.problems
    assert problem.sentence == "“@tom.b” could be Tom Baker, Tom Brown. Say which one is meant."
    (mark,) = [mark for mark in found.marks if mark.what == "person"]
    assert mark.choices == ('@"Tom Baker"', '@"Tom Brown"')


@pytest.mark.parametrize("words", ["until Q3", "q fri", "in Q3 we start"])
def test_a_quarter_of_the_year_is_no_day(entry, words):
    found = entry(f"coffee @priya {words}")
    assert (found.on, found.notes) == (date(2026, 11, 24), words)


def test_a_quarter_behind_a_number_is_one(entry):
    assert promised(entry("@priya >> review 1q")) == [("review", date(2027, 2, 24), "me")]


def test_a_day_in_the_notes_is_not_the_meetings(entry):
    found = entry("call @priya budget freeze until friday")
    assert (found.on, found.notes) == (date(2026, 11, 24), "budget freeze until friday")


def test_friday_was_before_and_comes_behind(entry):
    found = entry("lunch @priya fri >> write fri")
    assert (found.on, found.follow_ups[0].due) == (date(2026, 11, 20), FRIDAY)


@pytest.mark.parametrize("typed", ["@maria.jose", '@"maria jose"', "@maria jose", "@MARÍA", "@silva"])
def test_accents_and_case_do_not_matter(entry, typed):
    found = entry(f"{typed} talked")
    assert (names(found), found.notes) == (["María José Silva"], "talked")


# --- the order is free, the rest is the notes


@pytest.mark.parametrize(
    "line",
    [
        "call @priya @bruno 45m fri #pmi the plan",
        "fri call 45m with @priya and @bruno #pmi the plan",
        "#pmi @priya & @bruno call on fri for 45 min the plan",
        "@priya @bruno call fri the plan #pmi 45m",
        "call @priya, @bruno: fri 45 minutes the plan #pmi",
        "call the plan with @priya fri for 45m #pmi and @bruno",
    ],
)
def test_the_order_is_free(entry, line):
    found = entry(line)
    assert found.kind == "call" and found.minutes == 45 and found.tags == ("pmi",)
    assert (names(found), found.notes) == (["Priya Raman", "Bruno Costa"], "the plan")
    assert found.on == date(2026, 11, 20)


def test_what_is_not_said_is_a_coffee_today(entry):
    found = entry("@priya")
    assert (found.kind, found.on, found.minutes, found.notes) == ("coffee", date(2026, 11, 24), None, "")


def test_signs_within_a_sentence_leave_their_words(entry):
    found = entry("coffee @priya the #pmi, board and @bruno's plan at !northwind are late")
    assert found.notes == "the pmi, board and Bruno Costa's plan at northwind are late"
    assert (found.tags, found.organisations) == (("pmi",), ("Northwind Bank",))
    assert names(found) == ["Priya Raman", "Bruno Costa"]


def test_notes_stay_to_the_letter(entry):
    assert entry("@priya  two  spaces\n\n- and lines").notes == "two  spaces\n\n- and lines"


def test_a_backslash_keeps_a_word_as_it_is(entry):
    found = entry(r"@priya \fri \45m \@home \>> later \\x")
    assert (found.notes, found.on, found.minutes) == (r"fri 45m @home >> later \x", date(2026, 11, 24), None)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        *(("45m", 45), ("90 min", 90), ("1h", 60), ("1h30", 90), ("1h30m", 90), ("1h 30m", 90), ("1.5h", 90)),
        *(("2 hours", 120), ("an hour", 60), ("half an hour", 30), ("1,5h", 90)),
        *(("0m", None), ("1h75", None), ("999999m", None), ("45.5m", None), ("m", None)),
    ],
)
def test_lengths(entry, typed, minutes):
    found = entry(f"@priya {typed} talked")
    assert (found.minutes, found.notes) == (minutes, "talked" if minutes else f"{typed} talked")


@pytest.mark.parametrize(
    ("typed", "day", "at"),
    [
        ("yesterday 14:00", date(2026, 11, 23), time(14)),
        ("fri at 3pm", date(2026, 11, 20), time(15)),
        ("the day before yesterday", date(2026, 11, 22), None),
        ("2 weeks ago", date(2026, 11, 10), None),
        ("a fortnight ago", date(2026, 11, 10), None),
        ("two days ago", date(2026, 11, 22), None),
        ("12th of november", date(2026, 11, 12), None),
        ("tomorrow", date(2026, 11, 25), None),
        ("12.11.", date(2026, 11, 12), None),
    ],
)
def test_days(entry, typed, day, at):
    found = entry(f"@priya {typed}, talked")
    assert (found.on, found.at, found.notes) == (day, at, "talked")


@pytest.mark.parametrize(
    ("clause", "what", "due"),
    [
        ("send it by fri", "send it", FRIDAY),
        ("fri send it", "send it", FRIDAY),
        ("send it in 6w #pmi", "send it", date(2027, 1, 5)),
        ("look at the sun", "look at the sun", IN_A_WEEK),
        ("send invoice 1234 fri", "send invoice 1234", FRIDAY),
        ("fri", "fri", IN_A_WEEK),
    ],
)
def test_when_a_follow_up_is_due(entry, clause, what, due):
    assert promised(entry(f"@priya >> {clause}")) == [(what, due, "me")]


def test_for_whom_a_follow_up_is(entry):
    found = entry("@priya @ada >> @bruno send slides << introduce @bo to her CIO")
    first, second = found.follow_ups
    assert (first.what, [one.name for one in first.people]) == ("send slides", ["Bruno Costa"])
    assert second.what == "introduce Bruno Costa to her CIO"
    assert [one.name for one in second.people] == ["Bruno Costa"]
    assert names(found) == ["Priya Raman", "Ada"]


def test_a_follow_up_of_a_plan_comes_after_it(entry):
    assert entry("@priya 10 dec >> write").on == date(2025, 12, 10)
    assert promised(entry("@priya in 3 weeks >> write")) == [("write", date(2026, 12, 22), "me")]


def test_entries_in_a_row_share_kind_and_day(known, today):
    found = read("event @priya yesterday likes it ;; @ada >> write ;; call @bruno", known, today)
    assert [(each.entry.kind, each.entry.on.day) for each in found] == [
        ("event", 23),
        ("event", 23),
        ("call", 23),
    ]
    assert [each.line for each in found] == [
        "event @priya yesterday likes it",
        "@ada >> write",
        "call @bruno",
    ]


# --- names


@pytest.mark.parametrize(
    "typed", ["@priya", "@pri.ram", '@"Priya Raman"', "@Priya Raman", "@raman", "@priya's"]
)
def test_ways_to_name_somebody(entry, typed):
    assert names(entry(f"coffee {typed} fri")) == ["Priya Raman"]


def test_a_whole_word_goes_before_a_beginning(logbook, known, today):
    people.add(logbook, "Priyanka Rao")
    known.forget()
    [found] = read("@priya", known, today)
    assert (names(found.entry), found.problems) == (["Priya Raman"], ())
    (mark,) = [mark for mark in found.marks if mark.what == "person"]
    assert mark.choices == ('@"Priyanka Rao"',)


def test_namesakes_are_told_apart(logbook, known, today):
    uid = people.add(logbook, "Tom Baker", organisation="Siemens")
    known.forget()
    [problem] = read("@tom.baker", known, today)[0].problems
    assert "Tom Baker (Siemens)" in problem.sentence
    assert read('@"Tom Baker (siemens)"', known, today)[0].entry.people[0].uid == uid
    assert read(f'@"Tom Baker ({uid[-6:]})"', known, today)[0].entry.people[0].uid == uid


def test_somebody_new_gets_capitals_and_is_no_problem(reading):
    found = reading("@zoe.bell and @deVries")
    assert [(one.name, one.is_new) for one in found.entry.people] == [("Zoe Bell", True), ("deVries", True)]
    assert not found.problems


def test_who_is_met_often_and_of_late_comes_first(logbook, known, today):
    from mentorlog import meetings
    from mentorlog.dates import When
    from mentorlog.meetings import Participant

    brown = people.find(logbook, "tom brown")
    meetings.log(logbook, [Participant(brown)], When(today))
    known.forget()
    assert [each.name for each in known.people.complete("t")] == ["Tom Brown", "Tom Baker"]


def test_nobody_is_a_problem_and_so_is_a_promise_without_words(reading):
    assert "Who was it?" in reading("coffee yesterday").problems[0].sentence
    assert "needs words" in reading("@priya >> ").problems[0].sentence


def test_kinds_of_the_user_are_known_by_name(logbook, known, today):
    key = kinds.add(logbook, "Board game night")
    known.forget()
    assert read("board game night @priya", known, today)[0].entry.kind == key


def test_marks_stand_where_the_words_are(reading):
    line = "coffee with @priya yesterday, for 45m"
    told = {mark.what: line[mark.start : mark.end] for mark in reading(line).marks}
    assert told == {"kind": "coffee", "person": "with @priya", "on": "yesterday,", "minutes": "for 45m"}


def test_the_look_up_follows_the_logbook(logbook):
    known = KnownHere(logbook)
    assert not known.people.meant("zoe")
    people.add(logbook, "Zoe Bell")
    assert not known.people.meant("zoe")
    known.forget()
    assert known.people.meant("zoe")
