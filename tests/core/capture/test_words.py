"""The words of the log line come from data files: another language is another file."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest

from mentorlog import dates, kinds
from mentorlog.capture.days import Days
from mentorlog.capture.tokens import tokens
from mentorlog.capture.words import FOLDER, from_tables, words

ENGLISH = tomllib.loads((FOLDER / "en.toml").read_text("utf-8"))
GERMAN = {
    "kinds": {"coffee": ["kaffee"], "lunch": ["mittagessen"]},
    "days": {
        "yesterday": ["gestern"],
        "friday": ["freitag", "fr"],
        "{n} days ago": ["vor {n} tagen"],
        "in {n} weeks": ["in {n} wochen"],
        "next": ["nächsten"],
    },
    "units": {"1 weeks": ["w", "woche", "wochen"]},
    "leading": {"people": ["mit"], "due": ["bis"]},
}


def test_every_built_in_kind_has_words():
    assert set(ENGLISH["kinds"]) == {kind.key for kind in kinds.BUILT_IN}


def test_every_english_word_for_a_day_says_one(today):
    days = Days(words(), today, "day-month")
    parts = {"next", "last", "in", "ago", "at", "a", "week", "month", "year", "am", "pm"}
    whole = [word for said, listed in ENGLISH["days"].items() if said not in parts for word in listed]
    months = [f"3 {word}" for listed in ENGLISH["months"].values() for word in listed]
    counted = [f"2{word}" for listed in ENGLISH["units"].values() for word in listed]
    for typed in (*whole, *months, *counted):
        some = list(tokens(typed))
        found = days.at(some, 0, "ahead") or days.at(some, 0, "back")
        assert found and found.size == len(some), typed


@pytest.mark.parametrize(
    ("typed", "looking", "day"),
    [
        ("gestern", "back", date(2026, 11, 23)),
        ("vor 3 Tagen", "back", date(2026, 11, 21)),
        ("in 6 Wochen", "ahead", date(2027, 1, 5)),
        ("nächsten Freitag", "ahead", date(2026, 12, 4)),
        ("6w", "ahead", date(2027, 1, 5)),
        ("yesterday", "back", date(2026, 11, 23)),
    ],
)
def test_another_language_is_another_file(today, typed, looking: dates.Looking, day):
    days = Days(from_tables([ENGLISH, GERMAN]), today, "day-month")
    found = days.at(list(tokens(typed)), 0, looking)
    assert found and found.meanings[0].day == day


def test_the_files_words_are_read_as_the_user_wishes(monkeypatch):
    monkeypatch.setenv("LANGUAGE", "xx_XX:en")
    assert words().kinds["coffee",] == "coffee"
