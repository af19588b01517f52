"""What is odd about an activity: more than a day has, or the same once more. It is told, never refused."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple

from msgspec import Struct

from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book
from mentorlog.credit_words import ActivityKind
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.models.credentials import Activity
from mentorlog.words import folded

Oddity = Literal["amount", "twice"]
_OF_ONE_DAY: tuple[ActivityKind, ...] = ("chapter-meeting", "networking", "webinar", "mentored-by")
_LONG, _LONG_IN_A_DAY, _A_DAY = 60 * 60, 12 * 60, 24 * 60  # minutes: a course may go on for days
_NOTHING: Mapping[str, int] = MappingProxyType({})


class Seen(Struct, frozen=True):
    """An activity as far as it is known; `typed` are its amounts by rules, `uid` is "" before it is kept."""

    kind: ActivityKind
    day: date
    minutes: int | None
    title: str
    typed: Mapping[str, int] = _NOTHING
    uid: str = ""


class Other(NamedTuple):
    """Something else of the same day."""

    uid: str
    title: str
    kind: ActivityKind
    minutes: int | None


def seen(row: ActivityRow) -> Seen:
    """An activity that is kept."""
    typed: dict[str, int] = defaultdict(int)
    for each in row.credits:
        typed[each.rule] += each.amount if each.typed else 0
    return Seen(row.kind, row.day, row.minutes, row.title, typed, row.uid)


def of_one(logbook: Logbook, activity: Seen) -> list[str]:
    """What is odd about an activity, in sentences."""
    others = of_days(logbook, activity.day, activity.day)[activity.day]
    return [sentence for _oddity, sentence in odd(activity, others, book(logbook).rules)]


def of_days(logbook: Logbook, first: date, last: date) -> Mapping[date, Sequence[Other]]:
    """What is kept of these days."""
    columns = Activity.uid, Activity.title, Activity.kind, Activity.minutes
    kept = Activity.trashed_at.is_null() & Activity.day.between(first, last)
    found: dict[date, list[Other]] = defaultdict(list)
    for day, *other in logbook.tuples(Activity.select(Activity.day, *columns).where(kept)):
        found[day].append(Other(*other))
    return found


def odd(activity: Seen, of_day: Sequence[Other], rules: Mapping[str, Rule]) -> Iterator[tuple[Oddity, str]]:
    """The same, beside what is kept of its day, and by the rules that its amounts are of."""
    others = [other for other in of_day if other.uid != activity.uid]
    if any(_is_the_same(activity, other) for other in others):
        yield (
            "twice",
            _("The same is logged already: day, kind, length and title are alike. Keep one of them."),
        )
    if activity.minutes and activity.minutes > _most(activity.kind):
        yield (
            "amount",
            _("It has {hours} hours on one day. Check its length.").format(hours=_hours(activity.minutes)),
        )
    elif others and activity.minutes:
        together = activity.minutes + sum(other.minutes or 0 for other in others)
        if together > _A_DAY:
            said = _("The activities of this day have {hours} hours together. Check their lengths.")
            yield "amount", said.format(hours=_hours(together))
    for key, amount in activity.typed.items():
        if key in rules:
            yield from _of_amount(rules[key], activity.kind, amount)


def _of_amount(rule: Rule, kind: ActivityKind, amount: int) -> Iterator[tuple[Oddity, str]]:
    minutes = amount * rule.minutes_per_unit // 100
    if minutes > _most(kind):
        said = _("{amount} {unit} for {rule} are as much as {hours} hours. Check the amount.").format(
            amount=spoken_amount(amount), unit=rule.unit, rule=rule.name, hours=_hours(minutes)
        )
        yield "amount", said


def _is_the_same(one: Seen, other: Other) -> bool:
    return (one.kind, one.minutes, folded(one.title)) == (other.kind, other.minutes, folded(other.title))


def _most(kind: ActivityKind) -> int:
    return _LONG_IN_A_DAY if kind in _OF_ONE_DAY else _LONG


def _hours(minutes: int) -> str:
    """Whole hours, or with the hundredths of them."""
    return spoken_amount(minutes * 100 // 60)
