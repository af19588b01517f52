"""`mentorlog find`, and the index that `mentorlog check` makes anew."""

from __future__ import annotations

import sqlite3
from contextlib import closing


def test_what_was_logged_in_a_line_is_found_by_any_word_of_it(ml, done):
    done("people", "add", "Priya Raman")
    line = "coffee @priya yesterday 45m #pmi talked about PMO move >> send her the RAID template fri"
    done("log", line)
    for words in ("pmo", "talked about", "raid", "PRIYA", "45m", '"RAID template"', "pmi"):
        assert done("find", words), words
    (found,) = done("find", "raid", "-talked")
    assert list(found) == ["kind", "uid", "title", "snippet"]
    assert (found["kind"], "RAID template" in found["title"]) == ("follow-up", True)
    assert ml("find", "nothing of this").out == "Nothing is found.\n"
    assert ml("find", "raman").out.startswith("People\n  [")


def test_check_makes_an_index_anew_that_differs_from_the_texts(ml, done, tmp_path):
    done("people", "add", "Priya Raman")
    assert len(done("find", "priya")) == 1
    (logbook,) = tmp_path.rglob("logbook.db")
    with closing(sqlite3.connect(logbook)) as file, file:
        file.execute("UPDATE search_text_data SET block = x'00ff00ff'")
    ran = ml("check", "--json")
    assert (ran.code, "made anew" in ran.err) == (0, True)
    assert ml("check").err == ""
    assert len(done("find", "priya")) == 1


def test_the_index_follows_imports_merges_and_what_is_taken_back(ml, done, tmp_path):
    done("people", "add", "Priya Raman", "--org", "Northwind")
    assert len(done("find", "northwind")) == 2
    cards = tmp_path / "two.vcf"
    cards.write_text(
        "".join(
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nN:{name}\r\nNOTE:plays the {word}\r\nEND:VCARD\r\n"
            for name, word in (("Anna Lind", "xylophone"), ("Anne Lind", "bassoon"))
        ),
        "utf-8",
    )
    done("import", str(cards), "--yes")
    assert [each["title"] for each in done("find", "bassoon")] == ["Anne Lind"]
    done("merge", "Anna Lind", "Anne Lind", "--yes")
    assert [each["title"] for each in done("find", "bassoon")] == ["Anna Lind"]
    assert ml("check").err == ""
    done("undo")
    assert [each["title"] for each in done("find", "bassoon")] == ["Anne Lind"]
    done("undo")
    assert done("find", "bassoon") == []
    assert ml("check").err == ""
