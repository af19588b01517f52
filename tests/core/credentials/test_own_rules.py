"""The user's own rules: they override or add, are checked before they are kept, and can be undone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from mentorlog import erase, people
from mentorlog.credentials import own_rules
from mentorlog.credentials.own_rules import InvalidRule
from mentorlog.credentials.recorded import recorded_rules
from mentorlog.credentials.rule import CycleRule, Origin, Source
from mentorlog.credentials.rule_book import book, figures_of, rule_of, shipped
from mentorlog.credentials.rule_reading import read_rules
from mentorlog.credentials.rule_writing import template
from mentorlog.credentials.standing import standings
from mentorlog.dates import spoken
from mentorlog.errors import InvalidEntry
from mentorlog.logbook import open_logbook
from mentorlog.models.credentials import OwnRule

RULES = shipped().rules


@pytest.mark.parametrize("key", RULES)
def test_the_text_of_a_rule_is_read_as_that_rule(key):
    read = read_rules(template(RULES[key]), "own")
    assert read.problems == ()
    assert read.rules == {key: RULES[key]}


LINE = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)
AMOUNT = st.integers(1, 9999)


@given(LINE, LINE, st.text(max_size=20), AMOUNT, AMOUNT, st.dictionaries(LINE, LINE, max_size=3))
def test_any_rule_survives_being_written_and_read(name, unit, disclaimer, total, increment, titles):
    rule = replace(
        RULES["isaca-cisa"],
        name=name,
        unit=unit,
        disclaimer=disclaimer,
        increment=type(RULES["isaca-cisa"].increment)(increment),
        total=type(RULES["isaca-cisa"].total)(total),
        annual_min=None,
        library=RULES["isaca-cisa"].library | {key: Source(title, 2026) for key, title in titles.items()},
        cycle=CycleRule(years=2, anchor="earned_date", origin={"years": Origin(sources=tuple(titles))}),
    )
    read = read_rules(template(rule), "own")
    assert [problem.said for problem in read.problems] == []
    assert read.rules["isaca-cisa"] == rule


def changed(key, old, new):
    text = template(RULES[key])
    assert old in text
    return text.replace(old, new, 1)


def test_a_rule_of_ones_own_overrides_one_that_is_brought_and_shows_its_own_day(logbook):
    text = changed("pmi-pmp", "total = 60", "total = 70").replace("2026-11-23", "2027-01-05")
    assert own_rules.save(logbook, text) == "pmi-pmp"
    rules = book(logbook)
    assert (rules.rules["pmi-pmp"].total, str(rules.rules["pmi-pmp"].as_of)) == (7000, "2027-01-05")
    assert rules.own == {"pmi-pmp"}
    assert rules.rules["pmi-pgmp"] == RULES["pmi-pgmp"]


def test_a_rule_of_ones_own_adds_a_credential(logbook):
    own_rules.save(logbook, changed("sa-csm", 'id = "sa-csm"', 'id = "my-rule"'))
    assert set(book(logbook).rules) == {*RULES, "my-rule"}
    own_rules.remove(logbook, "my-rule")
    assert set(book(logbook).rules) == set(RULES)


def test_saving_again_replaces_and_each_is_one_step(logbook):
    for total in (70, 80):
        own_rules.save(logbook, changed("pmi-pmp", "total = 60", f"total = {total}"))
    assert rule_of(logbook, "pmi-pmp").total == 8000
    logbook.undo()
    assert rule_of(logbook, "pmi-pmp").total == 7000
    logbook.undo()
    assert rule_of(logbook, "pmi-pmp") == RULES["pmi-pmp"]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (changed("pmi-pmp", "total = 60", "total = 6"), None, "Your rule, line "),
        ("a = \n", 1, "Your rule, line 1: This is not TOML (Invalid value). Correct it"),
        ("", 1, "A rule of your own is for one credential, and here are 0."),
        (changed("pmi-pmp", "years = 3", "years = 0"), None, "A cycle of 0 years cannot be counted."),
        (
            changed("pmi-pmp", "total = 60", 'total = 60\nalso = [{ id = "x", name = "X", title = "X" }]'),
            1,
            "is for one credential, and here are 2.",
        ),
    ],
)
def test_what_cannot_be_read_is_not_kept(logbook, text, line, said):
    with pytest.raises(InvalidRule) as refused:
        own_rules.save(logbook, text)
    assert refused.value.field == "toml"
    assert said in str(refused.value)
    assert str(refused.value).endswith("; nothing was kept.")
    assert line in (None, refused.value.line)
    assert f"line {refused.value.line}: " in str(refused.value)
    assert logbook.value(OwnRule.select()) is None


def test_a_rule_that_cannot_be_read_any_more_leaves_the_one_that_is_brought(logbook):
    own_rules.save(logbook, template(RULES["pmi-pmp"]))
    with logbook.edit("own-rule-saved"):
        logbook.update(OwnRule, 1, toml="[[credential]]\nid = 5\n")
    rules = book(logbook)
    assert rules.rules["pmi-pmp"] == RULES["pmi-pmp"]
    assert rules.own == frozenset()
    assert rules.problems[0].startswith("Your own rule pmi-pmp, line 2: “id” is 5, but a text in quotes")
    assert rules.problems[0].endswith("; the other rules are in use.")


def test_the_text_to_begin_with_is_that_of_the_rule_or_ones_own(logbook):
    assert own_rules.text_of(logbook, "isaca-cism") == template(RULES["isaca-cism"])
    text = changed("isaca-cism", "total = 120", "total = 130")
    own_rules.save(logbook, text.replace("\n", "\r\n"))
    assert own_rules.text_of(logbook, "isaca-cism") == text


def test_what_is_not_there_is_told(logbook):
    with pytest.raises(InvalidEntry, match=r"There is no rule “dance”\. There are: isaca-cisa, "):
        rule_of(logbook, "dance")
    with pytest.raises(InvalidEntry, match="There is no rule “pmi-pmp” of your own"):
        own_rules.remove(logbook, "pmi-pmp")


def test_two_logbooks_have_their_own_rules(logbook, tmp_path):
    with open_logbook(tmp_path / "other.db") as other:
        own_rules.save(other, changed("pmi-pmp", "total = 60", "total = 70"))
        assert (rule_of(other, "pmi-pmp").total, rule_of(logbook, "pmi-pmp").total) == (7000, 6000)


def test_who_is_erased_leaves_no_name_in_what_a_rule_once_said(logbook):
    ada = people.add(logbook, "Ada Lindqvist")
    for who in ("Ada Lindqvist", "the handbook"):
        own_rules.save(logbook, changed("sa-csm", "# Your own", f"# As {who} says, your own"))
    erase.erase(logbook, ada)
    query = "SELECT ifnull(old, '') || new FROM history WHERE \"table\" = 'own_rule'"
    images = [image for (image,) in logbook.execute(query)]
    assert len(images) == 2
    assert all("Lindqvist" not in image for image in images)


def test_what_the_user_changed_is_told_with_its_day(logbook, pmp):
    said = "the rules recorded on Mon 23 Nov 2026"
    unchanged = own_rules.text_of(logbook, "pmi-pmp")
    own_rules.save(logbook, unchanged)
    assert not any(each.changed_on for each in figures_of(logbook, "pmi-pmp"))
    own_rules.save(logbook, unchanged.replace("total = 60", "total = 70"))
    [changed] = [each for each in figures_of(logbook, "pmi-pmp") if each.changed_on]
    assert (changed.label, changed.value, changed.sources) == ("Needed in a cycle", "70 PDU", ())
    assert changed.changed_on == book(logbook).changed["pmi-pmp"]
    [stands] = standings(logbook)
    told = recorded_rules(stands.rule, stands.changed_on)
    assert told == f"{said} with your changes of {spoken(changed.changed_on)}"
    own_rules.remove(logbook, "pmi-pmp")
    [stands] = standings(logbook)
    assert recorded_rules(stands.rule, stands.changed_on) == said
