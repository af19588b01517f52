"""The sample data: a believable year, complete on whatever day somebody looks round in it."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from mentorlog import clock, evidence, history, kinds, people, query, sample, sample_credentials
from mentorlog.credentials import activity_list, credential_list, holders
from mentorlog.credentials.claims import CLAIM_STATES
from mentorlog.credentials.standing import standings
from mentorlog.errors import InvalidEntry
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.follow_up_list import listing as follow_ups
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.meeting_list import listing as meetings
from mentorlog.memberships import membership_list, roles, term_gains
from mentorlog.mentoring import chain, feedback, feedback_list, mentorship_list, review, saved_reviews
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.pack import contents
from mentorlog.mentoring.pack.told import Teller
from mentorlog.models.mentoring import STATUSES, Feedback
from mentorlog.people_list import PeopleFilter
from mentorlog.people_list import listing as people_list

TUESDAY = date(2026, 11, 24)
ALPHABETS = {"LATIN", "CYRILLIC", "GREEK", "CJK", "DEVANAGARI", "ARABIC", "HEBREW", "HANGUL"}
FOLDER = Path(sample.__file__).parent.parent / "resources" / "sample"


@contextmanager
def looked_at_on(day: date, folder: Path) -> Iterator[Logbook]:
    clock.pin(day)
    try:
        with open_logbook(sample.make_sample_logbook(folder)) as logbook:
            yield logbook
    finally:
        clock.pin(None)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Logbook]:
    """The sample data of a Tuesday, to be read only."""
    with looked_at_on(TUESDAY, tmp_path_factory.mktemp("sample")) as logbook:
        yield logbook


def test_it_is_a_whole_year(filled: Logbook) -> None:
    met = meetings(filled)
    assert people.count(filled) == 60
    assert len(met) == 150
    assert len(follow_ups(filled, FollowUpFilter(state=None))) == 40
    assert (met[0].day - met[-1].day).days > 365
    assert filled.check() == []


def test_it_shows_every_kind_of_meeting_and_person(filled: Logbook) -> None:
    met = meetings(filled)
    assert {row.kind for row in met} == {kind.key for kind in kinds.BUILT_IN}
    assert len({row.zone for row in met}) > 10
    assert any(len(row.people) >= 5 and all(each.line for each in row.people) for row in met)
    assert any("|---|" in row.notes for row in met)
    assert any("- [ ] " in row.notes for row in met)
    assert {"planned", "happened"} == {row.state for row in met}
    assert sum(row.private for row in met) >= 3
    assert len(people_list(filled, PeopleFilter(shown="needs-details"))) == 4


def test_its_names_come_in_many_alphabets(filled: Logbook) -> None:
    names = [row.name for row in people_list(filled)]
    assert {unicodedata.name(name[0]).split()[0] for name in names} == ALPHABETS


def test_its_promises_are_of_every_sort(filled: Logbook) -> None:
    promised = follow_ups(filled, FollowUpFilter(state=None))
    assert {row.state for row in promised} == {"open", "done", "cancelled"}
    assert {row.owed_by for row in promised} == {"me", "them"}
    assert any(row.repeat for row in promised)
    assert any(row.snoozes for row in promised)
    assert any(row.time for row in promised)
    closed = [row.closed_at for row in promised if row.closed_at]
    assert all(moment.date() < TUESDAY for moment in closed)


@pytest.mark.parametrize(
    "day", [date(2026, 11, 23), date(2026, 11, 28), date(2026, 11, 29), date(2028, 2, 29)], ids=str
)
def test_every_section_of_today_has_something_on_any_day(tmp_path: Path, day: date) -> None:
    with looked_at_on(day, tmp_path) as logbook:
        seen = query.today(logbook)
        assert [row.day < day for row in seen.coming_up].count(True) == 1
        assert len(seen.coming_up) >= 4
        assert len(seen.overdue) == 3
        assert len(seen.due_today) == 2
        assert len(seen.this_week) >= 4
        assert len(seen.they_promised) >= 3
        assert len(seen.going_cold) >= 3
        assert seen.without_notes
        assert all(row.day.isoweekday() <= 5 for row in meetings(logbook))


def test_undo_does_not_empty_it(tmp_path: Path) -> None:
    with looked_at_on(TUESDAY, tmp_path) as logbook:
        assert [line.sentence for line in history.lines(logbook)] == ["Fill with sample data"]
        assert logbook.undo() is None
        people.add(logbook, "Somebody of one's own")
        assert logbook.undo() and logbook.undo() is None
        assert people.count(logbook) == 60


def test_it_is_never_mixed_with_a_logbook_that_is_there(tmp_path: Path) -> None:
    with open_logbook(tmp_path / "logbook.db") as own:
        people.add(own, "Ada Lindqvist")
    before = (tmp_path / "logbook.db").read_bytes()
    with pytest.raises(InvalidEntry, match="already") as caught:
        sample.make_sample_logbook(tmp_path)
    assert caught.value.field == "folder"
    assert (tmp_path / "logbook.db").read_bytes() == before


def test_what_was_broken_off_is_made_anew(tmp_path: Path) -> None:
    for name in (".sample.new", ".sample.new-wal", ".sample.new-shm"):
        (tmp_path / name).write_bytes(b"half of it")
    with looked_at_on(TUESDAY, tmp_path) as logbook:
        assert people.count(logbook) == 60
    assert [path.name for path in tmp_path.iterdir()] == ["logbook.db"]


def test_nobody_real_can_be_written_to_or_called() -> None:
    """Domains of RFC 2606 and numbers kept for drama: a click on one must never reach a person."""
    people_there = tomllib.loads((FOLDER / "people.toml").read_text("utf-8"))["person"]
    domains = {email.partition("@")[2] for person in people_there for email in person.get("emails", ())}
    assert all(domain.startswith("example.") or domain.endswith(".example") for domain in domains)
    phones = [phone for person in people_there for phone in person.get("phones", ())]
    assert phones
    assert all(phone.startswith(("+44 7700 900", "+1 202-555-01")) for phone in phones)


def test_there_are_three_years_of_feedback_of_every_kind_and_status(filled: Logbook) -> None:
    said = feedback_list.listing(filled)
    assert 60 <= len(said) <= 80
    assert {row.kind for row in said} == set(feedback.KINDS)
    assert {row.status for row in said} == set(STATUSES)
    assert 1000 < max(row.age for row in said) < 1100
    assert min(row.age for row in said) >= 0
    assert all(row.reason for row in said if row.status == "declined")
    assert sum(row.stale for row in said) >= 3
    assert sum(row.told_on is not None for row in said) > len(said) // 3


def test_some_feedback_is_told_with_all_that_hangs_on_it(filled: Logbook) -> None:
    chains = [chain.of(filled, row.uid) for row in feedback_list.listing(filled)]
    details = [each.details for each in chains]
    assert sum(bool(each.asked) for each in details) >= 8
    assert sum(bool(each.situation and each.behaviour and each.impact) for each in details) >= 5
    assert sum(bool(each.meaning) for each in details) >= 5
    assert sum(len(each.moves) >= 2 for each in chains) >= 5
    assert {bool(proof.link) for each in chains for proof in each.evidence} == {True, False}
    assert all(move.at.date() <= TUESDAY for each in chains for move in each.moves)
    assert any(each.goals and each.follow_ups and each.meeting for each in chains)
    older = Feedback.select(Feedback.superseded_by).where(Feedback.status == "superseded")
    assert None not in filled.column(older)


def test_some_growth_became_a_strength(filled: Logbook) -> None:
    told = review.themes(filled, ReviewFilter())
    grown = {row.name for row in told.rows if row.became_strength}
    assert {"delegation", "brevity", "listening"} <= grown
    assert sum(row.counts is not None for row in told.rows) >= 5


def test_the_matrix_is_mostly_filled_where_it_begins(filled: Logbook) -> None:
    told = review.matrix(filled, ReviewFilter())
    seen = [(giver, key) for giver, _name in told.givers[:10] for key, _name in told.competencies[:4]]
    assert sum(place in told.cells for place in seen) > len(seen) // 2


def test_each_saved_review_finds_something(filled: Logbook) -> None:
    counts = [feedback_list.count(filled, saved.chosen) for saved in saved_reviews.listing(filled)]
    assert len(counts) == 3 and all(5 < count < 60 for count in counts), counts


def test_a_review_pack_of_it_has_every_part(filled: Logbook) -> None:
    told = contents.gather(filled, ReviewFilter())
    assert len(told.wins) == 5 and len(told.evidence) == 3
    assert [goal.title for goal in told.goals if goal.state == "reached"] == ["Let others finish"]
    assert all(goal.current != goal.baseline for goal in told.goals)
    assert {hours.role for hours in told.hours} == {"mentee", "mentor"}
    [asked] = Teller(filled, told).undecided()  # which somebody is called, too
    assert asked.hit.words == "Grace"


def test_there_are_mentors_and_mentees_an_ended_mentorship_and_a_stalled_one(filled: Logbook) -> None:
    listed = mentorship_list.listing(filled)
    active = [row for row in listed if row.state == "active"]
    assert sorted(row.name for row in active if row.role == "mentee") == ["Ada Lindqvist", "高橋陽斗"]
    assert all(row.outcome and row.thanked_on for row in listed if row.state == "ended")
    assert [row.name for row in mentorship_list.stalled(filled)] == ["Beatriz Antunes"]


def test_credentials_are_held_worked_towards_and_retired(filled: Logbook) -> None:
    told = {card.credential.rule: card for card in credential_list.cards(filled)}
    assert {key: card.credential.state for key, card in told.items()} == {
        "pmi-pmp": "held",
        "isaca-cism": "held",
        "isc2-cissp": "working",
        "sa-csm": "retired",
    }
    pmp, cism = told["pmi-pmp"].standing, told["isaca-cism"].standing
    assert pmp and pmp.opening and 3000 < pmp.counted < pmp.needed
    assert all(group.counted for group in pmp.groups)
    assert any(group.earned > group.counted for group in pmp.groups)
    assert cism and [bool(year.missing) for year in cism.years] == [False, False, True]
    assert len(holders.of_rule(filled, "isc2-cissp")) == 2
    listed = activity_list.listing(filled)
    assert len({row.kind for row in listed}) == 10
    assert {part.claim for row in listed for part in row.credits} == {"", *CLAIM_STATES}


@pytest.mark.parametrize("day", [date(2027, 1, 2), date(2028, 2, 29), date(2028, 12, 31)], ids=str)
def test_the_gap_of_the_year_is_there_on_any_day(tmp_path: Path, day: date) -> None:
    with looked_at_on(day, tmp_path) as logbook:
        stands = {each.rule.id: each for each in standings(logbook, None)}
        years = stands["isaca-cism"].years
        assert [bool(year.missing) for year in years] == [False, False, True]
        assert 0 < stands["pmi-pmp"].counted < stands["pmi-pmp"].needed


@pytest.mark.parametrize("day", [TUESDAY, date(2027, 1, 1), date(2028, 2, 29)], ids=str)
def test_there_are_memberships_of_every_sort_on_any_day(tmp_path: Path, day: date) -> None:
    with looked_at_on(day, tmp_path) as logbook:
        listed = {row.name: row for row in membership_list.listing(logbook)}
        assert {name: row.state for name, row in listed.items()} == {
            "Scrum Alliance": "lapsed",
            "PMI": "renewal-open",
            "ISACA": "active",
            "Forum of Programme Leaders": "ended",
        }
        pmi, isaca = listed["PMI"], listed["ISACA"]
        assert pmi.days_left == 37 and [chapter.people for chapter in pmi.chapters] == [2]
        assert [bool(term.paid_on) for term in isaca.terms] == [True, True, False]
        assert {term.currency for row in listed.values() for term in row.terms} == {"USD", "EUR"}
        assert len(evidence.of_membership(logbook, pmi.uid)) == 1
        assert [bool(role.until) for role in roles.of_membership(logbook, pmi.uid)] == [False, True]


def test_a_term_has_meetings_and_credits(filled: Logbook) -> None:
    [pmi] = [row for row in membership_list.listing(filled) if row.name == "PMI"]
    gained = term_gains.gains(filled, pmi.uid, pmi.terms[-1])
    assert gained.meetings >= 4 and gained.credits["pmi-pmp"]


def test_no_entry_has_a_word_that_is_not_read() -> None:
    known = {
        "person": {"key", "name", "organisation", "title", "since", "former", "emails", "phones", "birthday"}
        | set(sample.OF_PERSON),
        "relationship": {"person", "kind", "other"},
        "meeting": {"days_ago", "days_ahead", "time", "zone", "people", "lines", "roles", "unconfirmed"}
        | {"follow_up", *sample.OF_MEETING},
        "follow_up": {"what", "for", "due", "time", "zone", "theirs", "repeat", "private"}
        | {"snoozed_to", "done", "cancelled"},
        "mentorship": {"key", "person", "role", "purpose", "since", "until", "every_days", "sessions"}
        | {"confidential", "agreement", "guide", "ended", "reason", "outcome", "thanked"},
        "session": {"of", "number", "agenda", "reflection", "usefulness"},
        "topic": {"of", "words", "state"},
        "question": {"person", "words", "asked"},
        "review": {"name", "chosen"},
        "goal": {
            "key",
            "title",
            "success",
            "target",
            "competency",
            "baseline",
            "people",
            "scores",
            "reached",
        },
        "credential": {
            "rule",
            "earned",
            "earned_years_ago",
            "earned_on",
            "number",
            "notes",
            "opening",
            "holders",
        }
        | {"state", "exam", "retired"},
        "activity": {"days_ago", "years_ago", "on", "title", "kind", "counts", "claims"}
        | set(sample_credentials._DETAILS),
        "membership": {"organisation", "number", "grade", "chapters", "notes", "joined_years"}
        | {"ends_in", "ends_with_year", "left", "terms", "roles", "papers"},
        "feedback": {"key", "days_ago", "from", "quote", "kind", "status", "moves", "reason", "newer", "told"}
        | {"themes", "competencies", "session", "asked", "meaning", "situation", "behaviour", "impact"}
        | {"next_step", "goal", "led_to", "evidence"},
    }
    for path in FOLDER.glob("*.toml"):
        for noun, entries in tomllib.loads(path.read_text("utf-8")).items():
            for entry in entries:
                assert entry.keys() <= known[noun], path.name
                for step in entry.get("follow_up", ()):
                    assert step.keys() <= known["follow_up"], path.name
