"""`mentorlog people`: adding, finding, changing, trashing, erasing."""

from __future__ import annotations

import pytest

KEYS = ["uid", "name", "emails", "organisation", "title", "tags", "last_contact"]


@pytest.fixture
def ada(done):
    return done(
        "people",
        "add",
        "Ada Lindqvist",
        *("--email", "ada@example.org", "--email", "ada@home.example"),
        *("--phone", "+46 70 123 45 67", "--org", "Northwind Bank", "--title", "Delivery lead"),
        *("--tag", "pmi", "--tag", "agile", "--every", "30"),
    )["uid"]


def test_a_person_is_printed_as_added(done, ada):
    (row,) = done("people", "list")
    assert list(row) == KEYS
    assert row == {
        "uid": ada,
        "name": "Ada Lindqvist",
        "emails": ["ada@example.org", "ada@home.example"],
        "organisation": "Northwind Bank",
        "title": "Delivery lead",
        "tags": ["agile", "pmi"],
        "last_contact": None,
    }


def test_the_list_as_text_is_aligned_in_every_alphabet(ml, ada):
    ml("people", "add", "李小龙", "--org", "Siemens")
    heads, first, second = ml("people", "list").out.splitlines()
    assert heads.split("  ")[0] == "Name"
    assert first.index("–") == heads.index("Last contact")
    assert second.index("–") == heads.index("Last contact") - 3  # three letters of two cells each


def test_the_list_can_be_narrowed(done, ada):
    done("people", "add", "Bruno Costa", "--tag", "mentor")
    assert [row["name"] for row in done("people", "list", "--tag", "PMI")] == ["Ada Lindqvist"]
    assert [row["name"] for row in done("people", "list", "--query", "northwind ada")] == ["Ada Lindqvist"]
    assert done("people", "list", "--query", "nobody") == []


def test_an_empty_list_says_so(ml):
    assert ml("people", "list").out == "Nobody.\n"


def test_show_holds_the_list_and_more(done, ada):
    done("meetings", "log", "--with", "ada", "--kind", "call", "--follow-up", "Write", "--due", "fri")
    (listed,) = done("people", "list")
    shown = done("people", "show", "ada@home.example")
    assert {key: shown[key] for key in KEYS} == listed
    assert shown["phones"] == ["+46 70 123 45 67"]
    assert shown["every_days"] == 30
    assert shown["affiliations"] == [
        {
            "organisation": "Northwind Bank",
            "title": "Delivery lead",
            "since": None,
            "until": None,
            "seen_in": "",
        }
    ]
    assert [step["what"] for step in shown["follow_ups"]] == ["Write"]
    assert [meeting["kind"] for meeting in shown["meetings"]] == ["call"]
    assert shown["last_contact"] == "2026-11-24"


def test_show_as_text(ml, ada):
    ml("meetings", "log", "--with", "ada", "--follow-up", "Write", "--due", "fri")
    text = ml("people", "show", "lindqvist").out
    for words in (
        "Ada Lindqvist\n",
        "Delivery lead, Northwind Bank",
        "every month",
        "+46 70",
        "Write",
        "Coffee",
    ):
        assert words in text


def test_edit_replaces_what_is_given_and_keeps_the_rest(done, ada):
    row = done("people", "edit", "ada", "--title", "CIO", "--email", "cio@example.org", "--tag", "board")
    assert (row["title"], row["organisation"]) == ("CIO", "Northwind Bank")
    assert (row["emails"], row["tags"]) == (["cio@example.org"], ["board"])
    assert done("people", "show", "ada")["phones"] == ["+46 70 123 45 67"]
    assert done("people", "edit", "ada", "--name", "Ada L.", "--every", "0")["name"] == "Ada L."
    assert done("people", "show", "ada")["every_days"] is None


def test_a_title_may_stand_alone(done, ml):
    row = done("people", "add", "Ada", "--title", "CIO")
    assert (row["title"], row["organisation"]) == ("CIO", "")
    assert ml("people", "edit", "ada", "--tag", "board").out == "Changed: Ada (CIO)\n"
    assert "Works as      CIO\n" in ml("people", "show", "ada").out


def test_an_edit_says_what_is_to_change(ml, ada):
    ran = ml("people", "edit", "ada")
    assert (ran.code, ran.out) == (2, "") and ran.err.startswith("Say what is to change.")


def test_the_trash_and_back(done, ml, ada):
    assert done("people", "trash", "ada")["uid"] == ada
    assert done("people", "list") == []
    assert ml("people", "show", "ada").code == 1
    assert done("people", "restore", "ada")["uid"] == ada
    assert len(done("people", "list")) == 1


def test_who_is_a_uid_a_name_an_address_or_a_part(done, ml, ada):
    done("people", "add", "Adam Smith")
    for who in (ada, "ada lindqvist", "ADA@EXAMPLE.ORG", "lindq"):
        assert done("people", "show", who)["uid"] == ada
    several = ml("people", "show", "ada")
    assert (several.code, several.out) == (1, "")
    assert "Ada Lindqvist" in several.err and "Adam Smith" in several.err and ada in several.err
    nobody = ml("people", "show", "zed")
    assert (nobody.code, nobody.err) == (1, "There is no “zed” in the logbook.\n")


def test_two_people_of_one_name_are_told_apart_by_uid(done, ml):
    first, second = (done("people", "add", "Jan Novák")["uid"] for _ in range(2))
    ran = ml("people", "trash", "jan novak")
    assert ran.code == 1 and first in ran.err and second in ran.err
    assert done("people", "trash", second)["uid"] == second
    assert [row["uid"] for row in done("people", "list")] == [first]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (("add", ""), "A person needs a name."),
        (("add", "Ada", "--email", "nowhere"), "“nowhere” is not an e-mail address."),
    ],
)
def test_what_cannot_be_kept_is_told(ml, done, line, sentence):
    ran = ml("people", *line)
    assert (ran.code, ran.out, ran.err) == (1, "", f"{sentence}\n")
    assert done("people", "list") == []


def test_a_pasted_page_finds_nobody_and_breaks_nothing(ml, ada):
    page = "Lorem ipsum " * 6000
    for line in (("people", "show", page), ("follow-ups", "done", page), ("meetings", "show", page)):
        ran = ml(*line)
        assert (ran.code, ran.out) == (1, "") and ran.err.startswith("There is no “")
    assert ml("people", "list", "--query", page).err == "A question has at most 50 parts.\n"
    assert ml("people", "list", "--query", "x" * 60_000).out == "Nobody.\n"


def test_erasing_needs_yes_where_nobody_can_be_asked(ml, done, ada):
    ran = ml("people", "erase", "ada")
    assert ran.code == 2 and "--yes" in ran.err
    assert len(done("people", "list")) == 1


def test_erased_for_good(done, ml, ada, tmp_path):
    done("people", "add", "Bruno Costa")
    done("meetings", "log", "--with", "ada", "--notes", "alone")
    done("meetings", "log", "--with", "bruno", "--notes", "Ada Lindqvist sends regards")
    done("backup")
    told = done("people", "erase", "ada", "--yes")
    assert (told["uid"], told["name"], told["meetings"]) == (ada, "Ada Lindqvist", 1)
    assert [mention["text"] for mention in told["mentions"]] == ["Ada Lindqvist sends regards"]
    assert [path.endswith(".db") for path in told["backups"]] == [True]
    assert [row["name"] for row in done("people", "list")] == ["Bruno Costa"]
    assert ml("undo").code == 0
    assert [row["name"] for row in done("people", "list")] == ["Bruno Costa"]


def test_somebody_in_the_trash_can_be_erased(done, ada):
    done("people", "trash", "ada")
    assert done("people", "erase", "ada", "--yes")["uid"] == ada


def test_somebody_of_a_known_name_or_address_is_added_and_told(done, ml):
    first = done("people", "add", "Ada Lindqvist", "--email", "ada@example.org")["uid"]
    namesake = ml("people", "add", "ada  LINDQVIST")
    assert namesake.code == 0 and namesake.out.startswith("Added: ada LINDQVIST")
    assert namesake.err == f"Here already under this name or address: Ada Lindqvist ({first})\n"
    same_address = ml("people", "add", "Bruno Okafor", "--email", "ADA@example.org")
    assert same_address.code == 0 and first in same_address.err
    assert ml("people", "add", "Chen Bo", "--email", "chen@example.org").err == ""
    assert len(done("people", "list")) == 4
