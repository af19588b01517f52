"""The words of the rules that mentorlog brings are in the user's language, and their keys are not."""

from __future__ import annotations

import gettext

import pytest

from mentorlog import language
from mentorlog.credentials import own_rules
from mentorlog.credentials.rule_book import book, shipped
from mentorlog.credentials.rule_figures import figures
from mentorlog.credentials.rule_writing import template
from mentorlog.memberships.presets import presets


class Shouting(gettext.NullTranslations):
    def gettext(self, message):
        assert message
        return message if "{" in message else message.upper()


@pytest.fixture
def shouting(monkeypatch):
    monkeypatch.setattr(language, "_catalogue", Shouting())


def test_words_are_translated_and_keys_are_not(logbook, shouting):
    rule = book(logbook).rules["pmi-pmp"]
    education, ways, *_ = rule.groups
    assert (rule.id, rule.title) == ("pmi-pmp", "PROJECT MANAGEMENT PROFESSIONAL")
    assert (education.name, ways.id, ways.parent) == ("EDUCATION", "ways-of-working", "education")
    networking = next(mapping for mapping in rule.mappings if mapping.activity == "networking")
    assert networking.reason.isupper()
    assert rule.library["cnm"].title == "CNM WIKI ON PDU, 2019-12"
    assert (rule.fees[0].kind, rule.fees[0].currency, rule.audit.language) == ("RENEWAL", "USD", "")
    assert presets()["isaca"].note.isupper()
    assert presets()["isaca"].credentials[0] == "isaca-cisa"


def test_amounts_are_the_same_in_every_language(logbook, shouting):
    for key, rule in book(logbook).rules.items():
        brought = shipped().rules[key]
        assert [group.min for group in rule.groups] == [group.min for group in brought.groups]
        assert (rule.total, rule.cycle) == (brought.total, brought.cycle)


def test_a_rule_of_ones_own_is_in_ones_own_words(logbook, shouting):
    own_rules.save(logbook, template(shipped().rules["pmi-pmp"]))
    assert book(logbook).rules["pmi-pmp"].title == "Project Management Professional"


def test_the_book_follows_the_language(logbook, monkeypatch):
    assert book(logbook).rules["pmi-pmp"].groups[0].name == "Education"
    monkeypatch.setattr(language, "_catalogue", Shouting())
    assert book(logbook).rules["pmi-pmp"].groups[0].name == "EDUCATION"


def test_needs_of_claims_have_names_of_their_own(logbook):
    told = {figure.label: figure.value for figure in figures(book(logbook).rules["isaca-cism"])}
    assert told["Mentoring, a claim needs"] == "signature of the mentee, dates, times, description"
    assert all("_" not in figure.value for rule in book(logbook).rules.values() for figure in figures(rule))
