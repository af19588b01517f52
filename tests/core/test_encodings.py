"""Encodings of files: what they tell is believed, and what is only likely is called uncertain."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.encodings import NAMES, decode

TEXT = "First Name,Last Name\r\nZoë,Größe\r\nAdán,Muñoz\r\n"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (b"", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_unicode_is_surely_told(mark, encoding):
    decoded = decode(mark + TEXT.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.certain) == (TEXT, encoding, True)


def test_what_is_no_unicode_is_western_and_uncertain():
    decoded = decode(TEXT.encode("cp1252"))
    assert (decoded.text, decoded.encoding, decoded.certain) == (TEXT, "cp1252", False)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Łukasz,Żółć", "cp1250"),
        ("Дану,Петрова", "cp1251"),
        ("Νίκος,Παπάς", "cp1253"),
        ("Işıl,Yılmaz", "cp1254"),
        ("Zoë,Größe", "mac_roman"),
        ("山田,太郎", "cp932"),
        ("王伟,李娜", "gb18030"),
        ("陳,小明", "cp950"),
        ("김철수,이영희", "cp949"),
    ],
)
def test_what_only_the_user_knows_is_asked_and_then_read(text, encoding):
    data = text.encode(encoding)
    assert not decode(data).certain
    assert decode(data, encoding).text == text and decode(data, encoding).certain


def test_a_choice_beats_a_mark_and_one_that_is_not_offered_does_not():
    assert decode(codecs.BOM_UTF8 + b"a", "cp1252").text == "ï»¿a"
    assert decode(codecs.BOM_UTF8 + b"a", "utf-8").text == "a"
    assert decode(b"a", "punycode").encoding == "utf-8"
    assert all(codecs.lookup(encoding) for encoding in NAMES)


@given(st.binary(), st.sampled_from(["", *NAMES]))
def test_no_bytes_are_too_much_for_it(data, encoding):
    assert isinstance(decode(data, encoding).text, str)
