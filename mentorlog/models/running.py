"""What the logbook keeps of its own running: its state and history, and the tables without one."""

from __future__ import annotations

from peewee import BlobField, Check, ForeignKeyField, IntegerField, TextField

from mentorlog.columns import Choice, Moment
from mentorlog.models.base import Bookkeeping, Table, text


class Setting(Table):
    """A choice of the user that changes data or exports, as JSON."""

    key = TextField(unique=True)
    value = TextField()


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
    """One changed row of a step, before and after, as JSON; written by triggers.

    It is read by steps. One row's story is sought only where somebody is erased, which makes an index for
    it: kept up at each save, that would be the dearest index of all.
    """

    step = ForeignKeyField(Step, on_delete="CASCADE", lazy_load=False, backref="+")
    table = TextField()
    row = IntegerField()
    old = TextField(null=True)
    new = TextField(null=True)


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
    summary = text()
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
