"""Every figure of a rule is told, with its confidence and with sources that have a title and a year."""

from __future__ import annotations

import re
from collections import Counter
from typing import get_args

import msgspec
import pytest

from mentorlog.credentials.activity_kinds import NAMES
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.rule import Rule, Stated
from mentorlog.credentials.rule_book import FOLDER, shipped
from mentorlog.credentials.rule_figures import figures
from mentorlog.credit_words import ActivityKind

RULES = shipped().rules
NO_FIGURES = {
    *("confidence", "sources", "origin", "id", "name", "title", "issuer", "unit", "label", "parent", "kind"),
    *("as_of", "disclaimer", "library", "groups", "fees", "mappings", "claim_fields", "cycle", "carry_over"),
    *("grace", "audit", "every", "currency", "activity", "reason", "group", "credits"),
}


def stated(rule):
    """Every table of a rule that states something."""
    yield rule
    for name in rule.__struct_fields__:
        value = getattr(rule, name)
        for each in value if isinstance(value, tuple) else [value]:
            if isinstance(each, Stated) and not isinstance(each, Rule):
                yield each


def figures_by_hand(rule):
    """What a rule says in figures, found without knowing its words."""
    for part in stated(rule):
        for field in msgspec.structs.fields(part):
            value = getattr(part, field.name)
            if field.name in ("groups", "excludes") and part is rule.carry_over:
                yield value or None
            elif field.name not in NO_FIGURES:
                yield value if value not in ((), "") else None
    yield from rule.mappings


@pytest.mark.parametrize("key", RULES)
def test_every_figure_of_every_rule_is_told_once(key):
    rule = RULES[key]
    told = figures(rule)
    assert len(told) == sum(value is not None for value in figures_by_hand(rule))
    assert [label for label, times in Counter(figure.label for figure in told).items() if times > 1] == []


@pytest.mark.parametrize("key", RULES)
def test_every_amount_of_every_rule_is_told(key):
    rule = RULES[key]
    words = " ".join(figure.value for figure in figures(rule)).split()
    limits = [limit for group in rule.groups for limit in (group.min, group.max, group.max_per_year)]
    for amount in (rule.total, rule.annual_min, rule.annual_suggested, rule.per_day_max, *limits):
        assert amount is None or spoken_amount(amount) in words


@pytest.mark.parametrize("key", RULES)
def test_every_figure_has_a_confidence_and_a_source_with_its_year(key):
    for figure in figures(RULES[key]):
        assert figure.value
        assert figure.confidence in ("high", "medium", "low")
        assert figure.sources, figure.label
        for source in figure.sources:
            assert source.title
            assert 2000 < source.year <= RULES[key].as_of.year
            assert re.fullmatch(r"(https://\S+)?", source.link)


@pytest.mark.parametrize("key", RULES)
def test_what_was_not_found_in_a_source_is_never_sure(key):
    for figure in figures(RULES[key]):
        if all(
            "ot found in a source" in source.title or "No source" in source.title for source in figure.sources
        ):
            assert figure.confidence != "high", figure.label


@pytest.mark.parametrize("key", RULES)
def test_fees_are_never_sure_and_the_whole_says_of_when_it_is(key):
    rule = RULES[key]
    assert rule.fees
    assert all(fee.confidence in ("medium", "low") for fee in rule.fees)
    assert rule.as_of.isoformat() == "2026-11-23"
    assert "does not belong to" in rule.disclaimer


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_no_source_is_named_in_vain(path):
    text = path.read_text("utf-8")
    for key in re.findall(r"\[source\.([\w-]+)\]", text):
        assert text.count(f'"{key}"') >= 1, key


def test_a_figure_may_come_from_elsewhere_than_what_it_is_part_of():
    told = {figure.label: figure for figure in figures(RULES["isaca-cisa"])}
    assert (told["Cycle"].value, told["Cycle"].confidence) == ("3 years", "high")
    begins = told["The first cycle begins"]
    assert (begins.value, begins.confidence) == ("on 1 January after earning", "low")
    assert told["Grace after a cycle"].value == "until 28 February"
    assert told["An audit refuses"].value == "invitations, receipts, slides, e-mails without a duration"


def test_kinds_of_activity_are_the_same_everywhere():
    assert get_args(ActivityKind) == tuple(NAMES)
