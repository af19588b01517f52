"""The writer is killed 500 times; the judge of what it left is judged too."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

from mentorlog import clock, meetings, people
from mentorlog.dates import When
from mentorlog.logbook import open_logbook

from .kill import Told, judge, people_of

ROOT = Path(__file__).parent.parent.parent
DAY = When(date(2026, 11, 20))


def test_500_kills_lose_no_save_and_tear_no_row():
    command = [sys.executable, "-m", "tests.reliability.kill", "500"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert said.returncode == 0, said.stdout + said.stderr
    kills, journals, saves, faults = map(int, re.findall(r"\d+", said.stdout.splitlines()[0]))
    assert (kills, faults) == (500, 0)
    # The kills came while it was writing, not before.
    assert journals > 100
    assert saves > 50  # some 450 on a machine that has nothing else to do


def test_the_judge_finds_a_lost_meeting_and_half_a_one(tmp_path):
    path = tmp_path / "logbook.db"
    clock.pin(DAY.day)
    with open_logbook(path) as logbook:
        for name in ("Ada", "Bruno", "Chidi"):
            people.add(logbook, name)
        steps = [meetings.NextStep("Send it", DAY)]
        uid = meetings.log(logbook, [meetings.Participant(people_of(logbook)[0])], DAY, steps)
    clock.pin(None)
    assert judge(path, Told([uid])) == []
    assert judge(path, Told([uid, "lost", "lost too"])) == ["told 3 meetings, found 1"]
    assert judge(path, Told([uid], draft=2)) == ["told draft 2, found 0"]
    with open_logbook(path) as logbook, logbook.without_history():
        logbook.execute('DELETE FROM "follow_up_person"')
    assert judge(path, Told([uid])) == ["a follow-up without all people"]
    path.write_bytes(b"")
    assert "damaged" in judge(path, Told([uid]))[0]
