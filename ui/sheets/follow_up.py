"""The sheet for one promise: a new one, or one that is to be changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial

from PySide6.QtWidgets import QCheckBox, QWidget

from mentorlog import follow_up_list, follow_ups
from mentorlog.contacts.job_moves import JobMove, congratulation
from mentorlog.dates import When, parse_repeat
from mentorlog.errors import InvalidEntry
from mentorlog.follow_ups import Terms
from mentorlog.language import _, marked
from mentorlog.mentoring import feedback as feedbacks
from mentorlog.people import details as person_details
from mentorlog.promises import Owner
from ui import messages
from ui.calendar_opening import add_to_calendar
from ui.desk import Desk
from ui.sheets.choices import LeadBox, RepeatBox
from ui.sheets.due import DueField
from ui.sheets.sheet import Sheet, Values
from ui.sheets.who import WhoField, uid_of
from ui.widgets.chips import ChoiceChips
from ui.widgets.tokens_field import Token
from ui.widgets.validated_line import ValidatedLine


class FollowUpSheet(Sheet):
    """What, with whom, when, whose; `people` are uids to begin with, `uid` a follow-up to change.

    `meeting` is the uid of the one that a new follow-up comes from, `feedback` that of what led to it; `move`
    is a change of job to congratulate on.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        people: Sequence[str] = (),
        *,
        uid: str = "",
        meeting: str = "",
        feedback: str = "",
        move: JobMove | None = None,
    ) -> None:
        title = _("Change follow-up") if uid else _("New follow-up")
        origin = uid or meeting or feedback or (move.uid if move else "")
        draft = f"follow-up-{origin}" if origin else ":".join(["follow-up", *people])
        super().__init__(desk, parent, title, draft=draft)
        self._uid, self._meeting, self._feedback = uid, meeting, feedback
        self.what = self.first = ValidatedLine(
            _("What"), placeholder=_("Send the RAID template"), secret=True
        )
        self.who = WhoField(desk.logbook, _("Who"))
        self.due = DueField(desk.logbook)
        self.owner = ChoiceChips(_("Promised by"), [("me", _("I promised")), ("them", _("They promised"))])
        self.repeat = RepeatBox()
        self.lead = LeadBox(desk.logbook)
        self.private = QCheckBox(_("No notes go into calendars with it"))
        self._fill_form()
        self._begin(people)
        if move:
            person = person_details(desk.logbook, people[0])
            self.what.set_text(congratulation(move, person.greeted))
        self.set_width(116)

    def write(self) -> None:
        """Add the follow-up, or change it, in one step."""
        logbook = self.desk.logbook
        due = self.due.when("due")
        if due is None:
            raise InvalidEntry("due", marked("When? Choose a day or type one, such as fri."))
        label = "follow-up-changed" if self._uid else "follow-up-added"
        with logbook.edit(label, *([self._uid] if self._uid else [])):
            terms = self._terms()
            if self._uid:
                self._change(due, terms)
            else:
                terms |= Terms(meeting=self._meeting or None)
                self._uid = follow_ups.add(logbook, self.what.text(), due, **terms)
                if self._feedback:
                    feedbacks.link(logbook, self._feedback, follow_ups=[self._uid])
                logbook.speak_of(self._uid)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so, and offer the calendar."""
        act = partial(add_to_calendar, self.parentWidget(), self.desk.logbook, self._uid)
        words = _("Follow-up changed") if self.is_change else _("Follow-up added")
        messages.notice(words, undo=True, action=_("Add to calendar"), on_action=act)

    def values(self) -> Values:
        """What is typed."""
        repeat = self.repeat.repeat()
        return {
            "what": self.what.text(),
            "who": self.who.pairs(),
            "due": self.due.lasting_text(),
            "owner": self.owner.chosen_key(),
            "repeat": str(repeat) if repeat else "",
            "lead": self.lead.minutes(),
            "private": self.private.isChecked(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.what.set_text(values["what"])
        self.who.show_pairs(values["who"])
        self.due.set_text(values["due"])
        self.owner.choose(values["owner"])
        self.repeat.show_repeat(parse_repeat(values["repeat"]) if values["repeat"] else None)
        self.lead.show_minutes(values["lead"])
        self.private.setChecked(values["private"])

    def _fill_form(self) -> None:
        self.form.add("what", _("&What"), self.what)
        self.form.add("with", _("Wh&o"), self.who)
        self.form.add("due", _("&Due"), self.due)
        self.form.add("owed_by", _("&Promised by"), self.owner)
        self.form.add("repeat", _("&Repeat"), self.repeat)
        self.form.add("remind_minutes", _("Re&minder"), self.lead)
        self.form.add("private", _("Pri&vate"), self.private)
        self.lead.currentIndexChanged.connect(lambda: self.due.set_lead(self.lead.minutes()))

    def _begin(self, people: Sequence[str]) -> None:
        self.is_change = bool(self._uid)
        self.owner.choose("me")
        if not self._uid:
            self.who.show_people(people)
            self.due.propose()
            return
        row = follow_up_list.one(self.desk.logbook, self._uid)
        self._before = When(row.due, row.time, row.zone)
        self.what.set_text(row.what)
        self.who.set_tokens([Token(person.uid, person.name) for person in row.people])
        self.due.show_when(self._before, row.slot)
        self.owner.choose(row.owed_by)
        self.repeat.show_repeat(row.repeat)
        self.lead.show_minutes(row.remind_minutes)
        self.private.setChecked(row.private)

    def _terms(self) -> Terms:
        uid_for = cache(partial(uid_of, self.desk.logbook))
        owner: Owner = "them" if self.owner.chosen_key() == "them" else "me"
        return Terms(
            people=[uid_for(token) for token in self.who.chosen("with")],
            owed_by=owner,
            repeat=self.repeat.repeat(),
            remind_minutes=self.lead.minutes(),
            private=self.private.isChecked(),
        )

    def _change(self, due: When, terms: Terms) -> None:
        logbook = self.desk.logbook
        names = {"people": "who", "owed_by": "owner", "remind_minutes": "lead"}
        entries = {"what": self.what.text(), **terms}
        follow_ups.edit(logbook, self._uid, **self.draft.touched(entries, **names))
        if due != self._before:
            follow_ups.reschedule(logbook, self._uid, due)
