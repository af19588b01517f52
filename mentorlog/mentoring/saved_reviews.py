"""Reviews that the user comes back to: their filters under a name."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.models.mentoring import SavedReview
from mentorlog.words import folded, line


class SavedRow(Struct, frozen=True):
    """A saved review."""

    uid: str
    name: str
    chosen: ReviewFilter


def listing(logbook: Logbook) -> list[SavedRow]:
    """All saved reviews in the order of the alphabet."""
    query = SavedReview.select(SavedReview.uid, SavedReview.name, SavedReview.filters)
    found = logbook.tuples(query.order_by(SavedReview.folded))
    return [SavedRow(uid, name, as_filter(filters)) for uid, name, filters in found]


def save(logbook: Logbook, name: str, chosen: ReviewFilter) -> None:
    """Keep a review under a name; one that had the name is replaced. Raises InvalidEntry("name")."""
    clean = line(name)
    if not clean:
        raise InvalidEntry("name", marked("A saved review needs a name."))
    columns = {"name": clean, "filters": as_text(chosen)}
    row = logbook.value(SavedReview.select(SavedReview.id).where(SavedReview.folded == folded(clean)))
    with logbook.edit("review-saved"):
        if row is None:
            logbook.insert(SavedReview, folded=folded(clean), **columns)
        else:
            logbook.update(SavedReview, row, **columns)


def delete(logbook: Logbook, uid: str) -> None:
    """Forget a saved review; the feedback stays."""
    number = logbook.id_of(SavedReview, uid)
    with logbook.edit("review-deleted"):
        logbook.delete(SavedReview, number)


def ask_for_instead(logbook: Logbook, giver: str, other: str) -> None:
    """Let the reviews of what one person said ask for another; both by uid, within an edit."""
    asking = SavedReview.select(SavedReview.id, SavedReview.filters).where(
        SavedReview.filters.contains(giver)
    )
    for row, filters in logbook.tuples(asking):
        logbook.update(SavedReview, row, filters=filters.replace(giver, other))


def as_text(chosen: ReviewFilter) -> str:
    """A filter as JSON: what was chosen, and nothing else."""
    plain = asdict(ReviewFilter())
    said = {name: value for name, value in asdict(chosen).items() if value != plain[name]}
    return json.dumps(said, ensure_ascii=False, default=date.isoformat)


def as_filter(text: str) -> ReviewFilter:
    """The filter of a JSON text; what this version does not know is left out."""
    known = set(ReviewFilter.__struct_fields__)
    return ReviewFilter(
        **{name: _read(name, value) for name, value in json.loads(text).items() if name in known}
    )


def _read(name: str, value: Any) -> Any:
    if name in ("since", "until"):
        return date.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value
