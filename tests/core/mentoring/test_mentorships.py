"""A mentorship from its agreement to its end, and whether it has stalled on the way."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorlog import clock, meeting_list, people
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.mentoring import feedback, feedback_list, mentorship_list, mentorships, sessions
from mentorlog.mentoring.mentorship_list import MentorshipFilter, one, stalled
from mentorlog.mentoring.presets import agreement_template, programmes


def test_it_says_what_was_agreed(logbook, ada, with_ada):
    row = one(logbook, with_ada)
    assert (row.person, row.name, row.role, row.purpose) == (
        ada,
        "Ada Lindqvist",
        "mentee",
        "Lead a programme",
    )
    assert (row.since, row.until, row.every_days, row.sessions) == (date(2026, 10, 1), None, 14, 8)
    assert row.state == "active" and not row.confidential


def test_a_programme_fills_in_what_is_not_said(logbook, bruno):
    uid = mentorships.start(
        logbook, bruno, "mentor", programme="6-months", since=date(2026, 8, 31), every_days=10
    )
    row = one(logbook, uid)
    assert (row.until, row.every_days, row.sessions, row.minutes) == (date(2027, 2, 28), 10, 8, 480)


def test_every_programme_can_be_begun(logbook, bruno, today):
    for key in programmes():
        row = one(logbook, mentorships.start(logbook, bruno, "mentor", programme=key))
        assert row.programme == key and row.since == today


@pytest.mark.parametrize(
    ("field", "terms"),
    [
        ("until", {"since": date(2026, 10, 1), "until": date(2026, 9, 30)}),
        ("every_days", {"every_days": 0}),
        ("sessions", {"sessions": 0}),
        ("programme", {"programme": "for life"}),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(logbook, bruno, field, terms):
    with pytest.raises(InvalidEntry) as refused:
        mentorships.start(logbook, bruno, "mentor", **terms)
    assert refused.value.field == field
    assert mentorship_list.listing(logbook) == []


def test_its_end_may_not_be_moved_before_its_beginning(logbook, with_ada):
    with pytest.raises(InvalidEntry):
        mentorships.edit(logbook, with_ada, until=date(2026, 9, 1))
    mentorships.edit(logbook, with_ada, since=None, until=date(2026, 9, 1))
    assert one(logbook, with_ada).until == date(2026, 9, 1)


def test_it_ends_with_a_reason_and_can_be_taken_up_again(logbook, with_ada, today):
    with pytest.raises(InvalidEntry):
        mentorships.end(logbook, with_ada, " ")
    mentorships.end(logbook, with_ada, "Goals reached", outcome="I plan risks\nweekly", thanked_on=today)
    ended = one(logbook, with_ada)
    assert (ended.state, ended.end_reason, ended.ended_on) == ("ended", "Goals reached", today)
    assert (ended.outcome, ended.thanked_on) == ("I plan risks\nweekly", today)
    mentorships.activate(logbook, with_ada)
    assert (one(logbook, with_ada).state, one(logbook, with_ada).ended_on) == ("active", None)


def test_two_with_one_person_stand_side_by_side(logbook, ada, with_ada):
    other = mentorships.start(logbook, ada, "mentor", proposed=True)
    assert mentorships.find(logbook, "Ada") == [other, with_ada]
    assert mentorships.find(logbook, with_ada) == [with_ada]
    with pytest.raises(NotFound):
        mentorships.find(logbook, "Nobody")


def test_the_list_shows_running_ones_first_and_finds_by_words(logbook, with_ada, bruno):
    paused = mentorships.start(logbook, bruno, "mentor", purpose="Größere Projekte")
    mentorships.pause(logbook, paused)
    assert [row.uid for row in mentorship_list.listing(logbook)] == [with_ada, paused]
    assert [row.uid for row in mentorship_list.listing(logbook, MentorshipFilter("kleine"))] == []
    assert [row.uid for row in mentorship_list.listing(logbook, MentorshipFilter("grosse"))] == [paused]
    assert [row.uid for row in mentorship_list.listing(logbook, MentorshipFilter(role="mentor"))] == [paused]
    numbers = mentorship_list.ids(logbook, MentorshipFilter("lindqvist"))
    assert [row.uid for row in mentorship_list.rows(logbook, numbers)] == [with_ada]


def test_the_trash_keeps_it_apart(logbook, with_ada):
    mentorships.trash(logbook, [with_ada])
    assert mentorship_list.listing(logbook) == []
    assert [row.uid for row in mentorship_list.listing(logbook, MentorshipFilter(trashed=True))] == [with_ada]
    mentorships.restore(logbook, [with_ada])
    assert len(mentorship_list.listing(logbook)) == 1


@pytest.mark.parametrize(("days", "is_stalled"), [(14, False), (15, True)])
def test_it_stalls_a_day_after_its_rhythm(logbook, with_ada, today, days, is_stalled):
    sessions.log(logbook, with_ada, When(today - timedelta(days)), minutes=45)
    row = one(logbook, with_ada)
    assert (row.stalled, row.quiet_days, row.held, row.minutes_held) == (is_stalled, days, 1, 45)
    assert [each.uid for each in stalled(logbook)] == [with_ada] * is_stalled


@pytest.mark.parametrize(("days", "is_stalled"), [(21, False), (22, True)])
def test_without_a_rhythm_it_stalls_after_three_weeks(logbook, bruno, today, days, is_stalled):
    mentorships.start(logbook, bruno, "mentor", since=today - timedelta(days))
    assert len(stalled(logbook)) == is_stalled


def test_a_pause_a_planned_session_or_the_end_is_no_stall(logbook, with_ada, today):
    assert stalled(logbook)
    mentorships.pause(logbook, with_ada)
    assert not stalled(logbook)
    mentorships.activate(logbook, with_ada)
    sessions.log(logbook, with_ada, When(today + timedelta(3)))
    assert not stalled(logbook) and one(logbook, with_ada).next == today + timedelta(3)
    assert one(logbook, with_ada).held == 0


def test_days_of_rest_do_not_count_once_it_goes_on(logbook, with_ada, today):
    sessions.log(logbook, with_ada, When(today - timedelta(5)))
    mentorships.pause(logbook, with_ada)
    clock.pin(today + timedelta(90))
    mentorships.activate(logbook, with_ada)
    assert not stalled(logbook) and one(logbook, with_ada).quiet_days == 0
    clock.pin(today + timedelta(105))
    assert [row.quiet_days for row in stalled(logbook)] == [15]
    sessions.log(logbook, with_ada, When(today + timedelta(104)))
    assert one(logbook, with_ada).quiet_days == 1


def test_what_was_proposed_long_ago_does_not_stall_on_the_day_it_begins(logbook, bruno, today):
    uid = mentorships.start(logbook, bruno, "mentor", proposed=True, since=today - timedelta(60))
    mentorships.activate(logbook, uid)
    assert not stalled(logbook)


def test_it_cannot_end_before_it_began_but_can_be_called_off(logbook, bruno, with_ada, today):
    with pytest.raises(InvalidEntry, match="before it began, on Thu 1 Oct 2026") as told:
        mentorships.end(logbook, with_ada, "Time is over", on=date(2026, 9, 30))
    assert told.value.field == "on" and one(logbook, with_ada).state == "active"
    mentorships.end(logbook, with_ada, "Time is over", on=date(2026, 10, 1))
    later = mentorships.start(logbook, bruno, "mentor", since=today + timedelta(30))
    mentorships.end(logbook, later, "It did not fit")
    assert one(logbook, later).ended_on == today


def test_a_second_end_keeps_what_the_first_one_said(logbook, with_ada, today):
    mentorships.end(logbook, with_ada, "Time is over", outcome="I say no", thanked_on=today)
    mentorships.activate(logbook, with_ada)
    mentorships.end(logbook, with_ada, "Goals reached")
    row = one(logbook, with_ada)
    assert (row.end_reason, row.outcome, row.thanked_on) == ("Goals reached", "I say no", today)


def test_with_somebody_in_the_trash_nothing_stalls(logbook, ada, with_ada):
    people.trash(logbook, [ada])
    assert not stalled(logbook)
    people.restore(logbook, [ada])
    assert stalled(logbook)


def test_what_was_said_becomes_confidential_with_the_mentorship(logbook, ada, bruno, with_ada, today):
    session = sessions.log(logbook, with_ada, When(today))
    said = feedback.add(logbook, bruno, "Heard in it", "growth", meeting=session)
    passing = feedback.add(logbook, ada, "In the hall", "growth")
    elsewhere = feedback.add(logbook, bruno, "Elsewhere", "growth")

    def private():
        return [
            meeting_list.one(logbook, session).private,
            *(feedback_list.one(logbook, uid).private for uid in (said, passing, elsewhere)),
        ]

    mentorships.edit(logbook, with_ada, confidential=True)
    assert private() == [True, True, True, False]
    feedback.edit(logbook, said, private=False)
    mentorships.edit(logbook, with_ada, confidential=True, purpose="What the user made of it since stays")
    assert private() == [True, False, True, False]
    for _step in range(3):
        logbook.undo()
    assert private() == [False] * 4


def test_all_of_it_is_undone_step_by_step(logbook, with_ada):
    mentorships.edit(logbook, with_ada, purpose="Something else")
    mentorships.end(logbook, with_ada, "Moved away")
    logbook.undo()
    assert one(logbook, with_ada).state == "active"
    logbook.undo()
    assert one(logbook, with_ada).purpose == "Lead a programme"
    logbook.undo()
    with pytest.raises(NotFound):
        one(logbook, with_ada)


def test_erasing_the_person_takes_the_mentorship_along(logbook, ada, with_ada):
    from mentorlog import erase

    erase.erase(logbook, ada)
    assert mentorship_list.listing(logbook) == []
    assert people.count(logbook) == 0


def test_the_agreement_has_a_place_for_each_of_its_terms():
    names = ("purpose", "since", "until", "rhythm", "confidentiality")
    filled = agreement_template().format(**dict.fromkeys(names, "x"))
    assert "{" not in filled
