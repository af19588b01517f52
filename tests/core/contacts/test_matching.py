"""The one policy of who is the same person: the decided cases, each for a file and for the logbook."""

from __future__ import annotations

import pytest

from mentorlog import people, settings
from mentorlog.contact_points import Point
from mentorlog.contacts import matching
from mentorlog.contacts.duplicates import pairs
from mentorlog.contacts.known import know, traits_of
from mentorlog.contacts.record import ContactRecord
from mentorlog.models import Person
from mentorlog.models.imports import SourceLink


def person(name, *, email="", phone="", link="", org="", **parts):
    """Somebody in a file."""
    points = {"emails": email, "phones": phone, "links": link}
    given = {field: (Point(value),) for field, value in points.items() if value}
    return ContactRecord(name, organisation=org, **given, **parts)


def match(record, known):
    return matching.match(traits_of(record, known.region), known)


def enter(logbook, record):
    """The same in the logbook."""
    points = {field: getattr(record, field) for field in ("emails", "phones", "links")}
    return people.add(logbook, record.name, family=record.family, organisation=record.organisation, **points)


SHARED, OWN = "info@acme.org", "ann@acme.org"
LANDLINE = "+442079460018"
PROFILE = "https://www.linkedin.com/in/"

DECIDED = [
    ("same", person("José García", email="Jose@X.org"), person("Jose Garcia", email="jose@x.org")),
    ("same", person("Bob Smith", email="bs@x.org"), person("Robert Smith", email="bs@x.org")),
    ("no", person("Ada Twin", phone=LANDLINE), person("Ben Twin", phone=LANDLINE)),
    ("possible", person("Alice Green", email="green@x.org"), person("Bob Green", email="green@x.org")),
    ("possible", person("Robert Hale Sr.", email="h@x.org"), person("Robert Hale Jr.", email="h@x.org")),
    ("possible", person("John Smith", org="Acme"), person("John Smith", org="Globex")),
    ("likely", person("John Smith", org="Acme"), person("John Smith", org="ACME")),
    ("no", person("John Abc"), person("John Def")),
    (
        "same",
        person("John Doe, PMP", link=f"{PROFILE}John-Doe/?locale=en"),
        person("J. Doe", link="http://linkedin.com/in/john-doe"),
    ),
    ("likely", person("Ann Lee", email=SHARED), person("Ann Lee", email=SHARED)),
    (
        "possible",
        person("Jan van der Berg", family="van der Berg"),
        person("van der Berg Jan", family="Jan"),
    ),
    ("possible", person("Maria Kowalski", email="m@x.org"), person("Maria Nowak", email="m@x.org")),
]
FURTHER = [
    ("likely", person("ann@acme.org", email=OWN), person("Ann Lee", email=OWN)),
    ("likely", person("Ann Lee", phone=LANDLINE), person("Anne Lee", phone="+44 20 7946 0018")),
    ("possible", person("Ann", phone=LANDLINE), person("Ann Lee", phone=LANDLINE)),
    ("possible", person("A. Lee", org="Acme"), person("Ann Lee", org="Acme")),
    ("no", person("A. Lee", org="Acme"), person("Ann Lee", org="Globex")),
    ("no", person("Ann Lee", email=SHARED), person("Ben Roy", email=SHARED)),
    ("no", person("Robert Hale Sr."), person("Robert Hale Jr.")),
    ("no", person("Ann Lee", link=f"{PROFILE}ann-1"), person("Ann Lee", link=f"{PROFILE}ann-2")),
    ("possible", person("Ann Lee", link=f"{PROFILE}ann-1"), person("Ann Lee")),
    ("possible", person("Robert Hale"), person("Robert Hale Jr.")),
    ("likely", person("Søren Kjær", org="Ørsted"), person("Soren Kjaer", org="Orsted")),
]


@pytest.mark.parametrize(("verdict", "one", "other"), DECIDED + FURTHER)
def test_a_record_and_a_person_of_the_logbook(logbook, verdict, one, other):
    for known, met in ((one, other), (other, one)):
        uid = enter(logbook, known)
        found = match(met, know(logbook))
        assert (found.verdict, found.person) == (verdict, "" if verdict == "no" else uid)
        assert bool(found.evidence) == (verdict != "no")
        logbook.undo()


@pytest.mark.parametrize(("verdict", "one", "other"), DECIDED + FURTHER)
def test_two_people_of_the_logbook(logbook, verdict, one, other):
    first, second = enter(logbook, one), enter(logbook, other)
    expected = [] if verdict == "no" else [(first, second, verdict)]
    assert [(pair.person, pair.other, pair.verdict) for pair in pairs(logbook)] == expected


def test_the_source_knows_its_own_whatever_they_are_called_now(logbook):
    uid = people.add(logbook, "Maria Nowak")
    with logbook.edit("imported"):
        number = logbook.id_of(Person, uid)
        logbook.insert(SourceLink, person=number, source="linkedin", key="maria", base="{}", extra="[]")
    record = ContactRecord("Maria Kowalski", key="maria")
    assert match(record, know(logbook, "linkedin")).person == uid
    assert match(record, know(logbook, "vcard")).verdict == "no"


def test_an_address_that_many_have_is_no_proof(logbook):
    for name in ("Ann Lee", "Ben Roy", "Cy Poe"):
        people.add(logbook, name, emails=[Point("pmo@acme.org")])
    found = match(person("Ann Lee", email="pmo@acme.org"), know(logbook))
    assert (found.verdict, found.evidence) == (
        "likely",
        "The same name, and an e-mail address that others have too: pmo@acme.org",
    )
    assert match(person("Dee Fox", email="pmo@acme.org"), know(logbook)).verdict == "no"


def test_a_number_that_many_have_is_no_proof(logbook):
    for name in ("Ann Lee", "Ben Roy", "Cy Poe"):
        people.add(logbook, name, phones=[Point(LANDLINE)])
    assert match(person("Ann Lee", phone=LANDLINE), know(logbook)).evidence == "The same name."


def test_the_surest_is_taken_and_of_two_the_one_outside_the_trash(logbook):
    gone = people.add(logbook, "Ann Lee", organisation="Acme")
    here = people.add(logbook, "Ann Lee", organisation="Acme")
    people.trash(logbook, [gone])
    assert match(person("Ann Lee", org="Acme"), know(logbook)).person == here
    by_mail = people.add(logbook, "Anne Lee", emails=[Point(OWN)])
    assert match(person("Ann Lee", org="Acme", email=OWN), know(logbook)).person == by_mail


def test_whoever_is_only_in_the_trash_is_still_known(logbook):
    gone = people.add(logbook, "Ann Lee")
    people.trash(logbook, [gone])
    known = know(logbook)
    assert match(person("Ann Lee"), known).person == gone
    assert [each.is_trashed for each in known.people.values()] == [True]


def test_numbers_without_a_region_are_of_the_region_that_was_chosen(logbook):
    people.add(logbook, "Ann Lee", phones=[Point("020 7946 0018")])
    record = person("Ann Lee", phone="+44 20 7946 0018")
    assert match(record, know(logbook)).verdict == "possible"
    settings.choose(logbook, "phone-region", "GB")
    assert match(record, know(logbook)).verdict == "likely"
