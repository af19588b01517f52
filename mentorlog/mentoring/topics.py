"""Topics of a mentorship: to talk about, settled, or to be revisited in the next session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from msgspec import Struct
from peewee import JOIN, Case, fn

from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Meeting
from mentorlog.models.mentoring import Mentorship, Topic
from mentorlog.words import line

State = Literal["open", "revisit", "settled"]


class TopicRow(Struct, frozen=True):
    """A topic; `meeting` and `raised` are the session that raised it and its day, where there is one."""

    uid: str
    words: str
    state: State
    meeting: str | None
    raised: date | None


def add(logbook: Logbook, mentorship: str, words: str, meeting: str | None = None) -> str:
    """Note something to talk about, raised by a session or by none, and give its uid."""
    uid = new_uid()
    clean = _checked(words)
    whole = logbook.id_of(Mentorship, mentorship)
    with logbook.edit("topic-added", mentorship):
        logbook.insert(
            Topic,
            uid=uid,
            mentorship=whole,
            meeting=logbook.id_of(Meeting, meeting) if meeting else None,
            words=clean,
            position=logbook.value(Topic.select(fn.COUNT(Topic.id)).where(Topic.mentorship == whole)),
        )
    return uid


def edit(logbook: Logbook, uid: str, words: str) -> None:
    """Say it in other words."""
    clean = _checked(words)
    with logbook.edit("topic-changed"):
        logbook.update(Topic, logbook.id_of(Topic, uid), words=clean)


def put(logbook: Logbook, uids: Sequence[str], state: State) -> None:
    """Make topics open, to be revisited, or settled."""
    with logbook.edit("topic-changed"):
        for uid in uids:
            logbook.update(Topic, logbook.id_of(Topic, uid), state=state)


def remove(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take topics away."""
    with logbook.edit("topic-removed"):
        for uid in uids:
            logbook.delete(Topic, logbook.id_of(Topic, uid))


def of_mentorship(logbook: Logbook, mentorship: str) -> list[TopicRow]:
    """All topics: those to be revisited first, then the open ones, then the settled ones."""
    return _read(logbook, Mentorship.uid == mentorship)


def ahead(logbook: Logbook, mentorship: str) -> list[TopicRow]:
    """What comes forward to the next session: to be revisited first, then what is open."""
    return _read(logbook, Mentorship.uid == mentorship, Topic.state != "settled")


def _read(logbook: Logbook, *conditions: object) -> list[TopicRow]:
    place = Case(Topic.state, (("revisit", 0), ("open", 1)), 2)
    query = (
        Topic.select(Topic.uid, Topic.words, Topic.state, Meeting.uid, Meeting.day)
        .join(Mentorship)
        .switch(Topic)
        .join(Meeting, JOIN.LEFT_OUTER)
        .where(*conditions)
        .order_by(place, Topic.position, Topic.id)
    )
    return [TopicRow(*values) for values in logbook.tuples(query)]


def _checked(words: str) -> str:
    clean = line(words)
    if not clean:
        raise InvalidEntry("words", marked("A topic needs words: what is there to talk about?"))
    return clean
