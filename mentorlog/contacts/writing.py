"""The rows of an import, gathered for many people and written at once, which takes a tenth of the time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Any

import msgspec
from msgspec.structs import replace

from mentorlog import attachments, clock, organisations, tags
from mentorlog.attachments import Shrink
from mentorlog.contact_points import PostalAddress
from mentorlog.contacts.entries import made_up_key
from mentorlog.contacts.present import Link, Present
from mentorlog.contacts.record import ContactRecord
from mentorlog.contacts.three_way import LISTS, POST, SINGLE, Changes, Said, keys_said, to_remember
from mentorlog.copies import Progress
from mentorlog.credentials.rule_book import book
from mentorlog.errors import InvalidEntry
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.models import Address, Affiliation, ContactPoint, ImportantDate, Person, PersonTag, Table
from mentorlog.models.credentials import Holder
from mentorlog.models.imports import SourceLink
from mentorlog.words import folded

_POINTS = {"emails": "email", "phones": "phone", "links": "link"}
_COLUMNS: Mapping[type[Table], tuple[str, ...]] = MappingProxyType(
    {
        ContactPoint: ("person", "kind", "label", "value", "folded", "position"),
        Address: ("person", *PostalAddress.__struct_fields__, "position"),
        ImportantDate: ("person", "label", "date"),
        Affiliation: ("person", "organisation", "title", "since", "position", "seen_in"),
        PersonTag: ("person", "tag"),
        Holder: ("person", "rule"),
        SourceLink: ("person", "source", "key", "base", "extra", "notes", "batch"),
    }
)
_TABLES: Mapping[str, type[Table]] = MappingProxyType(
    {
        "emails": ContactPoint,
        "phones": ContactPoint,
        "links": ContactPoint,
        "addresses": Address,
        "days": ImportantDate,
        "tags": PersonTag,
    }
)


class Writing:
    """What an import writes; `flush` brings it into the logbook, within its edit."""

    def __init__(self, logbook: Logbook, source: str, batch: int, shrink: Shrink | None) -> None:
        self.notes: list[str] = []
        self._logbook = logbook
        self.source = source
        self._batch = batch
        self._shrink = shrink
        self._rows: dict[type[Table], list[tuple[Any, ...]]] = defaultdict(list)
        self._posts: list[tuple[int, str, str, str | None, int]] = []
        self._tags: list[tuple[int, str]] = []

    def add(self, records: Sequence[ContactRecord], progress: Progress) -> range:
        """Write new people, and gather what is theirs; gives their row numbers."""
        columns = (*SINGLE, "folded", "photo")
        rows = [
            (*(getattr(record, name) for name in SINGLE), folded(record.name), self._photo(record))
            for record in records
        ]
        numbers = self._logbook.insert_many(Person, columns, rows)
        for number, record in zip(numbers, records, strict=True):
            progress(number - numbers[0], len(records))
            for field in LISTS:
                self._gather(number, field, getattr(record, field), 0)
            if record.organisation or record.title:
                self._posts.append((number, record.organisation, record.title, None, 0))
            self._hold(number, record, frozenset())
            self._link(number, record, Said(to_remember(record), tuple(sorted(keys_said(record)))))
        return numbers

    def change(self, person: Present, link: Link | None, record: ContactRecord, changes: Changes) -> None:
        """Write what changes of somebody who is there, of whom the source said something before or not."""
        columns: dict[str, Any] = dict(changes.single)
        if "name" in columns:
            columns["folded"] = folded(columns["name"])
        if changes.photo and (photo := self._photo(record)):
            columns["photo"] = photo
        if columns:
            self._logbook.update(Person, person.number, **columns)
        for field, keys in changes.removed.items():
            for key in keys:
                self._logbook.delete(_TABLES[field], person.row_of(field, key))
        for field, items in changes.added.items():
            self._gather(person.number, field, items, len(getattr(person.values, field)))
        if changes.post:
            self._change_post(person, link, record, changes.post)
        if "suffix" in changes.single:
            self._hold(person.number, record, person.rules)
        self._say_again(person, link, record, changes)

    def flush(self) -> None:
        """Write what was gathered."""
        places = organisations.numbers(self._logbook, (post[1] for post in self._posts))
        words = tags.numbers(self._logbook, (tag for _person, tag in self._tags))
        self._rows[Affiliation] = [
            (person, places.get(folded(organisation)), title, since, position, self.source)
            for person, organisation, title, since, position in self._posts
        ]
        self._rows[PersonTag] = [(person, words[folded(tag)]) for person, tag in self._tags]
        for model, rows in self._rows.items():
            self._logbook.insert_many(model, _COLUMNS[model], rows)
        for gathered in (self._rows, self._posts, self._tags):
            gathered.clear()

    def _gather(self, person: int, field: str, items: Sequence[Any], position: int) -> None:
        if field in _POINTS:
            self._rows[ContactPoint] += (
                (person, _POINTS[field], item.label, item.value, folded(item.value), place)
                for place, item in enumerate(items, position)
            )
        elif field == "addresses":
            self._rows[Address] += (
                (person, *msgspec.structs.astuple(item), place) for place, item in enumerate(items, position)
            )
        elif field == "days":
            self._rows[ImportantDate] += ((person, day.label, day.date) for day in items)
        else:
            self._tags += ((person, tag) for tag in items)

    def _change_post(
        self, person: Present, link: Link | None, record: ContactRecord, changed: Mapping[str, str]
    ) -> None:
        """What was there and is another now was a post until this month; what was empty is filled in."""
        post = person.post(record, link)
        month = f"{clock.today():%Y-%m}"
        if post is None:
            since = month if link else None
            self._posts.append((person.number, record.organisation, record.title, since, len(person.posts)))
            return
        wanted = {field: changed.get(field, getattr(post, field)) for field in POST}
        if any(getattr(post, field) for field in changed):
            self._logbook.update(Affiliation, post.row, until=month)
            self._posts.append((person.number, wanted["organisation"], wanted["title"], month, 0))
        else:
            place = organisations.numbers(self._logbook, [wanted["organisation"]])
            number = place.get(folded(wanted["organisation"]))
            self._logbook.update(Affiliation, post.row, organisation=number, title=wanted["title"])

    def _hold(self, person: int, record: ContactRecord, held: frozenset[str]) -> None:
        """Note the credentials that the letters after a name tell of, where they are known here."""
        letters = (folded(word) for word in record.suffix.split(",")) if record.suffix else ()
        rules = {self._rules[word] for word in letters if word in self._rules}
        self._rows[Holder] += ((person, rule) for rule in sorted(rules - held))

    @cached_property
    def _rules(self) -> dict[str, str]:
        return {folded(rule.name): rule.id for rule in book(self._logbook).rules.values()}

    def _link(self, person: int, record: ContactRecord, said: Said) -> None:
        key = record.key or made_up_key()
        row = (person, self.source, key, *_columns_of(said, record).values(), self._batch)
        self._rows[SourceLink].append(row)

    def _say_again(self, person: Present, link: Link | None, record: ContactRecord, changes: Changes) -> None:
        """Keep what the source says now, for the next time, under the key that it gives by now."""
        said = _said_now(link, record, changes)
        if link is None:
            self._link(person.number, record, said)
        else:
            columns = _columns_of(said, record) | {"key": record.key or link.key}
            self._logbook.update(SourceLink, link.row, **columns, batch=self._batch, missing_since=None)

    def _photo(self, record: ContactRecord) -> str | None:
        """The sha256 of the photo, made small and kept; None where there is none, or none that can be."""
        if not record.photo:
            return None
        if self._shrink is None:
            self._note(_("Photos are left out here."))
            return None
        try:
            return attachments.keep_photo(self._logbook, self._shrink(record.photo))
        except InvalidEntry as problem:
            self._note(f"{record.name}: {problem}")
            return None

    def _note(self, sentence: str) -> None:
        if sentence not in self.notes:
            self.notes.append(sentence)


def has_news(link: Link | None, record: ContactRecord, changes: Changes) -> bool:
    """Whether anything is to be written of somebody: what the source says, be it only beside, is new."""
    if link is None or not changes.is_empty:
        return True
    beside = (link.key, link.extra, link.notes, link.is_missing)
    by_now = (record.key or link.key, record.extra, record.notes, False)
    return _said_now(link, record, changes) != link.said or beside != by_now


def _said_now(link: Link | None, record: ContactRecord, changes: Changes) -> Said:
    """What is to be remembered of a record: where it is silent, what its source said before."""
    now = to_remember(record)
    if link:
        before = link.said.record
        silent = {name for name in now.__struct_fields__ if not getattr(now, name)}
        now = replace(now, **{name: getattr(before, name) for name in silent})
    return Said(now, changes.brought)


def _columns_of(said: Said, record: ContactRecord) -> dict[str, str]:
    return {
        "base": msgspec.json.encode(said).decode(),
        "extra": msgspec.json.encode(record.extra).decode(),
        "notes": record.notes,
    }
