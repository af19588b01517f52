"""`mentorlog memberships`: joined, listed, renewed."""

from __future__ import annotations

import pytest

from mentorlog.logbook import open_logbook
from mentorlog.memberships import memberships

KEYS = [
    *("uid", "organisation", "chapters", "number", "grade", "joined", "from", "to", "state", "days_left"),
    *("dues", "currency", "paid_on", "auto_renew", "link"),
]
PMI = ("memberships", "add", "PMI", "--from", "2026-04-01")


def test_a_membership_is_printed_as_it_was_added(done):
    more = ("--chapter", "PMI Lisbon", "--chapter", "PMI Porto", "--number", "7654321")
    row = done(*PMI, *more, "--to", "2027-03-31", "--dues", "164", "--currency", "usd")
    assert list(row) == KEYS
    assert (row["organisation"], row["chapters"]) == ("PMI", ["PMI Lisbon", "PMI Porto"])
    assert (row["number"], row["from"], row["to"]) == ("7654321", "2026-04-01", "2027-03-31")
    assert (row["dues"], row["currency"], row["paid_on"]) == ("164.00", "USD", None)
    assert (row["state"], row["days_left"], row["joined"]) == ("active", 127, None)
    assert done("memberships", "list") == [row]


def test_what_is_known_of_an_association_need_not_be_said(done):
    row = done("memberships", "add", "isaca", "--from", "2026-07-31")
    assert (row["from"], row["to"], row["state"]) == ("2026-07-31", "2026-12-31", "renewal-open")
    assert (row["dues"], row["currency"]) == (None, "")
    other = done("memberships", "add", "Debating Club", "--to", "2027-06-30")
    assert (other["from"], other["to"], other["link"]) == ("2026-07-01", "2027-06-30", "")


def test_it_is_renewed_from_the_day_after_by_a_part_of_its_name(done):
    uid = done(*PMI)["uid"]
    renewed = done("memberships", "renew", "pm", "--to", "2028-03-31")
    assert (renewed["uid"], renewed["from"], renewed["to"]) == (uid, "2027-04-01", "2028-03-31")
    assert done("memberships", "renew", uid, "--to", "2029-03-31")["to"] == "2029-03-31"
    done("undo")
    done("undo")
    assert done("memberships", "list")[0]["to"] == "2027-03-31"
    done("undo")
    assert done("memberships", "list") == []


def test_who_joins_late_in_a_calendar_year_may_have_the_next_as_well(done):
    row = done("memberships", "add", "isaca")
    assert (row["from"], row["to"], row["state"]) == ("2026-11-24", "2027-12-31", "active")
    renewed = done("memberships", "renew", "isaca")
    assert (renewed["from"], renewed["to"]) == ("2028-01-01", "2028-12-31")


def test_what_has_lapsed_begins_anew_today_unless_said(done):
    done("memberships", "add", "PMI", "--from", "2025-04-01")
    renewed = done("memberships", "renew", "pmi", "--to", "2027-10-31")
    assert (renewed["from"], renewed["to"], renewed["state"]) == ("2026-11-24", "2027-10-31", "active")
    done("undo")
    assert done("memberships", "renew", "pmi")["to"] == "2027-11-23"
    done("undo")
    followed = done("memberships", "renew", "pmi", "--from", "2026-04-01")
    assert (followed["from"], followed["to"]) == ("2026-04-01", "2027-03-31")


@pytest.mark.parametrize(
    ("today", "state", "days_left"),
    [
        ("1999-01-01", "upcoming", 10316),
        ("2026-04-01", "active", 364),
        ("2026-12-31", "renewal-open", 90),
        ("2027-04-01", "lapsed", -1),
    ],
)
def test_its_state_follows_the_day_also_with_a_clock_set_back(ml, done, today, state, days_left):
    done(*PMI)
    [row] = ml("memberships", "list", "--json", "--today", today).document
    assert (row["state"], row["days_left"]) == (state, days_left)


def test_the_table_says_what_is_to_be_renewed_within(ml, done):
    assert ml("memberships", "list").out == "No memberships.\n"
    done(*PMI, "--dues", "164")
    added = ml("memberships", "add", "ISACA", "--chapter", "ISACA Lisbon", "--from", "2026-01-01")
    assert added.out == "Added: ISACA, until Thu 31 Dec 2026\n"
    heads, isaca, pmi = ml("memberships", "list").out.splitlines()
    assert heads.startswith("Association") and "ISACA Lisbon" in isaca
    assert "renew within 37 days" in isaca and pmi.endswith("Wed 31 Mar 2027  164.00 USD")
    assert "renew today" in ml("memberships", "list", "--today", "2026-12-31").out
    renewed = ml("memberships", "renew", "isaca", "--to", "2027-12-31")
    assert renewed.out == "Renewed: ISACA, until Fri 31 Dec 2027\n"


def test_nobody_is_told_to_renew_what_renews_itself(ml, done, tmp_path):
    uid = done("memberships", "add", "Guild", "--to", "2026-12-31")["uid"]
    with open_logbook(tmp_path / "logbook.db") as logbook:
        memberships.edit(logbook, uid, auto_renew="yes")
    assert "renews itself" in ml("memberships", "list").out
    assert "to be renewed late" not in ml("memberships", "list").out


@pytest.mark.parametrize(
    "line",
    [
        ("add", " "),
        ("add", "PMI"),
        ("add", "IIBA", "--chapter", "iiba"),
        ("add", "IIBA", "--from", "2026-05-01", "--to", "2026-04-30"),
        ("add", "IIBA", "--from", "2026-02-30"),
        ("add", "IIBA", "--dues", "much", "--currency", "USD"),
        ("add", "IIBA", "--dues", "100"),
        ("add", "IIBA", "--dues", "100", "--currency", "euros"),
        ("add", "IIBA", "--dues", "100 EUR", "--currency", "USD"),
        ("renew", "PMI", "--to", "2027-03-31"),
        ("renew", "PMI", "--to", "2027-01-01"),
        ("renew", "PMI", "--from", "2027-03-31"),
        ("renew", "PMI", "--from", "2028-01-01", "--to", "2027-12-31"),
        ("renew", "PMI", "--to", "9999-12-31"),
        ("renew", "PMI", "--to", "someday"),
        ("renew", "ISACA", "--to", "2027-12-31"),
    ],
)
def test_what_cannot_be_is_one_sentence(ml, done, line):
    row = done(*PMI)
    refused = ml("memberships", *line)
    assert refused.code == 1 and refused.out == "" and refused.err.count("\n") == 1
    assert done("memberships", "list") == [row]


def test_of_two_with_one_part_of_a_name_the_uid_says_which(ml, done):
    lisbon = done("memberships", "add", "PMI Lisbon")["uid"]
    done("memberships", "add", "PMI Porto")
    refused = ml("memberships", "renew", "pmi", "--to", "2028-12-31")
    assert refused.code == 1 and lisbon in refused.err
    assert done("memberships", "renew", lisbon, "--to", "2028-12-31")["organisation"] == "PMI Lisbon"


@pytest.mark.parametrize(
    "line",
    [("add", "IIBA", "--currency", "USD"), ("renew",), ("renew", "PMI", "--currency", "USD"), ("add",)],
)
def test_what_is_left_out_is_told(ml, line):
    refused = ml("memberships", *line)
    assert refused.code == 2 and refused.err.count("\n") == 1


def test_the_clock_set_back_loses_nothing_and_renews_after_what_is_there(ml, done):
    kept = done(*PMI, "--dues", "164 USD")
    [row] = ml("memberships", "list", "--json", "--today", "1999-01-01").document
    assert (row["from"], row["to"], row["dues"]) == (kept["from"], kept["to"], kept["dues"])
    renewed = ml("memberships", "renew", "pmi", "--json", "--today", "1999-01-01").document
    assert (renewed["from"], renewed["to"]) == ("2027-04-01", "2028-03-31")


def test_one_currency_a_term_and_the_next_may_have_another(ml, done):
    done(*PMI, "--dues", "164 USD")
    for line in (("--dues", "170 EUR", "--currency", "USD"), ("--dues", "170 USD EUR")):
        refused = ml("memberships", "add", "Guild", *line)
        assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)
    assert done("memberships", "add", "Guild", "--dues", "80 eur")["currency"] == "EUR"
    renewed = done("memberships", "renew", "pmi", "--dues", "150", "--currency", "EUR")
    assert (renewed["dues"], renewed["currency"]) == ("150.00", "EUR")
    assert done("memberships", "renew", "guild", "--dues", "85")["currency"] == "EUR"  # as before
    refused = ml("memberships", "renew", "guild", "--dues", "85 USD", "--currency", "EUR")
    assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)


def test_what_runs_on_for_years_says_so(ml, done):
    done("memberships", "add", "PMI", "--from", "2026-04-01", "--to", "2027-03-31")
    assert ml("memberships", "renew", "pmi").err == ""
    told = ml("memberships", "renew", "pmi").err
    assert told == "It was renewed ahead already, until Fri 31 Mar 2028. `mentorlog undo` takes this back.\n"
