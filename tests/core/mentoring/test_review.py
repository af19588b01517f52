"""A review is filtered, grouped and ranked, and says no more than the feedback does."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorlog import meetings, people, settings
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry
from mentorlog.meetings import Participant
from mentorlog.mentoring import (
    competencies,
    feedback,
    feedback_list,
    mentorships,
    review,
    review_periods,
    saved_reviews,
)
from mentorlog.mentoring.feedback_list import ReviewFilter

ALL = ReviewFilter()


@pytest.fixture
def dana(logbook):
    return people.add(logbook, "Dana Okafor")


def heard(logbook, giver, kind, day, theme, **more):
    """Somebody said something of a theme on a day."""
    return feedback.add(logbook, giver, f"{theme}: {kind}", kind, day=day, themes=[theme], **more)


def quotes(logbook, **chosen):
    return [row.quote for row in feedback_list.listing(logbook, ReviewFilter(**chosen))]


def test_the_latest_comes_first_and_pages_keep_the_order(logbook, ada, today):
    for days in (3, 1, 2):
        feedback.add(logbook, ada, f"{days} days ago", "advice", day=today - timedelta(days))
    assert quotes(logbook) == ["1 days ago", "2 days ago", "3 days ago"]
    numbers = feedback_list.ids(logbook)
    page = feedback_list.rows(logbook, [numbers[2], numbers[0]])
    assert [row.quote for row in page] == ["3 days ago", "1 days ago"]
    assert feedback_list.number(logbook, page[0].uid) == numbers[2]
    assert feedback_list.count(logbook, ALL) == 3


def test_each_status_has_its_own_latest_first(logbook, ada, today):
    old, new, done = (
        feedback.add(logbook, ada, "Slow down", "growth", day=today - timedelta(days)) for days in (9, 1, 5)
    )
    feedback.move(logbook, [done], "done")
    numbers = {uid: feedback_list.number(logbook, uid) for uid in (old, new, done)}
    assert feedback_list.ids_by_status(logbook, ALL) == {
        "new": [numbers[new], numbers[old]],
        "done": [numbers[done]],
    }
    assert feedback_list.ids_by_status(logbook, ReviewFilter(text="nothing")) == {}


def test_every_part_of_the_filter(logbook, ada, bruno, with_ada, today):
    one = heard(logbook, ada, "growth", date(2026, 3, 1), "Pace", solicited=True, competencies=["time"])
    two = heard(logbook, bruno, "strength", date(2026, 9, 1), "Candour", private=True)
    three = feedback.add(logbook, None, "José said: später", "advice", mentorship=with_ada, meaning="Wait")
    feedback.move(logbook, [two], "done")

    def found(**chosen):
        return {row.uid for row in feedback_list.listing(logbook, ReviewFilter(**chosen))}

    assert found() == {one, two, three}
    assert found(since=date(2026, 3, 2)) == {two, three}
    assert found(since=date(2026, 3, 1), until=date(2026, 8, 31)) == {one}
    assert found(givers=(ada,)) == {one} and found(givers=(ada, bruno)) == {one, two}
    assert found(givers=("",)) == {three} and found(givers=("", ada)) == {one, three}
    assert found(themes=("pace",)) == {one} and found(themes=("",)) == {three}
    assert found(themes=("Pace", "Candour")) == set()
    assert found(competencies=("time",)) == {one} and found(competencies=("",)) == {two, three}
    assert found(kinds=("growth", "advice")) == {one, three}
    assert found(statuses=("done",)) == {two}
    assert found(solicited=True) == {one}
    assert found(private=False) == {one, three}
    assert found(mentorship=with_ada) == {three} and found(mentorship="") == {one, two}
    assert found(text="JOSE spater") == {three} and found(text="wait") == {three}
    assert found(text="lindq") == {one} and found(text="cand stren") == {two}
    feedback.trash(logbook, [one])
    assert found() == {two, three} and found(trashed=True) == {one}


def test_what_was_said_in_meetings_is_known_by_them(logbook, ada, bruno, today):
    talk, lunch, call = (meetings.log(logbook, [Participant(ada)], When(today)) for _number in range(3))
    early = feedback.add(logbook, ada, "Early", "growth", meeting=talk, day=today - timedelta(1))
    late = feedback.add(logbook, bruno, "Late", "strength", meeting=talk)
    feedback.add(logbook, ada, "At lunch", "advice", meeting=lunch)
    feedback.add(logbook, ada, "In the hall", "advice")
    feedback.trash(logbook, [feedback.add(logbook, ada, "Thrown away", "advice", meeting=talk)])
    said = feedback_list.said_in(logbook, [talk, call])
    assert {uid: [row.uid for row in rows] for uid, rows in said.items()} == {talk: [late, early]}


def test_givers_in_the_trash_keep_their_name(logbook, ada):
    uid = feedback.add(logbook, ada, "Go on", "advice")
    people.trash(logbook, [ada])
    row = feedback_list.one(logbook, uid)
    assert (row.giver_name, row.giver_trashed) == ("Ada Lindqvist", True)
    assert [row.name for row in review.by(logbook, ALL, "giver")] == ["Ada Lindqvist"]


def test_periods_move_on_with_the_calendar(logbook, today):
    assert review_periods.bounds(logbook, "last-90-days") == (date(2026, 8, 26), today)
    assert review_periods.bounds(logbook, "this-review-year") == (date(2026, 1, 1), date(2026, 12, 31))
    settings.choose(logbook, "review-year-starts", "04-01")
    assert review_periods.bounds(logbook, "last-review-year") == (date(2025, 4, 1), date(2026, 3, 31))
    assert review_periods.review_year(logbook, date(2026, 3, 31))[0] == date(2025, 4, 1)
    assert review_periods.review_year(logbook, date(2026, 4, 1)) == (date(2026, 4, 1), date(2027, 3, 31))
    feedback.add(logbook, None, "last", "advice", day=date(2026, 3, 31))
    feedback.add(logbook, None, "this", "advice", day=date(2026, 4, 1))
    assert quotes(logbook, period="this-review-year") == ["this"]
    assert quotes(logbook, period="last-review-year") == ["last"]
    assert quotes(logbook, period="this-review-year", until=date(2026, 3, 31)) == []


@pytest.mark.parametrize("day", ["02-29", "13-01", "4-1", "W01-1", "0401", "x"])
def test_a_review_year_begins_on_a_day_that_every_year_has(logbook, day):
    with pytest.raises(InvalidEntry):
        settings.choose(logbook, "review-year-starts", day)


def test_a_row_counts_kinds_givers_and_days(logbook, ada, bruno):
    heard(logbook, ada, "growth", date(2026, 2, 1), "Pace")
    heard(logbook, ada, "strength", date(2026, 8, 1), "Pace")
    heard(logbook, bruno, "mixed", date(2026, 5, 1), "pace")
    (row,) = review.by(logbook, ALL, "theme")
    assert (row.key, row.name, row.count, row.givers) == ("Pace", "Pace", 3, 2)
    assert (row.strength, row.growth, row.mixed, row.advice) == (1, 1, 1, 0)
    assert (row.first, row.last) == (date(2026, 2, 1), date(2026, 8, 1))


def test_themes_are_ranked_by_different_people_then_by_how_lately(logbook, ada, bruno, today):
    for _ in range(3):
        heard(logbook, ada, "growth", today, "From one")
    for giver in (ada, bruno):
        heard(logbook, giver, "growth", today - timedelta(100), "From two")
    heard(logbook, bruno, "growth", today - timedelta(1), "Older")
    heard(logbook, bruno, "growth", today, "Élan")
    feedback.add(logbook, ada, "Of nothing", "advice")
    keys = [row.key for row in review.by(logbook, ALL, "theme")]
    assert keys == ["From two", "Élan", "From one", "Older", ""]


def test_the_other_views_have_an_order_of_their_own(logbook, ada, bruno, dana):
    for giver, day, status in (
        (dana, date(2026, 1, 1), "done"),
        (ada, date(2026, 11, 1), "new"),
        (bruno, date(2025, 12, 31), "accepted"),
        (bruno, date(2026, 3, 31), "new"),
    ):
        uid = feedback.add(logbook, giver, "x", "advice", day=day, competencies=["writing"])
        feedback.move(logbook, [uid], status)
    feedback.add(logbook, None, "x", "advice", day=date(2026, 2, 2), competencies=["risk"])

    def names(view):
        return [(row.name, row.count) for row in review.by(logbook, ALL, view)]

    assert names("giver") == [("Ada Lindqvist", 1), ("Bruno Costa", 2), ("Dana Okafor", 1), ("", 1)]
    assert names("status") == [("new", 3), ("accepted", 1), ("done", 1)]
    assert names("quarter") == [("2026-Q4", 1), ("2026-Q1", 3), ("2025-Q4", 1)]
    assert names("competency") == [("Risk and contingency", 1), ("Writing", 4)]
    assert review.by(logbook, ALL, "competency")[0].key == "risk"


@pytest.mark.parametrize(
    ("kinds", "became"),
    [
        (["growth", "strength"], True),
        (["strength", "growth"], False),
        (["growth", "strength", "growth"], True),
        (["strength", "growth", "strength"], True),
        (["advice", "strength"], False),
        (["growth", "mixed"], False),
        (["strength"], False),
    ],
)
def test_growth_that_became_a_strength(logbook, ada, kinds, became):
    for month, kind in enumerate(kinds, 1):
        heard(logbook, ada, kind, date(2026, month * 3, 1), "Pace")
    assert review.themes(logbook, ALL).rows[0].became_strength is became


def test_growth_and_strength_of_one_day_are_no_change(logbook, ada, today):
    for kind in ("growth", "strength"):
        heard(logbook, ada, kind, today, "Pace")
    assert not review.themes(logbook, ALL).rows[0].became_strength


def test_a_line_is_drawn_through_three_quarters_or_none(logbook, ada):
    for month in (1, 2, 3, 10):
        heard(logbook, ada, "growth", date(2026, month, 1), "Pace")
    for day in (date(2025, 12, 31), date(2026, 4, 1), date(2026, 12, 1)):
        heard(logbook, ada, "growth", day, "Candour")
    told = review.themes(logbook, ALL)
    assert told.quarters == ("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4")
    assert {row.key: row.counts for row in told.rows} == {"Candour": (1, 0, 1, 0, 1), "Pace": None}
    assert review.themes(logbook, ReviewFilter(text="nothing like it")) == review.Themes((), ())


@pytest.mark.parametrize("day", [date(2026, month, 1) for month in range(1, 13)])
def test_quarters(logbook, ada, day):
    feedback.add(logbook, ada, "x", "advice", day=day)
    (row,) = review.by(logbook, ALL, "quarter")
    assert row.key == review.quarter_of(day) == f"2026-Q{(day.month - 1) // 3 + 1}"
    first, last = review.days_of(row.key)
    assert first <= day <= last and review.quarter_of(last + timedelta(1)) != row.key


def test_the_matrix_says_who_spoke_of_what(logbook, ada, bruno):
    feedback.add(logbook, ada, "x", "strength", competencies=["delegation", "writing"])
    feedback.add(logbook, ada, "x", "growth", competencies=["delegation"])
    feedback.add(logbook, bruno, "x", "advice")
    feedback.add(logbook, None, "x", "mixed", competencies=["writing"])
    told = review.matrix(logbook, ALL)
    assert told.givers == ((ada, "Ada Lindqvist"), (bruno, "Bruno Costa"), ("", ""))
    assert told.competencies == (("delegation", "Delegation"), ("writing", "Writing"), ("", ""))
    assert {where: (cell.count, cell.strength, cell.growth) for where, cell in told.cells.items()} == {
        (ada, "delegation"): (2, 1, 1),
        (ada, "writing"): (1, 1, 0),
        (bruno, ""): (1, 0, 0),
        ("", "writing"): (1, 0, 0),
    }


def test_of_the_competencies_the_most_heard_come_first(logbook, ada, bruno):
    for giver, said in (
        (ada, ["writing", "time"]),
        (bruno, ["writing", "delegation"]),
        (bruno, ["time"]),
        (ada, []),
    ):
        feedback.add(logbook, giver, "x", "growth", competencies=said)
    feedback.add(logbook, ada, "x", "growth")
    feedback.add(logbook, bruno, "x", "growth")
    told = review.matrix(logbook, ALL)
    assert [name for _key, name in told.competencies] == ["Time and priorities", "Writing", "Delegation", ""]


def test_a_row_narrows_what_was_chosen_and_never_widens_it(logbook, ada):
    both = feedback.add(logbook, ada, "x", "advice", day=date(2026, 2, 2), themes=["Pace", "Candour"])
    feedback.add(logbook, ada, "x", "advice", day=date(2026, 1, 2), themes=["Candour"])
    chosen = ReviewFilter(themes=("Pace",))
    assert [(row.key, row.count) for row in review.by(logbook, chosen, "theme")] == [
        ("Candour", 1),
        ("Pace", 1),
    ]
    found = feedback_list.listing(logbook, review.narrowed(chosen, "theme", "Candour"))
    assert [row.uid for row in found] == [both]
    assert review.narrowed(chosen, "theme", "Pace") == chosen
    later = ReviewFilter(since=date(2026, 2, 1), until=date(2026, 2, 28))
    assert review.narrowed(later, "quarter", "2026-Q1") == later


def test_reviews_are_saved_with_what_was_chosen(logbook, ada):
    chosen = ReviewFilter(
        period="this-review-year",
        since=date(2026, 4, 1),
        givers=(ada, ""),
        themes=("Élan",),
        kinds=("growth",),
        text="früh",
        solicited=True,
        private=False,
    )
    saved_reviews.save(logbook, "  To work on ", ReviewFilter())
    saved_reviews.save(logbook, "to WORK on", chosen)
    saved_reviews.save(logbook, "Another", ReviewFilter(mentorship=""))
    another, saved = saved_reviews.listing(logbook)
    assert (saved.name, saved.chosen) == ("to WORK on", chosen)
    assert another.chosen == ReviewFilter(mentorship="")
    saved_reviews.delete(logbook, another.uid)
    assert saved_reviews.listing(logbook) == [saved]
    logbook.undo()
    assert len(saved_reviews.listing(logbook)) == 2
    with pytest.raises(InvalidEntry):
        saved_reviews.save(logbook, " ", chosen)


def test_filters_of_a_later_version_are_read_as_far_as_they_are_known():
    assert saved_reviews.as_text(ReviewFilter()) == "{}"
    assert saved_reviews.as_filter('{"moods": ["bright"], "text": "x"}') == ReviewFilter(text="x")


def test_names_of_competencies_follow_the_user(logbook, ada):
    uid = feedback.add(logbook, ada, "x", "advice", competencies=["time"])
    competencies.rename(logbook, "time", "My calendar")
    assert feedback_list.one(logbook, uid).competencies == ("My calendar",)
    assert [row.name for row in review.by(logbook, ALL, "competency")] == ["My calendar"]


def test_feedback_outlives_a_mentorship_in_the_trash(logbook, ada, with_ada):
    feedback.add(logbook, ada, "x", "advice", mentorship=with_ada)
    mentorships.trash(logbook, [with_ada])
    assert quotes(logbook) == quotes(logbook, mentorship=with_ada) == ["x"]
