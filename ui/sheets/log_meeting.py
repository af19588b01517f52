"""The sheet in which a meeting is logged, with the tasks in its notes as follow-ups where they are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mentorlog import clock, meeting_list, meetings, note_tasks
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked, ngettext
from mentorlog.meeting_list import MeetingFilter
from ui.desk import Desk
from ui.sheets.due import take_turns
from ui.sheets.logged import tell_logged
from ui.sheets.meeting_form import Entry, MeetingForm
from ui.sheets.said_quotes import SaidQuotes
from ui.sheets.sheet import Sheet, Values
from ui.sheets.talk_again import TalkAgain
from ui.sheets.task_offers import TaskOffers
from ui.sheets.who import uid_of
from ui.widgets.said_words import SaidWords
from ui.widgets.tokens_field import Token

if TYPE_CHECKING:
    from ui.sheets.meeting_worth import MeetingWorth

_NARROW, _WIDE = 118, 150


class LogMeetingSheet(Sheet):
    """A meeting that was just had, or one that is planned; `people` are uids to begin with."""

    form: MeetingForm
    offers_worth = True  # whether it may count towards credentials in the same step

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        people: Sequence[str] = (),
        *,
        title: str = "",
        draft: str = "",
    ) -> None:
        name = draft or ":".join(["log-meeting", *people])
        new_form = partial(MeetingForm, desk.logbook)
        super().__init__(desk, parent, title or _("Log meeting"), form=new_form, draft=name)
        self.old_tasks: set[str] = set()
        self._offers: TaskOffers | None = None
        self.worth: MeetingWorth | None = None
        self._worth_values: Values = {}
        self._uid = ""
        self._first_ever = False
        form = self.form
        self.said = SaidQuotes(self)
        self.body.addWidget(self.said)
        self.body.addWidget(form.more)
        self.foot.aside.addWidget(form.more.button)
        form.kind_changed.connect(self._follow_kind)
        form.dues_changed.connect(self._take_turns)
        form.who.show_people(people)
        form.follow_people()
        self._follow_kind()
        if not self.is_change:  # words from a meeting that is kept already are kept at once
            self._listen_for_words()
        if self.offers_worth:
            QTimer.singleShot(0, self, self._offer_worth)  # the sheet opens without all that rules need

    # --- saving

    def save(self) -> None:
        """Save; tasks that stand in the notes are offered first."""
        if self._offers or not (tasks := self._new_tasks()):
            super().save()
        elif self.attempt(self._check):
            self._offer(tasks)

    def write(self) -> None:
        """Log the meeting, its people and its follow-ups in one step; a session joins its mentorship."""
        # Imported here: the sheet opens without all that mentoring needs.
        from mentorlog.mentoring import sessions

        logbook = self.desk.logbook
        self._first_ever = not meeting_list.count(logbook, MeetingFilter())
        with logbook.edit("meeting-logged"):
            entry = self.entry()
            self._uid = meetings.log(
                logbook, entry.participants, entry.start, entry.steps, **entry.particulars
            )
            if entry.particulars.get("kind") == "mentoring":
                sessions.claim(logbook, self._uid)
            self._write_said(entry)
            if self.worth and self.worth.is_counted():
                self.worth.write(self._uid)
            logbook.speak_of(self._uid, *(participant.person for participant in entry.participants))
            self.forget_draft()

    def entry(self) -> Entry:
        """What is typed and ticked, its people made where they are new; within an edit.

        Raises InvalidEntry with the field that cannot be kept.
        """
        entry = self.form.entry(cache(partial(uid_of, self.desk.logbook)))
        offered = self._offers.steps() if self._offers else []
        return replace(entry, steps=[*entry.steps, *offered])

    def after_saving(self) -> None:
        """Say what was done, with the ways back and on; after the first meeting ask for the next."""
        made = tell_logged(self.desk, self.parentWidget(), [self._uid])
        if self._first_ever and not made and not self.desk.sample:
            people = [person.uid for person in meeting_list.one(self.desk.logbook, self._uid).people]
            self.desk.telling.emit(TalkAgain(self.desk, people))

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a field or in a row."""
        if self._offers is not None:
            if self._offers.show_row_problem(field, sentence):
                return True
            self._take_offers_back()
        if field == "said":
            self.said.show_problem(sentence)
            return True
        if self.worth and self.worth.show_problem(field, sentence):
            return True
        return super().show_problem(field, sentence)

    def values(self) -> Values:
        """What is typed."""
        worth = self.worth.values() if self.worth else self._worth_values
        return self.form.values() | {"worth": worth, "said": self.said.quotes()}

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.form.show_values(values)
        self.said.show_quotes(values.get("said", []))
        self._worth_values = values.get("worth", {})
        if self.worth:
            self.worth.show_values(self._worth_values)

    def _check(self) -> None:
        """Find what can be found without making anybody."""

        def name_of(token: Token) -> str:
            return token.key or token.text

        self.form.entry(name_of)

    # --- words out of the notes

    def _listen_for_words(self) -> None:
        """What is selected becomes feedback or a next step with the meeting."""
        said = SaidWords(self.form.notes)
        said.quoted.connect(self.said.add)
        said.promised.connect(self.form.take_step)

    def _write_said(self, entry: Entry) -> None:
        """Keep the feedback of the one person who was there. Raises InvalidEntry("said")."""
        if not self.said.quotes():
            return
        # Imported here: the sheet opens without all that mentoring needs.
        from mentorlog.mentoring import feedback

        if len(entry.participants) != 1:
            raise InvalidEntry("said", marked("Who said it? Where several were there, take it after saving."))
        [giver] = entry.participants
        day = min(entry.start.day, clock.today())
        for quote in self.said.quotes():
            feedback.add(self.desk.logbook, giver.person, quote, "advice", meeting=self._uid, day=day)

    # --- tasks in the notes

    def reject(self) -> None:
        """Close; while tasks are offered, go back to the fields."""
        if self._offers is None:
            super().reject()
        else:
            self._take_offers_back()

    def _new_tasks(self) -> list[str]:
        tasks = note_tasks.open_tasks(self.form.notes.toPlainText())
        return [task for task in tasks if task not in self.old_tasks]

    def _offer(self, tasks: Sequence[str]) -> None:
        """Show the tasks instead of the fields."""
        self._offers = offers = TaskOffers(self.desk.logbook, tasks)
        offers.changed.connect(self._follow_offers)
        offers.back.clicked.connect(self._take_offers_back)
        offers.without.clicked.connect(self._save_without)
        self.body.addWidget(offers)
        self.foot.aside.addWidget(offers.back)
        self.foot.buttons.insertWidget(0, offers.without)
        for part in (offers, offers.back, offers.without):
            part.show()  # at once, so that the next key finds it
        self._show_fields(False)
        self.head.set_title(_("Follow-ups from your notes"))
        self._follow_offers()
        self.fit_afresh()
        offers.setFocus()

    def _take_offers_back(self) -> None:
        """Go back to the fields."""
        assert self._offers
        for part in (self._offers, self._offers.back, self._offers.without):
            part.hide()
            part.deleteLater()
        self._offers = None
        self._show_fields(True)
        self.head.set_title(self.accessibleName())
        self.save_button.setText(_("Save"))
        self.fit_afresh()
        self.form.notes.setFocus()

    def _save_without(self) -> None:
        assert self._offers
        self._offers.decline()
        self.save()

    def _show_fields(self, shown: bool) -> None:
        self.form.setVisible(shown)
        self.form.more.set_shown(shown)
        self.said.set_wanted(shown)
        if self.worth:
            self.worth.set_wanted(shown)
        self.close_button.setVisible(shown)

    def _follow_offers(self) -> None:
        assert self._offers
        count = self._offers.count()
        words = ngettext("Save with {n} follow-up", "Save with {n} follow-ups", count)
        self.save_button.setText(words.format(n=count) if count else _("Save"))
        self._take_turns()

    # --- what follows the fields

    def _offer_worth(self) -> None:
        """Where credentials are held, say what the meeting is worth; else nothing of them is loaded."""
        from mentorlog.credentials.held import is_any_held

        if is_any_held(self.desk.logbook):
            from ui.sheets.meeting_worth import MeetingWorth

            self.worth = MeetingWorth(self.desk.logbook, self.form)
            self.body.insertWidget(0, self.worth)
            self.worth.show_values(self._worth_values)

    def _follow_kind(self) -> None:
        form = self.form
        self.first = form.title if form.is_event() else form.who
        self.set_width(_WIDE if form.is_event() else _NARROW)

    def _take_turns(self) -> None:
        take_turns([*self.form.dues(), *(self._offers.dues() if self._offers else ())])
