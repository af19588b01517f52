"""Values in content lines: escaping, cleaning, folding."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from mentorlog.calendars.text import Categories, Text, day_text, line, local_text, utc_text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (r"C:\Notes", rb"C:\\Notes"),
        (r"a\nb", rb"a\\nb"),
        ("one, two; three", rb"one\, two\; three"),
        ("first\nsecond", rb"first\nsecond"),
        ("first\r\nsecond\rthird", rb"first\nsecond\nthird"),
        ("bell\x07 null\x00 escape\x1b vertical\x0b", b"bell null escape vertical"),
        ("half\ud83d a pair", b"half a pair"),
        ("tab\tstays", b"tab\tstays"),
    ],
)
def test_text_is_cleaned_and_escaped(text: str, written: bytes) -> None:
    assert Text(text).to_ical() == written


def test_categories_escape_each_name_like_any_text() -> None:
    assert Categories([r"a\Nb,c", "d;e"]).to_ical() == rb"a\\Nb\,c,d\;e"


def test_times_are_written_in_their_three_forms() -> None:
    assert utc_text(datetime(2026, 7, 1, 7, 5, 9, tzinfo=UTC)) == b"20260701T070509Z"
    assert local_text(datetime(2026, 7, 1, 9, 5)) == b"20260701T090500"
    assert day_text(date(2026, 7, 1)) == b"20260701"


def test_a_line_of_75_octets_is_not_folded_and_one_of_76_is() -> None:
    assert line(b"SUMMARY", b"x" * 67) == b"SUMMARY:" + b"x" * 67 + b"\r\n"
    assert line(b"SUMMARY", b"x" * 68) == b"SUMMARY:" + b"x" * 67 + b"\r\n x\r\n"


def test_a_family_emoji_and_long_runs_of_accents_are_cut_between_characters() -> None:
    for text in ("👩‍👩‍👧‍👦" * 40, "é" * 300, "a" + "é" * 300, "日本語" * 99):
        for piece in line(b"SUMMARY", text.encode()).split(b"\r\n"):
            assert len(piece) <= 75
            piece.decode()


@given(st.text(alphabet="\\;,\nNnax é👩‍👧", max_size=400))
def test_folding_never_cuts_a_character_or_an_escape_and_unfolds_to_the_same(text: str) -> None:
    content = Text(text).to_ical()
    folded = line(b"DESCRIPTION", content)
    assert folded.endswith(b"\r\n")
    pieces = folded[:-2].split(b"\r\n ")
    assert b"".join(pieces) == b"DESCRIPTION:" + content
    for number, piece in enumerate(pieces):
        assert len(piece) + (number > 0) <= 75
        piece.decode()
        assert (len(piece) - len(piece.rstrip(b"\\"))) % 2 == 0


@given(st.text(max_size=300))
def test_what_is_written_is_read_again_but_for_control_characters(text: str) -> None:
    whole = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n%bEND:VEVENT\r\nEND:VCALENDAR\r\n"
    read = Calendar.from_ical(whole % line(b"SUMMARY", Text(text).to_ical())).events[0]["SUMMARY"]
    assert read == Text(text)
