"""What must not be missed: of memberships and credentials, soonest first, and nothing that is over."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import deadline_list, settings
from mentorlog.credentials import activities, holdings
from mentorlog.credentials.activities import Part
from mentorlog.deadlines import DeadlineFilter
from mentorlog.errors import InvalidEntry
from mentorlog.memberships import memberships


def told(logbook, **chosen):
    return [
        (each.kind, each.day, each.missing)
        for each in deadline_list.listing(logbook, DeadlineFilter(**chosen))
    ]


def test_a_membership_has_its_window_and_its_end(logbook):
    memberships.add(logbook, "PMI", term={"since": date(2026, 6, 1)})
    assert told(logbook) == [
        ("renewal-window", date(2027, 3, 2), ""),
        ("dues", date(2027, 5, 31), ""),
    ]
    assert [each.title for each in deadline_list.listing(logbook)] == ["Renewal of PMI opens", "Renew PMI"]


def test_in_its_window_only_the_end_is_left_and_then_nothing(logbook):
    memberships.add(logbook, "Local guild", term={"since": date(2025, 12, 1)})
    assert [kind for kind, _day, _missing in told(logbook)] == ["dues"]
    uid = memberships.add(logbook, "Old guild", term={"since": date(2024, 12, 1)}, auto_renew="yes")
    assert [kind for kind, _day, _missing in told(logbook)] == ["dues"]
    memberships.edit(logbook, uid, grace_days=366)
    assert [each.title for each in deadline_list.listing(logbook)] == [
        "Old guild renews itself",
        "Renew Local guild",
    ]


@pytest.mark.parametrize("last_day", [date(2026, 11, 1), date(2027, 5, 31)])
def test_nobody_is_told_to_renew_what_they_leave(logbook, last_day):
    uid = memberships.add(logbook, "PMI", term={"since": date(2026, 6, 1)})
    memberships.leave(logbook, uid, last_day)
    assert told(logbook) == []
    memberships.resume(logbook, uid)
    assert [kind for kind, _day, _missing in told(logbook)] == ["renewal-window", "dues"]


def test_a_credential_has_the_end_of_its_cycle_its_year_and_its_window(logbook):
    holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9))
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    holdings.add(logbook, "isc2-cissp", "working", exam_on=date(2027, 1, 20))
    assert told(logbook) == [
        ("cycle-end", date(2026, 12, 31), "120 CPE are missing"),
        ("year-minimum", date(2026, 12, 31), "20 CPE are missing"),
        ("exam", date(2027, 1, 20), ""),
        ("carry-over", date(2027, 3, 15), ""),
        ("cycle-end", date(2028, 3, 14), "60 PDU are missing"),
    ]
    activities.add(
        logbook, "Course", "course", date(2026, 11, 1), parts=[Part("isaca-cism", "education", 2000)]
    )
    assert told(logbook, until=date(2026, 12, 31)) == [
        ("cycle-end", date(2026, 12, 31), "100 CPE are missing")
    ]


def test_what_is_renewed_early_ends_with_the_cycle_to_come(logbook):
    uid = holdings.add(logbook, "pmi-pmp", earned=date(2024, 3, 15), expires=date(2027, 3, 14))
    assert ("cycle-end", date(2027, 3, 14), "60 PDU are missing") in told(logbook)
    holdings.renew(logbook, uid, date(2030, 3, 14))
    assert told(logbook) == [
        ("carry-over", date(2029, 3, 15), ""),
        ("cycle-end", date(2030, 3, 14), "60 PDU are missing"),
    ]


def test_they_are_found_by_words(logbook):
    memberships.add(logbook, "PMI", term={"since": date(2026, 6, 1)})
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    chosen = DeadlineFilter(text="pmp ends")
    [only] = deadline_list.listing(logbook, chosen)
    assert only.kind == "cycle-end"
    assert deadline_list.rows(logbook, deadline_list.ids(logbook, chosen)) == [only]
    assert deadline_list.rows(logbook, [99]) == []


def test_the_ladder_is_the_users(logbook):
    assert deadline_list.ladder(logbook) == (180, 90, 30, 7, 0)
    settings.choose(logbook, "deadline-days", "7 / 30, 7")
    assert deadline_list.ladder(logbook) == (30, 7, 0)
    for text in ("soon", "0", "-3", "1001", ",".join(map(str, range(1, 20)))):
        with pytest.raises(InvalidEntry):
            settings.choose(logbook, "deadline-days", text)
