"""Three years of mentoring for the sample data: agreements, sessions, goals, and what came of feedback."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from mentorlog import clock
from mentorlog.logbook import Logbook
from mentorlog.mentoring import evidence, feedback, goals, mentorships, questions, sessions, topics
from mentorlog.models import FollowUp, Meeting, MeetingPerson
from mentorlog.models.mentoring import Feedback, Mentorship, StatusChange

_FILE = Path(__file__).resolve().parent.parent / "resources" / "sample" / "mentoring.toml"
_TERMS = ("purpose", "every_days", "sessions", "confidential", "agreement")
_DECIDED_AFTER = timedelta(9)  # days between the words and what was made of them

Entry = dict[str, Any]
Uids = dict[str, str]  # what the file calls somebody or something -> its uid in this logbook


def add_mentoring(logbook: Logbook, people: Uids) -> None:
    """Make sessions of the mentoring meetings that are there, and add goals and feedback."""
    told = tomllib.loads(_FILE.read_text("utf-8"))
    agreed = {entry["key"]: _add_mentorship(logbook, people, entry) for entry in told["mentorship"]}
    for entry in told["session"]:
        course = sessions.of_mentorship(logbook, agreed[entry["of"]])
        said = sessions.Preparation(
            agenda=entry["agenda"], reflection=entry["reflection"], usefulness=entry["usefulness"]
        )
        sessions.edit(logbook, course[entry["number"] - 1].meeting, **said)
    for entry in told["topic"]:
        uid = topics.add(logbook, agreed[entry["of"]], entry["words"])
        topics.put(logbook, [uid], entry.get("state", "open"))
    for entry in told["question"]:
        uid = questions.add(logbook, people[entry["person"]], entry["words"])
        if "asked" in entry:
            questions.tick(logbook, [uid], _day(entry["asked"]))
    aims = {entry["key"]: _add_goal(logbook, people, entry) for entry in told["goal"]}
    for entry in told["feedback"]:
        _add_feedback(logbook, people, agreed, aims, entry)


# --- agreements


def _add_mentorship(logbook: Logbook, people: Uids, entry: Entry) -> str:
    terms: mentorships.Terms = {name: entry[name] for name in _TERMS if name in entry}  # type: ignore[assignment]
    terms["since"] = _day(entry["since"])
    terms["until"] = _day(entry["until"]) if "until" in entry else None
    uid = mentorships.start(logbook, people[entry["person"]], entry["role"], **terms)
    for meeting in _meetings_of(logbook, uid, terms):
        sessions.join(logbook, meeting, uid)
        sessions.edit(logbook, meeting, guide=entry.get("guide", "free"))
    if "ended" in entry:
        mentorships.end(
            logbook,
            uid,
            entry["reason"],
            on=_day(entry["ended"]),
            outcome=entry["outcome"],
            thanked_on=_day(entry["thanked"]),
        )
    return uid


def _meetings_of(logbook: Logbook, mentorship: str, terms: mentorships.Terms) -> list[str]:
    """The mentoring meetings with its person while it runs, by their uids, the first first."""
    person = Mentorship.select(Mentorship.person).where(Mentorship.uid == mentorship)
    mine = Meeting.select(Meeting.uid).join(MeetingPerson).where(MeetingPerson.person == person)
    of_mentoring = (Meeting.kind == "mentoring") | Meeting.title.startswith("Session ")  # one was over coffee
    running = of_mentoring & (Meeting.day >= terms["since"])
    if terms["until"]:
        running &= Meeting.day <= terms["until"]
    return logbook.column(mine.where(running).order_by(Meeting.day))


# --- goals


def _add_goal(logbook: Logbook, people: Uids, entry: Entry) -> str:
    uid = goals.add(
        logbook,
        entry["title"],
        success=entry.get("success", ""),
        target=_day(entry["target"]) if "target" in entry else None,
        competency=entry["competency"],
        baseline=entry["baseline"],
        people=[people[key] for key in entry["people"]],
    )
    for days_ago, points in entry["scores"]:
        goals.score(logbook, uid, points, _day(days_ago))
    if "reached" in entry:
        goals.reach(logbook, [uid], _day(entry["reached"]))
    return uid


# --- feedback


def _add_feedback(logbook: Logbook, people: Uids, agreed: Uids, aims: Uids, entry: Entry) -> None:
    giver = entry["from"]
    said = feedback.Particulars(
        day=_day(entry["days_ago"]), themes=entry["themes"], competencies=entry["competencies"]
    )
    if "session" in entry:
        held = sessions.of_mentorship(logbook, agreed[giver])[entry["session"] - 1]
        said |= feedback.Particulars(meeting=held.meeting, day=held.day)
    if "asked" in entry:
        said |= feedback.Particulars(solicited=True, asked=entry["asked"])
    uid = feedback.add(logbook, people[giver], entry["quote"], entry["kind"], **said)
    if "status" in entry:
        _decide(logbook, uid, entry)
    if "goal" in entry:
        feedback.link(logbook, uid, goals=[aims[entry["goal"]]])
    if "led_to" in entry:
        led_to = FollowUp.select(FollowUp.uid).where(FollowUp.what == entry["led_to"])
        feedback.link(logbook, uid, follow_ups=logbook.column(led_to))
    if "told" in entry:
        feedback.tell(logbook, [uid], _day(entry["told"]))
    if "evidence" in entry:
        evidence.add_link(logbook, entry["evidence"], feedback=[uid], day=_day(entry["days_ago"]))


def _decide(logbook: Logbook, uid: str, entry: Entry) -> None:
    """Move it to its status, and say that this was done days after the words and not now."""
    feedback.move(logbook, [uid], entry["status"], reason=entry.get("reason", ""))
    number = logbook.id_of(Feedback, uid)
    decided = min(_day(entry["days_ago"]) + _DECIDED_AFTER, clock.today())
    at = datetime.combine(decided, time(16), tzinfo=UTC)
    for row in logbook.column(StatusChange.select(StatusChange.id).where(StatusChange.feedback == number)):
        logbook.update(StatusChange, row, at=at)


def _day(days_ago: int) -> date:
    return clock.today() - timedelta(days_ago)
