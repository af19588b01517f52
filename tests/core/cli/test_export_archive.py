"""`mentorlog export archive`: everything in one file."""

from __future__ import annotations

from zipfile import ZipFile


def test_it_writes_everything_and_says_how_many(ml, done, tmp_path):
    done("people", "add", "Ada Lindqvist")
    file = tmp_path / "all.zip"
    told = done("export", "archive", str(file))
    assert list(told) == ["file", "rows"]
    assert (told["file"], told["rows"]["person"]) == (str(file), 1)
    with ZipFile(file) as pack:
        assert b"Ada Lindqvist" in pack.read("tables/person.jsonl")
    assert ml("export", "archive", str(file)).out == (
        f"Written: {file}\n  1 person, 0 meetings, and all that belongs to them\n"
    )


def test_another_ending_is_refused(ml):
    ran = ml("export", "archive", "all.tar")
    assert (ran.code, ran.err) == (1, "An archive is a .zip file: all.tar is none.\n")
