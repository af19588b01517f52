"""Evidence of what was done: files, kept in the logbook itself, and links."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, TypedDict, Unpack

from msgspec import Struct

from mentorlog import attachments
from mentorlog.chosen_files import first_bytes
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models.credentials import Activity, ActivityEvidence
from mentorlog.models.evidence import Evidence
from mentorlog.models.memberships import Membership, MembershipEvidence
from mentorlog.models.mentoring import Feedback, FeedbackEvidence, Goal, GoalEvidence
from mentorlog.ties import tie, untie
from mentorlog.web_links import read_link
from mentorlog.words import line, paragraphs

LARGEST_FILE = 25 * 1024 * 1024


class Owners(TypedDict, total=False):
    """What evidence is for, by uids."""

    feedback: Sequence[str]
    goals: Sequence[str]
    activities: Sequence[str]
    memberships: Sequence[str]


class Details(TypedDict, total=False):
    """What can be said of evidence; what is left out stays as it is."""

    title: str
    day: date | None
    note: str


class Said(Owners, Details, total=False):
    """What it is for, and what is said of it."""


# The tables of what evidence is for, and the links that tie it.
_TIES: Mapping[Literal["feedback", "goals", "activities", "memberships"], tuple[Any, Any]] = MappingProxyType(
    {
        "feedback": (Feedback, FeedbackEvidence.feedback),
        "goals": (Goal, GoalEvidence.goal),
        "activities": (Activity, ActivityEvidence.activity),
        "memberships": (Membership, MembershipEvidence.membership),
    }
)


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


def add_file(logbook: Logbook, path: Path, **said: Unpack[Said]) -> str:
    """Take a file into the logbook as evidence for what is named, and give its own uid.

    It is called as the file, unless said. Raises InvalidEntry("file") where it is larger than 25 MB, or
    cannot be read; NotFound.
    """
    data = _read(path)
    name = line(path.name) or path.suffix or "file"
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    with logbook.edit("evidence-added", *_uids(said)):
        file = attachments.keep(logbook, data, media_type)
        return _add(logbook, {"file": file, "file_name": name}, {"title": name, **said})


def add_link(logbook: Logbook, link: str, **said: Unpack[Said]) -> str:
    """Note a link as evidence for what is named, and give its uid. Raises InvalidEntry("link"), NotFound."""
    address = read_link(link)
    with logbook.edit("evidence-added", *_uids(said)):
        return _add(logbook, {"link": address}, {"title": address, **said})


def edit(logbook: Logbook, uid: str, **details: Unpack[Details]) -> None:
    """Change title, day or note of evidence."""
    number = logbook.id_of(Evidence, uid)
    with logbook.edit("evidence-changed"):
        logbook.update(Evidence, number, **_columns(details))


def detach(logbook: Logbook, uid: str, **owners: Unpack[Owners]) -> None:
    """Take evidence away from these; what counts for nothing any more is gone, until undo."""
    number = logbook.id_of(Evidence, uid)
    with logbook.edit("evidence-detached", *_uids(owners)):
        for owner, other, rows in _rows_of(logbook, owners):
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


def of_activity(logbook: Logbook, uid: str) -> list[EvidenceRow]:
    """The evidence that an activity took place, as it was added."""
    return _of(logbook, ActivityEvidence.activity, Activity, uid)


def of_membership(logbook: Logbook, uid: str) -> list[EvidenceRow]:
    """The papers of a membership, as they were added."""
    return _of(logbook, MembershipEvidence.membership, Membership, uid)


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
        data = first_bytes(path, LARGEST_FILE + 1)  # a byte more than can be kept
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


def _add(logbook: Logbook, source: dict[str, str], said: Said) -> str:
    uid = new_uid()
    number = logbook.insert(Evidence, uid=uid, **source, **_columns(said))
    for owner, other, rows in _rows_of(logbook, said):
        for row in rows:
            tie(logbook, owner, row, other, [number])
    return uid


def _columns(details: Details) -> dict[str, Any]:
    columns: dict[str, Any] = {name: details[name] for name in ("title", "day", "note") if name in details}
    if "title" in columns:
        columns["title"] = line(columns["title"])
        if not columns["title"]:
            raise InvalidEntry("title", marked("Evidence needs a title."))
    if "note" in columns:
        columns["note"] = paragraphs(columns["note"])
    return columns


def _uids(owners: Owners) -> list[str]:
    """The uids of all that evidence is for."""
    return [uid for name in _TIES for uid in owners.get(name, ())]


def _rows_of(logbook: Logbook, owners: Owners) -> Iterator[tuple[Any, Any, list[int]]]:
    """The two links of each table that ties evidence, and the rows it is to be tied to."""
    for name, (model, owner) in _TIES.items():
        rows = [logbook.id_of(model, uid) for uid in owners.get(name, ())]
        yield owner, owner.model.evidence, rows


def _is_needed(logbook: Logbook, number: int) -> bool:
    ties = (owner.model for _model, owner in _TIES.values())
    return any(logbook.value(tied.select(tied.id).where(tied.evidence == number)) for tied in ties)


def _of(logbook: Logbook, owner: Any, model: Any, uid: str) -> list[EvidenceRow]:
    columns = (getattr(Evidence, name) for name in EvidenceRow.__struct_fields__)
    query = Evidence.select(*columns).join(owner.model).where(owner == logbook.id_of(model, uid))
    return logbook.rows(query.order_by(owner.model.id), EvidenceRow)
