"""Credentials for the sample data: one in mid-cycle, one with a gap, one to be earned, one retired."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from mentorlog import clock
from mentorlog.credentials import activities, claims, holders, holdings, openings
from mentorlog.credentials.activities import Details, Part
from mentorlog.logbook import Logbook
from mentorlog.sample_feedback import day_of

_FILE = Path(__file__).resolve().parent.parent / "resources" / "sample" / "credentials.toml"
_DETAILS = ("minutes", "organisation", "code", "notes")

Entry = dict[str, Any]
Uids = dict[str, str]  # what the file calls somebody -> the uid in this logbook


def add_credentials(logbook: Logbook, people: Uids) -> None:
    """Add the credentials, who else holds them, and what was done for them."""
    told = tomllib.loads(_FILE.read_text("utf-8"))
    for entry in told["credential"]:
        _add_credential(logbook, entry)
    for person in dict.fromkeys(key for entry in told["credential"] for key in entry["holders"]):
        rules = [entry["rule"] for entry in told["credential"] if person in entry["holders"]]
        holders.set_rules(logbook, people[person], rules)
    for entry in told["activity"]:
        _add_activity(logbook, entry)


def _add_credential(logbook: Logbook, entry: Entry) -> None:
    uid = holdings.add(
        logbook,
        entry["rule"],
        entry.get("state", "held"),
        number=entry.get("number", ""),
        notes=entry.get("notes", ""),
        earned=_earned(entry),
        exam_on=day_of(entry["exam"]) if "exam" in entry else None,
    )
    if "opening" in entry:
        opening = entry["opening"]
        openings.open_with(logbook, uid, day_of(opening["as_of"]), opening["amounts"])
    if "retired" in entry:
        holdings.retire(logbook, uid, day_of(entry["retired"]))


def _earned(entry: Entry) -> date | None:
    if "earned_on" in entry:
        return _day_of_year(entry["earned_years_ago"], entry["earned_on"])
    return day_of(entry["earned"]) if "earned" in entry else None


def _add_activity(logbook: Logbook, entry: Entry) -> None:
    details: Details = {name: entry[name] for name in _DETAILS if name in entry}  # type: ignore[assignment]
    by_year = "on" in entry
    day = _day_of_year(entry["years_ago"], entry["on"]) if by_year else day_of(entry["days_ago"])
    parts = [Part(*counted) for counted in entry["counts"]]
    uid = activities.add(logbook, entry["title"], entry["kind"], day, parts=parts, **details)
    for rule, state, days_ago, *number in entry.get("claims", ()):
        on = day_of(days_ago)
        claims.claim(logbook, [uid], rule, state, day=max(on, day), number=next(iter(number), ""))


def _day_of_year(years_ago: int, month_and_day: str) -> date:
    return date.fromisoformat(f"{clock.today().year - years_ago}-{month_and_day}")
