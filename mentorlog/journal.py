"""The two doors through which a logbook changes, and the history that undo and redo walk along.

`edit()` is for facts of the user: one transaction, one undo step, one notice. `bookkeeping()` is for the
few tables without history. Anything else that writes is refused by triggers in the file itself.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from msgspec import Struct

from mentorlog import clock
from mentorlog.columns import moment_text
from mentorlog.faults import told_apart
from mentorlog.identity import new_uid
from mentorlog.models import History, LogbookState, Step
from mentorlog.search_index import index
from mentorlog.store import Store, transaction


class Change(Struct, frozen=True):
    """What a finished edit, undo or redo tells the window: the names of the tables that changed."""

    tables: frozenset[str]


class StepRow(Struct, frozen=True):
    """One step of the history; `arguments` are the uids its label speaks of, `device` where it was done."""

    id: int
    uid: str
    device: str
    label: str
    arguments: tuple[str, ...]
    at: datetime
    state: str

    @classmethod
    def read(
        cls, id: int, uid: str, device: str, label: str, arguments: str, at: datetime, state: str
    ) -> StepRow:
        """The step as its columns lie in the file."""
        return cls(id, uid, device, label, tuple(json.loads(arguments)), at, state)


class _Writing(Struct):
    """A transaction at work: its door, when it began, the step it makes, how many changes it counts."""

    door: str
    began: datetime
    step: int | None = None
    changes: int = 0


class Journal(Store):
    """A store whose changes are journaled: edit, bookkeeping, undo, redo, history."""

    on_change: Callable[[Change], None] | None = None
    _writing: _Writing | None = None

    def now(self) -> datetime:
        """The moment that rows bear which are written now: those of one step all bear the same."""
        return self._writing.began if self._writing else super().now()

    @contextmanager
    def edit(self, label: str, *uids: str, merge_key: str | None = None) -> Iterator[None]:
        """Write facts of the user: all of the block or nothing, as one step named by `label` and `uids`.

        An edit inside an edit joins it. Steps in a row with one `merge_key` become one step.
        """
        if self._writing and self._writing.door == "edit":
            with self.savepoint():
                yield
            return
        with self._through("edit", lambda: self._begin_step(label, uids, merge_key)) as writing:
            yield
            assert writing.step
            change = self._end_step(writing.step)
            writing.changes += bool(change.tables)
        self._tell(change)

    def speak_of(self, *uids: str) -> None:
        """Name what the edit in progress is about, where that is known only once it is made."""
        self.execute(
            'UPDATE "step" SET "arguments" = ? WHERE "id" = (SELECT "step" FROM "logbook_state")',
            [json.dumps(uids)],
        )

    def step_at_work(self) -> str:
        """The uid of the step that the edit in progress makes."""
        query = 'SELECT "uid" FROM "step" WHERE "id" = (SELECT "step" FROM "logbook_state")'
        return str(self.execute(query).fetchone()[0])

    @contextmanager
    def bookkeeping(self) -> Iterator[None]:
        """Write what has no history: drafts, the export ledger, notes of the program, attachments."""
        if self._writing:
            with self.savepoint():
                yield
            return
        with self._through("bookkeeping"):
            yield

    @contextmanager
    def without_history(self, *tables: str) -> Iterator[None]:
        """Change facts so that nothing is kept of how they were: for erase for good, and for new logbooks."""
        with self._through("replay") as writing:
            index.forget(self)
            yield
            writing.changes += 1
        self._tell(Change(frozenset(tables)))

    def undo(self) -> StepRow | None:
        """Take back the last step that still stands; gives it, or None where there is none."""
        return _first(self._replay(lambda: self._standing(limit=1), backwards=True))

    def redo(self) -> StepRow | None:
        """Do again the step that was undone last; gives it, or None where there is none."""
        return _first(self._replay(lambda: self._undone(limit=1), backwards=False))

    def undo_to(self, number: int) -> None:
        """Take back, all at once, what still stands from the last step to the one of this row number."""
        self._replay(lambda: self._standing(Step.id >= number), backwards=True)

    def redo_to(self, number: int) -> None:
        """Do again, all at once, what was undone up to the step of this row number."""
        self._replay(lambda: self._undone(Step.id <= number), backwards=False)

    def undoable(self) -> StepRow | None:
        """The step that undo would take back."""
        return _first(self._standing(limit=1))

    def redoable(self) -> StepRow | None:
        """The step that redo would do again."""
        return _first(self._undone(limit=1))

    def seal(self) -> None:
        """Let undo never go behind what was done so far; the history of it stays readable."""
        with self.bookkeeping():
            self.execute('UPDATE "step" SET "state" = ?', ["sealed"])

    def steps(self, limit: int = 50) -> list[StepRow]:
        """The history, latest first."""
        return [
            StepRow.read(*values) for values in self.tuples(_steps().order_by(Step.id.desc()).limit(limit))
        ]

    def steps_at(self, numbers: Sequence[int]) -> list[StepRow]:
        """The steps with these row numbers, in any order."""
        return [StepRow.read(*values) for values in self.tuples(_steps().where(Step.id.in_(list(numbers))))]

    def changes(self) -> int:
        """How often this logbook has changed since it was made; two copies are told apart by it."""
        return int(self.value(LogbookState.select(LogbookState.changes)))

    @contextmanager
    def _through(self, door: str, begin: Callable[[], int | None] = lambda: None) -> Iterator[_Writing]:
        """One transaction with a door open in the file for our triggers, and shut again at its end.

        `begin` makes, within the transaction, the step to which the history belongs.
        """
        if self._writing:
            raise RuntimeError(f"{door} cannot start inside {self._writing.door}")
        self.ensure_in_place()
        with told_apart(self.path), transaction(self.database):
            writing = self._writing = _Writing(door, clock.now())
            try:
                writing.step = begin()
                self.execute('UPDATE "logbook_state" SET "door" = ?, "step" = ?', [door, writing.step])
                yield writing
            finally:
                self._writing = None
            self.execute(
                'UPDATE "logbook_state" SET "door" = NULL, "step" = NULL, "changes" = "changes" + ?',
                [writing.changes],
            )

    def ensure_in_place(self) -> None:
        """What must hold before a transaction begins; a logbook checks that its file is still the same."""

    def _begin_step(self, label: str, uids: tuple[str, ...], merge_key: str | None) -> int:
        return self._step_to_join(merge_key) or self.put(
            Step,
            uid=new_uid(),
            device=socket.gethostname(),
            label=label,
            arguments=json.dumps(uids),
            merge_key=merge_key,
            at=self.now(),
        )

    def _step_to_join(self, merge_key: str | None) -> int | None:
        if merge_key is None:
            return None
        last = self.tuples(Step.select(Step.id, Step.state, Step.merge_key).order_by(Step.id.desc()).limit(1))
        return last[0][0] if last and last[0][1:] == ("done", merge_key) else None

    def _end_step(self, step: int) -> Change:
        """Drop an empty step; otherwise squash repeated changes of a row and forget what could be redone."""
        # Plain SQL: this runs at every save, and building it by Peewee would cost more than the fsync.
        changed = self.execute(
            """SELECT "table", "row", min("id"), max("id"), count(*) > 1 AND count("new") = count(*)
               FROM "history" WHERE "step_id" = ? GROUP BY "table", "row" """,
            [step],
        ).fetchall()
        if not changed:
            self.execute('DELETE FROM "step" WHERE "id" = ?', [step])
            return Change(frozenset())
        for table, row, first, last, repeated in changed:
            if repeated:
                self._squash(step, table, row, first, last)
        self.execute('UPDATE "step" SET "state" = ? WHERE "state" = ?', ["dropped", "undone"])
        index.feed(self, [step])
        return Change(frozenset(table for table, *_ in changed))

    def _squash(self, step: int, table: str, row: int, first: int, last: int) -> None:
        """Keep one before and one after of a row that a step changed many times (an autosaved note)."""
        self.execute(
            'UPDATE "history" SET "new" = (SELECT "new" FROM "history" WHERE "id" = ?) WHERE "id" = ?',
            [last, first],
        )
        self.execute(
            'DELETE FROM "history" WHERE "step_id" = ? AND "table" = ? AND "row" = ? AND "id" > ?',
            [step, table, row, first],
        )

    def _tables_of(self, step: int) -> frozenset[str]:
        return frozenset(self.column(History.select(History.table).where(History.step == step).distinct()))

    def _replay(self, choose: Callable[[], list[StepRow]], backwards: bool) -> list[StepRow]:
        """Write the rows of steps as they were before them (or after them, going forward)."""
        with self._through("replay") as writing:
            # Chosen inside the transaction: a terminal may have added a step a moment ago.
            steps = choose()
            self.execute("PRAGMA defer_foreign_keys = 1")
            for step in steps:
                self._turn_step(step, backwards)
            index.feed(self, [step.id for step in steps])
            writing.changes += len(steps)
        self._tell(Change(frozenset().union(*(self._tables_of(step.id) for step in steps))))
        return steps

    def _turn_step(self, step: StepRow, backwards: bool) -> None:
        for table, row, old, new in self._images(step, backwards):
            self.turn(table, row, *((new, old) if backwards else (old, new)))
        state = "undone" if backwards else "done"
        self.execute('UPDATE "step" SET "state" = ? WHERE "id" = ?', [state, step.id])

    def _images(self, step: StepRow, backwards: bool) -> list[tuple[str, int, str | None, str | None]]:
        order = History.id.desc() if backwards else History.id.asc()
        images = History.select(History.table, History.row, History.old, History.new)
        return self.tuples(images.where(History.step == step.id).order_by(order))

    def turn(self, table: str, row: int, before: str | None, after: str | None) -> None:
        """Turn one row from one image of the history into the other; within an edit or a replay."""
        if after is None:
            self.execute(f'DELETE FROM "{table}" WHERE "id" = ?', [row])
        elif before is None:
            self._write_again(table, json.loads(after))
        else:
            self._write_back(table, row, json.loads(before), json.loads(after))

    def _write_again(self, table: str, image: dict[str, Any]) -> None:
        image |= {"rev": image["rev"] + 1, "modified": moment_text(self.now())}
        columns = ", ".join(f'"{name}"' for name in image)
        marks = ", ".join("?" * len(image))
        self.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', list(image.values()))

    def _write_back(self, table: str, row: int, before: dict[str, Any], after: dict[str, Any]) -> None:
        """Set the columns that differ; the revision moves on even when the facts go back."""
        changed = [name for name in after if name not in ("rev", "modified") and after[name] != before[name]]
        assignments = "".join(f'"{name}" = ?, ' for name in changed)
        self.execute(
            f'UPDATE "{table}" SET {assignments} "rev" = "rev" + 1, "modified" = ? WHERE "id" = ?',
            [*(after[name] for name in changed), moment_text(self.now()), row],
        )

    def _standing(self, *conditions: Any, limit: int | None = None) -> list[StepRow]:
        """What undo can take back, the last first."""
        query = _steps().where(Step.state == "done", *conditions).order_by(Step.id.desc())
        return [StepRow.read(*values) for values in self.tuples(query.limit(limit))]

    def _undone(self, *conditions: Any, limit: int | None = None) -> list[StepRow]:
        """What redo can do again, the first first."""
        query = _steps().where(Step.state == "undone", *conditions).order_by(Step.id)
        return [StepRow.read(*values) for values in self.tuples(query.limit(limit))]

    def _tell(self, change: Change) -> None:
        if self.on_change and change.tables:
            self.on_change(change)


def _steps() -> Any:
    """The steps with their columns as they lie in the file."""
    return Step.select(Step.id, Step.uid, Step.device, Step.label, Step.arguments, Step.at, Step.state)


def _first(steps: list[StepRow]) -> StepRow | None:
    return steps[0] if steps else None
