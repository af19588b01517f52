"""Questions collected for a person: each is asked once, and ticked off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from peewee import fn

from mentorlog import clock
from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.mentoring import Question
from mentorlog.words import line


class QuestionRow(Struct, frozen=True):
    """A question, and when it was asked, if it was."""

    uid: str
    words: str
    asked_on: date | None


def add(logbook: Logbook, person: str, words: str) -> str:
    """Collect a question for a person, and give its uid. Raises InvalidEntry("words") for an empty one."""
    uid = new_uid()
    clean = _checked(words)
    number = logbook.id_of(Person, person)
    with logbook.edit("question-added", person):
        place = logbook.value(Question.select(fn.COUNT(Question.id)).where(Question.person == number))
        logbook.insert(Question, uid=uid, person=number, words=clean, position=place)
    return uid


def edit(logbook: Logbook, uid: str, words: str) -> None:
    """Ask it in other words."""
    clean = _checked(words)
    with logbook.edit("question-changed", _person(logbook, uid)):
        logbook.update(Question, logbook.id_of(Question, uid), words=clean)


def tick(logbook: Logbook, uids: Sequence[str], on: date | None = None) -> None:
    """Tick questions off as asked."""
    with logbook.edit("question-asked", *dict.fromkeys(_person(logbook, uid) for uid in uids)):
        for uid in uids:
            logbook.update(Question, logbook.id_of(Question, uid), asked_on=on or clock.today())


def untick(logbook: Logbook, uid: str) -> None:
    """Keep a question for the next time after all."""
    with logbook.edit("question-changed", _person(logbook, uid)):
        logbook.update(Question, logbook.id_of(Question, uid), asked_on=None)


def mark(logbook: Logbook, uid: str, asked: bool) -> None:
    """Tick a question off as asked today, or keep it for the next time after all."""
    if asked:
        tick(logbook, [uid])
    else:
        untick(logbook, uid)


def remove(logbook: Logbook, uid: str) -> None:
    """Take a question away."""
    with logbook.edit("question-removed", _person(logbook, uid)):
        logbook.delete(Question, logbook.id_of(Question, uid))


def of_person(logbook: Logbook, person: str, *, unasked: bool = False) -> list[QuestionRow]:
    """The questions for a person in their order, those still to be asked first; or those alone."""
    query = (
        Question.select(Question.uid, Question.words, Question.asked_on)
        .join(Person)
        .where(Person.uid == person)
        .order_by(Question.asked_on.is_null(False), Question.position, Question.id)
    )
    return logbook.rows(query.where(Question.asked_on.is_null()) if unasked else query, QuestionRow)


def _person(logbook: Logbook, uid: str) -> str:
    number = logbook.id_of(Question, uid)
    return str(logbook.value(Person.select(Person.uid).join(Question).where(Question.id == number)))


def _checked(words: str) -> str:
    clean = line(words)
    if not clean:
        raise InvalidEntry("words", marked("A question needs words."))
    return clean
