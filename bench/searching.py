"""Searching all texts at each key of 500 queries, beside the same search written by hand."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

from bench.data import MEETINGS, NAMES, NOTE_WORDS, TODAY, logbook_copy
from bench.run import Limit, Pair, timed
from mentorlog import clock
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.models import Meeting
from mentorlog.search import finding, upkeep
from mentorlog.search.question import understood
from mentorlog.search_index import texts

_QUERIES = 500
# The first eight of each kind: by title, then by any text, the newest of the last thousand first.
_BY_HAND = """
    WITH "latest" AS (
        SELECT * FROM (SELECT 0 AS "rank", "kind", "row", "moment" FROM "search_text"
            CROSS JOIN "search_document" AS "document" ON "document"."id" = -"search_text"."rowid"
            WHERE "search_text" MATCH ?1 AND "search_text"."rowid" < 0
            ORDER BY "search_text"."rowid" LIMIT 1000)
        UNION ALL
        SELECT * FROM (SELECT 1, "kind", "row", "moment" FROM "search_text"
            CROSS JOIN "search_document" AS "document" ON "document"."id" = "search_text"."rowid"
            WHERE "search_text" MATCH ?1 AND "search_text"."rowid" > 0
            ORDER BY "search_text"."rowid" DESC LIMIT 1000)),
    "once" AS (SELECT min("rank") AS "rank", "kind", "row", "moment" FROM "latest" GROUP BY "kind", "row"),
    "numbered" AS (SELECT *, row_number() OVER (
        PARTITION BY "kind" ORDER BY "rank", "moment" DESC) AS "number" FROM "once")
    SELECT "kind", "row" FROM "numbered" WHERE "number" <= 8 ORDER BY "rank", "moment" DESC"""


def search_as_typed(place: Path) -> Iterator[Pair | Limit]:
    """The large logbook: 100,000 meetings, 20,000 follow-ups, 10,000 people."""
    clock.pin(TODAY)
    with open_logbook(logbook_copy(place)) as logbook:
        before = _size(logbook)
        upkeep.make(logbook)
        ratio = (_size(logbook) - before) / _letters(logbook)
        yield Limit("index of all texts / the texts", lambda: ratio, 1.8, "x")
        typed = _typed()

        def by_hand(k: int) -> list[tuple[str, int]]:
            *words, last = typed[k % len(typed)].split()
            sought = " AND ".join((*(f'"{word}"' for word in words), f'"{last}"*'))
            return list(logbook.execute(_BY_HAND, [sought]))

        def ours(k: int) -> list[finding.Hit]:
            return finding.hits(logbook, understood(typed[k % len(typed)]))

        assert all(len(by_hand(k)) == len(ours(k)) for k in range(0, len(typed), 97))
        yield Pair("hits at each key / the same by hand", timed(by_hand, 10), timed(ours, 10), goal=1.3)

        def slowest_but_one_in_a_hundred() -> float:
            times = sorted(_seconds(logbook, words) for words in typed)
            return times[len(times) * 99 // 100] * 1000

        yield Limit("search shown at each key, p99 over 100,000", slowest_but_one_in_a_hundred, 20, "ms")
    clock.pin(None)


def search_a_million(place: Path) -> Iterator[Limit]:
    """Ten times the meetings."""
    clock.pin(TODAY)
    with open_logbook(logbook_copy(place)) as logbook:
        _multiply_meetings(logbook)
        upkeep.make(logbook)
        typed = _typed()[:2000]

        def slowest_but_one_in_a_hundred() -> float:
            times = sorted(_seconds(logbook, words) for words in typed)
            return times[len(times) * 99 // 100] * 1000

        yield Limit("search shown at each key, p99 over 1,000,000", slowest_but_one_in_a_hundred, 60, "ms")
    clock.pin(None)


def _multiply_meetings(logbook: Logbook) -> None:
    others = [field.column_name for field in Meeting._meta.sorted_fields if field.name not in ("id", "uid")]
    columns = ", ".join(f'"{name}"' for name in others)
    with logbook.without_history():
        for copy in range(1, 10):
            logbook.execute(
                f"""INSERT INTO "meeting" ("uid", {columns})
                    SELECT "uid" || {copy}, {columns} FROM "meeting" WHERE "id" <= {MEETINGS}"""
            )


def _seconds(logbook: Logbook, words: str) -> float:
    start = time.process_time()
    finding.find(logbook, words)
    return time.process_time() - start


def _typed() -> list[str]:
    """Every beginning of each query that ends with a letter, in no order."""
    dice = random.Random(6)
    queries = [
        f"{dice.choice(NAMES)} {dice.choice(NOTE_WORDS)}"
        if k % 3
        else " ".join(dice.choices(NOTE_WORDS, k=2))
        for k in range(_QUERIES)
    ]
    begun = [query[:end] for query in queries for end in range(1, len(query) + 1) if query[end - 1] != " "]
    dice.shuffle(begun)
    return begun


def _size(logbook: Logbook) -> int:
    """The bytes in use."""
    pages, free, size = (
        logbook.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)


def _letters(logbook: Logbook) -> int:
    """The bytes of the texts that the index covers."""
    everything = texts.by_age(logbook)
    of_kind = {kind: [row for name, row in everything if name == kind] for kind in texts.KINDS}
    return sum(
        len(f"{text.title}{text.body}".encode())
        for kind, rows in of_kind.items()
        for text in texts.read(logbook, kind, rows)
    )
