"""What the user was in an association or in one of its chapters: member, officer, volunteer."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, TypedDict, Unpack

from msgspec import Struct
from peewee import JOIN

from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Organisation
from mentorlog.models.memberships import Membership, MembershipRole
from mentorlog.organisations import named
from mentorlog.words import line

Role = Literal["member", "officer", "volunteer"]


class RoleDetails(TypedDict, total=False):
    """What can be said of a role; what is left out stays as it is. A chapter is a name, "" for none."""

    role: Role
    title: str
    chapter: str
    since: date | None
    until: date | None


class RoleRow(Struct, frozen=True):
    """A role as lists show it; `chapter` is the name of the chapter, "" for the association itself."""

    uid: str
    role: Role
    title: str
    chapter: str
    since: date | None
    until: date | None


def add(logbook: Logbook, membership: str, **details: Unpack[RoleDetails]) -> str:
    """Note a role, that of a member unless said, and give its uid.

    Raises InvalidEntry("until") for one that ends before it begins.
    """
    uid = new_uid()
    number = logbook.id_of(Membership, membership)
    _ensure_forwards(details.get("since"), details.get("until"))
    with logbook.edit("membership-role-added", membership):
        logbook.insert(MembershipRole, uid=uid, membership=number, **_columns(logbook, details))
    return uid


def edit(logbook: Logbook, uid: str, **details: Unpack[RoleDetails]) -> None:
    """Change what is given. Raises InvalidEntry("until")."""
    number = logbook.id_of(MembershipRole, uid)
    kept = MembershipRole.select(MembershipRole.since, MembershipRole.until)
    [(since, until)] = logbook.tuples(kept.where(MembershipRole.id == number))
    _ensure_forwards(details.get("since", since), details.get("until", until))
    with logbook.edit("membership-role-changed", _membership_of(logbook, number)):
        logbook.update(MembershipRole, number, **_columns(logbook, details))


def remove(logbook: Logbook, uid: str) -> None:
    """Take a role away."""
    number = logbook.id_of(MembershipRole, uid)
    with logbook.edit("membership-role-removed", _membership_of(logbook, number)):
        logbook.delete(MembershipRole, number)


def of_membership(logbook: Logbook, membership: str) -> list[RoleRow]:
    """The roles held by a membership: those of today first, then the latest."""
    query = (
        MembershipRole.select(
            MembershipRole.uid,
            MembershipRole.role,
            MembershipRole.title,
            Organisation.name,
            MembershipRole.since,
            MembershipRole.until,
        )
        .join(Organisation, JOIN.LEFT_OUTER)
        .where(MembershipRole.membership == logbook.id_of(Membership, membership))
        .order_by(MembershipRole.until.is_null().desc(), MembershipRole.since.desc(), MembershipRole.id)
    )
    return [
        RoleRow(uid, role, title, chapter or "", since, until)
        for uid, role, title, chapter, since, until in logbook.tuples(query)
    ]


def _columns(logbook: Logbook, details: RoleDetails) -> dict[str, Any]:
    """The columns; a chapter that is new is made, so within an edit."""
    columns: dict[str, Any] = dict(details)
    if "title" in columns:
        columns["title"] = line(columns["title"])
    if "chapter" in columns:
        clean = line(columns["chapter"])
        columns["chapter"] = named(logbook, clean, "chapter") if clean else None
    return columns


def _membership_of(logbook: Logbook, number: int) -> str:
    query = Membership.select(Membership.uid).join(MembershipRole)
    return str(logbook.value(query.where(MembershipRole.id == number)))


def _ensure_forwards(since: date | None, until: date | None) -> None:
    if since and until and until < since:
        raise InvalidEntry("until", marked("A role cannot end before it begins."))
