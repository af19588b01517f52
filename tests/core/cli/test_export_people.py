"""`mentorlog export people`: vCards and tables, of everybody or of some."""

from __future__ import annotations

import csv

import pytest


@pytest.fixture(autouse=True)
def somebody(done):
    done("people", "add", "Ada Lindqvist", "--email", "ada@example.org", "--tag", "pmi", "--org", "Northwind")
    done("people", "add", "=Bo", "--phone", "+49 30 1234567")


def test_everybody_is_written_as_vcards_of_either_version(done, ml, tmp_path):
    file = tmp_path / "people.vcf"
    assert done("export", "people", str(file)) == {"file": str(file), "people": 2}
    cards = file.read_bytes()
    assert cards.count(b"BEGIN:VCARD") == cards.count(b"VERSION:4.0") == 2
    out = ml("export", "people", str(file), "--version", "3.0").out
    assert out == f"Written: {file}\n  2 people\n"
    assert file.read_bytes().count(b"VERSION:3.0") == 2


def test_some_are_written_as_a_table_for_spreadsheets_and_for_programs(done, tmp_path):
    file = tmp_path / "people.csv"
    assert done("export", "people", str(file), "--tag", "pmi", "--query", "north")["people"] == 1
    with file.open(encoding="utf-8-sig", newline="") as read:
        [ada] = csv.DictReader(read)
    assert (ada["Name"], ada["E-mail 1"], ada["Organisation"]) == (
        "Ada Lindqvist",
        "ada@example.org",
        "Northwind",
    )
    done("export", "people", str(file), "--query", "bo")
    assert file.read_bytes().startswith(b"\xef\xbb\xbf") and b'"\'=Bo"' in file.read_bytes()
    done("export", "people", str(file), "--query", "bo", "--plain")
    assert file.read_bytes().startswith(b"mentorlog_id,name,") and b",=Bo," in file.read_bytes()


@pytest.mark.parametrize("name", ["people.csv", "people.vcf"])
def test_whoever_comes_back_by_the_import_is_known_again(done, tmp_path, name):
    file = str(tmp_path / name)
    done("export", "people", file)
    told = done("import", file, "--dry-run")
    assert (told["same"], [row["name"] for row in told["rows"]]) == (2, ["=Bo", "Ada Lindqvist"])


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("people.txt",), "Is it to be vCards or a table?"),
        (("people.vcf", "--plain"), "--plain is for tables"),
        (("people.csv", "--version", "3.0"), "--version is of vCards"),
        (("nowhere/people.csv",), "There is no folder"),
    ],
)
def test_what_cannot_be_written_is_told(ml, tmp_path, arguments, sentence):
    ran = ml("export", "people", str(tmp_path / arguments[0]), *arguments[1:])
    assert (ran.code, ran.out) == (1, "") and ran.err.startswith(sentence)
    assert not list(tmp_path.glob("people.*"))
