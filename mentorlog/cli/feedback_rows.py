"""Feedback as commands print it: in JSON, in a table, in a sentence, gathered in a review."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from mentorlog import dates
from mentorlog.cli.layout import columns, first_line, printable, short_id
from mentorlog.language import _, ngettext
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.feedback_words import kind_word, status_word
from mentorlog.mentoring.review import By, ReviewRow


def shape(row: FeedbackRow) -> dict[str, Any]:
    """Feedback in JSON."""
    return {
        "uid": row.uid,
        "from": row.giver_name or None,
        "quote": row.quote,
        "kind": row.kind,
        "on": row.day.isoformat(),
        "status": row.status,
        "reason": row.reason,
        "private": row.private,
        "asked_for": row.solicited,
        "told_on": row.told_on and row.told_on.isoformat(),
        "themes": row.themes,
        "competencies": row.competencies,
        "goals": row.goals,
        "follow_ups": row.follow_ups,
        "evidence": row.evidence,
    }


def table(rows: Sequence[FeedbackRow]) -> Iterator[str]:
    """Feedback in aligned lines, each with the end of its uid."""
    titles = (_("Id"), _("Day"), _("From"), _("Kind"), _("What I did"), _("Said"))
    lines = (
        (
            short_id(row.uid),
            dates.spoken(row.day),
            giver(row.giver_name),
            kind_word(row.kind),
            _standing(row),
            first_line(row.quote),
        )
        for row in rows
    )
    return columns(lines, titles)


def sentence(row: FeedbackRow) -> str:
    """`Ada Lindqvist: “You wait too long.” (Growth, Considering)  [5f3c9a1b]`."""
    return _("{who}: “{words}” ({kind}, {status})  [{id}]").format(
        who=giver(row.giver_name),
        words=printable(first_line(row.quote)),
        kind=kind_word(row.kind),
        status=status_word(row.status),
        id=short_id(row.uid),
    )


def giver(name: str) -> str:
    """The name of who said it, or that it is nobody's."""
    return name or _("Nobody named")


def review_shape(row: ReviewRow) -> dict[str, Any]:
    """All feedback of one key in JSON; people and competencies are keyed by their names."""
    kinds = {kind: getattr(row, kind) for kind in ("strength", "growth", "mixed", "advice")}
    days = {"first": row.first.isoformat(), "last": row.last.isoformat()}
    return {"key": row.name, "count": row.count, **kinds, "givers": row.givers, **days}


def review_table(view: By, rows: Sequence[ReviewRow]) -> Iterator[str]:
    """A review in aligned lines."""
    kinds = [kind_word(kind) for kind in ("strength", "growth", "mixed", "advice")]
    titles = (_view_word(view), _("Count"), *kinds, _("From"), _("First heard"), _("Last heard"))
    lines = (
        (
            _key(view, row),
            *map(str, (row.count, row.strength, row.growth, row.mixed, row.advice)),
            ngettext("{n} person", "{n} people", row.givers).format(n=row.givers),
            dates.spoken(row.first),
            dates.spoken(row.last),
        )
        for row in rows
    )
    return columns(lines, titles)


def _standing(row: FeedbackRow) -> str:
    word = status_word(row.status)
    if not row.stale:
        return word
    age = ngettext("{n} day", "{n} days", row.age).format(n=row.age)
    return _("{status} for {age}").format(status=word, age=age)


def _view_word(view: By) -> str:
    words = {
        "theme": _("Theme"),
        "giver": _("From"),
        "competency": _("Competency"),
        "status": _("What I did"),
        "quarter": _("Quarter"),
    }
    return words[view]


def _key(view: By, row: ReviewRow) -> str:
    if view == "status":
        return status_word(row.key)
    nothing = {"theme": _("No theme"), "giver": giver(""), "competency": _("No competency")}
    return row.name or nothing[view]
