"""Files brought in by the terminal: said before, asked about, done, listed and taken back."""

from __future__ import annotations

import json
import zipfile

import pytest

from mentorlog import attachments, meetings, people
from mentorlog.cli.entry import run
from mentorlog.logbook import open_logbook
from tests.core.cli.test_asking import answer

LINKEDIN = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some addresses are missing."\n'
    "\n"
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    'Ada,"Lindqvist, PMP",https://www.linkedin.com/in/ada-lindqvist,ada@x.org,Acme,PM,12 Nov 2026\n'
    "Bruno,Costa,https://www.linkedin.com/in/bruno-costa,,Globex,Lead,1 Oct 2026\n"
)
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nN:{family};{given};;;\r\nEMAIL:{mail}\r\nUID:{mail}\r\n"
    "END:VCARD\r\n"
)
CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:e1\r\nDTSTAMP:20261101T000000Z\r\n"
    "DTSTART:20261110T100000Z\r\nDTEND:20261110T103000Z\r\nSUMMARY:Coffee\r\n"
    "ATTENDEE;CN=Ada:mailto:ada@x.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
# The smallest PNG there is.
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def counts(document):
    return {key: value for key, value in document.items() if value and key != "rows"}


def card(given, family, mail):
    return CARD.format(name=f"{given} {family}", given=given, family=family, mail=mail)


@pytest.fixture
def file(tmp_path):
    """Writes a file to be imported, beside the logbook's folder."""

    def written(name, text):
        path = tmp_path / name
        path.write_text(text, "utf-8", newline="")
        return str(path)

    return written


@pytest.fixture
def connections(file):
    return file("Connections.csv", LINKEDIN)


def test_a_dry_run_says_what_would_come_and_writes_nothing(done, connections):
    told = done("import", connections, "--dry-run")
    assert list(told) == ["new", "updated", "same", "review", "skipped", "rows"]
    assert counts(told) == {"new": 2}
    assert list(told["rows"][0]) == [
        *("file", "line", "name", "outcome", "uid", "evidence", "reason", "differences")
    ]
    assert done("people", "list") == [] and done("imports") == []


def test_people_are_brought_in_once(done, ml, connections):
    told = done("import", connections, "--yes")
    assert [(row["name"], row["outcome"]) for row in told["rows"]] == [
        ("Ada Lindqvist", "new"),
        ("Bruno Costa", "new"),
    ]
    assert {row["uid"] for row in told["rows"]} == {row["uid"] for row in done("people", "list")}
    again = ml("import", connections)
    assert again.code == 0 and again.out.startswith("2 as before\nYou imported this same file on ")
    (line,) = done("imports")
    assert (line["source"], line["file"], line["undone_at"]) == ("linkedin", "Connections.csv", None)
    assert line["counts"]["new"] == 2


def test_without_yes_nobody_is_brought_in_where_nobody_can_be_asked(ml, done, connections):
    ran = ml("import", connections)
    assert (ran.code, ran.out) == (2, "") and "--yes" in ran.err
    assert done("people", "list") == []


def test_who_is_asked_and_says_no_changes_nothing(tmp_path, connections):
    ran = answer(tmp_path, "n\n", "import", connections)
    assert ran.returncode == 1 and "Import Connections.csv: 2 new?" in ran.stderr
    with open_logbook(tmp_path / "logbook.db") as logbook:
        assert people.count(logbook) == 0


def test_who_is_in_doubt_is_asked_about(tmp_path, file):
    with open_logbook(tmp_path / "logbook.db") as logbook:
        people.add(logbook, "Ada Lindqvist")
    path = file("one.vcf", card("Ada", "Lindqvist", "ada@x.org"))
    ran = answer(tmp_path, "same\n", "import", path)
    assert ran.returncode == 0 and "The same name." in ran.stderr
    assert ran.stdout.startswith("1 updated")


def test_who_is_in_doubt_is_left_where_nobody_can_be_asked(done, ml, file):
    done("people", "add", "Ada Lindqvist")
    path = file("one.vcf", card("Ada", "Lindqvist", "ada@x.org"))
    assert counts(done("import", path, "--yes")) == {"review": 1}
    assert "to review  Ada Lindqvist  The same name." in ml("import", path, "--yes").out
    assert done("imports") == []


def test_two_in_one_file_who_may_be_one_are_asked_about(done, tmp_path, file):
    twice = "Ada,Lindqvist,https://www.linkedin.com/in/ada-2,,Acme,,1 Oct 2026\n"
    path = file("Connections.csv", LINKEDIN + twice)
    assert counts(done("import", path, "--dry-run")) == {"new": 2, "review": 1}
    left = tmp_path / "left.csv"
    assert counts(done("import", path, "--yes", "--left-out", str(left))) == {"new": 2, "review": 1}
    assert "Connections.csv,7,Ada Lindqvist," in left.read_text("utf-8-sig")
    ran = answer(tmp_path / "own", "y\nsame\n", "import", path)
    assert "Are Ada Lindqvist and Ada Lindqvist in the file one person? Line 5 of" in ran.stderr
    assert ran.stdout.startswith("2 new, 1 as before")


def test_differences_are_told(ml, done, connections, file):
    done("import", connections, "--yes")
    newer = file("Newer.csv", LINKEDIN.replace("Acme,PM", "Initech,CTO").replace("Bruno,Costa", "Bo,Costa"))
    out = ml("import", newer, "--yes").out
    assert out.startswith("2 updated\n")
    assert "organisation: Acme becomes Initech; title: PM becomes CTO" in out


def test_meetings_are_told_with_their_days_in_order(ml, file):
    later = CALENDAR.replace("20261110", "20261117").replace("e1", "e2")
    of_two = later.replace("END:VCALENDAR\r\n", "") + CALENDAR.partition("PRODID:x\r\n")[2]
    lines = ml("import", file("two.ics", of_two), "--dry-run").out.splitlines()
    assert [line.split("Coffee")[0].strip() for line in lines[1:]] == [
        "to review  Tue 10 Nov 2026, 11:00",
        "to review  Tue 17 Nov 2026, 11:00",
    ]


def test_files_of_several_sources_and_a_calendar(done, connections, file):
    cards = [file(f"{name}.vcf", card(name, "Smith", f"{name}@y.org")) for name in ("Cy", "Di")]
    told = done("import", connections, *cards, "--yes")
    assert counts(told) == {"new": 4} and {row["file"] for row in told["rows"]} > {"Cy.vcf", "Di.vcf"}
    assert [line["file"] for line in done("imports")] == ["Cy.vcf and 1 more", "Connections.csv"]
    calendar = file("cal.ics", CALENDAR)
    assert counts(done("import", calendar, "--dry-run")) == {"new": 1}
    assert counts(done("import", calendar, "--yes")) == {"new": 1}
    (meeting,) = done("meetings", "list")
    assert "2026-11-10" in json.dumps(meeting)
    assert counts(done("import", calendar, "--yes")) == {"same": 1}


def test_several_calendars_are_one_import(done, connections, file):
    done("import", connections, "--yes")
    tea = CALENDAR.replace("UID:e1", "UID:e2").replace("1110T10", "1112T10").replace("Coffee", "Tea")
    files = [file("a.ics", CALENDAR), file("b.ics", CALENDAR), file("c.ics", tea)]
    told = done("import", *files, "--yes")
    assert counts(told) == {"new": 2}
    assert [(row["file"], row["name"]) for row in told["rows"]] == [("a.ics", "Coffee"), ("c.ics", "Tea")]
    assert [line["file"] for line in done("imports")] == ["a.ics and 2 more", "Connections.csv"]


def test_who_is_in_two_sources_comes_once(done, connections, file):
    cards = file("one.vcf", card("Ada", "Lindqvist", "ada@x.org"))
    assert counts(done("import", connections, cards, "--yes"))["new"] == 2
    assert sorted(row["name"] for row in done("people", "list")) == ["Ada Lindqvist", "Bruno Costa"]


def test_a_no_to_the_second_source_tells_that_the_first_stays(tmp_path, connections, file):
    cards = file("one.vcf", card("Cy", "Smith", "cy@y.org"))
    ran = answer(tmp_path, "y\nn\n", "import", connections, cards)
    assert ran.returncode == 0 and "Nothing was changed" not in ran.stderr
    assert ran.stdout == "2 new\nNothing more was imported. What came before that stays.\n"
    with open_logbook(tmp_path / "logbook.db") as logbook:
        assert people.count(logbook) == 2


def test_kinds_are_not_mixed_and_one_archive_comes_at_a_time(ml, done, tmp_path, file):
    cards = file("one.vcf", card("Cy", "Smith", "cy@y.org"))
    pack = str(tmp_path / "all.zip")
    done("export", "archive", pack)
    for files in ((cards, pack), (cards, file("cal.ics", CALENDAR)), (pack, pack)):
        ran = ml("import", *files, "--yes")
        assert (ran.code, ran.out) == (1, "") and "one after the other" in ran.err
    assert done("people", "list") == []


def test_who_has_a_new_post_is_told(ml, done, connections, file):
    done("import", connections, "--yes")
    newer = file("Newer.csv", LINKEDIN.replace("Acme,PM", "Initech,PM"))
    said = "Ada Lindqvist has a new post. organisation: Acme becomes Initech\n"
    assert ml("import", newer, "--yes").out.endswith(said)


def test_a_map_is_not_remembered_where_the_answer_is_no(tmp_path, ml, done, file):
    members = file("members.csv", "Wer,Wo\nAda Lindqvist,ada@x.org\n")
    columns = file("columns.json", json.dumps({"Wer": "name", "Wo": "email"}))
    assert answer(tmp_path, "n\n", "import", members, "--map", columns).returncode == 1
    ran = ml("import", members, "--yes")
    assert (ran.code, ran.out) == (1, "") and ran.err.endswith("Their heads are: Wer, Wo.\n")
    assert done("people", "list") == []


def test_an_archive_takes_the_place_of_the_logbook(ml, done, tmp_path):
    done("people", "add", "Ada")
    pack = str(tmp_path / "everything.zip")
    done("export", "archive", pack)
    done("people", "add", "Bruno")
    assert ml("import", pack).code == 2
    assert done("import", pack, "--dry-run")["new"] == 1 and len(done("people", "list")) == 2
    assert "What it replaced is in" in ml("import", pack, "--yes").out
    assert [row["name"] for row in done("people", "list")] == ["Ada"]


def test_the_zip_of_linkedin(done, tmp_path):
    with zipfile.ZipFile(tmp_path / "linkedin.zip", "w") as pack:
        pack.writestr("Connections.csv", LINKEDIN)
    assert counts(done("import", str(tmp_path / "linkedin.zip"), "--yes")) == {"new": 2}


def test_a_table_of_any_kind_by_a_map_that_is_remembered(done, ml, file):
    members = file("members.csv", "Wer,Post\nAda Lindqvist,ada@x.org\n")
    columns = file("columns.json", json.dumps({"Wer": "name", "Post": {"field": "email", "label": "work"}}))
    assert counts(done("import", members, "--map", columns, "--yes")) == {"new": 1}
    assert done("people", "show", "ada@x.org")["name"] == "Ada Lindqvist"
    more = file("more.csv", "Wer,Post\nBruno Costa,bruno@x.org\n")
    assert counts(done("import", more, "--yes")) == {"new": 1}
    for text, said in (
        ("{", "bad.json is no JSON with heads and what their columns hold, so nothing was changed."),
        ('{"Wer": "planet"}', "“planet” is nothing that a column holds"),
        ('{"Wer": {"field": 1}}', "“1” is nothing that a column holds"),
        ('{"Nowhere": "name"}', "There is no column “Nowhere” in the table."),
    ):
        ran = ml("import", members, "--map", file("bad.json", text), "--yes")
        assert (ran.code, ran.out) == (1, "") and said in ran.err and ran.err.count("\n") == 1


def test_columns_without_a_place_are_told(ml, done, file):
    table = file("shoes.csv", "Name,Email,Shoe size,Hat size\nAda,ada@x.org,39,\n")
    assert ml("import", table, "--yes").out.endswith("has no place for it: Shoe size\n")


def test_what_is_no_file_of_people_is_told_in_a_sentence(ml, file):
    for path in (
        file("empty.csv", ""),
        file("page.csv", "<html>"),
        "nowhere.csv",
        file("odd.csv", "a,b\n1,2\n"),
    ):
        ran = ml("import", path, "--yes")
        assert (ran.code, ran.out) == (1, "") and ran.err.count("\n") == 1


def test_a_table_is_not_brought_in_as_cards(ml, done, connections, file):
    ran = ml("import", connections, "--as", "vcard", "--yes")
    assert (ran.code, ran.out) == (1, "") and "holds no vCards" in ran.err and ran.err.count("\n") == 1
    ada = file("ada.vcf", card("Ada", "Lind", "ada@x.org"))
    assert counts(done("import", ada, "--as", "vcard", "--yes")) == {"new": 1}


def test_an_import_is_taken_back_and_who_was_changed_since_is_named(ml, done, connections):
    done("import", connections, "--yes")
    done("people", "edit", "ada", "--every", "30")
    (line,) = done("imports")
    assert ml("imports", "undo", line["uid"]).code == 2
    told = done("imports", "undo", line["uid"][-8:], "--yes")
    assert [each["name"] for each in told["kept"]] == ["Ada Lindqvist"]
    assert told["undone_at"] is None
    assert [row["name"] for row in done("people", "list")] == ["Ada Lindqvist"]
    again = ml("imports", "undo", line["uid"], "--yes").out
    assert again == (
        "Not all is taken back: Connections.csv\nKept, for it was changed since: Ada Lindqvist\n"
    )
    assert ml("undo").out == "Undone: Take back the import of Connections.csv\n"
    assert len(done("people", "list")) == 2


def test_an_import_that_is_taken_back_whole_is_listed_as_such(ml, done, connections):
    done("import", connections, "--yes")
    (line,) = done("imports")
    assert ml("imports", "undo", line["uid"], "--yes").out == "Taken back: Connections.csv\n"
    assert "taken back" in ml("imports").out
    assert ml("imports", "undo", line["uid"], "--yes").code == 1


def test_photos_are_made_small_by_the_program_itself(tmp_path, file, capsys):
    text = card("Ada", "Lindqvist", "ada@x.org").replace("UID:", f"PHOTO;ENCODING=b;TYPE=PNG:{PNG}\r\nUID:")
    path = file("one.vcf", text)
    with pytest.raises(SystemExit) as left:
        run(["--data-dir", str(tmp_path), "import", path, "--yes"], shrink_photo=lambda photo: photo)
    assert left.value.code in (0, None) and capsys.readouterr().out == "1 new\n"
    with open_logbook(tmp_path / "logbook.db") as logbook:
        photo = people.details(logbook, people.find(logbook, "ada")).photo
        assert photo and attachments.content(logbook, photo).media_type == "image/png"


def test_lines_that_are_left_out_are_written(done, tmp_path, file):
    told = done(
        "import",
        file("two.vcf", card("", "", "") + card("Cy", "Smith", "cy@y.org")),
        "--yes",
        "--left-out",
        str(tmp_path / "left.csv"),
    )
    assert counts(told) == {"new": 1, "skipped": 1}
    heads, line = (tmp_path / "left.csv").read_text("utf-8-sig").splitlines()
    assert heads == "File,Line,Name,Reason" and line.startswith("two.vcf,1,,")


def test_the_card_of_a_person_tells_what_imports_know(done, ml, tmp_path):
    file = tmp_path / "Connections.csv"
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    row = "Dana,Ortiz,https://www.linkedin.com/in/dana-ortiz,,{company},Programme lead,02 Nov 2025\n"
    for company in ("Acme", "Globex"):
        file.write_text(head + row.format(company=company))
        done("import", str(file), "--yes")
    told = done("people", "show", "dana")
    assert told["sources"] == [
        {
            "source": "linkedin",
            "since": "2026-11-24",
            "connected_on": "2025-11-02",
            "missing_since": None,
            "notes": "",
        }
    ]
    [move] = told["moves"]
    assert (move["from"]["organisation"], move["to"]["organisation"]) == ("Acme", "Globex")
    sentence = "Moved from Acme to Globex, seen in LinkedIn, Nov 2026"
    assert (move["what"], move["seen_on"], move["to"]["seen_in"]) == (sentence, "2026-11-24", "linkedin")
    out = ml("people", "show", "dana").out
    assert sentence in out and "LinkedIn, imported Tue 24 Nov 2026, connected on 2 Nov 2025" in out


def test_a_meeting_that_was_changed_since_is_named_too(done, tmp_path, file):
    done("people", "add", "Ada", "--email", "ada@x.org")
    done("import", file("cal.ics", CALENDAR), "--yes")
    (met,) = done("meetings", "list")
    with open_logbook(tmp_path / "logbook.db") as logbook:
        meetings.edit(logbook, met["uid"], notes="Wants to move.")
    told = done("imports", "undo", done("imports")[0]["uid"], "--yes")
    assert [(each["noun"], each["name"]) for each in told["kept"]] == [("meeting", "Coffee")]
    assert len(done("meetings", "list")) == 1


def test_the_table_of_another_program_is_not_taken_for_the_one_that_is_named(ml, done, file):
    heads = "First Name,Last Name,Labels,E-mail 1 - Value"
    google = file("contacts.csv", f"{heads}\nAda,Lindqvist,Work,ada@example.org\n")
    ran = ml("import", google, "--as", "linkedin", "--yes")
    assert ran.code == 1 and "contacts.csv is from Google Contacts, not from LinkedIn" in ran.err
    assert counts(done("import", google, "--as", "google", "--yes")) == {"new": 1}
