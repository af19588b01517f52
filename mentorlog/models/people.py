"""People, the organisations they belong to, and how they are related and sorted."""

from __future__ import annotations

from peewee import Check, IntegerField, TextField

from mentorlog.columns import Choice, Day, Flag, Moment
from mentorlog.models.base import Table, belongs_to, text


class Person(Table):
    """Somebody the user knows."""

    name = TextField(constraints=[Check("name <> ''")])
    given = text()
    family = text()
    nickname = text()
    suffix = text()  # the letters after the name: PMP, PhD
    said = text()  # how to say the name
    folded = TextField(index=True)  # the name as it sorts and is searched: no case, no accents
    zone = TextField(null=True)
    notes = text()
    photo = TextField(null=True)  # sha256 of an attachment
    favourite = Flag(default=False)
    every_days = IntegerField(null=True, constraints=[Check("every_days > 0")])
    at_most_days = IntegerField(null=True, constraints=[Check("at_most_days > 0")])  # after which it is cold
    paused_until = Day(null=True)
    needs_details = Flag(default=False)
    trashed_at = Moment(null=True)


class ContactPoint(Table):
    """An e-mail address, phone number or link."""

    person = belongs_to(Person)
    kind = Choice("email", "phone", "link")
    label = text()
    value = TextField(constraints=[Check("value <> ''")])
    folded = TextField(index=True)
    position = IntegerField(default=0)


class Address(Table):
    """A postal address."""

    person = belongs_to(Person)
    label = text()
    street = text()
    locality = text()
    region = text()
    postcode = text()
    country = text()
    position = IntegerField(default=0)


class ImportantDate(Table):
    """A birthday or another day to remember, as exactly as it is known (`1984`, `1984-06`, `--06-12`)."""

    person = belongs_to(Person)
    label = TextField()
    date = TextField(constraints=[Check("date <> ''")])


class Organisation(Table):
    """A company, association, chapter, school or team."""

    name = TextField(constraints=[Check("name <> ''")])
    folded = TextField(index=True)
    kind = Choice("company", "association", "chapter", "school", "other", default="company")
    link = text()
    notes = text()
    trashed_at = Moment(null=True)


class Affiliation(Table):
    """What a person is or was, in an organisation where one is known; no `until` means now."""

    person = belongs_to(Person)
    organisation = belongs_to(Organisation, null=True)
    title = text(constraints=[Check("organisation_id IS NOT NULL OR title <> ''")])  # a post says something
    since = TextField(null=True)
    until = TextField(null=True)
    position = IntegerField(default=0)
    seen_in = text()  # the source that told of it; empty where the user did


class RelationshipType(Table):
    """A kind of relationship that the user added, with its reverse name."""

    key = TextField(unique=True)
    name = TextField()
    reverse_name = TextField()


class Relationship(Table):
    """`person` is the mentor (or whatever `kind` says) of `other`."""

    person = belongs_to(Person, index=False)
    other = belongs_to(Person)
    kind = TextField()

    class Meta:
        """One of a kind, and never with oneself."""

        indexes = ((("person", "other", "kind"), True),)
        constraints = [Check("person_id <> other_id")]  # noqa: RUF012


class Tag(Table):
    """A word the user sorts by; its rhythm is that of the people who have none of their own."""

    name = TextField(constraints=[Check("name <> ''")])
    folded = TextField(unique=True)
    every_days = IntegerField(null=True, constraints=[Check("every_days > 0")])
    at_most_days = IntegerField(null=True, constraints=[Check("at_most_days > 0")])


class PersonTag(Table):
    """A person has a tag."""

    person = belongs_to(Person, index=False)  # the index below begins with it
    tag = belongs_to(Tag)

    class Meta:
        """Once only."""

        indexes = ((("person", "tag"), True),)
