"""Mentorships from their agreement to their end: with a mentor, or with somebody the user mentors."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal, TypedDict, Unpack

from mentorlog import clock, dates, people
from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring.presets import programme
from mentorlog.models import Meeting, Person
from mentorlog.models.mentoring import Feedback, Mentorship, Session
from mentorlog.words import line, paragraphs

Role = Literal["mentee", "mentor"]
State = Literal["proposed", "active", "paused", "ended"]
ROLES = ("mentee", "mentor")


class Terms(TypedDict, total=False):
    """What a mentorship may say; what is left out has its default, or stays as it is."""

    purpose: str
    programme: str
    since: date | None
    until: date | None
    every_days: int | None
    sessions: int | None
    minutes: int | None
    confidential: bool
    agreement: str


_WHOLE = ("every_days", "sessions", "minutes")


def start(
    logbook: Logbook, person: str, role: Role, *, proposed: bool = False, **terms: Unpack[Terms]
) -> str:
    """Begin or propose a mentorship in which the user is the `role`, and give its uid.

    A programme fills in what is not said. Raises InvalidEntry with the field that cannot be kept, NotFound.
    """
    if role not in ROLES:
        raise InvalidEntry("role", marked("In a mentorship you are the mentee or the mentor."))
    uid = new_uid()
    columns = _columns({**_of_programme(terms), **terms})
    with logbook.edit("mentorship-started", person):
        logbook.insert(
            Mentorship,
            uid=uid,
            person=logbook.id_of(Person, person),
            role=role,
            state="proposed" if proposed else "active",
            **columns,
        )
    return uid


def edit(logbook: Logbook, uid: str, *, merge_key: str | None = None, **terms: Unpack[Terms]) -> None:
    """Change what is given; edits in a row with one `merge_key` are one undo step.

    What was said before it became confidential becomes private with it.
    """
    number = logbook.id_of(Mentorship, uid)
    columns = _columns(terms)
    kept = Mentorship.select(Mentorship.since, Mentorship.until, Mentorship.confidential)
    [(since, until, was_confidential)] = logbook.tuples(kept.where(Mentorship.id == number))
    _refuse_backwards(columns.get("since", since), columns.get("until", until))
    with logbook.edit("mentorship-changed", uid, merge_key=merge_key):
        if columns:
            logbook.update(Mentorship, number, **columns)
        if terms.get("confidential") and not was_confidential:
            _keep_private(logbook, number)


def activate(logbook: Logbook, uid: str) -> None:
    """Begin what was proposed, go on with what was paused, or reopen what was ended; from today on."""
    columns = {"state": "active", "resumed_on": clock.today(), "ended_on": None, "end_reason": ""}
    with logbook.edit("mentorship-resumed", uid):
        logbook.update(Mentorship, logbook.id_of(Mentorship, uid), **columns)


def pause(logbook: Logbook, uid: str) -> None:
    """Let a mentorship rest: it is not stalled meanwhile."""
    with logbook.edit("mentorship-paused", uid):
        logbook.update(
            Mentorship, logbook.id_of(Mentorship, uid), state="paused", ended_on=None, end_reason=""
        )


def end(
    logbook: Logbook,
    uid: str,
    reason: str,
    *,
    on: date | None = None,
    outcome: str | None = None,
    thanked_on: date | None = None,
) -> None:
    """End a mentorship with its reason, what changed by it, and when the user said thanks.

    Of one that had ended before, the last two stay as they are where they are left out. Raises
    InvalidEntry("reason") for none, InvalidEntry("on") for a day before it began; what was to begin later can
    be called off today.
    """
    number = logbook.id_of(Mentorship, uid)
    clean = line(reason)
    if not clean:
        raise InvalidEntry("reason", marked("A mentorship ends with a reason: why does this one?"))
    since = logbook.value(Mentorship.select(Mentorship.since).where(Mentorship.id == number))
    if on and since and on < since:
        raise InvalidEntry(
            "on", marked("It cannot end before it began, on {since}."), since=dates.spoken(since)
        )
    columns: dict[str, Any] = {"state": "ended", "ended_on": on or clock.today(), "end_reason": clean}
    if outcome is not None:
        columns["outcome"] = paragraphs(outcome)
    if thanked_on is not None:
        columns["thanked_on"] = thanked_on
    with logbook.edit("mentorship-ended", uid):
        logbook.update(Mentorship, number, **columns)


def thank(logbook: Logbook, uid: str, on: date | None = None) -> None:
    """Note that the user said thanks."""
    with logbook.edit("mentorship-thanked", uid):
        logbook.update(Mentorship, logbook.id_of(Mentorship, uid), thanked_on=on or clock.today())


def trash(logbook: Logbook, uids: Sequence[str]) -> None:
    """Put mentorships into the trash; their meetings and feedback stay."""
    with logbook.edit("mentorships-trashed", *uids):
        for uid in uids:
            logbook.update(Mentorship, logbook.id_of(Mentorship, uid), trashed_at=clock.now())


def restore(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take mentorships out of the trash."""
    with logbook.edit("mentorships-restored", *uids):
        for uid in uids:
            logbook.update(Mentorship, logbook.id_of(Mentorship, uid), trashed_at=None)


def is_confidential(logbook: Logbook, person: str) -> bool:
    """Whether what is said with this person stays between the two, by a mentorship of today or of before."""
    theirs = Mentorship.select(Mentorship.id).join(Person).where(Person.uid == person)
    agreed = theirs.where(Mentorship.confidential & Mentorship.trashed_at.is_null())
    return logbook.value(agreed) is not None


def find(logbook: Logbook, who: str) -> list[str]:
    """The uids of the mentorships that `who` means: one by its uid, or all with that person, newest first.

    Raises NotFound, Ambiguous for a name that several people have.
    """
    by_uid = Mentorship.select(Mentorship.uid).where(Mentorship.uid == who)
    if found := logbook.column(by_uid):
        return found
    person = logbook.id_of(Person, people.find(logbook, who))
    theirs = Mentorship.select(Mentorship.uid).where(
        (Mentorship.person == person) & Mentorship.trashed_at.is_null()
    )
    return logbook.column(theirs.order_by(Mentorship.id.desc()))


def _of_programme(terms: Terms) -> Terms:
    if not terms.get("programme"):
        return {}
    form = programme(terms["programme"])
    begins = terms.get("since") or clock.today()
    return {
        "since": begins,
        "until": form.until(begins),
        "every_days": form.every_days,
        "sessions": form.sessions,
        "minutes": form.minutes,
    }


def _columns(terms: Terms) -> dict[str, Any]:
    columns: dict[str, Any] = dict(terms)
    if columns.get("programme"):
        programme(columns["programme"])
    if "purpose" in columns:
        columns["purpose"] = line(columns["purpose"])
    if "agreement" in columns:
        columns["agreement"] = paragraphs(columns["agreement"])
    for name in _WHOLE:
        if columns.get(name) is not None and columns[name] < 1:
            raise InvalidEntry(name, marked("This is a whole number, one or more."))
    _refuse_backwards(columns.get("since"), columns.get("until"))
    return columns


def _keep_private(logbook: Logbook, number: int) -> None:
    """Make private what was said in a mentorship: its sessions, and its feedback or that of its person."""
    theirs = Mentorship.select(Mentorship.person).where(Mentorship.id == number)
    held = Session.select(Session.meeting).where(Session.mentorship == number)
    of_nothing_else = Feedback.mentorship.is_null() & Feedback.giver.in_(theirs)
    said = (Feedback.mentorship == number) | of_nothing_else
    for model, condition in ((Meeting, Meeting.id.in_(held)), (Feedback, said)):
        rows = logbook.column(model.select(model.id).where(condition & ~model.private))
        logbook.update_all(model, rows, private=True)


def _refuse_backwards(since: date | None, until: date | None) -> None:
    if since and until and until < since:
        raise InvalidEntry("until", marked("A mentorship cannot end before it begins."))
