"""Sessions: the meetings of a mentorship, each with an agenda before and a reflection after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Any, TypedDict, Unpack

from msgspec import Struct
from peewee import Case, Select, fn

from mentorlog import meetings
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.meetings import NextStep, Participant, Particulars
from mentorlog.mentoring.guides import FREE, guide_of
from mentorlog.models import Meeting, MeetingPerson, Person
from mentorlog.models.mentoring import Feedback, Mentorship, Session
from mentorlog.words import paragraphs

KIND = "mentoring"


class Preparation(TypedDict, total=False):
    """What a session has beside what every meeting has; what is left out stays as it is."""

    guide: str
    agenda: str
    reflection: str
    usefulness: int | None


class SessionPlace(Struct, frozen=True):
    """Which session a meeting (by its uid) is: the `number`-th of its mentorship, of `of` meant to be.

    One that fell through or lies in the trash has no number: 0.
    """

    meeting: str
    mentorship: str
    number: int
    of: int | None


class SessionRow(SessionPlace, frozen=True):
    """A session, with all that it has beside what every meeting has, and with what is read of that."""

    day: date
    time: time | None
    state: str
    minutes: int | None
    title: str
    notes: str
    private: bool
    guide: str
    agenda: str
    reflection: str
    usefulness: int | None
    feedback: int


def log(
    logbook: Logbook,
    mentorship: str,
    start: When,
    next_steps: Sequence[NextStep] = (),
    *,
    line: str = "",
    preparation: Preparation | None = None,
    **particulars: Unpack[Particulars],
) -> str:
    """Log or plan a session with the person of a mentorship, and give the meeting's uid.

    The session of a confidential mentorship is private unless said otherwise.
    """
    number = logbook.id_of(Mentorship, mentorship)
    query = Mentorship.select(Person.uid, Mentorship.confidential).join(Person).where(Mentorship.id == number)
    [(person, confidential)] = logbook.tuples(query)
    said: Particulars = {"kind": KIND, "private": confidential, **particulars}
    columns = _columns(logbook, preparation or {})
    with logbook.edit("session-logged", person):
        meeting = meetings.log(logbook, [Participant(person, line)], start, next_steps, **said)
        logbook.insert(Session, meeting=logbook.id_of(Meeting, meeting), mentorship=number, **columns)
    return meeting


def edit(
    logbook: Logbook, meeting: str, *, merge_key: str | None = None, **preparation: Unpack[Preparation]
) -> None:
    """Change what is given of a session; edits in a row with one `merge_key` are one undo step."""
    number = _number(logbook, meeting)
    columns = _columns(logbook, preparation)
    with logbook.edit("session-changed", meeting, merge_key=merge_key):
        if columns:
            logbook.update(Session, number, **columns)


def join(logbook: Logbook, meeting: str, mentorship: str) -> None:
    """Make a meeting a session of this mentorship, of another one from now on where it was one already.

    That of a confidential mentorship becomes private.
    """
    row = logbook.id_of(Meeting, meeting)
    whole = logbook.id_of(Mentorship, mentorship)
    there = logbook.value(Session.select(Session.id).where(Session.meeting == row))
    with logbook.edit("session-joined", meeting):
        if there is None:
            logbook.insert(Session, meeting=row, mentorship=whole)
        else:
            logbook.update(Session, there, mentorship=whole)
        if logbook.value(Mentorship.select(Mentorship.confidential).where(Mentorship.id == whole)):
            logbook.update(Meeting, row, private=True)


def claim(logbook: Logbook, meeting: str) -> str | None:
    """Make a meeting of this kind a session of the one running mentorship of its people, and give its uid.

    Where there is none, or more than one, nothing is guessed. It joins the edit that logs the meeting.
    """
    is_meant = (Meeting.uid == meeting) & (Meeting.kind == KIND)
    there = MeetingPerson.select(MeetingPerson.person).join(Meeting).where(is_meant)
    query = (
        Mentorship.select(Mentorship.uid)
        .join(Person)
        .where(Mentorship.state.in_(("proposed", "active")) & Mentorship.trashed_at.is_null())
        .where(Person.id.in_(there))
    )
    running = logbook.column(query)
    if len(running) != 1:
        return None
    join(logbook, meeting, running[0])
    return str(running[0])


def leave(logbook: Logbook, meeting: str) -> None:
    """Make a session an ordinary meeting again; what was prepared for it is gone with undo only."""
    number = _number(logbook, meeting)
    with logbook.edit("session-left", meeting):
        logbook.delete(Session, number)


def of_mentorship(logbook: Logbook, mentorship: str) -> list[SessionRow]:
    """All sessions of a mentorship outside the trash, the first first."""
    rows = logbook.tuples(_course(Mentorship.uid == mentorship, *_rest()))
    return [SessionRow(*row) for trashed, *row in rows if not trashed]


def one(logbook: Logbook, meeting: str) -> SessionRow | None:
    """The session that this meeting is, or None where it is none."""
    rows = logbook.tuples(_course(_of_meetings([meeting]), *_rest()))
    return next((SessionRow(*row) for _trashed, *row in rows if row[0] == meeting), None)


def places(logbook: Logbook, meetings: Sequence[str]) -> dict[str, SessionPlace]:
    """Which sessions of mentorships outside the trash these meetings are, by their uids."""
    course = _course(_of_meetings(meetings) & Mentorship.trashed_at.is_null())
    columns = [getattr(course.c, name) for name in SessionPlace.__struct_fields__]
    places = logbook.rows(Select([course], columns).where(course.c.meeting.in_(meetings)), SessionPlace)
    return {place.meeting: place for place in places}


def _of_meetings(meetings: Sequence[str]) -> Any:
    """Whether a mentorship is one of those that these meetings are sessions of."""
    mine = Session.select(Session.mentorship).join(Meeting).where(Meeting.uid.in_(meetings))
    return Mentorship.id.in_(mine)


def _course(condition: Any, *rest: Any) -> Any:
    """All sessions of the mentorships chosen, each with its number among those that counted before it."""
    order = (Meeting.start_utc, Meeting.id)
    counts = Meeting.trashed_at.is_null() & (Meeting.state != "cancelled")
    before = fn.SUM(counts).over(partition_by=[Session.mentorship], order_by=order).coerce(False)
    number = Case(None, [(counts, before)], 0)
    place: tuple[Any, ...] = (Meeting.uid, Mentorship.uid, number, Mentorship.sessions)
    named = (column.alias(name) for column, name in zip(place, SessionPlace.__struct_fields__, strict=True))
    query = Session.select(Meeting.trashed_at, *named, *rest).join(Meeting).switch(Session).join(Mentorship)
    return query.where(condition).order_by(*order)


def _rest() -> tuple[Any, ...]:
    """What a row has beside its place."""
    said = Feedback.select(fn.COUNT(Feedback.id)).where(
        (Feedback.meeting == Meeting.id) & Feedback.trashed_at.is_null()
    )
    return (
        Meeting.day,
        Meeting.time,
        Meeting.state,
        Meeting.minutes,
        Meeting.title,
        Meeting.notes,
        Meeting.private,
        Session.guide,
        Session.agenda,
        Session.reflection,
        Session.usefulness,
        said,
    )


def _number(logbook: Logbook, meeting: str) -> int:
    """The row number of the session that a meeting is; InvalidEntry("session") where it is none."""
    row = logbook.id_of(Meeting, meeting)
    number = logbook.value(Session.select(Session.id).where(Session.meeting == row))
    if number is None:
        raise InvalidEntry("session", marked("This meeting is no session of a mentorship."))
    return int(number)


def _columns(logbook: Logbook, preparation: Preparation) -> dict[str, Any]:
    columns: dict[str, Any] = dict(preparation)
    for name in ("agenda", "reflection"):
        if name in columns:
            columns[name] = paragraphs(columns[name])
    if "guide" in columns:
        columns["guide"] = guide_of(logbook, columns["guide"] or FREE).key
    if columns.get("usefulness") is not None and columns["usefulness"] not in range(1, 6):
        raise InvalidEntry("usefulness", marked("Usefulness goes from 1 to 5."))
    return columns
