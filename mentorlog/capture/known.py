"""What a line is read against: the people, organisations, kinds and credentials of a logbook, at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property

from msgspec import Struct

from mentorlog import clock, kinds, settings
from mentorlog.capture.directory import Directory, Known
from mentorlog.capture.words import Phrase, Words, words
from mentorlog.dates import DayOrder
from mentorlog.logbook import Logbook
from mentorlog.models import Meeting, MeetingPerson, Organisation, Person
from mentorlog.words import folded

_LATEST = 2000  # meetings that tell whom one meets: more would take longer than a key should
_HALF_AS_MUCH = 30  # days after which a meeting tells half as much

# Plain SQL: of ten thousand rows, Peewee would make half of the moment that this takes.
_PEOPLE = """
    SELECT "person"."uid", "person"."name", "nickname", ifnull("organisation"."name", '')
    FROM "person"
    LEFT JOIN "affiliation" ON "person_id" = "person"."id" AND "until" IS NULL
    LEFT JOIN "organisation" ON "organisation"."id" = "organisation_id"
    WHERE "person"."trashed_at" IS NULL ORDER BY "affiliation"."position" DESC
"""

_PARTS = ("people", "organisations", "kinds", "kind_names", "units", "working_days")


class Unit(Struct, frozen=True):
    """A unit of credits, with the groups in which credentials held count it; none where none is held."""

    name: str
    groups: Mapping[str, str]
    is_held: bool


class KnownHere:
    """The look-up for one logbook: each part is made when it is first needed, and again after `forget`."""

    def __init__(self, logbook: Logbook, order: DayOrder = "day-month") -> None:
        self._logbook = logbook
        self.order: DayOrder = order
        self.words: Words = words()

    def forget(self) -> None:
        """Look everything up afresh when it is needed next: the logbook has changed."""
        for part in _PARTS:
            self.__dict__.pop(part, None)

    @cached_property
    def people(self) -> Directory:
        """Everybody outside the trash."""
        # Of several posts the last, which is the first in their order, is kept.
        found = {uid: rest for uid, *rest in self._logbook.execute(_PEOPLE).fetchall()}
        return Directory(_people(found), self._ranks())

    @cached_property
    def organisations(self) -> Directory:
        """All organisations outside the trash."""
        query = Organisation.select(Organisation.uid, Organisation.name)
        rows = self._logbook.tuples(query.where(Organisation.trashed_at.is_null()))
        return Directory((Known.by(uid, name) for uid, name in rows), {})

    @cached_property
    def kinds(self) -> Mapping[Phrase, str]:
        """The kinds of meetings by the words for them, and those of the user by their names."""
        own: dict[Phrase, str] = {
            tuple(folded(kind.name).split()): kind.key for kind in kinds.all_kinds(self._logbook)
        }
        keys: dict[Phrase, str] = {(kind.key,): kind.key for kind in kinds.BUILT_IN}
        return {**self.words.kinds, **keys, **own}

    @cached_property
    def kind_names(self) -> Mapping[str, str]:
        """The names of all kinds by their keys."""
        return kinds.names(self._logbook)

    @cached_property
    def units(self) -> Mapping[str, Unit]:
        """The units of credits that there are, by their folded names."""
        # Imported here: most lines have no credits, and need none of all the rules.
        from mentorlog.credentials import holdings
        from mentorlog.credentials.rule_book import book

        rules = book(self._logbook).rules
        held = [rules[row.rule] for row in holdings.held(self._logbook) if row.rule in rules]
        return {
            folded(rule.unit): Unit(
                rule.unit,
                {group.id: group.name for own in held if own.unit == rule.unit for group in own.groups},
                is_held=any(own.unit == rule.unit for own in held),
            )
            for rule in rules.values()
        }

    @cached_property
    def working_days(self) -> frozenset[int]:
        """The days on which a follow-up without a date may be due."""
        return settings.working_days(self._logbook)

    def _ranks(self) -> dict[str, float]:
        """How likely people are to be met, by their uids: who was met often, and of late."""
        latest = (
            Meeting.select(Meeting.id, Meeting.day)
            .where(Meeting.trashed_at.is_null())
            .order_by(Meeting.start_utc.desc())
            .limit(_LATEST)
        )
        query = (
            MeetingPerson.select(Person.uid, latest.c.day)
            .join(latest, on=MeetingPerson.meeting == latest.c.id)
            .join(Person, on=MeetingPerson.person == Person.id)
        )
        ranks: dict[str, float] = {}
        today = clock.today()
        for uid, day in self._logbook.tuples(query):
            ranks[uid] = ranks.get(uid, 0) + _weight((today - date.fromisoformat(day)).days)
        return ranks


def _people(found: Mapping[str, Sequence[str]]) -> Iterator[Known]:
    for uid, (name, nickname, organisation) in found.items():
        yield Known.by(uid, name, nickname, organisation)


def _weight(days_ago: int) -> float:
    return float(0.5 ** (abs(days_ago) / _HALF_AS_MUCH))
