"""Keeping in touch: when somebody was last met and when the next touch is due, always computed.

The rhythm of a person is their own, else the shortest of their tags'. Days of holidays do not count.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from peewee import JOIN, SQL, Case, NodeList, fn

from mentorlog import clock
from mentorlog.models import Meeting, MeetingPerson, Person, PersonTag, Tag
from mentorlog.rhythms import TIMES_AT_MOST

# How much later than without holidays the day is that counts as the "days"-th after "since".
_HOLIDAYS = """(SELECT "value" FROM "setting" WHERE "key" = 'holidays')"""
_PASSED_OVER = f"""
    SELECT ifnull(sum("length"), 0) FROM (
        SELECT "length", julianday("first") - julianday("since") - 1
            - sum("length") OVER (ORDER BY "first") + "length" AS "counted_before"
        FROM (
            SELECT "first", julianday("last") - julianday("first") + 1 AS "length" FROM (
                SELECT max(substr("value", 1, 10), date("since", '+1 day')) AS "first",
                    substr("value", 12) AS "last"
                FROM json_each({_HOLIDAYS}) WHERE substr("value", 12) > "since"
            )
        )
    ) WHERE "counted_before" < "days"
"""
# Without holidays this is asked of thousands of people, so then no window is opened.
_DAY_AFTER = f"""
    SELECT max(ifnull("not_before", ''),
        date("since", ("days" + iif({_HOLIDAYS} IS NULL, 0, ({_PASSED_OVER}))) || ' days'))
"""


def last_contact(before: date | None = None) -> Any:
    """The day of the last real contact with a `Person` of the outer query, or NULL; `before` a day only.

    Planned and cancelled meetings, those in the trash, and kinds that do not count are none.
    """
    passed = Meeting.day < before if before else Meeting.day <= clock.today()
    return _meetings_of_person(fn.MAX(Meeting.day)).where(is_contact() & passed)


def is_contact() -> Any:
    """Whether a `Meeting` of the query was real contact, if its day has come."""
    return (Meeting.state == "happened") & Meeting.counts_as_contact & Meeting.trashed_at.is_null()


def has_rhythm() -> Any:
    """Whether a `Person` of the query has a rhythm, of their own or by a tag."""
    tagged = PersonTag.select(PersonTag.person).join(Tag).where(Tag.every_days.is_null(False))
    return Person.every_days.is_null(False) | Person.id.in_(tagged)


def every_days() -> Any:
    """The rhythm of a person of the outer query in days, or NULL."""
    return fn.COALESCE(Person.every_days, _of_tags(Tag.every_days))


def at_most_days() -> Any:
    """After how many days without a touch they are cold, or NULL for people without a rhythm."""
    return Case(None, [(Person.every_days.is_null(False), _longest(Person))], _of_tags(_longest(Tag)))


def touch_due(before: date | None = None) -> Any:
    """The day on which a touch is due, or NULL for people without a rhythm, who are never cold.

    Somebody never met is due a rhythm after they were added; somebody paused, not before the pause ends.
    Where `before` is given, it is the day as it was due by the contacts before then.
    """
    return _days_after_contact(every_days(), before)


def cold_after() -> Any:
    """The last day on which they are not cold yet, or NULL for people without a rhythm."""
    return _days_after_contact(at_most_days())


def was_due_when_met(since: date) -> Any:
    """Whether a touch was due with a person of the outer query when they were met again, since that day."""
    met_again = _meetings_of_person(fn.MIN(Meeting.day)).where(
        is_contact() & Meeting.day.between(since, clock.today())
    )
    return touch_due(before=since) < met_again


def is_cold() -> Any:
    """Whether a person of the outer query has a rhythm that has passed, and no meeting planned."""
    return has_rhythm() & (touch_due() < clock.today().isoformat()) & ~is_planned()


def is_planned() -> Any:
    """Whether there is a meeting ahead with a person of the outer query."""
    planned = _meetings_of_person(Meeting.id).where(
        (Meeting.state == "planned") & Meeting.trashed_at.is_null() & (Meeting.day >= clock.today())
    )
    return fn.EXISTS(planned)


def _days_after_contact(days: Any, before: date | None = None) -> Any:
    """The day that counts as so many days after the last contact, NULL for no number of days."""
    since = fn.COALESCE(last_contact(before), fn.SUBSTR(Person.created, 1, 10))
    # In a FROM of its own each is asked once, however often it is named.
    named = (
        *(since, SQL('AS "since",'), days, SQL('AS "days",')),
        *(Person.paused_until, SQL('AS "not_before"')),
    )
    return fn.DATE(NodeList((SQL(f"({_DAY_AFTER} FROM (SELECT"), *named, SQL("))"))))


def _longest(model: Any) -> Any:
    """What was said to be the longest time, never shorter than the rhythm; else a few rhythms."""
    said = fn.MAX(model.at_most_days, model.every_days)
    return fn.COALESCE(said, model.every_days * TIMES_AT_MOST)


def _of_tags(column: Any) -> Any:
    """A column of the tag with the shortest rhythm that a `Person` of the outer query has."""
    tags = Tag.select(column).join(PersonTag).where(PersonTag.person == Person.id)
    return tags.where(Tag.every_days.is_null(False)).order_by(Tag.every_days, _longest(Tag)).limit(1)


def _meetings_of_person(column: Any) -> Any:
    """A column of the meetings of a `Person` of the outer query."""
    # A cross join keeps its order: from the person to the few meetings, never over all meetings of a state.
    together = MeetingPerson.select(column).join(Meeting, JOIN.CROSS)
    return together.where((MeetingPerson.person == Person.id) & (MeetingPerson.meeting == Meeting.id))
