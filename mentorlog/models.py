"""The tables of a logbook and what must never be in them; they have no default database to use by mistake."""

from __future__ import annotations

from typing import Any

from peewee import BlobField, Check, ForeignKeyField, IntegerField, Model, TextField

from mentorlog.columns import Choice, Day, Flag, Key, Moment, TimeOfDay


def _text(**options: Any) -> TextField:
    return TextField(default="", **options)


def _belongs_to(model: type[Model], **options: Any) -> ForeignKeyField:
    """A link to the row it is part of: with that row erased, it goes too."""
    # lazy_load=False: an unjoined access gives the id, so a forgotten join shows in a test, not as slowness.
    return ForeignKeyField(model, on_delete="CASCADE", lazy_load=False, backref="+", **options)


class Table(Model):
    """What every table of the user's facts has."""

    id = Key()
    uid = TextField(unique=True)
    rev = IntegerField(default=1)
    created = Moment()
    modified = Moment()

    class Meta:
        """Names such as `follow_up`, and columns that keep to their types."""

        legacy_table_names = False
        strict_tables = True


class Person(Table):
    """Somebody the user knows."""

    name = TextField(constraints=[Check("name <> ''")])
    given = _text()
    family = _text()
    nickname = _text()
    said = _text()  # how to say the name
    folded = TextField(index=True)  # the name as it sorts and is searched: no case, no accents
    zone = TextField(null=True)
    notes = _text()
    photo = TextField(null=True)  # sha256 of an attachment
    favourite = Flag(default=False)
    every_days = IntegerField(null=True, constraints=[Check("every_days > 0")])
    needs_details = Flag(default=False)
    trashed_at = Moment(null=True)


class ContactPoint(Table):
    """An e-mail address, phone number or link."""

    person = _belongs_to(Person)
    kind = Choice("email", "phone", "link")
    label = _text()
    value = TextField(constraints=[Check("value <> ''")])
    folded = TextField(index=True)
    position = IntegerField(default=0)


class Address(Table):
    """A postal address."""

    person = _belongs_to(Person)
    label = _text()
    street = _text()
    locality = _text()
    region = _text()
    postcode = _text()
    country = _text()
    position = IntegerField(default=0)


class ImportantDate(Table):
    """A birthday or another day to remember, as exactly as it is known (`1984`, `1984-06`, `--06-12`)."""

    person = _belongs_to(Person)
    label = TextField()
    date = TextField(constraints=[Check("date <> ''")])


class Organisation(Table):
    """A company, association, chapter, school or team."""

    name = TextField(constraints=[Check("name <> ''")])
    folded = TextField(index=True)
    kind = Choice("company", "association", "chapter", "school", "other", default="company")
    link = _text()
    notes = _text()
    trashed_at = Moment(null=True)


class Affiliation(Table):
    """What a person is or was, in an organisation where one is known; no `until` means now."""

    person = _belongs_to(Person)
    organisation = _belongs_to(Organisation, null=True)
    title = _text(constraints=[Check("organisation_id IS NOT NULL OR title <> ''")])  # a post says something
    since = TextField(null=True)
    until = TextField(null=True)
    position = IntegerField(default=0)


class RelationshipType(Table):
    """A kind of relationship that the user added, with its reverse name."""

    key = TextField(unique=True)
    name = TextField()
    reverse_name = TextField()


class Relationship(Table):
    """`person` is the mentor (or whatever `kind` says) of `other`."""

    person = _belongs_to(Person, index=False)
    other = _belongs_to(Person)
    kind = TextField()

    class Meta:
        """One of a kind, and never with oneself."""

        indexes = ((("person", "other", "kind"), True),)
        constraints = [Check("person_id <> other_id")]  # noqa: RUF012


class Tag(Table):
    """A word the user sorts by."""

    name = TextField(constraints=[Check("name <> ''")])
    folded = TextField(unique=True)


class PersonTag(Table):
    """A person has a tag."""

    person = _belongs_to(Person, index=False)  # the index below begins with it
    tag = _belongs_to(Tag)

    class Meta:
        """Once only."""

        indexes = ((("person", "tag"), True),)


class MeetingKind(Table):
    """A kind of meeting that the user added to the built-in ones."""

    key = TextField(unique=True)
    name = TextField(constraints=[Check("name <> ''")])
    icon = TextField(default="users")
    counts_as_contact = Flag(default=True)


class Meeting(Table):
    """Any contact with people, past or planned: coffee, call, e-mail, event."""

    kind = TextField()
    title = _text()
    day = Day()
    time = TimeOfDay(null=True)
    zone = TextField()
    start_utc = Moment()  # for sorting; day, time and zone are the truth
    minutes = IntegerField(null=True, constraints=[Check("minutes > 0")])
    place = _text()
    channel = _text()
    notes = _text()
    private = Flag(default=False)
    state = Choice("planned", "happened", "cancelled", default="happened")
    counts_as_contact = Flag(default=True)
    notes_not_needed = Flag(default=False)
    trashed_at = Moment(null=True)

    class Meta:
        """Lists are sorted and filtered by these."""

        indexes = (
            (("trashed_at", "start_utc"), False),
            (("state", "start_utc"), False),
            (("kind", "start_utc"), False),
        )


class MeetingPerson(Table):
    """Somebody at a meeting, with a note line of their own."""

    meeting = _belongs_to(Meeting, index=False)  # an index below begins with each
    person = _belongs_to(Person, index=False)
    role = _text()
    line = _text()
    position = IntegerField(default=0)

    class Meta:
        """Nobody is at one meeting twice; who was met when is read from the indexes alone."""

        indexes = ((("meeting", "person"), True), (("person", "meeting"), False))


class MeetingTag(Table):
    """A meeting has a tag."""

    meeting = _belongs_to(Meeting, index=False)  # the index below begins with it
    tag = _belongs_to(Tag)

    class Meta:
        """Once only."""

        indexes = ((("meeting", "tag"), True),)


class FollowUp(Table):
    """A promise: what, by whom, until when."""

    what = TextField(constraints=[Check("what <> ''")])
    owed_by = Choice("me", "them", default="me")
    meeting = ForeignKeyField(Meeting, null=True, on_delete="SET NULL", lazy_load=False, backref="+")
    due = Day()
    time = TimeOfDay(null=True)  # an explicit time, never moved
    slot = TimeOfDay(null=True)  # without one: the quarter of an hour given to it once
    zone = TextField()
    due_utc = Moment()  # for sorting; due, time or slot, and zone are the truth
    remind_minutes = IntegerField(null=True, constraints=[Check("remind_minutes >= 0")])
    repeat_every = IntegerField(null=True, constraints=[Check("repeat_every > 0")])
    repeat_unit = Choice("days", "weeks", "months", "years", null=True)
    series = TextField()
    anchor_day = IntegerField(constraints=[Check("anchor_day BETWEEN 1 AND 31")])
    state = Choice("open", "done", "cancelled", default="open")
    closed_at = Moment(null=True)
    original_due = Day()
    snoozes = IntegerField(default=0)
    private = Flag(default=False)
    trashed_at = Moment(null=True)

    class Meta:
        """One time or one slot; a repeat has both its parts; a closed one says when."""

        indexes = ((("state", "due_utc"), False), (("due", "slot"), False), (("series",), False))
        constraints = [  # noqa: RUF012
            Check("(time IS NULL) <> (slot IS NULL)"),
            Check("(repeat_every IS NULL) = (repeat_unit IS NULL)"),
            Check("(state = 'open') = (closed_at IS NULL)"),
        ]


class FollowUpPerson(Table):
    """Somebody a follow-up is for, or who owes it."""

    follow_up = _belongs_to(FollowUp, index=False)  # the index below begins with it
    person = _belongs_to(Person)
    position = IntegerField(default=0)

    class Meta:
        """Once only."""

        indexes = ((("follow_up", "person"), True),)


class Setting(Table):
    """A choice of the user that changes data or exports, as JSON."""

    key = TextField(unique=True)
    value = TextField()


class Bookkeeping(Model):
    """What every table without history has."""

    id = Key()

    class Meta:
        """The same names and strictness."""

        legacy_table_names = False
        strict_tables = True


class LogbookState(Bookkeeping):
    """The one row that says which logbook this is, how often it changed, and which door is open."""

    uid = TextField()
    created = Moment()
    changes = IntegerField(default=0)
    door = Choice("edit", "replay", "bookkeeping", null=True)
    step = IntegerField(null=True)

    class Meta:
        """There is one row only."""

        constraints = [Check("id = 1")]  # noqa: RUF012


class Step(Bookkeeping):
    """One thing the user did: what one undo takes back."""

    uid = TextField(unique=True)
    device = TextField()
    label = TextField()
    arguments = TextField()  # JSON list of uids: names are looked up when shown
    merge_key = TextField(null=True)
    at = Moment()
    # dropped: undone and then written over by another step; sealed: from before a migration
    state = Choice("done", "undone", "dropped", "sealed", default="done")

    class Meta:
        """Undo and redo look for the last of a state."""

        indexes = ((("state",), False),)


class History(Bookkeeping):
    """One changed row of a step, before and after, as JSON; written by triggers."""

    step = ForeignKeyField(Step, on_delete="CASCADE", lazy_load=False, backref="+")
    table = TextField()
    row = IntegerField()
    old = TextField(null=True)
    new = TextField(null=True)

    class Meta:
        """One row's story is read by table and number."""

        indexes = ((("table", "row"), False),)


class Draft(Bookkeeping):
    """What was typed into a sheet and not yet saved, as JSON."""

    name = TextField(unique=True)
    text = TextField()
    at = Moment()


class CalendarExport(Bookkeeping):
    """What a calendar profile was last given of one item: its SEQUENCE lives here and never falls."""

    profile = TextField()
    uid = TextField()
    digest = TextField()
    sequence = IntegerField(default=0)
    exported_at = Moment()
    summary = _text()
    start_utc = Moment()  # a calendar can be told to drop an entry whose row is erased
    state = Choice("open", "done", "cancelled", default="open")

    class Meta:
        """One line an item and profile."""

        indexes = ((("profile", "uid"), True),)


class ProgramNote(Bookkeeping):
    """What the program remembers of its own running, such as an erase that is not finished."""

    key = TextField(unique=True)
    value = TextField()


class Attachment(Bookkeeping):
    """The bytes of a photo or file, once, named by their sha256."""

    sha256 = TextField(unique=True)
    media_type = TextField()
    bytes = BlobField()


JOURNALED: tuple[type[Table], ...] = (
    Person,
    ContactPoint,
    Address,
    ImportantDate,
    Organisation,
    Affiliation,
    RelationshipType,
    Relationship,
    Tag,
    PersonTag,
    MeetingKind,
    Meeting,
    MeetingPerson,
    MeetingTag,
    FollowUp,
    FollowUpPerson,
    Setting,
)

KEPT_WITHOUT_HISTORY: tuple[type[Bookkeeping], ...] = (Draft, CalendarExport, ProgramNote, Attachment)

ALL: tuple[type[Model], ...] = (*JOURNALED, LogbookState, Step, History, *KEPT_WITHOUT_HISTORY)


def name_of(model: type[Model]) -> str:
    """The table's name in the file."""
    return str(model._meta.table_name)
