"""Whom to call this week, and why."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorlog import affiliations, clock, follow_ups, meetings, people, reconnect, settings
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.meetings import Participant
from mentorlog.models import Affiliation


def names(logbook):
    return [call.person.name for call in reconnect.week(logbook).calls]


def figures(logbook):
    week = reconnect.week(logbook)
    return week.done, week.of, week.more


def met(logbook, name, today, ago, every_days=30, **told):
    uid = people.add(logbook, name, every_days=every_days)
    meetings.log(logbook, [Participant(uid)], When(today - timedelta(ago)), **told)
    return uid


def test_the_most_pressing_come_first(logbook, today):
    met(logbook, "Late", today, 50)
    met(logbook, "Later", today, 59)
    met(logbook, "Cold", today, 30, every_days=14)
    met(logbook, "Fine", today, 20)
    planned = met(logbook, "Planned", today, 80)
    meetings.log(logbook, [Participant(planned)], When(today + timedelta(2)))
    trashed = met(logbook, "Trashed", today, 80)
    people.trash(logbook, [trashed])
    people.pause(logbook, [met(logbook, "Paused", today, 80)], today + timedelta(1))
    people.add(logbook, "Without a rhythm")
    assert names(logbook) == ["Cold", "Later", "Late"]
    assert [call.is_cold for call in reconnect.week(logbook).calls] == [True, False, False]


def test_the_reasons_are_sentences(logbook, today):
    ada = met(logbook, "Ada", today, 94, 60, title="PMO move")
    follow_ups.add(logbook, "Send her the RAID template", When(today), people=[ada])
    for what in ("Intro to her CIO", "A reading list", "A date"):
        follow_ups.add(logbook, what, When(today), people=[ada], owed_by="them")
    affiliations.change_job(logbook, [ada], "Acme", "PM", date(2026, 1, 1))
    affiliations.change_job(logbook, [ada], "Globex", "CIO", date(2026, 11, 1))
    with logbook.edit("people-imported"):
        post = logbook.value(Affiliation.select(Affiliation.id).where(Affiliation.until.is_null()))
        logbook.update(Affiliation, post, seen_in="linkedin")
    [call] = reconnect.week(logbook).calls
    assert [reason.words for reason in reconnect.reasons(call)] == [
        "94 days, your rhythm is 60",
        "You promised: Send her the RAID template",
        "They promised: Intro to her CIO; A reading list; and 1 more",
        "Moved from Acme to Globex",
        "Last topic: PMO move",
    ]


@pytest.mark.parametrize(
    ("told", "topic"),
    [
        ({"notes": "## **Budget** of the PMO\n\nmore"}, ["Last topic: Budget of the PMO"]),
        ({"notes": "Budget", "private": True}, []),
        ({"notes": "word " * 100}, [f"Last topic: {'word ' * 15}word…"]),
    ],
    ids=["how the notes begin", "private notes", "long notes"],
)
def test_the_last_topic(logbook, today, told, topic):
    met(logbook, "Ada", today, 94, 60, **told)
    [call] = reconnect.week(logbook).calls
    assert [reason.words for reason in reconnect.reasons(call)[1:]] == topic


def test_so_many_a_week_and_who_was_met_or_put_off_counts(logbook, today):
    settings.choose(logbook, "reconnect-people", "3")
    uids = {name: met(logbook, name, today, 60 + number) for number, name in enumerate("DCBA")}
    assert names(logbook) == ["A", "B", "C"] and figures(logbook) == (0, 3, True)
    meetings.log(logbook, [Participant(uids["A"])], When(today))
    assert names(logbook) == ["B", "C"] and figures(logbook) == (1, 3, True)
    assert reconnect.skip(logbook, uids["B"]) == date(2026, 11, 30)  # the Monday to come
    reconnect.reschedule(logbook, uids["C"], today + timedelta(20))
    assert names(logbook) == [] and figures(logbook) == (3, 3, True)
    logbook.undo()
    assert names(logbook) == ["C"]
    clock.pin(date(2026, 11, 30))
    assert names(logbook) == ["B", "C", "D"] and figures(logbook) == (0, 3, False)


def test_who_is_met_before_it_is_time_counts_for_nothing(logbook, today):
    often = met(logbook, "Often", today, 7, every_days=7)
    meetings.log(logbook, [Participant(often)], When(today))
    meetings.log(logbook, [Participant(people.add(logbook, "Without a rhythm"))], When(today))
    assert figures(logbook) == (0, 5, False)


def test_put_off_again_the_last_day_counts(logbook, today):
    ada = met(logbook, "Ada", today, 60)
    reconnect.reschedule(logbook, ada, today + timedelta(20))
    reconnect.reschedule(logbook, ada, today + timedelta(2))
    clock.pin(today + timedelta(2))
    assert names(logbook) == ["Ada"]


def test_what_cannot_be_put_off(logbook, today):
    ada = met(logbook, "Ada", today, 60)
    with pytest.raises(InvalidEntry) as refused:
        reconnect.reschedule(logbook, ada, today)
    assert refused.value.field == "until"
    with pytest.raises(NotFound):
        reconnect.skip(logbook, "nobody")
    assert names(logbook) == ["Ada"]
