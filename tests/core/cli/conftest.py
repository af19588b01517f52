"""What the tests of commands share: the program, called as from a shell, on a folder and a day of its own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from mentorlog import clock
from mentorlog.cli.program import program


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document that standard output must be."""
        return json.loads(self.out)


Call = Callable[..., Ran]


@pytest.fixture
def ml(tmp_path: Path) -> Iterator[Call]:
    """Calls a command that may fail."""

    def call(*arguments: str, stdin: str | None = None) -> Ran:
        line = ["--data-dir", str(tmp_path), "--today", "2026-11-24", *arguments]
        result = CliRunner().invoke(program, line, input=stdin, prog_name="mentorlog")
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    yield call
    clock.pin(None)


@pytest.fixture
def done(ml: Call) -> Call:
    """Calls a command that must succeed, and gives its JSON document."""

    def call(*arguments: str, stdin: str | None = None) -> Any:
        ran = ml("--json", *arguments, stdin=stdin)
        assert ran.code == 0, ran.err
        return ran.document

    return call
