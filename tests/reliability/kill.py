"""Kills a process that saves, undoes and types drafts, and looks at what it left behind.

Each point of `python -m tests.reliability.kill 500` is one process, killed at a random moment of its opening
or writing. It tells through a pipe what it has saved, after it was saved: all of that must be there, whole.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from mentorlog import clock, drafts, meetings, people
from mentorlog.dates import When
from mentorlog.errors import MentorlogError
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.meetings import NextStep, Participant
from mentorlog.models import Meeting

LONGEST = 0.012  # seconds until a process is killed, from its start or from when it begins to write
POINTS_A_FILE = 100  # so that the file stays small and its beginning is tried often
DAY = When(date(2026, 11, 20))


@dataclass
class Told:
    """What the killed processes have told of one file: meetings that are there, and the last draft."""

    meetings: list[str] = field(default_factory=list)
    draft: int = 0

    def hear(self, word: str) -> None:
        """Take in one acknowledged act: `+uid` logged, `-` undone, `=n` typed."""
        if word[0] == "+":
            self.meetings.append(word[1:])
        elif word[0] == "-":
            self.meetings.pop()
        else:
            self.draft = int(word[1:])


@dataclass
class Tally:
    """What all points came to."""

    points: int = 0
    acknowledged: int = 0
    with_a_journal: int = 0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = f"{self.points} kills, {self.with_a_journal} left a journal, {self.acknowledged} saves told"
        return "\n".join([f"{told}, {len(self.faults)} faults", *self.faults[:20]])


def run(points: int, folder: Path, seed: int = 1) -> Tally:
    """Kill so many processes, one after the other, and judge the file after each."""
    chance, tally = random.Random(seed), Tally()
    path, told = folder / "none", Told()
    for point in range(points):
        if point % POINTS_A_FILE == 0:
            path, told = folder / f"{point}.db", Told()
            _prepare(path)
        words = _killed(path, chance.uniform(0, LONGEST), while_opening=point % 5 == 0)
        for word in words:
            told.hear(word)
        tally.points += 1
        tally.acknowledged += len(words)
        wal = path.with_name(path.name + "-wal")
        tally.with_a_journal += wal.exists() and wal.stat().st_size > 0
        tally.faults += [f"point {point}: {fault}" for fault in judge(path, told)]
    return tally


def judge(path: Path, told: Told) -> list[str]:
    """What is wrong with the file, given what was told of it; goes on from what is there."""
    try:
        with open_logbook(path) as logbook:
            found = [*_lost(logbook, told), *_torn(logbook), *logbook.check()]
            told.meetings, told.draft = _stored(logbook), _typed(logbook)
            return found
    except MentorlogError as error:
        return [str(error)]


def _prepare(path: Path) -> None:
    with open_logbook(path) as logbook:
        for name in ("Ada Lindqvist", "Bruno Okafor", "Chidi Obi"):
            people.add(logbook, name)


def _killed(path: Path, after: float, while_opening: bool) -> list[str]:
    """Start a process, kill it after so many seconds, and give what it told."""
    ears, mouth = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ears)
        _write_for_ever(path, mouth)
    os.close(mouth)
    if not while_opening:
        os.read(ears, 1)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _pid, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the process ended by itself"
    with os.fdopen(ears) as said:
        return said.read().split()


def _write_for_ever(path: Path, mouth: int) -> None:
    try:
        with open_logbook(path) as logbook:
            for word in _acts(logbook):
                os.write(mouth, f"{word}\n".encode())
    finally:
        os._exit(1)


def _acts(logbook: Logbook) -> Iterator[str]:
    """Draft, log, draft, log, undo, ...: nothing at the start, then a word after each act that was saved."""
    with_whom = people_of(logbook)
    yield ""
    number = 0
    while True:
        number += 1
        drafts.save(logbook, "log", {"typed": _typed(logbook) + 1})
        yield f"={_typed(logbook)}"
        there = [Participant(uid, line="a line of their own") for uid in with_whom[: 1 + number % 3]]
        steps = [NextStep("Send the risk log", When(date(2026, 12, 1 + number % 28)))]
        yield f"+{meetings.log(logbook, there, DAY, steps, notes='n' * (number * 997 % 9000))}"
        if number % 3 == 0:
            logbook.undo()
            yield "-"


def people_of(logbook: Logbook) -> list[str]:
    """The uids of the three people of the file."""
    return [people.find(logbook, name) for name in ("Ada", "Bruno", "Chidi")]


def _lost(logbook: Logbook, told: Told) -> Iterator[str]:
    """Stored must be what was told, but for the one act that was under way."""
    stored = _stored(logbook)
    if stored not in (told.meetings, told.meetings[:-1]) and stored[:-1] != told.meetings:
        yield f"told {len(told.meetings)} meetings, found {len(stored)}"
    if not told.draft <= _typed(logbook) <= told.draft + 1:
        yield f"told draft {told.draft}, found {_typed(logbook)}"


def _torn(logbook: Logbook) -> Iterator[str]:
    """Every meeting has its people, its follow-up and its step, whole."""
    half = """
        SELECT 'a meeting without people' FROM "meeting"
            WHERE "id" NOT IN (SELECT "meeting_id" FROM "meeting_person")
        UNION ALL SELECT 'a meeting without its follow-up' FROM "meeting"
            WHERE (SELECT count(*) FROM "follow_up" WHERE "meeting_id" = "meeting"."id") <> 1
        UNION ALL SELECT 'a follow-up without all people' FROM "follow_up" AS "f"
            WHERE (SELECT count(*) FROM "follow_up_person" WHERE "follow_up_id" = "f"."id")
               <> (SELECT count(*) FROM "meeting_person" AS "m" WHERE "m"."meeting_id" = "f"."meeting_id")
        UNION ALL SELECT 'a step without history' FROM "step"
            WHERE "id" NOT IN (SELECT "step_id" FROM "history")
        UNION ALL SELECT 'an open door' FROM "logbook_state" WHERE "door" IS NOT NULL"""
    for (fault,) in logbook.execute(half):
        yield fault


def _stored(logbook: Logbook) -> list[str]:
    return logbook.column(Meeting.select(Meeting.uid).order_by(Meeting.id))


def _typed(logbook: Logbook) -> int:
    return int((drafts.load(logbook, "log") or {"typed": 0})["typed"])


def main() -> int:
    """Run as many points as asked for, and say how it went."""
    clock.pin(date(2026, 11, 24))
    with tempfile.TemporaryDirectory() as folder:
        tally = run(int(sys.argv[1]) if len(sys.argv) > 1 else 500, Path(folder))
    print(tally)
    return 1 if tally.faults else 0


if __name__ == "__main__":
    sys.exit(main())
