"""The history in sentences: what each step did, with names as they are today and none that was erased."""

from __future__ import annotations

import json
import socket
from collections import ChainMap, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from msgspec import Struct
from peewee import fn

from mentorlog.columns import among
from mentorlog.journal import StepRow
from mentorlog.language import _, marked, ngettext
from mentorlog.logbook import Logbook
from mentorlog.models import FollowUp, Meeting, MeetingPerson, Organisation, Person, Step
from mentorlog.models.credentials import Activity, Credential
from mentorlog.models.memberships import Membership
from mentorlog.models.mentoring import Feedback, Goal, Mentorship, Theme
from mentorlog.settings import CHOICES
from mentorlog.words import line as one_line

_NAMED_AT_MOST = 3
_LONGEST_QUOTE = 48

Named = Iterable[tuple[str, str]]  # uids and the names that go with them; a meeting has several
Namer = Callable[[Logbook, Sequence[str]], Named]


class HistoryLine(Struct, frozen=True):
    """A step as the user reads it.

    `state` is done, undone, dropped or sealed; `device` is the computer, where it was another one.
    """

    uid: str
    label: str
    at: datetime
    sentence: str
    state: str
    device: str


def lines(logbook: Logbook, limit: int = 50) -> list[HistoryLine]:
    """The latest steps, last first."""
    return _told(logbook, logbook.steps(limit))


def rows(logbook: Logbook, numbers: Sequence[int]) -> list[HistoryLine]:
    """The lines of the steps with these row numbers, in their order."""
    found = {step.id: step for step in logbook.steps_at(numbers)}
    return _told(logbook, [found[number] for number in numbers if number in found])


def line(logbook: Logbook, step: StepRow) -> HistoryLine:
    """One step; its sentence, such as `Log meeting with Ada Lindqvist`, is fit to stand behind "Undo"."""
    return _told(logbook, [step])[0]


def distance(logbook: Logbook, number: int, state: str) -> int:
    """How many steps undo takes back to reach a done one, or redo does again to reach an undone one."""
    beyond = {"done": Step.id >= number, "undone": Step.id <= number}
    if state not in beyond:
        return 0
    query = Step.select(fn.COUNT(Step.id)).where((Step.state == state) & beyond[state])
    return int(logbook.value(query))


def _told(logbook: Logbook, steps: Sequence[StepRow]) -> list[HistoryLine]:
    """The steps with their sentences; names are looked up for all of them at once."""
    spoken_of = defaultdict[Namer, list[str]](list)
    for step in steps:
        spoken_of[_wording(step)[1]] += step.arguments
    names = {namer: _by_uid(namer(logbook, uids)) for namer, uids in spoken_of.items()}
    undone = [step for step in steps if step.state in ("undone", "dropped")]
    lost = [uid for step in undone for uid in step.arguments if uid not in names[_wording(step)[1]]]
    gone = _by_uid(_taken_back(logbook, lost)) if lost else {}
    return [_line(step, ChainMap(names[_wording(step)[1]], gone)) for step in steps]


def _line(step: StepRow, names: Mapping[str, list[str]]) -> HistoryLine:
    # Who was at two meetings of a step is named once.
    here = list(dict.fromkeys(name for uid in step.arguments for name in names.get(uid, ())))
    what = _(_wording(step)[0]).format(what=_joined(here) if here else _("something erased"))
    device = "" if step.device == socket.gethostname() else step.device
    return HistoryLine(step.uid, step.label, step.at, what, step.state, device)


def _wording(step: StepRow) -> tuple[str, Namer]:
    return LABELS.get(step.label, (marked("Change the logbook"), _nobody))


def _by_uid(named: Named) -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for uid, name in named:
        names.setdefault(uid, []).append(name)
    return names


def _people(logbook: Logbook, uids: Sequence[str]) -> Named:
    return logbook.tuples(Person.select(Person.uid, Person.name).where(among(Person.uid, uids)))


def _follow_ups(logbook: Logbook, uids: Sequence[str]) -> Named:
    query = FollowUp.select(FollowUp.uid, FollowUp.what).where(among(FollowUp.uid, uids))
    return [(uid, f"“{what}”") for uid, what in logbook.tuples(query)]


def _meetings(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Meetings are named by who was there."""
    query = Meeting.select(Meeting.uid, Person.name).join(MeetingPerson).join(Person)
    return logbook.tuples(query.where(among(Meeting.uid, uids)).order_by(MeetingPerson.position))


def _organisations(logbook: Logbook, uids: Sequence[str]) -> Named:
    query = Organisation.select(Organisation.uid, Organisation.name)
    return logbook.tuples(query.where(among(Organisation.uid, uids)))


def _mentorships(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Mentorships are named by the other one in them."""
    query = Mentorship.select(Mentorship.uid, Person.name).join(Person)
    return logbook.tuples(query.where(among(Mentorship.uid, uids)))


def _memberships(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Memberships are named by their associations."""
    query = Membership.select(Membership.uid, Organisation.name).join(Organisation)
    return logbook.tuples(query.where(among(Membership.uid, uids)))


def _credentials(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Credentials are named by the keys of their rules."""
    return logbook.tuples(
        Credential.select(Credential.uid, Credential.rule).where(among(Credential.uid, uids))
    )


def _activities(logbook: Logbook, uids: Sequence[str]) -> Named:
    query = Activity.select(Activity.uid, Activity.title).where(among(Activity.uid, uids))
    return [(uid, _quoted(title)) for uid, title in logbook.tuples(query)]


def _feedback(logbook: Logbook, uids: Sequence[str]) -> Named:
    """Feedback is named by how it begins."""
    query = Feedback.select(Feedback.uid, _beginning(Feedback.quote)).where(among(Feedback.uid, uids))
    return [(uid, _quoted(beginning)) for uid, beginning in logbook.tuples(query)]


def _goals(logbook: Logbook, uids: Sequence[str]) -> Named:
    query = Goal.select(Goal.uid, Goal.title).where(among(Goal.uid, uids))
    return [(uid, _quoted(title)) for uid, title in logbook.tuples(query)]


def _themes(logbook: Logbook, uids: Sequence[str]) -> Named:
    query = Theme.select(Theme.uid, Theme.name).where(among(Theme.uid, uids))
    return [(uid, _quoted(name)) for uid, name in logbook.tuples(query)]


def _feedback_and_goals(logbook: Logbook, uids: Sequence[str]) -> Named:
    yield from _feedback(logbook, uids)
    yield from _goals(logbook, uids)


def _beginning(quote: Any) -> Any:
    """Enough of a quote to be named by; all of it may be a hundred pages."""
    return fn.SUBSTR(quote, 1, 4 * _LONGEST_QUOTE)


def _quoted(text: str) -> str:
    """One line between quotation marks, cut where it is long."""
    words = one_line(text)
    return f"“{words}”" if len(words) <= _LONGEST_QUOTE else f"“{words[: _LONGEST_QUOTE - 1].rstrip()}…”"


def _taken_back(logbook: Logbook, uids: Sequence[str]) -> Named:
    """What was added and then undone is in no table any more: the history knows what it was called."""
    yield from logbook.execute(
        """SELECT json_extract("new", '$.uid'),
                  coalesce(json_extract("new", '$.name'), '“' || json_extract("new", '$.what') || '”')
           FROM "history" JOIN "step" ON "step"."id" = "history"."step_id"
           WHERE "step"."state" IN ('undone', 'dropped') AND "old" IS NULL
             AND "table" IN ('person', 'organisation', 'follow_up')
             AND json_extract("new", '$.uid') IN (SELECT "value" FROM json_each(?))""",
        [json.dumps(uids)],
    )
    quoted = logbook.execute(
        """SELECT json_extract("new", '$.uid'),
                  substr(coalesce(json_extract("new", '$.quote'), json_extract("new", '$.title')), 1, ?)
           FROM "history" JOIN "step" ON "step"."id" = "history"."step_id"
           WHERE "step"."state" IN ('undone', 'dropped') AND "old" IS NULL AND "table" IN ('feedback', 'goal', 'activity')
             AND json_extract("new", '$.uid') IN (SELECT "value" FROM json_each(?))""",
        [4 * _LONGEST_QUOTE, json.dumps(uids)],
    )
    yield from ((uid, _quoted(beginning)) for uid, beginning in quoted)
    yield from logbook.execute(
        """SELECT json_extract("met"."new", '$.uid'), "person"."name"
           FROM "history" AS "met" JOIN "step" ON "step"."id" = "met"."step_id"
           JOIN "history" AS "there" ON "there"."step_id" = "met"."step_id"
           JOIN "person" ON "person"."id" = json_extract("there"."new", '$.person_id')
           WHERE "step"."state" IN ('undone', 'dropped') AND "met"."old" IS NULL AND "there"."old" IS NULL
             AND "met"."table" = 'meeting' AND "there"."table" = 'meeting_person'
             AND json_extract("there"."new", '$.meeting_id') = "met"."row"
             AND json_extract("met"."new", '$.uid') IN (SELECT "value" FROM json_each(?))
           ORDER BY "there"."id" """,
        [json.dumps(uids)],
    )
    yield from logbook.execute(
        """SELECT json_extract("joined"."new", '$.uid'),
                  coalesce("organisation"."name", json_extract("made"."new", '$.name'))
           FROM "history" AS "joined" JOIN "step" ON "step"."id" = "joined"."step_id"
           LEFT JOIN "organisation" ON "organisation"."id" = json_extract("joined"."new", '$.organisation_id')
           LEFT JOIN "history" AS "made"
             ON "made"."step_id" = "joined"."step_id" AND "made"."table" = 'organisation'
             AND "made"."row" = json_extract("joined"."new", '$.organisation_id')
           WHERE "step"."state" IN ('undone', 'dropped') AND "joined"."old" IS NULL
             AND "joined"."table" = 'membership'
             AND json_extract("joined"."new", '$.uid') IN (SELECT "value" FROM json_each(?))""",
        [json.dumps(uids)],
    )


def _of_any_noun(logbook: Logbook, uids: Sequence[str]) -> Named:
    nouns = (_people, _organisations, _follow_ups, _meetings, _mentorships, _feedback_and_goals, _memberships)
    for namer in nouns:
        yield from namer(logbook, uids)


def _settings(_logbook: Logbook, keys: Sequence[str]) -> Named:
    return [(key, f"“{_(CHOICES[key].title)}”") for key in dict.fromkeys(keys) if key in CHOICES]


def _nobody(_logbook: Logbook, _uids: Sequence[str]) -> Named:
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
        "meeting-changed": (marked("Change meeting with {what}"), _meetings),
        "meeting-happened": (marked("Confirm meeting with {what}"), _meetings),
        "meeting-cancelled": (marked("Call off meeting with {what}"), _meetings),
        "meeting-moved": (marked("Move meeting with {what}"), _meetings),
        "meetings-trashed": (marked("Move meeting with {what} to Trash"), _meetings),
        "meetings-restored": (marked("Restore meeting with {what}"), _meetings),
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
        "trash-restored": (marked("Restore {what} from Trash"), _of_any_noun),
        "mentorship-started": (marked("Begin mentorship with {what}"), _people),
        "mentorship-changed": (marked("Change mentorship with {what}"), _mentorships),
        "mentorship-resumed": (marked("Go on with mentorship with {what}"), _mentorships),
        "mentorship-paused": (marked("Pause mentorship with {what}"), _mentorships),
        "mentorship-ended": (marked("End mentorship with {what}"), _mentorships),
        "mentorship-thanked": (marked("Thank {what}"), _mentorships),
        "mentorships-trashed": (marked("Move mentorship with {what} to Trash"), _mentorships),
        "mentorships-restored": (marked("Restore mentorship with {what}"), _mentorships),
        "session-logged": (marked("Log session with {what}"), _people),
        "session-changed": (marked("Change session with {what}"), _meetings),
        "session-joined": (marked("Make meeting with {what} a session"), _meetings),
        "session-left": (marked("Make session with {what} a meeting"), _meetings),
        "guide-added": (marked("Add a guide"), _nobody),
        "guide-changed": (marked("Change a guide"), _nobody),
        "guide-removed": (marked("Remove a guide"), _nobody),
        "topic-added": (marked("Add a topic for {what}"), _mentorships),
        "topic-changed": (marked("Change a topic"), _nobody),
        "topic-removed": (marked("Remove a topic"), _nobody),
        "question-added": (marked("Add a question for {what}"), _people),
        "question-changed": (marked("Change a question for {what}"), _people),
        "question-asked": (marked("Tick off questions for {what}"), _people),
        "question-removed": (marked("Remove a question for {what}"), _people),
        "feedback-asked": (marked("Ask {what} for feedback"), _people),
        "competency-added": (marked("Add a competency"), _nobody),
        "competency-renamed": (marked("Rename a competency"), _nobody),
        "competency-hidden": (marked("Hide a competency"), _nobody),
        "competency-shown": (marked("Offer a competency again"), _nobody),
        "theme-renamed": (marked("Rename theme {what}"), _themes),
        "themes-merged": (marked("Merge themes into {what}"), _themes),
        "goal-added": (marked("Set goal {what}"), _goals),
        "goal-changed": (marked("Change goal {what}"), _goals),
        "goal-scored": (marked("Score goal {what}"), _goals),
        "goals-reached": (marked("Mark goal {what} reached"), _goals),
        "goals-dropped": (marked("Drop goal {what}"), _goals),
        "goals-reopened": (marked("Reopen goal {what}"), _goals),
        "goals-trashed": (marked("Move goal {what} to Trash"), _goals),
        "goals-restored": (marked("Restore goal {what}"), _goals),
        "feedback-added": (marked("Add feedback {what}"), _feedback),
        "feedback-changed": (marked("Change feedback {what}"), _feedback),
        "feedback-moved": (marked("Decide on feedback {what}"), _feedback),
        "feedback-told": (marked("Tell the outcome of {what}"), _feedback),
        "feedback-linked": (marked("Link feedback {what}"), _feedback),
        "feedback-unlinked": (marked("Unlink feedback {what}"), _feedback),
        "feedback-trashed": (marked("Move feedback {what} to Trash"), _feedback),
        "feedback-restored": (marked("Restore feedback {what}"), _feedback),
        "evidence-added": (marked("Add evidence to {what}"), _feedback_and_goals),
        "evidence-changed": (marked("Change evidence"), _nobody),
        "evidence-detached": (marked("Take evidence from {what}"), _feedback_and_goals),
        "own-rule-saved": (marked("Save a rule of your own"), _nobody),
        "own-rule-removed": (marked("Remove a rule of your own"), _nobody),
        "review-saved": (marked("Save a review"), _nobody),
        "review-deleted": (marked("Delete a saved review"), _nobody),
        "membership-added": (marked("Add membership of {what}"), _memberships),
        "membership-changed": (marked("Change membership of {what}"), _memberships),
        "membership-renewed": (marked("Renew membership of {what}"), _memberships),
        "membership-term-changed": (marked("Change a term of {what}"), _memberships),
        "membership-term-removed": (marked("Remove a term of {what}"), _memberships),
        "membership-role-added": (marked("Add a role at {what}"), _memberships),
        "membership-role-changed": (marked("Change a role at {what}"), _memberships),
        "membership-role-removed": (marked("Remove a role at {what}"), _memberships),
        "membership-left": (marked("Leave {what}"), _memberships),
        "membership-resumed": (marked("Go on with membership of {what}"), _memberships),
        "memberships-trashed": (marked("Move membership of {what} to Trash"), _memberships),
        "memberships-restored": (marked("Restore membership of {what}"), _memberships),
        "credential-added": (marked("Add credential {what}"), _credentials),
        "credential-changed": (marked("Change credential {what}"), _credentials),
        "credential-earned": (marked("Earn {what}"), _credentials),
        "credential-renewed": (marked("Renew {what}"), _credentials),
        "credential-retired": (marked("Retire {what}"), _credentials),
        "credential-resumed": (marked("Go on with {what}"), _credentials),
        "credentials-trashed": (marked("Move credential {what} to Trash"), _credentials),
        "credentials-restored": (marked("Restore credential {what}"), _credentials),
        "opening-balance-set": (marked("Set the opening balance of {what}"), _credentials),
        "holder-changed": (marked("Change the credentials of {what}"), _people),
        "activity-added": (marked("Log activity {what}"), _activities),
        "activity-changed": (marked("Change activity {what}"), _activities),
        "activities-trashed": (marked("Move activity {what} to Trash"), _activities),
        "activities-restored": (marked("Restore activity {what}"), _activities),
        "activities-claimed": (marked("Claim {what}"), _activities),
        "claims-withdrawn": (marked("Withdraw the claim of {what}"), _activities),
        "own-rule-saved": (marked("Change a rule"), _nobody),
        "own-rule-removed": (marked("Remove a rule"), _nobody),
        "setting-changed": (marked("Change setting {what}"), _settings),
        "sample-added": (marked("Fill with sample data"), _nobody),
    }
)
