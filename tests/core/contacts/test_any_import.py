"""Whatever is in file and logbook: twice imported it changes nothing, edits stay, undo is complete."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as some
from msgspec.structs import replace

from mentorlog import imports, people
from mentorlog.affiliations import AffiliationRow
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.contacts.apply import apply
from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import ReadFile, decide
from mentorlog.contacts.reading import Reading
from mentorlog.contacts.record import ContactRecord
from mentorlog.logbook import open_logbook
from mentorlog.models import Person
from tests.core.facts import facts

# Each example is a logbook of its own: to make one that fails smaller would take minutes.
TRIED = settings(max_examples=25, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])

# Few of everything, so that people meet in all ways.
NAMES = some.sampled_from(
    ["Ada Lind", "Ada Lind, PMP", "Bruno Costa", "Bob Smith", "Robert Smith", "José", "", "\u200b"]
)
WORDS = some.sampled_from(["", "Acme", "ACME", "Globex", "naïve \u202eword", "two\nlines"])
KEYS = some.sampled_from(["", "k1", "k2", "k3"])


def several(items):
    return some.lists(items, max_size=2).map(tuple)


EMAILS = several(
    some.builds(Point, some.sampled_from(["a@x.org", "A@X.org", "b@x.org", "info@x.org", "none"]), WORDS)
)
PHONES = several(some.builds(Point, some.sampled_from(["+46 70 123 45 67", "+46701234567", "12", " "])))
LINKS = several(some.builds(Point, some.sampled_from(["https://linkedin.com/in/ada", "www.x.org", "x"])))
ADDRESSES = several(some.builds(PostalAddress, label=WORDS, street=WORDS, locality=WORDS))
DAYS = several(
    some.builds(
        DayToRemember,
        some.sampled_from(["birthday", "anniversary"]),
        some.sampled_from(["--06-12", "1984", "x"]),
    )
)
TAGS = several(WORDS)
RECORD = some.builds(
    ContactRecord,
    name=NAMES,
    key=KEYS,
    given=WORDS,
    nickname=WORDS,
    suffix=some.sampled_from(["", "PMP", "PMP, CISM"]),
    organisation=WORDS,
    title=WORDS,
    emails=EMAILS,
    phones=PHONES,
    links=LINKS,
    addresses=ADDRESSES,
    days=DAYS,
    tags=TAGS,
    notes=WORDS,
    extra=TAGS,
)
RECORDS = some.lists(RECORD, max_size=5).map(
    lambda records: [replace(record, line=line) for line, record in enumerate(records, start=2)]
)
SOURCES = some.sampled_from(["linkedin", "google", "vcard"])
DECISIONS = some.sampled_from(["same", "new", "skip", None])


@contextmanager
def a_logbook():
    with tempfile.TemporaryDirectory() as folder, open_logbook(Path(folder) / "logbook.db") as logbook:
        people.add(logbook, "Ada Lind", emails=[Point("a@x.org")], organisation="Acme", tags=["pm"])
        people.add(logbook, "Bob Smith", phones=[Point("+46 70 123 45 67")], suffix="PMP")
        yield logbook


def bring(logbook, source, records, decision=None):
    planned = plan(logbook, [ReadFile("file", Reading(source, tuple(records), sha256="a1"))])
    rows = (decide(row, decision) if row.outcome == "review" else row for row in planned.rows)
    return apply(logbook, replace(planned, rows=tuple(rows)))


def edit(logbook, data):
    """The user changes anything of anybody."""
    for uid in logbook.column(Person.select(Person.uid)):
        field, values = data.draw(
            some.sampled_from(
                [
                    ("nickname", WORDS),
                    ("suffix", WORDS),
                    ("title", WORDS),
                    ("emails", some.just([])),
                    ("emails", some.just([Point("own@x.org")])),
                    ("links", some.just([])),
                    ("days", some.just([DayToRemember("birthday", "--01-02")])),
                    ("tags", some.just(["mine"])),
                    ("affiliations", some.just([])),
                    ("affiliations", some.just([AffiliationRow("", "Mine", "", "Boss", None, None)])),
                ]
            )
        )
        people.edit(logbook, uid, **{field: data.draw(values)})


ADA = Point("https://linkedin.com/in/ada")
PHONE = Point("+46 70 123 45 67")


@TRIED
@example(
    "vcard",
    [
        ContactRecord("Ada Lind", 2, "k2", organisation="Acme"),
        ContactRecord("Bruno Costa", 3, "k3", links=(ADA,)),
        ContactRecord("Ada Lind", 4, "k2", links=(ADA,)),
    ],
    "skip",
).via("a record left out has the profile of somebody who was added")
@example(
    "vcard",
    [
        ContactRecord("Bob Smith", 2, "k1", emails=(Point("b@x.org"),)),
        ContactRecord("Robert Smith", 3, "k2", emails=(Point("b@x.org"),)),
    ],
    "skip",
).via("a record left out has the address of somebody called alike who was added")
@example(
    "vcard",
    [
        ContactRecord("Robert Smith", 2, "k1", phones=(PHONE,)),
        ContactRecord("Bruno Costa", 3, "k2", phones=(PHONE,)),
        ContactRecord("José", 4, "k3", phones=(PHONE,)),
    ],
    None,
).via("a number by which somebody is in doubt is that of many once the file is imported")
@given(SOURCES, RECORDS, DECISIONS)
def test_imported_twice_a_file_changes_nothing(source, records, decision):
    with a_logbook() as logbook:
        bring(logbook, source, records, decision)
        before, changes = facts(logbook), logbook.changes()
        again = bring(logbook, source, records)
        assert again.counts()["new"] == again.counts()["updated"] == 0
        assert facts(logbook) == before and logbook.changes() == changes


@TRIED
@given(SOURCES, RECORDS, some.data())
def test_edits_stay_when_the_file_comes_again(source, records, data):
    with a_logbook() as logbook:
        bring(logbook, source, records, "same")
        edit(logbook, data)
        before = facts(logbook)
        bring(logbook, source, records)
        assert facts(logbook) == before


@TRIED
@given(SOURCES, RECORDS, RECORDS, DECISIONS)
def test_an_import_is_undone_completely_at_once_and_later(source, first, second, decision):
    with a_logbook() as logbook:
        bring(logbook, source, first, "same")
        before = facts(logbook)
        done = bring(logbook, source, second, decision)
        after = facts(logbook)
        if done.uid:
            logbook.undo()
            assert facts(logbook) == before
            logbook.redo()
            assert facts(logbook) == after
            assert imports.undo(logbook, done.uid) == []
            assert facts(logbook, "undone_at", "file_name")["Person"] == before["Person"]
            kept = facts(logbook)
            assert {name: rows for name, rows in kept.items() if name != "ImportBatch"} == {
                name: rows for name, rows in before.items() if name != "ImportBatch"
            }


@TRIED
@given(RECORD.filter(lambda record: record.key and record.name.strip("\u200b")))
def test_silence_erases_nothing(record):
    with a_logbook() as logbook:
        bring(logbook, "google", [record], "same")
        before = facts(logbook)
        bring(logbook, "google", [ContactRecord(record.name, record.line, record.key)])
        after = facts(logbook)
        for table in ("Person", "ContactPoint", "Affiliation", "PersonTag"):
            assert after[table] == before[table]
