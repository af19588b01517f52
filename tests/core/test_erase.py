"""An erased person is gone to the last byte, and the rest of the history still works."""

from __future__ import annotations

import os
import random
import signal
from contextlib import suppress
from datetime import date

import pytest

from mentorlog import (
    attachments,
    backups,
    clock,
    drafts,
    erase,
    follow_ups,
    history,
    imports,
    lent_copies,
    meetings,
    organisations,
    paths,
    people,
)
from mentorlog.contacts import sources
from mentorlog.contacts.apply import apply
from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import ReadFile
from mentorlog.dates import When
from mentorlog.errors import Cancelled, LogbookHeld, NotFound
from mentorlog.logbook import open_logbook
from mentorlog.meetings import NextStep, Participant
from mentorlog.models import CalendarExport, FollowUp, Meeting, Person
from mentorlog.private_files import private_folder

NAME = "Zyxomma Quillfeather"
EMAIL = "zyxomma@quillfeather.example"
DUE = When(date(2026, 12, 1))


@pytest.fixture
def other(logbook):
    return people.add(logbook, "Bruno Okafor")


@pytest.fixture
def subject(logbook, other):
    """Somebody who has left traces everywhere."""
    uid = people.add(
        logbook,
        NAME,
        emails=[people.Point(EMAIL, "work")],
        notes="Likes qwzebra stripes",
        title="Qwzebra keeper",
    )
    people.edit(logbook, uid, notes="Likes qwzebra spots", merge_key=f"notes-{uid}")
    attachments.set_photo(logbook, uid, b"\x89PNG\r\n\x1a\n qwzebra pixels")
    alone = meetings.log(
        logbook,
        [Participant(uid, line="qwzebra line")],
        When(date(2026, 11, 20)),
        [NextStep("Send the qwzebra list", DUE)],
        notes=f"Qwzebra talk with {NAME}",
    )
    both = [Participant(uid, line="qwzebra again"), Participant(other)]
    step = NextStep("Send the minutes", DUE)
    line = "@zyxomm @bruno qwzebra Budget"
    meetings.log(logbook, both, When(date(2026, 11, 21)), [step], notes="Budget", capture_line=line)
    follow_ups.add(logbook, "Call qwzebra", DUE, people=[uid], meeting=alone)
    follow_ups.add(logbook, "Ask Bruno about it", DUE, people=[other], meeting=alone)
    meetings.log(
        logbook, [Participant(uid)], When(date(2026, 11, 22)), notes="qwzebra, undone", capture_line="@zyx"
    )
    logbook.undo()
    private_folder(paths.calendar_folder(logbook.path))
    (paths.calendar_folder(logbook.path) / "one.ics").write_text(
        "SUMMARY:Zyxomma Quillfea\r\n ther: Call qwzebra"
    )
    lent_copies.lend(logbook.path, uid, "qwzebra.txt", NAME.encode())
    drafts.save(logbook, "log", {"with": [NAME], "notes": "qwzebra\nand more"})
    drafts.save(logbook, "other", {"notes": "nothing of the kind"})
    return uid


def bytes_in(folder, *marks):
    """The files below the folder that have one of the marks in them."""
    return {
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(mark.encode().lower() in path.read_bytes().lower() for mark in marks)
    }


def test_not_one_byte_is_left_in_any_file_but_the_listed_backups(logbook, subject):
    old = backups.make(logbook)
    marks = (NAME, EMAIL, "qwzebra", subject)
    assert bytes_in(logbook.path.parent, *marks) >= {old.name, "logbook.db-wal"}
    extent = erase.erase(logbook, subject)
    assert bytes_in(logbook.path.parent, *marks) == {old.name}
    logbook.close()
    assert bytes_in(logbook.path.parent, *marks) == {old.name}
    assert extent.backups == (old,)
    backups.delete(old)
    assert bytes_in(logbook.path.parent, *marks) == set()


def test_what_was_with_this_person_alone_goes_and_the_rest_stays(logbook, subject, other):
    told = erase.preview(logbook, subject)
    assert (told.name, told.meetings, told.follow_ups) == (NAME, 1, 2)
    assert erase.erase(logbook, subject) == told
    assert logbook.column(Person.select(Person.uid)) == [other]
    assert logbook.column(Meeting.select(Meeting.notes)) == ["Budget"]
    left = logbook.tuples(FollowUp.select(FollowUp.what, FollowUp.meeting).order_by(FollowUp.id))
    assert [what for what, _ in left] == ["Send the minutes", "Ask Bruno about it"]
    assert left[1][1] is None
    assert drafts.load(logbook, "log") is None
    assert drafts.load(logbook, "other") == {"notes": "nothing of the kind"}
    assert logbook.check() == []


def test_mentions_in_others_texts_are_listed_and_not_rewritten(logbook, subject, other):
    people.edit(logbook, other, notes=f"Knows {NAME.upper()} from school")
    organisations.add(logbook, "Quillfeather and Sons")
    meetings.log(logbook, [Participant(other, line=f"met {NAME}")], When(date(2026, 11, 23)), title="Lunch")
    follow_ups.add(logbook, f"Thank {NAME}!", DUE, people=[other])
    told = erase.erase(logbook, subject)
    assert [(mention.noun, mention.text) for mention in told.mentions] == [
        ("person", f"Knows {NAME.upper()} from school"),
        ("meeting", f"met {NAME}"),
        ("follow-up", f"Thank {NAME}!"),
    ]
    assert people.details(logbook, other).notes == f"Knows {NAME.upper()} from school"


def test_undo_and_redo_do_not_rewrite_mentions_either(logbook, subject, other):
    note = f"Knows {NAME} from school"
    people.edit(logbook, other, notes=f"Met {NAME}")
    people.edit(logbook, other, notes=note)
    people.edit(logbook, other, favourite=True)
    erase.erase(logbook, subject)
    logbook.undo()
    assert people.details(logbook, other).notes == note
    logbook.undo()
    assert people.details(logbook, other).notes == "Met …"
    logbook.redo()
    assert people.details(logbook, other).notes == note


def test_older_wordings_of_others_texts_lose_the_name(logbook, subject, other):
    people.edit(logbook, other, notes=f"Line one\n{NAME} is a friend")
    people.edit(logbook, other, notes="Line one")
    erase.erase(logbook, subject)
    assert bytes_in(logbook.path.parent, NAME) == set()
    logbook.undo()
    assert people.details(logbook, other).notes == "Line one\n… is a friend"


def test_a_namesake_keeps_the_name(logbook, subject):
    twin = people.add(logbook, NAME, nickname="the other")
    people.edit(logbook, twin, name="Zoe Quillfeather")
    erase.erase(logbook, subject)
    logbook.undo()
    assert people.name_of(logbook, twin) == NAME


def test_undoing_and_redoing_around_it_neither_fails_nor_brings_anything_back(logbook, subject, other):
    marks = (NAME, EMAIL, "qwzebra", subject)
    erase.erase(logbook, subject)
    while logbook.undo():
        assert logbook.check() == []
    assert logbook.column(Person.select(Person.name)) == []
    while logbook.redo():
        assert logbook.check() == []
    assert logbook.column(Person.select(Person.uid)) == [other]
    logbook.close()
    assert bytes_in(logbook.path.parent, *marks) == set()


def test_the_history_says_something_erased(logbook, subject):
    erase.erase(logbook, subject)
    sentences = [line.sentence for line in history.lines(logbook, 100)]
    assert "Add something erased" in sentences
    assert not any(NAME in sentence for sentence in sentences)
    assert logbook.undoable().label == "follow-up-added"


def test_calendars_can_still_be_told_by_uid_without_the_name(logbook, subject, other):
    undone_too = logbook.column(FollowUp.select(FollowUp.uid).where(FollowUp.what == "Call qwzebra"))[0]
    shared = logbook.column(FollowUp.select(FollowUp.uid).where(FollowUp.what == "Send the minutes"))[0]
    line = {"profile": "google", "digest": "d", "exported_at": clock.now(), "start_utc": clock.now()}
    with logbook.bookkeeping():
        logbook.put(CalendarExport, uid=f"{undone_too}-todo", sequence=3, summary="Call qwzebra", **line)
        logbook.put(
            CalendarExport, uid=shared, sequence=1, summary=f"{NAME}, Bruno: Send the minutes", **line
        )
        logbook.put(CalendarExport, uid="x", sequence=1, summary="Bruno Okafor: lunch", **line)
    erase.erase(logbook, subject)
    ledger = CalendarExport.select(CalendarExport.uid, CalendarExport.sequence, CalendarExport.summary)
    assert logbook.tuples(ledger) == [
        (f"{undone_too}-todo", 3, ""),
        (shared, 1, ""),
        ("x", 1, "Bruno Okafor: lunch"),
    ]


def test_a_shared_photo_stays_with_the_other(logbook, subject, other):
    photo = b"\x89PNG\r\n\x1a\n of both"
    attachments.set_photo(logbook, subject, photo)
    attachments.set_photo(logbook, other, photo)
    erase.erase(logbook, subject)
    assert attachments.content(logbook, people.details(logbook, other).photo).bytes == photo


def test_nothing_happens_while_another_has_the_file(logbook, subject):
    with open_logbook(logbook.path) as another:
        with pytest.raises(LogbookHeld):
            erase.erase(logbook, subject)
        assert people.name_of(another, subject) == NAME
    people.edit(logbook, subject, notes="still here")


def test_cancelling_changes_nothing(logbook, subject):
    changes = logbook.changes()

    def stop(done, _total):
        if done == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        erase.erase(logbook, subject, stop)
    assert logbook.changes() == changes
    assert people.name_of(logbook, subject) == NAME
    erase.erase(logbook, subject)


def test_an_unknown_person_is_not_found(logbook):
    with pytest.raises(NotFound):
        erase.preview(logbook, "nobody")


def test_killed_before_the_file_is_rewritten_the_next_open_finishes_it(logbook, subject, monkeypatch):
    logbook.close()
    child = os.fork()
    if child == 0:
        monkeypatch.setattr(erase, "rewrite", lambda _logbook: os.kill(os.getpid(), signal.SIGKILL))
        erase.erase(open_logbook(logbook.path), subject)
        os._exit(1)
    assert os.WIFSIGNALED(os.waitpid(child, 0)[1])
    with open_logbook(logbook.path) as again:
        assert again.execute('SELECT count(*) FROM "program_note"').fetchone() == (0,)
        assert again.execute("PRAGMA freelist_count").fetchone() == (0,)
        assert again.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert bytes_in(logbook.path.parent, NAME, EMAIL, "qwzebra") == set()


@pytest.mark.parametrize("seed", range(6))
def test_any_history_can_be_undone_and_redone_around_an_erase(logbook, seed):
    choose = random.Random(seed)
    uids = [people.add(logbook, f"Person {number}") for number in range(4)]
    subject = uids[0]

    def some():
        return choose.sample(uids, choose.randint(1, 3))

    def all_of(model):
        return logbook.column(model.select(model.uid)) or [None]

    acts = [
        lambda: meetings.log(
            logbook, [Participant(uid) for uid in some()], When(date(2026, 11, 2)), [NextStep("x", DUE)]
        ),
        lambda: follow_ups.add(logbook, "y", DUE, people=some(), meeting=choose.choice(all_of(Meeting))),
        lambda: meetings.edit(
            logbook, choose.choice(all_of(Meeting)), participants=[Participant(uid) for uid in some()]
        ),
        lambda: follow_ups.edit(
            logbook, choose.choice(all_of(FollowUp)), meeting=choose.choice(all_of(Meeting))
        ),
        lambda: people.edit(logbook, choose.choice(uids), notes=f"Person 0 {choose.random()}", tags=["a"]),
        logbook.undo,
        logbook.undo,
        logbook.redo,
    ]
    acts[0]()
    acts[1]()
    for _ in range(60):
        act = choose.choice(acts)
        with suppress(NotFound):  # what the act would change was undone
            act()
    while subject not in all_of(Person):
        logbook.redo()
    told = erase.erase(logbook, subject)
    for walk in (logbook.undo, logbook.redo, logbook.undo):
        while walk():
            assert logbook.execute("PRAGMA foreign_key_check").fetchall() == []
            assert subject not in all_of(Person)
    images = logbook.execute('SELECT "old" FROM "history" UNION ALL SELECT "new" FROM "history"')
    story = "\n".join(image for (image,) in images if image)
    for mention in told.mentions:
        story = story.replace(mention.text, "")
    assert "Person 0" not in story
    logbook.close()
    assert bytes_in(logbook.path.parent, subject) == set()


def test_files_and_what_sources_told_of_others_lose_the_name(logbook, other):
    beginning = "BEGIN:VCARD\r\nVERSION:4.0\r\n"
    card = (
        f"{beginning}UID:a1\r\nFN:Ada Byron\r\nRELATED;VALUE=text:{NAME}\r\nX-MANAGER:{NAME}\r\nEND:VCARD\r\n"
        f"{beginning}UID:z1\r\nFN:{NAME}\r\nEND:VCARD\r\n"
    )
    file = f"{NAME}.vcf"
    apply(logbook, plan(logbook, [ReadFile(file, sources.read(card.encode(), file))]))
    erase.erase(logbook, people.find(logbook, NAME))
    assert imports.listing(logbook)[0].file_name == "….vcf"
    logbook.undo()
    logbook.redo()
    logbook.close()
    assert bytes_in(logbook.path.parent, *NAME.split()) == set()
