"""Rhythms: what SQL says of them is what a plain model of days says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from mentorlog import cadence, clock, meetings, people, people_list, rhythms, settings, tags
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.meetings import Participant
from mentorlog.models import Meeting, MeetingPerson, Person, Tag
from mentorlog.people_list import PeopleFilter

TAGS = ("board", "mentors", "pmi")


@dataclass(frozen=True)
class Rhythm:
    """How often, and after how long at the latest."""

    every: int
    said: int | None

    @property
    def most(self):
        return 2 * self.every if self.said is None else max(self.said, self.every)


@dataclass(frozen=True)
class Met:
    """A meeting so many days ago."""

    ago: int
    state: str
    counts: bool
    is_trashed: bool


@dataclass(frozen=True)
class Known:
    """Somebody, as the model has them; a pause ends in so many days."""

    own: Rhythm | None
    tags: tuple[str, ...]
    met: tuple[Met, ...]
    pause: int | None


RHYTHM = st.builds(Rhythm, st.integers(1, 40), st.none() | st.integers(1, 90))
MET = st.builds(
    Met,
    st.integers(-10, 90),
    st.sampled_from(["happened", "happened", "planned", "cancelled"]),
    st.sampled_from([True, True, False]),
    st.sampled_from([False, False, True]),
)
KNOWN = st.builds(
    Known,
    own=st.none() | RHYTHM,
    tags=st.lists(st.sampled_from(TAGS), unique=True, max_size=3).map(tuple),
    met=st.lists(MET, max_size=4).map(tuple),
    pause=st.none() | st.integers(-5, 60),
)
HOLIDAYS = st.lists(st.tuples(st.integers(-90, 60), st.integers(0, 20)), max_size=4)


@examples(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(KNOWN, min_size=1, max_size=5),
    st.dictionaries(st.sampled_from(TAGS), RHYTHM),
    HOLIDAYS,
)
def test_rhythm_equals_a_plain_python_model(logbook, today, everybody, of_tags, holidays):
    ranges = [(today + timedelta(first), today + timedelta(first + more)) for first, more in holidays]
    settings.choose(logbook, "holidays", ", ".join(f"{first}/{last}" for first, last in ranges))
    with logbook.edit("sample-added"):
        empty(logbook)
        write(logbook, everybody, of_tags, today)
    columns = (cadence.last_contact(), cadence.touch_due(), cadence.cold_after(), cadence.is_cold())
    found = logbook.tuples(Person.select(Person.created, *columns).order_by(Person.id))
    off = {first + timedelta(n) for first, last in ranges for n in range((last - first).days + 1)}
    expected = [
        model_of(person, of_tags, off, today, created.date())
        for person, (created, *_rest) in zip(everybody, found, strict=True)
    ]
    assert [tuple(map(text, row[1:])) for row in found] == [tuple(map(text, row)) for row in expected]


def model_of(person, of_tags, off, today, added):
    """The last contact, the day a touch is due, the last day before it is cold, whether it is going cold."""
    here = [each for each in person.met if not each.is_trashed]
    real = [each.ago for each in here if each.state == "happened" and each.counts and each.ago >= 0]
    last = today - timedelta(min(real)) if real else None
    theirs = [of_tags[tag] for tag in person.tags if tag in of_tags]
    rhythm = person.own or min(theirs, key=lambda each: (each.every, each.most), default=None)
    if rhythm is None:
        return last, None, None, False
    due, cold_after = (counted(last or added, days, off) for days in (rhythm.every, rhythm.most))
    if person.pause is not None:
        pause = today + timedelta(person.pause)
        due, cold_after = max(due, pause), max(cold_after, pause)
    is_planned = any(each.state == "planned" and each.ago <= 0 for each in here)
    return last, due, cold_after, due < today and not is_planned


def counted(day, days, off):
    """The day that is so many days later, where those off do not count."""
    while days:
        day += timedelta(1)
        days -= day not in off
    return day


def empty(logbook):
    """Leave nothing of the example before."""
    for model in (Person, Meeting, Tag):
        for number in logbook.column(model.select(model.id)):
            logbook.delete(model, number)


def write(logbook, everybody, of_tags, today):
    for name, rhythm in of_tags.items():
        logbook.insert(Tag, name=name, folded=name, every_days=rhythm.every, at_most_days=rhythm.said)
    for person in everybody:
        own = {"every_days": person.own.every, "at_most_days": person.own.said} if person.own else {}
        pause = None if person.pause is None else today + timedelta(person.pause)
        number = logbook.insert(Person, name="Ada", folded="ada", paused_until=pause, **own)
        tags.set_person_tags(logbook, number, person.tags)
        for each in person.met:
            day = today - timedelta(each.ago)
            row = {"kind": "call", "zone": "UTC", "day": day, "start_utc": clock.now()}
            trashed_at = clock.now() if each.is_trashed else None
            meeting = logbook.insert(
                Meeting, **row, state=each.state, counts_as_contact=each.counts, trashed_at=trashed_at
            )
            logbook.insert(MeetingPerson, meeting=meeting, person=number)


def text(value):
    return value.isoformat() if isinstance(value, date) else value


def row_of(logbook, uid):
    return people_list.one(logbook, uid)


def test_a_tag_gives_its_rhythm_to_those_without_their_own(logbook, today):
    ada = people.add(logbook, "Ada", tags=["mentors", "PMI"])
    own = people.add(logbook, "Own", tags=["mentors"], every_days=90, at_most_days=100)
    tags.keep_in_touch(logbook, "Mentors", 28, 42)
    tags.keep_in_touch(logbook, "pmi", 14)
    assert [(row.name, row.every_days, row.at_most_days, row.people) for row in tags.of_people(logbook)] == [
        ("mentors", 28, 42, 2),
        ("PMI", 14, None, 1),
    ]
    assert (row_of(logbook, ada).every_days, row_of(logbook, ada).touch_due) == (14, today + timedelta(14))
    assert row_of(logbook, ada).cold_after == today + timedelta(28)
    assert row_of(logbook, own).cold_after == today + timedelta(100)
    assert people_list.count(logbook, PeopleFilter(shown="keep-in-touch")) == 2
    assert people_list.count(logbook, PeopleFilter(text="is:kept-in-touch -has:rhythm")) == 0
    logbook.undo()
    assert row_of(logbook, ada).every_days == 28
    tags.keep_in_touch(logbook, "mentors", None)
    assert row_of(logbook, ada).every_days is None


def test_a_pause_lasts_until_its_day(logbook, today):
    ada = people.add(logbook, "Ada", every_days=7)
    meetings.log(logbook, [Participant(ada)], When(today - timedelta(30)))
    people.pause(logbook, [ada], today + timedelta(10))
    assert people_list.count(logbook, PeopleFilter(shown="cold")) == 0
    assert people_list.count(logbook, PeopleFilter(text="is:paused")) == 1
    assert row_of(logbook, ada).paused_until == row_of(logbook, ada).touch_due == today + timedelta(10)
    clock.pin(today + timedelta(11))
    assert people_list.count(logbook, PeopleFilter(shown="cold")) == 1
    clock.pin(today)
    people.pause(logbook, [ada], None)
    assert people_list.count(logbook, PeopleFilter(shown="cold")) == 1


@pytest.mark.parametrize(
    ("field", "act"),
    [
        ("until", lambda logbook, ada, today: people.pause(logbook, [ada], today)),
        ("every_days", lambda logbook, ada, today: tags.keep_in_touch(logbook, "pmi", 0)),
        ("at_most_days", lambda logbook, ada, today: tags.keep_in_touch(logbook, "pmi", 14, 13)),
        ("at_most_days", lambda logbook, ada, today: people.edit(logbook, ada, at_most_days=0)),
    ],
    ids=["a pause that is over", "no days", "shorter than the rhythm", "no longest time"],
)
def test_what_is_no_rhythm_changes_nothing(logbook, today, field, act):
    ada = people.add(logbook, "Ada", tags=["pmi"])
    before = logbook.changes()
    with pytest.raises(InvalidEntry) as refused:
        act(logbook, ada, today)
    assert refused.value.field == field and logbook.changes() == before


def test_a_tag_that_nobody_has_is_told(logbook):
    with pytest.raises(NotFound):
        tags.keep_in_touch(logbook, "nobody has it", 7)


def test_holidays_are_kept_in_order_and_joined(logbook):
    typed = "2027-05-01, 2026-12-24/2026-12-26, 2026-12-27/2027-01-02, 2026-12-25"
    settings.choose(logbook, "holidays", typed)
    assert settings.holidays(logbook) == [
        (date(2026, 12, 24), date(2027, 1, 2)),
        (date(2027, 5, 1), date(2027, 5, 1)),
    ]


@pytest.mark.parametrize(
    "typed", ["Christmas", "2026-12-26/2026-12-24", "2026-02-31", "0001-01-01/9999-12-31", "/2026-12-24"]
)
def test_what_are_no_holidays_is_refused(logbook, typed):
    with pytest.raises(InvalidEntry, match="2026-12-24/2027-01-02"):
        settings.choose(logbook, "holidays", typed)


def test_a_rhythm_in_words():
    assert rhythms.spoken(28) == "every 4 weeks"
    assert rhythms.spoken(28, 42) == "every 4 weeks, at most 42 days"
