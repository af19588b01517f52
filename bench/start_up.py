"""How long the user waits for the window, against an empty one and against a peer on the same stack."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bench.data import KEPT, ROOT, TODAY, logbook_copy
from bench.programs import surroundings
from bench.run import Pair, Side
from mentorlog import paths

_VORTA = "vorta==0.11.6"


def to_painted_today(place: Path) -> Iterator[Pair]:
    """The Today page of the large logbook."""
    logbook_copy(place).rename(paths.logbook_path(place))
    empty = _first_paint(sys.executable, place, "empty")
    ours = _first_paint(sys.executable, place, "mentorlog", str(place))
    vorta = _first_paint(str(_python_with_vorta()), place, "vorta")
    yield Pair("start to painted Today page / empty PySide6 window", empty, ours, goal=1.8, rounds=15)
    yield Pair("start to painted Today page / Vorta", vorta, ours, goal=0.5, rounds=15)


def _first_paint(python: str, home: Path, *what: str) -> Side:
    environment = surroundings(QT_QPA_PLATFORM="offscreen", MENTORLOG_TODAY=TODAY.isoformat(), HOME=str(home))

    def side(_k: int) -> float:
        start = time.monotonic()
        seen = subprocess.run(
            [python, "-m", "bench.first_paint", *what],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            check=True,
            timeout=60,
        )
        painted, texts = seen.stdout.split()
        if what[0] != "empty" and int(texts) < 10:
            raise RuntimeError(f"{what[0]} painted {texts} texts and rows: that is not its window")
        return float(painted) - start

    return side


def _python_with_vorta() -> Path:
    """Vorta lives in an environment of its own, for it brings PyQt."""
    folder = KEPT / "vorta"
    python = folder / "bin" / "python"
    if not python.exists():
        print("Installing Vorta for the comparison (once) ...", flush=True)
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", _VORTA], check=True)
    return python
