"""The history in sentences: what each step did, with names as they are today and none that was erased."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from mentorlog.journal import StepRow
from mentorlog.language import _, marked, ngettext
from mentorlog.logbook import Logbook
from mentorlog.models import FollowUp, Meeting, MeetingPerson, Organisation, Person

_NAMED_AT_MOST = 3

Namer = Callable[[Logbook, Sequence[str]], list[str]]


@dataclass(frozen=True)
class HistoryLine:
    """A step as the user reads it; `state` is done, undone, dropped or sealed."""

    uid: str
    at: datetime
    sentence: str
    state: str


def lines(logbook: Logbook, limit: int = 50) -> list[HistoryLine]:
    """The latest steps, last first."""
    return [
        HistoryLine(step.uid, step.at, sentence(logbook, step), step.state) for step in logbook.steps(limit)
    ]


def sentence(logbook: Logbook, step: StepRow) -> str:
    """What a step did, such as `Log meeting with Ada Lindqvist`; fit to stand behind "Undo"."""
    template, namer = LABELS.get(step.label, (marked("Change the logbook"), _nobody))
    names = namer(logbook, step.arguments)
    return _(template).format(what=_joined(names) if names else _("something erased"))


def _people(logbook: Logbook, uids: Sequence[str]) -> list[str]:
    names = dict(logbook.tuples(Person.select(Person.uid, Person.name).where(Person.uid.in_(uids))))
    return [names[uid] for uid in uids if uid in names]


def _follow_ups(logbook: Logbook, uids: Sequence[str]) -> list[str]:
    query = FollowUp.select(FollowUp.uid, FollowUp.what).where(FollowUp.uid.in_(uids))
    names = dict(logbook.tuples(query))
    return [f"“{names[uid]}”" for uid in uids if uid in names]


def meeting_names(logbook: Logbook, uids: Sequence[str]) -> list[str]:
    """Meetings are named by who was there."""
    query = Person.select(Person.name).join(MeetingPerson).join(Meeting).where(Meeting.uid.in_(uids))
    return logbook.column(query.order_by(Meeting.id, MeetingPerson.position).distinct())


def _organisations(logbook: Logbook, uids: Sequence[str]) -> list[str]:
    return logbook.column(Organisation.select(Organisation.name).where(Organisation.uid.in_(uids)))


def _keys(_logbook: Logbook, keys: Sequence[str]) -> list[str]:
    return list(keys)


def _nobody(_logbook: Logbook, _uids: Sequence[str]) -> list[str]:
    return []


def _joined(names: Sequence[str]) -> str:
    """`Ada, Bruno`, or the first three `and 9 more`."""
    shown = ", ".join(names[:_NAMED_AT_MOST])
    more = len(names) - _NAMED_AT_MOST
    if more <= 0:
        return shown
    return ngettext("{names} and {n} more", "{names} and {n} more", more).format(names=shown, n=more)


LABELS: Mapping[str, tuple[str, Namer]] = MappingProxyType(
    {
        "person-added": (marked("Add {what}"), _people),
        "person-changed": (marked("Change {what}"), _people),
        "people-trashed": (marked("Move {what} to Trash"), _people),
        "people-restored": (marked("Restore {what}"), _people),
        "people-tagged": (marked("Tag {what}"), _people),
        "people-untagged": (marked("Untag {what}"), _people),
        "photo-changed": (marked("Change the photo of {what}"), _people),
        "rhythm-changed": (marked("Keep in touch with {what}"), _people),
        "affiliation-added": (marked("Add a post of {what}"), _people),
        "job-changed": (marked("Change job of {what}"), _people),
        "relationship-added": (marked("Relate {what}"), _people),
        "relationship-removed": (marked("Remove a relationship"), _nobody),
        "relationship-type-added": (marked("Add a kind of relationship"), _nobody),
        "organisation-added": (marked("Add {what}"), _organisations),
        "organisation-changed": (marked("Change {what}"), _organisations),
        "organisations-trashed": (marked("Move {what} to Trash"), _organisations),
        "organisations-restored": (marked("Restore {what}"), _organisations),
        "kind-added": (marked("Add a kind of meeting"), _nobody),
        "meeting-logged": (marked("Log meeting with {what}"), _people),
        "meeting-changed": (marked("Change meeting with {what}"), meeting_names),
        "meeting-happened": (marked("Confirm meeting with {what}"), meeting_names),
        "meeting-cancelled": (marked("Call off meeting with {what}"), meeting_names),
        "meeting-moved": (marked("Move meeting with {what}"), meeting_names),
        "meetings-trashed": (marked("Move meeting with {what} to Trash"), meeting_names),
        "meetings-restored": (marked("Restore meeting with {what}"), meeting_names),
        "follow-up-added": (marked("Add {what}"), _follow_ups),
        "follow-ups-added": (marked("Add a follow-up for each of {what}"), _people),
        "follow-up-changed": (marked("Change {what}"), _follow_ups),
        "follow-ups-done": (marked("Mark {what} done"), _follow_ups),
        "follow-ups-cancelled": (marked("Cancel {what}"), _follow_ups),
        "follow-up-reopened": (marked("Reopen {what}"), _follow_ups),
        "follow-ups-snoozed": (marked("Snooze {what}"), _follow_ups),
        "follow-up-rescheduled": (marked("Reschedule {what}"), _follow_ups),
        "follow-ups-swapped": (marked("Swap who promised {what}"), _follow_ups),
        "follow-ups-trashed": (marked("Move {what} to Trash"), _follow_ups),
        "follow-ups-restored": (marked("Restore {what}"), _follow_ups),
        "trash-restored": (marked("Restore from Trash"), _nobody),
        "setting-changed": (marked("Change setting {what}"), _keys),
        "sample-added": (marked("Fill with sample data"), _nobody),
    }
)
