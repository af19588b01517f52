"""A year with a mentor, by keyboard alone: from the agreement to the review pack, and all the way back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from mentorlog import clock
from mentorlog.mentoring import chain, feedback_list, mentorship_list, sessions
from mentorlog.mentoring.chain import Chain
from tests.core.test_undo import state_of

from .conftest import CONTROL, Program
from .mentee import Mentee

HALLWAY = "You wait too long before you escalate."
ADVICE = "Say what you need before you say why."
CALM = "You stay calm when the plan breaks."
PRAISE = "Dana says that you escalate in time now."
SECRET = "Your boss is a fool."
KEPT = b"The sponsor was told on the first day."
STEPS_OF_THE_YEAR = 16


@pytest.fixture
def mentee(program: Program) -> Iterator[Mentee]:
    """Somebody who has used the program for a while."""
    clock.pin(date(2026, 11, 3))
    program.log_a_coffee()
    program.come_back()
    yield Mentee(program)
    clock.pin(None)


def test_the_whole_year_by_keyboard(mentee: Mentee, tmp_path: Path) -> None:
    before = state_of(mentee.program.logbook)
    has_two_sessions(mentee)
    hears_five_things(mentee)
    acts_on_one(mentee, tmp_path / "minutes.txt")
    keeps_the_evidence(mentee, tmp_path / "copy.txt")
    shows_it_to_the_boss(mentee, tmp_path)
    mentee.program.restart()
    takes_all_of_it_back(mentee)
    assert state_of(mentee.program.logbook) == before


def has_two_sessions(mentee: Mentee) -> None:
    """In the second one, two weeks later, something is said that is kept as feedback at once."""
    mentee.agree_with("Dana Okafor (Northwind)", "Lead a programme")
    mentee.take_notes("We went through the plan.")
    mentee.save()
    clock.pin(clock.today() + timedelta(14))
    mentee.program.restart()
    mentee.take_notes(ADVICE)
    mentee.keep_the_line_as_feedback()
    mentee.save()
    [mentorship] = mentorship_list.listing(mentee.program.logbook)
    course = sessions.of_mentorship(mentee.program.logbook, mentorship.uid)
    assert [row.number for row in course] == [1, 2]
    assert heard(mentee, ADVICE).row.meeting == course[1].meeting


def hears_five_things(mentee: Mentee) -> None:
    """One is in the notes already; the one in the hallway takes twelve keys, those held down counted too."""
    mentee.go(Qt.Key.Key_1)
    before = mentee.program.pressed
    mentee.hear("dan", HALLWAY, "growth")
    assert mentee.program.pressed - before <= len(HALLWAY) + 12
    mentee.hear_about("Escalating", "dan", CALM, "strength")
    mentee.hear_about("Escalating", "pri", PRAISE, "strength")
    mentee.hear_in_private("dan", SECRET, "growth")
    found = feedback_list.listing(mentee.program.logbook)
    assert {row.quote for row in found} == {HALLWAY, ADVICE, CALM, PRAISE, SECRET}
    assert {row.giver_name for row in found if row.quote != PRAISE} == {"Dana Okafor"}


def acts_on_one(mentee: Mentee, minutes: Path) -> None:
    """Considered, accepted, with a goal, a follow-up and a file; and the mentor knows it."""
    mentee.review("Escalating")
    mentee.choose(CALM)
    mentee.program.press(Qt.Key.Key_2)
    mentee.program.press(Qt.Key.Key_3)
    mentee.set_goal("Tell the sponsor within a day")
    mentee.promise("Ask how the last week went")
    minutes.write_bytes(KEPT)
    mentee.attach(minutes)
    minutes.unlink()
    mentee.program.press(Qt.Key.Key_T)
    found = heard(mentee, CALM)
    assert [move.after for move in found.moves] == ["considering", "accepted"]
    assert [goal.title for goal in found.goals] == ["Tell the sponsor within a day"]
    assert [row.what for row in found.follow_ups] == ["Ask how the last week went"]
    assert found.row.told_on == clock.today()


def keeps_the_evidence(mentee: Mentee, copy: Path) -> None:
    """The file is gone from its folder, and in the logbook still."""
    mentee.take_out(copy)
    assert copy.read_bytes() == KEPT


def shows_it_to_the_boss(mentee: Mentee, folder: Path) -> None:
    """What was said is in the pack, without names, and without what is private."""
    mentee.go(Qt.Key.Key_1)
    for name in ("pack.pdf", "pack.md", "pack.csv"):
        words = mentee.pack(folder / name)
        for quote in (HALLWAY, ADVICE, CALM, PRAISE.replace("Dana", "My mentor")):
            assert quote in words, name
        for secret in (SECRET, "Dana", "Okafor", "Priya", "Raman"):
            assert secret.casefold() not in words.casefold(), name


def takes_all_of_it_back(mentee: Mentee) -> None:
    """Ctrl+Z as often as something was done; on its way back the feedback stands where it stood."""
    stood = []
    for _step in range(STEPS_OF_THE_YEAR):
        stood += [row.status for row in feedback_list.listing(mentee.program.logbook) if row.quote == CALM]
        mentee.program.press(Qt.Key.Key_Z, CONTROL)
    assert list(dict.fromkeys(stood)) == ["accepted", "considering", "new"]


def heard(mentee: Mentee, quote: str) -> Chain:
    """What was said, with all that came of it."""
    logbook = mentee.program.logbook
    [row] = [row for row in feedback_list.listing(logbook) if row.quote == quote]
    return chain.of(logbook, row.uid)
