"""The traces that a person leaves in a logbook's tables, and clearing them so that undo and redo still work.

A row's story in the history is taken out whole; in the stories of other rows the name is blotted out and
links to erased rows are cut. So each step that is left can be undone and redone, and brings nothing back.
Only what stands in a row today stays in its story too, or else an undo and a redo would rewrite it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from msgspec import Struct
from peewee import ForeignKeyField

from mentorlog import attachments
from mentorlog.copies import Progress
from mentorlog.errors import NotFound
from mentorlog.logbook import Logbook
from mentorlog.models import Person, Table, name_of
from mentorlog.models.every import JOURNALED
from mentorlog.models.imports import Merge
from mentorlog.words import folded

BLOT = "…"
LINE_DRAFT = "log-line"  # under which a line that is half typed is kept
_SHARED = ("meeting", "follow_up")
_PROSE = (
    *("notes", "title", "line", "what", "place"),
    *("purpose", "agreement", "end_reason", "outcome", "agenda", "reflection", "words", "success", "note"),
    *(
        "quote",
        "asked",
        "meaning",
        "situation",
        "behaviour",
        "impact",
        "next_step",
        "reason",
        "questions",
        "question",
    ),
    *("link", "file_name", "grade", "toml", "code", "number", "base", "extra"),
)
_NAMED = (
    "tag",
    "meeting_kind",
    "theme",
    "competency",
    "guide",
    "saved_review",
    "saved_list",
    "merge",
)  # by the user, as they like
_OF_SOURCES = (
    ("meeting_source", "base"),
    ("source_link", "base"),
    ("source_link", "extra"),
    ("import_batch", "file_name"),
)

# Meetings or follow-ups with the person and nobody else: those that are there, and those in the history only.
_THEIRS = """(SELECT "value" FROM json_each(?1))"""
_ALONE = f"""
    SELECT "{{noun}}_id" FROM "{{noun}}_person"
    WHERE "{{noun}}_id" IN (SELECT "{{noun}}_id" FROM "{{noun}}_person" WHERE "person_id" IN {_THEIRS})
    GROUP BY "{{noun}}_id" HAVING count(*) = 1"""
_ONCE_ALONE = f"""
    SELECT json_extract("image", '$.{{noun}}_id') AS "item"
    FROM (SELECT ifnull("new", "old") AS "image" FROM "history" WHERE "table" = '{{noun}}_person')
    WHERE "item" NOT IN (SELECT "id" FROM "{{noun}}")
    GROUP BY "item" HAVING min(json_extract("image", '$.person_id') IN {_THEIRS})"""

# The steps that made one of two who are two again, and those that parted them, with whom they were about.
_PARTED = """
    SELECT "step_id", json_extract("image", '$.person_id') AS "person",
           json_extract("image", '$.dropped') AS "dropped"
    FROM (SELECT "step_id", "row", ifnull("new", "old") AS "image" FROM "history" WHERE "table" = 'merge')
    WHERE "row" NOT IN (SELECT "id" FROM "merge")"""

_DOOMED_UIDS = """
    SELECT "uid" FROM "{noun}" JOIN "doomed" ON "table" = '{noun}' AND "row" = "id"
    UNION SELECT json_extract(ifnull("new", "old"), '$.uid') FROM "history"
          JOIN "doomed" USING ("table", "row") WHERE "table" = '{noun}'"""


class Subject(Struct, frozen=True):
    """The person to be erased, and the words by which texts name it.

    `numbers` and `uids` are also those of people who were merged into this one: their stories go too.
    """

    number: int
    uid: str
    name: str
    numbers: tuple[int, ...]
    uids: tuple[str, ...]
    pattern: re.Pattern[str]
    marks: frozenset[str]  # the uids; and the words casefolded, as they are and as they lie in a JSON text

    @classmethod
    def find(cls, logbook: Logbook, uid: str) -> Subject:
        """The person with this uid: names and addresses of today and of the history. Raises NotFound."""
        found = logbook.tuples(Person.select(Person.id, Person.name).where(Person.uid == uid))
        if not found:
            raise NotFound(uid)
        number, name = found[0]
        merged = dict(logbook.tuples(Merge.select(Merge.dropped, Merge.name).where(Merge.person == number)))
        uids = (uid, *merged)
        numbers = (number, *_numbers_of(logbook, merged))
        words = sorted({name, *merged.values(), *_words(logbook, numbers)}, key=len, reverse=True)
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)
        stored = [json.dumps(word, ensure_ascii=False)[1:-1] for word in words]
        marks = frozenset((*uids, *(word.casefold() for word in words + stored)))
        return cls(number, uid, name, numbers, uids, pattern, marks)

    def alone(self, logbook: Logbook, noun: str) -> list[str]:
        """The uids of the meetings or follow-ups that are there and with nobody else."""
        query = f'SELECT "uid" FROM "{noun}" WHERE "id" IN ({_ALONE.format(noun=noun)}) ORDER BY "id"'
        return [uid for (uid,) in logbook.execute(query, [self.numbers_as_json()])]

    def numbers_as_json(self) -> str:
        """The row numbers, for SQLite."""
        return json.dumps(self.numbers)

    def is_in(self, text: str) -> bool:
        """Whether a text, stored as JSON or not, has the uid or a word in it, be it within another word."""
        folded = text.casefold()
        return any(mark in folded for mark in self.marks)

    def is_named_in(self, text: str) -> bool:
        """Whether a text has one of the words in it, whole."""
        # The quick look first: the pattern takes a second for the notes of a large logbook.
        return self.is_in(text) and self.pattern.search(text) is not None


def clear(logbook: Logbook, subject: Subject, progress: Progress | None = None) -> None:
    """Delete the rows of the subject and every trace of them; within `without_history`."""
    acts = (
        _index_stories,
        _forget_partings,
        _mark_rows,
        _forget_capture_lines,
        _forget_summaries,
        _delete_rows,
        _delete_stories,
        _cut_links,
        _blot_sources,
        _blot_names,
        _leave_reviews,
        _clear_steps,
        _delete_drafts,
        _drop_index,
    )
    for number, act in enumerate(acts):
        if progress:
            progress(number, len(acts))
        act(logbook, subject)
    attachments.free_unused(logbook)
    logbook.execute('DROP TABLE temp."doomed"')


def _numbers_of(logbook: Logbook, uids: Iterable[str]) -> list[int]:
    """The row numbers of people who are only in the history."""
    query = """
        SELECT DISTINCT "row" FROM "history" WHERE "table" = 'person'
        AND json_extract(ifnull("new", "old"), '$.uid') IN (SELECT "value" FROM json_each(?))"""
    return [number for (number,) in logbook.execute(query, [json.dumps(list(uids))])]


def _words(logbook: Logbook, numbers: Sequence[int]) -> Iterator[str]:
    query = f"""
        SELECT json_extract(ifnull("new", "old"), '$.name') FROM "history"
        WHERE "table" = 'person' AND "row" IN {_THEIRS}
        UNION SELECT "value" FROM "contact_point" WHERE "person_id" IN {_THEIRS}
        UNION SELECT json_extract(ifnull("new", "old"), '$.value') FROM "history"
              WHERE "table" = 'contact_point'
                AND json_extract(ifnull("new", "old"), '$.person_id') IN {_THEIRS}"""
    for (word,) in logbook.execute(query, [json.dumps(numbers)]):
        yield word


def _index_stories(logbook: Logbook, _subject: Subject) -> None:
    """Nothing else looks for the story of one row; an index that is always there would cost at each save."""
    logbook.execute('CREATE INDEX "story" ON "history" ("table", "row")')


def _drop_index(logbook: Logbook, _subject: Subject) -> None:
    logbook.execute('DROP INDEX "story"')


def _forget_partings(logbook: Logbook, subject: Subject) -> None:
    """A merge that was undone has changed nothing by now, but done again it would lead to who is erased."""
    logbook.execute(
        f"""DELETE FROM "history" WHERE "step_id" IN
            (SELECT "step_id" FROM ({_PARTED})
             WHERE "person" IN {_THEIRS} OR "dropped" IN (SELECT "value" FROM json_each(?2)))""",
        [subject.numbers_as_json(), json.dumps(subject.uids)],
    )


def _mark_rows(logbook: Logbook, subject: Subject) -> None:
    """Note the rows that go, those that are only in the history too."""
    logbook.execute(
        'CREATE TEMP TABLE "doomed" ("table" TEXT, "row" INTEGER, PRIMARY KEY ("table", "row")) WITHOUT ROWID'
    )
    theirs = subject.numbers_as_json()
    logbook.execute(f'INSERT INTO "doomed" SELECT \'person\', "value" FROM {_THEIRS}', [theirs])
    for noun in _SHARED:
        for items in (_ALONE, _ONCE_ALONE):
            query = f"INSERT INTO \"doomed\" SELECT '{noun}', * FROM ({items.format(noun=noun)})"
            logbook.execute(query, [theirs])
    # Parents come before their parts in this list, so that one pass finds the parts of parts.
    for model in JOURNALED:
        for field in _links(model, "CASCADE"):
            _mark_parts(logbook, name_of(model), field.column_name, name_of(field.rel_model))


def _mark_parts(logbook: Logbook, table: str, column: str, whole: str) -> None:
    wholes = f'SELECT "row" FROM "doomed" WHERE "table" = \'{whole}\''
    logbook.execute(
        f"""INSERT OR IGNORE INTO "doomed"
            SELECT '{table}', "id" FROM "{table}" WHERE "{column}" IN ({wholes})
            UNION SELECT '{table}', "row" FROM "history"
            WHERE "table" = '{table}' AND "row" NOT IN (SELECT "id" FROM "{table}")
              AND json_extract(ifnull("new", "old"), '$.{column}') IN ({wholes})"""
    )


def _forget_capture_lines(logbook: Logbook, subject: Subject) -> None:
    """A line names people by halves (`@pri`): none is kept of a meeting with the person, nor one that names.

    Meetings that are only in the history have theirs there.
    """
    theirs = f"""
        SELECT "meeting_id" FROM "meeting_person" WHERE "person_id" IN {_THEIRS}
        UNION SELECT json_extract(ifnull("new", "old"), '$.meeting_id') FROM "history"
              WHERE "table" = 'meeting_person'
                AND json_extract(ifnull("new", "old"), '$.person_id') IN {_THEIRS}"""
    met = {number for (number,) in logbook.execute(theirs, [subject.numbers_as_json()])}
    kept = logbook.execute("""SELECT "id", "capture_line" FROM "meeting" WHERE "capture_line" <> ''""")
    doomed = [number for number, words in kept if number in met or subject.is_in(words)]
    among = """IN (SELECT "value" FROM json_each(?))"""
    logbook.execute(f"""UPDATE "meeting" SET "capture_line" = '' WHERE "id" {among}""", [json.dumps(doomed)])
    for image in ("old", "new"):
        told = logbook.execute(
            f"""SELECT "id", "row", json_extract("{image}", '$.capture_line') AS "line" FROM "history"
                WHERE "table" = 'meeting' AND "line" <> ''"""
        )
        stories = [number for number, row, words in told if row in met or subject.is_in(words)]
        logbook.execute(
            f"""UPDATE "history" SET "{image}" = json_set("{image}", '$.capture_line', '')
                WHERE "id" {among}""",
            [json.dumps(stories)],
        )


def _forget_summaries(logbook: Logbook, subject: Subject) -> None:
    """Calendars can still be told that an item is cancelled, by its uid; what it said is forgotten."""
    uids = {uid for noun in _SHARED for (uid,) in logbook.execute(_DOOMED_UIDS.format(noun=noun))}
    told = logbook.execute('SELECT "id", "uid", "summary" FROM "calendar_export"').fetchall()
    for number, uid, summary in told:
        # A calendar's uid begins with that of the row.
        if uid[:36] in uids or subject.is_named_in(summary):
            logbook.execute('UPDATE "calendar_export" SET "summary" = ? WHERE "id" = ?', ["", number])


def _delete_rows(logbook: Logbook, _subject: Subject) -> None:
    for model in reversed(JOURNALED):
        rows = f'SELECT "row" FROM "doomed" WHERE "table" = \'{name_of(model)}\''
        logbook.execute(f'DELETE FROM "{name_of(model)}" WHERE "id" IN ({rows})')


def _delete_stories(logbook: Logbook, _subject: Subject) -> None:
    logbook.execute('DELETE FROM "history" WHERE ("table", "row") IN (SELECT "table", "row" FROM "doomed")')


def _cut_links(logbook: Logbook, _subject: Subject) -> None:
    """In the stories of rows that stay, no image may lead to a row that is gone."""
    for model in JOURNALED:
        for field in _links(model, "SET NULL"):
            path, whole = f"$.{field.column_name}", name_of(field.rel_model)
            for image in ("old", "new"):
                logbook.execute(
                    f"""UPDATE "history" SET "{image}" = json_set("{image}", '{path}', NULL)
                        WHERE "table" = '{name_of(model)}' AND json_extract("{image}", '{path}') IN
                              (SELECT "row" FROM "doomed" WHERE "table" = '{whole}')"""
                )


def _blot_sources(logbook: Logbook, subject: Subject) -> None:
    """What sources told of others and the names of files are the program's own notes: nobody looks there."""
    for table, column in _OF_SOURCES:
        for number, text in logbook.execute(f'SELECT "id", "{column}" FROM "{table}"').fetchall():
            if subject.is_in(text):
                blotted = subject.pattern.sub(BLOT, text)
                logbook.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "id" = ?', [blotted, number])
    for uid in subject.uids:
        for table, text in (("meeting_source", "base"), ("history", "old"), ("history", "new")):
            only = """ AND "table" = 'meeting_source'""" if table == "history" else ""
            logbook.execute(
                f"""UPDATE "{table}" SET "{text}" = replace("{text}", ?1, '')
                    WHERE instr("{text}", ?1){only}""",
                [uid],
            )


def _blot_names(logbook: Logbook, subject: Subject) -> None:
    images = logbook.execute('SELECT "id", "table", "row", "old", "new" FROM "history"')
    naming = [image for image in images if subject.is_in(f"{image[-2]} {image[-1]}")]
    for number, table, row, *both in naming:
        today = _as_today(logbook, table, row)
        keys = ("name", *_PROSE) if table in _NAMED else _PROSE
        blotted = [_blotted(image, today, keys, subject) for image in both]
        logbook.execute('UPDATE "history" SET "old" = ?, "new" = ? WHERE "id" = ?', [*blotted, number])


def _as_today(logbook: Logbook, table: str, row: int) -> dict[str, Any]:
    """The columns of a row as they are now; none where it is only in the history."""
    found = logbook.execute(f'SELECT * FROM "{table}" WHERE "id" = ?', [row])
    names = [column[0] for column in found.description]
    return {name: value for values in found for name, value in zip(names, values, strict=True)}


def _blotted(image: str | None, today: dict[str, Any], keys: Sequence[str], subject: Subject) -> str | None:
    if image is None:
        return None
    values: dict[str, Any] = json.loads(image)
    older = [key for key in keys if values.get(key) and values[key] != today.get(key)]
    prose = {key: subject.pattern.sub(BLOT, values[key]) for key in older}
    if "folded" in values and prose.get("name") not in (None, values.get("name")):
        # Two names may be the same without that of the person, and these are not to be the same.
        prose["folded"] = f"{folded(prose['name'])} {values['id']}"
    return json.dumps(values | prose, ensure_ascii=False)


def _leave_reviews(logbook: Logbook, subject: Subject) -> None:
    """What they said is nobody's now, and there a saved review of it finds it."""
    for uid in subject.uids:
        logbook.execute(
            """UPDATE "saved_review" SET "filters" = replace("filters", ?1, '') WHERE instr("filters", ?1)""",
            [uid],
        )
        for image in ("old", "new"):
            logbook.execute(
                f"""UPDATE "history" SET "{image}" = replace("{image}", ?1, '')
                    WHERE "table" = 'saved_review' AND instr("{image}", ?1)""",
                [uid],
            )


def _clear_steps(logbook: Logbook, subject: Subject) -> None:
    """Take the uids out of the labels; a step of which nothing is left can be neither undone nor redone."""
    named = """SELECT "id", "arguments" FROM "step" WHERE instr("arguments", ?) OR instr("merge_key", ?)"""
    for uid in subject.uids:
        for number, arguments in logbook.execute(named, [uid] * 2).fetchall():
            left = [each for each in json.loads(arguments) if each != uid]
            logbook.execute(
                'UPDATE "step" SET "arguments" = ?, "merge_key" = NULL WHERE "id" = ?',
                [json.dumps(left), number],
            )
    logbook.execute(
        """UPDATE "step" SET "state" = 'dropped'
           WHERE "state" IN ('done', 'undone') AND "id" NOT IN (SELECT "step_id" FROM "history")"""
    )


def _delete_drafts(logbook: Logbook, subject: Subject) -> None:
    for number, name, text in logbook.execute('SELECT "id", "name", "text" FROM "draft"').fetchall():
        if name == LINE_DRAFT or subject.is_in(text):  # a line names people by halves
            logbook.execute('DELETE FROM "draft" WHERE "id" = ?', [number])


def _links(model: type[Table], on_delete: str) -> list[ForeignKeyField]:
    return [field for field in model._meta.refs if field.on_delete == on_delete]
