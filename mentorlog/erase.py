"""Erasing a person for good: the rows, their history, drafts, photos, and the bytes they left in the file.

What others' notes say of the person is listed, never rewritten; so are the older backups.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from peewee import Field, Select

from mentorlog import backup_places, paths
from mentorlog.copies import Progress
from mentorlog.erase_traces import Subject, clear
from mentorlog.lent_copies import take_back
from mentorlog.logbook import Logbook
from mentorlog.models import FollowUp, Meeting, MeetingPerson, Organisation, Person, Table
from mentorlog.models.credentials import Activity, Credential, OwnRule
from mentorlog.models.evidence import Evidence
from mentorlog.models.imports import SourceLink
from mentorlog.models.introductions import Introduction
from mentorlog.models.lists import SavedList
from mentorlog.models.memberships import Membership, MembershipRole
from mentorlog.models.mentoring import (
    Feedback,
    Goal,
    GoalScore,
    Guide,
    Mentorship,
    Question,
    SavedReview,
    Session,
    StatusChange,
    Theme,
    Topic,
)
from mentorlog.sole_access import note_unfinished_erase, rewrite, sole_access

_CLEARED_TABLES = ("person", "meeting", "follow_up", "mentorship", "feedback")

# The nouns with texts of their own, and those whose texts are in rows that are part of them.
_WHOLES: tuple[tuple[str, type[Table], tuple[Field, ...]], ...] = (
    (
        "mentorship",
        Mentorship,
        (Mentorship.purpose, Mentorship.agreement, Mentorship.end_reason, Mentorship.outcome),
    ),
    ("goal", Goal, (Goal.title, Goal.success)),
    (
        "feedback",
        Feedback,
        (
            *(Feedback.quote, Feedback.asked, Feedback.meaning, Feedback.situation, Feedback.behaviour),
            *(Feedback.impact, Feedback.next_step),
        ),
    ),
    ("theme", Theme, (Theme.name,)),
    ("credential", Credential, (Credential.notes, Credential.number)),
    ("activity", Activity, (Activity.title, Activity.notes, Activity.link, Activity.code)),
    ("rule", OwnRule, (OwnRule.toml,)),
    ("evidence", Evidence, (Evidence.title, Evidence.file_name, Evidence.link, Evidence.note)),
    ("guide", Guide, (Guide.name, Guide.questions)),
    ("review", SavedReview, (SavedReview.name,)),
    ("introduction", Introduction, (Introduction.outcome,)),
    ("list", SavedList, (SavedList.name, SavedList.question)),
    ("membership", Membership, (Membership.grade, Membership.link, Membership.notes)),
)
_PARTS: tuple[tuple[str, type[Table], type[Table], tuple[Field, ...]], ...] = (
    ("meeting", Meeting, Session, (Session.agenda, Session.reflection)),
    ("mentorship", Mentorship, Topic, (Topic.words,)),
    ("goal", Goal, GoalScore, (GoalScore.note,)),
    ("feedback", Feedback, StatusChange, (StatusChange.reason,)),
    ("membership", Membership, MembershipRole, (MembershipRole.title,)),
)


class Mention(Struct, frozen=True):
    """A text of another row that names the person; `uid` is that of the noun it belongs to."""

    noun: str
    uid: str
    text: str


class Extent(Struct, frozen=True):
    """What erasing a person takes, and what it leaves for the user to decide about.

    `meetings` and `follow_ups` are those with this person alone; they go too, and so do all `mentorships`
    with them. The `feedback` that they gave stays, without their name, and so do `mentions` and `backups`
    (files that still hold the person).
    """

    name: str
    meetings: int
    follow_ups: int
    mentorships: int
    feedback: int
    mentions: tuple[Mention, ...]
    backups: tuple[Path, ...]


def preview(logbook: Logbook, uid: str) -> Extent:
    """What `erase` would take and leave; NotFound where there is no such person."""
    return _extent(logbook, Subject.find(logbook, uid))


def erase(logbook: Logbook, uid: str, progress: Progress | None = None) -> Extent:
    """Erase a person for good; no undo brings anything of it back.

    Needs the file alone: LogbookHeld where another window or terminal has it open. `progress(done, total)`
    stops it by raising until the rows are gone. Killed after that, the next open finishes it.
    """
    subject = Subject.find(logbook, uid)
    extent = _extent(logbook, subject)
    with sole_access(logbook):
        _delete_handed_over(logbook.path)
        take_back(logbook.path)
        with logbook.without_history(*_CLEARED_TABLES):
            clear(logbook, subject, progress)
            note_unfinished_erase(logbook)
        rewrite(logbook)
    return extent


def _delete_handed_over(logbook: Path) -> None:
    """Delete the files that calendar programs were given of single follow-ups; they can be made again."""
    for file in paths.calendar_folder(logbook).glob("*.ics"):
        file.unlink()


def _extent(logbook: Logbook, subject: Subject) -> Extent:
    meetings = subject.alone(logbook, "meeting")
    follow_ups = subject.alone(logbook, "follow_up")
    mentorships = logbook.column(Mentorship.select(Mentorship.uid).where(Mentorship.person == subject.number))
    feedback = logbook.column(Feedback.select(Feedback.uid).where(Feedback.giver == subject.number))
    gone = {subject.uid, *meetings, *follow_ups, *mentorships}
    return Extent(
        name=subject.name,
        meetings=len(meetings),
        follow_ups=len(follow_ups),
        mentorships=len(mentorships),
        feedback=len(feedback),
        mentions=tuple(dict.fromkeys(_mentions(logbook, subject, gone))),
        backups=tuple(_files_holding(logbook.path, subject)),
    )


def _mentions(logbook: Logbook, subject: Subject, erased: set[str]) -> Iterator[Mention]:
    """The texts that name the subject, but for those that go with it."""
    lines = MeetingPerson.select(Meeting.uid, MeetingPerson.line).join(Meeting)
    texts: tuple[tuple[str, Select], ...] = (
        ("person", Person.select(Person.uid, Person.notes)),
        ("person", Question.select(Person.uid, Question.words).join(Person)),
        ("person", SourceLink.select(Person.uid, SourceLink.notes).join(Person)),
        ("organisation", Organisation.select(Organisation.uid, Organisation.notes)),
        ("meeting", Meeting.select(Meeting.uid, Meeting.title)),
        ("meeting", Meeting.select(Meeting.uid, Meeting.place)),
        ("meeting", Meeting.select(Meeting.uid, Meeting.notes)),
        ("meeting", lines.where(MeetingPerson.person != subject.number)),
        ("follow-up", FollowUp.select(FollowUp.uid, FollowUp.what)),
        *_texts_of_rooms(),
    )
    for noun, query in texts:
        for uid, text in logbook.tuples(query):
            if uid not in erased and subject.is_named_in(text):
                yield Mention(noun, uid, text)


def _texts_of_rooms() -> Iterator[tuple[str, Select]]:
    """What was written in the rooms of mentoring and memberships, each with the uid of its noun."""
    for noun, whole, part, columns in _PARTS:
        yield from ((noun, part.select(whole.uid, column).join(whole)) for column in columns)
    for noun, whole, columns in _WHOLES:
        yield from ((noun, whole.select(whole.uid, column)) for column in columns)


def _files_holding(logbook: Path, subject: Subject) -> Iterator[Path]:
    """The files among the backups that have the uid or name in them, readable as logbooks or not."""
    marks = [mark.encode() for mark in (subject.name, *subject.uids)]
    for folder in backup_places.folders(logbook):
        for path in sorted(folder.iterdir()):
            if path.is_file() and any(_has_bytes(path, mark) for mark in marks):
                yield path


def _has_bytes(path: Path, mark: bytes) -> bool:
    if path.stat().st_size == 0:  # which cannot be mapped
        return False
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return content.find(mark) >= 0
