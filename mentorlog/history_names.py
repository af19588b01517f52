"""What steps are about, by the names of today: people, meetings, goals, ... as a sentence says them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from peewee import fn

from mentorlog.columns import among
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.models import FollowUp, Meeting, MeetingPerson, Organisation, Person, Tag
from mentorlog.models.credentials import Activity, Credential
from mentorlog.models.imports import ImportBatch, Merge
from mentorlog.models.memberships import Membership
from mentorlog.models.mentoring import Feedback, Goal, Mentorship, Theme
from mentorlog.settings import CHOICES
from mentorlog.words import line as one_line

_LONGEST_QUOTE = 48

# What was made in steps that are undone, and what it was called.
_UNDONE_NAMES = """
    SELECT json_extract("new", '$.uid'),
           coalesce(json_extract("new", '$.name'), json_extract("new", '$.file_name'),
                    '“' || json_extract("new", '$.what') || '”')
    FROM "history" JOIN "step" ON "step"."id" = "history"."step_id"
    WHERE "step"."state" IN ('undone', 'dropped') AND "old" IS NULL
      AND "table" IN ('person', 'organisation', 'follow_up', 'credential', 'import_batch')
      AND json_extract("new", '$.uid') IN (SELECT "value" FROM json_each(?))"""
_UNDONE_WORDS = """
    SELECT json_extract("new", '$.uid'),
           substr(coalesce(json_extract("new", '$.quote'), json_extract("new", '$.title')), 1, ?)
    FROM "history" JOIN "step" ON "step"."id" = "history"."step_id"
    WHERE "step"."state" IN ('undone', 'dropped') AND "old" IS NULL
      AND "table" IN ('feedback', 'goal', 'activity')
      AND json_extract("new", '$.uid') IN (SELECT "value" FROM json_each(?))"""
_UNDONE_MEETINGS = """
    SELECT json_extract("met"."new", '$.uid'), "person"."name"
    FROM "history" AS "met" JOIN "step" ON "step"."id" = "met"."step_id"
    JOIN "history" AS "there" ON "there"."step_id" = "met"."step_id"
    JOIN "person" ON "person"."id" = json_extract("there"."new", '$.person_id')
    WHERE "step"."state" IN ('undone', 'dropped') AND "met"."old" IS NULL AND "there"."old" IS NULL
      AND "met"."table" = 'meeting' AND "there"."table" = 'meeting_person'
      AND json_extract("there"."new", '$.meeting_id') = "met"."row"
      AND json_extract("met"."new", '$.uid') IN (SELECT "value" FROM json_each(?))
    ORDER BY "there"."id" """
_UNDONE_MEMBERSHIPS = """
    SELECT json_extract("joined"."new", '$.uid'),
           coalesce("organisation"."name", json_extract("made"."new", '$.name'))
    FROM "history" AS "joined" JOIN "step" ON "step"."id" = "joined"."step_id"
    LEFT JOIN "organisation" ON "organisation"."id" = json_extract("joined"."new", '$.organisation_id')
    LEFT JOIN "history" AS "made"
      ON "made"."step_id" = "joined"."step_id" AND "made"."table" = 'organisation'
      AND "made"."row" = json_extract("joined"."new", '$.organisation_id')
    WHERE "step"."state" IN ('undone', 'dropped') AND "joined"."old" IS NULL
      AND "joined"."table" = 'membership'
      AND json_extract("joined"."new", '$.uid') IN (SELECT "value" FROM json_each(?))"""

Named = Iterable[tuple[str, str]]  # uids and the names that go with them; a meeting has several
Namer = Callable[[Logbook, Sequence[str]], Named]


def people(logbook: Logbook, uids: Sequence[str]) -> Named:
    """People by their names, also those who were found to be somebody else."""
    yield from logbook.tuples(Person.select(Person.uid, Person.name).where(among(Person.uid, uids)))
    yield from logbook.tuples(Merge.select(Merge.dropped, Merge.name).where(among(Merge.dropped, uids)))


def follow_ups(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Follow-ups by what is to be done."""
    query = FollowUp.select(FollowUp.uid, FollowUp.what).where(among(FollowUp.uid, uids))
    return [(uid, f"“{what}”") for uid, what in logbook.tuples(query)]


def meetings(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Meetings are named by who was there."""
    query = Meeting.select(Meeting.uid, Person.name).join(MeetingPerson).join(Person)
    return logbook.tuples(query.where(among(Meeting.uid, uids)).order_by(MeetingPerson.position))


def organisations(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Organisations by their names."""
    query = Organisation.select(Organisation.uid, Organisation.name)
    return logbook.tuples(query.where(among(Organisation.uid, uids)))


def mentorships(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Mentorships are named by the other one in them."""
    query = Mentorship.select(Mentorship.uid, Person.name).join(Person)
    return logbook.tuples(query.where(among(Mentorship.uid, uids)))


def memberships(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Memberships are named by their associations."""
    query = Membership.select(Membership.uid, Organisation.name).join(Organisation)
    return logbook.tuples(query.where(among(Membership.uid, uids)))


def credentials(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Credentials as their rules call them."""
    query = Credential.select(Credential.uid, Credential.name)
    return logbook.tuples(query.where(among(Credential.uid, uids)))


def activities(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Activities by their titles."""
    query = Activity.select(Activity.uid, Activity.title).where(among(Activity.uid, uids))
    return [(uid, _quoted(title)) for uid, title in logbook.tuples(query)]


def feedback(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Feedback is named by how it begins."""
    query = Feedback.select(Feedback.uid, _beginning(Feedback.quote)).where(among(Feedback.uid, uids))
    return [(uid, _quoted(beginning)) for uid, beginning in logbook.tuples(query)]


def goals(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Goals by their titles."""
    query = Goal.select(Goal.uid, Goal.title).where(among(Goal.uid, uids))
    return [(uid, _quoted(title)) for uid, title in logbook.tuples(query)]


def imports(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Imports by the names of their files."""
    query = ImportBatch.select(ImportBatch.uid, ImportBatch.file_name)
    return logbook.tuples(query.where(among(ImportBatch.uid, uids)))


def themes(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Themes by their names."""
    query = Theme.select(Theme.uid, Theme.name).where(among(Theme.uid, uids))
    return [(uid, _quoted(name)) for uid, name in logbook.tuples(query)]


def tags(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Tags by their words."""
    query = Tag.select(Tag.uid, Tag.name).where(among(Tag.uid, uids))
    return [(uid, _quoted(name)) for uid, name in logbook.tuples(query)]


def evidenced(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Whatever evidence can be for."""
    for namer in (feedback, goals, activities, memberships):
        yield from namer(logbook, uids)


def _beginning(quote: Any) -> Any:
    """Enough of a quote to be named by; all of it may be a hundred pages."""
    return fn.SUBSTR(quote, 1, 4 * _LONGEST_QUOTE)


def _quoted(text: str) -> str:
    """One line between quotation marks, cut where it is long."""
    words = one_line(text)
    return f"“{words}”" if len(words) <= _LONGEST_QUOTE else f"“{words[: _LONGEST_QUOTE - 1].rstrip()}…”"


def taken_back(logbook: Logbook, uids: Sequence[str]) -> Named:
    """What was added and then undone is in no table any more: the history knows what it was called."""
    wanted = json.dumps(uids)
    yield from logbook.execute(_UNDONE_NAMES, [wanted])
    for uid, beginning in logbook.execute(_UNDONE_WORDS, [4 * _LONGEST_QUOTE, wanted]):
        yield uid, _quoted(beginning)
    yield from logbook.execute(_UNDONE_MEETINGS, [wanted])
    yield from logbook.execute(_UNDONE_MEMBERSHIPS, [wanted])


def of_any_noun(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Whatever lies in the trash."""
    for namer in (people, organisations, follow_ups, meetings, mentorships, evidenced, credentials):
        yield from namer(logbook, uids)


def settings(_logbook: Logbook, keys: Sequence[str]) -> Named:
    """Settings by their titles; a setting is named by its key."""
    return [(key, f"“{_(CHOICES[key].title)}”") for key in dict.fromkeys(keys) if key in CHOICES]


def nobody(_logbook: Logbook, _uids: Sequence[str]) -> Named:
    """For sentences that name nothing."""
    return []
