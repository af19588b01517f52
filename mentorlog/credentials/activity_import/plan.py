"""What would come of each row of a table: an activity, one that is there already, or nothing, and why.

Making a plan changes nothing; carrying it out is one step, which one undo takes back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from mentorlog.copies import Progress
from mentorlog.credentials import activities, holdings
from mentorlog.credentials.activities import Part
from mentorlog.credentials.activity_import.cells import (
    read_credits,
    read_day,
    read_group,
    read_kind,
    read_minutes,
)
from mentorlog.credentials.activity_import.columns import Columns
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book, rule_among
from mentorlog.credit_words import ActivityKind
from mentorlog.csv_files import Table, TableRow, unguarded
from mentorlog.dates import DayOrder, day_orders
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.models.credentials import Activity
from mentorlog.words import folded, line, paragraphs

Outcome = Literal["new", "joined", "same", "unreadable"]


class Choices(Struct, frozen=True):
    """How a table is to be read.

    `order` is of days such as 3/4/2026, None being what the table itself tells; `kind` is of rows that say
    none; `rule` is that of the credits and groups.
    """

    columns: Columns
    order: DayOrder | None = None
    kind: ActivityKind | None = None
    rule: str = ""


class PlannedRow(Struct, frozen=True):
    """What comes of the row that ends on a line of the file.

    The reason is why it is not new, or why what is new would count nothing.
    """

    line: int
    outcome: Outcome
    title: str
    day: date | None = None
    kind: ActivityKind | None = None
    minutes: int | None = None
    host: str = ""
    notes: str = ""
    parts: tuple[Part, ...] = ()
    reason: str = ""


class Plan(Struct, frozen=True):
    """What comes of each row; `orders` has two where the days could be read in either and none was chosen."""

    rows: Sequence[PlannedRow]
    orders: tuple[DayOrder, ...]

    def count(self, outcome: Outcome) -> int:
        """How many rows have an outcome."""
        return sum(row.outcome == outcome for row in self.rows)


def plan(
    logbook: Logbook, table: Table, choices: Choices, progress: Progress = lambda done, total: None
) -> Plan:
    """Look what would come of a table; `progress(done, total)` stops it by raising.

    Raises InvalidEntry("day") or ("title") where no column is theirs, ("rule") where there is no such rule.
    """
    _ensure_columns(choices.columns)
    orders = day_orders(_cell(row, choices.columns.day) for row in table.rows)
    reader = _Reader(logbook, choices, choices.order or orders[0])
    known = _known(logbook)
    begun: dict[object, int] = {}
    rows: list[PlannedRow] = []
    for row in map(reader.read, table.rows):
        progress(len(rows), len(table.rows))
        if row.outcome == "new" and (row.day, folded(row.title)) in known:
            row = replace(row, outcome="same", reason=_("It is in the logbook already."))
        elif row.outcome == "new":
            place = begun.setdefault((row.day, folded(row.title), row.kind, row.minutes), len(rows))
            if place < len(rows):
                rows[place], row = reader.join(rows[place], row)
        rows.append(row)
    return Plan([reader.judge(row) for row in rows], orders if choices.order is None else (choices.order,))


def carry_out(logbook: Logbook, planned: Plan, progress: Progress = lambda done, total: None) -> int:
    """Log the new activities in one step, and give their number.

    `progress(done, total)` stops it by raising, and then nothing is logged.
    """
    new = [row for row in planned.rows if row.outcome == "new"]
    with logbook.edit("activities-imported"):
        for done, row in enumerate(new):
            progress(done, len(new))
            assert row.kind and row.day
            details: activities.Details = {
                "minutes": row.minutes,
                "notes": row.notes,
                "organisation": row.host,
            }
            activities.add(logbook, row.title, row.kind, row.day, parts=row.parts, **details)
    return len(new)


class _Reader:
    """Reads rows as was chosen, with the rules that hold in the logbook."""

    def __init__(self, logbook: Logbook, choices: Choices, order: DayOrder) -> None:
        self._rules: Mapping[str, Rule] = book(logbook).rules
        self._begun = holdings.first_days(logbook)
        self._rule = rule_among(self._rules, choices.rule) if choices.rule else None
        self._choices = choices
        self._order: DayOrder = order
        # Where a kind counts does not depend on how long it was: each is asked about once.
        self._usual = cache(lambda kind: activities.usual_parts(logbook, kind, None))

    def read(self, row: TableRow) -> PlannedRow:
        """The row as an activity, or why it is none."""
        title = line(_cell(row, self._choices.columns.title))
        try:
            return self._read(row, title)
        except InvalidEntry as problem:
            return PlannedRow(row.line, "unreadable", title, reason=str(problem))

    def join(self, first: PlannedRow, second: PlannedRow) -> tuple[PlannedRow, PlannedRow]:
        """A row of an activity that an earlier row has begun: it says what counts in one more group.

        Otherwise it says the same once more.
        """
        again = _("It is as the row on line {line}.").format(line=first.line)
        more = [part for part in second.parts if part.amount is not None]
        begun = {(part.rule, part.group) for part in first.parts}
        if not more or begun.intersection((part.rule, part.group) for part in more):
            return first, replace(second, outcome="same", reason=again)
        parts = (*first.parts, *more)
        try:
            assert first.kind
            activities.ensure_countable(self._rules, first.kind, first.minutes, parts)
        except InvalidEntry as problem:
            return first, replace(second, outcome="unreadable", reason=str(problem))
        joined = _("It belongs to the row on line {line}.").format(line=first.line)
        return replace(first, parts=parts), replace(second, outcome="joined", reason=joined)

    def judge(self, row: PlannedRow) -> PlannedRow:
        """The row with the reason why it counts nothing although it is new."""
        return replace(row, reason=self._why_nothing(row)) if row.outcome == "new" else row

    def _why_nothing(self, row: PlannedRow) -> str:
        assert row.day
        if row.parts and not row.minutes and all(part.amount is None for part in row.parts):
            return _("It has no length, and counts nothing until it has one.")
        begun = self._begun
        early = {part.rule: None for part in row.parts if row.day < begun.get(part.rule, row.day)}
        if not early:
            return ""
        rules = ", ".join(self._rules[rule].name for rule in early)
        return _("It was before the first cycle of {rules}, and counts nothing there.").format(rules=rules)

    def _read(self, row: TableRow, title: str) -> PlannedRow:
        columns = self._choices.columns
        if not title:
            raise InvalidEntry("title", marked("It has no title."))
        kind, minutes = self._kind(_cell(row, columns.kind)), self._minutes(_cell(row, columns.minutes))
        parts = self._parts(kind, minutes, _cell(row, columns.credits), _cell(row, columns.group))
        activities.ensure_countable(self._rules, kind, minutes, parts)
        return PlannedRow(
            row.line,
            "new",
            title,
            read_day(_cell(row, columns.day), self._order),
            kind,
            minutes,
            line(_cell(row, columns.host)),
            paragraphs(_cell(row, columns.notes)),
            tuple(parts),
        )

    def _kind(self, text: str) -> ActivityKind:
        if text.strip():
            return read_kind(text)
        if self._choices.kind is None:
            raise InvalidEntry("kind", marked("It does not say what kind of activity it was."))
        return self._choices.kind

    def _minutes(self, text: str) -> int | None:
        return read_minutes(text, in_hours=self._choices.columns.in_hours) if text.strip() else None

    def _parts(self, kind: ActivityKind, minutes: int | None, amount: str, group: str) -> list[Part]:
        """As the row says for the credential chosen, and as the rules map it for the others held.

        Credits without a length are of the credential chosen alone.
        """
        usual = self._usual(kind)
        if not amount.strip() and not group.strip():
            return usual
        if self._rule is None:
            raise InvalidEntry("rule", marked("For which credential are its credits? Choose one."))
        rule = self._rule
        own = read_group(rule, group) if group.strip() else _usual_group(rule, kind)
        typed = read_credits(amount) if amount.strip() else None
        others = [part for part in usual if part.rule != rule.id] if minutes else []
        return [Part(rule.id, own, typed), *others]


def _usual_group(rule: Rule, kind: ActivityKind) -> str:
    for mapping in rule.mappings:
        if mapping.activity == kind and mapping.group:
            return mapping.group
    raise InvalidEntry(
        "group", marked("{rule} has no group for this kind. Say in which it counts."), rule=rule.name
    )


def _ensure_columns(columns: Columns) -> None:
    if columns.day is None:
        raise InvalidEntry("day", marked("In which column are the days? Choose it."))
    if columns.title is None:
        raise InvalidEntry("title", marked("In which column are the titles? Choose it."))


def _known(logbook: Logbook) -> set[tuple[date, str]]:
    """The days and titles of what is in the logbook."""
    query = Activity.select(Activity.day, Activity.title).where(Activity.trashed_at.is_null())
    return {(day, folded(title)) for day, title in logbook.tuples(query)}


def _cell(row: TableRow, place: int | None) -> str:
    return unguarded(row.cells[place]) if place is not None and place < len(row.cells) else ""
