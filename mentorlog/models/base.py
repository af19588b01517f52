"""What the tables of a logbook are made of: those of the user's facts, and those without history."""

from __future__ import annotations

from typing import Any

from peewee import ForeignKeyField, IntegerField, Model, TextField

from mentorlog.columns import Key, Moment


def text(**options: Any) -> TextField:
    """A text that may be empty, and is never NULL."""
    return TextField(default="", **options)


def belongs_to(model: type[Model], **options: Any) -> ForeignKeyField:
    """A link to the row it is part of: with that row erased, it goes too."""
    # lazy_load=False: an unjoined access gives the id, so a forgotten join shows in a test, not as slowness.
    return ForeignKeyField(model, on_delete="CASCADE", lazy_load=False, backref="+", **options)


def linked_to(model: Any, **options: Any) -> ForeignKeyField:
    """A link to another row, of the table itself for "self": with that row erased, the link is cut."""
    link: ForeignKeyField = ForeignKeyField(
        model, null=True, on_delete="SET NULL", lazy_load=False, backref="+", **options
    )
    return link


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


class Bookkeeping(Model):
    """What every table without history has."""

    id = Key()

    class Meta:
        """The same names and strictness."""

        legacy_table_names = False
        strict_tables = True


def name_of(model: type[Model]) -> str:
    """The table's name in the file."""
    return str(model._meta.table_name)
