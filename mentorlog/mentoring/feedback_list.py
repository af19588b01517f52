"""The list of feedback as it is filtered and shown, latest first: what every review looks at."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from peewee import JOIN, Case, Select, fn

from mentorlog import clock
from mentorlog.columns import holds
from mentorlog.logbook import Logbook
from mentorlog.mentoring import competencies
from mentorlog.mentoring.feedback import Kind, Status
from mentorlog.mentoring.review_periods import Period, bounds
from mentorlog.models import FollowUp, Meeting, Person
from mentorlog.models.mentoring import (
    Competency,
    Feedback,
    FeedbackCompetency,
    FeedbackEvidence,
    FeedbackFollowUp,
    FeedbackGoal,
    FeedbackTheme,
    Goal,
    Mentorship,
    Theme,
)
from mentorlog.words import folded, sought

STALE_AFTER = 30  # days, for what is not decided about
UNDECIDED = ("new", "considering")


class ReviewFilter(Struct, frozen=True):
    """Which feedback; None, "" and () leave a part open. That of the trash only where `trashed`.

    `period` moves on with the calendar, `since` and `until` stay. It is from one of `givers`, and has all of
    `themes` and `competencies`. Givers and mentorship are uids, competencies keys, themes names; in all these
    "" asks for feedback that has none of the kind.
    """

    period: Period = ""
    since: date | None = None
    until: date | None = None
    givers: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    competencies: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    statuses: tuple[Status, ...] = ()
    text: str = ""
    solicited: bool = False
    mentorship: str | None = None
    private: bool = True  # False leaves private feedback out
    trashed: bool = False


class FeedbackRow(Struct, frozen=True):
    """Feedback as lists show it. `giver` is None, and the name "", where they are erased or were never named.

    Meeting, mentorship and the one by which it is superseded are uids; themes and competencies are names.
    """

    uid: str
    giver: str | None
    giver_name: str
    giver_trashed: bool
    quote: str
    kind: Kind
    status: Status
    reason: str
    day: date
    private: bool
    solicited: bool
    told_on: date | None
    meeting: str | None
    mentorship: str | None
    superseded_by: str | None
    goals: int
    follow_ups: int
    evidence: int
    themes: tuple[str, ...]
    competencies: tuple[str, ...]

    @property
    def age(self) -> int:
        """How many days ago it was given."""
        return (clock.today() - self.day).days

    @property
    def stale(self) -> bool:
        """Whether it has waited for a decision for more than 30 days."""
        return self.status in UNDECIDED and self.age > STALE_AFTER


def ids(logbook: Logbook, chosen: ReviewFilter = ReviewFilter()) -> Sequence[int]:
    """The row numbers of the feedback chosen, latest first."""
    query = Feedback.select(Feedback.id).where(*conditions(logbook, chosen)).order_by(*_ORDER)
    return logbook.numbers(query)


def successors(logbook: Logbook, uid: str, text: str = "") -> Sequence[int]:
    """The row numbers of what may supersede this feedback: no older, and not superseded itself.

    What the same person said comes first, then the latest; with a `text` only what says it.
    """
    [(own, giver, day)] = logbook.tuples(
        Feedback.select(Feedback.id, Feedback.giver, Feedback.day).where(Feedback.uid == uid)
    )
    stands = (Feedback.id != own) & (Feedback.status != "superseded")
    newer = Feedback.select(Feedback.id).where(*conditions(logbook, ReviewFilter(since=day, text=text)))
    theirs = Case(None, [(Feedback.giver == giver, 0)], 1)
    return logbook.numbers(newer.where(stands).order_by(theirs, *_ORDER))


def ids_by_status(logbook: Logbook, chosen: ReviewFilter) -> dict[Status, list[int]]:
    """The same for each status that there is, by one look through the feedback."""
    ordered = Feedback.select(Feedback.status, Feedback.id).where(*conditions(logbook, chosen))
    ordered = ordered.order_by(*_ORDER)
    # Gathered by SQLite itself: to be handed row by row takes three times as long.
    pairs = fn.JSON_GROUP_ARRAY(fn.JSON_ARRAY(ordered.c.status, ordered.c.id))
    found: dict[Status, list[int]] = {}
    for status, number in json.loads(logbook.value(Select([ordered], [pairs]))):
        found.setdefault(status, []).append(number)
    return found


def rows(logbook: Logbook, numbers: Sequence[int]) -> list[FeedbackRow]:
    """The rows of a page of `ids`, in their order."""
    query = _query().where(Feedback.id.in_(list(numbers)))
    names = competencies.names(logbook)
    found = {number: _read(names, *rest) for number, *rest in logbook.tuples(query)}
    return [found[number] for number in numbers if number in found]


def listing(logbook: Logbook, chosen: ReviewFilter = ReviewFilter()) -> list[FeedbackRow]:
    """All rows at once, for the terminal and for exports."""
    query = _query().where(*conditions(logbook, chosen)).order_by(*_ORDER)
    names = competencies.names(logbook)
    return [_read(names, *rest) for _number, *rest in logbook.tuples(query)]


def said_in(logbook: Logbook, meetings: Sequence[str]) -> dict[str, list[FeedbackRow]]:
    """What was said in each of these meetings, by their uids; those in which nothing was are left out."""
    query = _query().where(Meeting.uid.in_(meetings) & Feedback.trashed_at.is_null()).order_by(*_ORDER)
    names = competencies.names(logbook)
    found: dict[str, list[FeedbackRow]] = {}
    for _number, *rest in logbook.tuples(query):
        row = _read(names, *rest)
        found.setdefault(row.meeting or "", []).append(row)
    return found


def one(logbook: Logbook, uid: str) -> FeedbackRow:
    """The row of one piece of feedback, in the trash or not; NotFound where there is none."""
    return rows(logbook, [logbook.id_of(Feedback, uid)])[0]


def number(logbook: Logbook, uid: str) -> int:
    """The row number by which `ids` knows feedback; NotFound where there is none."""
    return logbook.id_of(Feedback, uid)


def count(logbook: Logbook, chosen: ReviewFilter) -> int:
    """How much there is, without reading it."""
    return int(logbook.value(Feedback.select(fn.COUNT(Feedback.id)).where(*conditions(logbook, chosen))))


def conditions(logbook: Logbook, chosen: ReviewFilter) -> list[Any]:
    """What the filter asks of `Feedback`, for queries of any view of it."""
    found = [Feedback.trashed_at.is_null(not chosen.trashed), *_of_days(logbook, chosen)]
    if chosen.givers:
        people = Person.select(Person.id).where(Person.uid.in_(chosen.givers))
        nobody = [Feedback.giver.is_null()] if "" in chosen.givers else []
        found.append(_any(Feedback.giver.in_(people), *nobody))
    if chosen.kinds:
        found.append(Feedback.kind.in_(chosen.kinds))
    if chosen.statuses:
        found.append(Feedback.status.in_(chosen.statuses))
    if chosen.solicited:
        found.append(Feedback.solicited)
    if not chosen.private:
        found.append(~Feedback.private)
    found += [_says(word) for word in sought(chosen.text).split()]
    return found + _of_links(chosen)


_ORDER = (Feedback.day.desc(), Feedback.id.desc())
_TEXTS = (
    Feedback.quote,
    Feedback.meaning,
    Feedback.asked,
    Feedback.situation,
    Feedback.behaviour,
    Feedback.impact,
    Feedback.next_step,
    Feedback.reason,
)


def _of_days(logbook: Logbook, chosen: ReviewFilter) -> list[Any]:
    since, until = bounds(logbook, chosen.period)
    firsts = [Feedback.day >= day for day in (since, chosen.since) if day]
    return firsts + [Feedback.day <= day for day in (until, chosen.until) if day]


def _of_links(chosen: ReviewFilter) -> list[Any]:
    """What is asked of the rows that feedback is tied to; "" asks for none of them."""
    found = [_tied(FeedbackTheme, Theme, Theme.folded, folded(theme)) for theme in chosen.themes]
    found += [_tied(FeedbackCompetency, Competency, Competency.key, key) for key in chosen.competencies]
    if chosen.mentorship:
        there = Mentorship.select(Mentorship.id).where(Mentorship.uid == chosen.mentorship)
        found.append(Feedback.mentorship.in_(there))
    elif chosen.mentorship is not None:
        found.append(Feedback.mentorship.is_null())
    return found


def _tied(link: Any, model: Any, column: Any, value: str) -> Any:
    tied = link.select(link.feedback)
    return Feedback.id.in_(tied.join(model).where(column == value)) if value else Feedback.id.not_in(tied)


def _says(word: str) -> Any:
    """Whether the words, the giver or a theme have this in them."""
    givers = Person.select(Person.id).where(Person.folded.contains(word))
    tied = FeedbackTheme.select(FeedbackTheme.feedback).join(Theme).where(Theme.folded.contains(word))
    texts = (holds(text, word) for text in _TEXTS)
    return _any(*texts, Feedback.giver.in_(givers), Feedback.id.in_(tied))


def _any(first: Any, *others: Any) -> Any:
    for other in others:
        first = first | other
    return first


def _query() -> Any:
    newer = Feedback.alias()
    own = [getattr(Feedback, name) for name in _OWN]
    return (
        Feedback.select(
            Feedback.id,
            Feedback.uid,
            Person.uid,
            fn.COALESCE(Person.name, ""),
            Person.trashed_at,
            *own,
            Meeting.uid,
            Mentorship.uid,
            newer.uid,
            _how_many(FeedbackGoal).join(Goal).where(Goal.trashed_at.is_null()),
            _how_many(FeedbackFollowUp).join(FollowUp).where(FollowUp.trashed_at.is_null()),
            _how_many(FeedbackEvidence),
            _gathered(FeedbackTheme, Theme, Theme.name),
            _gathered(FeedbackCompetency, Competency, Competency.key),
        )
        .join(Person, JOIN.LEFT_OUTER)
        .switch(Feedback)
        .join(Meeting, JOIN.LEFT_OUTER)
        .switch(Feedback)
        .join(Mentorship, JOIN.LEFT_OUTER, on=(Feedback.mentorship == Mentorship.id))
        .switch(Feedback)
        .join(newer, JOIN.LEFT_OUTER, on=(Feedback.superseded_by == newer.id))
    )


_OWN = FeedbackRow.__struct_fields__[4:12]


def _how_many(link: Any) -> Any:
    return link.select(fn.COUNT(link.id)).where(link.feedback == Feedback.id)


def _gathered(link: Any, model: Any, column: Any) -> Any:
    return link.select(fn.JSON_GROUP_ARRAY(column)).join(model).where(link.feedback == Feedback.id)


def _read(
    names: Mapping[str, str], uid: str, giver: str | None, name: str, gone: Any, *rest: Any
) -> FeedbackRow:
    *others, themes, keys = rest
    about = (names.get(key, key) for key in json.loads(keys))
    lists = (tuple(sorted(words, key=folded)) for words in (json.loads(themes), about))
    return FeedbackRow(uid, giver, name, gone is not None, *others, *lists)
