"""What every test shares: no screen, one zone, one clock, and no forgotten warning or logged error."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).parent / "data" / "fonts.conf")
os.environ.setdefault("TZ", "Europe/Berlin")
os.environ.pop("MENTORLOG_DATA_DIR", None)
os.environ.pop("MENTORLOG_TODAY", None)

import pytest

from mentorlog import clock
from mentorlog.logbook import open_logbook

# Where nothing compiled may be kept, each of the many processes that are started here compiles all anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

TUESDAY = date(2026, 11, 24)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Three for two cores: one in four moments a test waits for a timer, a process or the disk."""
    return max(2, (os.cpu_count() or 2) * 3 // 2)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with those that walk along everything: left to the end, one core would wait for the other."""
    items.sort(key=lambda item: "/everywhere/" not in item.nodeid)


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes name no test: those of a ZIP hold the time, and the workers of a run must agree on names."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture
def today() -> Iterator[date]:
    """A Tuesday in November, on the clock of the program too."""
    clock.pin(TUESDAY)
    yield TUESDAY
    clock.pin(None)


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an empty logbook, made once: a copy of it is there ten times as fast."""
    path = tmp_path_factory.mktemp("blank") / "logbook.db"
    open_logbook(path).close()
    return path


@pytest.fixture(autouse=True)
def no_garbage_beside_the_test() -> Iterator[None]:
    """While a test runs no thread collects garbage, as it might be widgets: see ui/collector.py.

    The threads are those of tasks, and the one on which a worker of pytest-xdist hears from its controller.
    """
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def no_logged_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A logged error is a failure, even where the program went on."""
    yield
    errors = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert not errors, [record.getMessage() for record in errors]
    assert not logging.getLogger("ui.icons").disabled, "a library has silenced our loggers"
