"""Days at which counting goes wrong: borders of cycles, before earning, 29 February, a clock set back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorlog import clock, deadline_list
from mentorlog.credentials import activities, activity_list, credential_list, holdings, openings, standing
from mentorlog.credentials.worths import worths
from mentorlog.errors import InvalidEntry
from mentorlog.memberships import membership_list, memberships

LEAP_DAY = date(2024, 2, 29)


def learn(logbook, *days):
    for day in days:
        activities.add(logbook, f"Course of {day}", "course", day, minutes=600)


def counted(logbook, uid, on):
    return standing.standing(logbook, holdings.one(logbook, uid), on).counted


def worth_on(logbook, day):
    [told] = worths(logbook, "course", 600, day)
    return told.worth.credits, told.worth.reason


def test_each_side_of_the_border_of_a_cycle_counts_in_its_own(logbook):
    pmp = holdings.add(logbook, "pmi-pmp", earned=date(2022, 3, 15))
    last, first = date(2025, 3, 14), date(2025, 3, 15)
    learn(logbook, date(2022, 3, 15), last, first)
    assert counted(logbook, pmp, last) == 2000
    assert counted(logbook, pmp, first) == 1000
    assert worth_on(logbook, last)[0] == worth_on(logbook, first)[0] == 1000


def test_after_the_end_that_the_issuer_wrote_nothing_counts_until_it_is_renewed(logbook):
    pmp = holdings.add(logbook, "pmi-pmp", earned=date(2022, 3, 15), expires=date(2025, 3, 15))
    after = date(2025, 3, 16)
    learn(logbook, date(2025, 3, 15), after)
    assert counted(logbook, pmp, after) == 1000
    assert worth_on(logbook, after) == (0, "0, because the cycle ended on Sat 15 Mar 2025.")
    holdings.renew(logbook, pmp, date(2028, 3, 15))
    assert counted(logbook, pmp, date(2025, 3, 15)) == counted(logbook, pmp, after) == 1000
    assert worth_on(logbook, after)[0] == 1000


def test_before_it_was_earned_nothing_counts_and_all_is_kept(logbook, pmp):
    learn(logbook, date(2025, 3, 14), date(1999, 12, 31), date(2025, 3, 15))
    assert len(activity_list.listing(logbook)) == 3
    assert counted(logbook, pmp, date(2026, 1, 1)) == 1000
    assert worth_on(logbook, date(2025, 3, 14)) == (
        0,
        "0, because the first cycle begins on Sat 15 Mar 2025.",
    )


def test_isaca_counts_from_the_january_after(logbook, cism):
    learn(logbook, date(2023, 9, 9), date(2023, 12, 31), date(2024, 1, 1))
    assert counted(logbook, cism, date(2024, 1, 1)) == 1200
    assert worth_on(logbook, date(2023, 12, 31))[0] == 0


def test_a_leap_day_begins_and_ends_cycles_without_losing_a_day(logbook):
    pmp = holdings.add(logbook, "pmi-pmp", earned=LEAP_DAY)
    days = [LEAP_DAY, date(2027, 2, 28), date(2027, 3, 1), date(2030, 2, 28), date(2030, 3, 1)]
    learn(logbook, *days, date(2028, 2, 29))
    assert [counted(logbook, pmp, day) for day in days] == [1000, 2000, 1000, 3000, 1000]
    assert all(worth_on(logbook, day)[0] == 1000 for day in days)


def test_the_leap_day_of_a_year_counts_in_that_year(logbook, cism):
    learn(logbook, LEAP_DAY, date(2024, 12, 31), date(2025, 1, 1))
    told = standing.standing(logbook, holdings.one(logbook, cism), date(2026, 11, 24))
    assert [year.counted for year in told.years] == [2400, 1200, 0]


@pytest.mark.parametrize(("minutes", "pdu"), [(1, 0), (14, 0), (15, 25), (29, 25), (59, 75), (601, 1000)])
def test_odd_lengths_are_rounded_down_to_the_step(logbook, pmp, minutes, pdu):
    uid = activities.add(logbook, "Talk", "course", date(2026, 5, 5), minutes=minutes)
    assert [each.amount for each in activity_list.one(logbook, uid).credits] == [pdu]
    assert counted(logbook, pmp, date(2026, 5, 5)) == pdu


@pytest.mark.parametrize("day", [date(9999, 12, 31), date(2200, 1, 1), date(1, 1, 1)])
@pytest.mark.parametrize("field", ["earned", "expires", "exam_on"])
def test_days_from_which_no_cycle_can_be_counted_are_refused(logbook, pmp, field, day):
    before = holdings.one(logbook, pmp)
    with pytest.raises(InvalidEntry) as told:
        holdings.edit(logbook, pmp, **{field: day})
    assert (told.value.field, str(told.value)) == (field, f"There is no credential in the year {day.year}.")
    with pytest.raises(InvalidEntry) as told:
        holdings.renew(logbook, pmp, date(9999, 12, 31))
    assert (told.value.field, holdings.one(logbook, pmp)) == ("expires", before)


@pytest.mark.parametrize(
    "on",
    [date(1900, 1, 1), date(2023, 9, 8), date(2025, 3, 14), date(2026, 2, 28), date(2199, 12, 31)],
    ids=str,
)
def test_with_a_clock_that_is_wrong_all_is_told_and_nothing_is_lost(logbook, pmp, cism, today, on):
    """Set back to before each thing was, and far ahead; then right again."""
    memberships.add(logbook, "PMI", term={"since": date(2026, 6, 1), "dues": "164 USD"})
    openings.open_with(logbook, pmp, date(2026, 1, 1), {"education": 1000})
    learn(logbook, date(2026, 5, 5))
    right = all_that_is_told(logbook)
    clock.pin(on)
    wrong = all_that_is_told(logbook)
    assert [row.uid for row in wrong[0]] == [row.uid for row in right[0]]
    assert {card.credential for card in wrong[1]} == {card.credential for card in right[1]}
    assert all(deadline.day >= on for deadline in wrong[2])
    for card in wrong[1]:
        assert card.standing is not None
        assert timedelta(0) <= card.standing.cycle.until - card.standing.cycle.since < timedelta(3 * 366)
    clock.pin(today)
    assert all_that_is_told(logbook) == right


def all_that_is_told(logbook):
    """Memberships with their states, credentials with where they stand, and what is due."""
    return membership_list.listing(logbook), credential_list.cards(logbook), deadline_list.listing(logbook)
