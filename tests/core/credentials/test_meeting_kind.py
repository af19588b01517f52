"""Which kind of activity a meeting probably was."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import meetings, people
from mentorlog.credentials.meeting_kind import as_activity, likely_kind, role_with
from mentorlog.dates import When
from mentorlog.errors import NotFound
from mentorlog.meetings import Participant
from mentorlog.memberships import memberships
from mentorlog.mentoring import mentorships, sessions


@pytest.mark.parametrize(
    ("meeting_kind", "said", "kind"),
    [
        ("coffee", "", "networking"),
        ("event", "", "chapter-meeting"),
        ("event", "Réunion of the PMI chapter", "chapter-meeting"),
        ("event", "Webinar: risk", "webinar"),
        ("event", "Global Summit 2026", "conference"),
        ("call", "ISACA user group", "chapter-meeting"),
        ("video-call", "Facilitation workshop", "course"),
        ("mentoring", "Workshop", "mentored-by"),
    ],
)
def test_words_tell_the_kind(meeting_kind, said, kind):
    assert likely_kind(meeting_kind, said) == kind


def test_in_a_mentorship_the_role_tells_the_kind(logbook):
    bruno = people.add(logbook, "Bruno Costa")
    mentorships.start(logbook, bruno, "mentor", since=date(2026, 10, 1))
    day = When(date(2026, 11, 20))
    met = meetings.log(logbook, [Participant(bruno)], day, [], kind="mentoring", minutes=45, title="Second")
    sessions.claim(logbook, met)
    ada = people.add(logbook, "Ada Lindqvist")
    assert (role_with(logbook, [ada]), role_with(logbook, [ada, bruno])) == (None, "mentor")
    mentorships.start(logbook, ada, "mentee", since=date(2026, 10, 1))
    assert (role_with(logbook, [ada]), role_with(logbook, [ada, bruno])) == ("mentee", None)
    assert as_activity(logbook, met) == ("Second", "mentoring", 45, date(2026, 11, 20), "")
    with pytest.raises(NotFound):
        as_activity(logbook, bruno)


@pytest.mark.parametrize(("kind", "host"), [("event", "PMI Lisbon"), ("coffee", ""), ("mentoring", "")])
def test_its_host_is_where_the_user_and_somebody_there_are_members(logbook, kind, host):
    memberships.add(logbook, "PMI", chapters=["PMI Lisbon"])
    met = [Participant(people.add(logbook, name, organisation="PMI Lisbon")) for name in ("Ada", "Bruno")]
    met.append(Participant(people.add(logbook, "Carla", organisation="Northwind Bank")))
    evening = meetings.log(logbook, met, When(date(2026, 11, 20)), [], kind=kind)
    assert as_activity(logbook, evening).host == host
