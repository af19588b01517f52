"""What vCard has no place for: mentorlog's own properties, written into its cards and read from them again.

A record has no fields for these, so that they travel in its `extra`; `details` puts the person together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from mentorlog.affiliations import AffiliationRow
from mentorlog.contacts.record import ContactRecord
from mentorlog.contacts.vcard.properties import read_property
from mentorlog.contacts.vcard.values import escaped, joined, parts, plain
from mentorlog.people import Changes, PersonDetails

PREFIX = "X-MENTORLOG-"
MARK = f"{PREFIX}VERSION"  # of a card that mentorlog wrote: its values are taken to the letter
GUESSED = f"{PREFIX}GUESSED"  # a parameter of N, where the parts of the name are not known
TEXT = f"{PREFIX}TEXT"  # a parameter of URL, of a link that is written otherwise there
NOTED_BY = f"{PREFIX}NOTED-BY"  # a parameter of NOTE, of the source whose words these are


def properties(person: PersonDetails) -> Iterator[tuple[str, str]]:
    """The names and values of mentorlog's own properties of a person."""
    yield MARK, "1"
    for name, text in (("SAID", person.said), ("ZONE", person.zone)):
        if text:
            yield PREFIX + name, escaped(text)
    if person.favourite:
        yield f"{PREFIX}FAVOURITE", "true"
    if person.every_days is not None:
        yield f"{PREFIX}EVERY-DAYS", str(person.every_days)
    if person.at_most_days is not None:
        yield f"{PREFIX}AT-MOST-DAYS", str(person.at_most_days)
    if person.needs_details:
        yield f"{PREFIX}NEEDS-DETAILS", "true"
    if not _is_one_of_today(person.affiliations):
        for post in person.affiliations:
            told = (post.organisation, post.title, post.since or "", post.until or "")
            yield f"{PREFIX}POST", joined(told)


def details(record: ContactRecord) -> Changes:
    """All that `people.add` takes, of somebody whose card mentorlog wrote; the photo is for itself."""
    said = _said(record)
    every_days, at_most_days = (
        _days(said[name][0]) if name in said else None for name in ("EVERY-DAYS", "AT-MOST-DAYS")
    )
    if at_most_days and at_most_days < (every_days or 1):  # which another hand wrote, and nobody can keep
        at_most_days = None
    person = Changes(
        name=record.name,
        given=record.given,
        family=record.family,
        nickname=record.nickname,
        suffix=record.suffix,
        said=plain(said["SAID"][0]) if "SAID" in said else "",
        zone=plain(said["ZONE"][0]) if "ZONE" in said else None,
        notes=record.notes,
        favourite="FAVOURITE" in said,
        every_days=every_days,
        at_most_days=at_most_days,
        needs_details="NEEDS-DETAILS" in said,
        emails=record.emails,
        phones=record.phones,
        links=record.links,
        addresses=record.addresses,
        days=record.days,
        tags=record.tags,
    )
    if "POST" in said:
        person["affiliations"] = [_post(text) for text in said["POST"]]
    else:
        person["organisation"], person["title"] = record.organisation, record.title
    return person


def _is_one_of_today(posts: tuple[AffiliationRow, ...]) -> bool:
    """Whether ORG and TITLE say it all."""
    return not posts or (len(posts) == 1 and not (posts[0].since or posts[0].until))


def _said(record: ContactRecord) -> Mapping[str, list[str]]:
    """The values of mentorlog's own properties, by what follows the prefix."""
    said: defaultdict[str, list[str]] = defaultdict(list)
    for raw in record.extra:
        if raw.startswith(PREFIX) and (found := read_property(0, raw.encode("utf-8", "replace"))):
            said[found.name.removeprefix(PREFIX)].append(found.text)
    return said


def _days(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 and int(text) else None


def _post(text: str) -> AffiliationRow:
    organisation, title, since, until, *_rest = [*parts(text), "", "", ""]
    return AffiliationRow("", organisation, "", title, since or None, until or None)
