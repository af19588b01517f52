"""Three years of feedback for the sample data, with what was made of it, what it led to, and the proof."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from mentorlog import clock, evidence
from mentorlog.logbook import Logbook
from mentorlog.mentoring import feedback, sessions
from mentorlog.models import FollowUp
from mentorlog.models.mentoring import Feedback, StatusChange

_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sample"
_TEXTS = ("asked", "meaning", "situation", "behaviour", "impact", "next_step", "themes", "competencies")
_DECIDED_AFTER = 9  # days between the words and what was made of them

Entry = dict[str, Any]
Uids = dict[str, str]  # what the files call somebody or something -> its uid in this logbook


def add_feedback(logbook: Logbook, people: Uids, agreed: Uids, aims: Uids) -> None:
    """Add what was said, and what was done with it; `agreed` are the mentorships and `aims` the goals."""
    entries = tomllib.loads((_FOLDER / "feedback.toml").read_text("utf-8"))["feedback"]
    told = [(_add(logbook, people, agreed, entry), entry) for entry in entries]
    named = {entry["key"]: uid for uid, entry in told if "key" in entry}
    for uid, entry in told:
        newer = named.get(entry.get("newer"))
        for days_ago, status in _moves(entry):
            feedback.move(logbook, [uid], status, reason=entry.get("reason", ""), newer=newer)
            _date_last_move(logbook, uid, day_of(days_ago))
        _link(logbook, uid, aims, entry)
        if "told" in entry:
            feedback.tell(logbook, [uid], day_of(entry["told"]))


def day_of(days_ago: int) -> date:
    """The day so many days ago, or the Friday before a weekend."""
    day = clock.today() - timedelta(days_ago)
    return day - timedelta(max(0, day.isoweekday() - 5))


def _add(logbook: Logbook, people: Uids, agreed: Uids, entry: Entry) -> str:
    giver = entry["from"]
    said: feedback.Particulars = {name: entry[name] for name in _TEXTS if name in entry}  # type: ignore[assignment]
    said |= {"day": day_of(entry["days_ago"]), "solicited": "asked" in entry}
    if "session" in entry:
        held = sessions.of_mentorship(logbook, agreed[giver])[entry["session"] - 1]
        said |= {"meeting": held.meeting, "day": held.day}
    return feedback.add(logbook, people[giver], entry["quote"], entry["kind"], **said)


def _moves(entry: Entry) -> list[tuple[int, feedback.Status]]:
    """The days and statuses it went through; of most only the last is told."""
    moves: list[tuple[int, feedback.Status]] = entry.get("moves", [])
    if "status" in entry:
        moves = [(max(0, entry["days_ago"] - _DECIDED_AFTER), entry["status"])]
    return moves


def _date_last_move(logbook: Logbook, uid: str, day: date) -> None:
    """Say that the last move was made on that day, and not now."""
    moves = StatusChange.select(StatusChange.id).where(StatusChange.feedback == logbook.id_of(Feedback, uid))
    last = logbook.column(moves.order_by(StatusChange.id))[-1]
    logbook.update(StatusChange, last, at=datetime.combine(day, time(16), tzinfo=UTC))


def _link(logbook: Logbook, uid: str, aims: Uids, entry: Entry) -> None:
    """Tie it to the goal and the follow-up it led to, and both to the evidence."""
    led_to = [aims[entry["goal"]]] if "goal" in entry else []
    follow_ups = FollowUp.select(FollowUp.uid).where(FollowUp.what == entry.get("led_to", ""))
    feedback.link(logbook, uid, goals=led_to, follow_ups=logbook.column(follow_ups))
    for proof in entry.get("evidence", ()):
        said = evidence.Details(title=proof["title"], day=day_of(entry["days_ago"]))
        if "file" in proof:
            file = _FOLDER / "files" / proof["file"]
            evidence.add_file(logbook, file, feedback=[uid], goals=led_to, **said)
        else:
            evidence.add_link(logbook, proof["link"], feedback=[uid], goals=led_to, **said)
