"""Names are found however they are written, and a word that only looks like one is asked about."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.mentoring.pack.names import Named, Names
from mentorlog.mentoring.presets import words

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
        ("Danube and Bandana stay", "Danube and Bandana stay"),
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
        ("Jose MUELLER, mueller and Mu\u0308ller", "Mentor B, Mentor B and Mentor B"),
        ("Soeren wrote to Sören", "A coach wrote to a coach"),
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


@pytest.mark.parametrize(
    ("known", "form"),
    [
        ("Dana", "Danas"),
        ("Dana", "Danou"),
        ("Dana", "danas"),
        ("Müller", "Muellers"),
        ("Monika", "Monice"),
        ("Pavel", "Pavlovi"),
        ("Novotný", "Novotného"),
        ("Kowalska", "Kowalskiej"),
        ("Дана", "Даной"),
        ("Сергей", "Сергея"),
        ("Достоевский", "Достоевским"),
        ("Νίκος", "Νίκου"),
        ("O'Brien", "O’Briens"),
        ("Dana", "Danaë"),
        ("Danae", "Danaes"),
        ("Noel", "Noels"),
        ("Will", "Wills"),
        ("Mark", "Markem"),
        ("Daems", "dams"),
    ],
)
def test_what_may_be_a_form_of_a_name_is_asked(known, form):
    names = Names([Named("x", (known,))])
    text = f"I think {form} knew"
    assert [(hit.words, hit.sure) for hit in names.hits(text)] == [(form, False)]
    assert names.replaced(text, {"x": "a peer"}) == "I think a peer knew"
    assert names.replaced(text, {"x": "a peer"}, kept={form}) == text


@pytest.mark.parametrize(
    ("known", "others"),
    [
        ("Mark", "Markus or market or Market or marks"),
        ("May", "Maya or Mayor or maybe"),
        ("Will", "Willing or willing or Willpower"),
        ("Chan", "Change or chances or Changing"),
        ("Conti", "continue"),
        ("Doe", "do or Do"),
        ("Noel", "Nolan or Nols"),
        ("Vera", "Very or vere"),
        ("Hugo", "huge or Huge"),
        ("Ada", "Adas or adapt"),
        ("Dana", "Danubian or dan or dane"),
        ("Anna", "annals or annulled"),
    ],
)
def test_a_word_that_only_begins_like_a_name_is_not_asked(known, others):
    assert Names([Named("x", (known,))]).hits(f"I think {others}") == ()


@pytest.mark.parametrize("file", ["that_are_names", "like_names"])
def test_lists_of_words_are_as_names_are_compared(file):
    assert all(word.islower() and word.isalpha() for word in words(file))
    assert not words("that_are_names") & words("like_names")


def test_a_name_itself_goes_before_a_form_of_another():
    names = Names([Named("marta", ("Marta",)), Named("martin", ("Martin",)), Named("michal", ("Michal",))])
    found = [(hit.person, hit.sure) for hit in names.hits("then Martin, Martou, Michael and Michal")]
    assert found == [("martin", True), ("marta", False), ("michal", True), ("michal", True)]


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
    "Jürgen Groß",
    "Schaefer",
    "Håkon",
    "Ue",
    "Danae",
    "Li",
)


def _umlauts_spelled_out(name):
    for letter, spelled in {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}.items():
        name = name.replace(letter, spelled)
    return name


def _umlauts_put_in(name):
    return name.replace("ae", "ä") if name == "Schaefer" else name


SPELLINGS = (
    str,
    str.upper,
    str.lower,
    str.title,
    lambda name: unicodedata.normalize("NFD", name),
    _umlauts_spelled_out,
    _umlauts_put_in,
    lambda name: _plain(_umlauts_spelled_out(name)),
    lambda name: _plain(name),
)
AROUND = st.text(st.characters(codec="utf-8") | st.sampled_from("ae uo\u0308.ADs"), max_size=6)
NAMES_IN_TEXT = st.lists(st.tuples(AROUND, st.sampled_from(KNOWN), st.sampled_from(SPELLINGS)), max_size=6)


@given(NAMES_IN_TEXT)
def test_no_name_is_left_whatever_the_text_is(parts):
    left = _plain(_without_names("".join(f"{before}{spelled(name)}" for before, name, spelled in parts)))
    for name in KNOWN:
        for spelled in SPELLINGS:
            alone = rf"(?<![^\W\d_]){re.escape(_plain(spelled(name)))}(?![^\W\d_])"
            assert not re.search(alone, left), (name, left)


@given(NAMES_IN_TEXT, st.data())
def test_what_is_kept_is_all_that_is_left(parts, data):
    text = "".join(f"{before}{spelled(name)} " for before, name, spelled in parts)
    asked = sorted({hit.words for hit in NAMES.hits(text) if not hit.sure})
    kept = data.draw(st.sets(st.sampled_from(asked)) if asked else st.just(set()))
    without = _without_names(text, kept)
    assert {hit.words for hit in NAMES.hits(without)} <= kept | {"#"}


NAMES = Names(Named(str(place), (name,)) for place, name in enumerate(KNOWN))


def _without_names(text, kept=()):
    return NAMES.replaced(text, {str(place): "#" for place in range(len(KNOWN))}, kept)


def _plain(text):
    letters = unicodedata.normalize("NFD", text.casefold().replace("ø", "o"))
    # Nothing is seen of what has no width: letters on both sides of it are of one word.
    seen = (letter for letter in letters if unicodedata.category(letter) != "Cf")
    return "".join(letter for letter in seen if not unicodedata.combining(letter))
