"""Credentials: noted, earned, renewed, retired, with what had been earned before."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import people
from mentorlog.credentials import holders, holdings, openings, standing
from mentorlog.credentials.openings import Opening
from mentorlog.errors import InvalidEntry, NotFound


def test_a_credential_needs_a_rule_and_the_day_of_earning(logbook):
    uid = holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15), number=" 12\n34 ")
    row = holdings.one(logbook, uid)
    assert (row.rule, row.state, row.earned, row.number) == ("pmi-pmp", "held", date(2025, 3, 15), "12 34")
    for field, rule, facts in (
        ("rule", "pmi-pnp", {"earned": date(2025, 3, 15)}),
        ("rule", "pmi-pmp", {"earned": date(2025, 3, 15)}),
        ("earned", "isaca-cism", {}),
        ("earned", "isaca-cism", {"earned": date(1, 1, 1)}),
        ("earned", "isaca-cism", {"earned": date(2027, 3, 1)}),
        ("expires", "isaca-cism", {"earned": date(2025, 3, 15), "expires": date(2025, 3, 14)}),
    ):
        with pytest.raises(InvalidEntry) as told:
            holdings.add(logbook, rule, **facts)
        assert told.value.field == field
    assert len(holdings.listing(logbook)) == 1


def test_what_is_worked_towards_is_earned(logbook):
    uid = holdings.add(logbook, "isc2-cissp", "working", exam_on=date(2027, 1, 20))
    assert holdings.held(logbook) == []
    with pytest.raises(InvalidEntry, match="still to come"):
        holdings.earn(logbook, uid, date(2027, 1, 20))
    holdings.earn(logbook, uid, date(2026, 11, 20), number="99")
    row = holdings.one(logbook, uid)
    assert (row.state, row.exam_on, row.earned, row.number) == ("held", None, date(2026, 11, 20), "99")
    logbook.undo()
    assert holdings.one(logbook, uid).state == "working"


def test_a_renewed_credential_keeps_the_cycle_that_is_over_as_it_was(logbook, pmp):
    holdings.edit(logbook, pmp, expires=date(2028, 3, 31))
    holdings.renew(logbook, pmp, date(2031, 3, 14))
    stands = [
        standing.standing(logbook, holdings.one(logbook, pmp), day)
        for day in (date(2028, 3, 20), date(2029, 1, 1))
    ]
    assert [(each.cycle.since, each.cycle.until) for each in stands] == [
        (date(2025, 3, 15), date(2028, 3, 31)),
        (date(2028, 4, 1), date(2031, 3, 14)),
    ]
    with pytest.raises(InvalidEntry) as told:
        holdings.renew(logbook, pmp, date(2031, 3, 14))
    assert told.value.field == "expires"
    logbook.undo()
    assert holdings.one(logbook, pmp).expires == date(2028, 3, 31)


def test_the_day_for_reporting_is_of_the_cycle_before_it_also_where_one_is_renewed(logbook, cism):
    holdings.edit(logbook, cism, expires=date(2027, 1, 31))
    with pytest.raises(InvalidEntry) as told:
        holdings.renew(logbook, cism, date(2027, 2, 28))
    assert told.value.field == "expires"
    holdings.renew(logbook, cism, date(2030, 1, 31))
    row = holdings.one(logbook, cism)
    stands = [standing.standing(logbook, row, date(year, 12, 31)).cycle for year in (2026, 2027)]
    assert [(each.since.year, each.until) for each in stands] == [
        (2024, date(2026, 12, 31)),
        (2027, date(2029, 12, 31)),
    ]


def test_a_retired_credential_counts_no_more_and_can_be_taken_up_again(logbook, pmp):
    holdings.retire(logbook, pmp)
    assert (holdings.held(logbook), standing.standings(logbook)) == ([], [])
    holdings.resume(logbook, pmp)
    assert [row.state for row in holdings.listing(logbook)] == ["held"]


BACK = {
    "resumed": (holdings.retire, holdings.resume),
    "earned again": (holdings.retire, lambda logbook, uid: holdings.earn(logbook, uid, date(2026, 11, 2))),
    "restored": (
        lambda logbook, uid: holdings.trash(logbook, [uid]),
        lambda logbook, uid: holdings.restore(logbook, [uid]),
    ),
}


@pytest.mark.parametrize(("away", "back"), BACK.values(), ids=BACK)
def test_a_rule_is_held_once_also_where_one_that_was_away_comes_back(logbook, pmp, away, back):
    away(logbook, pmp)
    anew = holdings.add(logbook, "pmi-pmp", earned=date(2026, 11, 1))
    with pytest.raises(InvalidEntry) as told:
        back(logbook, pmp)
    assert told.value.field == "rule"
    assert [row.uid for row in holdings.held(logbook)] == [anew]


def test_what_is_only_worked_towards_cannot_be_renewed(logbook):
    uid = holdings.add(logbook, "pmi-acp", "working")
    with pytest.raises(InvalidEntry) as told:
        holdings.renew(logbook, uid, date(2030, 1, 1))
    assert told.value.field == "earned"


def test_an_opening_balance_takes_the_place_of_the_one_before(logbook, pmp):
    day = date(2026, 1, 1)
    openings.open_with(logbook, pmp, day, {"education": 1000, "giving-back": 500})
    openings.open_with(logbook, pmp, day, {"power-skills": 800, "giving-back": 0})
    assert openings.of_credential(logbook, pmp) == [Opening(day, "power-skills", 800)]
    for field, as_of, group in (
        ("group", day, "education "),
        ("as_of", date(2025, 3, 14), "education"),
        ("as_of", date(2028, 3, 16), "education"),
    ):
        with pytest.raises(InvalidEntry) as told:
            openings.open_with(logbook, pmp, as_of, {group: 100})
        assert told.value.field == field
    logbook.undo()
    assert len(openings.of_credential(logbook, pmp)) == 2


def test_what_goes_over_is_the_opening_balance_of_the_next_cycle(logbook, pmp, today):
    begins = date(2028, 3, 15)
    openings.open_with(logbook, pmp, begins, {"education": 1000})
    row = holdings.one(logbook, pmp)
    assert standing.standing(logbook, row).counted == 0
    assert standing.standing(logbook, row, begins).counted == 1000


def test_it_is_found_by_its_rule_or_its_uid(logbook, pmp):
    assert holdings.find(logbook, " pmi-pmp ").uid == holdings.find(logbook, pmp).uid == pmp
    holdings.trash(logbook, [pmp])
    with pytest.raises(NotFound):
        holdings.find(logbook, "pmi-pmp")
    holdings.restore(logbook, [pmp])
    assert holdings.find(logbook, "pmi-pmp").uid == pmp


def test_people_in_the_network_hold_credentials_too(logbook):
    ada, bruno = (people.add(logbook, name) for name in ("Ada Lindqvist", "Bruno Costa"))
    holders.set_rules(logbook, bruno, ["pmi-pmp", "pmi-pmp"])
    holders.set_rules(logbook, ada, ["pmi-pmp", "isaca-cism"])
    assert holders.of_rule(logbook, "pmi-pmp") == [(ada, "Ada Lindqvist"), (bruno, "Bruno Costa")]
    holders.set_rules(logbook, ada, ["isaca-cism"])
    people.trash(logbook, [bruno])
    assert holders.of_rule(logbook, "pmi-pmp") == []


def test_those_who_hold_one_credential_are_noted_together(logbook):
    ada, bruno = (people.add(logbook, name) for name in ("Ada Lindqvist", "Bruno Costa"))
    holders.set_rules(logbook, ada, ["pmi-pmp", "isaca-cism"])
    holders.set_people(logbook, "pmi-pmp", [bruno, bruno])
    assert holders.of_rule(logbook, "pmi-pmp") == [(bruno, "Bruno Costa")]
    assert holders.of_rule(logbook, "isaca-cism") == [(ada, "Ada Lindqvist")]
    logbook.undo()
    assert holders.of_rule(logbook, "pmi-pmp") == [(ada, "Ada Lindqvist")]
