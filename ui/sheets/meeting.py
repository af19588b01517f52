"""The sheet that changes a meeting: the one it was logged in, filled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from mentorlog import follow_ups, meeting_list, meetings, note_tasks, organisations
from mentorlog.dates import DateAndTime, When
from mentorlog.language import _
from mentorlog.meetings import NextStep, Participant
from ui import messages
from ui.desk import Desk
from ui.sheets.capture import Capture
from ui.sheets.log_meeting import LogMeetingSheet
from ui.sheets.meeting_form import Entry
from ui.widgets.tokens_field import Token


class MeetingSheet(LogMeetingSheet):
    """A logged or planned meeting; next steps that are typed here are added to those it has."""

    is_change = True
    offers_worth = False  # it may count already

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str) -> None:
        super().__init__(desk, parent, title=_("Change meeting"), draft=f"meeting-{uid}")
        self._row = meeting_list.one(desk.logbook, uid)
        self._before = When(self._row.day, self._row.time, self._row.zone)
        self._show_row()
        people = [person.uid for person in self._row.people]
        Capture(desk, self.form.notes).show(people, uid)

    def write(self) -> None:
        """Change the meeting in one step."""
        logbook, uid = self.desk.logbook, self._row.uid
        with logbook.edit("meeting-changed", uid):
            entry = self.entry()
            there = [self._with_role(each) for each in entry.participants]
            meetings.edit(logbook, uid, **self._touched(entry, there))
            if entry.start != self._before:
                meetings.move(logbook, uid, entry.start)
            self._add_steps(entry.steps, [each.person for each in there])
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Meeting changed"), undo=True)

    def _touched(self, entry: Entry, there: Sequence[Participant]) -> dict[str, Any]:
        """What differs; with another kind people stand elsewhere, and only an event has a title."""
        shown_in = "rows" if self.form.is_event() else "who"
        entries = {"participants": there, **entry.particulars}
        touched = self.draft.touched(entries, participants=shown_in)
        of_kind = ("participants", "title") if "kind" in touched else ()
        return touched | {name: entries[name] for name in of_kind}

    def _show_row(self) -> None:
        row, form = self._row, self.form
        form.kind.choose(row.kind)
        form.title.set_text(row.title)
        form.who.set_tokens([Token(person.uid, person.name) for person in row.people])
        form.rows.show_values([[person.uid, person.name, person.line, "", ""] for person in row.people])
        form.more.show_values(
            {
                "minutes": str(row.minutes) if row.minutes else "",
                "place": row.place,
                "tags": list(row.tags),
                "organisations": organisations.of_meeting(self.desk.logbook, row.uid),
                "zone": row.zone,
                "private": row.private,
            }
        )
        form.when.set_value(DateAndTime(row.day, row.time))
        form.notes.setPlainText(row.notes)
        self.old_tasks = set(note_tasks.open_tasks(row.notes))
        form.follow_kind()

    def _with_role(self, participant: Participant) -> Participant:
        """The role, and the line that only an event's rows show, stay as they are."""
        known = {person.uid: person for person in self._row.people}.get(participant.person)
        if known is None:
            return participant
        line = participant.line if self.form.is_event() else known.line
        return replace(participant, line=line, role=known.role)

    def _add_steps(self, steps: Sequence[NextStep], people: Sequence[str]) -> None:
        for step in steps:
            follow_ups.add(
                self.desk.logbook,
                step.what,
                step.due,
                people=step.people or people,
                owed_by=step.owed_by,
                meeting=self._row.uid,
                repeat=step.repeat,
            )
