"""Files that were made to break a reader, or were broken: no endless work, no exception, no lost card."""

from __future__ import annotations

import base64
import tracemalloc

import pytest

from mentorlog.contacts.vcard import lines
from mentorlog.contacts.vcard import read as reader
from tests.core.contacts.vcard.reading import PNG, card, one, read

MB = 1024 * 1024


def test_a_file_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(reader, "LARGEST_FILE", 100)
    records, problems = read(card("FN:Ada") * 5)
    assert records == []
    assert [each.sentence for each in problems] == ["The file is larger than 64 MB and was not read."]
    assert len(read(card("FN:Ada"))[0]) == 1


@pytest.mark.parametrize(
    "long",
    [
        b"NOTE:" + b"x" * lines.LONGEST,
        b"NOTE:x" + b"\r\n " + b"x" * lines.LONGEST,
        b"NOTE:" + b"x" * lines.LONGEST + b"\r\n more",
        b"NOTE:x" + b"".join([b"\r\n " + b"x" * MB] * 9),
        b"N" * (lines.LONGEST + 1),
    ],
    ids=["first line", "fold", "first line and fold", "folds", "no colon"],
)
def test_an_entry_that_is_too_long_is_left_out_and_told_once(long):
    records, problems = read(card("FN:Ada", long, "TEL:1"))
    assert (records[0].notes, [point.value for point in records[0].phones]) == ("", ["1"])
    told = "This entry is longer than 8 MB and was left out."
    assert [(each.line, each.sentence) for each in problems] == [(4, told)]


def test_a_long_line_and_a_long_name_are_read():
    assert len(one("FN:Ada", "NOTE:" + "x" * 1_000_000).notes) == 1_000_000
    assert len(one("FN:" + "ab" * 500_000).name) == 1_000_000


def test_many_folds_parameters_and_quotation_marks():
    assert len(one("FN:Ada", "NOTE:x", "\r\n".join([" x"] * 300_000)).notes) == 300_001
    assert one("FN:Ada", f"TEL{';X=1' * 100_000}:1").phones[0].value == "1"
    records, _problems = read(card("FN:Ada", f"TEL;X={chr(34) * 100_001}:1"))
    assert records[0].name == "Ada"
    records, _problems = read(card("FN:Ada", f'TEL;X="{"y" * 200_000}:1', "EMAIL:a@x.example"))
    assert [point.value for point in records[0].emails] == ["a@x.example"]
    backslashes = '"' + '\\"' * 100_000
    assert read(card("FN:Ada", f"TEL;X={backslashes}:1"))[0][0].name == "Ada"


def test_beginnings_without_end():
    records, _problems = read(b"BEGIN:VCARD\r\nFN:Ada\r\n" * 5000)
    assert len(records) == 5000
    records, _problems = read(b"BEGIN:VCARD\r\nFN:Ada\r\nAGENT:\r\n" * 5000)
    assert len(records) == 5000


def test_agents_within_agents_in_one_line():
    inside = "BEGIN:VCARD\nFN:Ada\nEND:VCARD\n"
    for _depth in range(12):
        agent = inside.replace("\\", "\\\\").replace("\n", "\\n")
        inside = f"BEGIN:VCARD\nFN:Ada\nAGENT:{agent}\nEND:VCARD\n"
    assert len(read(inside.encode())[0]) == 13


def test_quoted_printable_that_never_ends_takes_one_megabyte_at_the_most():
    endless = b"NOTE;QUOTED-PRINTABLE:x=\r\n" + b"abcdefgh=\r\n" * 200_000
    records, problems = read(card("FN:Ada", endless[:-2]) + card("FN:Bo"))
    assert [record.name for record in records] == ["Ada", "Bo"]
    assert len(records[0].notes) < MB + 100
    assert len(problems) > 0


def test_zeros_and_other_controls_do_not_survive_in_a_name():
    assert one("FN:A\x00da").name == "Ada"


def test_a_bomb_of_base64_is_not_unpacked():
    photo = base64.b64encode(PNG + bytes(5 * MB)).decode()
    (record,), _problems = read(card("FN:Ada", f"PHOTO;ENCODING=b:{photo}"))
    assert record.photo is None


def test_what_has_no_place_and_is_large_is_told_and_left_out():
    (record,), _problems = read(card("FN:Ada", "SOUND;ENCODING=b:" + "A" * 300_000))
    assert (record.extra, record.problems) == ((), ("SOUND is too large and was left out.",))


def test_many_small_cards_are_read_one_by_one():
    data = b"BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 5_000
    tracemalloc.start()
    try:
        assert sum(1 for _record in reader.cards(data)) == 5_000
        assert tracemalloc.get_traced_memory()[1] < MB
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "data", [b"", b"\n" * 100_000, b"\x00" * 10_000, b"=" * MB, bytes(range(256)) * 4096]
)
def test_rubbish_is_nobody(data):
    assert read(data)[0] == []


def test_html_and_directions_stay_the_letters_that_they_are():
    record = one(
        "FN:<b>Ada</b> \u202eevil",
        "TITLE:\u202eevil",
        "URL:javascript:alert(1)",
        "NOTE:<img src=file:///etc/passwd>",
    )
    assert (record.name, record.title) == ("<b>Ada</b> evil", "\u202eevil")
    assert (record.links[0].value, record.notes) == ("javascript:alert(1)", "<img src=file:///etc/passwd>")
