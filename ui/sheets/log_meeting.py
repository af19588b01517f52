"""The sheet in which a meeting is logged: who, when, how, what was said, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial

from PySide6.QtWidgets import QWidget

from mentorlog import clock, dates, follow_up_list, kinds, meeting_list, meetings, note_tasks
from mentorlog.dates import DateAndTime, When
from mentorlog.errors import InvalidEntry
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.language import _, marked, ngettext
from mentorlog.meeting_list import MeetingFilter
from mentorlog.meetings import NextStep, Participant, Particulars
from ui import messages
from ui.calendar_opening import add_to_calendar
from ui.desk import Desk
from ui.sheets.due import take_turns
from ui.sheets.event_rows import EventRows
from ui.sheets.growing_notes import GrowingNotes
from ui.sheets.meeting_fields import MeetingFields
from ui.sheets.next_steps import NextSteps
from ui.sheets.sheet import Sheet, Values
from ui.sheets.talk_again import TalkAgain
from ui.sheets.task_offers import TaskOffers
from ui.sheets.who import WhoField, uid_of
from ui.widgets.button import Button
from ui.widgets.chips import ChoiceChips
from ui.widgets.date_field import DateField, spoken_value
from ui.widgets.tokens_field import Token
from ui.widgets.validated_line import ValidatedLine

_EVENT = "event"
_NARROW, _WIDE = 108, 150


@dataclass(frozen=True)
class Entry:
    """What is typed, as the core takes it."""

    participants: Sequence[Participant]
    start: When
    steps: Sequence[NextStep]
    particulars: Particulars


class LogMeetingSheet(Sheet):
    """A meeting that was just had, or one that is planned; `people` are uids to begin with."""

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
        super().__init__(desk, parent, title or _("Log meeting"), draft=name)
        logbook = desk.logbook
        self.who = WhoField(logbook, _("Who"))
        self.when = DateField(_("When"), "back", tell=self._tell_when)
        self.kind = self._new_kinds()
        self.title = ValidatedLine(_("Title"), placeholder=_("PMI chapter dinner"), secret=True)
        self.rows = EventRows(logbook)
        self.notes = GrowingNotes(_("Notes"), placeholder=_("What was said; - [ ] makes a task"))
        self.next = NextSteps(logbook)
        self.more = MeetingFields(logbook)
        self._offers: TaskOffers | None = None
        self.old_tasks: set[str] = set()
        self._uid = ""
        self._first_ever = False
        self._fill_form()
        self._follow_fields()
        self.who.show_people(people)
        self.when.set_value(DateAndTime(clock.today()))
        self.follow_kind()

    # --- saving

    def save(self) -> None:
        """Save; tasks that stand in the notes are offered first."""
        if self._offers or not (tasks := self._new_tasks()):
            super().save()
        elif self.attempt(self._check):
            self._offer(tasks)

    def write(self) -> None:
        """Log the meeting, its people and its follow-ups in one step."""
        logbook = self.desk.logbook
        self._first_ever = not meeting_list.count(logbook, MeetingFilter())
        with logbook.edit("meeting-logged"):
            entry = self.entry(cache(partial(uid_of, logbook)))
            self._uid = meetings.log(
                logbook, entry.participants, entry.start, entry.steps, **entry.particulars
            )
            logbook.speak_of(self._uid, *(participant.person for participant in entry.participants))
            self.forget_draft()

    def after_saving(self) -> None:
        """Say what was done, with the ways back and on; after the first meeting ask for the next."""
        logbook = self.desk.logbook
        made = follow_up_list.listing(logbook, FollowUpFilter(meeting=self._uid))
        meeting = meeting_list.one(logbook, self._uid)
        words = _("Meeting planned") if meeting.state == "planned" else _("Meeting logged")
        action, act = self._way_on([row.uid for row in made])
        messages.notice(words, undo=True, action=action, on_action=act)
        if self._first_ever and not made and not self.desk.sample:
            self.desk.telling.emit(TalkAgain(self.desk, [person.uid for person in meeting.people]))

    def reject(self) -> None:
        """Close; while tasks are offered, save without them."""
        if self._offers is None:
            super().reject()
        else:
            self._offers.decline()
            super().save()

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a field or in a row."""
        if self._offers is not None:
            if self._offers.show_row_problem(field, sentence):
                return True
            self._take_offers_back()
        if field == "with" and self.is_event():
            field = "rows"
        shown = (
            self.next.show_row_problem(field, sentence)
            or self.rows.show_row_problem(field, sentence)
            or super().show_problem(field, sentence)
            or self.more.show_problem(field, sentence)
        )
        if field == "with" and self.who.line.text():
            self.who.open_list()
        return shown

    def clear_problems(self) -> None:
        """Take all sentences at fields and rows back."""
        super().clear_problems()
        self.rows.clear_problems()
        self.more.form.clear_problems()

    def _check(self) -> None:
        """Find what can be found without making anybody."""
        self.entry(lambda token: token.key or token.text)

    def entry(self, uid_for: Callable[[Token], str]) -> Entry:
        """What is typed. Raises InvalidEntry with the field that cannot be kept."""
        participants, steps = self._who_was_there(uid_for), self.next.steps(uid_for)
        if self.is_event():
            steps = [*self.rows.steps(uid_for), *steps]
        if not participants:
            raise InvalidEntry("with", marked("Who was it? A meeting needs at least one person."))
        if self._offers is not None:
            steps = [*steps, *self._offers.steps()]
        particulars = self.more.particulars() | Particulars(
            kind=self.kind.chosen_key() or kinds.BUILT_IN[0].key,
            title=self.title.text() if self.is_event() else "",
            notes=self.notes.toPlainText(),
        )
        return Entry(participants, self._moment(), steps, particulars)

    def _who_was_there(self, uid_for: Callable[[Token], str]) -> list[Participant]:
        if self.is_event():
            return self.rows.participants(uid_for)
        return [Participant(uid_for(token)) for token in self.who.chosen("with")]

    def _moment(self) -> When:
        value = self.when.read("when")
        if value is None:
            raise InvalidEntry("when", marked("When was it? Type a day, such as today or tue."))
        return When(value.day, value.at, self.more.zone_name())

    def _way_on(self, follow_ups: Sequence[str]) -> tuple[str, Callable[[], object] | None]:
        """What may be done with the follow-ups that were made: one is opened, several are exported."""
        window, logbook = self.parentWidget(), self.desk.logbook
        if len(follow_ups) == 1:
            return _("Add to calendar"), partial(add_to_calendar, window, logbook, follow_ups[0])
        if follow_ups:
            return _("Export calendar…"), partial(self.desk.actions.trigger, "export-calendar")
        return "", None

    # --- tasks in the notes

    def _new_tasks(self) -> list[str]:
        tasks = note_tasks.open_tasks(self.notes.toPlainText())
        return [task for task in tasks if task not in self.old_tasks]

    def _offer(self, tasks: Sequence[str]) -> None:
        """Show the tasks instead of the fields."""
        self._offers = TaskOffers(self.desk.logbook, tasks)
        self._offers.changed.connect(self._follow_offers)
        self.body.addWidget(self._offers)
        self._show_fields(False)
        self.head.set_title(_("Follow-ups from your notes"))
        self.close_button.setText(_("Save without"))
        self._follow_offers()
        self.fit_afresh()
        self._offers.setFocus()

    def _take_offers_back(self) -> None:
        """Go back to the fields."""
        assert self._offers
        self.body.removeWidget(self._offers)
        self._offers.deleteLater()
        self._offers = None
        self._show_fields(True)
        self.head.set_title(self.accessibleName())
        self.close_button.setText(_("Close"))
        self.save_button.setText(_("Save"))
        self.fit_afresh()
        self.notes.setFocus()

    def _show_fields(self, shown: bool) -> None:
        self.form.setVisible(shown)
        self.more.setVisible(shown)
        self.more.button.setVisible(shown and self.more.form.isHidden())
        self._back.setVisible(not shown)

    def _follow_offers(self) -> None:
        assert self._offers
        count = self._offers.count()
        words = ngettext("Save with {n} follow-up", "Save with {n} follow-ups", count)
        self.save_button.setText(words.format(n=count) if count else _("Save"))
        self._take_turns()

    # --- the draft

    def values(self) -> Values:
        """What is typed."""
        return {
            "who": self.who.pairs(),
            "when": self.when.lasting_text(),
            "kind": self.kind.chosen_key(),
            "title": self.title.text(),
            "rows": self.rows.values(),
            "notes": self.notes.toPlainText(),
            "next": self.next.values(),
            "more": self.more.values(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.who.show_pairs(values["who"])
        self.when.set_text(values["when"])
        self.kind.choose(values["kind"])
        self.title.set_text(values["title"])
        self.rows.show_values(values["rows"])
        self.notes.setPlainText(values["notes"])
        self.next.show_values(values["next"])
        self.more.show_values(values["more"])
        self.follow_kind()
        self._follow_people()

    # --- the fields

    def _new_kinds(self) -> ChoiceChips:
        known = kinds.all_kinds(self.desk.logbook)
        chips = ChoiceChips(_("Kind"), [(kind.key, kind.name) for kind in known])
        for kind in known:
            chips.set_icon(kind.key, kind.icon)
        chips.choose(known[0].key)
        return chips

    def _fill_form(self) -> None:
        self.form.add("title", _("&Title"), self.title)
        self.form.add("with", _("&Who"), self.who)
        self.form.add("when", _("W&hen"), self.when)
        self.form.add("kind", _("&Kind"), self.kind)
        self.form.add("rows", _("&People"), self.rows)
        self.form.add("notes", _("&Notes"), self.notes)
        self.form.add("next", _("Ne&xt step"), self.next)
        self.body.addWidget(self.more)
        self.foot.aside.addWidget(self.more.button)
        self._back = Button(_("Back"), "arrow-left", look="quiet", flush=True)
        self._back.clicked.connect(self._take_offers_back)
        self._back.hide()
        self.foot.aside.addWidget(self._back)
        self.foot.aside.addStretch(1)
        width = max(self.form.label_width(), self.more.form.label_width())
        self.form.keep_label_width(width)
        self.more.form.keep_label_width(width)

    def _follow_fields(self) -> None:
        self.kind.chosen.connect(self.follow_kind)
        self.who.changed.connect(self._follow_people)
        self.rows.changed.connect(self._take_turns)
        self.next.changed.connect(self._take_turns)
        self.more.changed.connect(lambda: self.when.set_teller(self._tell_when))

    def is_event(self) -> bool:
        """Whether people have a row each."""
        return self.kind.chosen_key() == _EVENT

    def follow_kind(self) -> None:
        """An event has a title and a row for each person; any other kind has one field for all."""
        is_event = self.is_event()
        self._carry_names(to_rows=is_event)
        for key, shown in {
            "title": is_event,
            "rows": is_event,
            "with": not is_event,
            "next": not is_event or not self.next.is_empty(),
        }.items():
            self.form.set_shown(key, shown)
        self.first = self.title if is_event else self.who
        self.set_width(_WIDE if is_event else _NARROW)
        self._follow_people()

    def _carry_names(self, *, to_rows: bool) -> None:
        """Names that were typed before the kind was chosen are not typed again."""
        if to_rows and not self.rows.people():
            self.rows.set_people(self.who.tokens())
        elif not to_rows and not self.who.tokens():
            self.who.set_tokens(self.rows.people())

    def _follow_people(self) -> None:
        self.next.set_people(self.rows.people() if self.is_event() else self.who.tokens())

    def _take_turns(self) -> None:
        rows = self.rows.dues() if self.is_event() else []
        offers = self._offers.dues() if self._offers else []
        take_turns([*rows, *self.next.dues(), *offers])

    def _tell_when(self, value: DateAndTime) -> str:
        """What the words mean; the date itself is not repeated where it stands in the line."""
        date, ago = spoken_value(value), dates.relative(value.day, clock.today())
        if _is_ahead(When(value.day, value.at, self.more.zone_name())):
            return _("{date} · Planned: you will be asked whether it happened").format(date=date)
        return ago if date == self.when.text() else _("{date}, {ago}").format(date=date, ago=ago)


def _is_ahead(start: When) -> bool:
    try:
        return meetings.is_ahead(start)
    except InvalidEntry:
        return False  # a zone that is still being typed
