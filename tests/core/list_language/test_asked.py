"""Questions put to a logbook: what each field finds, and what is told where it makes no sense."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog import follow_up_list, follow_ups, meeting_list, meetings, people, people_list
from mentorlog.contact_points import Point
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.list_language.asked import asked, ensure_understood
from mentorlog.list_language.follow_ups import FOLLOW_UPS
from mentorlog.list_language.meetings import MEETINGS
from mentorlog.list_language.people import PEOPLE
from mentorlog.logbook import open_logbook
from mentorlog.meeting_list import MeetingFilter
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, mentorships
from mentorlog.people_list import PeopleFilter

LISTS = (
    (people_list, PeopleFilter, PEOPLE),
    (meeting_list, MeetingFilter, MEETINGS),
    (follow_up_list, FollowUpFilter, FOLLOW_UPS),
)


@pytest.fixture
def network(logbook, today):
    """Ada, the mentor; Bruno, met yesterday, who is owed something; Émile, of whom nothing is known."""
    ada = people.add(
        logbook,
        "Ada Lindqvist",
        every_days=28,
        organisation="Northwind Bank",
        title="Head of PMO",
        tags=["PMI", "board"],
        emails=[Point("ada@northwind.example")],
    )
    bruno = people.add(logbook, "Bruno Costa", favourite=True, notes="likes chess", organisation="Acme")
    people.add(logbook, "Émile Zola", phones=[Point("+33 1 23")], tags=["isaca"])
    meetings.log(
        logbook, [Participant(ada)], When(today - timedelta(100)), kind="call", notes="risk register"
    )
    meetings.log(
        logbook, [Participant(bruno)], When(today - timedelta(1)), kind="lunch", place="Lund", tags=["pmi"]
    )
    meetings.log(logbook, [Participant(ada)], When(today + timedelta(3)))
    follow_ups.add(logbook, "send the template", When(today + timedelta(5)), people=[bruno])
    follow_ups.add(logbook, "introduce me", When(today - timedelta(5)), people=[ada], owed_by="them")
    mentorships.start(logbook, ada, "mentee")
    feedback.add(logbook, ada, "You plan well.", "strength")
    return logbook


def found(logbook, question):
    return [row.name.split()[0] for row in people_list.listing(logbook, PeopleFilter(text=question))]


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("tag:pmi", ["Ada"]),
        ("tag:pmi,isaca", ["Ada", "Émile"]),
        ("-tag:pmi", ["Bruno", "Émile"]),
        ('org:"northwind b"', ["Ada"]),
        ("title:pmo", ["Ada"]),
        ("name:emile", ["Émile"]),
        ("email:northwind", ["Ada"]),
        ("phone:33", ["Émile"]),
        ("notes:chess", ["Bruno"]),
        ("last:>90d", ["Ada"]),
        ("last:<7d", ["Bruno"]),
        ("last:never", ["Émile"]),
        ("-last:never", ["Ada", "Bruno"]),
        ("-last:>90d", ["Bruno", "Émile"]),
        ("met:2026-Q3", ["Ada"]),
        ("met:yesterday", ["Bruno"]),
        ("touch:overdue", ["Ada"]),
        ("due:<7d", ["Ada", "Bruno"]),
        ("due:overdue", ["Ada"]),
        ("added:today", ["Ada", "Bruno", "Émile"]),
        ("mentor:yes", ["Ada"]),
        ("mentor:no", ["Bruno", "Émile"]),
        ("mentee:yes", []),
        ("mentor:past", []),
        ("has:feedback", ["Ada"]),
        ("-has:email", ["Bruno", "Émile"]),
        ("has:phone", ["Émile"]),
        ("has:follow-up", ["Ada", "Bruno"]),
        ("has:rhythm", ["Ada"]),
        ("has:organisation", ["Ada", "Bruno"]),
        ("has:notes", ["Bruno"]),
        ("is:favourite", ["Bruno"]),
        ("is:kept-in-touch", ["Ada"]),
        ("is:cold", []),  # a meeting is planned
        ("from:linkedin", []),
        ("tag:board last:>90d pmo", ["Ada"]),
        ("tag:board last:<90d", []),
        ("costa", ["Bruno"]),
        ("-costa -zola", ["Ada"]),
        ('"likes chess"', ["Bruno"]),
        ("", ["Ada", "Bruno", "Émile"]),
        ("-", ["Ada", "Bruno", "Émile"]),
    ],
)
def test_people(network, question, names):
    assert found(network, question) == names
    assert not asked(network, question, PEOPLE).problems


@pytest.mark.parametrize(
    ("question", "kinds"),
    [
        ("kind:call", ["call"]),
        ("with:ada -is:planned", ["call"]),
        ("tag:pmi", ["lunch"]),
        ("place:lund", ["lunch"]),
        ("notes:register", ["call"]),
        ("has:notes", ["call"]),
        ("on:<7d", ["lunch"]),
        ("on:>90d", ["call"]),
        ("on:this-week", ["coffee", "lunch"]),
        ("is:planned", ["coffee"]),
        ("org:northwind", []),
        ("has:follow-up", []),
    ],
)
def test_meetings(network, question, kinds):
    assert [row.kind for row in meeting_list.listing(network, MeetingFilter(text=question))] == kinds


@pytest.mark.parametrize(
    ("question", "whats"),
    [
        ("by:them", ["introduce me"]),
        ("due:>2d", ["send the template"]),
        ("with:costa", ["send the template"]),
        ("what:template,introduce", ["introduce me", "send the template"]),
        ("-is:snoozed is:repeated", []),
    ],
)
def test_follow_ups(network, question, whats):
    assert [row.what for row in follow_up_list.listing(network, FollowUpFilter(text=question))] == whats


@pytest.mark.parametrize(
    ("question", "place", "sentence"),
    [
        ("lst:>90d", (0, 8), "There is no lst: here. Did you mean last:?"),
        (
            "x http://pmi.org",
            (2, 16),
            "There is no http: here. To look for it as it stands, put it in quotes.",
        ),
        ("last:soon", (0, 9), "“soon” is no time. Write >90d, 2026-Q3 or last-month."),
        ("tag:", (0, 4), "After tag: comes what it should be."),
        ("mentor:perhaps", (0, 14), "“perhaps” is none of yes, no, proposed, past."),
        ("name:\u2800", (0, 6), "There is nothing to look for."),  # a letter that nobody sees
    ],
)
def test_what_makes_no_sense_is_told_with_its_place(network, question, place, sentence):
    [problem] = asked(network, question, PEOPLE).problems
    assert ((problem.start, problem.end), problem.sentence) == (place, sentence)
    with pytest.raises(InvalidEntry) as refused:
        ensure_understood(network, question, PEOPLE)
    assert str(refused.value) == sentence


def test_what_is_no_field_is_looked_for_as_a_word(logbook):
    people.add(logbook, "Ann Lee", notes="see http://pmi.org/a")
    people.add(logbook, "Ben Roy")
    assert found(logbook, "http://pmi.org") == ["Ann"]


def test_so_much_is_not_asked_for_at_once(network):
    [problem] = asked(network, "a " * 60, PEOPLE).problems
    assert problem.start == 100 and problem.sentence == "A question has at most 50 parts."


_NAMES = sorted({name for _list, _filter, language in LISTS for name in language.fields})
_VALUES = st.sampled_from(
    [">90d", "2026-Q3", "yes", "never", "feedback", "%_'", '"', "", ",", "\0", "💚", "a" * 300]
)
_TERMS = st.builds(
    "{}{}:{}{}".format,
    st.sampled_from(["", "-", "--"]),
    st.sampled_from(_NAMES),
    _VALUES,
    st.sampled_from([" ", ""]),
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    with open_logbook(tmp_path_factory.mktemp("asked") / "logbook.db") as opened:
        yield opened


@given(text=st.text() | st.lists(_TERMS | st.text(max_size=5), max_size=8).map(" ".join))
def test_no_question_is_an_error(empty, text):
    for module, filter_, language in LISTS:
        assert module.listing(empty, filter_(text=text)) == []
        assert all(0 <= each.start < each.end <= len(text) for each in asked(empty, text, language).problems)
