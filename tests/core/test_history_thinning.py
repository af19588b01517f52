"""Old history goes by age and size; young history and the latest steps never do."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorlog import clock, history_thinning, people
from mentorlog.columns import moment_text
from mentorlog.history_thinning import ALWAYS_KEPT, KEPT_AT_MOST, thin
from mentorlog.models import History, Person, Step

DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def no_steps_always_kept(monkeypatch):
    monkeypatch.setattr(history_thinning, "STEPS_ALWAYS_KEPT", 0)


def steps_of_ages(logbook, *ages):
    """One step of each age, oldest first."""
    for age in ages:
        people.add(logbook, f"Person of {age.days} days")
        moment = moment_text(clock.now() - age)
        logbook.execute('UPDATE "step" SET "at" = ? WHERE "id" = (SELECT max("id") FROM "step")', [moment])


def kept(logbook):
    return logbook.column(Step.select(Step.id).order_by(Step.id))


def test_steps_older_than_two_years_go_and_the_rest_can_still_be_undone(logbook):
    steps_of_ages(logbook, KEPT_AT_MOST + DAY, KEPT_AT_MOST + DAY, KEPT_AT_MOST - DAY, DAY)
    assert thin(logbook) == 2
    assert kept(logbook) == [3, 4]
    assert {step for (step,) in logbook.tuples(History.select(History.step))} == {3, 4}
    while logbook.undo():
        pass
    assert len(logbook.column(Person.select(Person.id))) == 2
    assert logbook.check() == []


def test_what_is_too_much_goes_from_the_beginning_but_never_below_90_days(logbook):
    steps_of_ages(logbook, 120 * DAY, 110 * DAY, ALWAYS_KEPT + DAY, ALWAYS_KEPT - DAY, DAY)
    assert thin(logbook, largest=10**9) == 0
    assert thin(logbook, largest=1) == 3
    assert kept(logbook) == [4, 5]


def test_only_as_much_goes_as_must(logbook):
    steps_of_ages(logbook, *[100 * DAY] * 4)
    a_step = logbook.execute('SELECT max(length("new")) FROM "history"').fetchone()[0]
    assert thin(logbook, largest=2 * a_step + 10) == 2
    assert kept(logbook) == [3, 4]


def test_the_latest_steps_stay_even_where_the_clock_is_ten_years_ahead(logbook, monkeypatch):
    monkeypatch.setattr(history_thinning, "STEPS_ALWAYS_KEPT", 3)
    for number in range(5):
        people.add(logbook, f"Person {number}")
    clock.pin(date(2036, 11, 24))
    assert thin(logbook) == 2
    assert kept(logbook) == [3, 4, 5]


def test_a_young_step_keeps_those_after_it_whatever_their_dates(logbook):
    steps_of_ages(logbook, KEPT_AT_MOST + DAY, DAY, 20 * 365 * DAY, DAY)
    assert thin(logbook) == 1
    assert kept(logbook) == [2, 3, 4]


def test_thinning_is_no_change_of_the_logbook(logbook):
    steps_of_ages(logbook, KEPT_AT_MOST + DAY, DAY)
    changes = logbook.changes()
    thin(logbook)
    assert logbook.changes() == changes
    assert thin(logbook) == 0
