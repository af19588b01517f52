"""Memberships of associations: their terms and dues, chapters, roles held, and papers."""

from __future__ import annotations

from peewee import Check, IntegerField

from mentorlog.columns import Choice, Day, Moment
from mentorlog.models.base import Table, belongs_to, linked_to, text
from mentorlog.models.evidence import Evidence
from mentorlog.models.people import Organisation


class Membership(Table):
    """The user is a member of an association; its states follow from its terms."""

    organisation = belongs_to(Organisation)
    preset = text()  # the key of a preset
    number = text()
    grade = text()
    joined = Day(null=True)
    anchor = Choice("anniversary", "calendar-year", default="anniversary")
    auto_renew = Choice("yes", "no", "not-offered", default="no")
    renewal_days = IntegerField(default=90, constraints=[Check("renewal_days >= 0")])
    grace_days = IntegerField(default=0, constraints=[Check("grace_days >= 0")])
    link = text()  # where one logs in
    notes = text()
    ended_on = Day(null=True)  # the user left it
    trashed_at = Moment(null=True)


class MembershipTerm(Table):
    """A term with its dues, in hundredths of the currency's unit."""

    membership = belongs_to(Membership)
    since = Day()
    until = Day(constraints=[Check("until >= since")])
    dues = IntegerField(null=True, constraints=[Check("dues >= 0")])
    currency = text()
    paid_on = Day(null=True)

    class Meta:
        """An amount says of what."""

        constraints = [Check("(dues IS NULL) = (currency = '')")]  # noqa: RUF012


class MembershipChapter(Table):
    """A chapter that the user belongs to by a membership."""

    membership = belongs_to(Membership, index=False)  # the index below begins with it
    organisation = belongs_to(Organisation)

    class Meta:
        """Once only."""

        indexes = ((("membership", "organisation"), True),)


class MembershipRole(Table):
    """What the user was in an association or one of its chapters, from a day to a day."""

    membership = belongs_to(Membership)
    chapter = linked_to(Organisation)
    role = Choice("member", "officer", "volunteer", default="member")
    title = text()
    since = Day(null=True)
    until = Day(null=True)

    class Meta:
        """It does not end before it begins."""

        constraints = [Check("until IS NULL OR since IS NULL OR until >= since")]  # noqa: RUF012


class MembershipEvidence(Table):
    """A paper of a membership: a receipt, a card, a letter."""

    membership = belongs_to(Membership, index=False)  # the index below begins with it
    evidence = belongs_to(Evidence)

    class Meta:
        """Once only."""

        indexes = ((("membership", "evidence"), True),)
