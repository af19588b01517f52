"""What an import changes of somebody: the user's edits and deletions stay, and silence erases nothing."""

from __future__ import annotations

from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.contacts.record import ContactRecord
from mentorlog.contacts.three_way import Difference, Said, compared


def ada(**values):
    return ContactRecord("Ada Lindqvist", **values)


def points(*values):
    return tuple(Point(value) for value in values)


def values_of(items):
    return [item.value for item in items]


def test_what_the_source_says_as_before_changes_nothing():
    said = ada(organisation="Acme", title="PM", emails=points("a@x.org"))
    assert compared(Said(said), ada(organisation="Globex", title="CTO"), said).is_empty


def test_what_the_user_left_alone_is_taken():
    changes = compared(Said(ada(nickname="Adi")), ada(nickname="Adi"), ada(nickname="Ada"))
    assert changes.single == {"nickname": "Ada"}
    assert changes.differences == (Difference("nickname", "Adi", "Ada", "taken"),)


def test_the_users_title_stays_while_the_new_company_comes():
    base = ada(organisation="Acme", title="PM")
    changes = compared(
        Said(base),
        ada(organisation="Acme", title="Head of PM"),
        ada(organisation="Globex", title="Senior PM"),
    )
    assert changes.post == {"organisation": "Globex"}
    assert Difference("title", "Head of PM", "Senior PM", "kept") in changes.differences


def test_a_conflict_is_shown_and_the_users_stays_unless_theirs_is_wanted():
    base, mine, theirs = ada(title="PM"), ada(title="Lead"), ada(title="CTO")
    assert compared(Said(base), mine, theirs).is_empty
    assert compared(Said(base), mine, theirs).differences == (Difference("title", "Lead", "CTO", "kept"),)
    assert compared(Said(base), mine, theirs, taking=["title"]).post == {"title": "CTO"}


def test_other_capitals_are_no_conflict():
    changes = compared(None, ada(organisation="ACME"), ada(organisation="Acme"))
    assert changes.is_empty and changes.differences == ()
    said, mine = Said(ada(title="Delivery Lead")), ada(title="Delivery lead")
    assert compared(said, mine, ada(title="Head of Delivery")).post == {"title": "Head of Delivery"}


def test_an_empty_field_erases_nothing():
    mine = ada(title="PM", emails=points("a@x.org"), tags=("pm",))
    said = Said(mine, ("emails a@x.org", "tags pm"))
    assert compared(said, mine, ada()).is_empty


def test_an_empty_field_is_filled():
    assert compared(None, ada(), ada(given="Ada", title="PM")).single == {"given": "Ada"}


def test_what_the_user_deleted_stays_deleted():
    base = ada(emails=points("a@x.org", "b@x.org"), title="PM")
    changes = compared(Said(base), ada(emails=points("b@x.org")), base)
    assert changes.is_empty and changes.differences == ()


def test_new_addresses_are_added_and_the_users_own_kept():
    base = ada(emails=points("a@x.org"))
    mine = ada(emails=points("A@X.org", "own@x.org"))
    changes = compared(
        Said(base, ("emails a@x.org",)), mine, ada(emails=points("a@x.org", "c@x.org", "C@x.org"))
    )
    assert values_of(changes.added["emails"]) == ["c@x.org"]
    assert changes.removed == {}
    assert changes.brought == ("emails a@x.org", "emails c@x.org")


def test_what_the_source_dropped_goes_only_where_it_came_by_it_alone():
    base = ada(emails=points("a@x.org", "b@x.org", "c@x.org"))
    said = Said(base, ("emails a@x.org", "emails b@x.org"))
    changes = compared(said, base, ada(emails=points("d@x.org")), elsewhere=frozenset({"emails b@x.org"}))
    assert changes.removed == {"emails": ("a@x.org",)}
    assert Difference("emails", "a@x.org", "", "removed") in changes.differences


def test_nobody_gets_a_second_birthday():
    mine = ada(days=(DayToRemember("birthday", "--06-12"),))
    theirs = ada(days=(DayToRemember("birthday", "1984-06-12"), DayToRemember("anniversary", "2010")))
    changes = compared(None, mine, theirs)
    assert [day.label for day in changes.added["days"]] == ["anniversary"]
    assert Difference("days", "birthday --06-12", "birthday 1984-06-12", "kept") in changes.differences


def test_a_birthday_that_the_source_corrects_is_corrected():
    base = ada(days=(DayToRemember("birthday", "--06-12"),))
    theirs = ada(days=(DayToRemember("birthday", "--06-13"),))
    changes = compared(Said(base, ("days birthday --06-12",)), base, theirs)
    assert changes.removed == {"days": ("birthday --06-12",)}
    assert [day.date for day in changes.added["days"]] == ["--06-13"]


def test_numbers_and_links_are_the_same_however_they_are_written():
    mine = ada(
        phones=points("+46 70-123 45 67"),
        links=points("https://www.linkedin.com/in/ada/"),
        addresses=(PostalAddress("home", "Road 1", "Lund"),),
    )
    theirs = ada(
        phones=points("+46701234567"),
        links=points("http://linkedin.com/in/ada"),
        addresses=(PostalAddress("work", "Road 1", "LUND"),),
    )
    assert compared(None, mine, theirs).is_empty


def test_a_number_is_the_same_without_its_country():
    mine, theirs = (
        ada(phones=points("070-123 45 67")),
        ada(phones=points("+46 70 123 45 67", "+46 8 1234567")),
    )
    assert values_of(compared(None, mine, theirs, region="SE").added["phones"]) == ["+46 8 1234567"]
    assert len(compared(None, mine, theirs).added["phones"]) == 2


def test_a_photo_comes_only_where_there_is_none_and_was_none():
    with_photo = ada(photo=b"png")
    assert compared(None, ada(), with_photo).photo
    assert not compared(None, ada(photo=b"other"), with_photo).photo
    assert compared(Said(with_photo), ada(), ada(photo=b"new")).is_empty
