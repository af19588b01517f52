"""Typed words are cleaned and folded."""

from __future__ import annotations

import pytest

from mentorlog.words import folded, line, paragraphs, shortened


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ada \t Lindqvist \n", "Ada Lindqvist"),
        ("Ada\x00\x07\x1b[31m", "Ada[31m"),
        ("abc\u202edef\u2066x\u2069", "abcdefx"),
        ("naïve 日本 🎉", "naïve 日本 🎉"),
        ("a;b,c\"d'e\\f", "a;b,c\"d'e\\f"),
        ("lone \ud800 surrogate", "lone surrogate"),
        (" \n\t", ""),
        ("\u200b\u2060 \u00ad\ufeff", ""),
        ("\u3164\u2800", ""),
        ("نیم\u200cفاصله", "نیم\u200cفاصله"),
        ("👩\u200d🔬", "👩\u200d🔬"),
    ],
)
def test_a_line_is_clean_and_single(typed, kept):
    assert line(typed) == kept


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Bring two options", "Bring two options"),
        ("Bring\n two options, never one", "Bring two…"),
        ("Bring two options" + " " * 90, "Bring two options"),
        ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifff…"),
        ("", ""),
    ],
)
def test_a_long_text_is_cut_at_the_end_of_a_word(text, seen):
    assert shortened(text, 17) == seen


def test_paragraphs_keep_everything_but_controls_and_foreign_line_ends():
    assert paragraphs("one\r\ntwo\rthree\n\n  four\tfive\x00\x08") == "one\ntwo\nthree\n\n  four\tfive"
    assert paragraphs("x" * 300_000) == "x" * 300_000


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("José  Ángel", "jose angel"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Ｆｕｌｌ", "full"),
        ("Å", "a"),
    ],
)
def test_folding_makes_case_and_accents_equal(text, form):
    assert folded(text) == form
