"""The page about rules: its example is a rule, and no key of the vocabulary is left out or made up."""

from __future__ import annotations

import re

import pytest

from mentorlog.credentials import own_rules, rule
from mentorlog.credentials.rule_book import WORDS, book
from mentorlog.credentials.rule_figures import figures

PAGE = WORDS.read_text("utf-8")
SECTIONS = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", PAGE, re.DOTALL | re.MULTILINE))
TABLES = {
    "The file": rule.RuleFile,
    "A source": rule.Source,
    "Where a figure comes from": rule.Stated,
    "`[[credential]]`": rule.WrittenRule,
    "`[credential.cycle]`": rule.CycleRule,
    "`[[credential.group]]`": rule.Group,
    "`[credential.carry_over]`": rule.CarryOver,
    "`[credential.grace]`": rule.Grace,
    "`[[credential.fee]]`": rule.Fee,
    "`[[credential.map]]`": rule.Mapping,
    "`[credential.audit]`": rule.Audit,
    "`[[credential.claim_field]]`": rule.ClaimField,
}


def test_the_example_may_be_kept(logbook):
    example = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)[1]
    assert own_rules.save(logbook, example) == "my-society"
    told = {figure.label: figure for figure in figures(book(logbook).rules["my-society"])}
    assert told["Renewal, members"].confidence == "low"
    assert told["Courses, needed in a cycle"].sources[0].link == "https://example.org/handbook"


@pytest.mark.parametrize("heading", SECTIONS)
def test_every_key_is_explained_and_none_is_made_up(heading):
    rows = re.findall(r"^\| (`.+?) \|", SECTIONS[heading], re.MULTILINE)
    explained = {key for row in rows for key in re.findall(r"`(\w+)`", row)}
    kind = TABLES[heading]
    known = set(kind.__struct_encode_fields__)
    if kind is not rule.Stated and issubclass(kind, rule.Stated):
        known -= set(rule.Stated.__struct_encode_fields__)
    if kind is rule.WrittenRule:
        known -= {"as_of", "disclaimer", "source"}
    assert explained == known


def test_every_table_has_its_section():
    assert list(SECTIONS) == list(TABLES)
