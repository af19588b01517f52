"""Names as other programs write them: what stands behind one leaves it, and nothing of the name does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.contacts.written_names import generation, letters_off, read_name


@pytest.mark.parametrize(
    ("written", "name", "letters"),
    [
        ("Doe, John A., PMP, CISM", "John A. Doe", "PMP, CISM"),
        ("Y, PMP", "Y", "PMP"),
        ("Chen 🚀 | PMP®", "Chen", "PMP"),
        ("Sarah Chen 🚀 | PMP®", "Sarah Chen", "PMP"),
        ("John Doe PMP CISM", "John Doe", "PMP, CISM"),
        ("John Doe,PMP", "John Doe", "PMP"),
        ("J. Doe, Ph.D.", "J. Doe", "Ph.D."),
        ("John Doe, MBA, PMI-ACP®, Prince2", "John Doe", "MBA, PMI-ACP, Prince2"),
        ("Ann Lee (PMP, CISM)", "Ann Lee", "PMP, CISM"),
        ("Jane Roe – Agile Coach", "Jane Roe", "Agile Coach"),
        ("John Doe, XYZQ", "John Doe", "XYZQ"),
        ("PMP", "PMP", ""),
        ("👩‍🚀 Ann ❤️ Lee", "Ann Lee", ""),
        # what only looks like letters
        ("Yo-Yo Ma", "Yo-Yo Ma", ""),
        ("YO-YO MA", "YO-YO MA", ""),
        ("Doe, AJ", "AJ Doe", ""),
        ("DOE, JOHN", "JOHN DOE", ""),
        ("John Doe, Acme", "John Doe, Acme", ""),
        ("John (Jack) Doe", "John (Jack) Doe", ""),
        ("王伟", "王伟", ""),
        ("", "", ""),
        ("🚀", "", ""),
    ],
)
def test_the_letters_leave_the_name(written, name, letters):
    read = read_name(written)
    assert (read.name, read.letters) == (name, letters)


@pytest.mark.parametrize(
    ("written", "given_name", "family"),
    [
        ("Doe, John A., PMP", "John A.", "Doe"),
        ("van der Berg, Jan", "Jan", "van der Berg"),
        ("O'Neil-Smith, Ana", "Ana", "O'Neil-Smith"),
        ("Hale, Robert, Jr.", "Robert", "Hale"),
        ("Hale, Robert Jr.", "Robert", "Hale"),
        ("Robert Hale", "", ""),
    ],
)
def test_a_family_in_front_is_told_by_its_comma(written, given_name, family):
    read = read_name(written)
    assert (read.given, read.family) == (given_name, family)


@pytest.mark.parametrize("part", ["XYZQ, ", "(", "PMP ", " | ", "Jr., "])
def test_a_text_as_long_as_a_book_is_no_name_and_costs_nothing(part):
    name, letters = letters_off(part * 200_000)
    assert len(name) > 100_000 and letters == ""


def test_a_generation_stays_in_the_name():
    for written in ("Robert Hale, Jr.", "Robert Hale Jr., PMP", "Hale, Robert Jr.", "Hale, Robert, Jr."):
        assert read_name(written).name == "Robert Hale Jr."
    assert [
        generation(name) for name in ("R. Hale Jr.", "R. Hale junior", "Al II", "Al 3rd", "Jr", "Al")
    ] == [*("jr", "jr", "ii", "iii", "", "")]


@given(st.text(st.sampled_from("Ab P,|()®🚀 -–.MPJr")))
def test_any_text_is_read_and_no_word_of_it_is_lost(text):
    name, letters = letters_off(text)
    for word in "".join(letter if letter.isalnum() else " " for letter in text).split():
        assert word in name or word in letters
