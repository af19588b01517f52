"""Who was invited, in every form in which programs write it, and who is nobody."""

from __future__ import annotations

import pytest
from icalendar.prop import vCalAddress

from mentorlog.calendars.reading.entry import Invitee
from mentorlog.calendars.reading.invitees import address_of, invitees, shown_name


def person(value, **parameters):
    return vCalAddress(value, params=parameters)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("mailto:ana@example.org", "ana@example.org"),
        ("MAILTO:Ana@Example.ORG", "ana@example.org"),
        ("MailTo: ana@example.org ", "ana@example.org"),
        ("mailto:mailto:ana@example.org", "ana@example.org"),
        ("ana@example.org", "ana@example.org"),
        ("mailto:ana%2Bpmi@example.org", "ana+pmi@example.org"),
        ("mailto:Ana Lopez <ana@example.org>", "ana@example.org"),
        ("CN=Ana;ROLE=REQ-PARTICIPANT:mailto:ana@example.org", "ana@example.org"),
        ("/o=Exchange/ou=First/cn=ana", ""),
        ("", ""),
    ],
)
def test_addresses_are_found_in_what_is_written(written, address):
    assert address_of(written) == address


def test_the_parameter_email_tells_more_than_the_value():
    [found] = invitees([person("urn:uuid:1234", EMAIL="Ana@example.org", CN="Ana Lopez")])
    assert found == Invitee("ana@example.org", "Ana Lopez")


def test_a_name_without_an_address_is_somebody():
    assert invitees([person("invalid", CN="Ana Lopez")]) == (Invitee("", "Ana Lopez"),)
    assert invitees([person("invalid")]) == ()


@pytest.mark.parametrize(
    "nobody",
    [
        person("mailto:room@example.org", CUTYPE="ROOM"),
        person("mailto:car@example.org", CUTYPE="resource"),
        person("mailto:all@example.org", CUTYPE="GROUP"),
        person("mailto:c_18@resource.calendar.google.com"),
        person("mailto:team@group.calendar.google.com"),
        person("mailto:noreply@example.org"),
        person("mailto:no-reply@example.org"),
        person("mailto:do_not_reply@example.org"),
        person("invalid:nomail", CN="Hidden"),
        person("mailto:unknownorganizer@calendar.google.com"),
    ],
)
def test_rooms_lists_and_machines_are_nobody(nobody):
    assert invitees([nobody]) == ()


def test_each_is_there_once_and_says_when_they_declined():
    found = invitees(
        [
            person("mailto:ana@example.org"),
            person("MAILTO:ANA@example.org", CN="Ana"),
            person("mailto:bo@example.org", PARTSTAT="DECLINED"),
        ]
    )
    assert found == (Invitee("ana@example.org"), Invitee("bo@example.org", declined=True))


@pytest.mark.parametrize(
    ("name", "address", "shown"),
    [
        ("Ana Lopez", "a@x.org", "Ana Lopez"),
        ("Lopez, Ana", "a@x.org", "Ana Lopez"),
        ("ana.lopez@x.org", "ana.lopez@x.org", "Ana Lopez"),
        ("", "ana_lopez2@x.org", "Ana Lopez"),
        ("", "42@x.org", "42@x.org"),
        ("Lopez, Ana, PMP", "a@x.org", "Lopez, Ana, PMP"),
    ],
)
def test_a_name_is_made_of_what_there_is(name, address, shown):
    assert shown_name(name, address) == shown
