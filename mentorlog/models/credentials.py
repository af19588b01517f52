"""Credentials, the activities that earn credits for them, what was claimed, and the user's own rules.

Activities name a rule by its key, not a row: they outlive a credential that is retired and earned again, and
a rule that was taken away. Credits are whole hundredths of the unit.
"""

from __future__ import annotations

from typing import get_args

from peewee import Check, IntegerField, TextField

from mentorlog.columns import Choice, Day, Flag, Moment
from mentorlog.credit_words import ActivityKind, Proof
from mentorlog.models.base import Table, belongs_to, linked_to, text
from mentorlog.models.evidence import Evidence
from mentorlog.models.meetings import Meeting
from mentorlog.models.people import Organisation, Person


class Credential(Table):
    """A credential that is held, worked towards, or retired; `expires` is as the issuer wrote it."""

    rule = TextField(index=True, constraints=[Check("rule <> ''")])
    name = TextField(constraints=[Check("name <> ''")])  # as its rule called it, for a rule can be taken away
    number = text()
    state = Choice("held", "working", "retired", default="held")
    earned = Day(null=True)
    expires = Day(null=True)
    exam_on = Day(null=True)
    retired_on = Day(null=True)
    notes = text()
    trashed_at = Moment(null=True)

    class Meta:
        """What is held was earned on a day, and does not end before it."""

        constraints = [  # noqa: RUF012
            Check("state <> 'held' OR earned IS NOT NULL"),
            Check("expires IS NULL OR earned IS NULL OR expires >= earned"),
        ]


class CredentialCycle(Table):
    """A cycle that is over, as it really was."""

    credential = belongs_to(Credential)
    since = Day()
    until = Day(constraints=[Check("until >= since")])


class OpeningBalance(Table):
    """What had been earned in a group when the user began to keep activities here."""

    credential = belongs_to(Credential, index=False)  # the index below begins with it
    as_of = Day()
    group_key = TextField(constraints=[Check("group_key <> ''")])
    hundredths = IntegerField(constraints=[Check("hundredths > 0")])

    class Meta:
        """One for each group."""

        indexes = ((("credential", "group_key"), True),)


class Holder(Table):
    """A person in the network who holds a credential."""

    person = belongs_to(Person, index=False)  # the index below begins with it
    rule = TextField(index=True, constraints=[Check("rule <> ''")])

    class Meta:
        """Once only."""

        indexes = ((("person", "rule"), True),)


class Activity(Table):
    """Something that may be worth credits: a meeting, a course, a webinar, a talk, ..."""

    title = TextField(constraints=[Check("title <> ''")])
    kind = Choice(*get_args(ActivityKind))
    day = Day(index=True)
    minutes = IntegerField(null=True, constraints=[Check("minutes > 0")])
    meeting = linked_to(Meeting)
    organisation = linked_to(Organisation)  # who held it
    link = text()
    code = text()  # the provider's number of it, by which an issuer knows it
    notes = text()  # what was learned
    trashed_at = Moment(null=True)


class ActivityCredit(Table):
    """An activity counts towards a rule; without an amount it counts what it is worth by its minutes."""

    activity = belongs_to(Activity, index=False)  # the index below begins with it
    rule = TextField(index=True, constraints=[Check("rule <> ''")])
    group_key = text()
    hundredths = IntegerField(null=True, constraints=[Check("hundredths >= 0")])

    class Meta:
        """Once only for each group; whoever counts all of them reads the second index and no row."""

        indexes = (
            (("activity", "rule", "group_key"), True),
            (("activity", "rule", "group_key", "hundredths"), False),
        )


class Claim(Table):
    """What became of the claim of an activity towards a rule; what has none was not claimed."""

    activity = belongs_to(Activity, index=False)  # the index below begins with it
    rule = TextField(constraints=[Check("rule <> ''")])
    state = Choice("claimed", "approved", "rejected", "audited")
    day = Day()
    number = text()

    class Meta:
        """One for each rule."""

        indexes = ((("activity", "rule"), True),)


class ActivityEvidence(Table):
    """Evidence shows that an activity took place, and what an auditor would find in it."""

    activity = belongs_to(Activity, index=False)  # the index below begins with it
    evidence = belongs_to(Evidence)
    proof = Choice(*get_args(Proof), default="certificate")
    in_english = Flag(default=True)

    class Meta:
        """Once only."""

        indexes = ((("activity", "evidence"), True),)


class OwnRule(Table):
    """A rule that the user added, or changed from a shipped one: its text, as a file of rules has it."""

    key = TextField(unique=True)
    toml = TextField()
