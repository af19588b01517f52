"""Evidence of what was done: files, kept in the logbook itself, and links; for feedback and for goals."""

from __future__ import annotations

import errno
import mimetypes
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypedDict, Unpack

from msgspec import Struct

from mentorlog import attachments
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.identity import new_uid
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring.links import tie, untie
from mentorlog.models.mentoring import Evidence, Feedback, FeedbackEvidence, Goal, GoalEvidence
from mentorlog.words import line, paragraphs

LARGEST_FILE = 25 * 1024 * 1024


class Details(TypedDict, total=False):
    """What can be said of evidence; what is left out stays as it is."""

    title: str
    day: date | None
    note: str


class EvidenceRow(Struct, frozen=True):
    """A piece of evidence as lists show it: a file by its name, or a link; the other is ""."""

    uid: str
    title: str
    day: date | None
    note: str
    link: str
    file_name: str


class File(Struct, frozen=True):
    """A file of evidence, to be opened or written somewhere."""

    name: str
    media_type: str
    bytes: bytes


def add_file(
    logbook: Logbook,
    path: Path,
    *,
    feedback: Sequence[str] = (),
    goals: Sequence[str] = (),
    **details: Unpack[Details],
) -> str:
    """Take a file into the logbook as evidence for these, by their uids, and give its own uid.

    It is called as the file, unless said. Raises InvalidEntry("file") where it is larger than 25 MB, or
    cannot be read; NotFound.
    """
    data = _read(path)
    name = line(path.name) or path.suffix or "file"
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    with logbook.edit("evidence-added", *feedback, *goals):
        file = attachments.keep(logbook, data, media_type)
        return _add(logbook, {"file": file, "file_name": name}, feedback, goals, {"title": name, **details})


def add_link(
    logbook: Logbook,
    link: str,
    *,
    feedback: Sequence[str] = (),
    goals: Sequence[str] = (),
    **details: Unpack[Details],
) -> str:
    """Note a link as evidence for these, and give its uid. Raises InvalidEntry("link"), NotFound."""
    address = line(link)
    if not address.lower().startswith(("https://", "http://")) or len(address.split()) > 1:
        raise InvalidEntry("link", marked("A link begins with https:// or http://, without spaces."))
    with logbook.edit("evidence-added", *feedback, *goals):
        return _add(logbook, {"link": address}, feedback, goals, {"title": address, **details})


def edit(logbook: Logbook, uid: str, **details: Unpack[Details]) -> None:
    """Change title, day or note of evidence."""
    number = logbook.id_of(Evidence, uid)
    with logbook.edit("evidence-changed"):
        logbook.update(Evidence, number, **_columns(details))


def detach(logbook: Logbook, uid: str, *, feedback: Sequence[str] = (), goals: Sequence[str] = ()) -> None:
    """Take evidence away from these; what counts for nothing any more is gone, until undo."""
    number = logbook.id_of(Evidence, uid)
    with logbook.edit("evidence-detached", *feedback, *goals):
        for owner, other, rows in _owners(logbook, feedback, goals):
            for row in rows:
                untie(logbook, owner, row, other, [number])
        if not _is_needed(logbook, number):
            logbook.delete(Evidence, number)


def of_feedback(logbook: Logbook, uid: str) -> list[EvidenceRow]:
    """The evidence of what came of feedback, as it was added."""
    return _of(logbook, FeedbackEvidence.feedback, Feedback, uid)


def of_goal(logbook: Logbook, uid: str) -> list[EvidenceRow]:
    """The evidence of what came of a goal, as it was added."""
    return _of(logbook, GoalEvidence.goal, Goal, uid)


def content(logbook: Logbook, uid: str) -> File:
    """The file of a piece of evidence; NotFound where there is none."""
    query = Evidence.select(Evidence.file_name, Evidence.file).where(Evidence.uid == uid)
    for name, file in logbook.tuples(query.where(Evidence.file.is_null(False))):
        kept = attachments.content(logbook, file)
        return File(name, kept.media_type, kept.bytes)
    raise NotFound(uid)


def _read(path: Path) -> bytes:
    """The bytes of a file that is small enough."""
    try:
        data = _first_bytes(path)
    except OSError as error:
        raise InvalidEntry(
            "file",
            marked("{name} cannot be read, so it was not added: {problem}."),
            name=path.name,
            problem=error.strerror or error,
        ) from error
    if len(data) > LARGEST_FILE:
        raise InvalidEntry(
            "file",
            marked("{name} is larger than {most} MB, so it was not added. Add a link to it instead."),
            name=path.name,
            most=LARGEST_FILE // 1024 // 1024,
        )
    return data


def _first_bytes(path: Path) -> bytes:
    """As much of a file as can be kept, and one byte more of a larger one."""
    if not path.is_file():  # nor a pipe, for which one could wait for ever
        raise FileNotFoundError(errno.ENOENT, _("there is no such file"))
    with path.open("rb") as file:
        return file.read(LARGEST_FILE + 1)


def _add(
    logbook: Logbook,
    source: dict[str, str],
    feedback: Sequence[str],
    goals: Sequence[str],
    details: Details,
) -> str:
    uid = new_uid()
    number = logbook.insert(Evidence, uid=uid, **source, **_columns(details))
    _tie(logbook, number, feedback, goals)
    return uid


def _columns(details: Details) -> dict[str, Any]:
    columns: dict[str, Any] = dict(details)
    if "title" in details:
        columns["title"] = line(details["title"])
        if not columns["title"]:
            raise InvalidEntry("title", marked("Evidence needs a title."))
    if "note" in details:
        columns["note"] = paragraphs(details["note"])
    return columns


def _tie(logbook: Logbook, number: int, feedback: Sequence[str], goals: Sequence[str]) -> None:
    for owner, other, rows in _owners(logbook, feedback, goals):
        for row in rows:
            tie(logbook, owner, row, other, [number])


def _owners(
    logbook: Logbook, feedback: Sequence[str], goals: Sequence[str]
) -> tuple[tuple[Any, Any, list[int]], ...]:
    """The two links of each table that ties evidence, and the rows it is to be tied to."""
    of_feedback = [logbook.id_of(Feedback, uid) for uid in feedback]
    of_goals = [logbook.id_of(Goal, uid) for uid in goals]
    return (
        (FeedbackEvidence.feedback, FeedbackEvidence.evidence, of_feedback),
        (GoalEvidence.goal, GoalEvidence.evidence, of_goals),
    )


def _is_needed(logbook: Logbook, number: int) -> bool:
    ties = (FeedbackEvidence, GoalEvidence)
    return any(logbook.value(tied.select(tied.id).where(tied.evidence == number)) for tied in ties)


def _of(logbook: Logbook, owner: Any, model: Any, uid: str) -> list[EvidenceRow]:
    columns = (getattr(Evidence, name) for name in EvidenceRow.__struct_fields__)
    query = Evidence.select(*columns).join(owner.model).where(owner == logbook.id_of(model, uid))
    return logbook.rows(query.order_by(owner.model.id), EvidenceRow)
