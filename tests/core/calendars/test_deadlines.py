"""Deadlines in calendars: reminders that stay where they are, move with their day, and are taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mentorlog import clock, erase, people, settings
from mentorlog.calendars.subscription import refresh_if_stale
from mentorlog.credentials import activities, holdings
from mentorlog.credentials.activities import Part
from mentorlog.logbook import Logbook
from mentorlog.memberships import memberships, terms

from .conftest import Export, components, counts


@pytest.fixture
def pmi(logbook: Logbook) -> str:
    return memberships.add(logbook, "PMI", term={"since": date(2026, 6, 1)})


def entries(target: Path) -> dict[str, tuple[str, str]]:
    """The summary and the day of each entry, by the end of its uid."""
    return {
        uid.split("-", 6)[-1]: (str(entry["SUMMARY"]), entry["DTSTART"].dt.date().isoformat())
        for uid, entry in components(target).items()
    }


def test_a_deadline_is_an_entry_for_each_reminder(
    logbook: Logbook, pmi: str, target: Path, exported: Export
) -> None:
    exported()
    assert entries(target) == {
        "renewal-window-0": ("Renewal of PMI opens", "2027-03-02"),
        "dues-180": ("Renew PMI: in 180 days", "2026-12-02"),
        "dues-30": ("Renew PMI: in 30 days", "2027-05-01"),
        "dues-7": ("Renew PMI: in 7 days", "2027-05-24"),
        "dues-0": ("Renew PMI", "2027-05-31"),
    }
    opening = components(target)[f"deadline-{pmi}-renewal-window-0"]
    assert "lasts until Mon 31 May 2027" in opening["DESCRIPTION"]
    entry = components(target)[f"deadline-{pmi}-dues-7"]
    assert len(entry.walk("VALARM")) == 1
    assert entry["CATEGORIES"].cats == ["mentorlog", "deadline"]
    assert entry["DESCRIPTION"] == "Your membership of PMI lasts until Mon 31 May 2027."


def test_exporting_twice_gives_equal_bytes(
    logbook: Logbook, pmi: str, target: Path, exported: Export
) -> None:
    holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9))
    exported()
    once = target.read_bytes()
    assert counts(exported())[:3] == (0, 0, 0)
    assert target.read_bytes() == once


def test_what_is_missing_is_said_and_follows_what_is_logged(
    logbook: Logbook, target: Path, exported: Export
) -> None:
    holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9))
    exported()
    counted = [Part("isaca-cism", "education", 500)]
    activities.add(logbook, "Course", "course", date(2026, 11, 1), parts=counted)
    assert counts(exported())[:3] == (0, 6, 0)
    told = [str(entry["DESCRIPTION"]) for entry in components(target).values()]
    assert "115 CPE are missing. 120 CPE are needed by then, reported and paid for." in told


def test_a_renewed_membership_moves_its_reminders(
    logbook: Logbook, pmi: str, target: Path, exported: Export
) -> None:
    exported()
    terms.renew(logbook, pmi)
    new, changed, cancelled, _same = counts(exported())
    assert (new, changed, cancelled) == (0, 5, 0)
    entry = components(target)[f"deadline-{pmi}-dues-0"]
    assert (entry["DTSTART"].dt.date(), entry["SEQUENCE"]) == (date(2028, 5, 31), 1)
    logbook.undo()
    exported()
    entry = components(target)[f"deadline-{pmi}-dues-0"]
    assert (entry["DTSTART"].dt.date(), entry["SEQUENCE"]) == (date(2027, 5, 31), 2)


def test_what_is_no_deadline_any_more_is_taken_back_once(
    logbook: Logbook, target: Path, exported: Export
) -> None:
    uid = holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9), expires=date(2026, 12, 31))
    settings.choose(logbook, "deadline-days", "7")
    exported()
    assert set(entries(target)) == {"cycle-end-7", "cycle-end-0", "year-minimum-7", "year-minimum-0"}
    counted = [Part("isaca-cism", "education", 2000)]
    activities.add(logbook, "Course", "course", date(2026, 11, 1), parts=counted)
    assert counts(exported())[:3] == (0, 2, 2)
    gone = components(target)[f"deadline-{uid}-year-minimum-7"]
    assert (gone["STATUS"], gone["SUMMARY"]) == ("CANCELLED", "CISM minimum of the year: in 7 days")
    exported()
    assert set(entries(target)) == {"cycle-end-7", "cycle-end-0"}


def test_one_that_is_gone_and_one_that_is_back_have_their_names_in_what_is_told(
    logbook: Logbook, pmi: str, exported: Export
) -> None:
    exported(profile="google")
    memberships.trash(logbook, [pmi])
    told = "\n".join(exported(profile="google").sentences)
    assert "delete these 5 there: " in told and "Renew PMI: in 7 days (Mon 24 May 2027)" in told
    memberships.restore(logbook, [pmi])
    back = "\n".join(exported(profile="google").sentences)
    assert "Renew PMI: in 7 days (Mon 24 May 2027)" in back and "mentorlog" not in back


def test_one_that_is_gone_says_no_more_than_the_calendar_may_show(
    logbook: Logbook, pmi: str, target: Path, exported: Export
) -> None:
    exported()
    memberships.trash(logbook, [pmi])
    exported(show="discreet")
    assert {summary for summary, _day in entries(target).values()} == {"mentorlog deadline"}


def test_the_name_of_somebody_erased_is_forgotten_there_too(
    logbook: Logbook, target: Path, exported: Export
) -> None:
    ada = people.add(logbook, "Ada Lindqvist")
    guild = memberships.add(logbook, "Guild of Ada Lindqvist", term={"since": date(2026, 6, 1)})
    exported()
    memberships.trash(logbook, [guild])
    erase.erase(logbook, ada)
    exported()
    assert {summary for summary, _day in entries(target).values()} == {"mentorlog deadline"}


def stamps(target: Path) -> set[str]:
    """The days on which the entries were changed last."""
    return {entry["LAST-MODIFIED"].dt.date().isoformat() for entry in components(target).values()}


def test_whatever_is_done_to_a_term_changes_the_stamps_of_its_reminders(
    logbook: Logbook, pmi: str, target: Path, exported: Export
) -> None:
    exported()
    assert stamps(target) == {"2026-11-24"}
    acts = (
        lambda: terms.renew(logbook, pmi),
        lambda: terms.edit(logbook, terms.of_membership(logbook, pmi)[-1].uid, until=date(2028, 4, 30)),
        lambda: terms.remove(logbook, terms.of_membership(logbook, pmi)[-1].uid),
        logbook.undo,
        logbook.redo,
    )
    for sequence, act in enumerate(acts, start=1):
        clock.pin(date(2026, 11, 24 + sequence))
        act()
        exported()
        assert stamps(target) == {f"2026-11-{24 + sequence}"}
        assert components(target)[f"deadline-{pmi}-dues-0"]["SEQUENCE"] == sequence


def test_since_a_day_holds_the_deadlines_of_what_was_changed_from_then_on(
    logbook: Logbook, pmi: str, target: Path, exported: Export
) -> None:
    held = holdings.add(logbook, "isc2-cissp", "working", exam_on=date(2027, 1, 20))
    exported()
    clock.pin(date(2026, 11, 26))
    assert counts(exported(since=date(2026, 11, 25))) == (0, 0, 0, 0)
    assert counts(exported(since=date(2026, 11, 24)))[3] == len(components(target)) > 6
    terms.renew(logbook, pmi)
    assert counts(exported(since=date(2026, 11, 25))) == (0, 5, 0, 0)
    assert all(uid.startswith(f"deadline-{pmi}") for uid in components(target))
    assert counts(exported(since=date(2026, 11, 25))) == (0, 0, 0, 5)  # again, as of follow-ups
    guild = memberships.add(logbook, "Guild", term={"since": date(2026, 6, 1)})
    assert counts(exported(since=date(2026, 11, 26))) == (5, 0, 0, 5)
    holdings.trash(logbook, [held])
    memberships.trash(logbook, [guild])
    assert counts(exported(since=date(2026, 11, 26)))[2] == len(components(target)) - 5


def test_reminders_whose_day_has_passed_stay_in_the_calendar_as_they_are(
    logbook: Logbook, pmi: str, target: Path, exported: Export
) -> None:
    exported()
    clock.pin(date(2027, 5, 2))
    assert counts(exported()) == (0, 0, 0, 2)
    assert set(entries(target)) == {"dues-7", "dues-0"}


def test_only_what_is_asked_for_is_written(
    logbook: Logbook, pmi: str, target: Path, exported: Export
) -> None:
    exported()
    assert counts(exported(changed_only=True)) == (0, 0, 0, 0)
    assert counts(exported(what=frozenset({"follow-ups"}))) == (0, 0, 0, 0)
    assert counts(exported(what=frozenset({"deadlines"}))) == (0, 0, 0, 5)
    exported(show="discreet")
    assert {summary for summary, _day in entries(target).values()} == {"mentorlog deadline"}
    assert "DESCRIPTION" not in components(target)[f"deadline-{pmi}-dues-7"]


def test_the_subscription_file_has_them_too(logbook: Logbook, pmi: str, tmp_path: Path) -> None:
    settings.choose(logbook, "subscription-file", str(tmp_path / "feed.ics"))
    refresh_if_stale(logbook)
    assert len(entries(tmp_path / "feed.ics")) == 5
    memberships.trash(logbook, [pmi])
    refresh_if_stale(logbook)
    assert entries(tmp_path / "feed.ics") == {}
