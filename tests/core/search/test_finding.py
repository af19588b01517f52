"""What is found by which words, and what is not any more."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorlog import erase, meetings, people, sample, tags
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.search import upkeep
from mentorlog.search.finding import find
from mentorlog.search_index import index, texts

DAY = When(date(2026, 11, 20))
# A text in each script, and words that must find it.
SCRIPTS = {
    "latin": ("Übermut, façade, Łódź, straße, œuvre", "uber FACADE lodz strasse oeuvre œuv"),
    "decomposed": ("cafe\u0301 Zu\u0308rich", "café zurich"),
    "cyrillic": ("Встреча с Ёлкиным", "встреча ёлкиным елкин"),
    "greek": ("Συνάντηση με τον Οδυσσέα", "συναντηση ΟΔΥΣΣΈΑ συν"),
    "arabic": ("اجتماع مع مُحَمَّد أحمد", "محمد احمد اجتم"),
    "devanagari": ("हिन्दी की किताबें", "हिन्दी किताबें की कि"),
    "chinese": ("我们讨论了项目管理2026年", "讨论 项目管理 理 2026年 年 管理2026"),
    "japanese": ("東京でミーティングが終わった", "東京 京 ミーティング 終わった た"),
    "korean": ("회의에서 예산을 논의했다", "회의 예산 논의했다 다"),
    "thai": ("ประชุมเรื่องงบประมาณ", "งบประมาณ ประชุม"),
}


@pytest.fixture
def ada(logbook):
    return people.add(logbook, "Ada Lindqvist", emails=[people.Point("ada@lindqvist.example")])


@pytest.fixture
def met(logbook, ada):
    def met(notes, day=DAY, **details):
        return meetings.log(logbook, [Participant(ada)], day, notes=notes, **details)

    return met


def kinds(logbook, typed):
    return [found.kind for found in find(logbook, typed)]


def noted(logbook, typed):
    """The notes of the meetings that are found; who was there stands behind them."""
    found = [each.snippet.text for each in find(logbook, typed) if each.kind == "meeting"]
    return [re.sub(" ?Ada (Lindqvist|Costa)$", "", text) for text in found]


@pytest.mark.parametrize("script", SCRIPTS)
def test_any_word_of_any_script_is_found(logbook, met, script):
    text, words = SCRIPTS[script]
    met(text)
    met("of something else")
    for word in [*words.split(), *re.findall(r"[^\s,]+", text), *(f'"{word}"' for word in text.split())]:
        assert noted(logbook, word) == noted(logbook, text) != [], word


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("risk log", {"the risk log", "a log of risk"}),
        ("log ris", {"the risk log", "a log of risk"}),
        ("ris log", set()),  # the last word only may be a beginning
        ('"risk log"', {"the risk log"}),
        ("“risk lo", {"the risk log"}),  # a phrase that is still being typed
        ('"risk lo"', set()),
        ("log -the", {"a log of risk"}),
        ('risk -"of risk"', {"the risk log"}),
        ("risk-log", {"the risk log"}),
        ("-the", set()),
    ],
)
def test_words_phrases_and_a_minus(logbook, met, typed, found):
    met("the risk log")
    met("a log of risk")
    assert set(noted(logbook, typed)) == found


def test_titles_come_first_and_then_the_newest(logbook, met):
    met("budget in spring", When(date(2026, 3, 1)))
    met("budget in autumn", When(date(2026, 10, 1)))
    assert noted(logbook, "budget") == ["budget in autumn", "budget in spring"]
    met("", When(date(2020, 1, 1)), title="The budget")
    met("budget in summer", When(date(2026, 7, 1)))
    assert noted(logbook, "budget") == ["", "budget in autumn", "budget in summer", "budget in spring"]


def test_what_changes_is_found_as_it_is_now(logbook, ada, met):
    assert kinds(logbook, "lindqvist.example") == ["person"]
    uid = met("about the pilot")
    assert kinds(logbook, "pilot") == ["meeting"]
    meetings.edit(logbook, uid, notes="about the rollout")
    assert (kinds(logbook, "pilot"), kinds(logbook, "rollout")) == ([], ["meeting"])
    logbook.undo()
    assert (kinds(logbook, "pilot"), kinds(logbook, "rollout")) == (["meeting"], [])
    logbook.redo()
    assert (kinds(logbook, "pilot"), kinds(logbook, "rollout")) == ([], ["meeting"])
    people.trash(logbook, [ada])
    assert kinds(logbook, "lindqvist.example") == []
    people.restore(logbook, [ada])
    assert kinds(logbook, "lindqvist.example") == ["person"]
    tags.tag_people(logbook, [ada], "sponsor")
    assert kinds(logbook, "sponsor") == ["person"]
    logbook.undo_to(1)
    assert kinds(logbook, "lindqvist.example") == kinds(logbook, "rollout") == []
    assert index.is_true(logbook)


def test_a_meeting_is_found_by_who_was_there_as_they_are_called_now(logbook, ada, met):
    met("about the budget")
    assert noted(logbook, "budget lindqvist") == ["about the budget"]
    people.edit(logbook, ada, name="Ada Costa")
    assert noted(logbook, "budget lindqvist") == []
    assert noted(logbook, "budget costa") == ["about the budget"]
    assert index.is_true(logbook)


def test_every_word_of_the_sample_is_found_and_the_index_stays_true(logbook):
    upkeep.make(logbook)
    sample.fill(logbook)
    assert index.is_true(logbook)
    for kind in texts.KINDS:
        rows = [row for name, row in texts.by_age(logbook) if name == kind]
        for text in list(texts.read(logbook, kind, rows))[:3]:
            for word in set(f"{text.title} {text.body}".split()):
                found = {(each.kind, each.uid) for each in find(logbook, f'"{word}"', of_each=1000)}
                assert (kind, text.uid) in found or not re.search(r"\w", word), word


def test_nothing_of_an_erased_text_is_left(logbook, met, ada):
    bruno = people.add(logbook, "Bruno", notes="collects xylophones")
    assert kinds(logbook, "xylophones") == ["person"]
    path = logbook.path
    erase.erase(logbook, bruno)
    assert not upkeep.is_ready(logbook)
    assert kinds(logbook, "xylophones") == []
    logbook.close()
    assert b"xylo" not in path.read_bytes()


@given(typed=st.lists(st.text(max_size=30) | st.sampled_from(['"', "-", "*", "AND"]), max_size=6))
@settings(max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_raises_nothing(typed, logbook):
    find(logbook, " ".join(typed))


@pytest.mark.parametrize(
    "typed",
    ['"', "-", '" -"', "a* NOT (b", "{title} : x", "NEAR(a b)", "\0\ud800", "🎉🎉", "x " * 5000, "字" * 9999],
)
def test_nothing_that_is_typed_is_syntax(logbook, met, typed):
    met("some text")
    assert find(logbook, typed) == []


def test_a_damaged_index_stops_no_save_and_is_made_anew(logbook, met):
    met("first words")
    assert noted(logbook, "words") == ["first words"]
    spoil(logbook)
    met("second words")
    assert set(noted(logbook, "words")) == {"first words", "second words"}
    spoil(logbook)
    assert set(noted(logbook, "words")) == {"first words", "second words"}
    assert index.is_true(logbook) and logbook.check() == []


def test_an_index_that_differs_from_the_texts_is_mended(logbook, met):
    met("first words")
    find(logbook, "words")
    assert not upkeep.mend(logbook)
    with logbook.bookkeeping():
        logbook.execute("""DELETE FROM "search_document" WHERE "kind" = 'meeting'""")
    assert noted(logbook, "words") == []
    assert upkeep.mend(logbook)
    assert noted(logbook, "words") == ["first words"]


def test_an_index_of_other_words_is_none(logbook, met, monkeypatch):
    met("first words")
    find(logbook, "words")
    monkeypatch.setattr(index, "_DOCUMENTS", index._DOCUMENTS.replace("words", "other words"))
    assert not upkeep.is_ready(logbook)
    assert noted(logbook, "words") == ["first words"]


def test_places_are_of_the_users_own_spelling(logbook, met):
    met("Before. " * 30 + "Die GROẞE Straße von Łukasz,\nund 東京タワー")
    for typed, words in {
        "grosse strass": ["GROẞE", "Straß"],
        "lukasz": ["Łukasz"],
        "京タ": ["京タ"],
    }.items():
        (found,) = find(logbook, typed)
        assert [found.snippet.text[begin:end] for begin, end in found.snippet.places] == words
        assert found.snippet.text.startswith("…") and "\n" not in found.snippet.text


def spoil(logbook):
    with logbook.bookkeeping():
        logbook.execute("UPDATE search_text_data SET block = x'00ff00ff00ff'")
