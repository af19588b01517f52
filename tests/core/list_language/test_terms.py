"""Questions taken apart: words, phrases, fields with one value or several, and a minus in front."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.list_language.terms import is_words, quoted, terms


def taken_apart(text):
    return [(("-" if term.is_not else "") + term.field, *term.values) for term in terms(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("risk register", [("", "risk"), ("", "register")]),
        ('"risk register" x', [("", "risk register"), ("", "x")]),
        ("tag:pmi", [("tag", "pmi")]),
        ('org:"Northwind Bank" last:>90d', [("org", "Northwind Bank"), ("last", ">90d")]),
        ("-has:feedback -risk", [("-has", "feedback"), ("-", "risk")]),
        ('tag:pmi,isaca,"San Jose"', [("tag", "pmi", "isaca", "San Jose")]),
        ("tag:", [("tag",)]),
        ('tag:"PMI chap', [("tag", "PMI chap")]),
        ('"open end', [("", "open end")]),
        ("TAG:Pmi", [("tag", "Pmi")]),
        ("follow-up 9:30 -", [("", "follow-up"), ("", "9:30")]),
        ("日本 org:東京", [("", "日本"), ("org", "東京")]),
    ],
)
def test_a_question_has_terms(text, parts):
    assert taken_apart(text) == parts


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("Ada Lindqvist", True),
        ("Anne-Marie", True),
        ("", True),
        ("tag:pmi", False),
        ("-ada", False),
        ('"ada', False),
    ],
)
def test_a_name_is_nothing_but_words(text, is_name):
    assert is_words(text) is is_name


def test_a_term_knows_its_place():
    [_first, second] = terms("risk  -tag:pmi")
    assert (second.start, second.end, second.text) == (6, 14, "-tag:pmi")


@given(st.text())
def test_any_text_has_terms_in_their_order(text):
    found = list(terms(text))
    assert all(text[term.start : term.end] == term.text and term.text for term in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text(st.characters(exclude_characters='"', codec="utf-8")))
def test_a_quoted_value_is_one_value(value):
    [term] = terms(f"org:{quoted(value)}")
    assert term.values == ((value,) if value else ())
