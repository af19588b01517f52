"""Where a credential stands: gauges, what is missing and by when, forecast, carry-over."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog.credentials import activities, holdings, openings, standing
from mentorlog.credentials.activities import Part
from mentorlog.credentials.worths import worths
from mentorlog.errors import InvalidEntry


def earn(logbook, rule, *parts):
    for group, day, amount in parts:
        counted = [Part(rule, group, amount * 100)]
        activities.add(logbook, f"{group} {day}", "course", day, parts=counted)


def stands(logbook, uid, on=None):
    return standing.standing(logbook, holdings.one(logbook, uid), on)


def test_all_that_is_missing_is_told_with_its_day(logbook, pmp):
    earn(logbook, "pmi-pmp", ("power-skills", date(2026, 1, 5), 60))
    told = stands(logbook, pmp)
    assert (told.counted, told.needed, told.met) == (6000, 6000, False)
    assert [gap.sentence for gap in told.gaps] == [
        "Ways of Working: 0 of 8 PDU, another 8 are needed by Tue 14 Mar 2028.",
        "Business Acumen: 0 of 8 PDU, another 8 are needed by Tue 14 Mar 2028.",
    ]
    earn(
        logbook, "pmi-pmp", ("ways-of-working", date(2026, 2, 5), 8), ("business-acumen", date(2026, 2, 6), 8)
    )
    assert stands(logbook, pmp).met


def test_the_minimum_of_each_year(logbook, cism):
    years = [("education", date(2024, 5, 5), 100), ("education", date(2025, 5, 5), 20)]
    earn(logbook, "isaca-cism", *years)
    told = stands(logbook, cism)
    assert (told.counted, told.needed, told.met) == (12000, 12000, False)
    assert [(gap.sentence, gap.due) for gap in told.gaps] == [
        ("Year 3: 0 of 20 CPE, another 20 are needed by Thu 31 Dec 2026.", date(2026, 12, 31))
    ]


def test_of_a_year_that_is_over_nothing_is_needed_any_more(logbook, cism):
    earn(logbook, "isaca-cism", ("education", date(2025, 5, 5), 20))
    assert [gap.sentence for gap in stands(logbook, cism).gaps] == [
        "In all: 20 of 120 CPE, another 100 are needed by Thu 31 Dec 2026.",
        "Year 1, which ended on Tue 31 Dec 2024, has 0 of its 20 CPE.",
        "Year 3: 0 of 20 CPE, another 20 are needed by Thu 31 Dec 2026.",
    ]


def test_a_year_that_an_opening_balance_stands_for_is_not_judged(logbook, cism):
    openings.open_with(logbook, cism, date(2026, 2, 1), {"education": 10000})
    earn(logbook, "isaca-cism", ("education", date(2026, 5, 5), 20))
    told = stands(logbook, cism)
    assert (told.counted, told.opening, told.met) == (12000, 10000, True)
    assert [year.judged for year in told.years] == [False, False, True]


def test_on_a_day_only_what_was_until_then_counts(logbook, pmp):
    earn(logbook, "pmi-pmp", ("education", date(2025, 6, 1), 5), ("education", date(2027, 6, 1), 7))
    assert stands(logbook, pmp).counted == 500
    assert stands(logbook, pmp, date(2027, 6, 1)).counted == 1200
    assert stands(logbook, pmp, date(2025, 6, 1)).counted == 500
    assert stands(logbook, pmp, date(2025, 5, 31)).counted == 0


def test_an_ended_cycle_asks_whether_it_was_renewed(logbook):
    uid = holdings.add(logbook, "pmi-pmp", earned=date(2020, 1, 1), expires=date(2023, 1, 1))
    assert stands(logbook, uid).gaps[-1].sentence.startswith("The cycle ended on")


def test_a_forecast_goes_on_at_the_pace_until_now(logbook, cism, today):
    earn(logbook, "isaca-cism", ("education", date(2025, 1, 1), 53))
    assert stands(logbook, cism, date(2025, 6, 30)).forecast == 5300 * 1096 // 547
    assert stands(logbook, cism, date(2024, 1, 10)).forecast is None


def test_a_forecast_keeps_within_the_maxima_of_groups(logbook, pmp, today):
    earn(logbook, "pmi-pmp", ("giving-back", date(2025, 6, 1), 25), ("education", date(2025, 6, 1), 20))
    told = stands(logbook, pmp, date(2026, 9, 13))  # half of the cycle
    assert told.forecast == 2500 + 2000 * 1096 // 548


def test_a_year_that_may_rest_on_earlier_ones_is_not_known(logbook, cism):
    openings.open_with(logbook, cism, date(2026, 2, 1), {"education": 10000})
    assert [(year.is_known, year.opening) for year in stands(logbook, cism).years] == [
        (False, 0),
        (False, 0),
        (False, 10000),
    ]
    earn(logbook, "isaca-cism", ("education", date(2026, 5, 5), 20))
    assert stands(logbook, cism).years[2].is_known


def test_what_has_too_little_even_with_a_balance_is_known(logbook, cism):
    openings.open_with(logbook, cism, date(2026, 2, 1), {"education": 1900})
    year = stands(logbook, cism).years[2]
    assert (year.is_known, year.missing) == (True, 100)


def test_what_is_above_the_total_late_in_the_cycle_may_go_over(logbook):
    uid = holdings.add(logbook, "isc2-cissp", earned=date(2024, 1, 1))
    earn(
        logbook,
        "isc2-cissp",
        ("A", date(2025, 1, 1), 100),
        ("B", date(2026, 8, 1), 30),
        ("A", date(2026, 8, 1), 25),
    )
    going = stands(logbook, uid).carry_over
    assert going is not None
    assert (going.since, going.until, going.over) == (date(2026, 7, 1), date(2026, 12, 31), 2500)


def test_what_was_never_earned_has_no_cycle(logbook):
    uid = holdings.add(logbook, "pmi-pmp", "working")
    with pytest.raises(InvalidEntry) as told:
        stands(logbook, uid)
    assert told.value.field == "earned"


def test_worths_of_one_evening(logbook, pmp, cism):
    found = {each.rule.id: each.worth for each in worths(logbook, "chapter-meeting", 90, date(2026, 11, 20))}
    assert {key: (each.credits, each.group) for key, each in found.items()} == {
        "pmi-pmp": (150, "education"),
        "isaca-cism": (175, "education"),
    }
    assert "skill area" in found["pmi-pmp"].reason
    assert {each.worth.credits for each in worths(logbook, "networking", 90)} == {0}
    assert all(each.worth.reason.startswith("0, because") for each in worths(logbook, "course", None))
    elsewhere = worths(logbook, "chapter-meeting", 90, groups={"pmi-pmp": "power-skills"})[0].worth
    assert (elsewhere.credits, elsewhere.group) == (150, "power-skills")
    assert "Power Skills" in elsewhere.reason and "skill area" not in elsewhere.reason
    early = worths(logbook, "course", 60, date(2025, 3, 14))
    assert early[0].worth.reason == "0, because the first cycle begins on Sat 15 Mar 2025."
    assert worths(logbook, "course", None, date(2025, 3, 14))[0].worth.reason == early[0].worth.reason


def test_a_skill_area_is_not_asked_for_by_the_minimum_of_all_education(logbook, pmp):
    [told] = worths(logbook, "chapter-meeting", 90)
    assert told.worth.reason.endswith("; without a skill area it fills no minimum but that of Education.")
