"""Whatever was said and whatever is chosen of it, every view of a review adds up to the filtered list."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import chain

from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from msgspec.structs import replace

from mentorlog import people
from mentorlog.errors import NotFound
from mentorlog.mentoring import feedback, feedback_list, review
from mentorlog.mentoring.feedback import KINDS
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.review import VIEWS
from mentorlog.models.mentoring import STATUSES

THEMES = ["Pace", "Candour", "Élan"]
SAID = st.lists(
    st.fixed_dictionaries(
        {
            "who": st.integers(0, 3),
            "kind": st.sampled_from(KINDS),
            "day": st.dates(date(2025, 1, 1), date(2026, 12, 31)),
            "themes": st.lists(st.sampled_from(THEMES), max_size=3),
            "competencies": st.lists(st.sampled_from(["risk", "time", "writing"]), max_size=2),
            "status": st.sampled_from(STATUSES),
            "private": st.booleans(),
        }
    ),
    max_size=12,
)
CHOSEN = st.builds(
    ReviewFilter,
    period=st.sampled_from(["", "this-review-year"]),
    since=st.none() | st.dates(date(2025, 1, 1), date(2026, 12, 31)),
    themes=st.lists(st.sampled_from([*THEMES, ""]), max_size=1).map(tuple),
    competencies=st.lists(st.sampled_from(["risk", ""]), max_size=1).map(tuple),
    until=st.none() | st.dates(date(2025, 6, 1), date(2026, 12, 31)),
    kinds=st.lists(st.sampled_from(KINDS), max_size=3).map(tuple),
    statuses=st.lists(st.sampled_from(STATUSES), max_size=4).map(tuple),
    text=st.sampled_from(["", "a", "pace"]),
    private=st.booleans(),
)


@examples(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SAID, CHOSEN)
def test_every_view_adds_up_to_the_filtered_list(logbook, said, chosen):
    feedback.trash(logbook, [row.uid for row in feedback_list.listing(logbook)])  # of the example before
    givers = [*people_of(logbook), None]
    for each in said:
        who, status = givers[each.pop("who")], each.pop("status")
        uid = feedback.add(logbook, who, "a quote", each.pop("kind"), **each)
        feedback.move(logbook, [uid], status, reason="because")
    listed = {row.uid for row in feedback_list.listing(logbook, chosen)}
    for view in VIEWS:
        gathered = []
        for row in review.by(logbook, chosen, view):
            found = feedback_list.listing(logbook, review.narrowed(chosen, view, row.key))
            assert_counts(row, found)
            gathered += [each.uid for each in found]
        assert set(gathered) == listed
        assert view in ("theme", "competency") or len(gathered) == len(listed)
    for theme in review.themes(logbook, chosen).rows:
        assert theme.counts is None or sum(theme.counts) == theme.count
    board = feedback_list.ids_by_status(logbook, chosen)
    assert sorted(chain.from_iterable(board.values())) == sorted(feedback_list.ids(logbook, chosen))
    told = review.matrix(logbook, chosen)
    for uid, _name in told.givers:
        in_row = replace(chosen, givers=(uid,))
        by_competency = {row.key: row.count for row in review.by(logbook, in_row, "competency")}
        assert {key: cell.count for (who, key), cell in told.cells.items() if who == uid} == by_competency


def assert_counts(row, found):
    """What a row of a view says is what there is to say of the feedback it is of."""
    kinds = Counter(each.kind for each in found)
    assert (row.count, row.strength, row.growth, row.mixed, row.advice) == (
        len(found),
        *(kinds[kind] for kind in ("strength", "growth", "mixed", "advice")),
    )
    assert row.givers == len({each.giver for each in found} - {None})
    days = [each.day for each in found]
    assert (row.first, row.last) == (min(days), max(days))


def people_of(logbook):
    """Three people, the same in each example."""
    found = []
    for name in ("Ada", "Bruno", "Chiara"):
        try:
            found.append(people.find(logbook, name))
        except NotFound:
            found.append(people.add(logbook, name))
    return found
