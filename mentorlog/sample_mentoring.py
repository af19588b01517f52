"""Three years of mentoring for the sample data: agreements, sessions, goals and saved reviews."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from msgspec import convert

from mentorlog.logbook import Logbook
from mentorlog.mentoring import goals, mentorships, questions, saved_reviews, sessions, topics
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.models import Meeting, MeetingPerson
from mentorlog.models.mentoring import Mentorship
from mentorlog.sample_feedback import add_feedback, day_of

_FILE = Path(__file__).resolve().parent.parent / "resources" / "sample" / "mentoring.toml"
_TERMS = ("purpose", "every_days", "sessions", "confidential", "agreement")

Entry = dict[str, Any]
Uids = dict[str, str]  # what the file calls somebody or something -> its uid in this logbook


def add_mentoring(logbook: Logbook, people: Uids) -> None:
    """Make sessions of the mentoring meetings that are there, and add goals and what was said."""
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
            questions.tick(logbook, [uid], day_of(entry["asked"]))
    aims = {entry["key"]: _add_goal(logbook, people, entry) for entry in told["goal"]}
    add_feedback(logbook, people, agreed, aims)
    for entry in told["review"]:
        saved_reviews.save(logbook, entry["name"], convert(entry["chosen"], ReviewFilter))


# --- agreements


def _add_mentorship(logbook: Logbook, people: Uids, entry: Entry) -> str:
    terms: mentorships.Terms = {name: entry[name] for name in _TERMS if name in entry}  # type: ignore[assignment]
    terms["since"] = day_of(entry["since"])
    terms["until"] = day_of(entry["until"]) if "until" in entry else None
    uid = mentorships.start(logbook, people[entry["person"]], entry["role"], **terms)
    for meeting in _meetings_of(logbook, uid, terms):
        sessions.join(logbook, meeting, uid)
        sessions.edit(logbook, meeting, guide=entry.get("guide", "free"))
    if "ended" in entry:
        mentorships.end(
            logbook,
            uid,
            entry["reason"],
            on=day_of(entry["ended"]),
            outcome=entry["outcome"],
            thanked_on=day_of(entry["thanked"]),
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
        target=day_of(entry["target"]) if "target" in entry else None,
        competency=entry["competency"],
        baseline=entry["baseline"],
        people=[people[key] for key in entry["people"]],
    )
    for days_ago, points in entry["scores"]:
        goals.score(logbook, uid, points, day_of(days_ago))
    if "reached" in entry:
        goals.reach(logbook, [uid], day_of(entry["reached"]))
    return uid
