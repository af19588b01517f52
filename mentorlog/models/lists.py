"""Lists that the user comes back to."""

from __future__ import annotations

from peewee import Check, IntegerField, TextField

from mentorlog.columns import Choice
from mentorlog.models.base import Table, text


class SavedList(Table):
    """People, meetings or follow-ups for whom a question holds, in an order of its own, under a name."""

    name = TextField(constraints=[Check("name <> ''")])
    folded = TextField(unique=True)
    noun = Choice("people", "meetings", "follow-ups")
    question = text()  # in the language of lists
    sort = text()  # the key of an order; empty for the usual one
    position = IntegerField(default=0)
