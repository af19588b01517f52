"""What can be found: the texts of each kind of row, in plain SQL, and the rows that they are taken from."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from types import MappingProxyType

from msgspec import Struct

from mentorlog.store import Store


class Text(Struct, frozen=True):
    """The texts of one row; `moment` is in seconds since 1970, by which the newest come first."""

    row: int
    uid: str
    moment: int
    title: str
    body: str

    def digest(self) -> int:
        """What tells this text from what it was before."""
        return zlib.crc32(f"{self.moment}\0{self.title}\0{self.body}".encode("utf-8", "replace"))


class Source(Struct, frozen=True):
    """Rows whose change changes documents: those named in `column`.

    With a query `by`, those that it finds by the rows of which the name is another one.
    """

    table: str
    column: str = "id"
    by: str = ""


class _Kind(Struct, frozen=True):
    title: str
    body: tuple[str, ...]
    moment: str
    sources: tuple[Source, ...]
    # The plus: by the index of what is not in the trash, all of it would be read for one row.
    lives: str = '+"trashed_at" IS NULL'


def _parts(column: str, table: str, whole: str) -> str:
    """The texts of the rows of `table` that are part of the document, one a line."""
    return f'(SELECT group_concat({column}, char(10)) FROM "{table}" WHERE "{whole}" = "document"."id")'


def _linked(name: str, link: str, target: str, whole: str) -> str:
    """The names of what the document is linked to by the rows of the table `link`."""
    joined = f'"{link}" JOIN "{target}" ON "{target}"."id" = "{link}"."{target}_id"'
    chosen = f'"{link}"."{whole}" = "document"."id"'
    return f'(SELECT group_concat("{target}"."{name}", char(10)) FROM {joined} WHERE {chosen})'


def _own_and(table: str, *parts: str) -> tuple[Source, ...]:
    """The row itself, and rows that are part of it."""
    return (Source(table), *(Source(part, f"{table}_id") for part in parts))


_AMONG = 'IN (SELECT "value" FROM json_each(?))'
_ORGANISATION = '(SELECT "name" FROM "organisation" WHERE "id" = "organisation_id")'
_ADDRESS = """ || ' ' || """.join(
    f'"{part}"' for part in ("street", "postcode", "locality", "region", "country")
)
_PERSON = '(SELECT "name" FROM "person" WHERE "id" = "person_id")'

_KINDS = MappingProxyType(
    {
        "person": _Kind(
            title='"name"',
            body=(
                _linked("name", "affiliation", "organisation", "person_id"),
                _parts("nullif(\"title\", '')", "affiliation", "person_id"),
                _parts('"value"', "contact_point", "person_id"),
                _parts(_ADDRESS, "address", "person_id"),
                _linked("name", "person_tag", "tag", "person_id"),
                '"notes"',
                _parts("nullif(\"notes\", '')", "source_link", "person_id"),
                _parts('"words"', "question", "person_id"),
                *('"nickname"', '"said"', '"suffix"', '"given"', '"family"'),
            ),
            moment='"created"',
            sources=(
                *_own_and("person", "affiliation", "contact_point", "address", "person_tag"),
                *(Source("source_link", "person_id"), Source("question", "person_id")),
                Source(
                    "organisation",
                    by=f'SELECT "person_id" FROM "affiliation" WHERE "organisation_id" {_AMONG}',
                ),
                Source("tag", by=f'SELECT "person_id" FROM "person_tag" WHERE "tag_id" {_AMONG}'),
            ),
        ),
        "organisation": _Kind(
            title='"name"',
            body=('"link"', '"notes"'),
            moment='"created"',
            sources=(Source("organisation"),),
        ),
        "meeting": _Kind(
            title='"title"',
            body=(
                '"notes"',
                _parts("""nullif("line", '')""", "meeting_person", "meeting_id"),
                _parts(""" "agenda" || char(10) || "reflection" """, "session", "meeting_id"),
                '"place"',
                _linked("name", "meeting_organisation", "organisation", "meeting_id"),
                _linked("name", "meeting_tag", "tag", "meeting_id"),
                _linked("name", "meeting_person", "person", "meeting_id"),
                '"capture_line"',
            ),
            moment='"start_utc"',
            sources=(
                *_own_and("meeting", "meeting_person", "session", "meeting_organisation", "meeting_tag"),
                Source(
                    "organisation",
                    by=f'SELECT "meeting_id" FROM "meeting_organisation" WHERE "organisation_id" {_AMONG}',
                ),
                Source("tag", by=f'SELECT "meeting_id" FROM "meeting_tag" WHERE "tag_id" {_AMONG}'),
                Source("person", by=f'SELECT "meeting_id" FROM "meeting_person" WHERE "person_id" {_AMONG}'),
            ),
        ),
        "follow-up": _Kind(
            title='"what"',
            body=(_linked("name", "follow_up_person", "person", "follow_up_id"),),
            moment='"due_utc"',
            sources=(
                *_own_and("follow_up", "follow_up_person"),
                Source(
                    "person", by=f'SELECT "follow_up_id" FROM "follow_up_person" WHERE "person_id" {_AMONG}'
                ),
            ),
        ),
        "feedback": _Kind(
            title='"quote"',
            body=(
                *(
                    '"asked"',
                    '"meaning"',
                    '"situation"',
                    '"behaviour"',
                    '"impact"',
                    '"next_step"',
                    '"reason"',
                ),
                _linked("name", "feedback_theme", "theme", "feedback_id"),
                _parts('"reason"', "status_change", "feedback_id"),
                _PERSON.replace("person_id", "giver_id"),
            ),
            moment='"day"',
            sources=(
                *_own_and("feedback", "feedback_theme", "status_change"),
                Source("theme", by=f'SELECT "feedback_id" FROM "feedback_theme" WHERE "theme_id" {_AMONG}'),
                Source("person", by=f'SELECT "id" FROM "feedback" WHERE "giver_id" {_AMONG}'),
            ),
        ),
        "goal": _Kind(
            title='"title"',
            body=('"success"', _parts('"note"', "goal_score", "goal_id")),
            moment='"created"',
            sources=_own_and("goal", "goal_score"),
        ),
        "mentorship": _Kind(
            title='"purpose"',
            body=(
                *('"agreement"', '"end_reason"', '"outcome"'),
                _parts('"words"', "topic", "mentorship_id"),
                _PERSON,
            ),
            moment='"created"',
            sources=(
                *_own_and("mentorship", "topic"),
                Source("person", by=f'SELECT "id" FROM "mentorship" WHERE "person_id" {_AMONG}'),
            ),
        ),
        "membership": _Kind(
            title=_ORGANISATION,
            body=(
                *('"number"', '"grade"', '"link"', '"notes"'),
                _parts('"title"', "membership_role", "membership_id"),
                _linked("name", "membership_chapter", "organisation", "membership_id"),
            ),
            moment='"created"',
            sources=(
                *_own_and("membership", "membership_role", "membership_chapter"),
                Source("organisation", by=f'SELECT "id" FROM "membership" WHERE "organisation_id" {_AMONG}'),
                Source(
                    "organisation",
                    by=f'SELECT "membership_id" FROM "membership_chapter" WHERE "organisation_id" {_AMONG}',
                ),
            ),
        ),
        "credential": _Kind(
            title='"name"',
            body=('"number"', '"notes"'),
            moment='"created"',
            sources=(Source("credential"),),
        ),
        "activity": _Kind(
            title='"title"',
            body=('"notes"', '"code"', '"link"', _ORGANISATION),
            moment='"day"',
            sources=(
                Source("activity"),
                Source("organisation", by=f'SELECT "id" FROM "activity" WHERE "organisation_id" {_AMONG}'),
            ),
        ),
    }
)
KINDS = tuple(_KINDS)

# What is shown for a row without a title of its own.
_CALLED = MappingProxyType(
    {
        "meeting": _linked("name", "meeting_person", "person", "meeting_id").replace("char(10)", "', '"),
        "mentorship": _PERSON,
    }
)


def sources(kind: str) -> tuple[Source, ...]:
    """The rows whose change changes documents of this kind."""
    return _KINDS[kind].sources


def by_age(store: Store) -> list[tuple[str, int]]:
    """The kind and row number of everything that can be found, the oldest first."""
    each = (
        f'SELECT \'{name}\', "id", {_seconds(kind)} AS "moment" FROM "{_table(name)}" WHERE {kind.lives}'
        for name, kind in _KINDS.items()
    )
    found = store.execute(f'{" UNION ALL ".join(each)} ORDER BY "moment"')
    return [(kind, row) for kind, row, _moment in found]


def read(store: Store, kind: str, rows: Iterable[int]) -> Iterator[Text]:
    """The texts of those of these rows that can be found, the oldest first."""
    chosen = _KINDS[kind]
    columns = ", ".join(('"id"', '"uid"', f'{_seconds(chosen)} AS "moment"', chosen.title, *chosen.body))
    query = f"""SELECT {columns}
        FROM "{_table(kind)}" AS "document" WHERE {chosen.lives} AND "id" {_AMONG} ORDER BY "moment" """
    for row, uid, moment, title, *body in store.execute(query, [json.dumps(list(rows))]):
        yield Text(row, uid, moment, title, "\n".join(filter(None, body)))


def called(store: Store, kind: str, rows: Iterable[int]) -> dict[int, str]:
    """What those of these rows are called that can be without a title, by row number."""
    if kind not in _CALLED:
        return {}
    query = f"""SELECT "id", {_CALLED[kind]} FROM "{_table(kind)}" AS "document" WHERE "id" {_AMONG}"""
    return {row: name or "" for row, name in store.execute(query, [json.dumps(list(rows))])}


def _table(kind: str) -> str:
    return kind.replace("-", "_")


def _seconds(kind: _Kind) -> str:
    return f"CAST(strftime('%s', {kind.moment}) AS INTEGER)"
