"""The random acts of a member: they join, pay, renew, take on roles, leave, and come back."""

from __future__ import annotations

from mentorlog import evidence
from mentorlog.memberships import memberships, roles, terms
from mentorlog.models.memberships import Membership, MembershipRole, MembershipTerm


class RandomMember:
    """A part of a random user, who gives it the logbook, words, days, and one or some of what there is."""

    def do_join(self):
        name = self.random.choice(["PMI", "ISACA", self.word()])
        term = self.random.choice([None, {}, {"since": self.day(), "dues": "164.50", "currency": "USD"}])
        memberships.add(self.logbook, name, chapters=[self.word(), "PMI Lisbon"], term=term)

    def do_change_membership(self):
        uid = self.one(Membership)
        memberships.edit(self.logbook, uid, chapters=[self.word()], grade=self.word(), joined=self.day())

    def do_note_on_membership(self):
        uid = self.one(Membership)
        for _ in range(3):
            memberships.edit(self.logbook, uid, notes=self.word() * 3, merge_key=f"notes-{uid}")

    def do_renew(self):
        until = self.random.choice([None, self.day().replace(year=2028)])
        terms.renew(self.logbook, self.one(Membership), until=until, paid_on=self.day())

    def do_change_term(self):
        days = {"since": self.day(), "until": self.day()}
        terms.edit(self.logbook, self.one(MembershipTerm), dues="20", currency="EUR", **days)

    def do_remove_term(self):
        terms.remove(self.logbook, self.one(MembershipTerm))

    def do_take_on_role(self):
        role = self.random.choice(["member", "officer", "volunteer"])
        said = {"title": self.word(), "chapter": self.word(), "since": self.day(), "until": self.day()}
        roles.add(self.logbook, self.one(Membership), role=role, **said)

    def do_change_role(self):
        roles.edit(self.logbook, self.one(MembershipRole), title=self.word(), until=None)

    def do_remove_role(self):
        roles.remove(self.logbook, self.one(MembershipRole))

    def do_attach_receipt(self):
        link = "https://example.org/receipt"
        evidence.add_link(self.logbook, link, memberships=self.some(Membership))

    def do_leave(self):
        memberships.leave(self.logbook, self.one(Membership), self.day())

    def do_come_back(self):
        memberships.resume(self.logbook, self.one(Membership))

    def do_trash_memberships(self):
        memberships.trash(self.logbook, self.some(Membership))

    def do_restore_memberships(self):
        memberships.restore(self.logbook, self.some(Membership))
