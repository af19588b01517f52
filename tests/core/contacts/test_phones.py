"""Phone numbers: one number in all its forms, and what is none stays comparable by its digits."""

from __future__ import annotations

import locale

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog import countries, settings
from mentorlog.contacts.phones import (
    REGIONS,
    Phone,
    chosen_region,
    comparable_phone,
    guessed_region,
    read_phone,
)
from mentorlog.errors import InvalidEntry


@pytest.mark.parametrize(
    ("text", "region", "phone"),
    [
        ("020 7946 0018", "GB", Phone("+442079460018")),
        ("020 7946 0018", "", Phone()),
        ("+44 20 7946 0018", "US", Phone("+442079460018")),
        ("+49 (0)30 123456", "", Phone("+4930123456")),
        ("1-800-FLOWERS", "US", Phone("+18003569377")),
        ("+1 212 555 0100 ext. 12", "", Phone("+12125550100", "12")),
        ("tel:+1-418-656-9254;ext=102", "", Phone("+14186569254", "102")),
        ("(111) 555-1111", "US", Phone()),
        ("020 7946 0018", "XX", Phone()),
        ("", "GB", Phone()),
        ("9" * 100_000, "GB", Phone()),
    ],
)
def test_a_number_is_read(text, region, phone):
    assert read_phone(text, region) == phone


def test_numbers_are_compared():
    assert comparable_phone("+44 20 7946 0018") == comparable_phone("(020) 7946-0018", "GB")
    assert (
        comparable_phone("+1 212 555 0100 x12")
        == "+12125550100;ext=12"
        != comparable_phone("+1 212 555 0100")
    )
    assert comparable_phone("(111) 555-1111", "US") == comparable_phone("111.555.1111") == "1115551111"
    assert comparable_phone("١١١٥٥٥١١١١") == "1115551111"
    assert comparable_phone("12") == comparable_phone("none") == ""


@pytest.mark.parametrize(
    ("told", "region"),
    [("de_AT", "AT"), ("en-GB", "GB"), ("sr_RS@latin", "RS"), ("C", ""), (None, ""), ("en_XX", "")],
)
def test_the_region_is_that_of_the_language(monkeypatch, told, region):
    monkeypatch.setattr(locale, "getlocale", lambda: (told, None))
    assert guessed_region() == region


def test_the_region_is_the_users_choice(logbook, monkeypatch):
    monkeypatch.setattr(locale, "getlocale", lambda: ("de_AT", "UTF-8"))
    assert chosen_region(logbook) == "AT"
    settings.choose(logbook, "phone-region", "gb")
    assert chosen_region(logbook) == "GB"
    with pytest.raises(InvalidEntry, match="“Atlantis” is no country"):
        settings.choose(logbook, "phone-region", "Atlantis")


def test_a_country_is_chosen_by_any_of_its_names(logbook):
    for name, code in {"Côte d’Ivoire": "CI", "ivory coast": "CI", "UK": "GB", "Ukraine": "UA"}.items():
        settings.choose(logbook, "phone-region", name)
        assert chosen_region(logbook) == code
    assert set(countries.codes().values()) == REGIONS


@given(st.text(), st.sampled_from(["", "GB", "US", "XX"]))
def test_no_text_is_too_much_for_it(text, region):
    assert read_phone(text, region).e164[:1] in ("", "+")
    comparable_phone(text, region)
