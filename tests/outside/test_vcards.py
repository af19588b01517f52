"""Exported vCards as other people's parsers read them: every value of everybody, whatever letters it has."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
import vobject
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import astuple

from mentorlog import attachments, people, people_list
from mentorlog.contacts.people_out import PersonOut, gather
from mentorlog.contacts.vcard.read import cards
from mentorlog.contacts.vcard.values import plain
from mentorlog.contacts.vcard.write import write
from mentorlog.errors import InvalidEntry
from mentorlog.logbook import Logbook, open_logbook
from tests.core.contacts.vcard.people_of import people as anybody
from tests.core.contacts.vcard.reading import PNG
from tests.outside.judges import Property, ical_js_cards

SEVERAL = st.lists(anybody(), min_size=1, max_size=6)
VERSIONS = pytest.mark.parametrize("version", ["4.0", "3.0"])
# A failure is shown as it was found: to make it small, node would be started hundreds of times.
USUAL = settings(
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture(scope="module")
def kept() -> Iterator[Logbook]:
    with tempfile.TemporaryDirectory() as place, open_logbook(Path(place) / "logbook.db") as opened:
        yield opened


def exported(logbook: Logbook, several, path: Path, version) -> list[PersonOut]:
    """These people as the logbook cleaned and kept them, and as they were written to a file."""
    found = []
    for said in several:
        try:
            uid = people.add(logbook, **said)
        except InvalidEntry:  # letters of which nothing is left
            continue
        found += gather(logbook, [people_list.number(logbook, uid)])
    with path.open("wb") as file:
        write(file, found, version)
    return found


@VERSIONS
@USUAL
@given(several=SEVERAL)
def test_ical_js_reads_equal_values(kept, tmp_path_factory, version, several):
    path = tmp_path_factory.mktemp("cards") / "people.vcf"
    written = exported(kept, several, path, version)
    read = ical_js_cards(path) if written else []
    for person, properties in zip(written, read, strict=True):
        told = person.details
        if any(part.endswith("\\") for part in in_parts(told)):
            continue  # ical.js takes the separator after an escaped backslash for an escaped one
        present = next((post for post in told.affiliations if post.until is None), None)
        assert values(properties, "uid") == [f"urn:uuid:{told.uid}"]
        assert values(properties, "fn") == [told.name]
        family, given, *_rest, suffix = values(properties, "n")[0]
        assert suffix == told.suffix
        if told.given or told.family:
            assert (family, given) == (told.family, told.given)
        else:
            assert f"{given} {family}".strip() == told.name
        assert values(properties, "nickname") == list(filter(None, [told.nickname]))
        assert values(properties, "org") == (
            [present.organisation] if present and present.organisation else []
        )
        assert values(properties, "title") == ([present.title] if present and present.title else [])
        assert values(properties, "email") == [point.value for point in told.emails]
        numbers = [number.removeprefix("tel:") for number in values(properties, "tel")]
        # Of phone numbers of vCard 3.0 ical.js drops every backslash, escaped or not.
        dropped = "\\" if version == "3.0" else ""
        assert numbers == [
            point.value.replace(dropped, "") if dropped else point.value for point in told.phones
        ]
        assert sorted(
            unquote(link) for link in (*values(properties, "url"), *values(properties, "impp"))
        ) == sorted(unquote(point.value) for point in told.links)
        assert values(properties, "adr") == [
            ["", "", each.street, each.locality, each.region, each.postcode, each.country]
            for each in told.addresses
        ]
        assert sorted(values(properties, "categories")) == sorted(told.tags)
        assert values(properties, "note") == list(filter(None, [told.notes]))
        assert [plain(text) for text in values(properties, "x-mentorlog-said")] == list(
            filter(None, [told.said])
        )
        if version == "4.0":
            birthdays = [day.date for day in told.days if day.label == "birthday"]
            assert values(properties, "bday") == birthdays[:1]


def in_parts(person: people.PersonDetails) -> Iterator[str]:
    """What stands between separators in a card."""
    yield from (*person.name.split(" "), person.family, person.given, person.suffix, *person.tags)
    yield from (text for address in person.addresses for text in astuple(address))
    yield from (post.organisation for post in person.affiliations)


def values(properties: list[Property], name: str) -> list:
    return [value for each in properties if each.name == name for value in each.values]


@VERSIONS
@USUAL
@given(several=SEVERAL)
def test_vobject_and_we_read_the_same(kept, tmp_path_factory, version, several):
    path = tmp_path_factory.mktemp("cards") / "people.vcf"
    written = exported(kept, several, path, version)
    ours = list(cards(path.read_bytes()))
    theirs = list(vobject.readComponents(path.read_bytes().decode()))
    for person, record, card in zip(written, ours, theirs, strict=True):
        assert card.fn.value == record.name == person.details.name
        assert all_of(card, "email") == [point.value for point in record.emails]
        assert all_of(card, "note") == list(filter(None, [record.notes]))
        assert all_of(card, "title") == list(filter(None, [record.title]))
        assert [name for names in all_of(card, "categories") for name in names] == list(record.tags)
        assert [address.street for address in all_of(card, "adr")] == [
            each.street for each in record.addresses
        ]


def all_of(card: vobject.base.Component, name: str) -> list:
    return [each.value for each in card.contents.get(name, ())]


@VERSIONS
def test_ical_js_reads_the_photo(kept, tmp_path, version):
    uid = people.add(kept, "Ada Lind")
    attachments.set_photo(kept, uid, PNG)
    path = tmp_path / "people.vcf"
    with path.open("wb") as file:
        write(file, gather(kept, [people_list.number(kept, uid)]), version)
    ((photo,),) = [values(properties, "photo") for properties in ical_js_cards(path)]
    (record,) = cards(path.read_bytes())
    assert photo.startswith("data:image/png;base64,iVBORw0KGgo" if version == "4.0" else "iVBORw0KGgo")
    assert record.photo == PNG
