"""Values of the logbook that a question may name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mentorlog.logbook import Logbook
from mentorlog.models import Meeting, Organisation, Person, Tag
from mentorlog.models.imports import SourceLink

_AT_MOST = 2000


def tags(logbook: Logbook) -> Iterable[str]:
    """All tags."""
    return _texts(logbook, Tag.select(Tag.name).order_by(Tag.folded))


def organisations(logbook: Logbook) -> Iterable[str]:
    """Those outside the trash."""
    here = Organisation.select(Organisation.name).where(Organisation.trashed_at.is_null())
    return _texts(logbook, here.order_by(Organisation.folded))


def people(logbook: Logbook) -> Iterable[str]:
    """The names of those outside the trash."""
    return _texts(
        logbook, Person.select(Person.name).where(Person.trashed_at.is_null()).order_by(Person.folded)
    )


def sources(logbook: Logbook) -> Iterable[str]:
    """The programs from which somebody came."""
    return _texts(logbook, SourceLink.select(SourceLink.source).distinct().order_by(SourceLink.source))


def kinds(logbook: Logbook) -> Iterable[str]:
    """The kinds that meetings have."""
    return _texts(logbook, Meeting.select(Meeting.kind).distinct().order_by(Meeting.kind))


def _texts(logbook: Logbook, query: Any) -> list[str]:
    return [text for (text,) in logbook.tuples(query.limit(_AT_MOST))]
