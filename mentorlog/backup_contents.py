"""What a backup holds, and how it stands to the logbook of today: older, newer, or grown apart from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from msgspec import Struct

from mentorlog import clock
from mentorlog.dates import spoken
from mentorlog.errors import LogbookDamaged
from mentorlog.faults import told_apart
from mentorlog.language import _, ngettext
from mentorlog.peek import refuse_unusable
from mentorlog.schema_version import SCHEMA_VERSION


class Contents(Struct, frozen=True):
    """Which logbook a file is a copy of, after how many changes, and what is in it outside the trash."""

    uid: str
    changes: int
    people: int
    meetings: int
    follow_ups: int


class Relation(Struct, frozen=True):
    """How a backup stands to the logbook of today, by `changes`; grown apart `since` the last common step.

    "unknown" where either cannot be read, "another" where they are different logbooks.
    """

    kind: Literal["same", "newer", "older", "both-changed", "another", "unknown"]
    changes: int = 0
    since: datetime | None = None

    def __str__(self) -> str:
        """The words for the user."""
        if self.kind in ("newer", "older"):
            return _counted(self.kind == "newer", self.changes)
        if self.since:
            day = self.since.astimezone(ZoneInfo(clock.zone())).date()
            return _("both changed since {date}").format(date=spoken(day))
        return {
            "same": _("the same as now"),
            "both-changed": _("both changed"),
            "another": _("another logbook"),
        }.get(self.kind, _("cannot be compared"))


class LogbookFile:
    """A logbook's file, open only to be read and compared; not one byte of a backup changes."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self.uid: str
        self.changes: int
        self.uid, self.changes = self._one('SELECT "uid", "changes" FROM "logbook_state"')
        if not (isinstance(self.uid, str) and isinstance(self.changes, int)):
            raise LogbookDamaged(path)

    def contents(self) -> Contents:
        """What it holds."""
        return Contents(self.uid, self.changes, *(self._count(name) for name in _COUNTED))

    def relation_to(self, today: LogbookFile) -> Relation:
        """How it stands to the logbook of today."""
        if self.uid != today.uid:
            return Relation("another")
        common, since = self._last_common_step(today)
        mine, theirs = self._steps_after(common), today._steps_after(common)
        ahead = self.changes - today.changes
        # Every step is at least one change, undo and redo are changes without a step.
        if not mine and not theirs and ahead == 0 and self._states() == today._states():
            return Relation("same")
        if not theirs and ahead >= max(1, mine):
            return Relation("newer", ahead)
        if not mine and -ahead >= max(1, theirs):
            return Relation("older", -ahead)
        return Relation("both-changed", since=since)

    def _last_common_step(self, other: LogbookFile) -> tuple[int, datetime | None]:
        """The last step that both have, and when it was; histories are thinned from their beginning only."""
        for number, uid, at in self._all('SELECT "id", "uid", "at" FROM "step" ORDER BY "id" DESC'):
            if other._one('SELECT count(*) FROM "step" WHERE "id" = ? AND "uid" = ?', number, uid)[0]:
                return number, self._moment(at)
        return 0, None

    def _steps_after(self, number: int) -> int:
        return int(self._one('SELECT count(*) FROM "step" WHERE "id" > ?', number)[0])

    def _states(self) -> list[tuple[int, str]]:
        return list(self._all('SELECT "id", "state" FROM "step" ORDER BY "id"'))

    def _count(self, table: str) -> int:
        return int(self._one(f'SELECT count(*) FROM "{table}" WHERE "trashed_at" IS NULL')[0])

    def _moment(self, text: Any) -> datetime:
        try:
            return datetime.fromisoformat(text)
        except (TypeError, ValueError) as error:
            raise LogbookDamaged(self.path) from error

    def _one(self, query: str, *arguments: object) -> tuple[Any, ...]:
        for row in self._all(query, *arguments):
            return row
        raise LogbookDamaged(self.path)

    def _all(self, query: str, *arguments: object) -> Iterator[tuple[Any, ...]]:
        try:
            with told_apart(self.path):
                yield from self._connection.execute(query, arguments)
        # Every logbook has what is asked for here: where it has not, a letter of its tables has turned.
        except sqlite3.DatabaseError as error:
            raise LogbookDamaged(self.path) from error


_COUNTED = ("person", "meeting", "follow_up")


@contextmanager
def reading(path: Path, *, at_rest: bool) -> Iterator[LogbookFile]:
    """A logbook's file to be read; nobody writes to one that is `at_rest`, such as a backup.

    Raises a LogbookProblem where it is damaged, newer or not a logbook.
    """
    refuse_unusable(path, SCHEMA_VERSION)
    # Of a file at rest, SQLite need not even make the index of a journal beside it.
    flags = "mode=ro&immutable=1" if at_rest else "mode=ro"
    with told_apart(path), closing(sqlite3.connect(f"{path.absolute().as_uri()}?{flags}", uri=True)) as open_:
        yield LogbookFile(path, open_)


def _counted(newer: bool, changes: int) -> str:
    if newer:
        return ngettext("newer by {n} change", "newer by {n} changes", changes).format(n=changes)
    return ngettext("older by {n} change", "older by {n} changes", changes).format(n=changes)
