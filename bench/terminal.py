"""How long a terminal command takes, beside the imports that it cannot do without."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.data import ROOT, TODAY, logbook_copy
from bench.programs import surroundings
from bench.run import Pair, timed
from mentorlog import paths


def list_follow_ups(place: Path) -> Iterator[Pair]:
    """The open follow-ups of the large logbook."""
    logbook_copy(place).rename(paths.logbook_path(place))
    program = [sys.executable, "-c", "from main import terminal; terminal()"]
    command = [*program, "--data-dir", place, "--today", TODAY.isoformat(), "follow-ups", "list"]

    environment = surroundings()

    def imports(_k: int) -> None:
        program = [sys.executable, "-c", "import sqlite3, click, peewee"]
        subprocess.run(program, cwd=ROOT, env=environment, check=True)

    def listing(_k: int) -> None:
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)

    yield Pair(
        "follow-ups list in the terminal / its imports", timed(imports), timed(listing), goal=2.5, rounds=20
    )
