"""What a plan of an import is made of: its files, a row for each person in them, and who is missing there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from mentorlog.contacts.reading import Reading
from mentorlog.contacts.record import ContactRecord, Source
from mentorlog.contacts.three_way import Difference

Outcome = Literal["new", "updated", "same", "review", "skipped"]
Decision = Literal["same", "new", "skip"]
OUTCOMES: tuple[Outcome, ...] = ("new", "updated", "same", "review", "skipped")


class ReadFile(Struct, frozen=True):
    """A file by its name, and what was read in it."""

    name: str
    reading: Reading


class Origin(Struct, frozen=True):
    """Where people come from: a source, its file or files, and the sha256 by which these are known again."""

    source: Source
    name: str
    sha256: str


class PlannedRow(Struct, frozen=True):
    """What comes of a record; `person` is the uid of who is in the logbook already, or may be.

    `evidence` says by what they are known; the source `told_before` of this very entry. A row to review waits
    for a `decision`, where "same" is proposed if it is `likely`; of others it is one against what is usual.
    Of the fields in `taking` theirs is taken, where the user's own would stay. What is said is compared with
    what the source said before under the key `entry`.
    """

    file: str
    line: int
    name: str
    outcome: Outcome
    record: ContactRecord | None = None
    person: str = ""
    person_name: str = ""
    double_of: int | None = None
    evidence: str = ""
    told_before: bool = False
    likely: bool = False
    differences: tuple[Difference, ...] = ()
    reason: str = ""
    decision: Decision | None = None
    taking: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    entry: str = ""

    @property
    def usual(self) -> Decision | None:
        """What is done where the user decides nothing; None where it waits for them."""
        usual: Mapping[Outcome, Decision] = {
            "new": "new",
            "updated": "same",
            "same": "same",
            "skipped": "skip",
        }
        return usual.get(self.outcome)

    @property
    def is_open(self) -> bool:
        """Whether it waits for the user's decision."""
        return self.outcome == "review" and self.decision is None

    @property
    def choices(self) -> tuple[Decision, ...]:
        """What the user may decide: an entry that was told of before is nobody new."""
        if self.record is None or self.outcome == "skipped":
            return ()
        if self.outcome == "new":
            return ("new", "skip")
        return ("same", "skip") if self.told_before else ("same", "new", "skip")


class Gone(Struct, frozen=True):
    """Somebody whom the source had before, and has no more."""

    uid: str
    name: str
    key: str


class Plan(Struct, frozen=True):
    """What comes of files: their rows, who is missing in them, and when just these were imported before.

    It holds for a logbook with as many `changes`.
    """

    files: tuple[ReadFile, ...]
    changes: int
    origin: Origin
    rows: tuple[PlannedRow, ...]
    missing: tuple[Gone, ...] = ()
    imported_before: datetime | None = None

    def counts(self) -> dict[str, int]:
        """How many rows have each outcome."""
        return counted(self.rows)


def counted(rows: Sequence[PlannedRow]) -> dict[str, int]:
    """How many rows have each outcome."""
    found = Counter(row.outcome for row in rows)
    return {outcome: found[outcome] for outcome in OUTCOMES}


def decide(row: PlannedRow, decision: Decision | None) -> PlannedRow:
    """The row with what the user decided, or with nothing decided again."""
    return replace(row, decision=None if decision == row.usual else decision)
