"""People: kept as they are named, found by what is known of them, changed in one step."""

from __future__ import annotations

import pytest

from mentorlog import people, people_list, tags
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.errors import Ambiguous, InvalidEntry, NotFound
from mentorlog.logbook import Logbook
from mentorlog.people_list import PeopleFilter


def test_a_person_keeps_all_that_was_said(logbook: Logbook) -> None:
    uid = people.add(
        logbook,
        "  Adélaïde\tLindqvist ",
        nickname="Ada",
        said="AH-da",
        zone="Europe/Stockholm",
        notes="Met in Lisbon.\r\nLikes RAID logs.",
        favourite=True,
        every_days=28,
        emails=[Point("ada@northwind.example", "work"), Point("ada@home.example")],
        phones=[Point("+46 70 123 45 67")],
        links=[Point("https://northwind.example/ada")],
        addresses=[PostalAddress(label="work", street="Kungsgatan 1", locality="Stockholm")],
        days=[DayToRemember("birthday", "--06-12")],
        organisation="Northwind Bank",
        title="Head of PMO",
        tags=["mentor", "PMI"],
    )
    ada = people.details(logbook, uid)
    assert (ada.name, ada.nickname, ada.said, ada.zone) == (
        "Adélaïde Lindqvist",
        "Ada",
        "AH-da",
        "Europe/Stockholm",
    )
    assert ada.notes == "Met in Lisbon.\nLikes RAID logs."
    assert [point.value for point in ada.emails] == ["ada@northwind.example", "ada@home.example"]
    assert ada.phones == (Point("+46 70 123 45 67"),)
    assert ada.addresses[0].locality == "Stockholm"
    assert ada.days == (DayToRemember("birthday", "--06-12"),)
    assert (ada.affiliations[0].organisation, ada.affiliations[0].title) == ("Northwind Bank", "Head of PMO")
    assert ada.tags == ("mentor", "PMI")
    assert len(logbook.steps()) == 1


def test_what_is_left_out_stays(logbook: Logbook) -> None:
    uid = people.add(logbook, "Ada", emails=[Point("ada@x.example")], tags=["pmi"], organisation="Globex")
    people.edit(logbook, uid, title="CIO")
    ada = people.details(logbook, uid)
    assert ada.emails and ada.tags == ("pmi",)
    assert (ada.affiliations[0].organisation, ada.affiliations[0].title) == ("Globex", "CIO")


def test_autosaved_notes_are_one_step(logbook: Logbook) -> None:
    uid = people.add(logbook, "Ada")
    for text in ("T", "Ta", "Tall"):
        people.edit(logbook, uid, notes=text, merge_key=f"notes {uid}")
    assert len(logbook.steps()) == 2
    logbook.undo()
    assert people.details(logbook, uid).notes == ""
    logbook.redo()
    assert people.details(logbook, uid).notes == "Tall"


@pytest.mark.parametrize(
    ("field", "details"),
    [
        ("name", {"name": " \u202e "}),
        ("email", {"emails": [Point("not an address")]}),
        ("every_days", {"every_days": 0}),
        ("zone", {"zone": "Mars/Olympus"}),
        ("date", {"days": [DayToRemember("birthday", "2026-02-31")]}),
    ],
)
def test_what_cannot_be_kept_is_told_at_its_field_and_nothing_is_written(
    logbook: Logbook, field: str, details: dict
) -> None:
    with pytest.raises(InvalidEntry) as told:
        people.add(logbook, **{"name": "Ada", **details})
    assert told.value.field == field
    assert people.count(logbook) == 0
    assert logbook.steps() == []


def test_an_address_that_is_only_a_label_is_not_kept(logbook: Logbook) -> None:
    uid = people.add(logbook, "Ada", addresses=[PostalAddress(label="home"), PostalAddress("work", "\u200b")])
    assert people.details(logbook, uid).addresses == ()


@pytest.mark.parametrize("who", ["uid", "ada lindqvist", "ADA@X.EXAMPLE", "lindq", "Ada Lindqvist"])
def test_somebody_is_found_by_what_is_known(logbook: Logbook, who: str) -> None:
    people.add(logbook, "Bruno Costa")
    uid = people.add(logbook, "Ada Lindqvist", emails=[Point("ada@x.example")])
    assert people.find(logbook, uid if who == "uid" else who) == uid


def test_nobody_is_guessed(logbook: Logbook) -> None:
    first, second = people.add(logbook, "Tom Berg"), people.add(logbook, "Tom Becker")
    with pytest.raises(Ambiguous) as told:
        people.find(logbook, "tom")
    assert {uid for _name, uid in told.value.candidates} == {first, second}
    assert "Tom Becker" in str(told.value)
    with pytest.raises(NotFound):
        people.find(logbook, "Tim")
    with pytest.raises(NotFound):
        people.find(logbook, " ")


def test_an_exact_name_goes_before_a_part_of_another(logbook: Logbook) -> None:
    people.add(logbook, "Ann Lee Wong")
    ann = people.add(logbook, "Ann Lee")
    assert people.find(logbook, "ann lee") == ann


def test_a_typed_newcomer_needs_details(logbook: Logbook) -> None:
    uid = people.find_or_add(logbook, "Priya Raman (Siemens)")
    assert people.find_or_add(logbook, "priya raman") == uid
    waiting = people_list.listing(logbook, people_list.PeopleFilter(shown="needs-details"))
    assert [(row.name, row.organisation) for row in waiting] == [("Priya Raman", "Siemens")]


def test_a_namesake_elsewhere_is_somebody_else(logbook: Logbook) -> None:
    here = people.find_or_add(logbook, "Priya Raman (Siemens)")
    assert people.find_or_add(logbook, "Priya Raman (siemens)") == here
    elsewhere = people.find_or_add(logbook, "Priya Raman (Globex)")
    assert elsewhere != here
    with pytest.raises(Ambiguous):
        people.find_or_add(logbook, "Priya Raman")


def test_the_trash_gives_back_everything(logbook: Logbook) -> None:
    uid = people.add(logbook, "Ada", tags=["pmi"])
    people.trash(logbook, [uid])
    assert people_list.listing(logbook) == []
    assert people.find(logbook, "Ada", trashed=True) == uid
    people.restore(logbook, [uid])
    assert people_list.listing(logbook)[0].tags == ("pmi",)


def test_rhythms_are_given_to_many_in_one_step(logbook: Logbook) -> None:
    uids = [people.add(logbook, name) for name in ("Ada", "Bruno", "Chen")]
    people.keep_in_touch(logbook, uids, 30)
    assert {row.every_days for row in people_list.listing(logbook)} == {30}
    logbook.undo()
    assert {row.every_days for row in people_list.listing(logbook)} == {None}


def test_a_title_is_kept_without_an_organisation(logbook: Logbook) -> None:
    ada = people.add(logbook, "Ada", title="CIO", organisation="")
    (post,) = people.details(logbook, ada).affiliations
    assert (post.title, post.organisation, post.organisation_uid) == ("CIO", "", "")
    row = people_list.one(logbook, ada)
    assert (row.title, row.organisation) == ("CIO", "")
    assert [found.where for found in people_list.suggest(logbook, "ada")] == ["CIO"]
    assert people_list.listing(logbook, PeopleFilter(text="cio")) == [row]
    people.edit(logbook, ada, organisation="Northwind")
    assert people_list.one(logbook, ada).organisation == "Northwind"
    people.edit(logbook, ada, organisation=" ")
    assert people_list.one(logbook, ada) == row
    people.edit(logbook, ada, title="")
    assert people.details(logbook, ada).affiliations == ()
    for _step in range(4):
        logbook.undo()
    assert people.count(logbook) == 0
    logbook.redo()
    assert people.details(logbook, ada).affiliations == (post,)


def test_a_tag_needs_a_word(logbook: Logbook) -> None:
    ada = people.add(logbook, "Ada")
    with pytest.raises(InvalidEntry) as refused:
        tags.tag_people(logbook, [ada], " ")
    assert refused.value.field == "tag" and tags.names(logbook) == []
