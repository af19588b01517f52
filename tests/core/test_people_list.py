"""The list of people: filters, order, suggestions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorlog import meetings, people, people_list
from mentorlog.contact_points import Point
from mentorlog.dates import When
from mentorlog.logbook import Logbook
from mentorlog.meetings import Participant
from mentorlog.people_list import PeopleFilter


@pytest.fixture
def three(logbook: Logbook, today: date) -> dict[str, str]:
    """Ada, met long ago and with a rhythm; Bruno, met yesterday; Émile, never met."""
    uids = {
        "ada": people.add(
            logbook, "Ada Lindqvist", every_days=28, organisation="Northwind", title="PMO", tags=["mentor"]
        ),
        "bruno": people.add(
            logbook,
            "Bruno Costa",
            nickname="Señor B",
            every_days=30,
            favourite=True,
            notes="chess: großer Méister",
        ),
        "emile": people.add(logbook, "Émile Zola", emails=[Point("ez@x.example")]),
    }
    meetings.log(logbook, [Participant(uids["ada"])], When(today - timedelta(60)))
    meetings.log(logbook, [Participant(uids["bruno"])], When(today - timedelta(1)))
    return uids


def names(logbook: Logbook, **chosen: str) -> list[str]:
    return [row.name.split()[0] for row in people_list.listing(logbook, PeopleFilter(**chosen))]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({}, ["Ada", "Bruno", "Émile"]),
        ({"shown": "keep-in-touch"}, ["Ada", "Bruno"]),
        ({"shown": "cold"}, ["Ada"]),
        ({"shown": "favourites"}, ["Bruno"]),
        ({"text": "emile"}, ["Émile"]),
        ({"text": "northw"}, ["Ada"]),
        ({"text": "CHESS"}, ["Bruno"]),
        ({"text": "chess meister"}, ["Bruno"]),
        ({"text": "senor"}, ["Bruno"]),
        ({"text": "ez@x"}, ["Émile"]),
        ({"text": "mentor pmo"}, ["Ada"]),
        ({"text": "100%"}, []),
        ({"tag": "Mentor"}, ["Ada"]),
        ({"order": "last-contact"}, ["Bruno", "Ada", "Émile"]),
        ({"order": "touch-due"}, ["Ada", "Bruno", "Émile"]),
        ({"order": "added"}, ["Émile", "Bruno", "Ada"]),
    ],
)
def test_filters_and_orders(
    logbook: Logbook, three: dict[str, str], chosen: dict[str, str], expected: list[str]
) -> None:
    assert names(logbook, **chosen) == expected


def test_pages_come_in_the_order_of_their_numbers(logbook: Logbook, three: dict[str, str]) -> None:
    numbers = people_list.ids(logbook, PeopleFilter(order="added"))
    assert [row.name for row in people_list.rows(logbook, numbers)] == [
        "Émile Zola",
        "Bruno Costa",
        "Ada Lindqvist",
    ]


def test_who_is_cold_is_read_from_an_index_that_knows_both_sides(logbook: Logbook) -> None:
    asked: list[str] = []
    connection = logbook.database.connection()
    connection.set_trace_callback(asked.append)
    people_list.ids(logbook, PeopleFilter(shown="cold", order="touch-due"))
    connection.set_trace_callback(None)
    plan = [step for *_place, step in logbook.execute(f"EXPLAIN QUERY PLAN {asked[-1]}")]
    assert sum("COVERING INDEX meeting_person_person_id_meeting_id" in step for step in plan) == 3


def test_somebody_without_a_rhythm_is_never_cold(
    logbook: Logbook, three: dict[str, str], today: date
) -> None:
    people.keep_in_touch(logbook, [three["ada"]], None)
    assert names(logbook, shown="cold") == []
    assert people_list.one(logbook, three["ada"]).touch_due is None


def test_a_planned_meeting_is_no_contact_but_warms(
    logbook: Logbook, three: dict[str, str], today: date
) -> None:
    meetings.log(logbook, [Participant(three["ada"])], When(today + timedelta(3)))
    assert people_list.one(logbook, three["ada"]).last_contact == today - timedelta(60)
    assert names(logbook, shown="cold") == []


def test_a_kind_that_counts_as_no_contact_leaves_the_rhythm(
    logbook: Logbook, three: dict[str, str], today: date
) -> None:
    meetings.log(logbook, [Participant(three["ada"])], When(today), counts_as_contact=False)
    assert names(logbook, shown="cold") == ["Ada"]


@pytest.mark.parametrize("typed", ["ad", "lind", "lin ad", "ADA"])
def test_suggestions_match_beginnings_of_words(logbook: Logbook, three: dict[str, str], typed: str) -> None:
    found = people_list.suggest(logbook, typed)
    assert [(each.name, each.where) for each in found] == [("Ada Lindqvist", "PMO · Northwind")]


def test_the_last_met_is_suggested_first(logbook: Logbook, three: dict[str, str]) -> None:
    assert people_list.suggest(logbook, "")[0].name == "Bruno Costa"
    assert people_list.suggest(logbook, "indq") == []


@pytest.mark.parametrize("typed", ["seno b", "SEÑ", "cost sen"])
def test_a_nickname_is_a_name_with_and_without_its_accents(
    logbook: Logbook, three: dict[str, str], typed: str
) -> None:
    assert [each.name for each in people_list.suggest(logbook, typed)] == ["Bruno Costa"]


@pytest.mark.parametrize("typed", ["", "  ", "%_", "\\", "\u0301", "\x00"])
def test_without_a_letter_nobody_is_meant(logbook: Logbook, three: dict[str, str], typed: str) -> None:
    assert people_list.suggest_by_letters(logbook, typed) == []


def test_letters_in_order_find_a_name(logbook: Logbook, three: dict[str, str]) -> None:
    assert [each.name for each in people_list.suggest_by_letters(logbook, "emzl")] == ["Émile Zola"]
