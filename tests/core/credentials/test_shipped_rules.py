"""The rules that mentorlog brings: what is earned counts as the issuers' facts say, case by case."""

from __future__ import annotations

from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.credentials.counting import Entry, count
from mentorlog.credentials.cycles import cycle_at
from mentorlog.credentials.rule_book import FOLDER, shipped
from mentorlog.credentials.worth import worth
from mentorlog.credit_words import ActivityKind

RULES = shipped().rules
PMP, CISA, CISSP, CSM = (RULES[key] for key in ("pmi-pmp", "isaca-cisa", "isc2-cissp", "sa-csm"))
KINDS = get_args(ActivityKind)

PMP_CYCLE = cycle_at(PMP.cycle, date(2024, 3, 1), date(2024, 3, 1))
CISA_CYCLE = cycle_at(CISA.cycle, date(2023, 9, 9), date(2024, 3, 1))
CISSP_CYCLE = cycle_at(CISSP.cycle, date(2024, 6, 1), date(2024, 6, 1))


def in_year(year, **groups):
    """Amounts of groups, earned at the end of a year of any cycle here."""
    return [Entry(date(year, 12, 1), key.replace("_", "-"), amount * 100) for key, amount in groups.items()]


def unmet(rule, cycle, entries):
    """The groups and the years, from 1, that stay below their minima."""
    counted = count(rule, cycle, entries)
    groups = [group.id for group in rule.groups if counted.groups[group.id].counted < (group.min or 0)]
    years = [n for n, amount in enumerate(counted.years, 1) if amount < (rule.annual_min or 0)]
    return groups + years


def test_nothing_is_wrong_with_them():
    assert shipped().problems == ()


def test_all_rules_of_the_issuers_are_there():
    pmi = ("pmi-pmp", "pmi-capm", "pmi-acp", "pmi-pgmp")
    assert set(RULES) == {
        *pmi, "isaca-cisa", "isaca-cism", "isaca-crisc", "isaca-cgeit", "isc2-cissp", "sa-csm"
    }  # fmt: skip
    for key in pmi:
        assert [group.id for group in RULES[key].groups] == [
            *("education", "ways-of-working", "power-skills", "business-acumen"),
            *("giving-back", "practitioner"),
        ]
    assert [group.id for group in CISA.groups] == ["education", "mentoring", "isaca-volunteer"]
    assert [[group.id for group in rule.groups] for rule in (CISSP, CSM)] == [["A", "B"], ["any"]]


@pytest.mark.parametrize("key", RULES)
def test_every_kind_of_activity_is_mapped(key):
    assert [mapping.activity for mapping in RULES[key].mappings] == list(KINDS)


# The evaluator's cases


def test_pmp_with_too_much_giving_back():
    entries = in_year(2025, ways_of_working=15, power_skills=12, business_acumen=8, giving_back=40)
    counted = count(PMP, PMP_CYCLE, entries)
    assert (counted.total, unmet(PMP, PMP_CYCLE, entries)) == (6000, [])
    assert counted.groups["giving-back"].earned - counted.groups["giving-back"].counted == 1500


def test_pmp_with_too_much_practice():
    entries = in_year(2025, education=35, practitioner=20)
    assert count(PMP, PMP_CYCLE, entries).total == 4300


def test_pmp_of_one_skill_only():
    entries = in_year(2025, power_skills=60)
    assert count(PMP, PMP_CYCLE, entries).total == 6000
    assert unmet(PMP, PMP_CYCLE, entries) == ["ways-of-working", "business-acumen"]


def test_cisa_with_an_empty_last_year():
    entries = in_year(2024, education=100) + in_year(2025, education=20)
    assert count(CISA, CISA_CYCLE, entries).total == 12000
    assert unmet(CISA, CISA_CYCLE, entries) == [3]


def test_cisa_with_too_much_mentoring_in_a_year():
    entries = [entry for year in (2024, 2025, 2026) for entry in in_year(year, education=35)]
    assert count(CISA, CISA_CYCLE, [*entries, *in_year(2025, mentoring=30)]).total == 11500


def test_cissp_with_too_much_of_group_b():
    entries = in_year(2025, A=80, B=40)
    counted = count(CISSP, CISSP_CYCLE, entries)
    assert (counted.total, counted.groups["A"].counted) == (11000, 8000)
    assert unmet(CISSP, CISSP_CYCLE, entries) == ["A"]


def test_cissp_all_in_the_last_year():
    entries = in_year(2026, A=120)
    assert (count(CISSP, CISSP_CYCLE, entries).total, unmet(CISSP, CISSP_CYCLE, entries)) == (12000, [])


@pytest.mark.parametrize(
    ("rule", "earned", "expires", "since", "until"),
    [
        # The naive end of the facts, 27 February, would take a day away; a typed one wins.
        (PMP, date(2024, 2, 29), None, date(2024, 2, 29), date(2027, 2, 28)),
        (PMP, date(2024, 2, 29), date(2027, 2, 27), date(2024, 2, 29), date(2027, 2, 27)),
        (CISA, date(2023, 9, 9), None, date(2024, 1, 1), date(2026, 12, 31)),
        (CISSP, date(2024, 6, 1), None, date(2024, 6, 1), date(2027, 5, 31)),
        (CSM, date(2024, 6, 1), None, date(2024, 6, 1), date(2026, 5, 31)),
    ],
)
def test_the_first_cycle(rule, earned, expires, since, until):
    cycle = cycle_at(rule.cycle, earned, date(2024, 12, 1), expires)
    assert (cycle.since, cycle.until) == (since, until)


# Edges


def test_the_last_day_of_a_cycle_counts_and_the_next_one_does_not():
    last = CISA_CYCLE.until
    entries = [Entry(last, "education", 100), Entry(last + timedelta(1), "education", 100)]
    assert count(CISA, CISA_CYCLE, entries).years == (0, 0, 100)


def test_one_practitioner_claim_counts_in_a_cycle():
    entries = in_year(2024, practitioner=3) + in_year(2025, practitioner=5)
    assert count(PMP, PMP_CYCLE, entries).total == 500


def test_scrum_alliance_counts_eight_in_a_day():
    cycle = cycle_at(CSM.cycle, date(2024, 6, 1), date(2024, 6, 1))
    day = [Entry(date(2025, 3, 3), "any", 500)] * 2
    assert count(CSM, cycle, [*day, Entry(date(2025, 3, 4), "any", 900)]).total == 1600


def test_limits_of_the_smaller_credentials_of_pmi():
    figures = {
        key: [(group.min or group.max) for group in RULES[key].groups] for key in ("pmi-acp", "pmi-capm")
    }
    assert figures == {
        "pmi-acp": [1800, 400, 400, 400, 1200, 400],
        "pmi-capm": [900, 200, 200, 200, 600, 200],
    }
    assert (RULES["pmi-acp"].total, RULES["pmi-capm"].total, RULES["pmi-pgmp"].total) == (3000, 1500, 6000)


def test_carry_over_windows_and_graces():
    assert [rule.carry_over and rule.carry_over.window_months for rule in (PMP, CISA, CISSP, CSM)] == [
        *(12, None, 6, None)
    ]
    assert PMP.carry_over.excludes == ("practitioner",)
    assert (CISSP.carry_over.groups, CISSP.carry_over.max) == (("A",), 4000)
    assert {key: RULES[key].carry_over.max for key in RULES if key.startswith("pmi")} == {
        "pmi-pmp": 2000, "pmi-pgmp": 2000, "pmi-acp": 1000, "pmi-capm": 500
    }  # fmt: skip
    assert (CISA.grace.until_md, CISA.grace.covers) == ("02-28", ("report", "pay"))
    assert "earn" not in CISSP.grace.covers
    assert CISSP.grace.confidence == "low"


def test_what_an_audit_refuses():
    assert CISA.audit.rejects == ("invitation", "receipt", "slides", "e-mail-without-duration")
    assert (CISSP.audit.language, CISSP.audit.respond_days) == ("en", 90)
    assert {rule.audit.retain_months_after_cycle for rule in RULES.values()} == {12}


# What a kind of activity is worth: 60 minutes of it, its group and how sure that is

WORTHS = {
    "pmi-pmp": {
        "mentored-by": (100, "education", "medium"),
        "mentoring": (100, "giving-back", "medium"),
        "chapter-meeting": (100, "education", "high"),
        "networking": (0, "", "medium"),
        "webinar": (100, "education", "high"),
        "course": (100, "education", "low"),
        "conference": (100, "education", "low"),
        "reading": (100, "education", "low"),
        "volunteering": (100, "giving-back", "high"),
        "presenting": (100, "giving-back", "high"),
        "writing": (100, "giving-back", "high"),
        "day-job": (100, "practitioner", "high"),
    },
    "isaca-cisa": {
        "mentored-by": (0, "", "low"),
        "mentoring": (100, "mentoring", "high"),
        "chapter-meeting": (100, "education", "high"),
        "networking": (0, "", "low"),
        "webinar": (100, "education", "high"),
        "course": (100, "education", "low"),
        "conference": (100, "education", "low"),
        "reading": (0, "", "low"),
        "volunteering": (100, "isaca-volunteer", "high"),
        "presenting": (100, "education", "low"),
        "writing": (100, "education", "low"),
        "day-job": (0, "", "high"),
    },
    "isc2-cissp": {
        "mentored-by": (100, "B", "low"),
        "mentoring": (100, "B", "low"),
        "chapter-meeting": (100, "A", "medium"),
        "networking": (0, "", "medium"),
        "webinar": (100, "A", "high"),
        "course": (100, "A", "low"),
        "conference": (100, "A", "low"),
        "reading": (100, "B", "low"),
        "volunteering": (100, "B", "medium"),
        "presenting": (100, "A", "medium"),
        "writing": (100, "A", "medium"),
        "day-job": (0, "", "high"),
    },
    "sa-csm": {
        "mentored-by": (100, "any", "low"),
        "mentoring": (100, "any", "medium"),
        "chapter-meeting": (100, "any", "high"),
        "networking": (0, "", "low"),
        "webinar": (100, "any", "high"),
        "course": (100, "any", "low"),
        "conference": (100, "any", "low"),
        "reading": (100, "any", "low"),
        "volunteering": (100, "any", "high"),
        "presenting": (100, "any", "medium"),
        "writing": (100, "any", "medium"),
        "day-job": (100, "any", "medium"),
    },
}


@pytest.mark.parametrize(
    ("key", "kind", "expected"),
    [(key, kind, expected) for key, kinds in WORTHS.items() for kind, expected in kinds.items()],
)
def test_one_unit_of_each_kind_for_each_issuer(key, kind, expected):
    rule = RULES[key]
    said = worth(rule, kind, rule.minutes_per_unit)
    assert (said.credits, said.group, said.confidence) == expected
    assert said.reason.startswith("0, because ") == (said.credits == 0)
    assert said.reason.endswith(".")
    assert not said.reason.endswith("..")


@pytest.mark.parametrize(
    ("key", "kind", "minutes", "credits", "said"),
    [
        ("isaca-cisa", "chapter-meeting", 20, 100, "at least 1 for one event"),
        ("isaca-cisa", "chapter-meeting", 75, 150, "one CPE for 50 minutes"),
        ("isaca-cisa", "mentoring", 60, 100, "Mentoring"),
        ("isaca-cisa", "mentoring", 63, 125, "Mentoring"),
        ("isaca-cisa", "webinar", 12, 0, "shorter than the least that counts, 0.25 CPE"),
        ("isaca-cisa", "mentored-by", 60, 0, "no category was found for being mentored"),
        ("pmi-pmp", "chapter-meeting", 180, 200, "at most 2 for one event"),
        ("pmi-pmp", "chapter-meeting", 120, 200, "Organization Meetings in Education"),
        ("pmi-pmp", "chapter-meeting", 44, 50, "without a skill area it fills no minimum"),
        ("pmi-pmp", "mentored-by", 60, 100, "Informal Learning in Education"),
        ("pmi-pmp", "networking", 60, 0, "Talent Triangle"),
        ("pmi-pmp", "day-job", 60, 100, "Counts in Work as a practitioner"),
        ("pmi-pmp", "webinar", None, 0, "0, because no duration is known."),
        ("pmi-pmp", "webinar", 0, 0, "0, because no duration is known."),
        ("sa-csm", "webinar", 89, 100, "one SEU for 60 minutes"),
        ("isc2-cissp", "networking", 60, 0, "learning something"),
    ],
)
def test_what_an_event_is_worth(key, kind, minutes, credits, said):
    found = worth(RULES[key], kind, minutes)
    assert found.credits == credits
    assert said in found.reason


@given(st.sampled_from(list(RULES)), st.sampled_from(KINDS), st.integers(1, 3000))
def test_longer_is_never_worth_less_and_always_whole_steps(key, kind, minutes):
    rule = RULES[key]
    amount = worth(rule, kind, minutes).credits
    assert amount % rule.increment == 0
    assert worth(rule, kind, minutes + 1).credits >= amount


@given(
    st.sampled_from(list(RULES)),
    st.lists(st.tuples(st.integers(-100, 1300), st.integers(0, 7), st.integers(0, 4000)), max_size=12),
    st.tuples(st.integers(0, 700), st.integers(0, 7), st.integers(0, 4000)),
)
def test_one_more_activity_never_lowers_a_total(key, told, more):
    rule = RULES[key]
    cycle = cycle_at(rule.cycle, date(2024, 2, 29), date(2024, 2, 29))
    *entries, one_more = [
        Entry(cycle.since + timedelta(days), rule.groups[group % len(rule.groups)].id, amount)
        for days, group, amount in (*told, more)
    ]
    before, after = count(rule, cycle, entries), count(rule, cycle, [*entries, one_more])
    assert after.total >= before.total
    tops = [group.id for group in rule.groups if not group.parent]
    assert after.total == sum(after.groups[group].counted for group in tops)
    for group in rule.groups:
        assert group.max is None or after.groups[group.id].counted <= group.max
        assert group.max_per_year is None or max(after.groups[group.id].years) <= group.max_per_year


def test_no_file_is_left_out():
    assert sorted(path.stem for path in FOLDER.glob("*.toml")) == ["isaca", "isc2", "pmi", "scrum-alliance"]
