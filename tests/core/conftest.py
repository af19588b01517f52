"""What the tests of the core share: an empty logbook in a file of its own, on a day that stands still."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mentorlog.logbook import Logbook, open_logbook


@pytest.fixture
def logbook(blank: Path, tmp_path: Path, today: date) -> Iterator[Logbook]:
    """An empty logbook."""
    with open_logbook(shutil.copy(blank, tmp_path / "logbook.db")) as opened:
        yield opened
