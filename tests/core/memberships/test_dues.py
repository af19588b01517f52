"""Dues are read and told to the hundredth, and currencies are never mixed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.errors import InvalidEntry
from mentorlog.memberships.dues import Dues, read_dues, spoken_dues, sums


@pytest.mark.parametrize(
    ("text", "currency", "hundredths", "code"),
    [
        ("164", "USD", 16400, "USD"),
        ("164.00", " usd", 16400, "USD"),
        ("164,5", "eur", 16450, "EUR"),
        ("0", "EUR", 0, "EUR"),
        ("USD 12.34", "", 1234, "USD"),
        ("12.34inr", "INR", 1234, "INR"),
        (" ", "USD", None, ""),
        ("999999999.99", "INR", 99999999999, "INR"),
    ],
)
def test_what_is_typed_is_kept_in_hundredths(text, currency, hundredths, code):
    assert read_dues(text, currency) == Dues(hundredths, code)


@pytest.mark.parametrize(
    ("field", "text", "currency"),
    [
        ("dues", "1,640.00", "USD"),
        ("dues", "-5", "USD"),
        ("dues", "1.234", "USD"),
        ("dues", "much", "USD"),
        ("dues", "1e3", "USD"),
        ("dues", "٣", "USD"),
        ("dues", "9999999999", "USD"),
        ("currency", "164", ""),
        ("currency", "164", "US"),
        ("currency", "164", "dollars"),
        ("currency", "164", "12$"),
        ("currency", "164 EUR", "USD"),
        ("currency", "EUR 164 USD", ""),
    ],
)
def test_what_is_no_amount_of_one_currency_is_refused_beside_its_field(field, text, currency):
    with pytest.raises(InvalidEntry) as refused:
        read_dues(text, currency)
    assert refused.value.field == field and "{" not in str(refused.value)


@given(st.integers(0, 99_999_999_999), st.from_regex(r"[A-Z]{3}", fullmatch=True))
def test_what_is_told_is_read_again(hundredths, currency):
    assert read_dues(spoken_dues(hundredths), currency) == Dues(hundredths, currency)


class Paid:
    def __init__(self, dues, currency):
        self.dues, self.currency = dues, currency


def test_each_currency_has_a_sum_of_its_own():
    paid = [Paid(16400, "USD"), Paid(5000, "EUR"), Paid(None, ""), Paid(100, "USD")]
    assert sums(paid) == {"EUR": 5000, "USD": 16500}
