"""What becomes of activities, credentials and dues in the terminal: changed, claimed, imported, paid."""

from __future__ import annotations

import pytest


@pytest.fixture
def talk(done):
    done("credentials", "add", "pmi-pmp", "--earned", "2025-03-15")
    added = done("activities", "add", "Talk", "--kind", "webinar", "--on", "2026-11-20", "--minutes", "60")
    return added["uid"]


def test_an_activity_is_changed_and_what_is_not_given_stays(ml, done, talk):
    told = done("activities", "edit", talk[-8:], "--minutes", "90", "--host", "PMI Lisbon")
    assert (told["title"], told["minutes"], told["organisation"]) == ("Talk", 90, "PMI Lisbon")
    assert told["credits"][0]["credits"] == 1.5
    assert ml("activities", "edit", talk).code == 2


def test_an_activity_goes_to_the_trash_and_comes_back(ml, done, talk):
    assert "In the trash: Talk" in ml("activities", "trash", talk).out
    assert done("activities", "list") == []
    assert ml("activities", "trash", talk).code == 1
    done("activities", "restore", talk)
    assert [row["uid"] for row in done("activities", "list")] == [talk]
    assert ml("activities", "restore", talk).code == 1


def test_a_claim_is_noted_and_withdrawn(ml, done, talk):
    claim = ("activities", "claim", talk, "--credential", "pmi-pmp")
    assert done(*claim, "--number", "4711")["credits"][0]["claim"] == "claimed"
    assert done(*claim, "--state", "approved")["credits"][0]["claim"] == "approved"
    assert "“Talk” not claimed" in ml(*claim, "--state", "none").out
    assert done("activities", "list")[0]["credits"][0]["claim"] is None


def test_a_table_is_looked_at_and_then_imported_once(ml, done, talk, tmp_path):
    table = tmp_path / "table.csv"
    table.write_text("date,title,kind,minutes\n2026-11-21,Course,course,60\nsoon,Nothing,course,60\n")
    line = ("activities", "import", str(table))
    looked = done(*line, "--dry-run")
    assert [looked[key] for key in ("new", "joined", "same", "unreadable")] == [1, 0, 0, 1]
    assert len(done("activities", "list")) == 1
    assert ml(*line).out.startswith("1 new activity\n  3 ")
    assert done(*line)["same"] == 1 and len(done("activities", "list")) == 2


def test_days_of_two_meanings_are_asked_about_and_nothing_is_imported(ml, done, talk, tmp_path):
    table = tmp_path / "table.csv"
    table.write_text("date,title,kind,minutes\n03/04/2026,Course,course,60\n")
    refused = ml("activities", "import", str(table))
    assert refused.code == 1 and "--order day-month" in refused.err
    assert len(done("activities", "list")) == 1
    done("activities", "import", str(table), "--order", "month-day")
    assert done("activities", "list")[1]["on"] == "2026-03-04"


def test_a_credential_is_changed_retired_and_held_again(done, talk):
    assert done("credentials", "edit", "pmi-pmp", "--number", "77")["number"] == "77"
    assert done("credentials", "retire", "pmi-pmp")["state"] == "retired"
    assert done("credentials", "resume", "pmi-pmp")["state"] == "held"


def test_dues_are_paid_once(ml, done):
    done("memberships", "add", "PMI", "--from", "2026-04-01", "--dues", "164.00")
    assert done("memberships", "pay", "pmi", "--on", "2026-11-20")["paid_on"] == "2026-11-20"
    assert ml("memberships", "pay", "pmi").err == (
        "Its terms are paid. Renew it first, and then pay the next one.\n"
    )


def test_without_a_printer_no_form_is_written(ml, talk, tmp_path):
    refused = ml("activities", "form", talk, str(tmp_path / "form.pdf"))
    assert refused.code == 1 and not (tmp_path / "form.pdf").exists()
