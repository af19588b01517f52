"""A line is kept in one step: meeting, people, follow-ups, tags, organisations, credits; undo undoes all."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import follow_up_list, meeting_list, meetings, organisations, people, people_list
from mentorlog.capture import KnownHere, earlier_lines, read, save
from mentorlog.credentials import activity_list, holdings
from mentorlog.errors import InvalidEntry
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.meeting_list import MeetingFilter
from mentorlog.mentoring import mentorships, sessions
from mentorlog.models import Meeting
from tests.core.facts import facts

LINE = (
    "coffee @priya and @zoe.bell yesterday 9:30 45m #pmi !northwind talked about PMO move "
    ">> send her the RAID template fri << intro to her CIO +0.75pdu:power"
)


def kept(logbook, line, today):
    return save(logbook, read(line, KnownHere(logbook), today))


def test_all_of_a_line_is_kept_in_one_step(logbook, known, today):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    before = facts(logbook)
    [uid] = kept(logbook, LINE, today)
    row = meeting_list.one(logbook, uid)
    assert (row.kind, row.day, f"{row.time:%H:%M}", row.minutes) == (
        "coffee",
        date(2026, 11, 23),
        "09:30",
        45,
    )
    assert [each.name for each in row.people] == ["Priya Raman", "Zoe Bell"]
    assert (row.tags, row.notes) == (("pmi",), "talked about PMO move")
    assert organisations.of_meeting(logbook, uid) == ["Northwind Bank"]
    assert logbook.column(Meeting.select(Meeting.capture_line)) == [LINE]
    steps = follow_up_list.listing(logbook, FollowUpFilter(meeting=uid))
    assert [(each.what, each.due, each.owed_by) for each in steps] == [
        ("send her the RAID template", date(2026, 11, 27), "me"),
        ("intro to her CIO", date(2026, 12, 1), "them"),
    ]
    [activity] = activity_list.of_meetings(logbook, [uid])
    assert [(each.rule, each.group, each.amount) for each in activity.credits] == [
        ("pmi-pmp", "power-skills", 75)
    ]
    assert people.details(logbook, people.find(logbook, "zoe bell")).needs_details
    logbook.undo()
    assert facts(logbook) == before


def test_nothing_is_kept_where_something_is_wrong(logbook, known, today):
    before = facts(logbook)
    for line, sentence in (
        ("@tom.b x", "could be Tom Baker, Tom Brown"),
        ("coffee", "Who was it?"),
        ("@priya ;; @zoe >>", "needs words"),
        ("  ", "nothing to log"),
    ):
        with pytest.raises(InvalidEntry, match=sentence.replace("?", r"\?")):
            kept(logbook, line, today)
    assert facts(logbook) == before


def test_credits_that_cannot_count_so_refuse_the_line(logbook, known, today):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    before = facts(logbook)
    with pytest.raises(InvalidEntry, match="No credential that you hold counts PDU in a group “sailing”"):
        kept(logbook, "@priya 45m +0.75pdu:sailing", today)
    with pytest.raises(InvalidEntry, match="steps of"):
        kept(logbook, "@priya @zoe 45m +0.7pdu:power", today)
    assert facts(logbook) == before


def test_credits_of_what_is_not_held_count_nowhere(logbook, known, today):
    [uid] = kept(logbook, "@priya 45m +0.75pdu:power", today)
    [activity] = activity_list.of_meetings(logbook, [uid])
    assert (activity.title, activity.credits) == ("Coffee with Priya Raman", ())


def test_somebody_new_in_several_entries_is_made_once(logbook, known, today):
    first, second = kept(logbook, "event @zoe.bell likes it ;; @zoe.bell >> @zoe.bell write", today)
    [zoe] = [each.uid for each in meeting_list.one(logbook, first).people]
    assert [each.uid for each in meeting_list.one(logbook, second).people] == [zoe]
    logbook.undo()
    assert meeting_list.count(logbook, MeetingFilter()) == 0
    assert not people_list.ids(logbook, people_list.PeopleFilter(text="zoe"))


def test_a_mentoring_line_is_a_session(logbook, known, today):
    mentorship = mentorships.start(logbook, people.find(logbook, "priya"), "mentee")
    [uid] = kept(logbook, "mentoring @priya yesterday the plan", today)
    assert sessions.places(logbook, [uid])[uid].mentorship == mentorship


def test_earlier_lines_come_back_the_latest_first(logbook, known, today):
    for line in ("@priya one", "@ada two", "@priya one"):
        kept(logbook, line, today)
    kept(logbook, "@bruno gone", today)
    meetings.trash(logbook, [meeting_list.listing(logbook, MeetingFilter(text="gone"))[0].uid])
    assert earlier_lines(logbook) == ["@priya one", "@ada two"]
