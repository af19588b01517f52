"""A credential whose rule was taken away: what can be done with it, and one sentence where nothing can."""

from __future__ import annotations

import pytest

from mentorlog.credentials import own_rules
from mentorlog.logbook import open_logbook

COURSE = ("activities", "add", "Facilitating", "--kind", "course", "--on", "2026-05-05")
LEFT_OUT = "CSM is left out, for there is no rule “own-csm” any more. What was done for it is kept.\n"


@pytest.fixture(autouse=True)
def course(done, tmp_path):
    """Something that was done for it while there was a rule."""
    with open_logbook(tmp_path / "logbook.db") as logbook:
        text = own_rules.text_of(logbook, "sa-csm").replace('id = "sa-csm"', 'id = "own-csm"')
        own_rules.save(logbook, text)
    done("credentials", "add", "own-csm", "--earned", "2026-01-01", "--number", "C-7")
    uid = done(*COURSE, "--minutes", "60")["uid"]
    with open_logbook(tmp_path / "logbook.db") as logbook:
        own_rules.remove(logbook, "own-csm")
    return uid


def test_it_is_listed_with_all_that_was_done_for_it(ml, done, course):
    [row] = done("credentials", "list")
    assert (row["rule"], row["state"], row["number"]) == ("own-csm", "held", "C-7")
    [row] = done("activities", "list")
    assert (row["uid"], row["credits"][0]["credential"]) == (course, "own-csm")
    assert "own-csm" in ml("credentials", "list").out
    assert "own-csm:any 0" in ml("activities", "list").out


@pytest.mark.parametrize(
    "line", [("credentials", "status"), ("worth", "--kind", "course", "--minutes", "60")], ids=" ".join
)
def test_nobody_is_told_that_nothing_is_held(ml, line):
    ran = ml(*line)
    assert (ran.code, ran.err) == (0, LEFT_OUT)
    assert ran.out == "You hold no credential that can be counted.\n"
    assert (ml("--json", *line).document, ml("--json", *line).err) == ([], LEFT_OUT)


def test_the_others_are_counted(ml, done):
    done("credentials", "add", "pmi-pmp", "--earned", "2025-03-15")
    [row] = done("credentials", "status")
    assert row["id"] == "pmi-pmp"
    ran = ml("worth", "--kind", "course", "--minutes", "60")
    assert (ran.out.split()[:3], ran.err) == (["PMP", "1", "PDU"], LEFT_OUT)
    assert ml("credentials", "status", "pmi-pmp").err == ""


@pytest.mark.parametrize(
    "line",
    [
        ("credentials", "add", "own-csm", "--earned", "2026-01-01"),
        ("credentials", "status", "own-csm"),
        ("credentials", "status", "own-csm", "--on", "2026-05-05"),
        ("credentials", "opening", "own-csm", "--as-of", "2026-02-01", "--group", "any=3"),
        (*COURSE, "--minutes", "60", "--group", "own-csm:any"),
        ("export", "claims", "{folder}/claims.csv", "--credential", "own-csm"),
        ("export", "audit", "{folder}/audit.zip", "--credential", "own-csm"),
    ],
    ids=" ".join,
)
def test_where_the_rule_is_needed_one_sentence_says_so(ml, tmp_path, line):
    ran = ml(*(word.format(folder=tmp_path) for word in line))
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("There is no rule “own-csm”. There are: isaca-cisa, ")
    assert len(ran.err.splitlines()) == 1
    assert not [*tmp_path.glob("claims*"), *tmp_path.glob("audit*")]


def test_today_and_the_calendar_go_on_without_it(ml, done, tmp_path):
    done("memberships", "add", "PMI", "--from", "2026-06-01")
    file = tmp_path / "deadlines.ics"
    assert ml("export", "calendar", str(file), "--what", "deadlines").code == 0
    assert "SUMMARY:Renew PMI" in file.read_text("utf-8")
    assert "CSM" not in file.read_text("utf-8")
    assert ml("today").code == 0
