"""The two tables of the index: made, fed by what a step changed, dropped, and compared with the rows."""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from mentorlog.copies import Progress
from mentorlog.errors import LogbookDamaged
from mentorlog.search_index import texts
from mentorlog.search_index.texts import Source, Text
from mentorlog.search_index.words import indexed, is_unspaced, pairs, runs
from mentorlog.store import Store

# A comment is kept with the table. An index of other words than ours is none: raise this with the folding.
_EDITION = f"/* words 3, Unicode {unicodedata.unidata_version} */"
_DOCUMENTS = f"""CREATE TABLE "search_document" {_EDITION} (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT, "kind" TEXT NOT NULL, "row" INTEGER NOT NULL,
    "moment" INTEGER NOT NULL, "digest" INTEGER NOT NULL, UNIQUE ("kind", "row")) STRICT"""
_TEXTS = """CREATE VIRTUAL TABLE "search_text" USING fts5(
    words, content='', columnsize=0, prefix='1 2 3 4 5', tokenize='ascii')"""
TABLES = ("search_text", "search_document")
_AT_A_TIME = 500
_LEAST_WORN = 10_000  # numbers of texts that are no more: fewer are nothing to make an index anew for
_COUNTED_EACH = 100  # to count all numbers at each save would cost more than to write one


def is_built(store: Store) -> bool:
    """Whether there is an index, and one of our words."""
    query = (
        """SELECT "sql" FROM sqlite_master WHERE "name" IN ('search_document', 'search_text') ORDER BY 1"""
    )
    return [sql for (sql,) in store.execute(query)] == [_DOCUMENTS, _TEXTS]


def build(store: Store, progress: Progress | None = None) -> None:
    """Make the index of all rows anew, within a transaction; `progress(done, total)` stops it by raising."""
    forget(store)
    store.execute(_DOCUMENTS)
    store.execute(_TEXTS)
    # By itself, FTS5 merges what it has written a little at each save, and in the end much at one of them.
    store.execute("""INSERT INTO "search_text" ("search_text", "rank") VALUES ('automerge', 0)""")
    rows = texts.by_age(store)
    for done in range(0, len(rows), _AT_A_TIME):
        if progress:
            progress(done, len(rows))
        _add(store, _texts_of(store, rows[done : done + _AT_A_TIME]))
    store.execute("""INSERT INTO "search_text" ("search_text") VALUES ('optimize')""")


def forget(store: Store) -> None:
    """Drop the index, with all that it has of any text; the next search makes it again."""
    for table in TABLES:
        store.execute(f'DROP TABLE IF EXISTS "{table}"')


def feed(store: Store, steps: Sequence[int]) -> None:
    """Take over what these steps changed, as the rows are now; within their transaction.

    A damaged index must not stop a save: it is dropped.
    """
    if not is_built(store):
        return
    try:
        with store.savepoint():
            for kind, rows in _touched(store, json.dumps(steps)).items():
                _renew(store, kind, rows)
            _write_through(store)
        if _is_worn(store):
            forget(store)
    except LogbookDamaged:
        forget(store)


def is_true(store: Store) -> bool:
    """Whether the index is whole, and has just the texts that the rows have."""
    try:
        store.execute("""INSERT INTO "search_text" ("search_text") VALUES ('integrity-check')""")
        there = store.execute('SELECT "kind", "row", "digest", "id" FROM "search_document"').fetchall()
        numbers = {(kind, row, digest): number for kind, row, digest, number in there}
        found = _texts_of(store, texts.by_age(store))
        told = {(kind, text.row, text.digest()): text for kind, text in found}
        return told.keys() == numbers.keys() and all(
            _is_found(store, numbers[key], text) for key, text in told.items()
        )
    except LogbookDamaged:
        return False


def _is_found(store: Store, number: int, text: Text) -> bool:
    """Whether a text is found by its last word: FTS5 finds nothing wrong with an index that has lost some."""
    words = runs(f"{text.title}\n{text.body}")
    if not words:
        return True
    last = pairs(words[-1])[-1] if is_unspaced(words[-1]) else words[-1]
    query = 'SELECT 1 FROM "search_text" WHERE "search_text" MATCH ? AND "rowid" = ?'
    return store.execute(query, [f'"{last}"', number]).fetchone() is not None


def _texts_of(store: Store, rows: Iterable[tuple[str, int]]) -> list[tuple[str, Text]]:
    """The texts of rows of several kinds, the oldest first."""
    of_kinds: dict[str, list[int]] = defaultdict(list)
    for kind, row in rows:
        of_kinds[kind].append(row)
    found = [(kind, text) for kind, some in of_kinds.items() for text in texts.read(store, kind, some)]
    return sorted(found, key=lambda one: one[1].moment)


def _add(store: Store, found: Iterable[tuple[str, Text]]) -> None:
    numbered = [(_number(store, kind, text), text) for kind, text in found]
    # In the order of their numbers, for FTS5 writes all it has in memory where one is less than the last.
    for number, text in reversed(numbered):
        if text.title:
            _write(store, -number, text.title)
    for number, text in numbered:
        _write(store, number, f"{text.title}\n{text.body}")


def _number(store: Store, kind: str, text: Text) -> int:
    added = store.execute(
        'INSERT INTO "search_document" ("kind", "row", "moment", "digest") VALUES (?, ?, ?, ?)',
        [kind, text.row, text.moment, text.digest()],
    )
    return int(added.lastrowid)


def _write(store: Store, number: int, text: str) -> None:
    store.execute('INSERT INTO "search_text" ("rowid", "words") VALUES (?, ?)', [number, indexed(text)])


def _touched(store: Store, steps: str) -> dict[str, set[int]]:
    """The rows of each kind whose texts may have changed by the steps."""
    tables = {
        table
        for (table,) in store.execute(
            'SELECT DISTINCT "table" FROM "history" WHERE "step_id" IN (SELECT "value" FROM json_each(?))',
            [steps],
        )
    }
    touched: dict[str, set[int]] = defaultdict(set)
    for kind in texts.KINDS:
        for source in texts.sources(kind):
            if source.table in tables:
                touched[kind].update(_named_by(store, source, steps))
    return touched


def _named_by(store: Store, source: Source, steps: str) -> Iterator[int]:
    """The rows that a source names, before the steps or after them: a part can have gone to another whole."""
    renamed = (
        """AND json_extract("old", '$.name') IS NOT json_extract("new", '$.name')""" if source.by else ""
    )
    images = " UNION ".join(
        f"""SELECT json_extract("{image}", '$.{source.column}') AS "row" FROM "history" WHERE "table" = ?1
            AND "step_id" IN (SELECT "value" FROM json_each(?2)) AND "{image}" IS NOT NULL {renamed}"""
        for image in ("old", "new")
    )
    rows = [row for (row,) in store.execute(images, [source.table, steps]) if row is not None]
    if source.by:
        rows = [row for (row,) in store.execute(source.by, [json.dumps(rows)])]
    return iter(rows)


def _renew(store: Store, kind: str, rows: Collection[int]) -> None:
    """Give a new number to each row whose text is another one, and take the old ones away."""
    known = {
        row: (number, digest)
        for number, row, digest in store.execute(
            """SELECT "id", "row", "digest" FROM "search_document"
               WHERE "kind" = ? AND "row" IN (SELECT "value" FROM json_each(?))""",
            [kind, json.dumps(list(rows))],
        )
    }
    as_before: set[int] = set()
    fresh: list[tuple[str, Text]] = []
    for text in texts.read(store, kind, rows):
        number, digest = known.get(text.row, (0, None))
        if digest == text.digest():
            as_before.add(number)
        else:
            fresh.append((kind, text))
    gone = [number for number, _digest in known.values() if number not in as_before]
    store.execute(
        'DELETE FROM "search_document" WHERE "id" IN (SELECT "value" FROM json_each(?))', [json.dumps(gone)]
    )
    _add(store, fresh)


def _is_worn(store: Store) -> bool:
    """Whether most numbers are of texts that are no more; looked at now and then."""
    last = store.execute("""SELECT "seq" FROM sqlite_sequence WHERE "name" = 'search_document'""").fetchone()
    if last is None or last[0] % _COUNTED_EACH:
        return False
    live = store.execute('SELECT count(*) FROM "search_document"').fetchone()[0]
    return bool(last[0] > 2 * live + _LEAST_WORN)


def _write_through(store: Store) -> None:
    """Let FTS5 write what it still has in memory: at the commit, a fault would take the save along."""
    store.execute('SAVEPOINT "search"')
    store.execute('RELEASE "search"')
