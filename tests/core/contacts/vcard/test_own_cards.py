"""People written as cards and read again: all fields of a person come back, to the letter."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from mentorlog import attachments, people, people_list
from mentorlog.contacts.people_out import PersonOut, gather
from mentorlog.contacts.vcard import own
from mentorlog.contacts.vcard.read import cards
from mentorlog.contacts.vcard.write import card
from mentorlog.errors import InvalidEntry
from mentorlog.logbook import Logbook, open_logbook
from tests.core.contacts.vcard.people_of import people as anybody
from tests.core.contacts.vcard.reading import PNG


@pytest.fixture(scope="module")
def two_logbooks() -> Iterator[tuple[Logbook, Logbook]]:
    with (
        tempfile.TemporaryDirectory() as place,
        open_logbook(Path(place) / "one.db") as one,
        open_logbook(Path(place) / "other.db") as other,
    ):
        yield one, other


def out(logbook, uid) -> PersonOut:
    (person,) = gather(logbook, [people_list.number(logbook, uid)])
    return person


def plain(person: people.PersonDetails) -> people.PersonDetails:
    """Without the uids, which are of each logbook."""
    posts = tuple(replace(post, uid="", organisation_uid="") for post in person.affiliations)
    return replace(person, uid="", affiliations=posts)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(anybody())
def test_all_fields_come_back(two_logbooks, said):
    first, second = two_logbooks
    try:
        uid = people.add(first, **said)
    except InvalidEntry:  # letters of which nothing is left
        return
    person = out(first, uid)
    assert person.details == people.details(first, uid)
    for version in ("4.0", "3.0"):
        problems = []
        (record,) = cards(card(person, version), problems.append)
        assert (record.key, record.problems, problems) == (uid, (), [])
        again = people.add(second, **own.details(record))
        assert plain(people.details(second, again)) == plain(person.details)


@pytest.mark.parametrize(
    "photo", [PNG, PNG + bytes(attachments.LARGEST_PHOTO - len(PNG))], ids=["small", "largest"]
)
def test_a_photo_comes_back(logbook, photo):
    uid = people.add(logbook, "Ada Lind")
    attachments.set_photo(logbook, uid, photo)
    for version in ("4.0", "3.0"):
        (record,) = cards(card(out(logbook, uid), version))
        assert (record.photo == photo, record.problems) == (True, ())


def test_people_are_gathered_in_their_order_and_without_those_who_are_gone(logbook):
    uids = [people.add(logbook, f"Person {number}") for number in range(1201)]
    numbers = [people_list.number(logbook, uid) for uid in reversed(uids)]
    found = [person.details.uid for person in gather(logbook, [*numbers, 9999])]
    assert found == uids[::-1]
