"""After the very first meeting one line asks when to talk again; it goes when nobody is left to talk to."""

from __future__ import annotations

import pytest

from mentorlog import follow_up_list, meetings, people
from mentorlog.dates import When
from mentorlog.meetings import Participant
from ui.sheets.talk_again import TalkAgain


@pytest.fixture
def first(logbook, desk, today, qtbot):
    """The line after a first meeting in which somebody new was named."""
    with logbook.edit("meeting-logged"):
        ada = people.add(logbook, "Ada Lindqvist")
        meetings.log(logbook, [Participant(ada)], When(today))
    line = TalkAgain(desk, [ada])
    qtbot.addWidget(line)
    line.show()
    logbook.on_change = lambda _change: desk.changed.emit()
    yield line
    logbook.on_change = None


def test_a_day_makes_a_follow_up(first, logbook):
    first.chips.chip("next-week").click()
    [row] = follow_up_list.listing(logbook)
    assert row.what == "Talk to Ada Lindqvist again" and first.isHidden()


def test_it_goes_with_the_next_meeting(first, logbook, today):
    ben = people.add(logbook, "Ben")
    assert not first.isHidden()
    meetings.log(logbook, [Participant(ben)], When(today))
    assert first.isHidden()


def test_it_goes_when_the_meeting_is_undone_and_nobody_is_left(first, logbook):
    logbook.undo()
    assert first.isHidden()
