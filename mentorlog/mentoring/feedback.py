"""Feedback: what somebody said, word for word, what the user made of it, and what was done with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Literal, TypedDict, Unpack

from msgspec import Struct
from peewee import JOIN

from mentorlog import clock, dates
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.identity import new_uid
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring import competencies, themes
from mentorlog.models import FollowUp, Meeting, Person
from mentorlog.models.mentoring import (
    STATUSES,
    Competency,
    Feedback,
    FeedbackCompetency,
    FeedbackFollowUp,
    FeedbackGoal,
    Goal,
    Mentorship,
    Session,
    StatusChange,
)
from mentorlog.ties import tie, tie_only, untie
from mentorlog.words import line, paragraphs, sought

Kind = Literal["strength", "growth", "mixed", "advice"]
Status = Literal["new", "considering", "accepted", "acting", "done", "declined", "superseded"]
KINDS: tuple[Kind, ...] = ("strength", "growth", "mixed", "advice")

_TEXTS = ("asked", "meaning", "situation", "behaviour", "impact", "next_step")


class Particulars(TypedDict, total=False):
    """What else can be said of feedback; what is left out stays as it is.

    `meeting` is the one in which it was said, `mentorship` unless said that of this session: uids. `themes`
    are names, made where they are new; `competencies` keys or names.
    """

    day: date
    meeting: str | None
    mentorship: str | None
    solicited: bool
    asked: str
    meaning: str
    situation: str
    behaviour: str
    impact: str
    next_step: str
    private: bool
    themes: Sequence[str]
    competencies: Sequence[str]


class Changes(Particulars, total=False):
    """The same of feedback that is there already, and what it cannot be without."""

    giver: str | None
    quote: str
    kind: Kind


class FeedbackDetails(Struct, frozen=True):
    """Everything that `edit` can change; giver, meeting and mentorship are uids, competencies keys."""

    giver: str | None
    quote: str
    kind: Kind
    day: date
    meeting: str | None
    mentorship: str | None
    solicited: bool
    asked: str
    meaning: str
    situation: str
    behaviour: str
    impact: str
    next_step: str
    private: bool
    themes: tuple[str, ...]
    competencies: tuple[str, ...]


def add(
    logbook: Logbook, giver: str | None, quote: str, kind: Kind, **particulars: Unpack[Particulars]
) -> str:
    """Note what somebody said and give the uid; `giver` is that of a person, or None for nobody to be named.

    It is of today and new. Unless said it is private where its meeting is, and where its mentorship is
    confidential or, where it has none, one with the giver. Raises InvalidEntry with the field that cannot be
    kept, NotFound.
    """
    uid = new_uid()
    said = Changes(**particulars, giver=giver, quote=quote, kind=kind)
    columns = {"day": clock.today(), **_columns(logbook, said)}
    columns.setdefault("private", _begins_private(logbook, columns))
    with logbook.edit("feedback-added", uid):
        number = logbook.insert(Feedback, uid=uid, **columns)
        _write_parts(logbook, number, said)
    return uid


def edit(logbook: Logbook, uid: str, *, merge_key: str | None = None, **changes: Unpack[Changes]) -> None:
    """Change what is given; the status has `move`. Edits in a row with one `merge_key` are one undo step.

    From another giver it is of no mentorship but that of its session, unless said.
    """
    number = logbook.id_of(Feedback, uid)
    columns = _columns(logbook, changes)
    [(giver, meeting)] = logbook.tuples(
        Feedback.select(Feedback.giver, Feedback.meeting).where(Feedback.id == number)
    )
    if columns.get("giver", giver) != giver:
        columns.setdefault("mentorship", _mentorship_of(logbook, columns.get("meeting", meeting)))
    with logbook.edit("feedback-changed", uid, merge_key=merge_key):
        if columns:
            logbook.update(Feedback, number, **columns)
        _write_parts(logbook, number, changes)


def move(
    logbook: Logbook, uids: Sequence[str], status: Status, *, reason: str = "", newer: str | None = None
) -> None:
    """Say what was done with feedback; each real move is written down, and what is there already stays.

    Declining needs a `reason`: InvalidEntry("reason"). What is superseded may name the `newer` one, by its
    uid, also when it is superseded already: InvalidEntry("newer") where that is itself.
    """
    if status not in STATUSES:
        raise InvalidEntry(
            "status",
            marked("“{status}” is no status. There are: {statuses}."),
            status=status,
            statuses=", ".join(STATUSES),
        )
    why = line(reason)
    if status == "declined" and not why:
        raise InvalidEntry("reason", marked("Say why you decline it: you will want to know in a year."))
    if newer in uids:
        raise InvalidEntry("newer", marked("Feedback cannot be superseded by itself."))
    heir = logbook.id_of(Feedback, newer) if newer and status == "superseded" else None
    with logbook.edit("feedback-moved", *uids):
        for uid in dict.fromkeys(uids):
            _move(logbook, uid, status, why, heir)


def tell(logbook: Logbook, uids: Sequence[str], day: date | None) -> None:
    """Note on which day those who gave feedback were told what came of it; None where they were not.

    InvalidEntry("told_on") for a day that is still ahead.
    """
    if day and day > clock.today():
        raise InvalidEntry(
            "told_on",
            marked("{day} is still ahead. Note that you told them when you have."),
            day=dates.spoken(day),
        )
    with logbook.edit("feedback-told", *uids):
        for uid in uids:
            logbook.update(Feedback, logbook.id_of(Feedback, uid), told_on=day)


def link(logbook: Logbook, uid: str, *, goals: Sequence[str] = (), follow_ups: Sequence[str] = ()) -> None:
    """Note what feedback led to: goals and follow-ups, by their uids."""
    number = logbook.id_of(Feedback, uid)
    with logbook.edit("feedback-linked", uid):
        for owner, other, targets in _targets(logbook, goals, follow_ups):
            tie(logbook, owner, number, other, targets)


def unlink(logbook: Logbook, uid: str, *, goals: Sequence[str] = (), follow_ups: Sequence[str] = ()) -> None:
    """Take that back; the goals and follow-ups stay."""
    number = logbook.id_of(Feedback, uid)
    with logbook.edit("feedback-unlinked", uid):
        for owner, other, targets in _targets(logbook, goals, follow_ups):
            untie(logbook, owner, number, other, targets)


def trash(logbook: Logbook, uids: Sequence[str]) -> None:
    """Put feedback into the trash, with all that hangs on it."""
    with logbook.edit("feedback-trashed", *uids):
        for uid in uids:
            logbook.update(Feedback, logbook.id_of(Feedback, uid), trashed_at=clock.now())


def restore(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take feedback out of the trash."""
    with logbook.edit("feedback-restored", *uids):
        for uid in uids:
            logbook.update(Feedback, logbook.id_of(Feedback, uid), trashed_at=None)


def find(logbook: Logbook, typed: str) -> str:
    """The uid of the feedback whose uid begins or ends as typed, outside the trash; NotFound, Ambiguous."""
    return logbook.uid_like(Feedback, Feedback.day, sought(typed))


def details(logbook: Logbook, uid: str) -> FeedbackDetails:
    """Everything that can be changed of feedback; NotFound where there is none."""
    number = logbook.id_of(Feedback, uid)
    names = ("quote", "kind", "day", "solicited", *_TEXTS, "private")
    query = Feedback.select(
        Person.uid, Meeting.uid, Mentorship.uid, *(getattr(Feedback, name) for name in names)
    )
    for link in (Feedback.giver, Feedback.meeting, Feedback.mentorship):
        query = query.join_from(Feedback, link.rel_model, JOIN.LEFT_OUTER, on=link)
    [found] = logbook.tuples(query.where(Feedback.id == number))
    kept = dict(zip(("giver", "meeting", "mentorship", *names), found, strict=True))
    about = Competency.select(Competency.key).join(FeedbackCompetency)
    return FeedbackDetails(
        **kept,
        themes=tuple(themes.of(logbook, number)),
        competencies=tuple(logbook.column(about.where(FeedbackCompetency.feedback == number))),
    )


def begins_private(logbook: Logbook, giver: str | None, meeting: str | None = None) -> bool:
    """Whether feedback from this person, said in this meeting, is private unless the user says otherwise."""
    return _begins_private(logbook, _columns(logbook, Changes(giver=giver, meeting=meeting)))


def warnings(logbook: Logbook, day: date, giver: str | None) -> Iterator[str]:
    """What is odd about the day on which somebody said it, in sentences; it is kept all the same."""
    if day > clock.today():
        yield _("{day} is still ahead.").format(day=dates.spoken(day))
    begun = Mentorship.since.is_null(False) & Mentorship.trashed_at.is_null() & (Person.uid == giver)
    first = Mentorship.select(Mentorship.since).join(Person).where(begun).order_by(Mentorship.since)
    since = logbook.value(first)
    if since and day < since:
        yield _("The mentorship began later, on {since}.").format(since=dates.spoken(since))


def _move(logbook: Logbook, uid: str, status: str, reason: str, heir: int | None) -> None:
    found = logbook.tuples(Feedback.select(Feedback.id, Feedback.status).where(Feedback.uid == uid))
    if not found:
        raise NotFound(uid)
    number, before = found[0]
    if before == status:
        if heir:
            logbook.update(Feedback, number, superseded_by=heir)
        return
    logbook.update(Feedback, number, status=status, reason=reason, superseded_by=heir)
    logbook.insert(StatusChange, feedback=number, before=before, after=status, at=clock.now(), reason=reason)


def _columns(logbook: Logbook, said: Changes) -> dict[str, Any]:
    """The columns of feedback out of what was said, cleaned and checked."""
    columns: dict[str, Any] = {name: paragraphs(said[name]) for name in _TEXTS if name in said}  # type: ignore[literal-required]
    columns |= {name: said[name] for name in ("day", "solicited", "private") if name in said}
    if "quote" in said:
        columns["quote"] = _checked_quote(said["quote"])
    if "kind" in said:
        columns["kind"] = _checked_kind(said["kind"])
    for name, model in (("giver", Person), ("meeting", Meeting), ("mentorship", Mentorship)):
        if name in said:
            uid = said[name]  # type: ignore[literal-required]
            columns[name] = None if uid is None else logbook.id_of(model, uid)
    if "mentorship" not in said and (found := _mentorship_of(logbook, columns.get("meeting"))):
        columns["mentorship"] = found
    return columns


def _mentorship_of(logbook: Logbook, meeting: int | None) -> int | None:
    """The mentorship of which this meeting is a session; numbers of rows."""
    sessions = Session.select(Session.mentorship).where(Session.meeting == meeting)
    found: int | None = logbook.value(sessions)
    return found


def _write_parts(logbook: Logbook, number: int, said: Particulars) -> None:
    """Write what feedback has several of."""
    if "themes" in said:
        themes.set_for(logbook, number, said["themes"])
    if "competencies" in said:
        about = [competencies.number_of(logbook, typed) for typed in said["competencies"]]
        tie_only(logbook, FeedbackCompetency.feedback, number, FeedbackCompetency.competency, about)


def _targets(
    logbook: Logbook, goals: Sequence[str], follow_ups: Sequence[str]
) -> Iterator[tuple[Any, Any, list[int]]]:
    """The two links of each table by which feedback leads to something, and the rows it is to lead to."""
    yield FeedbackGoal.feedback, FeedbackGoal.goal, [logbook.id_of(Goal, uid) for uid in goals]
    follow_up_rows = [logbook.id_of(FollowUp, uid) for uid in follow_ups]
    yield FeedbackFollowUp.feedback, FeedbackFollowUp.follow_up, follow_up_rows


def _begins_private(logbook: Logbook, columns: dict[str, Any]) -> bool:
    private = Meeting.select(Meeting.private).where(Meeting.id == columns.get("meeting"))
    return bool(logbook.value(private)) or _is_confidential(
        logbook, columns.get("mentorship"), columns["giver"]
    )


def _is_confidential(logbook: Logbook, mentorship: int | None, giver: int | None) -> bool:
    mine = (Mentorship.id == mentorship) if mentorship else (Mentorship.person == giver)
    confidential = Mentorship.confidential & Mentorship.trashed_at.is_null()
    return logbook.value(Mentorship.select(Mentorship.id).where(mine & confidential)) is not None


def _checked_quote(quote: str) -> str:
    if not line(quote):
        raise InvalidEntry("quote", marked("Feedback needs words: what was said?"))
    return paragraphs(quote)


def _checked_kind(kind: str) -> Kind:
    for each in KINDS:
        if kind == each:
            return each
    raise InvalidEntry(
        "kind",
        marked("“{kind}” is no kind of feedback. There are: {kinds}."),
        kind=kind,
        kinds=", ".join(KINDS),
    )
