"""Introductions: who made whom known to whom, whether it was taken up, what came of it, and the thanks."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, get_args

from msgspec import Struct
from peewee import JOIN

from mentorlog import clock
from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.introductions import Introduction
from mentorlog.words import line

State = Literal["asked", "made", "accepted", "declined"]
STATES: tuple[State, ...] = get_args(State)


class Party(Struct, frozen=True):
    """One of the three; without a uid it is the user."""

    uid: str = ""
    name: str = ""


class IntroductionRow(Struct, frozen=True):
    """An introduction; it waits for thanks where somebody else took the trouble and nobody thanked them."""

    uid: str
    introducer: Party
    person: Party
    other: Party
    day: date
    state: State
    outcome: str
    thanked_on: date | None

    @property
    def waits_for_thanks(self) -> bool:
        """Whether the introducer took the trouble and was not thanked yet."""
        return bool(self.introducer.uid) and self.state in ("made", "accepted") and self.thanked_on is None


def add(
    logbook: Logbook,
    person: str,
    *,
    introducer: str | None = None,
    other: str | None = None,
    day: date | None = None,
    state: State = "made",
    outcome: str = "",
) -> str:
    """Note that the introducer makes a person known to another one, by uids; None is the user. Gives the uid.

    Raises InvalidEntry("other") where not two others take part, or somebody twice; NotFound.
    """
    named = [uid for uid in (introducer, person, other) if uid is not None]
    if len(named) < 2:
        raise InvalidEntry(
            "other", marked("An introduction has two people besides you, or three without you.")
        )
    if len(set(named)) < len(named):
        raise InvalidEntry("other", marked("Nobody can be made known to themselves."))
    uid = new_uid()
    numbers = dict(zip(named, logbook.ids_of(Person, named), strict=True))
    with logbook.edit("introduction-added", *named):
        logbook.insert(
            Introduction,
            uid=uid,
            introducer=numbers.get(introducer or ""),
            person=numbers[person],
            other=numbers.get(other or ""),
            day=day or clock.today(),
            state=_known(state),
            outcome=line(outcome),
        )
    return uid


def change(logbook: Logbook, uid: str, *, state: State | None = None, outcome: str | None = None) -> None:
    """Say how it stands, or what came of it. Raises NotFound, InvalidEntry("state")."""
    number = logbook.id_of(Introduction, uid)
    changes: dict[str, Any] = {} if state is None else {"state": _known(state)}
    if outcome is not None:
        changes["outcome"] = line(outcome)
    with logbook.edit("introduction-changed", *_people(logbook, number)):
        logbook.update(Introduction, number, **changes)


def thank(logbook: Logbook, uid: str, on: date | None = None) -> None:
    """Note that the introducer was thanked, today unless said. InvalidEntry("on") where that is the user."""
    number = logbook.id_of(Introduction, uid)
    introducers = Person.select(Person.uid).join(Introduction, on=Introduction.introducer == Person.id)
    introducer = logbook.value(introducers.where(Introduction.id == number))
    if introducer is None:
        raise InvalidEntry("on", marked("You made them known yourself; there is nobody to thank."))
    with logbook.edit("introducer-thanked", introducer):
        logbook.update(Introduction, number, thanked_on=on or clock.today())


def remove(logbook: Logbook, uid: str) -> None:
    """Take an introduction away; the people stay."""
    number = logbook.id_of(Introduction, uid)
    with logbook.edit("introduction-removed", *_people(logbook, number)):
        logbook.delete(Introduction, number)


def listing(logbook: Logbook, person: str | None = None) -> list[IntroductionRow]:
    """All, or those in which a person takes part, the latest first; none of people in the Trash."""
    one, by, other = Person.alias(), Person.alias(), Person.alias()
    query = (
        Introduction.select(
            Introduction.uid,
            by.uid,
            by.name,
            one.uid,
            one.name,
            other.uid,
            other.name,
            Introduction.day,
            Introduction.state,
            Introduction.outcome,
            Introduction.thanked_on,
        )
        .join(one, on=Introduction.person == one.id)
        .join_from(Introduction, by, JOIN.LEFT_OUTER, on=Introduction.introducer == by.id)
        .join_from(Introduction, other, JOIN.LEFT_OUTER, on=Introduction.other == other.id)
        .where(by.trashed_at.is_null(), one.trashed_at.is_null(), other.trashed_at.is_null())
        .order_by(Introduction.day.desc(), Introduction.id.desc())
    )
    if person is not None:
        query = query.where((by.uid == person) | (one.uid == person) | (other.uid == person))
    return [_row(*values) for values in logbook.tuples(query)]


def find(logbook: Logbook, typed: str) -> str:
    """The introduction whose uid begins or ends so. Raises NotFound, Ambiguous."""
    return logbook.uid_like(Introduction, Introduction.outcome, typed)


def told(row: IntroductionRow) -> str:
    """`Ada Lindqvist: Bruno Costa and you`."""
    by, one, other = (party.name or _("you") for party in (row.introducer, row.person, row.other))
    return _("{by}: {one} and {other}").format(by=by, one=one, other=other)


def state_word(state: State) -> str:
    """How it stands, in a word or two."""
    words = {
        "asked": _("asked for"),
        "made": _("made"),
        "accepted": _("accepted"),
        "declined": _("declined"),
    }
    return words[state]


def _row(uid: str, *values: Any) -> IntroductionRow:
    by, one, other = (Party(values[place] or "", values[place + 1] or "") for place in (0, 2, 4))
    return IntroductionRow(uid, by, one, other, *values[6:])


def _people(logbook: Logbook, number: int) -> list[str]:
    columns = (Introduction.introducer, Introduction.person, Introduction.other)
    [numbers] = logbook.tuples(Introduction.select(*columns).where(Introduction.id == number))
    return logbook.column(Person.select(Person.uid).where(Person.id.in_([each for each in numbers if each])))


def _known(state: str) -> State:
    for each in STATES:
        if each == state:
            return each
    raise InvalidEntry(
        "state", marked("“{state}” is none of {states}."), state=state, states=", ".join(STATES)
    )
