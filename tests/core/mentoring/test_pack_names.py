"""Names are found however they are written, and a word that only looks like one is asked about."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.mentoring.pack.names import Named, Names

PEOPLE = (
    Named("dana", ("Dana Okafor", "Dana", "Okafor", "Day")),
    Named("will", ("Will Grant", "Will", "Grant")),
    Named("jose", ("José Müller", "José", "Müller", "Pepe")),
    Named("li", ("李小明", "小明")),
    Named("s", ("Søren",)),
    Named("i", ("Иван Петров",)),
    Named("am", ("Anne-Marie",)),
    Named("th", ("สมชาย",)),
    Named("ko", ("가",)),
    Named("o", ("Sinéad O'Brien", "Sinéad", "O'Brien")),
)
ROLES = {"dana": "Mentor A", "will": "a colleague", "jose": "Mentor B", "li": "a mentee", "o": "a friend"} | {
    "s": "a coach",
    "i": "a client",
    "am": "a peer",
    "th": "a boss",
    "ko": "somebody",
}


@pytest.fixture
def names():
    return Names(PEOPLE)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Tell Dana Okafor to back off", "Tell Mentor A to back off"),
        ("DANA said, and okafor’s team", "Mentor A said, and Mentor A’s team"),
        ("dana  okafor", "Mentor A  Mentor A"),
        ("Dana\nOkafor", "Mentor A"),
        ("Danas Danube and Bandana stay", "Danas Danube and Bandana stay"),
        ("Ask Jose Muller or PEPE", "Ask Mentor B or Mentor B"),
        ("Jose\u0301 said", "Mentor B said"),
        ("请小明帮忙", "请a mentee帮忙"),
        ("O'Brien asked O’Brien", "A friend asked a friend"),
        ("we will grant it", "we will grant it"),
        ("and then Will said no", "and then a colleague said no"),
        ("_Dana_ and dana_okafor2.pdf", "_Mentor A_ and Mentor A_Mentor A2.pdf"),
        ("Da\u00adna, \u200bＤＡＮＡ and Dana说", "Mentor A, \u200bMentor A and Mentor A说"),
        ("Søren asked Soren; Иван Петров", "A coach asked a coach; a client"),
        ("Said Anne‑Marie to สมชาย", "Said a peer to a boss"),
        ("각", "Somebody"),
        ("", ""),
    ],
)
def test_every_form_of_a_name_is_replaced(names, text, without):
    assert names.replaced(text, ROLES) == without


def test_at_the_beginning_of_a_sentence_only_the_user_can_tell(names):
    text = "Will you do it? Grant said so. I like Will."
    assert [(hit.words, hit.sure) for hit in names.hits(text)] == [
        ("Will", False),
        ("Grant", False),
        ("Will", True),
    ]
    assert names.replaced(text, ROLES) == "A colleague you do it? A colleague said so. I like a colleague."
    assert names.replaced(text, ROLES, kept={"Will"}) == (
        "Will you do it? A colleague said so. I like a colleague."
    )


def test_of_nobody_nothing_is_replaced():
    assert Names([]).replaced("Dana", {}) == "Dana"
    assert Names([Named("x", ("", " "))]).replaced("Dana", {}) == "Dana"


@given(st.text(st.sampled_from("aß İdnéôk OöF\u0301'-.\n"), max_size=60), st.text(max_size=20))
def test_what_is_no_name_is_left_to_the_letter(before, after):
    names = Names([Named("dana", ("Zyxq",))])
    text = f"{before} zYXQ {after}" if "zyxq" not in f"{before}{after}".casefold() else before
    assert names.replaced(text, {"dana": "M"}) == text.replace("zYXQ", "M")


KNOWN = (
    "Dana Okafor",
    "Dana",
    "Okafor",
    "José",
    "Jose Muller",
    "Søren",
    "O'Brien",
    "Anne-Marie",
    "Иван Петров",
)
FORMS = (str, str.upper, str.lower, str.title, lambda name: unicodedata.normalize("NFD", name))
AROUND = st.text(st.characters(codec="utf-8"), max_size=6)


@given(st.lists(st.tuples(AROUND, st.sampled_from(KNOWN), st.sampled_from(FORMS)), max_size=6))
def test_no_name_is_left_whatever_the_text_is(parts):
    people = [Named(str(place), (name,)) for place, name in enumerate(KNOWN)]
    roles = {person.person: "#" for person in people}
    text = "".join(f"{before}{form(name)}" for before, name, form in parts)
    left = _plain(Names(people).replaced(text, roles))
    for name in KNOWN:
        assert not re.search(rf"(?<![^\W\d_]){re.escape(_plain(name))}(?![^\W\d_])", left), (name, left)


def _plain(text):
    letters = unicodedata.normalize("NFD", text.casefold().replace("ø", "o"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
