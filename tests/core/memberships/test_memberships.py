"""A membership from joining to leaving, with its chapters, and where each is found."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorlog import clock, history, organisations, people
from mentorlog.errors import Ambiguous, InvalidEntry, NotFound
from mentorlog.memberships import memberships, terms
from mentorlog.memberships.membership_list import listing, one
from mentorlog.models import Organisation


def kinds(logbook):
    return dict(logbook.tuples(Organisation.select(Organisation.name, Organisation.kind)))


def test_it_says_what_it_is(logbook, pmi, today):
    row = one(logbook, pmi)
    assert (row.name, [chapter.name for chapter in row.chapters]) == ("PMI", ["PMI Lisbon"])
    assert (row.number, row.term.until, row.days_left) == ("7654321", date(2027, 3, 31), 127)
    assert listing(logbook) == [row]


def test_nothing_has_to_be_known_but_the_name(logbook, club, today):
    row = one(logbook, club)
    assert (row.name, row.state, row.term, row.days_left, row.terms) == (
        "Debating Club",
        "active",
        None,
        None,
        (),
    )


def test_a_term_that_says_nothing_begins_today(logbook, today):
    row = one(logbook, memberships.add(logbook, "IEEE", term={}, anchor="calendar-year"))
    assert (row.term.since, row.term.until) == (today, date(2026, 12, 31))


def test_associations_and_chapters_become_what_they_are(logbook):
    people.add(logbook, "Ada", organisation="Lisbon Circle")
    organisations.add(logbook, "Guild", kind="other")
    memberships.add(logbook, "Guild", chapters=["Lisbon Circle", "Porto Circle", " "])
    memberships.add(logbook, "Debating Club")
    assert kinds(logbook) == {
        "Lisbon Circle": "chapter",
        "Guild": "other",
        "Porto Circle": "chapter",
        "Debating Club": "association",
    }


def test_what_is_known_of_an_association_fills_in_what_is_not_said(logbook, today):
    term = {"since": date(2026, 2, 1), "dues": "135"}
    row = one(logbook, memberships.add(logbook, " isaca ", term=term, grace_days=30))
    assert (row.preset, row.anchor, row.term.until) == ("isaca", "calendar-year", date(2026, 12, 31))
    assert (row.renewal_days, row.grace_days, row.auto_renew) == (90, 30, "no")
    assert row.link.startswith("https://") and row.term.currency == "USD"
    other = memberships.add(logbook, "PMI", term={"dues": "EUR 100"}, link="", anchor="calendar-year")
    row = one(logbook, other)
    assert (row.term.currency, row.link, row.anchor) == ("EUR", "", "calendar-year")
    terms.renew(logbook, other, dues="110")
    assert one(logbook, other).term.currency == "EUR"


def test_an_association_is_no_chapter_of_itself(logbook):
    with pytest.raises(InvalidEntry) as refused:
        memberships.add(logbook, "PMI", chapters=["pmi"])
    assert refused.value.field == "chapters" and "PMI is" in str(refused.value)
    assert listing(logbook) == [] and kinds(logbook) == {}


def test_of_one_association_the_user_is_a_member_once(logbook, pmi, today):
    with pytest.raises(InvalidEntry) as refused:
        memberships.add(logbook, "pmi")
    assert refused.value.field == "organisation" and "PMI" in str(refused.value)
    memberships.leave(logbook, pmi)
    again = memberships.add(logbook, "PMI")
    assert [row.uid for row in listing(logbook)] == [again, pmi]


def test_what_is_given_is_changed_and_the_rest_stays(logbook, pmi):
    memberships.edit(logbook, pmi, grade=" Student ", chapters=["PMI Porto", "PMI Lisbon"], notes="a\r\nb")
    row = one(logbook, pmi)
    assert (row.grade, row.number, row.notes) == ("Student", "7654321", "a\nb")
    assert {chapter.name for chapter in row.chapters} == {"PMI Porto", "PMI Lisbon"}
    memberships.edit(logbook, pmi, chapters=[])
    assert one(logbook, pmi).chapters == ()
    logbook.undo()
    logbook.undo()
    assert [chapter.name for chapter in one(logbook, pmi).chapters] == ["PMI Lisbon"]


def test_autosaved_notes_are_one_step(logbook, pmi):
    for notes in ("O", "Of", "Of it"):
        memberships.edit(logbook, pmi, merge_key=f"notes {pmi}", notes=notes)
    logbook.undo()
    assert one(logbook, pmi).notes == ""


@pytest.mark.parametrize("field", ["renewal_days", "grace_days"])
@pytest.mark.parametrize("days", [-1, 367])
def test_a_window_has_a_number_of_days(logbook, pmi, field, days):
    with pytest.raises(InvalidEntry) as refused:
        memberships.edit(logbook, pmi, **{field: days})
    assert refused.value.field == field


def test_what_leads_to_the_login_page_is_a_link(logbook, pmi):
    memberships.edit(logbook, pmi, link=" https://my.pmi.org/login ")
    assert one(logbook, pmi).link == "https://my.pmi.org/login"
    with pytest.raises(InvalidEntry) as refused:
        memberships.edit(logbook, pmi, link="file:my.pmi.org")
    assert refused.value.field == "link"
    memberships.edit(logbook, pmi, link="")
    assert one(logbook, pmi).link == ""


def test_its_state_follows_the_day(logbook, pmi, today):
    memberships.edit(logbook, pmi, renewal_days=90, grace_days=30)
    states = []
    for day in (date(1990, 1, 1), today, date(2027, 1, 1), date(2027, 4, 30), date(2027, 5, 1)):
        clock.pin(day)
        states.append(listing(logbook)[0].state)
    assert states == ["upcoming", "active", "renewal-open", "grace", "lapsed"]
    assert listing(logbook)[0].days_left == -31


def test_leaving_ends_it_and_can_be_taken_back(logbook, pmi, today):
    memberships.leave(logbook, pmi)
    assert one(logbook, pmi).state == "ended" and one(logbook, pmi).ended_on == today
    memberships.resume(logbook, pmi)
    assert one(logbook, pmi).state == "active"
    memberships.edit(logbook, pmi, joined=date(2020, 1, 1))
    with pytest.raises(InvalidEntry):
        memberships.leave(logbook, pmi, date(2019, 12, 31))


def test_an_association_joined_anew_has_no_second_membership_beside_it(logbook, pmi):
    memberships.leave(logbook, pmi)
    memberships.add(logbook, "PMI", term={})
    with pytest.raises(InvalidEntry) as told:
        memberships.resume(logbook, pmi)
    assert told.value.field == "organisation"
    assert [row.state for row in listing(logbook)] == ["active", "ended"]
    memberships.trash(logbook, [pmi])
    memberships.restore(logbook, [pmi])
    assert one(logbook, pmi).state == "ended"


def test_what_ends_first_comes_first(logbook, pmi, club, today):
    soon = memberships.add(logbook, "ISACA", term={"until": date(2026, 12, 31)})
    left = memberships.add(logbook, "IIBA", term={"until": date(2026, 12, 1)})
    memberships.leave(logbook, left)
    assert [row.uid for row in listing(logbook)] == [soon, pmi, club, left]


def test_people_are_known_where_they_are_now(logbook, pmi):
    people.add(logbook, "Ada", organisation="PMI Lisbon")
    bruno = people.add(logbook, "Bruno", organisation="PMI Lisbon")
    gone = people.add(logbook, "Carla", organisation="PMI Lisbon")
    people.add(logbook, "Dana", organisation="PMI")
    people.trash(logbook, [bruno])
    people.edit(logbook, gone, organisation="PMI Porto")
    row = one(logbook, pmi)
    assert (row.people, [chapter.people for chapter in row.chapters]) == (1, [1])


def test_it_is_found_by_uid_name_or_part_of_a_name(logbook, pmi, club, today):
    assert memberships.find(logbook, pmi) == memberships.find(logbook, "pmi") == pmi
    assert memberships.find(logbook, "debat") == club
    porto = memberships.add(logbook, "PMI Porto")
    assert memberships.find(logbook, "PMI") == pmi
    with pytest.raises(Ambiguous) as several:
        memberships.find(logbook, "pm")
    assert several.value.candidates == (("PMI", pmi), ("PMI Porto", porto))
    memberships.leave(logbook, porto)
    assert memberships.find(logbook, "pm") == pmi
    assert memberships.find(logbook, "porto") == porto
    memberships.trash(logbook, [pmi])
    for nothing in (pmi, "", " ", "isaca"):
        with pytest.raises(NotFound):
            memberships.find(logbook, nothing)


def test_the_trash_keeps_it_with_all_that_it_has(logbook, pmi):
    row = one(logbook, pmi)
    memberships.trash(logbook, [pmi])
    assert listing(logbook) == [] and one(logbook, pmi) == row
    memberships.restore(logbook, [pmi])
    assert listing(logbook) == [row]


def test_the_history_tells_what_was_done(logbook, pmi, today):
    terms.renew(logbook, pmi)
    memberships.edit(logbook, pmi, grade="Student")
    memberships.leave(logbook, pmi)
    memberships.trash(logbook, [pmi])
    told = [
        "Move membership of PMI to Trash",
        "Leave PMI",
        "Change membership of PMI",
        "Renew membership of PMI",
        "Add membership of PMI",
    ]
    assert [line.sentence for line in history.lines(logbook)] == told
    for _step in told:
        logbook.undo()
    assert [line.sentence for line in history.lines(logbook)] == told
    assert listing(logbook) == [] and kinds(logbook) == {}
    for _step in told:
        logbook.redo()
    assert one(logbook, pmi).ended_on == today


@pytest.mark.parametrize(
    ("days", "auto_renew", "waits"),
    [
        (-40, "no", False),  # lapsed: it is too late
        (-40, "yes", False),
        (-5, "no", True),  # grace
        (-5, "yes", False),
        (30, "no", True),
        (30, "not-offered", True),
        (30, "yes", False),
        (200, "no", False),
    ],
)
def test_what_renews_itself_waits_for_nobody(logbook, today, days, auto_renew, waits):
    term = {"until": today + timedelta(days)}
    uid = memberships.add(logbook, "Guild", term=term, grace_days=30, auto_renew=auto_renew)
    assert one(logbook, uid).waits_for_user is waits
    memberships.leave(logbook, uid)
    assert not one(logbook, uid).waits_for_user
