"""A thousand random acts over all nouns, with restarts: undone to nothing, redone to the same logbook."""

from __future__ import annotations

import hashlib
import json
import random
from contextlib import suppress
from datetime import date, time, timedelta

from mentorlog import (
    affiliations,
    attachments,
    follow_ups,
    kinds,
    meetings,
    organisations,
    people,
    relationships,
    settings,
)
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.dates import Repeat, When
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.logbook import open_logbook
from mentorlog.meetings import NextStep, Participant
from mentorlog.models import FollowUp, Meeting, Organisation, Person, Relationship
from mentorlog.models.every import JOURNALED
from tests.core.memberships.random_member import RandomMember
from tests.core.mentoring.random_mentee import RandomMentee

ACTS = 1000
RESTART_EVERY = 97
WORDS = ("Ada", "Bruno’s", 'naïve; "quoted"', "日本", "O'Neil, \\ Sons", "  two\nlines ", "🎉", "x" * 300)


def state_of(logbook):
    """The facts of the logbook, without what moves on by itself, as one number."""
    digest = hashlib.sha256()
    for model in JOURNALED:
        fields = [field for field in model._meta.sorted_fields if field.name not in ("rev", "modified")]
        rows = logbook.tuples(model.select(*fields).order_by(model.id))
        digest.update(json.dumps([model.__name__, rows], default=str).encode())
    return digest.hexdigest()


class RandomUser(RandomMentee, RandomMember):
    """Somebody who does anything that can be done, in any order."""

    def __init__(self, logbook, seed):
        self.logbook = logbook
        self.random = random.Random(seed)
        self.acts = [getattr(self, name) for name in dir(type(self)) if name.startswith("do_")]

    def act(self):
        """One thing at random; what cannot be done now is left."""
        with suppress(NotFound, InvalidEntry, IndexError):
            self.random.choice(self.acts)()

    def word(self):
        return self.random.choice(WORDS)

    def one(self, model):
        return self.random.choice(self.logbook.column(model.select(model.uid)))

    def some(self, model):
        uids = self.logbook.column(model.select(model.uid))
        return self.random.sample(uids, min(len(uids), self.random.randint(1, 3)))

    def day(self):
        return date(2026, 11, 24) + timedelta(days=self.random.randint(-60, 60))

    def when(self):
        return When(
            self.day(), self.random.choice([None, time(10, 30)]), self.random.choice([None, "Asia/Kolkata"])
        )

    def do_add_person(self):
        people.add(
            self.logbook,
            self.word(),
            emails=[Point("a@b.example", "work"), Point("c@d.example")],
            addresses=[PostalAddress(street=self.word())],
            days=[DayToRemember("birthday", "--06-12")],
            tags=[self.word(), "pm"],
            organisation=self.word(),
            title=self.word(),
        )

    def do_edit_person(self):
        uid = self.one(Person)
        people.edit(self.logbook, uid, name=self.word(), emails=[Point("e@f.example")], favourite=True)

    def do_type_notes(self):
        uid = self.one(Person)
        for _ in range(3):
            people.edit(self.logbook, uid, notes=self.word() * 3, merge_key=f"notes-{uid}")

    def do_trash_people(self):
        people.trash(self.logbook, self.some(Person))

    def do_restore_people(self):
        people.restore(self.logbook, self.some(Person))

    def do_rhythm(self):
        people.keep_in_touch(self.logbook, self.some(Person), self.random.choice([None, 30, 90]))

    def do_change_job(self):
        affiliations.change_job(self.logbook, self.some(Person), self.word(), self.word(), self.day())

    def do_relate(self):
        relationships.relate(self.logbook, self.one(Person), "mentor", self.one(Person))

    def do_unrelate(self):
        relationships.remove(self.logbook, self.one(Relationship))

    def do_tag(self):
        people.edit(self.logbook, self.one(Person), tags=[self.word()])

    def do_add_kind(self):
        kinds.add(self.logbook, self.word())

    def do_photo(self):
        photo = b"\xff\xd8\xff" + self.word().encode()
        attachments.set_photo(self.logbook, self.one(Person), self.random.choice([None, photo]))

    def do_organisation(self):
        organisations.edit(self.logbook, self.one(Organisation), name=self.word(), notes=self.word())

    def do_trash_organisations(self):
        organisations.trash(self.logbook, self.some(Organisation))

    def do_log(self):
        there = [Participant(uid, self.word(), "host") for uid in self.some(Person)]
        how_many = self.random.randint(0, 3)
        steps = [NextStep(self.word(), self.when(), repeat=Repeat(2, "weeks")) for _ in range(how_many)]
        meetings.log(self.logbook, there, self.when(), steps, notes=self.word(), tags=[self.word()])

    def do_edit_meeting(self):
        there = [Participant(uid, self.word()) for uid in self.some(Person)]
        meetings.edit(self.logbook, self.one(Meeting), participants=there, place=self.word())

    def do_happened(self):
        meetings.happened(self.logbook, self.one(Meeting))

    def do_move(self):
        meetings.move(self.logbook, self.one(Meeting), self.when())

    def do_trash_meetings(self):
        meetings.trash(self.logbook, self.some(Meeting))

    def do_promise(self):
        follow_ups.add(self.logbook, self.word(), self.when(), people=self.some(Person), owed_by="them")

    def do_done(self):
        follow_ups.done(self.logbook, self.some(FollowUp))

    def do_cancel(self):
        follow_ups.cancel(self.logbook, self.some(FollowUp))

    def do_reopen(self):
        follow_ups.reopen(self.logbook, self.one(FollowUp))

    def do_snooze(self):
        follow_ups.snooze(self.logbook, self.some(FollowUp), self.when())

    def do_reschedule(self):
        follow_ups.reschedule(self.logbook, self.one(FollowUp), self.when())

    def do_setting(self):
        settings.choose(self.logbook, "reminder-minutes", str(self.random.randint(0, 99)))

    def do_delete_a_meeting_whole(self):
        """No command does this today; a row with parts and with others' links must come back all the same."""
        with self.logbook.edit("deleted"):
            self.logbook.delete(Meeting, self.logbook.id_of(Meeting, self.one(Meeting)))

    def do_undo(self):
        self.logbook.undo()

    def do_redo(self):
        self.logbook.redo()


def last_step(logbook):
    step = logbook.undoable()
    return step.id if step else 0


def walk(logbook, way, states, restart):
    """Undo or redo to the end, with restarts; wherever a state was noted, it is the same again."""
    compared = count = 0
    while getattr(logbook, way)():
        count += 1
        if count % RESTART_EVERY == 0:
            logbook = restart(logbook)
        noted = states.get(last_step(logbook))
        if noted:
            assert state_of(logbook) == noted, f"{way} number {count}"
            compared += 1
    assert compared >= 5
    return logbook, count


def test_a_thousand_acts_undone_and_redone_give_equal_logbooks(logbook):
    def restart(opened):
        opened.close()
        return open_logbook(opened.path)

    empty = state_of(logbook)
    user = RandomUser(logbook, seed=1)
    states = {0: empty}
    for number in range(ACTS):
        user.act()
        if number % RESTART_EVERY == 0:
            user.logbook = logbook = restart(logbook)
        # A later step may be undone and another take its place, with a number of its own.
        states.pop(last_step(logbook), None)
        if number % 40 == 0:
            states[last_step(logbook)] = state_of(logbook)
    while logbook.redo():
        pass
    full = state_of(logbook)
    logbook, undone = walk(logbook, "undo", states, restart)
    assert state_of(logbook) == empty
    assert undone > ACTS // 3
    logbook, redone = walk(logbook, "redo", states, restart)
    assert redone == undone
    assert state_of(logbook) == full
    assert logbook.check() == []
    logbook.close()
