"""What a question finds: of each kind the hits by title, then the others, the newest first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from mentorlog.errors import LogbookDamaged
from mentorlog.logbook import Logbook
from mentorlog.search import upkeep
from mentorlog.search.question import Question, understood
from mentorlog.search.snippets import Snippet, around, marked
from mentorlog.search_index import texts
from mentorlog.search_index.texts import Text

OF_EACH_KIND = 8
# All hits of one letter would have to be sorted; of more than these, those that were written last are.
_LATEST = 1000

_HITS = f"""
    SELECT "kind", "row" FROM (
        SELECT * FROM (
            SELECT 0 AS "rank", "kind", "row", "moment" FROM "search_text"
            CROSS JOIN "search_document" ON "id" = -"search_text"."rowid"
            WHERE "search_text" MATCH ?1 AND "search_text"."rowid" < 0
            ORDER BY "search_text"."rowid" LIMIT {_LATEST})
        UNION ALL SELECT * FROM (
            SELECT 1 AS "rank", "kind", "row", "moment" FROM "search_text"
            CROSS JOIN "search_document" ON "id" = "search_text"."rowid"
            WHERE "search_text" MATCH ?1 AND "search_text"."rowid" > 0
            ORDER BY "search_text"."rowid" DESC LIMIT {_LATEST}))
    ORDER BY "rank", "moment" DESC"""


class Hit(Struct, frozen=True):
    """A row that was found."""

    kind: str
    row: int


class Found(Struct, frozen=True):
    """What is shown of a hit; the snippet is of its other texts, or empty."""

    kind: str
    uid: str
    title: Snippet
    snippet: Snippet


def find(logbook: Logbook, typed: str, of_each: int = OF_EACH_KIND) -> list[Found]:
    """What is found by the typed words, by kind: the kind with the best hit first. Outside the trash only.

    The first search makes the index, and so does one that finds it damaged.
    """
    question = understood(typed)
    return rows(logbook, hits(logbook, question, of_each), question)


def hits(logbook: Logbook, question: Question, of_each: int = OF_EACH_KIND) -> list[Hit]:
    """The first hits of each kind, in their order: by their titles, then by all texts, the newest first."""
    expression = question.expression()
    if not expression:
        return []
    if not upkeep.is_ready(logbook):
        upkeep.make(logbook)
    try:
        return _hits(logbook, expression, of_each)
    except LogbookDamaged:
        upkeep.make(logbook)
        return _hits(logbook, expression, of_each)


def rows(logbook: Logbook, found: Sequence[Hit], question: Question) -> list[Found]:
    """How hits are shown, by kind."""
    of_kinds: dict[str, list[int]] = defaultdict(list)
    for hit in found:
        of_kinds[hit.kind].append(hit.row)
    return [row for kind, numbers in of_kinds.items() for row in _rows_of(logbook, kind, numbers, question)]


def _hits(logbook: Logbook, expression: str, of_each: int) -> list[Hit]:
    return list(_first_of_each(logbook.execute(_HITS, [expression]), of_each))


def _first_of_each(found: Iterable[tuple[str, int]], of_each: int) -> Iterable[Hit]:
    taken: set[tuple[str, int]] = set()
    counts: Counter[str] = Counter()
    for one in found:
        if counts[one[0]] < of_each and one not in taken:
            taken.add(one)
            counts[one[0]] += 1
            yield Hit(*one)


def _rows_of(logbook: Logbook, kind: str, numbers: Sequence[int], question: Question) -> Iterable[Found]:
    there = {text.row: text for text in texts.read(logbook, kind, numbers)}
    untitled = [number for number, text in there.items() if not text.title]
    called = texts.called(logbook, kind, untitled) if untitled else {}
    return (
        _shown(kind, there[number], called.get(number, ""), question) for number in numbers if number in there
    )


def _shown(kind: str, text: Text, called: str, question: Question) -> Found:
    title = marked(text.title, question) if text.title else Snippet(called)
    return Found(kind, text.uid, title, around(text.body.strip(), question))
