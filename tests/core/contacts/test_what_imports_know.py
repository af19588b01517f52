"""What imports know of a person: where they came from, what their source noted, and changes of job."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from mentorlog import affiliations, clock, people
from mentorlog.contact_points import Point
from mentorlog.contacts import job_moves, origins
from tests.core.contacts.test_imports_of_people import brought, card

ADA = card(
    "Ada Lind",
    organisation="Acme",
    title="PM",
    emails=(Point("ada@x.org"),),
    notes="Met in <b>Lund</b>",
    connected_on="2024-03-12",
)


@pytest.fixture(autouse=True)
def last_year(today):
    clock.pin(date(2025, 5, 2))


def later(logbook, *records):
    clock.pin(date(2026, 11, 27))
    return brought(logbook, *records)


def uid(logbook):
    return people.find(logbook, "ada")


def sentences(logbook):
    return [job_moves.sentence(move) for move in job_moves.of_person(logbook, uid(logbook))]


def test_where_somebody_came_from_and_what_was_noted_there(logbook):
    brought(logbook, ADA)
    brought(logbook, card("Ada Lind", emails=ADA.emails), source="google")
    first, second = origins.of_person(logbook, uid(logbook))
    assert (first.name, first.notes, first.missing_since) == ("LinkedIn", "Met in <b>Lund</b>", None)
    assert origins.facts(first) == ["imported Fri 2 May 2025", "connected on 12 Mar 2024"]
    assert (second.name, origins.facts(second)) == ("Google Contacts", ["imported Fri 2 May 2025"])
    assert people.details(logbook, uid(logbook)).notes == ""


def test_nobody_whom_the_user_wrote_down_has_a_source(logbook):
    people.add(logbook, "Ada Lind", organisation="Acme")
    assert origins.of_person(logbook, uid(logbook)) == [] == sentences(logbook)


def test_who_is_in_the_file_no_more_is_told_since_when(logbook):
    brought(logbook, ADA, card("Bo"))
    later(logbook, card("Bo"))
    [origin] = origins.of_person(logbook, uid(logbook))
    assert origins.missing_words(origin) == "no longer connected since Fri 27 Nov 2026"
    assert origins.missing_words(replace(origin, source="google")).startswith("no longer in its file since")


def test_a_change_of_company_is_told_with_its_source(logbook):
    brought(logbook, ADA)
    assert sentences(logbook) == []  # where they were
    later(logbook, replace(ADA, organisation="Globex", title="CIO"))
    assert sentences(logbook) == ["Moved from Acme to Globex, seen in LinkedIn, Nov 2026"]
    [move] = job_moves.of_person(logbook, uid(logbook))
    assert move.seen_on == date(2026, 11, 27)
    assert job_moves.congratulation(move, "Ada") == "Congratulate Ada on the new post: CIO, Globex"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"title": "CIO"}, "Became CIO at Acme, seen in LinkedIn, Nov 2026"),
        ({"organisation": "Globex"}, "Moved from Acme to Globex, seen in LinkedIn, Nov 2026"),
    ],
)
def test_other_changes_have_words_of_their_own(logbook, changes, told):
    brought(logbook, ADA)
    later(logbook, replace(ADA, **changes))
    assert sentences(logbook) == [told]


def test_the_users_own_words_make_a_post_the_users_own(logbook):
    brought(logbook, ADA)
    later(logbook, replace(ADA, organisation="Globex"))
    new, old = affiliations.of_person(logbook, uid(logbook))
    assert (new.seen_in, old.seen_in) == ("linkedin", "linkedin")
    people.edit(logbook, uid(logbook), affiliations=[replace(new, since="2026-10"), old])
    assert [post.seen_in for post in affiliations.of_person(logbook, uid(logbook))] == ["linkedin"] * 2
    people.edit(logbook, uid(logbook), affiliations=[replace(new, title="Boss"), old])
    assert [post.seen_in for post in affiliations.of_person(logbook, uid(logbook))] == ["", "linkedin"]
    assert sentences(logbook) == []


def test_the_present_post_put_right_is_the_users_own(logbook):
    brought(logbook, ADA)
    people.edit(logbook, uid(logbook), organisation="Acme", title="PM")
    assert [post.seen_in for post in affiliations.of_person(logbook, uid(logbook))] == ["linkedin"]
    people.edit(logbook, uid(logbook), organisation="Acme Inc.")
    assert [post.seen_in for post in affiliations.of_person(logbook, uid(logbook))] == [""]
