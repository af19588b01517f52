"""A question as it may be completed while it is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog import people
from mentorlog.list_language.completion import completions
from mentorlog.list_language.people import PEOPLE
from mentorlog.list_language.terms import terms
from mentorlog.logbook import open_logbook


@pytest.fixture
def tagged(logbook):
    people.add(
        logbook, "Ada", tags=["pmi", "PMI chapter", "board", "São Paulo"], organisation="Northwind Bank"
    )
    return logbook


def completed(logbook, text):
    """The question as each completion at its end makes it."""
    found = completions(logbook, text, len(text), PEOPLE)
    return [text[: each.start] + each.text + text[each.end :] for each in found]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("ta", ["tag:"]),
        ("risk -TA", ["risk -tag:"]),
        ("ment", ["mentor:", "mentee:"]),
        ("tag:b", ["tag:board"]),
        ("-tag:chap", ['-tag:"PMI chapter"']),
        ("tag:sao", ['tag:"São Paulo"']),
        ('tag:"PMI c', ['tag:"PMI chapter"']),
        ("tag:board,pm", ["tag:board,pmi", 'tag:board,"PMI chapter"']),
        (
            "tag:board,",
            ["tag:board,board", "tag:board,pmi", 'tag:board,"PMI chapter"', 'tag:board,"São Paulo"'],
        ),
        ("org:bank", ['org:"Northwind Bank"']),
        ("has:feed", ["has:feedback"]),
        ("last:nev", ["last:never"]),
        ("last:last-m", ["last:last-month"]),
        ("tag:board", []),  # it is whole
        ("tag:board ", []),
        ("", []),
        ("xyz", []),
        ("lst:x", []),
        ('"ta', []),
    ],
)
def test_what_is_begun_is_completed(tagged, text, made):
    assert completed(tagged, text) == made


def test_a_field_says_what_it_is_about(tagged):
    [field] = completions(tagged, "las", 3, PEOPLE)
    assert field.about == "when you were last in touch"


def test_only_what_stands_before_the_cursor_is_completed(tagged):
    [field] = completions(tagged, "ta board", 2, PEOPLE)
    assert (field.start, field.end, field.text) == (0, 2, "tag:")


def test_there_are_eight_at_most(tagged):
    assert len(completions(tagged, "last:", 5, PEOPLE)) == 8


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    with open_logbook(tmp_path_factory.mktemp("completion") / "logbook.db") as opened:
        yield opened


@given(
    text=st.text() | st.from_regex(r'-?(tag|last|has):[<>"a-z, ]*', fullmatch=True), cursor=st.integers(0, 20)
)
def test_any_text_is_completed_to_a_question(empty, text, cursor):
    for each in completions(empty, text, cursor, PEOPLE):
        assert 0 <= each.start <= each.end <= min(cursor, len(text))
        assert list(terms(text[: each.start] + each.text))
